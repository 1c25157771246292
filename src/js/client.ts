/**
 * Clients: plain objects over the core. Nothing is decided here.
 *
 * @module
 */

import { Aborted } from "#host";
import { bare } from "./host/bare.ts";
import { readMember } from "./host/values.ts";
import { core } from "./core.ts";
import { Base44Error } from "./errors.ts";
import { type ClientState, withUser } from "./host/client_state.ts";
import { type Boundary, toError } from "./report.ts";
import type {
  Base44Client,
  ClientOptions,
  ConnectorsModule,
  CreateClientConfig,
  UserConnectorsModule,
} from "./types.ts";

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
export function createClientFromRequest(
  request: Request,
  options?: ClientOptions,
): Base44Client {
  return createBase44Client(
    () => stateFromRequest(request, options),
    () => false,
    createClientFromRequest,
  );
}

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
export function createClient(config: CreateClientConfig): Base44Client {
  return createBase44Client(
    () => stateFromConfig(config),
    () => Boolean(readMember(config, "requiresAuth")),
    createClient,
  );
}

/** @internal */
export function stateFromRequest(
  request: Request,
  options: ClientOptions | undefined,
): ClientState {
  if (!isRequest(request)) core.refuseRequest();
  return core.clientFromRequest(request.headers, options);
}

/**
 * @param overrides options that precede those of the configuration
 * @internal
 */
export function stateFromConfig(
  config: CreateClientConfig,
  overrides?: ClientOptions | undefined,
): ClientState {
  return core.clientFromConfig(config, overrides);
}

/**
 * Returns whether a value is a request: an object whose headers can be read, and no configuration.
 *
 * @internal
 */
export function isRequest(source: unknown): source is Request {
  return typeof readMember(readMember(source, "headers"), "get") === "function" &&
    readMember(source, "appId") === undefined;
}

/**
 * The current state of a client, which `setToken` replaces.
 *
 * @internal
 */
export interface Current {
  state: ClientState;
}

/** @internal */
export function createBase44Client(
  createState: () => ClientState,
  readRequiresAuth: () => boolean,
  boundary: Boundary,
): Base44Client {
  const current: Current = { state: rethrow(createState, boundary) };
  const requiresAuth = rethrow(readRequiresAuth, boundary);
  const { serverUrl, appId, service } = current.state.credentials;
  const client = {
    connectors: userConnectors(current),
    asServiceRole: { connectors: serviceConnectors(current), cleanup() {} },
    setToken: function setToken(token) {
      // As with `@base44/sdk`, an empty token changes nothing.
      const user = rethrow(() => token ? core.authorizationOf(token) : undefined, setToken);
      if (user !== undefined) current.state = withUser(current.state, user);
    },
    getConfig: () => ({ serverUrl, appId, requiresAuth }),
    cleanup() {},
  } satisfies Base44Client;
  if (service === undefined) {
    // Throws where the service role is used, not where a client is spread or printed.
    const get = () => rethrow(() => core.refuseServiceRole(), get);
    const set = (value: unknown) => {
      const replaced = bare({ value, enumerable: true, writable: true });
      Object.defineProperty(client, "asServiceRole", replaced);
    };
    Object.defineProperty(client, "asServiceRole", bare({ get, set, enumerable: false }));
  }
  return client;
}

function serviceConnectors(current: Current): ConnectorsModule {
  return {
    getConnection: (type, options) =>
      call(current, (state) => core.getConnection(state, type, options)),
    getAccessToken: (type, options) =>
      call(current, (state) => core.getAccessToken(state, type, options)),
    isConnected: (type, options) =>
      call(current, (state) => core.isConnected(state, type, options)),
    isWorkspaceConnected: (id, options) =>
      call(current, (state) => core.isWorkspaceConnected(state, id, options)),
    isCurrentAppUserConnected: (id, options) =>
      call(current, (state) => core.isCurrentAppUserConnected(state, id, options)),
    getWorkspaceConnection: (id, options) =>
      call(current, (state) => core.getWorkspaceConnection(state, id, options)),
    getCurrentAppUserConnection: (id, options) =>
      call(current, (state) => core.getCurrentAppUserConnection(state, id, options)),
    getCurrentAppUserAccessToken: (id, options) =>
      call(current, (state) => core.getCurrentAppUserAccessToken(state, id, options)),
    callApi: (type, request, options) =>
      call(current, (state) => core.callApi(state, type, request, options)),
    invalidate: function invalidate(type) {
      rethrow(() => core.invalidate(current.state, type), invalidate);
    },
  };
}

function userConnectors(current: Current): UserConnectorsModule {
  return {
    connectAppUser: (id, options) =>
      call(current, (state) => core.connectAppUser(state, id, options)),
    disconnectAppUser: (id, options) =>
      call(current, (state) => core.disconnectAppUser(state, id, options)),
  };
}

/**
 * Starts a call, and converts a report that it rejects with to a `Base44Error`. It is awaited here,
 * in an `async` function, so that the error's stack begins at the user's line that awaits it. Whoever
 * calls this returns its promise without awaiting it.
 *
 * @internal
 */
export async function call<T>(
  { state }: Current,
  start: (state: ClientState) => Promise<T>,
): Promise<T> {
  try {
    return await start(state);
  } catch (thrown) {
    if (thrown instanceof Aborted) throw reasonOf(thrown.signal);
    throw observed(toError(thrown, call), state.options?.onError);
  }
}

/** Returns the reason of an aborted signal, as `fetch` rejects with it. Polyfills may have none. */
function reasonOf(signal: AbortSignal): unknown {
  const reason: unknown = signal.reason;
  return reason === undefined ? new DOMException("Aborted", "AbortError") : reason;
}

/**
 * Reports an error to a client's observer, and returns it.
 *
 * @internal
 */
export function observed(error: Error, onError: ClientOptions["onError"]): Error {
  if (error instanceof Base44Error) notify(error, onError);
  return error;
}

/** Calls an observer. Neither what it throws nor what it returns changes anything. */
async function notify(error: Base44Error, onError: ClientOptions["onError"]): Promise<void> {
  try {
    await onError?.(error);
  } catch {
    // The observer's own affair.
  }
}

/**
 * Calls a function of the core, and throws a `Base44Error` for the report that it throws.
 *
 * @internal
 */
export function rethrow<T>(action: () => T, boundary: Boundary): T {
  try {
    return action();
  } catch (thrown) {
    throw toError(thrown, boundary);
  }
}
