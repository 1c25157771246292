/**
 * Tokens of a target: from the client's getters, and renewed once for all calls that were refused
 * with the same one.
 *
 * @module
 */

import { canRunInBackground } from "./internals.ts";
import type { ClientLike, ConnectionGetters, ProviderConnection, Target } from "./types.ts";

/** The source of a target's tokens. */
export interface Source {
  readonly service: string;
  /** Gets a connection. */
  get(options: { forceRefresh?: boolean; signal: AbortSignal }): Promise<ProviderConnection>;
  /** Gets another token than the one that was refused. `signal` is of one call that waits for it. */
  renew(refused: string, signal: AbortSignal): Promise<ProviderConnection>;
  /** Counts a call that has got a token, until it leaves. */
  enter(token: string): void;
  leave(token: string | undefined): void;
}

/**
 * Returns the source of a target's tokens.
 *
 * @throws {TypeError} if the target has no connector id, or the client is not an object
 */
export function sourceOf(client: ClientLike, target: Target): Source {
  if (typeof client !== "object" || client === null) {
    throw new TypeError("providerFetch: the client must be one of this package or of @base44/sdk");
  }
  const [service, method, id] = readTarget(target);
  // At the time of a call, because a client without a service token throws here.
  const getters = (): ConnectionGetters =>
    "asServiceRole" in client ? client.asServiceRole.connectors : client;
  const get: Source["get"] = async (options) => {
    const module = getters();
    if (typeof module?.[method] !== "function") {
      throw new TypeError(`providerFetch: the client has no ${method}`);
    }
    return await module[method]!(id, options);
  };
  const keyOf = (token: string) => `${method} ${id} ${token}`;
  return {
    service,
    get,
    renew: async (refused, signal) => {
      // Under workerd no request may wait for the I/O of another.
      if (!canRunInBackground()) return await get({ forceRefresh: true, signal });
      return await renewShared(sharedOf(getters()), keyOf(refused), get, signal);
    },
    enter(token) {
      const shared = sharedOf(getters());
      const entry = shared.get(keyOf(token)) ?? { calls: 0, waiting: 0 };
      shared.set(keyOf(token), entry);
      entry.calls++;
    },
    leave(token) {
      if (token === undefined) return;
      const shared = sharedOf(getters());
      const entry = shared.get(keyOf(token));
      if (entry && --entry.calls === 0) shared.delete(keyOf(token));
    },
  };
}

/** Returns the service of a target, the getter of its connection and the getter's argument. */
function readTarget(target: Target): [string, keyof ConnectionGetters, string] {
  if (typeof target !== "object" || target === null) return [target, "getConnection", target];
  const { service, appUser, workspace } = target as Record<string, string>;
  const isOfUser = "appUser" in target;
  const id = isOfUser ? appUser : workspace;
  if (typeof id !== "string" || id === "" || (isOfUser && "workspace" in target)) {
    const right =
      'one of appUser and workspace, with a connector\'s id, such as { service: "slack", appUser: "…" }';
    throw new TypeError(`providerFetch: the target ${service} must have ${right}`);
  }
  return [service, isOfUser ? "getCurrentAppUserConnection" : "getWorkspaceConnection", id];
}

/** The calls in flight that have the same token, and their renewal of it. */
interface Shared {
  /** The calls. The renewal's token is kept for as long as there is one. */
  calls: number;
  /** The calls that wait for the renewal. */
  waiting: number;
  renewal?: Promise<ProviderConnection> | undefined;
  controller?: AbortController;
}

const sharedByModule = new WeakMap<object, Map<string, Shared>>();

function sharedOf(module: object): Map<string, Shared> {
  let shared = sharedByModule.get(module);
  if (!shared) sharedByModule.set(module, shared = new Map());
  return shared;
}

async function renewShared(
  shared: Map<string, Shared>,
  key: string,
  get: Source["get"],
  signal: AbortSignal,
): Promise<ProviderConnection> {
  const entry = shared.get(key)!;
  if (!entry.renewal) {
    entry.controller = new AbortController();
    const renewal = get({ forceRefresh: true, signal: entry.controller.signal });
    entry.renewal = renewal;
    // One that failed is for the next call to repeat.
    renewal.catch(() => {
      if (entry.renewal === renewal) entry.renewal = undefined;
    });
  }
  const { renewal, controller } = entry;
  entry.waiting++;
  let isWaiting = true;
  const leave = () => {
    if (!isWaiting) return;
    isWaiting = false;
    if (--entry.waiting > 0 || entry.renewal !== renewal) return;
    entry.renewal = undefined;
    controller?.abort();
  };
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await renewal;
  } finally {
    signal.removeEventListener("abort", leave);
    if (isWaiting) {
      isWaiting = false;
      entry.waiting--;
    }
  }
}
