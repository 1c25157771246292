/**
 * The testing kit's providers. Every service of the catalogue is played, in memory and on a port,
 * which also shows that the core reads each service's refusals.
 */

import assert from "node:assert/strict";
import catalogue from "../src/provider/catalogue.txt" with { type: "text" };
import { createClientFromRequest } from "base44-connectors";
import { checkConnection, type ProviderOptions } from "base44-connectors/providers";
import { type ProviderAttempt, ProviderError, providerFetch } from "base44-connectors/providers";
import { createFakeBase44, type FakeBase44 } from "base44-connectors/testing";
import "./support/fresh.ts";

/** The sections of the catalogue, without the one that others refer to and the metered service. */
const SECTIONS = catalogue.split("\n\n").map((section) => {
  const [head, ...lines] = section.trim().split("\n");
  const hosts = lines.find((line) => line.startsWith("hosts "))?.split(" ").slice(1) ?? [];
  return { names: head.slice(1, -1).split(" "), hosts, isOfGoogle: lines.includes("like google") };
}).filter(({ names: [name] }) => name !== "google" && name !== "x");

const SERVICES = SECTIONS.flatMap(({ names }) => names);
const GOOGLE = SECTIONS.filter(({ isOfGoogle }) => isOfGoogle).flatMap(({ names }) => names);

const CONFIGS: Record<string, Record<string, string>> = {
  bamboohr: { subdomain: "acme" },
  googleads: { developer_token: "developer-1" },
  quickbooks: { realmId: "123" },
  salesforce: { instance_url: "https://acme.my.salesforce.com" },
  snowflake: { subdomain: "xy12345.us-east-1" },
};

const DATABRICKS = "https://acme.cloud.databricks.com";

/** The services whose responses to too many requests do not say how long to wait. */
const NAME_NO_WAIT = [
  ...GOOGLE,
  "databricks",
  "hubspot",
  "instagram",
  "linkedin",
  "quickbooks",
  "salesforce",
  "square",
  "stripe",
  "wrike",
];

/** The services that do not name the scope that is missing. */
const NAME_NO_SCOPE = [
  "calendly",
  "clickup",
  "contentful",
  "databricks",
  "discord",
  "instagram",
  "linear",
  "linkedin",
  "microsoft_teams",
  "notion",
  "one_drive",
  "outlook",
  "quickbooks",
  "salesforce",
  "share_point",
  "stripe",
  "tiktok",
  "wrike",
];

/** Creates a fake with every service, and runs a scenario for each at the same time. */
async function play(
  where: string,
  scenario: (call: ReturnType<typeof providerFetch>, name: string, fake: FakeBase44) => unknown,
  more: ProviderOptions = {},
): Promise<void> {
  const fake = createFakeBase44({
    connectors: Object.fromEntries(SERVICES.map((name) => [
      name,
      { accessToken: `${name}-1`, connectionConfig: CONFIGS[name] },
    ])),
    providers: Object.fromEntries(SERVICES.map((name) => [
      name,
      () => Response.json({ from: name }),
    ])),
  });
  await using server = where === "on a port" ? await fake.serve() : undefined;
  const base44 = createClientFromRequest(fake.request(), {
    cache: true,
    ...(server ? {} : { fetch: fake.fetch }),
  });
  await Promise.all(SERVICES.map(async (name) => {
    const databricks = { origins: [DATABRICKS], baseUrl: `${DATABRICKS}/api/2.0/` };
    const inMemory = { fetch: fake.fetch, ...(name === "databricks" ? databricks : {}) };
    const options = server ? server.providers[name] : inMemory;
    try {
      await scenario(providerFetch(base44, name, { ...options, ...more }), name, fake);
    } catch (cause) {
      throw new Error(`${name}: ${cause}`, { cause });
    }
  }));
}

const received = (fake: FakeBase44, name: string) =>
  fake.requests.filter(({ provider }) => provider === name);

Deno.test("the catalogue has the services that are played", () => {
  assert.equal(SERVICES.length, 47);
  assert.equal(GOOGLE.length, 13);
});

