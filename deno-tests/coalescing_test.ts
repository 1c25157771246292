/** Equal calls at once are one request, and no others are. */

import assert from "node:assert/strict";
import type { ConnectorsModule } from "base44-connectors";
import { connectorsAt } from "./support/client.ts";
import { ScriptedServer } from "./support/server.ts";

// The build for workerd, where a promise is not for another request and nothing goes on behind one.
const isForWorkerd = import.meta.resolve("base44-connectors").endsWith("/workerd.js");

function connection(token: string) {
  return { access_token: token, connection_config: { of: token } };
}

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
  assert.equal(server.requests.length, 1);
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
  assert.equal(server.requests.length, 2);
  assert.equal(new Set(failures).size, 1000);
  failures[0].data.detail = "changed";
  assert.equal(failures[1].data.detail, "no");
  server.json(connection("t"));
  await connectorsAt(server.url).getConnection("slack");
  assert.equal(server.requests.length, 3);
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
    [url, { "Authorization": "Bearer first-with-this-end" }, answer],
    [url, { "Authorization": "Bearer other-with-this-end" }, answer],
    [url, { "Base44-State": "other" }, answer],
    [url, { "X-Data-Env": "prod" }, answer],
    [url, { "Base44-State": "" }, answer],
    [url, { "X-Data-Env": "" }, answer],
    [url, {}, own],
  ];
  // Whoever comes first must not differ from the next in a way that is seen from one side alone.
  for (const [prefix, inTurn] of [["", variants], ["x", variants.toReversed()]] as const) {
    asked.length = 0;
    for (let round = 1; round <= 2; round++) {
      const tokens = await Promise.all(inTurn.flatMap(([url, headers, fetch]) => {
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
      assert.equal(asked.length, 3 * variants.length, "in the second round, each has its entry");
      // Two differ by their fetch alone, so their tokens are the same texts.
      assert.equal(new Set(tokens).size, 3 * (variants.length - 1));
      if (round === 1) assert.deepEqual(tokens, asked);
    }
  }
});

Deno.test("a body is cut off for whoever has it so, and for nobody else", async () => {
  let sent = 0;
  const fetch = () => {
    sent++;
    return Promise.resolve(Response.json({ access_token: "t" }));
  };
  const least = connectorsAt("https://base44.app", { fetch, maxResponseBytes: 5 });
  const all = connectorsAt("https://base44.app", { fetch });
  const token = (of: typeof all) => of.getAccessToken("slack").catch(({ kind }) => kind);
  assert.deepEqual(await Promise.all([least, all].map(token)), ["invalid_response", "t"]);
  assert.deepEqual(await Promise.all([all, least].map(token)), ["t", "invalid_response"]);
  assert.equal(sent, 4);
});

Deno.test("calls begun at once take a time that grows with them, whatever they have in common", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => release = resolve);
  const answer = async () => {
    await held;
    return Response.json({ access_token: "t" });
  };
  const own = () => () => answer();
  type Variant = (call: number) => ConnectorsModule;
  const url = "https://base44.app";
  const variants: Record<string, Variant> = {
    "service tokens": (call) =>
      connectorsAt(url, { fetch: answer }, { "Base44-Service-Authorization": `Bearer ${call}` }),
    "users' tokens that end alike": (call) =>
      connectorsAt(url, { fetch: answer }, { "Authorization": `Bearer ${call}.AAAAAAAAAAAA` }),
    "fetch": () => connectorsAt(url, { fetch: own() }),
  };
  const calls: Promise<unknown>[] = [];
  for (const [what, of] of Object.entries(variants)) {
    const begin = (number: number) => {
      const connectors = Array.from({ length: number }, (_, call) => of(call));
      const started = performance.now();
      calls.push(...connectors.map(({ getConnection }) => getConnection(`${number}`)));
      return performance.now() - started;
    };
    const [few, many] = [begin(1000), begin(10_000)];
    // Ten times as long if it grows with them, a hundred times if with their square.
    assert.ok(many < 40 * few, `${what}: ${few} ms for 1,000, ${many} ms for 10,000`);
  }
  release();
  await Promise.all(calls);
});

Deno.test("one caller's end is not that of the others", async () => {
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
  const [aborted, late, tooLate, patient] = await Promise.allSettled(calls);
  assert.deepEqual(aborted, { status: "rejected", reason: "enough" });
  assert.match(String((late as PromiseRejectedResult).reason), /within 40 ms \(timeout\)/);
  assert.match(String((tooLate as PromiseRejectedResult).reason), /within 60 ms \(deadline\)/);
  assert.deepEqual(patient, { status: "fulfilled", value: "t" });
  assert.equal(server.requests.length, 1);
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
