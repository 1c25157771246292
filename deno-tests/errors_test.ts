/** Every kind of error, and that no credential is in any of them. */

import assert from "node:assert/strict";
import {
  Base44Error,
  createClient,
  createClientFromRequest,
  getConnection,
} from "base44-connectors";
import { incoming, type Reply, ScriptedServer } from "./support/server.ts";

const SECRETS = ["service-token-1", "user-token-1", "state-of-the-caller"];

async function errorOf(call: Promise<unknown>): Promise<Base44Error> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof Base44Error, Deno.inspect(error));
    return error;
  }
  assert.fail("the call did not reject");
}

/** Without retries: what comes of one answer is what is looked at here. */
function connectorsAt(url: string) {
  return createClientFromRequest(incoming(url), { retry: false }).asServiceRole.connectors;
}

Deno.test("each refusal has its kind, its message, its code and a hint", async () => {
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
  const { getConnection } = connectorsAt(server.url);
  for (const [status, body, headers, kind, message, code] of rows) {
    server.json(body, status, { "X-Request-ID": "req-7", ...headers });
    const error = await errorOf(getConnection("slack"));
    assert.deepEqual(
      [error.kind, error.message, error.status, error.code, error.data],
      [kind, message, status, code, body],
    );
    assert.deepEqual(error.toJSON(), { name: "Base44Error", message, status, code, data: body });
    assert.equal(error.requestId, "req-7");
    assert.equal(error.attempts, 1);
    assert.equal(error.retryable, [429, 500, 503].includes(status));
    assert.equal(typeof error.hint, kind === "bad_request" ? "undefined" : "string");
  }
});

Deno.test("a 2xx that is not what the route answers", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url);
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
    server.reply = { status: 200, body };
    const error = await errorOf(getConnection("slack"));
    assert.equal(error.kind, "invalid_response");
    assert.match(error.message, message);
    assert.equal(error.status, 200);
    // What is not understood may hold a token, and is not repeated.
    assert.ok(!Deno.inspect(error, { depth: 99, showHidden: true }).includes("secret"));
  }
  server.reply = { status: 200, body: "{}" };
  assert.equal((await errorOf(callApi("x", { path: "/" }))).kind, "invalid_response");
});

Deno.test("a redirect is followed within its origin, and nowhere else", async () => {
  await using server = await ScriptedServer.start();
  await using elsewhere = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url);
  for (const status of [301, 302, 303, 307, 308]) {
    const rows: [location: string | undefined, requests: number, message: RegExp][] = [
      ["/api/other", 4, /fourth in a row/],
      [`${server.url}/api/other`, 4, /fourth in a row/],
      [`${elsewhere.url}/steal`, 1, /another origin/],
      [`//${new URL(elsewhere.url).host}/steal`, 1, /another origin/],
      [server.url.replace("//", "//user:secret@"), 1, /user name or password/],
      ["http://[::nonsense", 1, /does not say where to/],
      [undefined, 1, /does not say where to/],
    ];
    for (const [location, requests, message] of rows) {
      server.asked.length = 0;
      server.reply = { status, headers: location === undefined ? {} : { location } };
      const error = await errorOf(getConnection("slack"));
      assert.deepEqual([error.kind, error.status, error.attempts], ["redirect", status, 1]);
      assert.match(error.message, message);
      assert.equal(server.asked.length, requests);
    }
    // What acts is sent once.
    server.asked.length = 0;
    server.reply = { status, headers: { location: "/api/other" } };
    assert.equal((await errorOf(callApi("x", { path: "/" }))).kind, "redirect");
    assert.equal(server.asked.length, 1);
  }
  assert.equal(elsewhere.asked.length, 0);

  server.asked.length = 0;
  server.reply = {
    write(outgoing) {
      const hops = server.asked.length;
      if (hops > 3) return outgoing.end('{"access_token": "t"}');
      outgoing.writeHead(307, { location: `/hop/${hops}` });
      outgoing.end();
    },
  };
  assert.equal((await getConnection("slack")).accessToken, "t");
  assert.deepEqual(server.asked.slice(1).map(({ url }) => url), ["/hop/1", "/hop/2", "/hop/3"]);
  const [first, ...others] = server.asked.map(({ headers }) => headers["authorization"]);
  assert.ok(others.every((authorization) => authorization === first));
});

