/** Errors: their kinds, messages and codes. */

import assert from "node:assert/strict";
import { Base44Error, createClient, createClientFromRequest } from "base44-connectors";
import { connectorsAt, errorOf, NO_RETRY } from "./support/client.ts";
import { platformRequest, type ScriptedResponse, ScriptedServer } from "./support/server.ts";

Deno.test("a fetch that throws is a network error", async () => {
  // deno-lint-ignore no-explicit-any -- callers without types
  const rows: [any, RegExp][] = [
    [() => {
      throw new Error("at once");
    }, /at once/],
    [() => Promise.reject(new TypeError("later")), /later/],
    [() => Promise.reject("a text"), /fetch failed with string/],
    [() => Promise.reject(undefined), /fetch failed with undefined/],
    [() => Promise.reject(null), /fetch failed with null/],
    // An error of another realm, and Node.js' error for a host with several addresses.
    [
      () => Promise.reject({ message: "failed", cause: { message: "refused" } }),
      /failed: refused$/,
    ],
    [() => Promise.reject(new AggregateError([new Error("::1")])), /AggregateError: ::1$/],
    [() => {
      throw Object.assign(new Error(), { message: Symbol("odd") });
    }, /odd/],
    [() => {
      throw Object.defineProperty(new Error(), "message", {
        get: () => {
          throw new Error("from a getter");
        },
      });
    }, /fetch failed with object/],
    [() => ({ status: 200, ok: true, text: () => Promise.reject(new Error("broke")) }), /broke/],
    [() => {
      const cyclic: { cause?: unknown } = {};
      throw Object.assign(cyclic, { cause: cyclic });
    }, /fetch failed with object/],
  ];
  for (const [fetch, message] of rows) {
    const { getConnection } = connectorsAt("https://base44.app", { fetch, retry: false });
    await assert.rejects(getConnection("slack"), { kind: "network", message });
  }
});

Deno.test("maps each error response to a kind, message, code and hint", async () => {
  await using server = await ScriptedServer.start();
  const metered = { "X-Base44-Connector-Error": "metered_connector_requires_proxy" };
  const rows: [number, unknown, Record<string, string>, string, string, unknown][] = [
    [401, { detail: "Unauthorized" }, {}, "unauthenticated", "Unauthorized", undefined],
    [
      402,
      { message: "You have reached the limit" },
      {},
      "quota",
      "You have reached the limit",
      undefined,
    ],
    [403, { detail: "no" }, {}, "forbidden", "no", undefined],
    [403, { detail: "proxy" }, metered, "metered", "proxy", "metered_connector_requires_proxy"],
    [404, { detail: "gone", code: "NOT_FOUND" }, {}, "not_connected", "gone", "NOT_FOUND"],
    [404, "gone", {}, "not_connected", "Request failed with status code 404", undefined],
    [418, {}, {}, "bad_request", "Request failed with status code 418", undefined],
    [
      422,
      { detail: [{ loc: ["body", "path"], msg: "Field required", type: "missing" }] },
      {},
      "bad_request",
      "body.path: Field required",
      undefined,
    ],
    [429, { detail: "slow" }, {}, "rate_limited", "slow", undefined],
    [500, { error: { message: "oops", code: 7 } }, {}, "server", "oops", 7],
    [503, {}, {}, "server", "Request failed with status code 503", undefined],
  ];
  const { getConnection } = connectorsAt(server.url, NO_RETRY);
  for (const [status, body, headers, kind, message, code] of rows) {
    server.json(body, status, { "X-Request-ID": "req-7", ...headers });
    const error = await errorOf(getConnection("slack"));
    assert.deepEqual(
      [error.kind, error.message, error.status, error.code, error.data],
      [kind, message, status, code, body],
    );
    const { retryable, retryAfter, hint } = error;
    const [operation, integrationType] = ["getConnection", "slack"];
    const called = { operation, integrationType, retryable, attempts: 1, requestId: "req-7" };
    const optional = { code, retryAfter, hint };
    const expected = { name: "Base44Error", message, kind, status, data: body, ...called };
    assert.deepEqual(
      error.toJSON(),
      JSON.parse(JSON.stringify({ ...expected, ...optional })),
      "what is there, and nothing that is not",
    );
    assert.ok(!Deno.inspect(error).includes("undefined"));
    assert.equal(error.requestId, "req-7");
    assert.equal(error.attempts, 1);
    assert.equal(error.retryable, [429, 500, 503].includes(status));
    const hasHint = kind !== "bad_request" || status === 404;
    assert.equal(typeof error.hint, hasHint ? "string" : "undefined");
  }
});

