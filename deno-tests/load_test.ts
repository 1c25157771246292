/** Retries, shared requests, the cache, and bodies that are too large. */

import assert from "node:assert/strict";
import { type AddressInfo, createServer } from "node:net";
import { type ClientOptions, createClient, createClientFromRequest } from "base44-connectors";
import { createFakeBase44, type FakeFault } from "base44-connectors/testing";
import { incoming, ScriptedServer } from "./support/server.ts";

// The build for workerd, where a promise is not for another request and nothing goes on behind one.
const isForWorkerd = import.meta.resolve("base44-connectors").endsWith("/workerd.js");

const QUICK = { baseDelay: 1, maxDelay: 2 };

function connectorsAt(url: string, options?: ClientOptions, headers?: Record<string, string>) {
  return createClientFromRequest(incoming(url, headers), options).asServiceRole.connectors;
}

function connection(token: string) {
  return { access_token: token, connection_config: { of: token } };
}

Deno.test("a read is sent again after what may pass, and nothing else is", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } }, metered: ["x"] });
  await using _server = await fake.serve();
  const client = createClientFromRequest(fake.request(), { retry: QUICK, timeout: 200 });
  const { getConnection, callApi } = client.asServiceRole.connectors;
  const passing: (FakeFault | number)[] = [
    ...[408, 429, 500, 502, 503, 504],
    { reset: "before" },
    { reset: "during" },
    { reset: "after" },
    { truncated: true },
    { delay: Infinity },
  ];
  for (const fault of passing) {
    fake.reset();
    fake.fail("getConnection", fault, 2);
    assert.equal((await getConnection("slack")).accessToken, "t", JSON.stringify(fault));
    assert.equal(fake.requests.length, 3, JSON.stringify(fault));

    fake.fail("callApi", fault, 1);
    const failure = await callApi("x", { path: "/" }).then(() => undefined, (error) => error);
    assert.deepEqual([failure?.attempts, failure?.retryable], [1, false], JSON.stringify(fault));
  }
  const lasting: (FakeFault | number)[] = [400, 401, 402, 403, 404, 422, 501, { lie: "<html>" }];
  for (const fault of lasting) {
    fake.reset();
    fake.fail("getConnection", fault);
    await assert.rejects(getConnection("slack"), { attempts: 1, retryable: false });
    assert.equal(fake.requests.length, 1);
  }
  fake.reset();
  fake.fail("getConnection", 503, 3);
  await assert.rejects(getConnection("slack"), { kind: "server", attempts: 3, retryable: true });
});