Deno.test("a network that fails", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url);
  const breaks: Reply[] = [
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
  for (const reply of breaks) {
    server.reply = reply;
    const error = await errorOf(getConnection("slack"));
    assert.deepEqual([error.kind, error.retryable], ["network", true]);
    assert.match(error.message, /^Could not reach Base44: ./);
    assert.equal((await errorOf(callApi("x", { path: "/" }))).retryable, false);
  }
  const port = new URL(server.url).port;
  await server[Symbol.asyncDispose]();
  const refused = await errorOf(getConnection("slack"));
  assert.equal(refused.kind, "network");
  assert.match(refused.message, new RegExp(`127.0.0.1:${port}`));
});

Deno.test("no error holds a credential, however the server echoes it", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url);
  const spellings: ((secret: string) => string)[] = [
    (secret) => secret,
    (secret) => `Bearer ${secret}`,
    (secret) => encodeURIComponent(`"${secret}"`),
    (secret) => [...secret].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(""),
    (secret) => JSON.stringify({ nested: `in "${secret}" text` }),
    (secret) => [...secret].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(""),
  ];
  for (const spell of spellings) {
    const said = SECRETS.map(spell).join(" and ");
    const header = said.replaceAll(/[^\x20-\x7e]/g, "");
    const replies: Reply[] = [
      { status: 500, body: said },
      { status: 400, body: JSON.stringify({ detail: said }) },
      {
        status: 400,
        body: JSON.stringify({ error: { message: said, code: said }, [said]: [said] }),
      },
      { status: 400, body: JSON.stringify({ detail: [{ loc: [said], msg: said }] }) },
      { status: 403, body: `{"detail": "${said.replaceAll(/"/g, "'")}"}` },
      {
        status: 403,
        body: "{}",
        headers: { "X-Base44-Connector-Error": header, "X-Request-ID": header },
      },
      { status: 302, headers: { location: `/?${header}` } },
      { status: 200, body: said },
    ];
    for (const reply of replies) {
      server.reply = reply;
      for (const call of [() => getConnection("slack"), () => callApi("x", { path: "/" })]) {
        const error = await errorOf(call());
        assertNoSecret(error, spell);
      }
    }
  }
  function assertNoSecret(error: Base44Error, spell: (secret: string) => string): void {
    const seen = [
      Deno.inspect(error, { depth: 99, showHidden: true, strAbbreviateSize: 1e6 }),
      JSON.stringify(error),
      JSON.stringify(error.data) ?? "",
      String(error.stack),
      String(error),
    ].join("\n");
    for (const secret of SECRETS) {
      assert.ok(!seen.includes(secret), seen);
      assert.ok(
        !decodeURIComponent(seen.replaceAll(/%(?![0-9a-f]{2})/gi, "%25")).includes(secret),
        seen,
      );
      assert.ok(!seen.includes(spell(secret)), seen);
    }
  }
});

Deno.test("no error holds a credential that the caller's fetch throws", async () => {
  const { getConnection } = createClientFromRequest(incoming("http://127.0.0.1:9"), {
    retry: false,
    fetch: (_, init) => {
      const headers = new Headers(init?.headers);
      throw Object.assign(new Error(`failed with ${headers.get("authorization")}`), { init });
    },
  }).asServiceRole.connectors;
  const error = await errorOf(getConnection("slack"));
  assert.equal(error.kind, "network");
  assert.equal(error.message, "Could not reach Base44: failed with Bearer [redacted]");
  const seen = Deno.inspect(error, { depth: 99, showHidden: true });
  for (const secret of SECRETS) assert.ok(!seen.includes(secret));
});

Deno.test("no error holds a token that was replaced while the call was under way", async () => {
  await using server = await ScriptedServer.start();
  server.json({ detail: "user-token-1 is unknown" }, 401);
  const client = createClientFromRequest(incoming(server.url));
  const call = client.connectors.connectAppUser("c");
  client.setToken("user-token-2");
  assert.equal((await errorOf(call)).message, "[redacted] is unknown");
});

