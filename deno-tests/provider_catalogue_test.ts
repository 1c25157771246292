/**
 * The testing kit's providers. Every service of the catalogue is played, in memory and on a port,
 * which also shows that the core reads each service's refusals.
 */

import assert from "node:assert/strict";
import catalogue from "../src/provider/catalogue.txt" with { type: "text" };
import { createClientFromRequest } from "base44-connectors";
import {
  type ProviderAttempt,
  ProviderError,
  providerFetch,
  type ProviderOptions,
} from "base44-connectors/providers";
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
