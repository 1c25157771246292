/**
 * Plays code of a function with `@base44/sdk` or this package in place, over real HTTP: a server with
 * the function's handler, and the testing kit's server as Base44.
 *
 * @module
 */

import assert from "node:assert/strict";
import {
  createFakeBase44,
  type FakeBase44,
  type FakeBase44Options,
  type FakeFault,
  type FakeRequest,
  type FakeRoute,
} from "base44-connectors/testing";
import { type ErrorFields, TRANSPORT_HEADERS } from "./exchange.ts";

/** The SDK or this package, without types, as functions in JavaScript use them. */
// deno-lint-ignore no-explicit-any -- shapes are wrong on purpose, too
export type Library = Record<"createClient" | "createClientFromRequest" | "Base44Error", any>;

/** Code of a function: gets the module and the request that Base44 forwarded. */
export type Shape = (library: Library, request: Request) => unknown;

/** The state of Base44 that a shape meets. */
export interface Situation {
  name: string;
  options: FakeBase44Options;
  /** The response to every request. Default: the normal one. */
  fault?: FakeFault;
}

const CONNECTED: FakeBase44Options = {
  connectors: {
    slack: { accessToken: "xoxb-1", connectionConfig: { team: "t" } },
    notion: { accessToken: "ntn-1" },
    googlecalendar: { accessToken: "ya29-1" },
  },
  workspaceConnectors: { "w-1": { accessToken: "w-token" }, slack: { accessToken: "w-slack" } },
  appUsers: {
    "user-1": { "c-1": { accessToken: "c-token" }, slack: { accessToken: "c-slack" } },
    "user-2": {},
  },
  metered: ["x"],
};

const refusal = (name: string, status: number, body: unknown): Situation => ({
  name,
  options: CONNECTED,
  fault: { status, body },
});

/** The situations that every shape is played in. */
export const SITUATIONS: Situation[] = [
  { name: "connected", options: CONNECTED },
  { name: "not connected (404)", options: { appUsers: { "user-1": {}, "user-2": {} } } },
  refusal("401", 401, { detail: "Unauthorized" }),
  refusal("403", 403, { detail: "This endpoint is only accessible to service tokens" }),
  refusal("500", 500, "<h1>Internal Server Error</h1>"),
  refusal("422", 422, {
    detail: [{ loc: ["body", "path"], msg: "Field required", type: "missing" }],
  }),
];

/** The message of the 422, which is `[object Object]` with the SDK. */
const SENTENCE = "body.path: Field required";

const ROUTES: FakeRoute[] = [
  "getConnection",
  "getWorkspaceConnection",
  "getCurrentAppUserConnection",
  "callApi",
  "connectAppUser",
  "disconnectAppUser",
];

/** The value that a shape resolved to, or the error, and the requests that arrived. */
export interface Outcome {
  value?: unknown;
  error?: ErrorFields & { json: object | undefined };
  requests: FakeRequest[];
}

/** Plays a shape: calls a server with the shape in its handler. */
export async function play(
  library: Library,
  shape: Shape,
  { options, fault }: Situation,
): Promise<Outcome> {
  const fake = createFakeBase44(options);
  await using _server = await fake.serve();
  if (fault) { for (const route of ROUTES) fake.fail(route, fault, Infinity); }
  const clients: { cleanup(): void }[] = [];
  const recorded: Library = { ...library };
  for (const name of ["createClient", "createClientFromRequest"] as const) {
    recorded[name] = (...args: unknown[]) => {
      const client = library[name](...args);
      clients.push(client);
      return client;
    };
  }
  let outcome: Outcome | undefined;
  const handler = async (request: Request) => {
    outcome = { ...await run(() => shape(recorded, request)), requests: fake.requests };
    return new Response();
  };
  // Full jitter multiplies the backoff by this: no delay before a retry.
  const { random } = Math;
  Math.random = () => 0;
  await using app = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, handler);
  try {
    const response = await fetch(`http://127.0.0.1:${app.addr.port}/`, incoming(fake));
    await response.body?.cancel();
  } finally {
    Math.random = random;
    for (const client of clients) client.cleanup();
  }
  assert.ok(outcome);
  return outcome;
}

/** Returns the request that Base44 forwards to the function. */
function incoming(fake: FakeBase44): RequestInit {
  const headers = { "Base44-State": "state-1", "X-Data-Env": "dev" };
  const request = fake.request({ userToken: "user-1", headers });
  return { method: "POST", headers: request.headers, body: '{"text":"hi"}' };
}

async function run(action: () => unknown): Promise<Omit<Outcome, "requests">> {
  try {
    return { value: await action() };
  } catch (thrown) {
    const error = thrown as ErrorFields & { toJSON?(): object };
    const { name, message, status, code, data } = error;
    return { error: { name, message, status, code, data, json: error.toJSON?.() } };
  }
}

/**
 * Asserts that an outcome is the SDK's, except for these deliberate differences: wrong arguments are
 * `Base44Error`s, a list in `detail` becomes a sentence, and `GET`s are retried and coalesced.
 */
export function assertSameOutcome(sdk: Outcome, ours: Outcome, context: string): void {
  const expected = withSentence({ value: sdk.value, error: sdk.error });
  const isWrongArgument = sdk.error && sdk.error.status === undefined;
  if (isWrongArgument && ours.error?.name === "Base44Error") {
    // With a message of its own where the SDK has a TypeError of the engine.
    const own = sdk.error?.name === "TypeError" && { message: ours.error.message };
    Object.assign(expected.error!, { name: "Base44Error", json: ours.error.json, ...own });
  }
  if (expected.error?.json && ours.error?.json) {
    // A superset, without the members that are undefined.
    expected.error.json = { ...ours.error.json, ...defined(expected.error.json) };
  }
  // A client of the SDK keeps the SDK's own `connectors` of the app user.
  const { value, error } = withSentence({ value: ours.value, error: ours.error });
  assert.deepEqual({ value, error }, expected, context);
  assert.deepEqual(arrivals(ours), arrivals(sdk), context);
}

/** Replaces the SDK's message for a list in `detail`, wherever it is. */
function withSentence<T>(value: T): T {
  if (typeof value === "string") return value.replace("[object Object]", SENTENCE) as T;
  if (Array.isArray(value)) return value.map(withSentence) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, withSentence(member)]);
  return Object.fromEntries(entries);
}

function defined(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, v]) => v !== undefined));
}

/** Returns what arrived, without headers of the HTTP client; of equal `GET`s one. */
function arrivals({ requests }: Outcome): string[] {
  const lines = requests.map(({ method, url, headers, body }) => {
    const ignored = [...TRANSPORT_HEADERS, ...body === undefined ? ["content-type"] : []];
    const kept = Object.entries(headers).filter(([name]) => !ignored.includes(name)).sort();
    return JSON.stringify([method, new URL(url).pathname, kept, body]);
  });
  const unique = lines.filter((line, at) =>
    !line.startsWith('["GET"') || lines.indexOf(line) === at
  );
  return unique.sort();
}
