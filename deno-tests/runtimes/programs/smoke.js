/** Smoke test of the whole API, run as a program by each runtime. Prints the runtime's version. */

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

/** Returns the error that a call rejects with. Fails if it holds a credential. */
async function errorOf(call) {
  const error = await call.then(() => assert.fail("it resolved"), (error) => error);
  assert(error instanceof Base44Error, error);
  const output = inspect(error, { depth: null, showHidden: true });
  assert(
    !/fake-service-token|user-token/.test(`${output} ${error.stack} ${JSON.stringify(error)}`),
  );
  return error;
}

// Redaction of credentials that the server echoes.
for (const echo of ["fake-service-token", "%66ake-service-token", '\\"user-token\\"']) {
  fake.fail("getConnection", { status: 403, body: { detail: `no ${echo}`, [echo]: [echo] } });
  await errorOf(connectors.getConnection("slack"));
}
// JSON nested deeper than older engines can serialize.
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
const { kind, status, code, attempts } = await errorOf(connectors.getConnection("github"));
assert.deepEqual([kind, status, code, attempts], ["not_connected", 404, "NOT_FOUND", 1]);
assert.equal((await errorOf(connectors.getConnection(".."))).kind, "invalid_argument");
assert.equal((await errorOf(connectors.getConnection("x"))).kind, "metered");
const unreachable = createClient({
  appId: "a",
  serviceToken: "t",
  serverUrl: "http://127.0.0.1:9",
});
assert.equal(
  (await errorOf(unreachable.asServiceRole.connectors.getConnection("y"))).kind,
  "network",
);
assert.throws(() => createClient({ appId: "a" }).asServiceRole, Base44Error);
assert.throws(() => createClientFromRequest(new Request("http://x/")), Base44Error);

// Retries, the limit on the body, and coalescing.
fake.fail("getConnection", 503);
fake.fail("getConnection", { reset: "before" });
assert.equal(await connectors.getAccessToken("slack"), "xoxb-ü-😀");
fake.fail("getConnection", { endless: true });
assert.equal((await errorOf(connectors.getConnection("slack"))).kind, "invalid_response");
const requestsBefore = fake.requests.length;
await Promise.all([connectors.getConnection("slack"), connectors.isConnected("slack")]);
assert.equal(fake.requests.length, requestsBefore + 1);

// Timeouts and abort signals, with a fetch that never settles.
const pending = createClientFromRequest(fake.request(), {
  retry: false,
  fetch: () => new Promise(() => {}),
});
const { getConnection } = pending.asServiceRole.connectors;
assert.equal((await errorOf(getConnection("slack", { timeout: 20 }))).kind, "timeout");
const signal = AbortSignal.timeout(20);
await assert.rejects(getConnection("slack", { signal }), (reason) => reason === signal.reason);

// Concurrent calls each get their own token. They need more than the core's initial memory.
const clients = Array.from({ length: 200 }, (_, n) =>
  createClient({
    appId: "app",
    serviceToken: `service-${n}-${"s".repeat(50_000)}`,
    options: {
      fetch: (_, { headers }) =>
        Promise.resolve(Response.json({ access_token: headers.authorization })),
    },
  }));
const tokens = clients.map((client) => client.asServiceRole.connectors.getAccessToken("slack"));
for (const [n, token] of (await Promise.all(tokens)).entries()) {
  assert.match(token, new RegExp(`^Bearer service-${n}-s{50000}$`));
}

// A message that is not ASCII, in an error body near the limit.
const message = `no ${"ü".repeat(10)}${"s".repeat(60_000)}`;
const echo = createClientFromRequest(fake.request(), {
  retry: false,
  fetch: () => Promise.resolve(Response.json({ message }, { status: 500 })),
});
assert.equal((await errorOf(echo.asServiceRole.connectors.getConnection("a"))).message, message);

await server.close();
const { Deno, Bun, process } = globalThis;
console.log(
  Deno ? `Deno ${Deno.version.deno}` : Bun ? `Bun ${Bun.version}` : `Node.js ${process.version}`,
);
