/**
 * Calls to the providers' own APIs, with the token of a connection: a `fetch` that is bound to one
 * service. It sends the token to that service alone, renews it when it is refused, and waits for rate
 * limits.
 *
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { createClientFromRequest } from "base44-connectors";
 * import { providerFetch } from "base44-connectors/providers";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44({
 *   connectors: { slack: { accessToken: "xoxb-1" } },
 *   providers: { slack: () => Response.json({ ok: true, channels: [] }) },
 * });
 * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
 * const slack = providerFetch(base44, "slack", { fetch: fake.fetch });
 * const { channels } = await slack.json("conversations.list");
 * assert.deepEqual(channels, []);
 * ```
 *
 * @module
 */

import { bindProvider, checkProvider, identifyProvider, readMember } from "./internals.ts";
import { type Bound, ProviderCall } from "./call.ts";
import { type Boundary, errorFrom, ProviderError } from "./errors.ts";
import { readInput } from "./input.ts";
import { sourceOf } from "./token.ts";
import type {
  ClientLike,
  ConnectionStatus,
  ProviderFetch,
  ProviderInit,
  ProviderJsonInit,
  ProviderOptions,
  Target,
} from "./types.ts";

export { ProviderError, type ProviderErrorDetails } from "./errors.ts";
export type * from "./types.ts";

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
export function providerFetch(
  client: ClientLike,
  target: Target,
  options: ProviderOptions = {},
): ProviderFetch {
  const source = sourceOf(client, target);
  const { bound, fetch, onAttempt } = bind(source.service, options, providerFetch);

  async function send(
    input: string | URL | Request,
    init?: ProviderInit,
  ): Promise<Response> {
    const request = readInput(bound.name, input, init);
    const call = new ProviderCall(bound, source, fetch, onAttempt, request, false);
    await call.run(send);
    return call.response!;
  }

  async function json(
    input: string | URL | Request,
    init?: ProviderJsonInit,
    // deno-lint-ignore no-explicit-any -- the caller's type
  ): Promise<any> {
    const request = readInput(bound.name, input, init, bound.jsonType);
    const call = new ProviderCall(bound, source, fetch, onAttempt, request, true);
    await call.run(json);
    return call.json;
  }

  return Object.assign(send, { json });
}

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
export async function checkConnection(
  client: ClientLike,
  target: Target,
  options: ProviderOptions & { signal?: AbortSignal | undefined } = {},
): Promise<ConnectionStatus> {
  const source = sourceOf(client, target);
  const { bound, fetch, onAttempt } = bind(source.service, options, checkConnection);
  const check = checkProvider(bound as never) as Check | undefined;
  const { url = "", body } = check ?? {};
  const init = {
    body,
    method: body === undefined ? "GET" : "POST",
    safe: true,
    signal: (readMember(options, "signal") ?? null) as AbortSignal | null,
    // Another origin's response would say nothing about the token.
    redirect: "error" as const,
  };
  const input = readInput(bound.name, url, body === undefined ? { ...init, body: null } : init);
  if (body) {
    const isForm = body.startsWith("access_token=");
    const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
    input.headers.set("content-type", type);
  }
  const request = { ...input, holdsToken: body?.includes("{token}") === true };
  const call = new ProviderCall(check?.bound ?? bound, source, fetch, onAttempt, request, true);
  try {
    await call.run(checkConnection, check === undefined);
    if (!check) return { connected: true };
    return { connected: true, accepted: true, ...identifyProvider(call as never) as object };
  } catch (error) {
    return statusOf(error);
  }
}

/** A harmless read of a service; `undefined` for its body stands for none. */
interface Check {
  readonly bound: Bound;
  readonly url: string;
  readonly body: string | undefined;
}

/** Returns what an error tells about a connection. Throws it if it tells nothing. */
function statusOf(error: unknown): ConnectionStatus {
  if (error instanceof ProviderError) {
    const { kind, status, granted, hint } = error;
    const details = { ...(granted ? { scopes: granted } : {}), ...(hint ? { hint } : {}) };
    if (kind === "reconnect") return { connected: true, accepted: false, ...details };
    // The token is good, but not for this.
    if (kind === "missing_scope") return { connected: true, accepted: true, ...details };
    // It may be of a firewall before the service.
    if (kind === "refused" && status === 403) return { connected: true };
    throw error;
  }
  // The class of `@base44/sdk` has no kind. A 404 that is not JSON is not Base44's.
  const { status, kind, data, hint } = (error ?? {}) as Record<string, unknown>;
  const isOfSdk = kind === undefined && typeof data === "object";
  if (status !== 404 || !(isOfSdk || kind === "not_connected")) throw error;
  const advice = "Connect it in the app's dashboard, or have the app's user connect.";
  return { connected: false, hint: typeof hint === "string" ? hint : advice };
}

/** The options of a bound `fetch`, read once. */
interface Binding {
  readonly bound: Bound;
  readonly fetch: ProviderOptions["fetch"];
  readonly onAttempt: ProviderOptions["onAttempt"];
}

function bind(service: string, options: ProviderOptions, boundary: Boundary): Binding {
  try {
    return bindProvider(service, options) as Binding;
  } catch (thrown) {
    throw errorFrom(thrown, boundary);
  }
}