Deno.test("Retry-After is waited for where the deadline lets it, and told where not", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  const connectors = (options: ClientOptions) =>
    createClientFromRequest(fake.request(), { fetch: fake.fetch, retry: QUICK, ...options })
      .asServiceRole.connectors;
  // What the server takes for the time does not count, however far it is off.
  const fail = (after: string, now = "Sat, 01 Jan 2000 00:00:00 GMT") =>
    fake.fail("getConnection", { status: 429, headers: { "Retry-After": after, Date: now } });

  fail("1");
  const started = performance.now();
  assert.equal(await connectors({}).getAccessToken("slack"), "t");
  assert.ok(performance.now() - started >= 999);

  const date = new Date(Date.now() + 3_600_000).toUTCString();
  for (
    const [after, least, most] of [["31536000", 31536000, 31536000], [date, 3590, 3601]] as const
  ) {
    fail(after);
    const error = await connectors({}).getConnection("slack").catch((error) => error);
    assert.deepEqual([error.kind, error.attempts], ["rate_limited", 1]);
    assert.ok(error.retryAfter >= least && error.retryAfter <= most, `${error.retryAfter}`);
  }
  // The older forms of a date, and a day of the week that is any word.
  const [day, month] = [date.slice(5, 7), date.slice(8, 11)];
  const [year, time] = [date.slice(12, 16), date.slice(17, 25)];
  for (
    const form of [
      `Sunday, ${day}-${month}-${year.slice(2)} ${time} GMT`,
      `Sun ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
    ]
  ) {
    fail(form);
    const { retryAfter } = await connectors({}).getConnection("slack").catch((error) => error);
    assert.ok(retryAfter >= 3590 && retryAfter <= 3601, `${form}: ${retryAfter}`);
  }
  fail(date, "Thu, 01 Jan 2099 00:00:00 GMT");
  await assert.rejects(connectors({}).getConnection("slack"), { attempts: 1 });
  for (const nonsense of ["-1", "soon", "1.5", "Sun, 06 Nov 1994 08:49:37 GMT", ""]) {
    fail(nonsense);
    assert.equal(await connectors({ deadline: 900 }).getAccessToken("slack"), "t", nonsense);
  }
});

Deno.test("an outage is not met with more than the retry budget", async () => {
  let requests = 0;
  const fetch = () => {
    requests++;
    return Promise.resolve(new Response("{}", { status: 503 }));
  };
  const { getConnection } = connectorsAt("https://down.example", { fetch, retry: QUICK });
  for (let n = 0; n < 200; n++) {
    await assert.rejects(getConnection(`type-${n}`), { kind: "server" });
  }
  assert.equal(requests, 300, "200 calls, and 100 retries between them");
});

Deno.test("a thousand callers of one token are one request, and each has its own object", async () => {
  await using server = await ScriptedServer.start();
  server.json(connection("t"));
  const one = connectorsAt(server.url);
  const connectors = Array.from(
    { length: 1000 },
    () => isForWorkerd ? one : connectorsAt(server.url),
  );
  const calls = connectors.map(({ getConnection }) => getConnection("slack"));
  const results = await Promise.all(calls);
  assert.equal(server.asked.length, 1);
  results[0].connectionConfig!.of = "changed";
  results[0].accessToken = "changed";
  for (const result of results.slice(1)) {
    assert.deepEqual(result, { accessToken: "t", connectionConfig: { of: "t" } });
  }
  // A failure is shared, and not kept.
  server.json({ detail: "no" }, 403);
  const failures = await Promise.all(
    connectors.map(({ getConnection }) => getConnection("slack").catch((error) => error)),
  );
  assert.equal(server.asked.length, 2);
  assert.equal(new Set(failures).size, 1000);
  failures[0].data.detail = "changed";
  assert.equal(failures[1].data.detail, "no");
  server.json(connection("t"));
  await connectorsAt(server.url).getConnection("slack");
  assert.equal(server.asked.length, 3);
});

Deno.test("whoever differs in anything has a request, and an entry, of its own", async () => {
  const asked: string[] = [];
  const answer: typeof fetch = (url, init) => {
    const id = JSON.stringify([url, init?.headers]);
    asked.push(id);
    return Promise.resolve(Response.json({ access_token: id }));
  };
  const own: typeof fetch = (...args) => answer(...args);
  const url = "https://base44.app";
  const variants: [url: string, headers: Record<string, string>, fetch: typeof answer][] = [
    [url, {}, answer],
    ["https://other.example", {}, answer],
    [`${url}/below`, {}, answer],
    [url, { "Base44-App-Id": "other" }, answer],
    [url, { "Base44-Service-Authorization": "Bearer other" }, answer],
    [url, { "Authorization": "Bearer other" }, answer],
    [url, { "Base44-State": "other" }, answer],
    [url, { "X-Data-Env": "prod" }, answer],
    [url, {}, own],
  ];
  for (let round = 1; round <= 2; round++) {
    const tokens = await Promise.all(variants.flatMap(([url, headers, fetch]) => {
      const { getAccessToken, getWorkspaceConnection } = connectorsAt(url, {
        fetch,
        cache: true,
      }, headers);
      const workspace = getWorkspaceConnection("slack").then(({ accessToken }) => accessToken);
      return [workspace, getAccessToken("slack"), getAccessToken("github")];
    }));
    assert.equal(asked.length, 3 * variants.length, "in the second round, each has its entry");
    // The last differs by its fetch alone, so the two tokens are the same text.
    assert.equal(new Set(tokens).size, 3 * (variants.length - 1));
    if (round === 1) assert.deepEqual(tokens, asked);
  }
});

Deno.test("one caller's end is not that of the others", async () => {
  await using server = await ScriptedServer.start();
  server.reply = {
    write: (outgoing) => void setTimeout(() => outgoing.end('{"access_token": "t"}'), 150),
  };
  const { getAccessToken } = connectorsAt(server.url, { retry: false });
  const controller = new AbortController();
  const calls = [
    getAccessToken("slack", { signal: controller.signal }),
    getAccessToken("slack", { timeout: 40 }),
    getAccessToken("slack", { deadline: 60 }),
    getAccessToken("slack"),
  ];
  setTimeout(() => controller.abort("enough"), 20);
  const [aborted, late, tooLate, patient] = await Promise.allSettled(calls);
  assert.deepEqual(aborted, { status: "rejected", reason: "enough" });
  assert.match(String((late as PromiseRejectedResult).reason), /within 40 ms \(timeout\)/);
  assert.match(String((tooLate as PromiseRejectedResult).reason), /within 60 ms \(deadline\)/);
  assert.deepEqual(patient, { status: "fulfilled", value: "t" });
  assert.equal(server.asked.length, 1);
});

Deno.test("a request that everyone has left is given up", async () => {
  let given: AbortSignal | null | undefined;
  const fetch: typeof globalThis.fetch = (_, init) => {
    given = init?.signal;
    return new Promise(() => {});
  };
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  const controllers = [new AbortController(), new AbortController()];
  const calls = controllers.map(({ signal }) => getConnection("slack", { signal }));
  controllers[0].abort();
  assert.equal(given?.aborted, false);
  controllers[1].abort();
  assert.equal(given?.aborted, true);
  await Promise.allSettled(calls);
});

Deno.test("the cache serves, forgets, refreshes and is emptied", async () => {
  let requests = 0;
  let status = 200;
  const fetch = () => {
    const token = `t-${++requests}`;
    return Promise.resolve(Response.json(connection(token), { status }));
  };
  const cache = { ttl: 200 };
  const client = (options: ClientOptions) =>
    connectorsAt("https://base44.app", { fetch, ...options });
  const { getConnection, getAccessToken, isConnected, invalidate } = client({ cache });
  const first = await getConnection("slack");
  first.connectionConfig!.of = "changed";
  assert.deepEqual(await getConnection("slack"), {
    accessToken: "t-1",
    connectionConfig: { of: "t-1" },
  });
  assert.equal(await isConnected("slack"), true);
  assert.equal(await client({ cache }).getAccessToken("slack"), "t-1");
  assert.equal(await client({}).getAccessToken("slack"), "t-2", "not asked for");

  assert.equal(await getAccessToken("slack", { forceRefresh: true }), "t-3");
  assert.equal(await getAccessToken("slack"), "t-3");
  invalidate("github");
  assert.equal(await getAccessToken("slack"), "t-3");
  invalidate("slack");
  assert.equal(await getAccessToken("slack"), "t-4");
  invalidate();
  assert.equal(await getAccessToken("slack"), "t-5");
  assert.throws(() => invalidate(".."), { kind: "invalid_argument" });

  // What was under way when the cache was emptied is neither kept nor waited for.
  invalidate();
  const before = getAccessToken("slack");
  invalidate("slack");
  assert.deepEqual(await Promise.all([before, getAccessToken("slack")]), ["t-6", "t-7"]);
  assert.equal(await getAccessToken("slack"), "t-7");

  await new Promise((resolve) => setTimeout(resolve, 170));
  assert.equal(await getAccessToken("slack"), "t-7", "served while it is refreshed");
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (isForWorkerd) requests++;
  else assert.equal(await getAccessToken("slack"), "t-8");
  await new Promise((resolve) => setTimeout(resolve, 205));
  status = 403;
  await assert.rejects(getAccessToken("slack"), { kind: "forbidden" });
  status = 200;
  assert.equal(await getAccessToken("slack"), "t-10", "a failure is not kept");
});

Deno.test('scope "app" leaves out the service token, and never the user\'s', async () => {
  let requests = 0;
  const fetch = () => Promise.resolve(Response.json({ access_token: `t-${++requests}` }));
  const token = (serviceToken: string, user: string, scope: "app" | "credential") =>
    createClient({
      appId: "a",
      serviceToken,
      token: user,
      options: { fetch, cache: { scope } },
    }).asServiceRole.connectors.getAccessToken("slack");
  assert.equal(await token("s-1", "u-1", "app"), "t-1");
  assert.equal(await token("s-2", "u-1", "app"), "t-1");
  assert.equal(await token("s-1", "u-2", "app"), "t-2");
  assert.equal(await token("s-1", "u-1", "credential"), "t-3");
  assert.equal(await token("s-2", "u-1", "credential"), "t-4");
});

Deno.test("a body is cut off where it is too large", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  await using _server = await fake.serve();
  const request = fake.request();
  // Not told of: it may have been the beginning of a credential, in any spelling.
  const AUTHORIZATION = request.headers.get("Base44-Service-Authorization")!.length;
  for (const fetch of [undefined, fake.fetch]) {
    const { getConnection } =
      createClientFromRequest(request, { fetch, maxResponseBytes: 100_000 }).asServiceRole
        .connectors;
    fake.fail("getConnection", { endless: true });
    await assert.rejects(getConnection("slack"), {
      kind: "invalid_response",
      message: /more than 100000 bytes \(maxResponseBytes\)/,
      status: 200,
      attempts: 1,
    });
    fake.fail("getConnection", { lie: "x".repeat(100_001) });
    await assert.rejects(getConnection("slack"), { kind: "invalid_response" });
    fake.fail("getConnection", { status: 403, body: "x".repeat(200_000) });
    const error = await getConnection("slack").catch((error) => error);
    assert.deepEqual([error.kind, error.data.length], ["forbidden", 100_000 - 8 * AUTHORIZATION]);
  }
});

Deno.test("more calls than ten under one signal leave one listener, and none in the end", async () => {
  const { signal } = new AbortController();
  let most = 0;
  let now = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    most = Math.max(most, ++now);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    now--;
    removeEventListener.apply(signal, args);
  };
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  await Promise.all(Array.from({ length: 50 }, (_, n) => getConnection(`type-${n}`, { signal })));
  assert.deepEqual([most, now], [1, 0]);
});

Deno.test("a body in chunks is cut off too, whatever length its head tells", async () => {
  let taken = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n");
      const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
      const pump = () => {
        taken += 0x10000;
        if (taken < 2 ** 27) socket.write(chunk, pump);
        else socket.end("0\r\n\r\n");
      };
      pump();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { getConnection } = connectorsAt(`http://127.0.0.1:${port}`, { retry: false });
  await assert.rejects(getConnection("slack"), { kind: "invalid_response" });
  assert.ok(taken < 2 ** 25, `${taken} bytes`);
  await new Promise((resolve) => server.close(resolve));
});

Deno.test("each caller has a configuration of its own, however deep it is", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  const text =
    `{"access_token":"t","connection_config":{"k":"v","n":1e400,"z":-0,"__proto__":1,"d":${deep}}}`;
  const { getConnection } = connectorsAt("https://base44.app", {
    cache: true,
    fetch: () => Promise.resolve(new Response(text)),
  });
  const [one, other] = await Promise.all([getConnection("slack"), getConnection("slack")]);
  one.connectionConfig!.k = "changed";
  for (const { connectionConfig } of [other, await getConnection("slack")]) {
    const { k, n, z } = connectionConfig as Record<string, unknown>;
    assert.deepEqual([k, n, Object.is(z, -0)], ["v", Infinity, true]);
    assert.ok(Object.hasOwn(connectionConfig!, "__proto__"));
  }
});

