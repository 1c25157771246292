/**
 * The one catalogue of integration types, and the registries that add to it.
 *
 * @module
 */

// The registries are members of another package's module, which may not be installed.
// @ts-ignore: then each is `any`, which counts as empty
import type { ConnectorIntegrationTypeRegistry, ConnectorTypeRegistry } from "@base44/sdk";

/** The integration types that Base44 is known to offer. */
export type KnownIntegrationType =
  | "airtable"
  | "bamboohr"
  | "box"
  | "calendly"
  | "clickup"
  | "contentful"
  | "databricks"
  | "discord"
  | "dropbox"
  | "github"
  | "gitlab"
  | "gmail"
  | "google_analytics"
  | "google_classroom"
  | "google_search_console"
  | "googleads"
  | "googlebigquery"
  | "googlecalendar"
  | "googledocs"
  | "googledrive"
  | "googlemeet"
  | "googlesheets"
  | "googleslides"
  | "googletasks"
  | "hubspot"
  | "hugging_face"
  | "instagram"
  | "linear"
  | "linkedin"
  | "microsoft_teams"
  | "notion"
  | "one_drive"
  | "outlook"
  | "quickbooks"
  | "salesforce"
  | "share_point"
  | "slack"
  | "slackbot"
  | "snowflake"
  | "splitwise"
  | "square"
  | "stripe"
  | "supabase"
  | "tiktok"
  | "typeform"
  | "wix"
  | "wrike"
  | "x";

/**
 * The string keys of a registry; `never` if the registry does not resolve, in which case `Keys` is
 * `string`. Do not test the registry itself: TypeScript would infer `any`.
 */
export type RegisteredNames<Keys> = string extends Keys ? never : Extract<Keys, string>;

/**
 * The integration types that `base44 types generate` has registered, in the registry that it
 * fills or in the one that `@base44/sdk` reads.
 */
export type RegisteredIntegrationType =
  | RegisteredNames<keyof ConnectorTypeRegistry>
  | RegisteredNames<keyof ConnectorIntegrationTypeRegistry>;
