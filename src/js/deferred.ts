/**
 * Clients in a browser, where the core is not there yet when a client is made: it is loaded by
 * the first call, which is also where one is told what is wrong with a configuration.
 *
 * @module
 */

import { defaultServerUrl } from "#facts";
import * as ready from "./client.ts";
import { toError } from "./error.ts";
import { load } from "./runtime/browser.ts";
import type {
  Base44Client,
  CallOptions,
  ClientOptions,
  ConnectorsModule,
  CreateClientConfig,
  UserConnectorsModule,
} from "./types.ts";

export { isRequest } from "./client.ts";

/** As `createClientFromRequest` of `client.ts`, but for the time at which errors are told. */
export function createClientFromRequest(request: Request, options?: ClientOptions): Base44Client {
  return client(() => ready.createClientFromRequest(request, options), options, () => ({
    serverUrl: request.headers.get("base44-api-url") || defaultServerUrl,
    appId: request.headers.get("base44-app-id") ?? "",
    requiresAuth: false,
  }));
}

/** As `createClient` of `client.ts`, but for the time at which errors are told. */
export function createClient(config: CreateClientConfig): Base44Client {
  // A copy: what is changed after the client was made has no effect.
  const given = typeof config === "object" && config ? { ...config } : config;
  return client(() => ready.createClient(given), given?.options, () => ({
    serverUrl: given.serverUrl ?? defaultServerUrl,
    appId: String(given.appId),
    requiresAuth: Boolean(given.requiresAuth),
  }));
}

type Make = () => Base44Client;

// The number of a method's parameters before its options.
const SERVICE: Record<keyof ConnectorsModule, number> = {
  getConnection: 1,
  getAccessToken: 1,
  isConnected: 1,
  getWorkspaceConnection: 1,
  getCurrentAppUserConnection: 1,
  getCurrentAppUserAccessToken: 1,
  callApi: 2,
};
const USER: Record<keyof UserConnectorsModule, number> = {
  connectAppUser: 1,
  disconnectAppUser: 1,
};

function client(
  make: Make,
  options: ClientOptions | undefined,
  getConfig: Base44Client["getConfig"],
): Base44Client {
  let latest = once(make);

  function module<Module extends object>(
    methods: Record<keyof Module, number>,
    of: (client: Base44Client) => Module,
  ): Module {
    const calls = Object.entries<number>(methods).map(([name, parameters]) => {
      const call = (...args: unknown[]) => {
        const make = (client: Base44Client) => (of(client) as Methods)[name](...args);
        const result = whenLoaded(latest, options, make);
        return unlessAborted((args[parameters] as CallOptions | undefined)?.signal, result);
      };
      return [name, call];
    });
    return Object.fromEntries(calls);
  }

  return {
    connectors: module(USER, ({ connectors }) => connectors),
    asServiceRole: {
      connectors: module(SERVICE, ({ asServiceRole }) => asServiceRole.connectors),
      cleanup() {},
    },
    setToken(token) {
      // Calls that wait for the core already keep the client as it was.
      const before = latest;
      latest = once(() => {
        const client = before();
        client.setToken(token);
        return client;
      });
    },
    getConfig,
    cleanup() {},
  };
}

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Makes it at the first call, and gives the same from then on. */
function once(make: Make): Make {
  let made: Base44Client | undefined;
  return () => made ??= make();
}

/**
 * Makes a call as soon as there is a core. All calls wait equally long here, and each is made in
 * the moment in which its client is, so that a later `setToken` does not reach it.
 */
async function whenLoaded(
  make: Make,
  options: ClientOptions | undefined,
  call: (client: Base44Client) => Promise<unknown>,
): Promise<unknown> {
  let client: Base44Client;
  try {
    await load();
    client = make();
  } catch (report) {
    throw ready.observed(toError(report), options);
  }
  return await call(client);
}

/** Does not wait for the core longer than the caller does. */
function unlessAborted<T>(signal: AbortSignal | undefined, result: Promise<T>): Promise<T> {
  // Anything else in its place is for the core to refuse.
  if (!(signal instanceof AbortSignal)) return result;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort);
    const settle = (how: () => void) => {
      signal.removeEventListener("abort", onAbort);
      how();
    };
    result.then((value) => settle(() => resolve(value)), (error) => settle(() => reject(error)));
  });
}