Deno.test("what was asked for before a forced refresh does not take its place in the cache", async () => {
  let sent = 0;
  const { getAccessToken } = connectorsAt("https://base44.app", {
    cache: true,
    fetch: async () => {
      const number = ++sent;
      await new Promise((resolve) => setTimeout(resolve, number === 1 ? 50 : 5));
      return Response.json({ access_token: `token-${number}` });
    },
  });
  const before = getAccessToken("slack");
  assert.equal(await getAccessToken("slack", { forceRefresh: true }), "token-2");
  assert.equal(await before, "token-1");
  assert.equal(await getAccessToken("slack"), "token-2");
});

Deno.test("what is shared by an app is not overwritten by what another token asked for before", async () => {
  for (const how of ["forceRefresh", "invalidate"]) {
    let token = "old";
    const held: (() => void)[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      const answer = token;
      const { authorization } = init?.headers as Record<string, string>;
      if (authorization.includes("first")) await new Promise<void>((resolve) => held.push(resolve));
      return Response.json({ access_token: answer });
    };
    const of = (service: string) =>
      connectorsAt("https://base44.app", { fetch, cache: { scope: "app" } }, {
        "Base44-Service-Authorization": `Bearer ${service}`,
      });
    const [first, second] = [of("first-token"), of("second-token")];
    const before = first.getAccessToken("slack");
    token = "new";
    if (how === "invalidate") second.invalidate("slack");
    const forceRefresh = how === "forceRefresh";
    assert.equal(await second.getAccessToken("slack", { forceRefresh }), "new");
    held.forEach((go) => go());
    assert.equal(await before, "old");
    assert.equal(await second.getAccessToken("slack"), "new", how);
  }
});