Deno.test("a 2xx without the route's fields is an invalid_response", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url, NO_RETRY);
  const bodies: [string, RegExp][] = [
    ["", /empty body/],
    ["<!doctype html><title>Log in</title>", /not JSON/],
    ['{"access_token": "secret-token', /not JSON/],
    ['{"access_token": ""}', /access_token is not a non-empty string/],
    ['{"access_token": "secret\\r\\ntoken"}', /access_token is not/],
    ['{"token": "secret-token"}', /access_token is not/],
    ['{"access_token": "secret-token", "connection_config": []}', /connection_config is neither/],
  ];
  for (const [body, message] of bodies) {
    server.response = { status: 200, body };
    const error = await errorOf(getConnection("slack"));
    assert.equal(error.kind, "invalid_response");
    assert.match(error.message, message);
    assert.equal(error.status, 200);
    // The body may hold a token, so no part of it is in the error.
    assert.ok(!Deno.inspect(error, { depth: 99, showHidden: true }).includes("secret"));
  }
  server.response = { status: 200, body: "{}" };
  assert.equal((await errorOf(callApi("x", { path: "/" }))).kind, "invalid_response");
});

Deno.test("a broken connection is a network error, retryable for GETs", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url, NO_RETRY);
  const breaks: ScriptedResponse[] = [
    { write: (outgoing) => outgoing.destroy() },
    {
      write(outgoing) {
        outgoing.writeHead(200, { "content-length": "100" });
        outgoing.write('{"access_token": "t"}', () => outgoing.destroy());
      },
    },
    {
      write(outgoing) {
        outgoing.writeHead(500, { "content-length": "100" });
        outgoing.write("{", () => outgoing.destroy());
      },
    },
  ];
  for (const response of breaks) {
    server.response = response;
    const error = await errorOf(getConnection("slack"));
    assert.deepEqual([error.kind, error.retryable], ["network", true]);
    assert.match(error.message, /^\w+\("\w+"\): could not reach Base44: ./);
    assert.equal((await errorOf(callApi("x", { path: "/" }))).retryable, false);
  }
  const port = new URL(server.url).port;
  await server[Symbol.asyncDispose]();
  const unreachable = await errorOf(getConnection("slack"));
  assert.equal(unreachable.kind, "network");
  assert.match(unreachable.message, new RegExp(`127.0.0.1:${port}`));
});

Deno.test("exceptions from getters and proxies do not affect later calls", async () => {
  const thrower = () => {
    throw new Error("from a getter");
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  // deno-lint-ignore no-explicit-any -- callers without types
  const config: any = {
    appId: "a",
    headers: Object.defineProperty({}, "a", { get: thrower, enumerable: true }),
  };
  const fetch = () =>
    Promise.resolve({
      status: 403,
      ok: false,
      headers: new Map([["x-request-id", 42]]),
      text: () => Promise.resolve("{}"),
    } as unknown as Response);
  const { getConnection } =
    createClientFromRequest(platformRequest("https://base44.app"), { fetch })
      .asServiceRole.connectors;
  for (let round = 0; round < 1100; round++) {
    assert.throws(() => createClient(config), { message: /^headers must be a plain object/ });
    // deno-lint-ignore no-explicit-any -- callers without types
    assert.throws(() => createClientFromRequest({ headers: { get: thrower } } as any));
    await getConnection("slack", proxy).catch(() => {});
  }
  assert.equal((await errorOf(getConnection("slack"))).kind, "forbidden");
});

Deno.test("parses JSON nested deeper than the stack without affecting other calls", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection } = connectorsAt(server.url, NO_RETRY);
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  let respond = (_: Response) => {};
  const fetch = () => new Promise<Response>((resolve) => respond = resolve);
  const inFlight = createClientFromRequest(platformRequest("https://base44.app"), { fetch })
    .asServiceRole.connectors.getAccessToken("slack");
  // Of an error response, 64 KiB are read.
  const shallower = "[".repeat(32_000) + "]".repeat(32_000);
  server.response = { status: 403, body: `{"detail": "no service-token-1", "deep": ${shallower}}` };
  const forbidden = await errorOf(getConnection("slack"));
  assert.deepEqual([forbidden.kind, forbidden.message], ["forbidden", "no [redacted]"]);
  server.response = {
    status: 200,
    body: `{"access_token": "t", "connection_config": {"a": ${deep}}}`,
  };
  assert.equal((await getConnection("slack")).accessToken, "t");
  server.response = { status: 200, body: deep };
  assert.equal((await errorOf(getConnection("slack"))).kind, "invalid_response");
  respond(Response.json({ access_token: "t-2" }));
  assert.equal(await inFlight, "t-2");
});