Deno.test("a hostile state changes neither what an error is nor how long it takes", async () => {
  await using server = await ScriptedServer.start();
  const body = { detail: "Connector connection not found", code: "NOT_FOUND", n: 1 };
  server.json(body, 404);
  for (const state of [":", ",", "{", "1", '"', "\\"]) {
    const request = incoming(server.url, { "Base44-State": state });
    const { getConnection, isConnected } =
      createClientFromRequest(request).asServiceRole.connectors;
    assert.equal(await isConnected("slack"), false);
    const { kind, code, data } = await errorOf(getConnection("slack"));
    assert.deepEqual([kind, code, data], ["not_connected", "NOT_FOUND", body]);
  }
  const started = performance.now();
  for (const state of ["\\".repeat(6000), "\\".repeat(60) + "x", "%".repeat(3000)]) {
    for (const echo of [state, JSON.stringify({ detail: `bad state ${state}` })]) {
      server.reply = { status: 400, body: echo };
      const request = incoming(server.url, { "Base44-State": state });
      const { getConnection } = createClientFromRequest(request).asServiceRole.connectors;
      const error = await errorOf(getConnection("slack"));
      assert.ok(!Deno.inspect(error, { depth: 9, strAbbreviateSize: 1e6 }).includes(state));
    }
  }
  server.json({ detail: "\\".repeat(200_000) }, 500);
  assert.equal((await errorOf(connectorsAt(server.url).getConnection("slack"))).kind, "server");
  assert.ok(performance.now() - started < 5000);
});

Deno.test("what a caller's odd objects throw leaves the package as it was", async () => {
  const thrower = () => {
    throw new Error("odd");
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  // deno-lint-ignore no-explicit-any -- that is the point
  const odd: any = {
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
  const { getConnection } = createClientFromRequest(incoming("https://base44.app"), { fetch })
    .asServiceRole.connectors;
  for (let round = 0; round < 1100; round++) {
    assert.throws(() => createClient(odd), { message: /^headers must be a plain object/ });
    // deno-lint-ignore no-explicit-any -- that is the point
    assert.throws(() => createClientFromRequest({ headers: { get: thrower } } as any));
    await getConnection("slack", proxy).catch(() => {});
  }
  assert.equal((await errorOf(getConnection("slack"))).kind, "forbidden");
});

Deno.test("JSON nested deeper than any stack is read, and harms no other call", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection } = connectorsAt(server.url);
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  let answer = (_: Response) => {};
  const fetch = () => new Promise<Response>((resolve) => answer = resolve);
  const waiting = createClientFromRequest(incoming("https://base44.app"), { fetch })
    .asServiceRole.connectors.getAccessToken("slack");
  server.reply = { status: 403, body: `{"detail": "no service-token-1", "deep": ${deep}}` };
  const refused = await errorOf(getConnection("slack"));
  assert.deepEqual([refused.kind, refused.message], ["forbidden", "no [redacted]"]);
  server.reply = {
    status: 200,
    body: `{"access_token": "t", "connection_config": {"a": ${deep}}}`,
  };
  assert.equal((await getConnection("slack")).accessToken, "t");
  server.reply = { status: 200, body: deep };
  assert.equal((await errorOf(getConnection("slack"))).kind, "invalid_response");
  answer(Response.json({ access_token: "mine" }));
  assert.equal(await waiting, "mine");
});

Deno.test("a client does not show its credentials where it is printed", () => {
  const client = createClientFromRequest(incoming("http://127.0.0.1:9"));
  const seen = Deno.inspect(client, { depth: 99, showHidden: true, getters: true });
  for (const secret of SECRETS) assert.ok(!seen.includes(secret));
});

Deno.test("an error's stack goes on to the line that made the call", async () => {
  await using server = await ScriptedServer.start();
  server.json({}, 500);
  const { getConnection } = connectorsAt(server.url);
  async function aFunctionOfTheUsers() {
    await getConnection("slack");
  }
  const error = await errorOf(aFunctionOfTheUsers());
  assert.match(String(error.stack), /at async aFunctionOfTheUsers .*errors_test\.ts/);
});

