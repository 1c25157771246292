/** Coalescing of concurrent equal calls, and isolation of all others. */

import assert from "node:assert/strict";
import { type ConnectorsModule, createClient, type CreateClientConfig } from "base44-connectors";
import { connectorsAt, IS_WORKERD_BUILD } from "./support/client.ts";
import { ScriptedServer } from "./support/server.ts";

Deno.test("coalesces concurrent equal calls and gives each caller its own result", async () => {
  await using server = await ScriptedServer.start();
  const connection = { access_token: "t", connection_config: { of: "t" } };
  server.json(connection);
  const client = connectorsAt(server.url);
  const connectors = Array.from(
    { length: 1000 },
    () => IS_WORKERD_BUILD ? client : connectorsAt(server.url),
  );
  const calls = connectors.map(({ getConnection }) => getConnection("slack"));
  const results = await Promise.all(calls);
  assert.equal(server.requests.length, 1);
  results[0].connectionConfig!.of = "changed";
  results[0].accessToken = "changed";
  for (const result of results.slice(1)) {
    assert.deepEqual(result, { accessToken: "t", connectionConfig: { of: "t" } });
  }
  // Errors are coalesced too, each caller gets its own, and none is kept.
  server.json({ detail: "no" }, 403);
  const failures = await Promise.all(
    connectors.map(({ getConnection }) => getConnection("slack").catch((error) => error)),
  );
  assert.equal(server.requests.length, 2);
  assert.equal(new Set(failures).size, 1000);
  failures[0].data.detail = "changed";
  assert.equal(failures[1].data.detail, "no");
  server.json(connection);
  await connectorsAt(server.url).getConnection("slack");
  assert.equal(server.requests.length, 3);
});

Deno.test("requests and cache entries are isolated by credential, server, header and fetch", async () => {
  const requests: string[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const request = JSON.stringify([url, init?.headers]);
    requests.push(request);
    return Promise.resolve(Response.json({ access_token: request }));
  };
  const otherFetch: typeof fetch = (...args) => fetch(...args);
  const url = "https://base44.app";
  const variants: [url: string, headers: Record<string, string>, fetch: typeof otherFetch][] = [
    [url, {}, fetch],
    ["https://other.example", {}, fetch],
    [`${url}/below`, {}, fetch],
    [url, { "Base44-App-Id": "other" }, fetch],
    [url, { "Base44-Service-Authorization": "Bearer other" }, fetch],
    [url, { "Authorization": "Bearer other" }, fetch],
    [url, { "Authorization": "Bearer first-with-this-end" }, fetch],
    [url, { "Authorization": "Bearer other-with-this-end" }, fetch],
    [url, { "Base44-State": "other" }, fetch],
    [url, { "X-Data-Env": "prod" }, fetch],
    [url, { "Base44-State": "" }, fetch],
    [url, { "X-Data-Env": "" }, fetch],
    [url, {}, otherFetch],
  ];
  // Both orders: a key must tell two variants apart whichever of them comes first.
  for (const [prefix, ordered] of [["", variants], ["x", variants.toReversed()]] as const) {
    requests.length = 0;
    for (let round = 1; round <= 2; round++) {
      const tokens = await Promise.all(ordered.flatMap(([url, headers, fetch]) => {
        const { getAccessToken, getWorkspaceConnection } = connectorsAt(url, {
          fetch,
          cache: true,
        }, headers);
        const workspace = getWorkspaceConnection(`${prefix}slack`);
        return [
          workspace.then(({ accessToken }) => accessToken),
          getAccessToken(`${prefix}slack`),
          getAccessToken(`${prefix}github`),
        ];
      }));
      assert.equal(requests.length, 3 * variants.length, "the second round is served from cache");
      // Two variants differ only in their fetch, so their tokens are equal.
      assert.equal(new Set(tokens).size, 3 * (variants.length - 1));
      if (round === 1) assert.deepEqual(tokens, requests);
    }
  }
});

