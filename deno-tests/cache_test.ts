/** What the cache serves, to whom, and for how long. */

import assert from "node:assert/strict";
import { type ClientOptions, createClient } from "base44-connectors";
import { connectorsAt } from "./support/client.ts";

// The build for workerd, where a promise is not for another request and nothing goes on behind one.
const isForWorkerd = import.meta.resolve("base44-connectors").endsWith("/workerd.js");

function connection(token: string) {
  return { access_token: token, connection_config: { of: token } };
}

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
