/**
 * The services that the kit can play: their hosts, paths and forms.
 *
 * @module
 */

import { type Form, standard } from "./form.ts";
import * as forms from "./forms.ts";
import { google, olderGoogle } from "./google.ts";

/** A service that can be played. */
export interface Service {
  /** The hosts of its API; one that begins with a dot stands for all below it. */
  readonly hosts: readonly string[];
  /** The path that relative inputs are resolved against; `{name}` is of the `connectionConfig`. */
  readonly base: string;
  /** The responses with which it refuses requests. */
  readonly form: Form;
  /** Reads a token that is not sent as `Authorization: Bearer`. */
  readonly otherToken?: (authorization: string, params: URLSearchParams) => string | undefined;
}

/** Where Google tells whose token it is given. */
const TOKEN_INFO = "oauth2.googleapis.com";

const accessToken = (_: string, params: URLSearchParams) => params.get("access_token") ?? undefined;
const scheme = (pattern: RegExp) => (authorization: string) => pattern.exec(authorization)?.[1];

function service(hosts: string, base: string, form: Form = standard): Service {
  return { hosts: hosts.split(" "), base, form };
}

function ofGoogle(hosts: string, base: string, form: Form = google): Service {
  return { ...service(`${hosts} ${TOKEN_INFO}`, base, form), otherToken: accessToken };
}

const SLACK = service("slack.com files.slack.com", "/api/", forms.slack);
const GRAPH = service("graph.microsoft.com", "/v1.0/", forms.graph);
const WORKSPACES = ".cloud.databricks.com .azuredatabricks.net .gcp.databricks.com";

/** The services, by integration type. `x` is not among them: Base44 hands out no token for it. */
export const SERVICES: Readonly<Record<string, Service>> = {
  airtable: service("api.airtable.com content.airtable.com", "/v0/", forms.airtable),
  bamboohr: service("api.bamboohr.com .bamboohr.com", "/api/v1/"),
  box: service("api.box.com upload.box.com", "/2.0/", forms.box),
  calendly: service("api.calendly.com", "/", forms.calendly),
  clickup: service("api.clickup.com", "/api/v2/", forms.clickup),
  contentful: service("api.contentful.com upload.contentful.com", "/", forms.contentful),
  databricks: service(WORKSPACES, "/api/2.0/", forms.databricks),
  discord: {
    ...service("discord.com", "/api/v10/", forms.discord),
    otherToken: scheme(/^Bot (\S+)$/),
  },
  dropbox: service("api.dropboxapi.com content.dropboxapi.com", "/2/", forms.dropbox),
  github: {
    ...service("api.github.com uploads.github.com", "/", forms.github),
    otherToken: scheme(/^token (\S+)$/i),
  },
  gitlab: service("gitlab.com", "/api/v4/", forms.gitlab),
  gmail: ofGoogle("gmail.googleapis.com www.googleapis.com", "/gmail/v1/", olderGoogle),
  google_analytics: ofGoogle(
    "analyticsdata.googleapis.com analyticsadmin.googleapis.com",
    "/v1beta/",
  ),
  google_classroom: ofGoogle("classroom.googleapis.com", "/v1/"),
  google_search_console: ofGoogle(
    "www.googleapis.com searchconsole.googleapis.com",
    "/webmasters/v3/",
    olderGoogle,
  ),
  googleads: ofGoogle("googleads.googleapis.com", "/v24/"),
  googlebigquery: ofGoogle(
    "bigquery.googleapis.com www.googleapis.com",
    "/bigquery/v2/",
    olderGoogle,
  ),
  googlecalendar: ofGoogle("www.googleapis.com", "/calendar/v3/", olderGoogle),
  googledocs: ofGoogle("docs.googleapis.com www.googleapis.com", "/v1/"),
  googledrive: ofGoogle("www.googleapis.com", "/drive/v3/", olderGoogle),
  googlemeet: ofGoogle("meet.googleapis.com", "/v2/"),
  googlesheets: ofGoogle("sheets.googleapis.com www.googleapis.com", "/v4/"),
  googleslides: ofGoogle("slides.googleapis.com www.googleapis.com", "/v1/"),
  googletasks: ofGoogle("tasks.googleapis.com www.googleapis.com", "/tasks/v1/", olderGoogle),
  hubspot: service("api.hubapi.com", "/", forms.hubspot),
  hugging_face: service("huggingface.co router.huggingface.co", "/api/"),
  instagram: {
    ...service("graph.instagram.com", "/", forms.instagram),
    otherToken: accessToken,
  },
  linear: service("api.linear.app", "/graphql", forms.linear),
  linkedin: service("api.linkedin.com", "/rest/", forms.linkedin),
  microsoft_teams: GRAPH,
  notion: service("api.notion.com", "/v1/", forms.notion),
  one_drive: GRAPH,
  outlook: GRAPH,
  quickbooks: service(
    "quickbooks.api.intuit.com",
    "/v3/company/{realmId}/",
    forms.quickbooks,
  ),
  salesforce: service(".salesforce.com", "/services/data/v60.0/", forms.salesforce),
  share_point: GRAPH,
  slack: SLACK,
  slackbot: SLACK,
  snowflake: service(".snowflakecomputing.com", "/api/v2/"),
  splitwise: service("secure.splitwise.com", "/api/v3.0/"),
  square: service("connect.squareup.com", "/v2/", forms.square),
  stripe: service("api.stripe.com files.stripe.com", "/v1/", forms.stripe),
  supabase: service("api.supabase.com", "/v1/"),
  tiktok: service("open.tiktokapis.com", "/v2/", forms.tiktok),
  typeform: service("api.typeform.com", "/", forms.typeform),
  wix: { ...service("www.wixapis.com", "/"), otherToken: scheme(/^(\S+)$/) },
  wrike: service("www.wrike.com", "/api/v4/", forms.wrike),
};

/** A service of which nothing is known but what the test gives. */
export const OTHER: Service = { hosts: [], base: "/", form: standard };

/** Returns whether a URL is at a service's hosts. */
export function isAt(service: Service, url: URL): boolean {
  return url.protocol === "https:" &&
    service.hosts.some((host) =>
      host.startsWith(".") ? url.host.endsWith(host) : url.host === host
    );
}