for (const where of ["in memory", "on a port"]) {
  Deno.test(`every service accepts a token and renews an expired one once, ${where}`, async () => {
    await play(where, async (call, name, fake) => {
      assert.deepEqual(await call.json("me"), { from: name });
      fake.expire(name);
      assert.deepEqual(await call.json("me"), { from: name });
      const tokens = received(fake, name).map(({ token }) => token);
      assert.deepEqual(tokens.slice(0, 2), [`${name}-1`, `${name}-1`]);
      assert.match(tokens[2]!, /^rotated-token-/);
      assert.equal(tokens.length, 3);
      const asked = fake.requests.filter(({ route, id }) =>
        route === "getConnection" && id === name
      );
      assert.equal(asked.length, 2);
    });
  });

  Deno.test(`every service waits for the end of a rate limit, ${where}`, async () => {
    const attempts: ProviderAttempt[] = [];
    const options = {
      retry: { maxRetries: 20, maxDelay: 1000 },
      onAttempt: (attempt: ProviderAttempt) => attempts.push(attempt),
    };
    await play(where, async (call, name, fake) => {
      fake.limit(name, { requests: 1, retryAfter: 0.3 });
      await call.json("me");
      if (name === "airtable") {
        // It names no wait, and its documentation asks for more than the deadline.
        await assert.rejects(call.json("me"), { kind: "rate_limited", retryAfter: 30 });
        return;
      }
      const started = performance.now();
      assert.deepEqual(await call.json("me"), { from: name });
      assert(performance.now() - started >= 290, "it did not wait");
      const outcomes = attempts.filter(({ service }) => service === name);
      assert.deepEqual([outcomes[0].outcome, outcomes[1].outcome], ["ok", "rate_limited"]);
    }, options);
  });

  Deno.test(`every service names the wait as far as it is known to, ${where}`, async () => {
    await play(where, async (call, name, fake) => {
      fake.limit(name, { requests: 0, retryAfter: 5 });
      const error = await call.json("me").catch((error) => error);
      assert(error instanceof ProviderError);
      assert.equal(error.kind, "rate_limited");
      if (name === "airtable") return assert.equal(error.retryAfter, 30);
      if (NAME_NO_WAIT.includes(name)) return assert.equal(error.retryAfter, undefined);
      // Epochs have whole seconds.
      assert([5, 6].includes(error.retryAfter!), `a wait of ${error.retryAfter}`);
    }, { retry: false });
  });

  Deno.test(`every service refuses for a missing scope, ${where}`, async () => {
    await play(where, async (call, name, fake) => {
      fake.revokeScope(name, "things:write");
      const error = await call.json("me").catch((error) => error);
      assert(error instanceof ProviderError);
      // Airtable responds alike if there is no such base.
      if (name === "airtable") return assert.equal(error.kind, "refused");
      assert.equal(error.kind, "missing_scope");
      const needed = NAME_NO_SCOPE.includes(name) ? undefined : ["things:write"];
      assert.deepEqual(error.needed, needed);
      assert.equal(received(fake, name).length, 1);
    });
  });
}

Deno.test("every host of the catalogue is served", async () => {
  for (const { names: [name], hosts } of SECTIONS) {
    const fake = createFakeBase44({
      connectors: { [name]: { accessToken: "t-1" } },
      providers: { [name]: () => new Response(name) },
    });
    for (const host of hosts) {
      const headers = { Authorization: "Bearer t-1" };
      const response = await fake.fetch(`https://${host}/any`, { headers });
      assert.equal(await response.text(), name, host);
      // Neither another scheme nor another host.
      assert.equal((await fake.fetch(`http://${host}/any`, { headers })).status, 404);
      assert.equal((await fake.fetch(`https://${host}.example/any`, { headers })).status, 404);
    }
    assert.deepEqual(fake.requests.map(({ provider }) => provider), [
      ...hosts.flatMap(() => [name, undefined, undefined]),
    ]);
  }
});

