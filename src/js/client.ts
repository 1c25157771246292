/**
 * Clients: plain objects over the core. Nothing is decided here.
 *
 * @module
 */

import { core } from "./core.ts";
import { Base44Error, toError } from "./error.ts";
import { ABORTED, promised } from "#host";
import type { Client, Identity } from "./host/identity.ts";
import { keep } from "./options.ts";
import type {
  Base44Client,
  CallOptions,
  ClientOptions,
  ConnectorsModule,
  CreateClientConfig,
  UserConnectorsModule,
} from "./types.ts";

/**
 * A client for the request that Base44 forwarded to a backend function.
 *
 * @param request the incoming request, with the platform's headers
 * @throws {Base44Error} where a header is missing or malformed, or an option makes no sense
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
  if (!isRequest(request)) return attempt(() => core.refuseRequest());
  return client(() => core.identityFromRequest(request.headers), options, false);
}

/**
 * A client with the credentials given.
 *
 * @throws {Base44Error} where the configuration or an option makes no sense
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
  return createClientWith(config, config?.options);
}

/**
 * The same with other options than those that the configuration has.
 *
 * @internal
 */
export function createClientWith(
  config: CreateClientConfig,
  options: ClientOptions | undefined,
): Base44Client {
  return client(() => core.identityFromConfig(config), options, config?.requiresAuth);
}

/**
 * Whether it is a request: something with headers to read, and no configuration.
 *
 * @internal
 */
export function isRequest(source: unknown): source is Request {
  const { headers, appId } = (source ?? {}) as Partial<Request & CreateClientConfig>;
  return typeof headers?.get === "function" && appId === undefined;
}

let lastOptions = 0;

function client(
  identify: () => Identity,
  options: ClientOptions | undefined,
  requiresAuth: unknown,
): Base44Client {
  const self = attempt((): Client => {
    const identity = identify();
    const kept = keep(options);
    const client = {
      identity,
      options: kept,
      optionsNumber: kept === undefined ? 0 : ++lastOptions,
    };
    if (kept !== undefined) core.checkOptions(client);
    return client;
  });
  const { serverUrl, appId, service } = self.identity;
  const made = {
    connectors: userConnectors(self),
    asServiceRole: { connectors: serviceConnectors(self), cleanup() {} },
    setToken(token) {
      // As with `@base44/sdk`, no token changes nothing.
      const user = attempt(() => token ? core.authorizationOf(token) : undefined);
      if (user !== undefined) self.identity = { ...self.identity, user };
    },
    getConfig: () => ({ serverUrl, appId, requiresAuth: Boolean(requiresAuth) }),
    cleanup() {},
  } satisfies Base44Client;
  if (service === undefined) {
    // Where it is asked for, and not where a client is spread or printed.
    const get = () => attempt(() => core.refuseServiceRole());
    const set = (value: unknown) =>
      Object.defineProperty(made, "asServiceRole", { value, enumerable: true, writable: true });
    Object.defineProperty(made, "asServiceRole", { get, set, enumerable: false });
  }
  return made;
}

function serviceConnectors(self: Client): ConnectorsModule {
  return {
    getConnection: (type, options) =>
      settle(self, options, (caller) => core.getConnection(self, type, options, caller)),
    getAccessToken: (type, options) =>
      settle(self, options, (caller) => core.getAccessToken(self, type, options, caller)),
    isConnected: (type, options) =>
      settle(self, options, (caller) => core.isConnected(self, type, options, caller)),
    getWorkspaceConnection: (id, options) =>
      settle(self, options, (caller) => core.getWorkspaceConnection(self, id, options, caller)),
    getCurrentAppUserConnection: (id, options) =>
      settle(
        self,
        options,
        (caller) => core.getCurrentAppUserConnection(self, id, options, caller),
      ),
    getCurrentAppUserAccessToken: (id, options) =>
      settle(
        self,
        options,
        (caller) => core.getCurrentAppUserAccessToken(self, id, options, caller),
      ),
    callApi: (type, request, options) =>
      settle(self, options, (caller) => core.callApi(self, type, request, options, caller)),
    invalidate: (type) => attempt(() => core.invalidate(self, type)),
  };
}

function userConnectors(self: Client): UserConnectorsModule {
  return {
    connectAppUser: (id, options) =>
      settle(self, options, (caller) => core.connectAppUser(self, id, options, caller)),
    disconnectAppUser: (id, options) =>
      settle(self, options, (caller) => core.disconnectAppUser(self, id, options, caller)),
  };
}

/**
 * Makes a call, and an error of the report that it rejects with. Awaited here, in an `async`
 * function, so that the error's stack goes on to the line of the user's that awaits it.
 */
async function settle<T>(
  { options }: Client,
  call: CallOptions | undefined,
  make: (caller: number) => void,
): Promise<T> {
  // Kept now: the caller may change the options while the call is under way.
  const signal = call?.signal;
  try {
    return await promised<T>(make);
  } catch (report) {
    if (report === ABORTED) throw reasonOf(signal);
    throw observed(toError(report), options);
  }
}

/** Why a signal was aborted, as `fetch` tells it: a polyfill's may have no reason. */
function reasonOf(signal: AbortSignal | undefined): unknown {
  const reason: unknown = signal?.reason;
  return reason === undefined ? new DOMException("Aborted", "AbortError") : reason;
}

/**
 * Tells a client's observer of an error, and gives it back.
 *
 * @internal
 */
export function observed(error: Error, options: ClientOptions | undefined): Error {
  if (error instanceof Base44Error) tell(error, options);
  return error;
}

/** An observer does not change what it observes: neither by what it throws, nor by what it promises. */
async function tell(error: Base44Error, options: ClientOptions | undefined): Promise<void> {
  try {
    await options?.onError?.(error);
  } catch {
    // Its own affair.
  }
}

/** Does what may throw a report, and throws the error that it is of. */
function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (report) {
    throw toError(report);
  }
}
