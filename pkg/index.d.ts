import { KnownIntegrationType, KnownIntegrationType as KnownIntegrationType$1, RegisteredIntegrationType, RegisteredIntegrationType as RegisteredIntegrationType$1, RegisteredNames } from "./integration_types.js";

// src/js/types.d.ts
/**
* The type of an integration, such as `"slack"` or `"googlecalendar"`. The known ones and those
* that `base44 types generate` has registered are offered for completion; any other string is
* valid too.
*/
type ConnectorIntegrationType = KnownIntegrationType$1 | RegisteredIntegrationType$1 | (string & Record<never, never>);
/** A connected account's token. */
interface ConnectorConnectionResponse {
  /** The OAuth access token for the external service. */
  accessToken: string;
  /** What else the service's URLs need, such as a subdomain; `null` if nothing. */
  connectionConfig: Record<string, string> | null;
}
/** The token of an app user's own account. */
type AppUserConnectorConnectionResponse = ConnectorConnectionResponse;
/** A request to a provider's API, forwarded by Base44, which adds the credential. */
interface ConnectorApiRequest {
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
type ConnectorApiResponsePhase = "not_sent" | "responded" | "timed_out" | "sent_unconfirmed";
/** What a provider answered, through Base44. */
interface ConnectorApiResponse<T = unknown> {
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
interface RetryOptions {
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
interface CacheOptions {
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
interface CallOptions {
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
interface ClientOptions {
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
interface CreateClientConfig {
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
  options?: ClientOptions & {
    actorsTransport?: unknown;
  } | undefined;
  /** Reported by `getConfig()`, and otherwise ignored, as are the following. */
  requiresAuth?: boolean | undefined;
  /** Ignored; for the sake of `@base44/sdk`'s configurations. */
  appBaseUrl?: string | undefined;
  /** Ignored; for the sake of `@base44/sdk`'s configurations. */
  functionsVersion?: string | undefined;
  /** Ignored; for the sake of `@base44/sdk`'s configurations. */
  analytics?: {
    enabled: boolean;
  } | undefined;
}
/**
* The service role's connectors: tokens of the accounts that are connected to the app.
* Backend only. A call that fails rejects with a {@link Base44Error}; only `invalidate`, which calls
* nobody, throws it.
*/
interface ConnectorsModule {
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
  getConnection(integrationType: ConnectorIntegrationType, options?: CallOptions): Promise<ConnectorConnectionResponse>;
  /**
  * The access token alone.
  *
  * @deprecated Use {@linkcode ConnectorsModule.getConnection}: some services need the rest.
  */
  getAccessToken(integrationType: ConnectorIntegrationType, options?: CallOptions): Promise<string>;
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
  getWorkspaceConnection(connectorId: string, options?: CallOptions): Promise<ConnectorConnectionResponse>;
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
  getCurrentAppUserConnection(connectorId: string, options?: CallOptions): Promise<AppUserConnectorConnectionResponse>;
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
  callApi<T = unknown>(integrationType: ConnectorIntegrationType, request: ConnectorApiRequest, options?: CallOptions): Promise<ConnectorApiResponse<T>>;
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
interface UserConnectorsModule {
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
interface Base44Client {
  /**
  * What the app itself may do.
  *
  * @throws {Base44Error} (`invalid_configuration`) where the client has no service token
  */
  readonly asServiceRole: {
    /** The accounts that are connected to the app. */connectors: ConnectorsModule; /** Does nothing: there are no connections to close. */
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
  getConfig(): {
    serverUrl: string;
    appId: string;
    requiresAuth: boolean;
  };
  /** Does nothing: there are no connections to close. */
  cleanup(): void;
}
/** What happened, the thing to switch on. The README has what to do about each. */
type Base44ErrorKind = "invalid_argument" | "invalid_configuration" | "insecure_url" | "untrusted_origin" | "unauthenticated" | "quota" | "forbidden" | "metered" | "not_connected" | "rate_limited" | "server" | "bad_request" | "redirect" | "timeout" | "network" | "invalid_response" | "internal";
/** What `JSON.stringify` makes of a {@link Base44Error}. */
interface Base44ErrorJSON {
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
/** The members of a {@link Base44Error} beyond those of `@base44/sdk`. */
interface Base44ErrorDetails {
  /** What happened. */
  kind: Base44ErrorKind;
  /** Whether the same call may succeed a little later, and may be repeated. */
  retryable?: boolean;
  /** The number of attempts. */
  attempts?: number;
  /** The server's `Retry-After`, in seconds. */
  retryAfter?: number;
  /** The response's `X-Request-ID`. */
  requestId?: string;
  /** What to do about it. */
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
  /** Whether the same call may succeed a little later, and may be repeated. */
  readonly retryable: boolean;
  /** The number of attempts; 0 if nothing was sent. */
  readonly attempts: number;
  /** The server's `Retry-After`, in seconds. */
  readonly retryAfter?: number;
  /** The response's `X-Request-ID`. */
  readonly requestId?: string;
  /** What to do about it, in a sentence. */
  readonly hint?: string;
  /** Creates an error, as tests of a function's error handling may want to. */
  constructor(message: string, status?: number, code?: string, data?: unknown, originalError?: unknown, details?: Base44ErrorDetails);
  /** Returns the error as plain JSON, for logs. */
  toJSON(): Base44ErrorJSON;
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
export { AppUserConnectorConnectionResponse, Base44Client, Base44Error, type Base44ErrorDetails, Base44ErrorJSON, Base44ErrorKind, CacheOptions, CallOptions, ClientOptions, ConnectorApiRequest, ConnectorApiResponse, ConnectorApiResponsePhase, ConnectorConnectionResponse, ConnectorIntegrationType, ConnectorsModule, CreateClientConfig, type KnownIntegrationType, type RegisteredIntegrationType, type RegisteredNames, RetryOptions, UserConnectorsModule, createClient, createClientFromRequest, getAccessToken, getConnection };