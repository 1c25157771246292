/**
 * The types that users see, under the names that `@base44/sdk` gives them.
 *
 * @module
 */

import type { Base44Error } from "./errors.ts";
import type { KnownIntegrationType, RegisteredIntegrationType } from "./integration_types.js";

export type {
  KnownIntegrationType,
  RegisteredIntegrationType,
  RegisteredNames,
} from "./integration_types.js";

/**
 * The type of an integration, such as `"slack"` or `"googlecalendar"`. The known ones and those
 * that `base44 types generate` has registered are offered for completion; any other string is
 * valid too.
 */
export type ConnectorIntegrationType =
  | KnownIntegrationType
  | RegisteredIntegrationType
  | (string & Record<never, never>);

/** A connected account's token. */
export interface ConnectorConnectionResponse {
  /** The OAuth access token for the external service. */
  accessToken: string;
  /** What else the service's URLs need, such as a subdomain; `null` if nothing. */
  connectionConfig: Record<string, string> | null;
}

/** The token of an app user's own account. */
export type AppUserConnectorConnectionResponse = ConnectorConnectionResponse;

/** A request to a provider's API, forwarded by Base44, which adds the credential. */
export interface ConnectorApiRequest {
  /** The HTTP method, in upper case. Default: `"GET"`. */
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | undefined;
  /** Which of the connector's hosts, by the name it declares. Default: its first. */
  host?: string | undefined;
  /** The path below the API's root, beginning with `/`. May hold a query. */
  path: string;
  /** Added to the query of `path`. */
  query?: Record<string, string | number | boolean | Array<string | number>> | undefined;
  /** Further headers; those that the connector does not allow are dropped. */
  headers?: Record<string, string> | undefined;
  /** A JSON body; ignored for `GET` and `HEAD`. */
  body?: unknown;
}

/**
 * How far a request to a provider went. Only `not_sent` proves that the provider did not run it:
 * after any other, repeat only what may happen twice.
 */
export type ConnectorApiResponsePhase =
  | "not_sent"
  | "responded"
  | "timed_out"
  | "sent_unconfirmed";

/** What a provider answered, through Base44. */
export interface ConnectorApiResponse<T = unknown> {
  /** Whether the provider answered with a 2xx. */
  success: boolean;
  /** How far the request went. */
  phase: ConnectorApiResponsePhase;
  /** The provider's HTTP status, or `null` if it did not answer. */
  status: number | null;
  /** The provider's body, parsed; details of the failure if it did not answer. */
  data: T | null;
  /** A binary body in base64, instead of `data`. */
  dataBase64: string | null;
  /** The media type of `dataBase64`. */
  contentType: string | null;
  /** Those of the provider's headers that the connector shows. */
  headers: Record<string, string>;
  /** What the call cost, in integration credits. */
  creditsCharged: number;
}

/** How a request is sent again that came to nothing. Only requests that just read are. */
export interface RetryOptions {
  /**
   * How often at most, after the first time; 0 to 100.
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * The longest wait before the first retry; milliseconds. Doubled for each that follows; the wait
   * is a random part of it.
   * @default 100
   */
  baseDelay?: number | undefined;
  /**
   * The longest wait before any; milliseconds. What a server says in `Retry-After` is waited for
   * all the same, if the deadline lets it.
   * @default 5000
   */
  maxDelay?: number | undefined;
}

/**
 * How answers are kept, for all clients of the process that ask for it with the same credentials,
 * the same headers and the same `fetch`.
 */
export interface CacheOptions {
  /**
   * How long an answer is served; milliseconds, 300000 at most. One whose token is a JWT that
   * expires earlier is served to a minute before that.
   * @default 60000
   */
  ttl?: number | undefined;
  /**
   * How many answers the process keeps at most once this client has added one; 1 to 1000000. The
   * least recently used goes first.
   * @default 1000
   */
  maxEntries?: number | undefined;
  /**
   * Who is served an answer: `"credential"`, whoever has the same tokens; `"app"`, whoever calls
   * for the same app and the same user, whatever its service token. With `"app"`, a function
   * whose service token was withdrawn is served until the answer has had its time.
   * @default "credential"
   */
  scope?: "credential" | "app" | undefined;
}

/** Options of one call, the last parameter of every method. */
export interface CallOptions {
  /** Ends the call, which then rejects with the signal's own `reason`. */
  signal?: AbortSignal | undefined;
  /** The longest that one attempt may take, from `fetch` to the end of the body; milliseconds. */
  timeout?: number | undefined;
  /** The longest that the whole call may take; milliseconds. */
  deadline?: number | undefined;
  /**
   * Whether Base44 is asked even if the cache has an answer, which is then replaced.
   * @default false
   */
  forceRefresh?: boolean | undefined;
}

