/** The testing kit's providers: whose tokens they take, what they respond, limits and expiries. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { checkConnection, providerFetch } from "base44-connectors/providers";
import { createFakeBase44, type FakeBase44 } from "base44-connectors/testing";
import "./support/fresh.ts";

/** Returns the requests that a provider received. */
const received = (fake: FakeBase44, name: string) =>
  fake.requests.filter(({ provider }) => provider === name);

Deno.test("the token of a connector by id is of the service that its connection names", async () => {
  const fake = createFakeBase44({
    workspaceConnectors: { "w-1": { accessToken: "sf-1", service: "snowflake" } },
    appUsers: {
      "user-1": { "c-1": { accessToken: "ann-1", service: "slack" } },
      "user-2": { "c-1": { accessToken: "bob-1" } },
    },
    providers: {
      slack: () => Response.json({ ok: true }),
      snowflake: () => Response.json({ ok: true }),
    },
  });
  const base44 = createClientFromRequest(fake.request({ userToken: "user-1" }), {
    fetch: fake.fetch,
    cache: true,
  });
  const target = { service: "slack", appUser: "c-1" };
  const slack = providerFetch(base44, target, { fetch: fake.fetch });
  await slack.json("auth.test");
  fake.expire("slack");
  await slack.json("auth.test");
  assert.deepEqual(received(fake, "slack").map(({ token }) => token), [
    "ann-1",
    "ann-1",
    "rotated-token-1",
  ]);
  // The connection of the other user names no service.
  const other = createClientFromRequest(fake.request({ userToken: "user-2" }), {
    fetch: fake.fetch,
  });
  const others = providerFetch(other, target, { fetch: fake.fetch });
  await assert.rejects(others.json("auth.test"), { kind: "reconnect" });
  // After the user has disconnected, the token is refused.
  await base44.connectors.disconnectAppUser("c-1");
  await assert.rejects(slack.json("auth.test"), { kind: "not_connected" });
  const snowflake = providerFetch(base44, { service: "snowflake", workspace: "w-1" }, {
    fetch: fake.fetch,
    origins: ["https://acme.snowflakecomputing.com"],
    baseUrl: "https://acme.snowflakecomputing.com/api/v2/",
  });
  assert.deepEqual(await snowflake.json("statements"), { ok: true });
});

Deno.test("services that share a host are told apart by token, then by path", async () => {
  const names = ["googlecalendar", "googledrive", "googledocs", "slack", "slackbot"];
  const fake = createFakeBase44({
    connectors: Object.fromEntries(names.map((name) => [name, { accessToken: `${name}-1` }])),
    providers: Object.fromEntries(names.map((name) => [name, () => new Response(name)])),
  });
  const provider = async (url: string, token: string) => {
    await (await fake.fetch(url, { headers: { Authorization: `Bearer ${token}` } })).body?.cancel();
    return fake.requests.at(-1)!.provider;
  };
  assert.equal(await provider("https://slack.com/api/auth.test", "slackbot-1"), "slackbot");
  assert.equal(await provider("https://slack.com/api/auth.test", "slack-1"), "slack");
  assert.equal(await provider("https://slack.com/api/auth.test", "no"), "slack");
  const files = "https://www.googleapis.com/drive/v3/files";
  assert.equal(await provider(files, "googledrive-1"), "googledrive");
  assert.equal(await provider(files, "googledocs-1"), "googledocs");
  assert.equal(await provider(files, "no"), "googledrive");
  const upload = files.replace("/drive", "/upload/drive");
  assert.equal(await provider(upload, "no"), "googledrive");
  // Tokens that are refused by now, too.
  fake.expire("googledocs");
  assert.equal(await provider(files, "googledocs-1"), "googledocs");
  fake.rotate("slackbot");
  assert.equal(await provider("https://slack.com/api/auth.test", "slackbot-1"), "slackbot");
});