Deno.test("a client has the same request key whether its decoded form was kept or not", async () => {
  let requests = 0;
  const fetch: typeof globalThis.fetch = (url, init) => {
    requests++;
    return Promise.resolve(Response.json({ access_token: JSON.stringify([url, init?.headers]) }));
  };
  const long = (length: number) => (name: string) => name + "t".repeat(length - 1);
  const tokens = [8, 65_529].flatMap((length) => ["a", "b", "c"].map(long(length)));
  const configs: Partial<CreateClientConfig>[] = [
    ...tokens.map((serviceToken) => ({ serviceToken })),
    ...tokens.map((token) => ({ serviceToken: "s", token })),
    { headers: { "X-A": "1", "x-a": "2" } },
    { headers: { "X-A": "1", "x-b": "3", "x-a": "2" } },
    { headers: { "X-A": "2", "x-a": "1" } },
    { headers: { "x-b": "1", "1": "2" } },
    { headers: { "constructor": "1", "hasownproperty": "2" } },
    { serverUrl: "https://other.example" },
    { serverUrl: "https://base44.app/" },
    { appId: "\u00fc" },
    { headers: { "x-latin": "\u00fc" } },
  ];
  const clients = configs.map((config) =>
    createClient({ appId: "a", serviceToken: "s", options: { fetch, cache: true }, ...config })
      .asServiceRole.connectors
  );
  const all = () => Promise.all(clients.map(({ getAccessToken }) => getAccessToken("slack")));
  // Each client was made before others, so the core knows it no longer.
  const sent = await all();
  assert.equal(new Set(sent).size, configs.length, "no token of another client");
  assert.deepEqual(await all(), sent);
  assert.equal(requests, configs.length);
  for (const config of configs) {
    // Called at once.
    const options = { fetch, cache: true };
    const client = createClient({ appId: "a", serviceToken: "s", options, ...config });
    const token = await client.asServiceRole.connectors.getAccessToken("slack");
    assert.ok(sent.includes(token));
    assert.equal(requests, configs.length, JSON.stringify(config).slice(0, 80));
    client.asServiceRole.connectors.invalidate();
    requests = 0;
    await client.asServiceRole.connectors.getAccessToken("slack");
    assert.equal(requests, 1, "invalidate removes what the client is served");
    requests = configs.length;
  }
  for (const option of ["token", "serviceToken"]) {
    assert.throws(() => createClient({ appId: "a", [option]: "t".repeat(65_530) }), {
      kind: "invalid_configuration",
    });
  }
  assert.throws(() => createClient({ appId: "a", headers: JSON.parse('{"__proto__": "1"}') }), {
    kind: "invalid_configuration",
  });
});

Deno.test("a client whose headers cannot be read is not served another client's token", async () => {
  const fetch: typeof globalThis.fetch = (_url, init) =>
    Promise.resolve(Response.json({ access_token: JSON.stringify(init?.headers) }));
  const options = { fetch, cache: true };
  const config = { appId: "a", serviceToken: "s", options };
  const headers = { "X-Data-Env": "dev" };
  const [dev, prod] = [{ ...config, headers }, config].map((config) =>
    createClient(config).asServiceRole.connectors
  );
  const { entries } = Object;
  try {
    // As on a full stack.
    Object.entries = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    assert.throws(() => dev.invalidate("slack"), RangeError);
  } finally {
    Object.entries = entries;
  }
  const ofDev = await dev.getAccessToken("slack");
  const ofProd = await prod.getAccessToken("slack");
  assert.match(ofDev, /"x-data-env":"dev"/);
  assert.doesNotMatch(ofProd, /x-data-env/);
  assert.equal(await dev.getAccessToken("slack"), ofDev);
});

Deno.test("calls with different maxResponseBytes are not coalesced", async () => {
  let requests = 0;
  const fetch = () => {
    requests++;
    return Promise.resolve(Response.json({ access_token: "t" }));
  };
  const limited = connectorsAt("https://base44.app", { fetch, maxResponseBytes: 5 });
  const unlimited = connectorsAt("https://base44.app", { fetch });
  const token = (connectors: ConnectorsModule) =>
    connectors.getAccessToken("slack").catch(({ kind }) => kind);
  const [rejected, resolved] = ["invalid_response", "t"];
  assert.deepEqual(await Promise.all([limited, unlimited].map(token)), [rejected, resolved]);
  assert.deepEqual(await Promise.all([unlimited, limited].map(token)), [resolved, rejected]);
  assert.equal(requests, 4);
});