/** Returns what a service responds to a token that it refuses, with plain `fetch`. */
async function refusals(name: string, url: string) {
  const fake = createFakeBase44({
    connectors: { [name]: { accessToken: "t-1" } },
    providers: { [name]: () => new Response("passed") },
  });
  await using server = await fake.serve();
  const read = async (response: Response) => [response.status, await response.json()];
  const results = [];
  fake.expire(name);
  const path = new URL(url).pathname;
  for (const headers of [{ Authorization: "Bearer t-1" }, { Authorization: "Bearer no" }, {}]) {
    const inMemory = await read(await fake.fetch(url, { headers } as RequestInit));
    const onPort = await fetch(
      server.providers[name].origins[0] + path,
      { headers } as RequestInit,
    );
    assert.deepEqual(await read(onPort), inMemory);
    results.push(inMemory);
  }
  return results;
}

Deno.test("a refused token gets the service's own response with a plain fetch", async () => {
  const slack = await refusals("slack", "https://slack.com/api/auth.test");
  assert.deepEqual(slack, [
    [200, { ok: false, error: "token_expired" }],
    [200, { ok: false, error: "invalid_auth" }],
    [200, { ok: false, error: "not_authed" }],
  ]);
  const [[status, { error }]] = await refusals(
    "googlesheets",
    "https://sheets.googleapis.com/v4/spreadsheets/1",
  );
  assert.deepEqual([status, error.code, error.status], [401, 401, "UNAUTHENTICATED"]);
  const [, github] = await refusals("github", "https://api.github.com/user");
  assert.deepEqual(github, [401, { message: "Bad credentials" }]);
  const [notion] = await refusals("notion", "https://api.notion.com/v1/users/me");
  assert.deepEqual([notion[0], notion[1].object, notion[1].code], [401, "error", "unauthorized"]);
  const [salesforce] = await refusals("salesforce", "https://acme.my.salesforce.com/services");
  assert.equal(salesforce[1][0].errorCode, "INVALID_SESSION_ID");
  const dropbox = await refusals("dropbox", "https://api.dropboxapi.com/2/files/list_folder");
  assert.deepEqual(dropbox.map(([, body]) => body.error[".tag"]), [
    "expired_access_token",
    "invalid_access_token",
    "invalid_access_token",
  ]);
});

Deno.test("tokens pass in the other places in which a service takes them", async () => {
  const names = ["instagram", "github", "discord", "wix", "gmail"];
  const fake = createFakeBase44({
    connectors: Object.fromEntries(names.map((name) => [name, { accessToken: "t-1" }])),
    providers: Object.fromEntries(names.map((name) => [name, () => new Response("passed")])),
  });
  const passes = async (url: string, init?: RequestInit) =>
    assert.equal(await (await fake.fetch(url, init)).text(), "passed");
  const withHeader = (Authorization: string) => ({ headers: { Authorization } });
  await passes("https://graph.instagram.com/me?access_token=t-1");
  await passes("https://api.github.com/user", withHeader("token t-1"));
  await passes("https://discord.com/api/v10/users/@me", withHeader("Bot t-1"));
  await passes("https://www.wixapis.com/any", withHeader("t-1"));
  const body = new URLSearchParams({ access_token: "t-1" });
  await passes("https://oauth2.googleapis.com/tokeninfo", { method: "POST", body });
  const refused = await fake.fetch("https://oauth2.googleapis.com/tokeninfo?access_token=no");
  assert.deepEqual([refused.status, (await refused.json()).error], [400, "invalid_token"]);
});

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

Deno.test("what is wrong is told at the place", async () => {
  const respond = () => new Response();
  const fake = createFakeBase44({
    appUsers: { "user-1": { "c-1": { accessToken: "t-1" } } },
    providers: { slack: respond },
  });
  const says = (act: () => unknown, message: string | RegExp) =>
    assert.throws(act, { name: "TypeError", message });
  const known =
    /^createFakeBase44: provider must be one of airtable.*or have origins, not "sl"/;
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
