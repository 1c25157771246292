/**
 * Clients in a browser, where the core is not there yet when a client is made: it is loaded by
 * the first call, which is also where one is told what is wrong with a configuration.
 *
 * @module
 */

import { defaultServerUrl } from "#facts";
import * as ready from "./client.ts";
import { toError } from "./error.ts";
import { keep } from "./options.ts";
import { isLoaded, load } from "./runtime/browser.ts";
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
    serverUrl: request?.headers?.get("base44-api-url") || defaultServerUrl,
    appId: request?.headers?.get("base44-app-id") ?? "",
    requiresAuth: false,
  }));
}

/** As `createClient` of `client.ts`, but for the time at which errors are told. */
export function createClient(config: CreateClientConfig): Base44Client {
  return createClientWith(config, config?.options);
}

/** As `createClientWith` of `client.ts`. */
export function createClientWith(
  config: CreateClientConfig,
  options: ClientOptions | undefined,
): Base44Client {
  // Copies: what is changed after the client was made has no effect.
  const given = typeof config === "object" && config ? configurationOf(config) : config;
  const kept = keep(options);
  return client(() => ready.createClientWith(given, kept), kept, () => ({
    serverUrl: given?.serverUrl ?? defaultServerUrl,
    appId: String(given?.appId ?? ""),
    requiresAuth: Boolean(given?.requiresAuth),
  }));
}

function configurationOf(config: CreateClientConfig): CreateClientConfig {
  const { serverUrl, appId, token, serviceToken, requiresAuth } = config;
  const headers = asItIs(config.headers) as typeof config.headers;
  return { serverUrl, appId, token, serviceToken, requiresAuth, headers };
}

type Make = () => Base44Client;

type Promised<Module> = Omit<Module, "invalidate">;

// The number of a method's parameters before its options.
const SERVICE: Record<keyof Promised<ConnectorsModule>, number> = {
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
    methods: Record<keyof Promised<Module>, number>,
    of: (client: Base44Client) => Module,
  ): Promised<Module> {
    const calls = Object.entries<number>(methods).map(([name, parameters]) => {
      const call = async (...args: unknown[]) => {
        const signal = (args[parameters] as CallOptions | undefined)?.signal;
        const given = isLoaded ? args : args.map(asItIs);
        const ask = (client: Base44Client) => (of(client) as Methods)[name](...given);
        return await unlessAborted(signal, whenLoaded(latest, options, ask));
      };
      return [name, call];
    });
    return Object.fromEntries(calls);
  }

  return {
    connectors: module(USER, ({ connectors }) => connectors),
    asServiceRole: {
      connectors: {
        ...module(SERVICE, ({ asServiceRole }) => asServiceRole.connectors),
        invalidate(type) {
          // Before there is a core, there is nothing in its cache.
          if (isLoaded) latest().asServiceRole.connectors.invalidate(type);
        },
      },
      cleanup() {},
    },
    setToken(token) {
      // As with `@base44/sdk`, no token changes nothing.
      if (!token) return;
      // Another client, so that calls that wait for the core keep the token that they began with.
      const next = once(() => {
        const client = make();
        client.setToken(token);
        return client;
      });
      // Where the core is there, a wrong token is told at once, and changes nothing.
      if (isLoaded) next();
      latest = next;
    },
    getConfig,
    cleanup() {},
  };
}

/** What a caller gives, as it is now: a plain object may be changed while the core is loaded. */
function asItIs(given: unknown): unknown {
  if (typeof given !== "object" || !given) return given;
  if (Object.getPrototypeOf(given) !== Object.prototype) return given;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) copy[name] = copyOf(value);
  return copy;
}

function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value; // A signal, say, which is itself and no other.
  }
}

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Makes it at the first call, and gives the same from then on. */
function once(make: Make): Make {
  let made: Base44Client | undefined;
  return () => made ??= make();
}

/** Makes a call as soon as there is a core: at once, if there is. */
async function whenLoaded(
  make: Make,
  options: ClientOptions | undefined,
  ask: (client: Base44Client) => Promise<unknown>,
): Promise<unknown> {
  let client: Base44Client;
  try {
    if (!isLoaded) await load();
    client = make();
  } catch (report) {
    throw ready.observed(toError(report), options);
  }
  return await ask(client);
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
