import { KnownIntegrationType, KnownIntegrationType as KnownIntegrationType$1, RegisteredIntegrationType, RegisteredIntegrationType as RegisteredIntegrationType$1, RegisteredNames } from "./integration_types.js";

// src/js/options.d.ts
/** Retries of `GET` requests after transient failures. Other requests are never retried. */
interface RetryOptions {
  /**
  * The maximum number of retries, the first attempt not counted; 0 to 100.
  * @default 2
  */
  maxRetries?: number | undefined;
  /**
  * The upper bound of the delay before the first retry, in milliseconds. It doubles with each
  * retry. The delay is a random part of it (full jitter).
  * @default 100
  */
  baseDelay?: number | undefined;
  /**
  * The maximum of that upper bound, in milliseconds. A longer `Retry-After` is respected if the
  * deadline allows it.
  * @default 5000
  */
  maxDelay?: number | undefined;
}
/**
* The caching of responses. The cache is shared by all clients of the process that use it with the
* same server, app, credentials, headers and `fetch`.
*/
interface CacheOptions {
  /**
  * The time for which an entry is served, in milliseconds; 1 to 300000. If the token is a JWT, at
  * most until a minute before it expires.
  * @default 60000
  */
  ttl?: number | undefined;
  /**
  * The maximum number of entries in the process, enforced when this client adds one; 1 to 1000000.
  * The least recently used entry is evicted first.
  * @default 1000
  */
  maxEntries?: number | undefined;
  /**
  * The callers who share an entry. `"credential"`: those with the same tokens. `"app"`: those of
  * the same app and user, whatever their service tokens. With `"app"`, a function whose service
  * token was revoked is served until the entry expires.
  * @default "credential"
  */
  scope?: "credential" | "app" | undefined;
}
/** The options of one call, the last parameter of every method but `invalidate`. */
interface CallOptions {
  /** Aborts the call, which then rejects with the signal's `reason`. */
  signal?: AbortSignal | undefined;
  /** The limit of one attempt, from the call of `fetch` to the end of the body, in milliseconds. */
  timeout?: number | undefined;
  /** The limit of the whole call, with all attempts and delays, in milliseconds. */
  deadline?: number | undefined;
  /**
  * Sends a request even if the cache has an entry, which is then replaced.
  * @default false
  */
  forceRefresh?: boolean | undefined;
}
/**
* A function that sends a request, such as the global `fetch`, node-fetch's, cross-fetch's or
* undici's.
*/
type Fetch = (url: string, init: {
  method: string;
  headers: Record<string, string>;
  body?: string;
  redirect: "manual";
  signal: AbortSignal;
}) => Promise<FetchResponse>;
/** The members that every `Response` has, a polyfill's too. */
interface FetchResponse {
  /** The HTTP status. */
  readonly status: number;
  /** `true` for a status from 200 to 299. */
  readonly ok: boolean;
  /** The headers. */
  readonly headers: {
    get(name: string): string | null;
  };
  /** Returns the whole body as text. */
  text(): Promise<string>;
}
/** The options of a client. */
interface ClientOptions {
  /**
  * The limit of one attempt, from the call of `fetch` to the end of the body, in milliseconds.
  * @default 10000
  */
  timeout?: number | undefined;
  /**
  * The limit of a whole call, with all attempts and delays, in milliseconds.
  * @default 30000
  */
  deadline?: number | undefined;
  /**
  * The retries of `GET` requests; `false` for none.
  * @default { maxRetries: 2, baseDelay: 100, maxDelay: 5000 }
  */
  retry?: RetryOptions | false | undefined;
  /**
  * The caching of responses; `false` for none.
  * @default false
  */
  cache?: CacheOptions | boolean | undefined;
  /**
  * The limit of a response body, in bytes. A larger body of a success is an error; of an error
  * response at most 65536 bytes are read.
  * @default 1048576, and 33554432 for `callApi`
  */
  maxResponseBytes?: number | undefined;
  /**
  * The function that sends requests. Calls with different functions share neither requests nor
  * cache entries.
  * @default the global `fetch` at the time of the call
  */
  fetch?: Fetch | undefined;
  /**
  * The only origins that credentials are sent to, such as `["https://base44.app"]`: without a user
  * name, path or wildcard.
  * @default any
  */
  trustedOrigins?: readonly string[] | undefined;
  /**
  * Allows credentials to be sent over plain `http://` to hosts other than loopback. Loopback
  * (`localhost`, `*.localhost`, `127.0.0.0/8`, `[::1]`) is always permitted.
  * @default false
  */
  allowInsecureHttp?: boolean | undefined;
  /**
  * Called once with each {@link Base44Error} that a call of the client rejects with, before it
  * rejects. Exceptions and returned promises are ignored. Not called for calls that their own
  * signal aborted.
  */
  onError?: ((error: Base44Error) => void) | undefined;
  /**
  * Called after each attempt at a request, and for each call that needed none. It holds nothing
  * secret. What the function throws or returns changes nothing.
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  * fake.fail("getConnection", { status: 503 });
  * const outcomes: string[] = [];
  * const base44 = createClientFromRequest(fake.request(), {
  *   fetch: fake.fetch,
  *   onAttempt: ({ attempt, outcome }) => outcomes.push(`${attempt}: ${outcome}`),
  * });
  * await base44.asServiceRole.connectors.getConnection("slack");
  * assert.deepEqual(outcomes, ["1: retried", "2: ok"]);
  * ```
  */
  onAttempt?: ((attempt: AttemptReport) => void) | undefined;
}
/** The configuration of {@linkcode createClient}. */
interface CreateClientConfig {
  /** The app's id. */
  appId: string;
  /**
  * The URL of Base44. In a browser it may be relative to the page.
  * @default "https://base44.app"
  */
  serverUrl?: string | undefined;
  /** The app user's token. */
  token?: string | undefined;
  /** The app's service token. Without it, `asServiceRole` throws. */
  serviceToken?: string | undefined;
  /** Further headers of every request. They must not be `Authorization` or `on-behalf-of`. */
  headers?: Record<string, string> | undefined;
  /** The options of the client. `actorsTransport` of `@base44/sdk` is ignored. */
  options?: ClientOptions & {
    actorsTransport?: unknown;
  } | undefined;
  /** Returned by `getConfig()`, otherwise ignored. */
  requiresAuth?: boolean | undefined;
  /** Ignored. Accepted because configurations of `@base44/sdk` may have it. */
  appBaseUrl?: string | undefined;
  /** Ignored. Accepted because configurations of `@base44/sdk` may have it. */
  functionsVersion?: string | undefined;
  /** Ignored. Accepted because configurations of `@base44/sdk` may have it. */
  analytics?: {
    enabled: boolean;
  } | undefined;
}
/** An attempt at a request, as `onAttempt` is told of it. */
interface AttemptReport {
  /** The method, such as `"getConnection"`. */
  operation: string;
  /** The integration type that it was called with. */
  integrationType?: string;
  /** The connector's id that it was called with. */
  connectorId?: string;
  /** The number of the attempt, from 1; 0 for a call that needed none. */
  attempt: number;
  /** The HTTP status, if there was a response. */
  status?: number;
  /** The duration of the attempt, in milliseconds. */
  milliseconds: number;
  /**
  * - `"ok"`: the call resolves.
  * - `"retried"`: the attempt failed, and another one follows.
  * - `"redirected"`: the request is sent again, to another URL of the same server.
  * - `"failed"`: the call rejects, or nobody waits for it any more.
  * - `"cached"`: the call was served from the cache.
  * - `"coalesced"`: the call waits for an equal request in flight.
  */
  outcome: "ok" | "retried" | "redirected" | "failed" | "cached" | "coalesced";
}
/** The index that `Array.prototype.map` passes; ignored. */
type IgnoredIndex = number;
/**
* An integration type, such as `"slack"` or `"googlecalendar"`. Editors complete the known ones and
* those that `base44 types generate` has registered. Any other string is valid too.
*/
type ConnectorIntegrationType = KnownIntegrationType$1 | RegisteredIntegrationType$1 | (string & Record<never, never>);
/** The connection of an account: its token, and further settings. */
interface ConnectorConnectionResponse {
  /** The OAuth access token for the external service. */
  accessToken: string;
  /** Further settings that the service's URLs need, such as a subdomain; `null` if none. */
  connectionConfig: Record<string, string> | null;
}
/** The connection of an app user's own account. */
type AppUserConnectorConnectionResponse = ConnectorConnectionResponse;
/** A request to a provider's API. Base44 forwards it and adds the credential. */
interface ConnectorApiRequest {
  /** The HTTP method, in upper case. Default: `"GET"`. */
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | undefined;
  /** The name of one of the hosts that the connector declares. Default: the first. */
  host?: string | undefined;
  /** The path below the API's root, starting with `/`. May include a query. */
  path: string;
  /** Parameters to add to the query of `path`. */
  query?: Record<string, string | number | boolean | Array<string | number>> | undefined;
  /** Further headers. Base44 drops those that the connector does not allow. */
  headers?: Record<string, string> | undefined;
  /** A JSON body; ignored for `GET` and `HEAD`. */
  body?: unknown;
}
/**
* The progress of a request to a provider. Only `not_sent` proves that the provider did not execute it:
* after any other phase, repeat idempotent requests only.
*/
type ConnectorApiResponsePhase = "not_sent" | "responded" | "timed_out" | "sent_unconfirmed";
/** A provider's response, through Base44. */
interface ConnectorApiResponse<T = unknown> {
  /** `true` if the provider responded with a 2xx. */
  success: boolean;
  /** The stage that the request reached. */
  phase: ConnectorApiResponsePhase;
  /** The provider's HTTP status; `null` if it did not respond. */
  status: number | null;
  /** The response body, parsed; details of the failure if the provider did not respond. */
  data: T | null;
  /** A binary response body in base64, instead of `data`. */
  dataBase64: string | null;
  /** The media type of `dataBase64`. */
  contentType: string | null;
  /** The response headers that the connector exposes. */
  headers: Record<string, string>;
  /** The cost of the call, in integration credits. */
  creditsCharged: number;
}
/**
* The service role's connectors: tokens of the accounts that are connected to the app. For backend
* functions only. A call that fails rejects with a {@link Base44Error}. `invalidate`, which sends
* nothing, throws it.
*/
interface ConnectorsModule {
  /**
  * Returns the connection of an integration type: the access token, and further settings that the
  * service's URLs need.
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
  getConnection(integrationType: ConnectorIntegrationType, options?: CallOptions | IgnoredIndex): Promise<ConnectorConnectionResponse>;
  /**
  * Returns the access token of an integration type.
  *
  * @deprecated Use {@linkcode ConnectorsModule.getConnection}: some services need its
  * `connectionConfig`.
  */
  getAccessToken(integrationType: ConnectorIntegrationType, options?: CallOptions | IgnoredIndex): Promise<string>;
  /**
  * Returns whether an account is connected: `false` for `not_connected` only. Any other error
  * rejects, so that an outage is never taken for a missing connection.
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
  isConnected(integrationType: ConnectorIntegrationType, options?: CallOptions | IgnoredIndex): Promise<boolean>;
  /**
  * Returns the connection of a connector that is registered in the workspace.
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
  getWorkspaceConnection(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<ConnectorConnectionResponse>;
  /**
  * Returns whether a connector that is registered in the workspace is connected: `false` for
  * `not_connected` only.
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({ workspaceConnectors: { "c-1": { accessToken: "t" } } });
  * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  * const { isWorkspaceConnected } = base44.asServiceRole.connectors;
  * assert.deepEqual(await Promise.all(["c-1", "c-2"].map(isWorkspaceConnected)), [true, false]);
  * ```
  */
  isWorkspaceConnected(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<boolean>;
  /**
  * Returns whether the signed-in app user has connected an account: `false` for `not_connected`
  * only.
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({ appUsers: { user: {} } });
  * const base44 = createClientFromRequest(fake.request({ userToken: "user" }), { fetch: fake.fetch });
  * const { connectors } = base44.asServiceRole;
  * assert.equal(await connectors.isCurrentAppUserConnected("c-1"), false);
  * ```
  */
  isCurrentAppUserConnected(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<boolean>;
  /**
  * Returns the connection of the signed-in app user's own account.
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
  getCurrentAppUserConnection(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<AppUserConnectorConnectionResponse>;
  /**
  * Returns the access token of the signed-in app user's own account.
  *
  * @deprecated Use {@linkcode ConnectorsModule.getCurrentAppUserConnection}.
  */
  getCurrentAppUserAccessToken(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<string>;
  /**
  * Calls a provider through Base44. Metered connectors, whose tokens Base44 does not hand out, can
  * be called only this way. An error response of the provider resolves with `success: false`; an
  * error response of Base44 rejects. Each call is billed, and never retried.
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
  * const response = await connectors.callApi("x", { path: "/2/tweets", query: { ids: "1" } });
  * assert(response.success && response.creditsCharged === 1);
  * ```
  */
  callApi<T = unknown>(integrationType: ConnectorIntegrationType, request: ConnectorApiRequest, options?: CallOptions | IgnoredIndex): Promise<ConnectorApiResponse<T>>;
  /**
  * Removes the cache entries of an integration type, or all that this client could be served.
  * Responses to requests in flight at that moment are not cached either.
  *
  * @throws {Base44Error} (`invalid_argument`) if the integration type is invalid
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
  * invalidate("slack"); // for example, because Slack rejected the token
  * await getConnection("slack");
  * assert.equal(fake.requests.length, 2);
  * ```
  */
  invalidate(integrationType?: ConnectorIntegrationType): void;
}
/** The app user's own connectors. A call that fails rejects with a {@link Base44Error}. */
interface UserConnectorsModule {
  /**
  * Starts the OAuth flow. Resolves to the URL to send the app user to.
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
  connectAppUser(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<string>;
  /**
  * Removes the app user's connection.
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
  disconnectAppUser(connectorId: string, options?: CallOptions | IgnoredIndex): Promise<void>;
}
/** A client of Base44's connectors. It is a plain object; nothing has to be freed. */
interface Base44Client {
  /**
  * The connectors in the service role of the app.
  *
  * @throws {Base44Error} (`invalid_configuration`) if the client has no service token
  */
  readonly asServiceRole: {
    /** The accounts that are connected to the app. */connectors: ConnectorsModule; /** Does nothing: there are no connections to close. */
    cleanup(): void;
  };
  /** The app user's own connectors. */
  connectors: UserConnectorsModule;
  /**
  * Replaces the app user's token for later calls of {@linkcode Base44Client.connectors}. Calls in
  * the service role remain on behalf of the user that the client was created with. An empty token
  * changes nothing.
  *
  * @throws {Base44Error} (`invalid_configuration`) if no header can carry the token
  */
  setToken(token: string): void;
  /** Returns the configuration of the client. */
  getConfig(): {
    serverUrl: string;
    appId: string;
    requiresAuth: boolean;
  };
  /** Does nothing: there are no connections to close. */
  cleanup(): void;
}
/**
* The kind of an error, the member to switch on. The README says what to do about each.
*
* - `invalid_argument`: an argument is wrong; nothing was sent
* - `invalid_configuration`: an option, header, token or server URL is wrong; there is no usable
*   `fetch`, or no permission for the network
* - `insecure_url`, `untrusted_origin`: credentials would go where they must not; nothing was sent
* - `unauthenticated` (401), `quota` (402), `forbidden` (403), `rate_limited` (429), `server` (500
*   to 599), `bad_request` (any other 4xx): Base44 refused
* - `metered` (403): the connector's token is not handed out; use `callApi`
* - `not_connected` (404): nobody has connected the connector
* - `redirect`: a redirect that is not followed
* - `timeout`: the `timeout` of an attempt or the `deadline` of the call expired
* - `network`: `fetch` failed, or the connection broke
* - `invalid_response`: a response that the route does not give, or one that is too large
* - `internal`: a bug in the core; later calls are not affected
*/
type Base44ErrorKind = "invalid_argument" | "invalid_configuration" | "insecure_url" | "untrusted_origin" | "unauthenticated" | "quota" | "forbidden" | "metered" | "not_connected" | "rate_limited" | "server" | "bad_request" | "redirect" | "timeout" | "network" | "invalid_response" | "internal";
/** A {@link Base44Error} as `toJSON()` returns it. */
interface Base44ErrorJSON {
  /** `"Base44Error"` */
  name: string;
  /** The error message. */
  message: string;
  /** The kind of the error. */
  kind: Base44ErrorKind;
  /** The HTTP status, if there was a response. */
  status?: number;
  /** Base44's error code, if it gave one. */
  code?: string;
  /** The response body, parsed if it was JSON; absent if there was none. */
  data?: unknown;
  /** The method that failed. */
  operation?: string;
  /** The integration type that it was called with. */
  integrationType?: string;
  /** The connector's id that it was called with. */
  connectorId?: string;
  /** `true` if the same call may succeed a little later, and may be repeated. */
  retryable: boolean;
  /** The number of attempts; 0 if nothing was sent. */
  attempts: number;
  /** The server's `Retry-After`, in seconds. */
  retryAfter?: number;
  /** The response's `X-Request-ID`. */
  requestId?: string;
  /** Advice on what to do about it. */
  hint?: string;
}
/** The members of a {@link Base44Error} beyond those of `@base44/sdk`. */
interface Base44ErrorDetails {
  /** The kind of failure. */
  kind: Base44ErrorKind;
  /** The method that failed, such as `"getConnection"`. */
  operation?: string;
  /** The integration type that it was called with. */
  integrationType?: string;
  /** The connector's id that it was called with. */
  connectorId?: string;
  /** `true` if the same call may succeed a little later, and may be repeated. */
  retryable?: boolean;
  /** The number of attempts. */
  attempts?: number;
  /** The server's `Retry-After`, in seconds. */
  retryAfter?: number;
  /** The response's `X-Request-ID`. */
  requestId?: string;
  /** Advice on what to do about it. */
  hint?: string;
}
/**
* The error that calls reject with. It holds no credential, at any depth.
*
* @example
* ```ts
* import assert from "node:assert";
* import { Base44Error, createClientFromRequest } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44();
* const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
* try {
*   await base44.asServiceRole.connectors.getConnection("slack");
* } catch (error) {
*   assert(error instanceof Base44Error && error.kind === "not_connected");
* }
* ```
*/
declare class Base44Error extends Error {
  /** Always `"Base44Error"`. */
  override name: string;
  /** The kind of the error, the member to switch on. */
  readonly kind: Base44ErrorKind;
  /** The HTTP status, if there was a response. */
  status?: number;
  /** Base44's code of the error, if it gave one. */
  code?: string;
  /** The body of the response, parsed if it was JSON. */
  data: any;
  /**
  * The constructor's argument. Calls leave it out: `@base44/sdk` puts axios' error here, which
  * holds the request with its credentials.
  */
  originalError?: unknown;
  /** The method that failed, such as `"getConnection"`; absent if no client could be made. */
  readonly operation?: string;
  /** The integration type that the method was called with. */
  readonly integrationType?: string;
  /** The connector's id that the method was called with. */
  readonly connectorId?: string;
  /** `true` if the same call may succeed a little later, and may be repeated. */
  readonly retryable: boolean;
  /** The number of attempts; 0 if nothing was sent. */
  readonly attempts: number;
  /** The server's `Retry-After`, in seconds. */
  readonly retryAfter?: number;
  /** The response's `X-Request-ID`. */
  readonly requestId?: string;
  /** Advice on what to do about it, in a sentence. */
  readonly hint?: string;
  /** Creates an error, as tests of a function's error handling may want to. */
  constructor(message: string, status?: number, code?: string, data?: unknown, originalError?: unknown, details?: Base44ErrorDetails);
  /**
  * Returns the error as plain JSON, for logs: every member that is there but `originalError` and
  * the stack. Parts of `data` that are nested deeper than 100 levels become the string
  * `[not shown]`.
  */
  toJSON(): Base44ErrorJSON;
  /** @internal Makes `instanceof` hold for errors of another copy or entry of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean;
}
/**
* Creates a client for the request that Base44 forwarded to a backend function.
*
* @param request the incoming request, with the platform's headers
* @throws {Base44Error} if a header is missing or malformed, or an option is wrong
* @example
* ```ts
* import assert from "node:assert";
* import { createClientFromRequest } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
* const handler = async (req: Request) => {
*   const base44 = createClientFromRequest(req, { fetch: fake.fetch });
*   const { accessToken } = await base44.asServiceRole.connectors.getConnection("slack");
*   return Response.json({ length: accessToken.length });
* };
* const response = await handler(fake.request());
* assert((await response.json()).length === 6);
* ```
*/
declare function createClientFromRequest(request: Request, options?: ClientOptions): Base44Client;
/**
* Creates a client with the credentials given.
*
* @throws {Base44Error} if the configuration or an option is wrong
* @example
* ```ts
* import assert from "node:assert";
* import { createClient } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
* await using server = await fake.serve();
* const base44 = createClient({
*   serverUrl: server.url,
*   appId: "fake-app",
*   serviceToken: "fake-service-token",
*   options: { timeout: 2000 },
* });
* assert.equal(await base44.asServiceRole.connectors.isConnected("slack"), true);
* ```
*/
declare function createClient(config: CreateClientConfig): Base44Client;
/** A client of `@base44/sdk` with this package's connectors in its service role. */
type WithConnectors<Client extends {
  readonly asServiceRole: object;
}> = Omit<Client, "asServiceRole"> & {
  readonly asServiceRole: Omit<Client["asServiceRole"], "connectors"> & {
    connectors: ConnectorsModule;
  };
};
/**
* Puts this package's connectors in place of `asServiceRole.connectors` of a client of
* `@base44/sdk`, for functions that keep the SDK for its other modules. The app user's own
* `connectors` stay the SDK's, whose sign-in methods change the user behind them. Without a service
* token, `asServiceRole` throws as it did before.
*
* @param client what the SDK's `createClientFromRequest` returned
* @param request the same request
* @returns the same client
* @throws {Base44Error} as `createClientFromRequest` does
* @example
* ```ts
* import assert from "node:assert";
* import { withConnectors } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* // In a function: import { createClientFromRequest } from "npm:@base44/sdk";
* const createClientFromRequest = (_request: Request) => ({
*   entities: {},
*   asServiceRole: { entities: {}, connectors: {} },
* });
*
* const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
* const handler = async (req: Request) => {
*   const base44 = withConnectors(createClientFromRequest(req), req, { fetch: fake.fetch });
*   return (await base44.asServiceRole.connectors.getConnection("slack")).accessToken;
* };
* assert.equal(await handler(fake.request()), "xoxb-1");
* ```
*/
declare function withConnectors<Client extends {
  readonly asServiceRole: object;
}>(client: Client, request: Request, options?: ClientOptions): WithConnectors<Client>;
/**
* Returns a connection in one step, without a client.
*
* @param source the incoming request, or what `createClient` takes
* @param options the options of a client and those of a call
* @throws {Base44Error} as the client's method does, and as creating the client does
* @example
* ```ts
* import assert from "node:assert";
* import { getConnection } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
* const handler = async (req: Request) => {
*   const { accessToken, connectionConfig } = await getConnection(req, "slack", { fetch: fake.fetch });
*   assert.deepEqual([accessToken, connectionConfig], ["xoxb-1", null]);
* };
* await handler(fake.request());
* ```
*/
declare function getConnection(source: Request | CreateClientConfig, integrationType: ConnectorIntegrationType, options?: ClientOptions & CallOptions): Promise<ConnectorConnectionResponse>;
/**
* Returns an access token in one step, without a client.
*
* @param source the incoming request, or what `createClient` takes
* @param options the options of a client and those of a call
* @throws {Base44Error} as the client's method does, and as creating the client does
* @example
* ```ts
* import assert from "node:assert";
* import { getAccessToken } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
* const handler = async (req: Request) => {
*   const token = await getAccessToken(req, "slack", { fetch: fake.fetch });
*   assert.equal(token, "xoxb-1");
* };
* await handler(fake.request());
* ```
*/
declare function getAccessToken(source: Request | CreateClientConfig, integrationType: ConnectorIntegrationType, options?: ClientOptions & CallOptions): Promise<string>;
export { AppUserConnectorConnectionResponse, AttemptReport, Base44Client, Base44Error, type Base44ErrorDetails, Base44ErrorJSON, Base44ErrorKind, CacheOptions, CallOptions, ClientOptions, ConnectorApiRequest, ConnectorApiResponse, ConnectorApiResponsePhase, ConnectorConnectionResponse, ConnectorIntegrationType, ConnectorsModule, CreateClientConfig, Fetch, FetchResponse, IgnoredIndex, type KnownIntegrationType, type RegisteredIntegrationType, type RegisteredNames, RetryOptions, UserConnectorsModule, type WithConnectors, createClient, createClientFromRequest, getAccessToken, getConnection, withConnectors };