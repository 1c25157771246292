/** What has to hold in every runtime; run by each as a user's program. Prints what it ran. */

import assert from "node:assert/strict";
import { inspect } from "node:util";
import { Base44Error, createClient, createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";

const fake = createFakeBase44({
  connectors: { slack: { accessToken: "xoxb-ü-😀", connectionConfig: { subdomain: "acme" } } },
  workspaceConnectors: { w: { accessToken: "w-1" } },
  appUsers: { "user-token": { c: { accessToken: "c-1" } } },
  metered: ["x"],
});
const server = await fake.serve();
const base44 = createClientFromRequest(fake.request({ userToken: "user-token" }));
const { connectors } = base44.asServiceRole;

assert.deepEqual(await connectors.getConnection("slack"), {
  accessToken: "xoxb-ü-😀",
  connectionConfig: { subdomain: "acme" },
});
assert.equal(await connectors.getAccessToken("slack"), "xoxb-ü-😀");
assert.equal(await connectors.isConnected("github"), false);
assert.equal((await connectors.getWorkspaceConnection("w")).accessToken, "w-1");
assert.equal((await connectors.getCurrentAppUserConnection("c")).accessToken, "c-1");
assert.equal(await connectors.getCurrentAppUserAccessToken("c"), "c-1");
assert.equal((await connectors.callApi("x", { path: "/2" })).phase, "responded");
assert.match(await base44.connectors.connectAppUser("c"), /^https:/);
assert.equal(await base44.connectors.disconnectAppUser("c"), undefined);

/** The error that a call rejects with. */
async function failure(call) {
  const error = await call.then(() => assert.fail("it resolved"), (error) => error);
  assert(error instanceof Base44Error, error);
  const seen = inspect(error, { depth: null, showHidden: true });
  assert(!/fake-service-token|user-token/.test(`${seen} ${error.stack} ${JSON.stringify(error)}`));
  return error;
}

// Also where the server echoes them.
for (const echo of ["fake-service-token", "%66ake-service-token", '\\"user-token\\"']) {
  fake.fail("getConnection", { status: 403, body: { detail: `no ${echo}`, [echo]: [echo] } });
  await failure(connectors.getConnection("slack"));
}
// Nested deeper than older engines can write it.
const deep = { a: "DEEP" };
const nested = "[".repeat(200_000) + "]".repeat(200_000);
const deeply = createClientFromRequest(fake.request(), {
  fetch: () =>
    Promise.resolve(
      new Response(
        JSON.stringify({ access_token: "t", connection_config: deep }).replace('"DEEP"', nested),
      ),
    ),
});
assert.equal((await deeply.asServiceRole.connectors.getConnection("slack")).accessToken, "t");
const { kind, status, code, attempts } = await failure(connectors.getConnection("github"));
assert.deepEqual([kind, status, code, attempts], ["not_connected", 404, "NOT_FOUND", 1]);
assert.equal((await failure(connectors.getConnection(".."))).kind, "invalid_argument");
assert.equal((await failure(connectors.getConnection("x"))).kind, "metered");
const nowhere = createClient({ appId: "a", serviceToken: "t", serverUrl: "http://127.0.0.1:9" });
assert.equal((await failure(nowhere.asServiceRole.connectors.getConnection("y"))).kind, "network");
assert.throws(() => createClient({ appId: "a" }).asServiceRole, Base44Error);
assert.throws(() => createClientFromRequest(new Request("http://x/")), Base44Error);

// Retries, a body that is cut off, and what two callers share.
fake.fail("getConnection", 503);
fake.fail("getConnection", { reset: "before" });
assert.equal(await connectors.getAccessToken("slack"), "xoxb-ü-😀");
fake.fail("getConnection", { endless: true });
assert.equal((await failure(connectors.getConnection("slack"))).kind, "invalid_response");
const asked = fake.requests.length;
await Promise.all([connectors.getConnection("slack"), connectors.isConnected("slack")]);
assert.equal(fake.requests.length, asked + 1);

// Time limits and signals, against a server that never answers.
const deaf = createClientFromRequest(fake.request(), {
  retry: false,
  fetch: () => new Promise(() => {}),
});
const { getConnection } = deaf.asServiceRole.connectors;
assert.equal((await failure(getConnection("slack", { timeout: 20 }))).kind, "timeout");
const signal = AbortSignal.timeout(20);
await assert.rejects(getConnection("slack", { signal }), (reason) => reason === signal.reason);

// Larger than the memory that the core begins with, so that it grows while it is used.
const state = "ü".repeat(10) + "s".repeat(3_000_000);
const echo = createClientFromRequest(fake.request(), {
  retry: false,
  maxResponseBytes: 4_000_000,
  fetch: () => Promise.resolve(Response.json({ message: `no ${state}` }, { status: 500 })),
});
assert.equal(
  (await failure(echo.asServiceRole.connectors.getConnection("a"))).message,
  `no ${state}`,
);

// The only one that is not awaited in order: many at once, none mixed up.
const clients = Array.from({ length: 200 }, (_, n) =>
  createClient({
    appId: "app",
    serviceToken: `service-${n}`,
    options: {
      fetch: (_, { headers }) =>
        Promise.resolve(Response.json({ access_token: headers.authorization })),
    },
  }));
const tokens = clients.map((client) => client.asServiceRole.connectors.getAccessToken("slack"));
assert.deepEqual(await Promise.all(tokens), tokens.map((_, n) => `Bearer service-${n}`));

await server.close();
const { Deno, Bun, process } = globalThis;
console.log(
  Deno ? `Deno ${Deno.version.deno}` : Bun ? `Bun ${Bun.version}` : `Node.js ${process.version}`,
);