Deno.test("the kind that Base44Error's constructor derives is that of a real response", async () => {
  for (let status = 300; status < 600; status++) {
    // No body may come with a 304.
    const respond = () =>
      status === 304 ? new Response(null, { status }) : Response.json({}, { status });
    const fetch = () => Promise.resolve(respond());
    const client = createClientFromRequest(platformRequest("https://base44.app"), {
      fetch,
      retry: false,
    });
    const error = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
    assert.equal(new Base44Error("", status).kind, error.kind, `${status}`);
  }
});

Deno.test("Base44Error's constructor takes the SDK's arguments and derives the kind", () => {
  const error = new Base44Error("no", 404, "NOT_FOUND", { detail: "no" });
  assert.ok(error instanceof Error);
  assert.deepEqual([error.name, error.kind, error.retryable], [
    "Base44Error",
    "not_connected",
    false,
  ]);
  assert.equal(new Base44Error("x", 500).kind, "server");
  assert.equal(
    new Base44Error("x", undefined, undefined, undefined, undefined, { kind: "timeout" }).kind,
    "timeout",
  );
});

Deno.test("an invalid request or configuration is rejected when the client is made", () => {
  const app = { "Base44-App-Id": "a" };
  const format = 'Invalid authorization header format. Expected "Bearer <token>"';
  const rows: [Record<string, string>, string][] = [
    [{}, "Base44-App-Id header is required, but is was not found on the request"],
    [{ ...app, "Authorization": "Basic x" }, format],
    [{ ...app, "Base44-Service-Authorization": "Bearer a b" }, format],
  ];
  for (const [headers, message] of rows) {
    assert.throws(() => createClientFromRequest(new Request("http://x", { headers })), {
      name: "Base44Error",
      kind: "invalid_configuration",
      message,
    });
  }
  const user = createClientFromRequest(new Request("http://x", { headers: app }));
  assert.throws(() => user.asServiceRole, {
    message:
      "Service token is required to use asServiceRole. Please provide a serviceToken when creating the client.",
  });
  // deno-lint-ignore no-explicit-any -- callers without types
  const invalidConfigs: [any, RegExp][] = [
    [undefined, /^Configuration is required/],
    ["app", /^Configuration is required/],
    [{}, /^appId is required/],
    [{ appId: "a", token: 5 }, /^token must be a string/],
    [{ appId: "a", serviceToken: "a\nb" }, /^serviceToken must be a string of printable/],
    [{ appId: "a", serverUrl: 5 }, /^serverUrl must be a string/],
    [{ appId: "a", headers: { Authorization: "x" } }, /^headers must not set authorization/],
    [{ appId: "a", headers: { "a b": "x" } }, /^headers must have names/],
    [{ appId: "a", headers: { a: "b\r\nc" } }, /^headers must have values/],
    [{ appId: "a", headers: "a: b" }, /^headers must be a plain object/],
    [{ appId: "a", headers: new Headers({ a: "b" }) }, /^headers must be a plain object/],
  ];
  for (const [config, message] of invalidConfigs) {
    assert.throws(() => createClient(config), { message });
  }
  // deno-lint-ignore no-explicit-any -- callers without types
  for (const request of [undefined, null, 5, {}, { headers: {} }] as any[]) {
    assert.throws(() => createClientFromRequest(request), { kind: "invalid_argument" });
  }
});

Deno.test("a very deeply nested error body is handled in bounded time", async () => {
  const depth = 2 ** 21;
  const body = "[".repeat(depth) + "]".repeat(depth);
  const { callApi } = createClientFromRequest(platformRequest("https://base44.app"), {
    fetch: () => Promise.resolve(new Response(body, { status: 400 })),
  }).asServiceRole.connectors;
  const started = performance.now();
  const error = await errorOf(callApi("slack", { path: "/" }));
  assert.equal(error.kind, "bad_request");
  // JSON.parse takes a tenth of the limit. Serializing the value took 5 s.
  assert.ok(performance.now() - started < 4000, `${performance.now() - started} ms`);
});

Deno.test("Response.error() is a network error without a status", async () => {
  const client = createClientFromRequest(platformRequest("https://base44.app"), {
    retry: false,
    fetch: () => Promise.resolve(Response.error()),
  });
  const { kind, status } = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
  assert.deepEqual([kind, status], ["network", undefined]);
});