Deno.test("a responder gets the request, and its response is given back whole", async () => {
  const bytes = new Uint8Array([0, 255, 128, 10, 13]);
  const fake = createFakeBase44({
    connectors: { box: { accessToken: "t-1" } },
    providers: {
      box: async (request) =>
        new Response(await request.arrayBuffer(), {
          status: 201,
          headers: { "X-Got": `${request.method} ${request.headers.get("X-Sent")} ${request.url}` },
        }),
    },
  });
  await using server = await fake.serve();
  const { origins: [origin], baseUrl } = server.providers.box;
  assert.equal(baseUrl, `${origin}/2.0/`);
  const init = {
    method: "PUT",
    body: bytes,
    headers: { "X-Sent": "yes", Authorization: "Bearer t-1" },
  };
  for (
    const [send, base] of [[fake.fetch, "https://api.box.com/2.0/"], [fetch, baseUrl]] as const
  ) {
    const response = await send(`${base}files`, init);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get("X-Got"), `PUT yes ${base}files`);
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
  }
  const { route, provider, id, appId, token, method } = fake.requests[0];
  assert.deepEqual([route, provider, id, appId, token, method], [
    undefined,
    "box",
    "",
    "",
    "t-1",
    "PUT",
  ]);
  fake.reset();
  assert.deepEqual(fake.requests, []);
});

Deno.test("a responder that throws is a connection that fails, and one that hangs can be aborted", async () => {
  let responds: () => Response | Promise<Response> = () => {
    throw new TypeError("the cable is cut");
  };
  const fake = createFakeBase44({
    connectors: { notion: { accessToken: "t-1" } },
    providers: { notion: () => responds() },
  });
  await using server = await fake.serve();
  const headers = { Authorization: "Bearer t-1" };
  const url = "https://api.notion.com/v1/users/me";
  await assert.rejects(fake.fetch(url, { headers }), { message: "the cable is cut" });
  await assert.rejects(fetch(`${server.providers.notion.baseUrl}users/me`, { headers }), TypeError);
  responds = () => new Promise(() => {});
  const signal = AbortSignal.timeout(20);
  await assert.rejects(fake.fetch(url, { headers, signal }), { name: "TimeoutError" });
  responds = () => "text" as unknown as Response;
  await assert.rejects(fake.fetch(url, { headers }), {
    message: 'createFakeBase44: result of providers.notion must be a Response, not "text"',
  });
  responds = () => Response.redirect("https://example.com/", 307);
  const redirected = await fetch(server.providers.notion.baseUrl, { headers, redirect: "manual" });
  assert.equal(redirected.status, 307);
  await redirected.body?.cancel();
});

Deno.test("a limit counts anew when it is over, and reset lifts limits and gives scopes back", async () => {
  const fake = createFakeBase44({
    connectors: { github: { accessToken: "t-1" } },
    providers: { github: () => Response.json({}) },
  });
  const send = async (token = "t-1") => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fake.fetch("https://api.github.com/user", { headers });
    await response.body?.cancel();
    return response.status;
  };
  fake.limit("github", { requests: 2, retryAfter: 0.05 });
  // Requests with a token that is refused do not count.
  assert.deepEqual([await send("no"), await send("no")], [401, 401]);
  assert.deepEqual([await send(), await send(), await send()], [200, 200, 403]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.deepEqual([await send(), await send(), await send()], [200, 200, 403]);
  fake.reset();
  assert.equal(await send(), 200);
  fake.revokeScope("github", "repo");
  assert.equal(await send(), 403);
  fake.reset();
  assert.equal(await send(), 200);
  fake.expire("github");
  assert.equal(await send(), 401);
  fake.reset();
  assert.equal(await send(), 200);
});

Deno.test("a token request after an expiry gets a new token, one that fails does not", async () => {
  const fake = createFakeBase44({
    connectors: { slack: { accessToken: "t-1" } },
    providers: { slack: () => Response.json({ ok: true }) },
  });
  const { connectors } = createClientFromRequest(fake.request(), { fetch: fake.fetch })
    .asServiceRole;
  const test = async (token: string) => {
    const headers = { Authorization: `Bearer ${token}` };
    return (await (await fake.fetch("https://slack.com/api/auth.test", { headers })).json()).ok;
  };
  const { accessToken } = await connectors.getConnection("slack");
  fake.expire("slack");
  assert.equal(await test(accessToken), false);
  fake.fail("getConnection", 403);
  await assert.rejects(connectors.getConnection("slack"));
  const renewed = await connectors.getConnection("slack");
  assert.equal(renewed.accessToken, "rotated-token-1");
  assert.deepEqual([await test(renewed.accessToken), await test(accessToken)], [true, false]);
  // It stays the same until the next expiry.
  assert.deepEqual(await connectors.getConnection("slack"), renewed);
  fake.expire("slack");
  assert.equal(fake.rotate("slack", "t-9"), "t-9");
  assert.equal(await test("t-9"), true);
});

