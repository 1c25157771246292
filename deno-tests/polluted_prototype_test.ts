/**
 * Members that other code has added to `Object.prototype`: they change neither requests nor results,
 * nor errors.
 */

import assert from "node:assert/strict";
import {
  Base44Error,
  createClient,
  createClientFromRequest,
  getConnection,
  withConnectors,
} from "base44-connectors";
import { platformHeaders } from "./support/server.ts";

/** The names that are read anywhere on the way of a call: of descriptors, requests, results, errors. */
const NAMES = [
  ...["value", "writable", "enumerable", "configurable", "get", "set"],
  ...["client", "body", "headers", "init", "signal", "method", "redirect", "keepalive", "duplex"],
  ...["status_code", "credits_charged", "content_type", "data_base64", "data", "success", "phase"],
  ...["access_token", "connection_config", "accessToken", "connectionConfig", "redirect_url"],
  ...[
    "status",
    "code",
    "hint",
    "retryAfter",
    "requestId",
    "connectorId",
    "integrationType",
    "kind",
  ],
  ...["operation", "retryable", "attempts", "originalError", "message", "name", "cause", "errors"],
  ...["ok", "type", "text", "detail", "msg", "loc", "extra_data", "reason", "error"],
  ...["timeout", "deadline", "retry", "cache", "fetch", "onError", "onAttempt", "trustedOrigins"],
  ...["forceRefresh", "serverUrl", "token", "serviceToken", "options", "requiresAuth"],
  ...["content-type", "authorization", "base44-state", "x-app-id", "query", "path", "length"],
];
const VALUES: [string, PropertyDescriptor][] = [
  ["a string", { value: "polluted", writable: true }],
  ["true", { value: true, writable: true }],
  ["a number", { value: 418, writable: true }],
  ["an object", { value: { polluted: "polluted" }, writable: true }],
  ["a function", { value: () => "polluted", writable: true }],
  ["a read-only string", { value: "polluted" }],
  ["a getter", { get: () => "polluted" }],
];

const CONNECTION = '{"access_token":"t","status":1}';
const ENVELOPE = '{"success":true,"phase":"responded"}';

/** Makes calls, and returns all that can be seen of them. */
async function play(): Promise<unknown[]> {
  const seen: unknown[] = [];
  let responses: { status: number; text: string }[] = [];
  // Responds with as little as a mock does.
  const fetch = async (url: unknown, init?: RequestInit) => {
    const entries = Object.entries(init?.headers ?? {});
    seen.push([url, Object.entries(init ?? {}).map(([name]) => name).sort(), entries, init?.body]);
    const { status, text } = responses.shift() ?? { status: 200, text: CONNECTION };
    await Promise.resolve();
    // deno-lint-ignore no-explicit-any -- a mock
    return { status, ok: status < 400, text: () => Promise.resolve(text) } as any;
  };
  const note = (value: unknown) => {
    if (!(value instanceof Base44Error)) return seen.push(JSON.stringify(value));
    const own = Object.getOwnPropertyNames(value).filter((name) => name !== "stack");
    const members = own.map((name) => [name, Object.getOwnPropertyDescriptor(value, name)?.value]);
    seen.push(members, Object.entries(value.toJSON()));
  };
  const outcome = async (call: () => unknown) => {
    try {
      note(await call());
    } catch (error) {
      note(error);
    }
  };
  const options = { fetch: fetch as typeof globalThis.fetch, retry: false as const };
  const config = { appId: "a", serviceToken: "service-token-1", token: "user-token-1", options };
  const base44 = createClient(config);
  const k = base44.asServiceRole.connectors;
  await outcome(() => k.getConnection("slack"));
  await outcome(() => getConnection(config, "slack"));
  responses = [{ status: 200, text: ENVELOPE }, { status: 200, text: "{}" }];
  await outcome(() => k.callApi("slack", { path: "/", method: "POST", body: { a: 1 } }));
  await outcome(() => base44.connectors.connectAppUser("c"));
  await outcome(() => base44.connectors.disconnectAppUser("c"));
  // Equal calls, of which each gets an error of its own.
  responses = [{ status: 400, text: '{"detail":[{"loc":["x"],"msg":"m"}],"status":{"code":[1]}}' }];
  await Promise.all([1, 2].map(() => outcome(() => k.getConnection("slack"))));
  responses = [{ status: 404, text: '{"detail":"Connector connection not found"}' }];
  await outcome(() => k.getConnection("slack"));
  // deno-lint-ignore no-explicit-any -- wrong on purpose
  await outcome(() => k.getConnection(5 as any));
  await outcome(() => createClient({ ...config, appId: "" }));
  await outcome(() => createClient({ appId: "a" }).asServiceRole);
  await outcome(() => new Base44Error("m"));
  await outcome(() =>
    createClient({ ...config, options: { fetch: () => Promise.reject(new TypeError("broken")) } })
      .asServiceRole.connectors.callApi("slack", { path: "/" })
  );
  const incoming = { headers: new Map(lowerCase(platformHeaders("https://base44.app"))) };
  // deno-lint-ignore no-explicit-any -- all that is read of a request
  const request = incoming as any as Request;
  await outcome(() => createClientFromRequest(request, options).connectors.connectAppUser("c"));
  await outcome(() =>
    withConnectors({ asServiceRole: {} }, request, options).asServiceRole.connectors
      .getConnection("slack")
  );
  return seen;
}

function lowerCase(headers: Record<string, string>): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
}

for (const [title, descriptor] of VALUES) {
  Deno.test(`${title} on Object.prototype changes nothing`, async () => {
    const expected = JSON.stringify(await play());
    for (const name of NAMES) {
      // A call of another client is in flight meanwhile.
      let respond = (_: Response) => {};
      const fetch = () => new Promise<Response>((resolve) => respond = resolve);
      const other = createClient({ appId: "o", serviceToken: "s", options: { fetch } })
        .asServiceRole.connectors.getAccessToken("other");
      let seen: unknown[];
      const polluted = Object.assign(Object.create(null), descriptor, { configurable: true });
      Object.defineProperty(Object.prototype, name, polluted);
      try {
        seen = await play();
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
      respond(Response.json({ access_token: "t" }));
      assert.equal(JSON.stringify(seen), expected, name);
      assert.equal(await other, "t", name);
    }
  });
}
