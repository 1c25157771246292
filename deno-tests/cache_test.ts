/** The token cache: TTL, refresh ahead, invalidation, forced refresh and scope. */

import assert from "node:assert/strict";
import { type ClientOptions, createClient } from "base44-connectors";
import { connectorsAt, IS_WORKERD_BUILD } from "./support/client.ts";

Deno.test("serves hits, refreshes ahead, expires, and can be bypassed or invalidated", async () => {
  let requests = 0;
  let status = 200;
  const fetch = () => {
    const token = `t-${++requests}`;
    const body = { access_token: token, connection_config: { of: token } };
    return Promise.resolve(Response.json(body, { status }));
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
  assert.equal(await client({}).getAccessToken("slack"), "t-2", "the cache is off by default");

  assert.equal(await getAccessToken("slack", { forceRefresh: true }), "t-3");
  assert.equal(await getAccessToken("slack"), "t-3");
  invalidate("github");
  assert.equal(await getAccessToken("slack"), "t-3");
  invalidate("slack");
  assert.equal(await getAccessToken("slack"), "t-4");
  invalidate();
  assert.equal(await getAccessToken("slack"), "t-5");
  assert.throws(() => invalidate(".."), { kind: "invalid_argument" });

  // A request in flight during the invalidation is neither cached nor attached to.
  invalidate();
  const inFlight = getAccessToken("slack");
  invalidate("slack");
  assert.deepEqual(await Promise.all([inFlight, getAccessToken("slack")]), ["t-6", "t-7"]);
  assert.equal(await getAccessToken("slack"), "t-7");

  await new Promise((resolve) => setTimeout(resolve, 170));
  assert.equal(await getAccessToken("slack"), "t-7", "a stale hit is served and refreshed");
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (IS_WORKERD_BUILD) requests++;
  else assert.equal(await getAccessToken("slack"), "t-8");
  await new Promise((resolve) => setTimeout(resolve, 205));
  status = 403;
  await assert.rejects(getAccessToken("slack"), { kind: "forbidden" });
  status = 200;
  assert.equal(await getAccessToken("slack"), "t-10", "an error is not cached");
});

Deno.test('scope "app" leaves the service token out of the key, but not the user token', async () => {
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

Deno.test("a response to an earlier request does not overwrite a forced refresh", async () => {
  let requests = 0;
  const { getAccessToken } = connectorsAt("https://base44.app", {
    cache: true,
    fetch: async () => {
      const number = ++requests;
      await new Promise((resolve) => setTimeout(resolve, number === 1 ? 50 : 5));
      return Response.json({ access_token: `token-${number}` });
    },
  });
  const earlier = getAccessToken("slack");
  assert.equal(await getAccessToken("slack", { forceRefresh: true }), "token-2");
  assert.equal(await earlier, "token-1");
  assert.equal(await getAccessToken("slack"), "token-2");
});

Deno.test("an earlier request with another service token does not overwrite the shared entry", async () => {
  for (const method of ["forceRefresh", "invalidate"]) {
    let current = "old";
    const release: (() => void)[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      const token = current;
      const { authorization } = init?.headers as Record<string, string>;
      if (authorization.includes("first")) {
        await new Promise<void>((resolve) => release.push(resolve));
      }
      return Response.json({ access_token: token });
    };
    const connectors = (serviceToken: string) =>
      connectorsAt("https://base44.app", { fetch, cache: { scope: "app" } }, {
        "Base44-Service-Authorization": `Bearer ${serviceToken}`,
      });
    const [first, second] = [connectors("first-token"), connectors("second-token")];
    const earlier = first.getAccessToken("slack");
    current = "new";
    if (method === "invalidate") second.invalidate("slack");
    const forceRefresh = method === "forceRefresh";
    assert.equal(await second.getAccessToken("slack", { forceRefresh }), "new");
    release.forEach((resolve) => resolve());
    assert.equal(await earlier, "old");
    assert.equal(await second.getAccessToken("slack"), "new", method);
  }
});

Deno.test("the cost of concurrent forced refreshes grows linearly", async () => {
  const { getAccessToken } = connectorsAt("https://base44.app", {
    cache: { maxEntries: 100_000 },
    fetch: () => Promise.resolve(Response.json({ access_token: "t" })),
  });
  const started = performance.now();
  const calls = Array.from(
    { length: 8000 },
    (_, n) => getAccessToken(`type-${n}`, { forceRefresh: true }),
  );
  // 2.3 s with a quadratic scan over all request keys.
  assert.ok(performance.now() - started < 1500, `${performance.now() - started}`);
  await Promise.all(calls);
});