/** Options of a client. */
export interface ClientOptions {
  /**
   * The longest that one attempt may take, from `fetch` to the end of the body; milliseconds.
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * The longest that a whole call may take; milliseconds.
   * @default 30000
   */
  deadline?: number | undefined;
  /**
   * How a request is sent again that came to nothing; `false` for never.
   * @default { maxRetries: 2, baseDelay: 100, maxDelay: 5000 }
   */
  retry?: RetryOptions | false | undefined;
  /**
   * Whether and how answers are kept.
   * @default false
   */
  cache?: CacheOptions | boolean | undefined;
  /**
   * How many bytes of an answer's body are taken; a success with more of them is refused.
   * @default 1048576, and 33554432 for `callApi`
   */
  maxResponseBytes?: number | undefined;
  /**
   * Used in the place of the host's `fetch`, which is looked up at each call. Calls that use
   * different functions share neither requests nor cached answers.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * The origins that credentials may go to, such as `["https://base44.app"]`, and no other.
   * @default any
   */
  trustedOrigins?: readonly string[] | undefined;
  /**
   * Whether credentials may leave this machine over plain `http://`. To `localhost`,
   * `127.0.0.0/8` and `[::1]` they always may.
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * Called once with each {@link Base44Error} that a call of the client rejects with, before it
   * does. What it throws or promises is ignored. A call that its own signal aborts is not an error
   * of this kind.
   */
  onError?: ((error: Base44Error) => void) | undefined;
}

/** What {@linkcode createClient} takes. */
export interface CreateClientConfig {
  /** The app's id. */
  appId: string;
  /**
   * Where Base44 is.
   * @default "https://base44.app"
   */
  serverUrl?: string | undefined;
  /** The app user's token. */
  token?: string | undefined;
  /** The app's service token. Without it there is no `asServiceRole`. */
  serviceToken?: string | undefined;
  /** Further headers for every request. They must not carry credentials. */
  headers?: Record<string, string> | undefined;
  /** Options of the client, and one of `@base44/sdk`'s that is ignored. */
  options?: ClientOptions & { actorsTransport?: unknown } | undefined;
  /** Reported by `getConfig()`, and otherwise ignored, as are the following. */
  requiresAuth?: boolean | undefined;
  /** Ignored; for the sake of `@base44/sdk`'s configurations. */
  appBaseUrl?: string | undefined;
  /** Ignored; for the sake of `@base44/sdk`'s configurations. */
  functionsVersion?: string | undefined;
  /** Ignored; for the sake of `@base44/sdk`'s configurations. */
  analytics?: { enabled: boolean } | undefined;
}

/**
 * The service role's connectors: tokens of the accounts that are connected to the app.
 * Backend only. A call that fails rejects with a {@link Base44Error}; only `invalidate`, which calls
 * nobody, throws it.
 */
export interface ConnectorsModule {
  /**
   * The access token of an integration type's account, and what else its URLs need.
   *
   * @param integrationType such as `"slack"`
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
   * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
   * const { accessToken } = await base44.asServiceRole.connectors.getConnection("slack");
   * assert(accessToken === "xoxb-1");
   * ```
   */
  getConnection(
    integrationType: ConnectorIntegrationType,
    options?: CallOptions,
  ): Promise<ConnectorConnectionResponse>;
  /**
   * The access token alone.
   *
   * @deprecated Use {@linkcode ConnectorsModule.getConnection}: some services need the rest.
   */
  getAccessToken(
    integrationType: ConnectorIntegrationType,
    options?: CallOptions,
  ): Promise<string>;
  /**
   * Whether an account is connected: `false` only if Base44 says so. Any other failure rejects,
   * so an outage is never read as a no.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
   * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
   * const { isConnected } = base44.asServiceRole.connectors;
   * assert.equal(await isConnected("slack"), true);
   * assert.equal(await isConnected("github"), false);
   * ```
   */
  isConnected(integrationType: ConnectorIntegrationType, options?: CallOptions): Promise<boolean>;
  /**
   * The same as {@linkcode ConnectorsModule.getConnection} for a connector of the workspace.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ workspaceConnectors: { "c-1": { accessToken: "t" } } });
   * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
   * const { connectors } = base44.asServiceRole;
   * assert.equal((await connectors.getWorkspaceConnection("c-1")).accessToken, "t");
   * ```
   */
  getWorkspaceConnection(
    connectorId: string,
    options?: CallOptions,
  ): Promise<ConnectorConnectionResponse>;
  /**
   * The token of the signed-in app user's own account.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ appUsers: { user: { "c-1": { accessToken: "t" } } } });
   * const base44 = createClientFromRequest(fake.request({ userToken: "user" }), { fetch: fake.fetch });
   * const { connectors } = base44.asServiceRole;
   * assert.equal((await connectors.getCurrentAppUserConnection("c-1")).accessToken, "t");
   * ```
   */
  getCurrentAppUserConnection(
    connectorId: string,
    options?: CallOptions,
  ): Promise<AppUserConnectorConnectionResponse>;
  /**
   * The token alone of the signed-in app user's own account.
   *
   * @deprecated Use {@linkcode ConnectorsModule.getCurrentAppUserConnection}.
   */
  getCurrentAppUserAccessToken(connectorId: string, options?: CallOptions): Promise<string>;
  /**
   * Calls a provider through Base44, for metered connectors, whose tokens are not handed out.
   * What the provider refuses resolves with `success: false`; only Base44's own refusals reject.
   * Each call is billed, and is sent once.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ metered: ["x"] });
   * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
   * const { connectors } = base44.asServiceRole;
   * const answer = await connectors.callApi("x", { path: "/2/tweets", query: { ids: "1" } });
   * assert(answer.success && answer.creditsCharged === 1);
   * ```
   */
  callApi<T = unknown>(
    integrationType: ConnectorIntegrationType,
    request: ConnectorApiRequest,
    options?: CallOptions,
  ): Promise<ConnectorApiResponse<T>>;
  /**
   * Drops what the cache holds for an integration type, or everything that this client could be
   * served. What is under way at that moment is not kept either.
   *
   * @throws {Base44Error} (`invalid_argument`) where it is no integration type
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
   * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch, cache: true });
   * const { getConnection, invalidate } = base44.asServiceRole.connectors;
   * await getConnection("slack");
   * await getConnection("slack");
   * assert.equal(fake.requests.length, 1);
   * invalidate("slack"); // because Slack refused the token, say
   * await getConnection("slack");
   * assert.equal(fake.requests.length, 2);
   * ```
   */
  invalidate(integrationType?: ConnectorIntegrationType): void;
}

