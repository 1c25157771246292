/**
 * Tokens of a target: from the client's getters, and renewed once for all calls that were refused
 * with the same one.
 *
 * @module
 */

import { canRunInBackground } from "./internals.ts";
import type { ClientLike, ConnectionGetters, ProviderConnection, Target } from "./types.ts";

/** The getter of a connection. */
export type Getter = (
  options: { forceRefresh?: boolean; signal: AbortSignal },
) => Promise<ProviderConnection>;

/** The service of a target, and the key by which renewals are shared. */
export interface Source {
  readonly service: string;
  readonly key: string;
  /** Returns the module with the getters, at the time of a call. */
  readonly module: () => ConnectionGetters;
  readonly get: Getter;
}

/**
 * Reads a target.
 *
 * @throws {TypeError} if it has no connector id
 */
export function sourceOf(client: ClientLike, target: Target): Source {
  const module = (): ConnectionGetters =>
    "asServiceRole" in client ? client.asServiceRole.connectors : client;
  if (typeof target !== "object" || target === null) {
    const get: Getter = (options) => call(module(), "getConnection", target, options);
    return { service: target, key: `:${target}`, module, get };
  }
  const { service, appUser, workspace } = target as Record<string, string>;
  const id = "appUser" in target ? appUser : workspace;
  if (typeof id !== "string" || id === "" || ("appUser" in target && "workspace" in target)) {
    const right =
      'one of appUser and workspace, with a connector\'s id, such as { service: "slack", appUser: "…" }';
    throw new TypeError(`providerFetch: the target ${service} must have ${right}`);
  }
  const method = "appUser" in target ? "getCurrentAppUserConnection" : "getWorkspaceConnection";
  const get: Getter = (options) => call(module(), method, id, options);
  return { service, key: `${method}:${id}`, module, get };
}

async function call(
  module: ConnectionGetters,
  method: keyof ConnectionGetters,
  id: string,
  options: object,
): Promise<ProviderConnection> {
  if (typeof module?.[method] !== "function") {
    throw new TypeError(`providerFetch: the client has no ${method}`);
  }
  return await module[method]!(id, options);
}

/** A renewal that is going on, and the calls that wait for it. */
interface Renewal {
  readonly connection: Promise<ProviderConnection>;
  readonly controller: AbortController;
  waiting: number;
}

const renewals = new WeakMap<object, Map<string, Renewal>>();

/** Gets another token than the one that was refused. `signal` is of one call that waits for it. */
export async function renew(
  source: Source,
  refused: string,
  signal: AbortSignal,
): Promise<ProviderConnection> {
  // Under workerd no request may wait for the I/O of another.
  if (!canRunInBackground()) return await source.get({ forceRefresh: true, signal });
  const module = source.module();
  const running = renewals.get(module) ?? new Map<string, Renewal>();
  renewals.set(module, running);
  const key = `${source.key} ${refused}`;
  let renewal = running.get(key);
  if (!renewal) {
    const controller = new AbortController();
    const connection = source.get({ forceRefresh: true, signal: controller.signal })
      .finally(() => running.delete(key));
    connection.catch(() => {});
    running.set(key, renewal = { connection, controller, waiting: 0 });
  }
  const { connection, controller } = renewal;
  renewal.waiting++;
  const leave = () => {
    if (--renewal.waiting > 0) return;
    running.delete(key);
    controller.abort();
  };
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await connection;
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
