/**
 * Runs one exchange against this package and against `@base44/sdk` and returns both outcomes.
 *
 * @module
 */

import assert from "node:assert/strict";
import * as sdk from "@base44/sdk";
import * as thisPackage from "base44-connectors";
import * as javascriptBuild from "../../pkg/workerd.js";
import type { ReceivedRequest, ScriptedResponse, ScriptedServer } from "../support/server.ts";

/** The methods that both have, and the role whose module each belongs to. */
export const METHODS = {
  getConnection: "service",
  getAccessToken: "service",
  getWorkspaceConnection: "service",
  getCurrentAppUserConnection: "service",
  getCurrentAppUserAccessToken: "service",
  callApi: "service",
  connectAppUser: "user",
  disconnectAppUser: "user",
} as const;

export type Method = keyof typeof METHODS;

/** A call, the credentials it is made with, and the response to it. */
export interface Exchange {
  method: Method;
  args: unknown[];
  response: ScriptedResponse;
  /** Headers of the platform's request. `Base44-Api-Url` is added. */
  headers?: Record<string, string>;
  /** Configuration for `createClient`, instead of a request. `serverUrl` is added. */
  config?: Record<string, unknown>;
}

/** The members of an error that both have. */
export interface ErrorFields {
  name: string;
  message: string;
  status: unknown;
  code: unknown;
  data: unknown;
}

/** The requests on the wire, and the value or error that the caller got. */
export interface Outcome {
  requests: ReceivedRequest[];
  value?: unknown;
  error?: ErrorFields;
  /** The error kind, which only this package has. */
  kind?: string;
}

/** Headers that depend on the HTTP client. */
export const TRANSPORT_HEADERS: string[] = [
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "user-agent",
];

/**
 * Runs the exchange against the SDK and this package. Fails unless the WebAssembly and the
 * JavaScript build of this package have the same outcome.
 */
export async function runBoth(
  server: ScriptedServer,
  exchange: Exchange,
): Promise<{ sdk: Outcome; ours: Outcome }> {
  const sdkOutcome = await run(server, exchange, sdk);
  // Full jitter multiplies the backoff by this: no delay before a retry.
  const { random } = Math;
  Math.random = () => 0;
  const ours = await run(server, exchange, thisPackage);
  const javascript = await run(server, exchange, javascriptBuild);
  Math.random = random;
  assert.deepEqual(withoutLocalPort(javascript), withoutLocalPort(ours));
  return { sdk: sdkOutcome, ours };
}

/** Removes the client's port, which differs by connection, from a network error's message. */
function withoutLocalPort({ error, ...outcome }: Outcome): Outcome {
  const message = error?.message.replace(/from 127\.0\.0\.1:\d+/, "from here");
  return error ? { ...outcome, error: { ...error, message: message ?? "" } } : outcome;
}

async function run(
  server: ScriptedServer,
  exchange: Exchange,
  library:
    | Pick<typeof sdk, "createClient" | "createClientFromRequest">
    | typeof thisPackage,
): Promise<Outcome> {
  const { method, args, response, headers, config } = exchange;
  server.requests.length = 0;
  server.response = response;
  let outcome: Omit<Outcome, "requests">;
  try {
    const client = config
      // deno-lint-ignore no-explicit-any -- wrong configurations are part of the comparison
      ? library.createClient({ serverUrl: server.url, ...config } as any)
      : library.createClientFromRequest(
        new Request("http://function.invalid/", {
          headers: { "Base44-Api-Url": server.url, ...headers },
        }),
      );
    try {
      const module = METHODS[method] === "service"
        ? client.asServiceRole.connectors
        : client.connectors;
      const call = (module as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
      outcome = { value: await call(...args) };
    } finally {
      client.cleanup();
    }
  } catch (error) {
    const { name, message, status, code, data, kind } = error as ErrorFields & { kind?: string };
    outcome = { error: { name, message, status, code, data }, kind };
  }
  const requests = server.requests.map((request) => ({
    ...request,
    headers: Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !TRANSPORT_HEADERS.includes(name)).sort(),
    ),
  }));
  return { requests, ...outcome };
}
