/** Calls to a provider: requests, renewals, rate limits, retries, bodies, deadlines. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { ProviderError, providerFetch } from "base44-connectors/providers";
import { createFakeBase44 } from "base44-connectors/testing";
import { errorOf } from "./support/client.ts";
import { Provider, providerErrorOf, TOKEN } from "./support/provider.ts";

const REFUSED = { status: 401, body: '{"detail":"the token is not valid"}' };

Deno.test("sends the token, the service's headers and the caller's", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const headers = { "X-Mine": "1", Accept: "text/x", Authorization: "Bearer stolen" };
  const response = await slack("chat.postMessage?x=1", { method: "POST", body: "b", headers });
  assert.deepEqual(await response.text(), "");
  const [{ method, url, headers: received, body }] = provider.requests;
  assert.deepEqual([method, url, body], ["POST", "/api/chat.postMessage?x=1", "b"]);
  assert.equal(received.authorization, `Bearer ${TOKEN}`);
  assert.deepEqual([received["x-mine"], received.accept], ["1", "text/x"]);
  assert.equal(received["content-type"], "text/plain;charset=UTF-8");
});

Deno.test("a service's required headers are sent, unless the caller sets them", async () => {
  const notion = { accessToken: "ntn-1" };
  const fake = createFakeBase44({ connectors: { notion } });
  const seen: Headers[] = [];
  const fetch = (_url: string, init: RequestInit) => {
    seen.push(new Headers(init.headers));
    return Promise.resolve(Response.json({}));
  };
  const client = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  const bound = providerFetch(client, "notion", { fetch });
  await bound("https://api.notion.com/v1/users/me");
  await bound.json("users/me", { headers: { "Notion-Version": "2025-09-03" } });
  assert.deepEqual(seen.map((headers) => headers.get("notion-version")), [
    "2022-06-28",
    "2025-09-03",
  ]);
  assert.equal(seen[1].get("accept"), "application/json");
});

Deno.test("a token that the provider refuses is renewed once, and the request sent again", async () => {
  await using provider = await Provider.start();
  const { fake } = provider;
  const slack = provider.bind({}, { cache: true });
  await slack("warm");
  const form = new FormData();
  form.append("file", new Blob(["form"]));
  const bodies = [
    "text",
    new TextEncoder().encode("bytes"),
    new URLSearchParams({ a: "b" }),
    new Blob(["blob"]),
    form,
  ];
  const withoutBoundary = (body: string) => body.replace(/-{4}\S+/g, "boundary");
  for (const body of bodies) {
    provider.script(REFUSED, {});
    fake.rotate("slack");
    provider.requests.length = 0;
    const response = await slack("x", { method: "POST", body });
    assert.equal(response.status, 200);
    await response.body?.cancel();
    const [first, second] = provider.requests;
    assert.equal(withoutBoundary(second.body), withoutBoundary(first.body));
    assert.notEqual(second.headers.authorization, first.headers.authorization);
    assert.equal(provider.requests.length, 2);
  }
});

Deno.test("a second refusal, or the same token, is reconnect", async () => {
  await using provider = await Provider.start();
  const { fake } = provider;
  const slack = provider.bind();
  provider.script(REFUSED, REFUSED, REFUSED);
  const same = await providerErrorOf(slack.json("x"));
  assert.deepEqual([same.kind, same.status, provider.requests.length], ["reconnect", 401, 1]);
  assert.match(same.hint ?? "", /^Reconnect slack /);
  assert.deepEqual(same.data, { detail: "the token is not valid" });
  // The token changes between the refusal and the renewal.
  const rotating = provider.bind({ onAttempt: () => void fake.rotate("slack") });
  provider.script(REFUSED, REFUSED, REFUSED);
  const refused = await providerErrorOf(rotating.json("x"));
  assert.deepEqual([refused.kind, provider.requests.length], ["reconnect", 3]);
  provider.script(REFUSED);
  const plain = await slack("x");
  assert.deepEqual(await plain.json(), { detail: "the token is not valid" });
});

Deno.test("a call that is aborted leaves the renewal to the others", async () => {
  await using provider = await Provider.start();
  const { fake } = provider;
  const slack = provider.bind({}, { cache: true });
  await slack.json("warm");
  fake.rotate("slack");
  fake.fail("getConnection", { delay: 50 });
  provider.script(REFUSED, REFUSED, {}, {});
  const controller = new AbortController();
  const aborted = slack.json("x", { signal: controller.signal });
  const other = slack.json("x");
  setTimeout(() => controller.abort(new Error("enough")), 25);
  await assert.rejects(aborted, { message: "enough" });
  assert.deepEqual(await other, {});
});

Deno.test("waits for rate limits, of any method whose body can be sent again", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const limited = { status: 429, headers: { "retry-after": "0" } };
  for (const method of ["GET", "POST", "PATCH", "DELETE"]) {
    provider.script(limited, limited, {});
    provider.requests.length = 0;
    const response = await slack("x", { method, body: method === "GET" ? null : "b" });
    await response.body?.cancel();
    assert.deepEqual([response.status, provider.requests.length], [200, 3], method);
  }
  provider.script(limited, limited, limited);
  const error = await providerErrorOf(slack.json("x"));
  assert.deepEqual([error.kind, error.status, error.retryAfter], ["rate_limited", 429, 0]);
});

Deno.test("a wait beyond the deadline ends the call at once", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind({ deadline: 5000 });
  const limited = { status: 429, headers: { "retry-after": "60" }, body: '{"a":1}' };
  provider.script(limited, limited);
  const started = performance.now();
  const error = await providerErrorOf(slack.json("x"));
  assert.deepEqual([error.kind, error.retryAfter], ["rate_limited", 60]);
  const plain = await slack("x");
  assert.deepEqual([plain.status, await plain.json()], [429, { a: 1 }]);
  assert.ok(performance.now() - started < 2000);
});

Deno.test("failures of the service are retried for requests that only read", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const count = async (init: Parameters<typeof slack>[1]) => {
    provider.requests.length = 0;
    provider.script({ status: 503 }, {});
    const response = await slack("x", init);
    await response.body?.cancel();
    return [response.status, provider.requests.length];
  };
  assert.deepEqual(await count({}), [200, 2]);
  assert.deepEqual(await count({ method: "POST" }), [503, 1]);
  assert.deepEqual(await count({ method: "POST", safe: true }), [200, 2]);
  const strict = provider.bind({ retry: false });
  provider.script({ status: 503 });
  assert.equal((await providerErrorOf(strict.json("x"))).kind, "server");
});

Deno.test("failures of fetch are retried for requests that only read", async () => {
  await using provider = await Provider.start();
  let calls = 0;
  const fetch = (url: string, init: RequestInit) =>
    ++calls === 1
      ? Promise.reject(new TypeError(`broke at ${TOKEN}`))
      : globalThis.fetch(url, init);
  const slack = provider.bind({ fetch });
  provider.script({}, {});
  await slack.json("x");
  calls = 0;
  const error = await providerErrorOf(slack("x", { method: "POST" }));
  assert.deepEqual([error.kind, error.message], [
    "network",
    "slack: fetch failed: broke at [redacted]",
  ]);
});

Deno.test("a stream is sent once, and the next call gets another token", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind({}, { cache: true });
  const stream = () => new Blob(["streamed"]).stream();
  const init = () => ({ method: "POST", body: stream(), duplex: "half" });
  provider.script({});
  await (await slack("x", init())).body?.cancel();
  assert.equal(provider.requests[0].body, "streamed");
  provider.requests.length = 0;
  const rotated = provider.fake.rotate("slack");
  provider.script(REFUSED, { status: 429 });
  const error = await providerErrorOf(slack.json("x", init()));
  assert.deepEqual([error.kind, error.status], ["refused", 401]);
  assert.match(error.hint ?? "", /Call again with a new body/);
  const limited = await slack(new Request(`${provider.server.url}/x`, init()));
  assert.deepEqual([limited.status, provider.requests.length], [429, 2]);
  assert.equal(provider.requests[1].headers.authorization, `Bearer ${rotated}`);
  await limited.body?.cancel();
});

Deno.test("a body that was read before is refused before anything is sent", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const request = new Request(`${provider.server.url}/x`, { method: "POST", body: "b" });
  await request.text();
  const locked = new Blob(["b"]).stream();
  locked.getReader();
  for (const call of [slack(request), slack("x", { method: "POST", body: locked })]) {
    const error = await errorOf(call);
    assert.equal(error.kind, "invalid_argument");
    assert.match(error.message, /^slack: the body of the request was read before/);
  }
  assert.deepEqual([provider.requests.length, provider.fake.requests.length], [0, 0]);
});

Deno.test("json sends and returns JSON", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  provider.script({ body: '{"a":[1]}' }, { body: "" }, { status: 204, body: "" });
  assert.deepEqual(await slack.json("x", { json: { b: "ü" } }), { a: [1] });
  assert.equal(await slack.json("x", { method: "PUT", json: null }), undefined);
  assert.equal(await slack.json("x"), undefined);
  const [post, put, get] = provider.requests;
  assert.deepEqual([post.method, post.body], ["POST", '{"b":"ü"}']);
  assert.deepEqual([post.headers.accept, post.headers["content-type"]], [
    "application/json",
    "application/json",
  ]);
  assert.deepEqual([put.method, put.body, get.method], ["PUT", "null", "GET"]);
  await assert.rejects(slack.json("x", { json: {}, body: "b" }), TypeError);
  await assert.rejects(slack.json("x", { json: {}, method: "GET" }), TypeError);
  await assert.rejects(slack("x", { json: {} } as RequestInit), TypeError);
  assert.throws(() => providerFetch(null as never, "slack"), TypeError);
});

Deno.test("json rejects whatever is not a success", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind({ maxResponseBytes: 1000, retry: false });
  const cases: [object, string][] = [
    [{ body: "<h1>Sign in</h1>" }, "invalid_response"],
    [{ body: `"${"x".repeat(1000)}"` }, "invalid_response"],
    [{ status: 404 }, "not_found"],
    [{ status: 400 }, "refused"],
    [{ status: 403 }, "refused"],
    [{ status: 500 }, "server"],
    [{ body: '{"ok":false,"error":"channel_not_found"}' }, "refused"],
    [{ body: '{"ok":false,"error":"missing_scope","needed":"chat:write"}' }, "missing_scope"],
  ];
  for (const [response, kind] of cases) {
    provider.script(response);
    const error = await providerErrorOf(slack.json("x"));
    assert.deepEqual([error.kind, error.service], [kind, "slack"], JSON.stringify(response));
    assert.equal(JSON.parse(JSON.stringify(error)).kind, kind);
  }
});

Deno.test("no error holds the token, in any spelling", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind({ retry: false });
  const spellings = [
    TOKEN,
    encodeURIComponent(TOKEN).replaceAll("-", "%2D"),
    TOKEN.replaceAll("-", "&#45;"),
    TOKEN.replaceAll("-", "\\u002d"),
  ];
  for (const spelling of spellings) {
    provider.script({
      status: 400,
      headers: { "x-request-id": TOKEN },
      body: `{"error":{"message":"no ${spelling}"},"echo":["${spelling}"]}`,
    });
    const error = await providerErrorOf(slack.json("x"));
    const printed = Deno.inspect(error, { depth: 20 }) + JSON.stringify(error) + error.message;
    assert.ok(!printed.includes("token-of-slack") && !printed.includes(spelling), printed);
  }
});

Deno.test("no error holds a part of the token, where a text was cut off", async () => {
  const LIMITS = [["<h1>", 1 << 16], ['{"message":"', 300]] as const;
  for (const [start, limit] of LIMITS) {
    for (const kept of [6, TOKEN.length - 1]) {
      const filling = limit - kept - (limit > 300 ? start.length : 0);
      const body = `${start}${"x".repeat(filling)}${TOKEN}${"y".repeat(500)}"}`;
      const connectors = { getConnection: () => Promise.resolve({ accessToken: TOKEN }) };
      const fetch = () => Promise.resolve(new Response(body, { status: 400 }));
      const error = await providerErrorOf(providerFetch(connectors, "slack", { fetch }).json("x"));
      assert.match(error.message, /^slack: refused the request \(status 400\)/);
      assert.ok(!(error.message + JSON.stringify(error)).includes(TOKEN.slice(0, 6)), start);
      assert.ok(JSON.stringify(error.data).includes("xxx"));
    }
  }
});

Deno.test("the deadline covers the token, every attempt and every wait", async () => {
  await using provider = await Provider.start();
  const { fake, server } = provider;
  const slack = provider.bind({ deadline: 100 });
  fake.fail("getConnection", { delay: Infinity });
  const withoutToken = await providerErrorOf(slack("x"));
  assert.equal(withoutToken.kind, "timeout");
  assert.equal(
    withoutToken.message,
    "slack: Base44 gave no token within 100 ms (deadline); nothing was sent",
  );
  assert.match(withoutToken.hint ?? "", /^Base44 is slow or down/);
  server.response = { write() {} };
  const read = await providerErrorOf(slack("x"));
  assert.equal(read.message, "slack: no response within 100 ms (deadline), attempt 1");
  assert.match(read.hint ?? "", /^slack is slow or down/);
  const posted = await providerErrorOf(slack("x", { method: "POST" }));
  assert.match(posted.hint ?? "", /^The request may have reached slack: check before/);
  server.response = { write: (outgoing) => void outgoing.writeHead(200).write("{") };
  assert.equal((await providerErrorOf(slack.json("x"))).kind, "timeout");
});

Deno.test("a plain call gets a response whose error body stalls", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind({ deadline: 100 });
  provider.server.response = { write: (outgoing) => void outgoing.writeHead(400).write("{") };
  const response = await slack("x");
  assert.equal(response.status, 400);
  await response.body?.cancel();
});

Deno.test("a call's signal ends it in every state, with the signal's reason", async () => {
  await using provider = await Provider.start();
  const { fake, server } = provider;
  const slack = provider.bind();
  const aborted = async (prepare: () => void) => {
    prepare();
    const controller = new AbortController();
    const call = slack.json("x", { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 20);
    await assert.rejects(call, (reason) => reason === "enough");
  };
  await aborted(() => fake.fail("getConnection", { delay: Infinity }));
  await aborted(() => server.response = { write() {} });
  await aborted(() => server.response = { write: (out) => void out.writeHead(200).write("{") });
  await aborted(() => provider.script({ status: 429, headers: { "retry-after": "20" } }));
  provider.requests.length = 0;
  await assert.rejects(slack("x", { signal: AbortSignal.abort("before") }), (e) => e === "before");
  assert.equal(provider.requests.length, 0);
});

Deno.test("Base44's own errors pass through", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  provider.fake.fail("getConnection", 403);
  assert.equal((await errorOf(slack("x"))).kind, "forbidden");
  assert.equal(provider.requests.length, 0);
});

Deno.test("onAttempt is called after each attempt", async () => {
  await using provider = await Provider.start();
  const outcomes: string[] = [];
  const slack = provider.bind({
    onAttempt({ service, origin, attempt, status, outcome }) {
      assert.deepEqual([service, origin], ["slack", provider.server.url]);
      outcomes.push(`${attempt} ${status} ${outcome}`);
      if (outcome === "renewed") return;
      throw new Error("of no interest");
    },
  });
  provider.script({ status: 429, headers: { "retry-after": "0" } }, { status: 503 }, {
    status: 404,
  });
  await providerErrorOf(slack.json("x"));
  assert.deepEqual(outcomes, ["1 429 rate_limited", "2 503 retried", "3 404 failed"]);
});

Deno.test("toJSON of a ProviderError never throws", () => {
  const throwing = () => assert.fail();
  const cycle: Record<string, unknown> = {};
  cycle.again = cycle;
  for (const value of [{ toJSON: throwing }, throwing, 5n, Symbol("s"), cycle, new Date(0)]) {
    for (const name of ["message", "kind", "hint", "needed", "data"]) {
      const error = new ProviderError("m", { kind: "refused", service: "slack" });
      Object.defineProperty(error, name, { value, configurable: true });
      assert.equal(JSON.parse(JSON.stringify(error)).service, "slack");
    }
  }
  const details = { kind: "refused", service: "slack", data: { at: new Date(0) } } as const;
  const error = Object.defineProperty(new ProviderError("m", details), "hint", { get: throwing });
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: "ProviderError",
    message: "m",
    kind: "refused",
    service: "slack",
    hint: "[not readable]",
    data: { at: "1970-01-01T00:00:00.000Z" },
  });
});

Deno.test("no option of a call is taken from Object.prototype", async () => {
  const response = new Response("{}", { status: 500 });
  const sent: unknown[] = [];
  const fetch = (_url: string, init: RequestInit) => {
    sent.push(init.method, init.body);
    return Promise.resolve(response);
  };
  const connectors = { getConnection: () => Promise.resolve({ accessToken: TOKEN }) };
  const slack = providerFetch(connectors, "slack", { fetch });
  const thrower = () => assert.fail("read from Object.prototype");
  const names = ["onAttempt", "json", "body", "headers", "safe", "hint", "needed"];
  let error: ProviderError;
  try {
    for (const name of names) {
      const polluted = { value: thrower, configurable: true, writable: true };
      Object.defineProperty(Object.prototype, name, polluted);
    }
    error = await providerErrorOf(slack.json("x", { method: "DELETE" }));
  } finally {
    for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
  }
  assert.deepEqual([error.kind, error.toJSON().needed, sent], [
    "server",
    undefined,
    ["DELETE", undefined],
  ]);
});
