/**
 * The public types, under the names that `@base44/sdk` gives them.
 *
 * @module
 */

import type { CallOptions } from "./options.ts";
import type { KnownIntegrationType, RegisteredIntegrationType } from "./integration_types.js";

export type * from "./options.ts";

/** The index that `Array.prototype.map` passes; ignored. */
export type IgnoredIndex = number;
export type {
  KnownIntegrationType,
  RegisteredIntegrationType,
  RegisteredNames,
} from "./integration_types.js";

/**
 * An integration type, such as `"slack"` or `"googlecalendar"`. Editors complete the known ones and
 * those that `base44 types generate` has registered. Any other string is valid too.
 */
export type ConnectorIntegrationType =
  | KnownIntegrationType
  | RegisteredIntegrationType
  | (string & Record<never, never>);

/** The connection of an account: its token, and further settings. */
export interface ConnectorConnectionResponse {
  /** The OAuth access token for the external service. */
  accessToken: string;
  /** Further settings that the service's URLs need, such as a subdomain; `null` if none. */
  connectionConfig: Record<string, string> | null;
}

/** The connection of an app user's own account. */
export type AppUserConnectorConnectionResponse = ConnectorConnectionResponse;

/** A request to a provider's API. Base44 forwards it and adds the credential. */
export interface ConnectorApiRequest {
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
export type ConnectorApiResponsePhase =
  | "not_sent"
  | "responded"
  | "timed_out"
  | "sent_unconfirmed";

/** A provider's response, through Base44. */
export interface ConnectorApiResponse<T = unknown> {
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
export interface ConnectorsModule {
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
  getConnection(
    integrationType: ConnectorIntegrationType,
    options?: CallOptions | IgnoredIndex,
  ): Promise<ConnectorConnectionResponse>;
  /**
   * Returns the access token of an integration type.
   *
   * @deprecated Use {@linkcode ConnectorsModule.getConnection}: some services need its
   * `connectionConfig`.
   */
  getAccessToken(
    integrationType: ConnectorIntegrationType,
    options?: CallOptions | IgnoredIndex,
  ): Promise<string>;
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
  isConnected(
    integrationType: ConnectorIntegrationType,
    options?: CallOptions | IgnoredIndex,
  ): Promise<boolean>;
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
  getWorkspaceConnection(
    connectorId: string,
    options?: CallOptions | IgnoredIndex,
  ): Promise<ConnectorConnectionResponse>;
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
  isCurrentAppUserConnected(
    connectorId: string,
    options?: CallOptions | IgnoredIndex,
  ): Promise<boolean>;
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
  getCurrentAppUserConnection(
    connectorId: string,
    options?: CallOptions | IgnoredIndex,
  ): Promise<AppUserConnectorConnectionResponse>;
  /**
   * Returns the access token of the signed-in app user's own account.
   *
   * @deprecated Use {@linkcode ConnectorsModule.getCurrentAppUserConnection}.
   */
  getCurrentAppUserAccessToken(
    connectorId: string,
    options?: CallOptions | IgnoredIndex,
  ): Promise<string>;
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
  callApi<T = unknown>(
    integrationType: ConnectorIntegrationType,
    request: ConnectorApiRequest,
    options?: CallOptions | IgnoredIndex,
  ): Promise<ConnectorApiResponse<T>>;
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
export interface UserConnectorsModule {
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
export interface Base44Client {
  /**
   * The connectors in the service role of the app.
   *
   * @throws {Base44Error} (`invalid_configuration`) if the client has no service token
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
   * Replaces the app user's token for later calls of {@linkcode Base44Client.connectors}. Calls in
   * the service role remain on behalf of the user that the client was created with. An empty token
   * changes nothing.
   *
   * @throws {Base44Error} (`invalid_configuration`) if no header can carry the token
   */
  setToken(token: string): void;
  /** Returns the configuration of the client. */
  getConfig(): { serverUrl: string; appId: string; requiresAuth: boolean };
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

/** A {@link Base44Error} as `toJSON()` returns it. */
export interface Base44ErrorJSON {
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