Deno.test("times beyond all numbers are read alike by every core", async () => {
  let requests = 0;
  const far = connectorsAt("https://base44.app", {
    deadline: 5000,
    fetch: () => {
      requests++;
      const headers = { "Retry-After": "Fri, 01 Jan 9999 00:00:00 GMT" };
      return Promise.resolve(new Response("", { status: 503, headers }));
    },
  });
  await assert.rejects(far.getConnection("slack"), { retryAfter: 4294967295, attempts: 1 });
  assert.equal(requests, 1);
  const payload = btoa(JSON.stringify({ exp: 1.9e300 })).replaceAll("=", "");
  const lasting = connectorsAt("https://base44.app", {
    cache: true,
    fetch: () => {
      requests++;
      return Promise.resolve(Response.json({ access_token: `h.${payload}.s` }));
    },
  });
  await lasting.getConnection("slack");
  await lasting.getConnection("slack");
  assert.equal(requests, 2);
});

Deno.test("a forced refresh of many things at once takes a time that grows with them", async () => {
  const { getAccessToken } = connectorsAt("https://base44.app", {
    cache: { maxEntries: 100_000 },
    fetch: () => Promise.resolve(Response.json({ access_token: "t" })),
  });
  const started = performance.now();
  const calls = Array.from(
    { length: 8000 },
    (_, n) => getAccessToken(`type-${n}`, { forceRefresh: true }),
  );
  // It was 2.3 s when each call looked through copies of all names.
  assert.ok(performance.now() - started < 1500, `${performance.now() - started}`);
  await Promise.all(calls);
});