Deno.test("the cost of concurrent calls grows linearly, also with similar request keys", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => release = resolve);
  const fetch = async () => {
    await held;
    return Response.json({ access_token: "t" });
  };
  const url = "https://base44.app";
  const clients: Record<string, (call: number) => ConnectorsModule> = {
    "different service tokens": (call) =>
      connectorsAt(url, { fetch }, { "Base44-Service-Authorization": `Bearer ${call}` }),
    "user tokens with a common suffix": (call) =>
      connectorsAt(url, { fetch }, { "Authorization": `Bearer ${call}.AAAAAAAAAAAA` }),
    "different fetch functions": () => connectorsAt(url, { fetch: () => fetch() }),
  };
  const calls: Promise<unknown>[] = [];
  for (const [name, createConnectors] of Object.entries(clients)) {
    const milliseconds = Array.from({ length: 10 }, (_, round) => {
      const connectors = Array.from(
        { length: 1000 },
        (_, call) => createConnectors(1000 * round + call),
      );
      const started = performance.now();
      calls.push(...connectors.map(({ getConnection }) => getConnection("slack")));
      return performance.now() - started;
    });
    // The fastest of each, because a busy machine is slow now and then. With quadratic costs, the
    // sixth round would take eleven times as long as the first.
    const [early, late] = [milliseconds.slice(0, 3), milliseconds.slice(5)];
    assert.ok(Math.min(...late) < 4 * Math.min(...early), `${name}: ${milliseconds} ms`);
  }
  release();
  await Promise.all(calls);
});

Deno.test("a caller's abort or timeout does not affect other callers", async () => {
  await using server = await ScriptedServer.start();
  server.response = {
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
  const [aborted, timedOut, pastDeadline, unlimited] = await Promise.allSettled(calls);
  assert.deepEqual(aborted, { status: "rejected", reason: "enough" });
  assert.match(String((timedOut as PromiseRejectedResult).reason), /within 40 ms \(timeout\)/);
  assert.match(String((pastDeadline as PromiseRejectedResult).reason), /within 60 ms \(deadline\)/);
  assert.deepEqual(unlimited, { status: "fulfilled", value: "t" });
  assert.equal(server.requests.length, 1);
});

Deno.test("aborts the request once every caller has aborted", async () => {
  let requestSignal: AbortSignal | null | undefined;
  const fetch: typeof globalThis.fetch = (_, init) => {
    requestSignal = init?.signal;
    return new Promise(() => {});
  };
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  const controllers = [new AbortController(), new AbortController()];
  const calls = controllers.map(({ signal }) => getConnection("slack", { signal }));
  controllers[0].abort();
  assert.equal(requestSignal?.aborted, false);
  controllers[1].abort();
  assert.equal(requestSignal?.aborted, true);
  await Promise.allSettled(calls);
});

Deno.test("each caller gets its own copy of a deeply nested connectionConfig", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  const body =
    `{"access_token":"t","connection_config":{"k":"v","n":1e400,"z":-0,"__proto__":1,"d":${deep}}}`;
  const { getConnection } = connectorsAt("https://base44.app", {
    cache: true,
    fetch: () => Promise.resolve(new Response(body)),
  });
  const [first, second] = await Promise.all([getConnection("slack"), getConnection("slack")]);
  first.connectionConfig!.k = "changed";
  const cached = await getConnection("slack");
  for (const { connectionConfig } of [second, cached]) {
    const { k, n, z } = connectionConfig as Record<string, unknown>;
    assert.deepEqual([k, n, Object.is(z, -0)], ["v", Infinity, true]);
    assert.ok(Object.hasOwn(connectionConfig!, "__proto__"));
  }
});