Deno.test("checkConnection reads what a provider responds", async () => {
  const fake = createFakeBase44({
    connectors: { gmail: { accessToken: "t-1" } },
    providers: { gmail: () => Response.json({ email: "ann@example.com", scope: "a b" }) },
  });
  const options = { fetch: fake.fetch, cache: true };
  const base44 = createClientFromRequest(fake.request(), options);
  const expected = { connected: true, accepted: true, account: "ann@example.com" };
  const check = () => checkConnection(base44, "gmail", { fetch: fake.fetch });
  assert.deepEqual(await check(), { ...expected, scopes: ["a", "b"] });
  fake.expire("gmail");
  assert.deepEqual(await check(), { ...expected, scopes: ["a", "b"] });
  assert.equal(received(fake, "gmail").length, 3);
});

Deno.test("a service of the test's own has origins and the standard refusals", async () => {
  const origins = ["https://api.example.com"];
  const fake = createFakeBase44({
    connectors: { acme: { accessToken: "t-1" } },
    providers: { acme: { origins, respond: () => Response.json({ fine: true }) } },
  });
  const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch, cache: true });
  const acme = providerFetch(base44, "acme", {
    fetch: fake.fetch,
    origins,
    baseUrl: "https://api.example.com/v1/",
  });
  assert.deepEqual(await acme.json("things"), { fine: true });
  fake.expire("acme");
  assert.deepEqual(await acme.json("things"), { fine: true });
  fake.revokeScope("acme", "a");
  fake.revokeScope("acme", "b");
  await assert.rejects(acme.json("things"), { kind: "missing_scope", needed: ["a", "b"] });
});

Deno.test("wrong use throws where it happens", async () => {
  const respond = () => new Response();
  const fake = createFakeBase44({
    appUsers: { "user-1": { "c-1": { accessToken: "t-1" } } },
    providers: { slack: respond },
  });
  const says = (act: () => unknown, message: string | RegExp) =>
    assert.throws(act, { name: "TypeError", message });
  const known = /^createFakeBase44: provider must be one of airtable.*or have origins, not "sl"/;
  says(() => createFakeBase44({ providers: { sl: respond } }), known);
  says(() => createFakeBase44({ providers: { toString: respond } }), /not "toString"$/);
  says(() => createFakeBase44({ providers: { x: respond } }), /x is metered/);
  says(
    () => createFakeBase44({ providers: { slack: {} as never } }),
    /providers\.slack must be/,
  );
  says(() => createFakeBase44({ providers: [] as never }), /providers must be an object/);
  const origins = ["https://api.example.com/v1"];
  says(() => createFakeBase44({ providers: { a: { origins, respond } } }), /providers\.a\.origins/);
  const named = { "c-1": { accessToken: "t", service: 1 as never } };
  says(() => createFakeBase44({ workspaceConnectors: named }), /c-1\.service must be/);
  const one = "service must be one of slack, not";
  says(() => fake.expire("notion"), `expire: ${one} "notion"`);
  says(() => fake.limit("notion", { requests: 1, retryAfter: 1 }), `limit: ${one} "notion"`);
  says(() => fake.revokeScope("notion", "a"), `revokeScope: ${one} "notion"`);
  says(() => createFakeBase44().expire("slack"), /option providers, which is missing/);
  says(() => fake.expire("slack"), /a service with a connection.*the member service, not "slack"$/);
  for (const requests of [-1, 1.5, NaN, "1" as never]) {
    says(() => fake.limit("slack", { requests, retryAfter: 1 }), /^limit: requests must be/);
  }
  for (const retryAfter of [0, -1, NaN, Infinity, undefined as never]) {
    says(() => fake.limit("slack", { requests: 1, retryAfter }), /^limit: retryAfter must be/);
  }
  says(() => fake.limit("slack", undefined as never), /^limit: requests must be/);
  for (const scope of ["", "a b", 'a"', undefined as never]) {
    says(() => fake.revokeScope("slack", scope), /^revokeScope: scope must be one scope/);
  }
  const missing = await fake.fetch("https://api.notion.com/v1/users/me");
  assert.equal(missing.status, 404);
  assert.match((await missing.json()).detail, /no provider notion: .*providers: \{ notion: /);
});
