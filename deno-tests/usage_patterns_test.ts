/** Clients and modules used as plain objects: destructured, spread, patched and printed. */

import assert from "node:assert/strict";
import { createClient, createClientFromRequest } from "base44-connectors";
import { platformRequest, ScriptedServer } from "./support/server.ts";

Deno.test("methods can be destructured, spread, replaced and passed on", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t", redirect_url: "u" });
  const base44 = createClientFromRequest(platformRequest(server.url));
  const { getConnection, getAccessToken } = base44.asServiceRole.connectors;
  assert.equal((await getConnection("slack")).accessToken, "t");
  const { connectAppUser } = base44.connectors;
  assert.equal(await connectAppUser("c"), "u");
  const spread = { ...base44.asServiceRole.connectors };
  assert.equal(await spread.getAccessToken("slack"), "t");
  assert.deepEqual(await Promise.all(["slack", "github"].map((type) => getAccessToken(type))), [
    "t",
    "t",
  ]);

  base44.asServiceRole.connectors.getAccessToken = () => Promise.resolve("mine");
  assert.equal(await base44.asServiceRole.connectors.getAccessToken("slack"), "mine");
  const { connectors } = createClientFromRequest(platformRequest(server.url)).asServiceRole;
  assert.equal(await connectors.getAccessToken("slack"), "t");
  base44.asServiceRole.connectors = connectors;
  assert.equal(await base44.asServiceRole.connectors.getAccessToken("slack"), "t");
  assert.deepEqual(Object.keys(connectors), [
    "getConnection",
    "getAccessToken",
    "isConnected",
    "isWorkspaceConnected",
    "isCurrentAppUserConnected",
    "getWorkspaceConnection",
    "getCurrentAppUserConnection",
    "getCurrentAppUserAccessToken",
    "callApi",
    "invalidate",
  ]);
});

Deno.test("a call uses the arguments and tokens from when it was made", async () => {
  await using server = await ScriptedServer.start();
  server.json({ success: true, phase: "responded", redirect_url: "u" });
  const client = createClientFromRequest(platformRequest(server.url));
  const body = { text: "before" };
  const request = { path: "/", body };
  const call = client.asServiceRole.connectors.callApi("x", request);
  body.text = "after";
  request.path = "/after";
  await call;
  assert.match(server.requests[0].body, /"path":"\/".*"before"/);

  const connect = client.connectors.connectAppUser("c");
  client.setToken("user-token-2");
  await connect;
  await client.connectors.connectAppUser("c");
  await client.asServiceRole.connectors.callApi("x", { path: "/" });
  const [, first, second, service] = server.requests.map(({ headers }) => headers);
  assert.equal(first["authorization"], "Bearer user-token-1");
  assert.equal(second["authorization"], "Bearer user-token-2");
  // As in the SDK, setToken does not change the user that the service role acts for.
  assert.equal(service["on-behalf-of"], "Bearer user-token-1");
});

Deno.test("setToken validates its argument and getConfig returns the SDK's fields", () => {
  const client = createClient({ appId: "a", token: "t", requiresAuth: true });
  assert.deepEqual(client.getConfig(), {
    serverUrl: "https://base44.app",
    appId: "a",
    requiresAuth: true,
  });
  client.setToken("");
  // deno-lint-ignore no-explicit-any -- callers without types
  for (const wrong of [5, {}, "a\r\nb"] as any[]) {
    assert.throws(() => client.setToken(wrong), { kind: "invalid_configuration" });
  }
  assert.equal(client.cleanup(), undefined);
});

Deno.test("1,000 concurrent calls with different users each get their own token", async () => {
  await using server = await ScriptedServer.start();
  server.response = {
    write(outgoing) {
      const { req } = outgoing;
      const [user] = [req.headers["on-behalf-of"]];
      const body = JSON.stringify({ access_token: `token for ${user} of ${req.url}` });
      setTimeout(() => outgoing.end(body), Math.random() * 20);
    },
  };
  const calls = Array.from({ length: 1000 }, async (_, n) => {
    const request = platformRequest(server.url, { "Authorization": `Bearer user-${n}` });
    const { getAccessToken } = createClientFromRequest(request).asServiceRole.connectors;
    const token = await getAccessToken(`type-${n % 7}`);
    assert.equal(
      token,
      `token for Bearer user-${n} of /api/apps/app-1/external-auth/tokens/type-${n % 7}`,
    );
  });
  await Promise.all(calls);
  assert.equal(server.requests.length, 1000);
});

Deno.test("accepts objects without a prototype and long non-ASCII values", async () => {
  await using server = await ScriptedServer.start();
  const config = { s: "é漢😀\u2028".repeat(10_000) };
  server.json({ access_token: "t".repeat(100_000), connection_config: config });
  const options = Object.assign(Object.create(null), { timeout: 5000 });
  const { connectors } =
    createClientFromRequest(platformRequest(server.url), options).asServiceRole;
  const connection = await connectors.getConnection("slack", options);
  assert.deepEqual(connection, { accessToken: "t".repeat(100_000), connectionConfig: config });
  server.json({ success: true, phase: "responded" });
  const request = Object.assign(Object.create(null), { path: "/" });
  assert.equal((await connectors.callApi("x", request)).success, true);
});

Deno.test("a client can be spread, printed and patched, with and without a service token", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  const config = { appId: "a", serverUrl: server.url };
  const bare = createClient({ ...config, token: "user-token-1" });
  const { connectors } = { ...bare };
  assert.equal(typeof connectors.connectAppUser, "function");
  assert.equal(JSON.stringify(bare), '{"connectors":{}}');
  assert.throws(() => bare.asServiceRole, { kind: "invalid_configuration" });
  const stub = {
    connectors: createClient({ ...config, serviceToken: "s" }).asServiceRole.connectors,
  };
  const patched = createClient(config);
  Object.assign(patched, { asServiceRole: stub });
  assert.equal(patched.asServiceRole, stub);
  const full = createClient({ ...config, serviceToken: "service-token-1" });
  const spread = { ...full };
  assert.equal(await spread.asServiceRole.connectors.getAccessToken("slack"), "t");
  const replacement = { ...full.asServiceRole, cleanup() {} };
  Object.assign(full, { asServiceRole: replacement });
  assert.equal(full.asServiceRole, replacement);
});