/** The app user's own connectors. A method that fails rejects with a {@link Base44Error}. */
export interface UserConnectorsModule {
  /**
   * Starts the OAuth flow; resolves to the URL to send the app user to.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ appUsers: { user: {} } });
   * const base44 = createClientFromRequest(fake.request({ userToken: "user" }), { fetch: fake.fetch });
   * const url = await base44.connectors.connectAppUser("c-1");
   * assert(url.startsWith("https://")); // send the app user there
   * ```
   */
  connectAppUser(connectorId: string, options?: CallOptions): Promise<string>;
  /**
   * Ends the app user's connection.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ appUsers: { user: { "c-1": { accessToken: "t" } } } });
   * const base44 = createClientFromRequest(fake.request({ userToken: "user" }), { fetch: fake.fetch });
   * await base44.connectors.disconnectAppUser("c-1");
   * ```
   */
  disconnectAppUser(connectorId: string, options?: CallOptions): Promise<void>;
}

/** A client of Base44's connectors: a plain object. Nothing has to be freed. */
export interface Base44Client {
  /**
   * What the app itself may do.
   *
   * @throws {Base44Error} (`invalid_configuration`) where the client has no service token
   */
  readonly asServiceRole: {
    /** The accounts that are connected to the app. */
    connectors: ConnectorsModule;
    /** Does nothing: there are no connections to close. */
    cleanup(): void;
  };
  /** The app user's own connectors. */
  connectors: UserConnectorsModule;
  /**
   * Replaces the app user's token for later calls of {@linkcode Base44Client.connectors}. The
   * service role goes on calling on behalf of the user that the client was made with.
   *
   * @throws {Base44Error} (`invalid_configuration`) where no header can carry it
   */
  setToken(token: string): void;
  /** What the client was made with. */
  getConfig(): { serverUrl: string; appId: string; requiresAuth: boolean };
  /** Does nothing: there are no connections to close. */
  cleanup(): void;
}

/** What happened, the thing to switch on. The README has what to do about each. */
export type Base44ErrorKind =
  | "invalid_argument"
  | "invalid_configuration"
  | "insecure_url"
  | "untrusted_origin"
  | "unauthenticated"
  | "quota"
  | "forbidden"
  | "metered"
  | "not_connected"
  | "rate_limited"
  | "server"
  | "bad_request"
  | "redirect"
  | "timeout"
  | "network"
  | "invalid_response"
  | "internal";

/** What `JSON.stringify` makes of a {@link Base44Error}. */
export interface Base44ErrorJSON {
  /** `"Base44Error"` */
  name: string;
  /** What went wrong. */
  message: string;
  /** The HTTP status, if there was an answer. */
  status?: number;
  /** Base44's code for it, if it gave one. */
  code?: string;
  /** The body of the answer, parsed if it was JSON. */
  data: unknown;
}
