/**
 * Plays one exchange to this package and to `@base44/sdk`, and tells what each made of it.
 *
 * @module
 */

import assert from "node:assert/strict";
import * as peer from "@base44/sdk";
import * as ours from "base44-connectors";
import * as javascript from "../../pkg/workerd.js";
import type { ReceivedRequest, ScriptedResponse, ScriptedServer } from "../support/server.ts";

/** The methods that both have, and the module that each stands in. */
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

/** One exchange: who calls, what is called, what is answered. */
export interface Exchange {
  method: Method;
  args: unknown[];
  response: ScriptedResponse;
  /** The headers of the incoming request; `Base44-Api-Url` is added. */
  headers?: Record<string, string>;
  /** Instead of a request: what `createClient` is given; `serverUrl` is added. */
  config?: Record<string, unknown>;
}

/** What an error tells that both have. */
export interface Failed {
  name: string;
  message: string;
  status: unknown;
  code: unknown;
  data: unknown;
}

/** What came of it: what went over the wire, and what the caller got. */
export interface Played {
  wire: ReceivedRequest[];
  value?: unknown;
  failed?: Failed;
  /** This package's kind of error. */
  kind?: string;
}

// What the HTTP clients add of their own, and the framing of bodies.
const TRANSPORT = [
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "user-agent",
];

/** Plays it to both, in turn. Both builds of this package's core must play it alike. */
export async function playBoth(
  server: ScriptedServer,
  exchange: Exchange,
): Promise<{ theirs: Played; ours: Played }> {
  const theirs = await play(server, exchange, peer);
  // The wait before a retry is a random part of its bound: here, nothing of it.
  const { random } = Math;
  Math.random = () => 0;
  const played = await play(server, exchange, ours);
  const again = await play(server, exchange, javascript);
  Math.random = random;
  assert.deepEqual(withoutPorts(again), withoutPorts(played));
  return { theirs, ours: played };
}

/** What was played, but for the port of its own from which a connection that failed was made. */
function withoutPorts({ failed, ...played }: Played): Played {
  const message = failed?.message.replace(/from 127\.0\.0\.1:\d+/, "from here");
  return failed ? { ...played, failed: { ...failed, message: message ?? "" } } : played;
}

type Sdk = Pick<typeof peer, "createClient" | "createClientFromRequest"> | typeof ours;

async function play(server: ScriptedServer, exchange: Exchange, sdk: Sdk): Promise<Played> {
  const { method, args, response, headers, config } = exchange;
  server.requests.length = 0;
  server.response = response;
  let played: Omit<Played, "wire">;
  try {
    const client = config
      // deno-lint-ignore no-explicit-any -- wrong configurations are part of the comparison
      ? sdk.createClient({ serverUrl: server.url, ...config } as any)
      : sdk.createClientFromRequest(
        new Request("http://function.invalid/", {
          headers: { "Base44-Api-Url": server.url, ...headers },
        }),
      );
    try {
      const module = METHODS[method] === "service"
        ? client.asServiceRole.connectors
        : client.connectors;
      const call = (module as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
      played = { value: await call(...args) };
    } finally {
      client.cleanup();
    }
  } catch (error) {
    const { name, message, status, code, data, kind } = error as Failed & { kind?: string };
    played = { failed: { name, message, status, code, data }, kind };
  }
  const wire = server.requests.map((asked) => ({
    ...asked,
    headers: Object.fromEntries(
      Object.entries(asked.headers).filter(([name]) => !TRANSPORT.includes(name)).sort(),
    ),
  }));
  return { wire, ...played };
}
