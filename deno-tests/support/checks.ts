/**
 * The reads by which `checkConnection` finds out whose token a service has accepted, and responses as
 * the services' references show them.
 *
 * @module
 */

/** The read of a service, a response to it, and what is found out. */
export interface ServiceCheck {
  /** The URL that is requested. */
  readonly url: string;
  /** The body, with `{token}` for the token. Present for a `POST`. */
  readonly sent?: string;
  /** The media type of that body. Default: `application/json`. */
  readonly type?: string;
  readonly connectionConfig?: Record<string, string>;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
  readonly account?: string;
  readonly scopes?: string[];
  /** The response to a token that is not accepted. Default: a 401. */
  readonly refusal?: { status: number; body: unknown };
}

const ANN = "ann@example.com";

/** Google says whose a token is at one place, for all of its services. */
const google: ServiceCheck = {
  url: "https://oauth2.googleapis.com/tokeninfo",
  sent: "access_token={token}",
  type: "application/x-www-form-urlencoded",
  body: { aud: "client", email: ANN, scope: "openid https://www.googleapis.com/auth/x" },
  account: ANN,
  scopes: ["openid", "https://www.googleapis.com/auth/x"],
  refusal: { status: 400, body: { error: "invalid_token", error_description: "Invalid Value" } },
};

const graph: ServiceCheck = {
  url: "https://graph.microsoft.com/v1.0/me",
  body: { userPrincipalName: ANN, mail: null },
  account: ANN,
  refusal: { status: 401, body: { error: { code: "InvalidAuthenticationToken" } } },
};

const slack: ServiceCheck = {
  url: "https://slack.com/api/auth.test",
  sent: "{}",
  body: { ok: true, user: "ann", team: "Acme" },
  headers: { "x-oauth-scopes": "chat:write,users:read" },
  account: "ann",
  scopes: ["chat:write", "users:read"],
  refusal: { status: 200, body: { ok: false, error: "invalid_auth" } },
};

/** The services with such a read. */
export const CHECKS: Record<string, ServiceCheck> = {
  airtable: {
    url: "https://api.airtable.com/v0/meta/whoami",
    body: { id: "usr1", email: ANN, scopes: ["data.records:read", "schema.bases:read"] },
    account: ANN,
    scopes: ["data.records:read", "schema.bases:read"],
  },
  box: {
    url: "https://api.box.com/2.0/users/me",
    body: { type: "user", login: ANN, name: "Ann" },
    account: ANN,
  },
  calendly: {
    url: "https://api.calendly.com/users/me",
    body: { resource: { email: ANN, name: "Ann" } },
    account: ANN,
  },
  clickup: {
    url: "https://api.clickup.com/api/v2/user",
    body: { user: { id: 1, username: "Ann", email: ANN } },
    account: ANN,
    refusal: { status: 401, body: { err: "Token invalid", ECODE: "OAUTH_025" } },
  },
  contentful: {
    url: "https://api.contentful.com/users/me",
    body: { sys: { type: "User" }, email: ANN },
    account: ANN,
  },
  discord: {
    url: "https://discord.com/api/v10/users/@me",
    body: { id: "1", username: "ann" },
    account: "ann",
  },
  dropbox: {
    url: "https://api.dropboxapi.com/2/users/get_current_account",
    sent: "null",
    body: { account_id: "dbid:1", email: ANN },
    account: ANN,
    refusal: { status: 401, body: { error: { ".tag": "expired_access_token" } } },
  },
  github: {
    url: "https://api.github.com/user",
    body: { login: "ann", id: 1 },
    headers: { "x-oauth-scopes": "repo, gist" },
    account: "ann",
    scopes: ["repo", "gist"],
  },
  gitlab: {
    url: "https://gitlab.com/api/v4/user",
    body: { id: 1, username: "ann" },
    account: "ann",
  },
  gmail: google,
  google_analytics: google,
  google_classroom: google,
  google_search_console: google,
  googlebigquery: google,
  googlecalendar: google,
  googledocs: google,
  googledrive: google,
  googlemeet: google,
  googlesheets: google,
  googleslides: google,
  googletasks: google,
  hubspot: {
    url: "https://api.hubapi.com/account-info/v3/details",
    body: { portalId: 62515, accountType: "STANDARD" },
    account: "62515",
  },
  hugging_face: {
    url: "https://huggingface.co/api/whoami-v2",
    body: { type: "user", name: "ann" },
    account: "ann",
  },
  instagram: {
    url: "https://graph.instagram.com/me?fields=username",
    body: { id: "1", username: "ann" },
    account: "ann",
    refusal: { status: 400, body: { error: { code: 190, type: "OAuthException" } } },
  },
  linear: {
    url: "https://api.linear.app/graphql",
    sent: '{"query":"{ viewer { email name } }"}',
    body: { data: { viewer: { email: ANN, name: "Ann" } } },
    account: ANN,
    refusal: {
      status: 400,
      body: { errors: [{ message: "no", extensions: { code: "AUTHENTICATION_ERROR" } }] },
    },
  },
  linkedin: {
    url: "https://api.linkedin.com/v2/userinfo",
    body: { sub: "1", email: ANN, name: "Ann" },
    account: ANN,
    refusal: { status: 401, body: { serviceErrorCode: 65600, code: "INVALID_ACCESS_TOKEN" } },
  },
  microsoft_teams: graph,
  one_drive: graph,
  outlook: graph,
  share_point: graph,
  notion: {
    url: "https://api.notion.com/v1/users/me",
    body: { object: "user", name: "A bot", bot: { workspace_name: "Acme" } },
    account: "Acme",
  },
  quickbooks: {
    url:
      "https://quickbooks.api.intuit.com/v3/company/123/query?query=select%20CompanyName%20from%20CompanyInfo",
    connectionConfig: { realmId: "123" },
    body: { QueryResponse: { CompanyInfo: [{ CompanyName: "Acme" }] } },
    account: "Acme",
  },
  salesforce: {
    url: "https://acme.my.salesforce.com/services/oauth2/userinfo",
    connectionConfig: { instance_url: "https://acme.my.salesforce.com" },
    body: { preferred_username: ANN },
    account: ANN,
    refusal: { status: 401, body: [{ errorCode: "INVALID_SESSION_ID", message: "expired" }] },
  },
  slack,
  slackbot: slack,
  splitwise: {
    url: "https://secure.splitwise.com/api/v3.0/get_current_user",
    body: { user: { id: 1, email: ANN } },
    account: ANN,
  },
  square: {
    url: "https://connect.squareup.com/v2/merchants/me",
    body: { merchant: { id: "M1", business_name: "Acme" } },
    account: "Acme",
  },
  stripe: {
    url: "https://api.stripe.com/v1/account",
    body: { id: "acct_1", email: ANN },
    account: ANN,
  },
  supabase: {
    url: "https://api.supabase.com/v1/organizations",
    body: [{ id: "o", name: "Acme" }],
  },
  tiktok: {
    url: "https://open.tiktokapis.com/v2/user/info/?fields=display_name",
    body: { data: { user: { display_name: "ann" } }, error: { code: "ok" } },
    account: "ann",
    refusal: { status: 401, body: { error: { code: "access_token_invalid" } } },
  },
  typeform: {
    url: "https://api.typeform.com/me",
    body: { alias: "ann", email: ANN },
    account: ANN,
  },
};

/** The services without one, and their configurations. */
export const UNCHECKED: Record<string, Record<string, string> | undefined> = {
  bamboohr: { subdomain: "acme" },
  databricks: undefined,
  snowflake: { subdomain: "acme.eu-1" },
  wix: undefined,
  wrike: undefined,
};
