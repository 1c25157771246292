import { ConnectorIntegrationType } from "./index.js";

// src/js/providers/types.d.ts
/** A connection, as the clients of this package and of `@base44/sdk` give it. */
interface ProviderConnection {
  /** The access token. */
  accessToken: string;
  /** The configuration of the connection, such as Salesforce's `instance_url`. */
  connectionConfig?: Record<string, string> | null | undefined;
}
/**
* The getters of tokens. A module needs those of the targets that it is used with:
* `getConnection` for an integration type, the others for connectors by id.
*/
interface ConnectionGetters {
  /** Gets the app's connection of an integration type. */
  getConnection?(integrationType: any, options?: any): Promise<ProviderConnection>;
  /** Gets the connection of a connector that is registered in the workspace. */
  getWorkspaceConnection?(connectorId: string, options?: any): Promise<ProviderConnection>;
  /** Gets the signed-in user's connection of a connector. */
  getCurrentAppUserConnection?(connectorId: string, options?: any): Promise<ProviderConnection>;
}
/** A client of this package or of `@base44/sdk`, or the connectors module of one. */
type ClientLike = {
  readonly asServiceRole: {
    readonly connectors: ConnectionGetters;
  };
} | ConnectionGetters;
/**
* The connection that a `fetch` is bound to: the app's own of an integration type, or one of a
* connector by its id.
*/
type Target = ConnectorIntegrationType | {
  /** The integration type, which says where the token may go. */service: ConnectorIntegrationType; /** The id of the connector with which the app's users sign in. */
  appUser: string;
} | {
  /** The integration type, which says where the token may go. */service: ConnectorIntegrationType; /** The id of a connector that is registered in the workspace. */
  workspace: string;
};
/** A report of an attempt. Nothing in it is secret. */
interface ProviderAttempt {
  /** The service. */
  service: string;
  /** The origin that the request went to. */
  origin: string;
  /** The number of the attempt; a redirect counts as one. */
  attempt: number;
  /** The HTTP status; absent if there was no response. */
  status?: number;
  /** The time from the call of `fetch` to the end of what is read of the response, in milliseconds. */
  milliseconds: number;
  /**
  * The outcome. `renewed`: the token was refused and another requested; no attempt follows if that is the
  * same, or if the body cannot be sent again. `rate_limited` and `retried` are followed by another attempt.
  */
  outcome: "ok" | "retried" | "redirected" | "failed" | "renewed" | "rate_limited";
}
/** The options of a bound `fetch`. */
interface ProviderOptions {
  /**
  * Further origins of the service, such as `["https://api.example.com"]`: `https`, or `http` on
  * loopback. Required for a service that is not in the catalogue.
  */
  origins?: readonly string[] | undefined;
  /** The URL that relative inputs are resolved against; at one of the origins. */
  baseUrl?: string | undefined;
  /**
  * The limit of a call in milliseconds, with getting the token, every attempt and every wait: to the
  * head of the response, and for `json` to the end of its body.
  * @default 30000
  */
  deadline?: number | undefined;
  /**
  * Retries after rate limits, and of requests that only read after failures; `false` for none. A
  * renewal of the token is not a retry.
  * @default { maxRetries: 2, maxDelay: 10000 }
  */
  retry?: {
    /** The maximum number of retries; 0 to 100. */maxRetries?: number | undefined; /** The maximum backoff in milliseconds. Only the deadline limits `Retry-After`. */
    maxDelay?: number | undefined;
  } | false | undefined;
  /**
  * The limit of a body that `json` reads, in bytes.
  * @default 33554432
  */
  maxResponseBytes?: number | undefined;
  /** A function with `fetch`'s signature. Default: the global one at the time of the call. */
  fetch?: ((input: any, init?: any) => Promise<any>) | undefined;
  /** Called after each attempt. What it throws changes nothing. */
  onAttempt?: ((attempt: ProviderAttempt) => unknown) | undefined;
}
/** The options of a call. */
interface ProviderInit extends RequestInit {
  /**
  * `true` for a request that only reads, although its method is `POST`: it may be repeated after a
  * failure.
  */
  safe?: boolean | undefined;
}
/** The options of a call of `json`. */
interface ProviderJsonInit extends ProviderInit {
  /** A value to send as JSON. The method is then `POST`, unless another is given. */
  json?: unknown;
}
/** A `fetch` that is bound to one service. */
interface ProviderFetch {
  /**
  * Sends a request with the service's token, as `fetch` does. A status never rejects.
  *
  * @param input a URL of the service, or one relative to its base
  * @throws {ProviderError} if the token must not go there, or there is no response
  */
  (input: string | URL | Request, init?: ProviderInit): Promise<Response>;
  /**
  * Sends a request and returns the JSON of a success; `undefined` if its body is empty.
  *
  * @throws {ProviderError} for anything else
  */
  json<T = any>(input: string | URL | Request, init?: ProviderJsonInit): Promise<T>;
}
/** The kinds of a `ProviderError`; each with what to do about it in docs/providers.md. */
type ProviderErrorKind = "untrusted_origin" | "not_configured" | "reconnect" | "missing_scope" | "rate_limited" | "not_found" | "refused" | "server" | "redirect" | "timeout" | "network" | "invalid_response";
/** The result of `checkConnection`. Members that are absent are not known. */
type ConnectionStatus = {
  /** `false`: there is no connection. */connected: false; /** What to do about it. */
  hint: string;
} | {
  /** `true`: Base44 has a token. */connected: true; /** `true` if the service accepts the token. */
  accepted?: boolean; /** The account's name or address. */
  account?: string; /** The scopes that are granted. */
  scopes?: string[]; /** What to do about it. */
  hint?: string;
};
/** The members of a `ProviderError` besides its message. */
interface ProviderErrorDetails {
  /** What happened. */
  kind: ProviderErrorKind;
  /** The service. */
  service: string;
  /** The HTTP status. */
  status?: number;
  /** The scopes that the call needs. */
  needed?: string[];
  /** The scopes that the token has. */
  granted?: string[];
  /** The seconds after which to try again. */
  retryAfter?: number;
  /** The id that the service gave the request. */
  requestId?: string;
  /** What to do about it. */
  hint?: string;
  /** The body of the response: parsed if it is a JSON object or array, else its text. */
  data?: unknown;
}
/**
* An error of a call to a provider. No member holds the token.
*
* @example
* ```ts
* import assert from "node:assert";
* import { createClientFromRequest } from "base44-connectors";
* import { ProviderError, providerFetch } from "base44-connectors/providers";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
* const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
* const slack = providerFetch(base44, "slack");
* const error = await slack.json("https://slack.example/api").catch((error) => error);
* assert(error instanceof ProviderError);
* assert.equal(error.kind, "untrusted_origin");
* ```
*/
declare class ProviderError extends Error {
  /** `"ProviderError"` */
  override readonly name = "ProviderError";
  /** What happened, for a caller to switch on. */
  readonly kind: ProviderErrorKind;
  /** The service. */
  readonly service: string;
  /** The HTTP status. */
  readonly status?: number;
  /** The scopes that the call needs, if the service names them. */
  readonly needed?: string[];
  /** The scopes that the token has, if the service names them. */
  readonly granted?: string[];
  /** The seconds after which to try again. */
  readonly retryAfter?: number;
  /** The id that the service gave the request. */
  readonly requestId?: string;
  /** What to do about it, in a sentence. */
  readonly hint?: string;
  /** The body of the response: parsed if it is a JSON object or array, else its text. */
  readonly data?: any;
  /** Creates an error, as tests of a function's error handling may want to. */
  constructor(message: string, details: ProviderErrorDetails);
  /** Returns the error as plain JSON, for logs. It never throws. */
  toJSON(): ProviderErrorDetails & {
    name: string;
    message: string;
  };
  /** @internal Makes `instanceof` hold for errors of another copy or entry of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean;
}
/**
* Returns a `fetch` that sends the token of a connection, and sends it to that service alone.
*
* @param client a client of this package or of `@base44/sdk`, or its connectors module
* @param target an integration type, or a service with a connector's id
* @throws {ProviderError} of kind `not_configured`, if it is not known where the token may go
* @throws {Base44Error} if an option is wrong
* @throws {TypeError} if a target lacks its connector's id
* @example
* ```ts
* import assert from "node:assert";
* import { createClientFromRequest } from "base44-connectors";
* import { providerFetch } from "base44-connectors/providers";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({
*   connectors: { notion: { accessToken: "ntn-1" } },
*   providers: { notion: (request) => Response.json({ id: new URL(request.url).pathname }) },
* });
* const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
* const notion = providerFetch(base44, "notion", { fetch: fake.fetch });
* const response = await notion("https://api.notion.com/v1/pages/1");
* assert.deepEqual(await response.json(), { id: "/v1/pages/1" });
* ```
*/
declare function providerFetch(client: ClientLike, target: Target, options?: ProviderOptions): ProviderFetch;
/**
* Finds out whether a connection works: whether there is one, whether the service accepts its token,
* whose it is, and which scopes it has. Sends one request that changes nothing, where the service has
* one; otherwise `accepted` is absent.
*
* @throws {ProviderError} if the service cannot be asked, such as during an outage
* @throws {Base44Error} if Base44 cannot be asked
* @example
* ```ts
* import assert from "node:assert";
* import { createClientFromRequest } from "base44-connectors";
* import { checkConnection } from "base44-connectors/providers";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({
*   connectors: { github: { accessToken: "gho-1" } },
*   providers: {
*     github: () => Response.json({ login: "ann" }, { headers: { "X-OAuth-Scopes": "repo" } }),
*   },
* });
* const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
* const status = await checkConnection(base44, "github", { fetch: fake.fetch });
* assert.deepEqual(status, { connected: true, accepted: true, account: "ann", scopes: ["repo"] });
* ```
*/
declare function checkConnection(client: ClientLike, target: Target, options?: ProviderOptions & {
  signal?: AbortSignal | undefined;
}): Promise<ConnectionStatus>;
export { ClientLike, ConnectionGetters, ConnectionStatus, ProviderAttempt, ProviderConnection, ProviderError, type ProviderErrorDetails, ProviderErrorKind, ProviderFetch, ProviderInit, ProviderJsonInit, ProviderOptions, Target, checkConnection, providerFetch };