Deno.test("the error's constructor is the peer's, for tests of error handling", () => {
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

Deno.test("what is wrong with a request or a configuration is told when the client is made", () => {
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
  const wrong: [any, RegExp][] = [
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
  for (const [config, message] of wrong) assert.throws(() => createClient(config), { message });
  // deno-lint-ignore no-explicit-any -- callers without types
  for (const request of [undefined, null, 5, {}, { headers: {} }] as any[]) {
    assert.throws(() => createClientFromRequest(request), { kind: "invalid_argument" });
  }
});

/** What a call rejects with where the network answers so. */
async function refusalOf(
  token: string,
  answer: Response | Error,
  more: Record<string, string> = {},
) {
  const client = createClient({
    appId: "a",
    serviceToken: token,
    headers: more,
    options: {
      retry: false,
      maxResponseBytes: 4096,
      fetch: () => answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
    },
  });
  const error = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
  return Deno.inspect(error, { depth: 99, showHidden: true, strAbbreviateSize: 1e6 });
}

Deno.test("no error holds a credential that is only there once its parts are put together", async () => {
  const jwt = "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl";
  const steps = { detail: [{ loc: jwt.split("."), msg: "bad" }] };
  const message = await refusalOf(jwt, Response.json(steps, { status: 422 }));
  assert.ok(!message.includes(jwt) && message.includes("[redacted]: bad"), message);
  const state = "aaaa; bbbb; cccc-state-value";
  const parts = Response.json({ detail: state.split("; ") }, { status: 422 });
  const told = await refusalOf("service-token-1", parts, { "Base44-State": state });
  assert.ok(!told.includes(state) && told.includes("[redacted]"), told);
});

Deno.test("no error holds a credential as it went over the wire, or as it was meant", async () => {
  const rows: [given: string, echoed: string][] = [
    ["service-token-0123456789 ", "service-token-0123456789"],
    ["Bearer service-token-0123456789", "service-token-0123456789"],
    ["Bearer Bearer service-token-0123456789", "service-token-0123456789"],
    [
      String.raw`a\tb-service-token-0123456789`,
      JSON.stringify(String.raw`a\tb-service-token-0123456789`),
    ],
  ];
  for (const [given, echoed] of rows) {
    for (
      const answer of [
        Response.json({ detail: `no ${echoed}` }, { status: 403 }),
        new Error(echoed),
      ]
    ) {
      const seen = await refusalOf(given, answer);
      assert.ok(!seen.includes("0123456789"), seen);
    }
  }
  // UTF-8 in a header, which the server has read as such and writes with JSON's escapes.
  const state = String.fromCharCode(...new TextEncoder().encode("漢字-state-value"));
  const escaped = new Response(String.raw`{"detail":"no \u6f22\u5b57-state-value"}`, {
    status: 403,
  });
  const seen = await refusalOf("service-token-1", escaped, { "Base44-State": state });
  assert.ok(!seen.includes("state-value"), seen);
});

Deno.test("no error holds what a body that was cut off had of a credential", async () => {
  const token = "service-token-0123456789";
  for (let shown = 1; shown < token.length; shown++) {
    const body = "x".repeat(4096 - shown) + token;
    const seen = await refusalOf(token, new Response(body, { status: 403 }));
    assert.ok(!seen.includes("xs"), `${shown} characters of it`);
  }
});

Deno.test("an error body nested without end holds nobody up", async () => {
  const depth = 2 ** 21;
  const body = "[".repeat(depth) + "]".repeat(depth);
  const { callApi } = createClientFromRequest(incoming("https://base44.app"), {
    fetch: () => Promise.resolve(new Response(body, { status: 400 })),
  }).asServiceRole.connectors;
  const started = performance.now();
  const error = await errorOf(callApi("slack", { path: "/" }));
  assert.equal(error.kind, "bad_request");
  // JSON.parse alone takes a tenth of that; writing it took 5 s.
  assert.ok(performance.now() - started < 4000, `${performance.now() - started} ms`);
});

Deno.test("onError may promise what it likes, and is told of a client that could not be made", async () => {
  const told: string[] = [];
  const onError = async ({ kind }: Base44Error) => {
    told.push(kind);
    await Promise.reject(new Error("telemetry is down"));
  };
  await assert.rejects(getConnection({ appId: "a" }, "slack", { onError }));
  await assert.rejects(getConnection(new Request("http://localhost/"), "slack", { onError }));
  await assert.rejects(getConnection(incoming("https://base44.app"), "..", { onError }));
  const source = { appId: "a", options: { onError } };
  await assert.rejects(getConnection(source, "slack", { onError: undefined }));
  assert.deepEqual(told, [
    "invalid_configuration",
    "invalid_configuration",
    "invalid_argument",
    "invalid_configuration",
  ]);
  // A promise that nobody handles would end the test here.
  await new Promise((resolve) => setTimeout(resolve, 10));
});

Deno.test("a network error that a fetch gives as an answer is one", async () => {
  const client = createClientFromRequest(incoming("https://base44.app"), {
    retry: false,
    fetch: () => Promise.resolve(Response.error()),
  });
  const { kind, status } = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
  assert.deepEqual([kind, status], ["network", undefined]);
});
