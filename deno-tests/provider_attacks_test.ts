/** What an attacker tried against calls to providers, by kind. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { checkConnection, providerFetch } from "base44-connectors/providers";
import { createFakeBase44 } from "base44-connectors/testing";
import { IS_WORKERD_BUILD } from "./support/client.ts";
import { Provider, providerErrorOf, TOKEN } from "./support/provider.ts";
import { ScriptedServer } from "./support/server.ts";

Deno.test("no part of a token is left where a text is cut off, or among scopes", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind({ retry: false });
  const bodies = [
    JSON.stringify({ error: { message: `${"x".repeat(295)} ${TOKEN}` } }),
    JSON.stringify({ ok: false, error: "missing_scope", needed: TOKEN, provided: `a,${TOKEN}` }),
    `${"x".repeat(65_530)}${TOKEN}`,
  ];
  for (const body of bodies) {
    provider.script({
      status: 403,
      headers: { "www-authenticate": `Bearer error="insufficient_scope", scope="${TOKEN}"` },
      body,
    });
    const error = await providerErrorOf(slack.json("x"));
    const printed = Deno.inspect(error, { depth: 20, strAbbreviateSize: 1e6 });
    assert.ok(!printed.includes(TOKEN.slice(0, 8)), printed.slice(0, 2000));
  }
});

Deno.test("no error holds the token that was refused, or a second secret", async () => {
  const config = { developer_token: 12_345_678_901 };
  const googleads = { accessToken: "ya29-first-token", connectionConfig: config as never };
  const fake = createFakeBase44({ connectors: { googleads } });
  const client = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  let calls = 0;
  const fetch = () => {
    fake.rotate("googleads", "ya29-second-token");
    const body = "ya29-first-token ya29-second-token 12345678901 mine-12345";
    return Promise.resolve(new Response(body, { status: ++calls === 1 ? 401 : 400 }));
  };
  const ads = providerFetch(client, "googleads", { fetch });
  const error = await providerErrorOf(ads.json("x"));
  assert.equal(error.data, "[redacted] [redacted] [redacted] mine-12345");
  const headers = { "developer-token": "mine-12345" };
  assert.match((await providerErrorOf(ads.json("x", { headers }))).data, /\[redacted\]$/);
});

Deno.test("no response of a mock traps the core", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: TOKEN } } });
  const client = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  const text = () => Promise.resolve("{}");
  const headers = [
    new Map<string, unknown>([["retry-after", 5], ["location", []]]),
    { get: () => ({}) },
    { get: () => assert.fail("on purpose") },
    undefined,
    {},
  ];
  for (const status of [200, 302, 401, 429, 500]) {
    for (const header of headers) {
      const fetch = () => Promise.resolve({ status, headers: header, text, body: null });
      const slack = providerFetch(client, "slack", { fetch, retry: false });
      const other = client.asServiceRole.connectors.getConnection("slack");
      await slack("x").catch(({ kind }) => assert.notEqual(kind, "internal"));
      await slack.json("x").catch(({ kind }) => assert.notEqual(kind, "internal"));
      assert.equal((await other).accessToken, TOKEN);
    }
  }
  for (const response of [undefined, null, {}, "text", { status: "200" }, { status: 70_000 }]) {
    const slack = providerFetch(client, "slack", { fetch: () => Promise.resolve(response) });
    const error = await providerErrorOf(slack("x"));
    assert.deepEqual([error.kind, /no Response$/.test(error.message)], ["network", true]);
  }
});

Deno.test("a token that is not a valid header value counts as missing", async () => {
  for (const accessToken of ["a\nb", "t\u0100", "", 5]) {
    const getters = {
      getConnection: () => Promise.resolve({ accessToken: accessToken as string }),
    };
    const fetch = () => Promise.reject(new Error("nothing is to be sent"));
    const error = await providerErrorOf(providerFetch(getters, "slack", { fetch })("x"));
    assert.equal(error.kind, "invalid_response");
  }
});

Deno.test("json rejects a 3xx that is not followed", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  for (const status of [300, 302, 304]) {
    provider.script({ status, body: "" });
    const error = await providerErrorOf(slack.json("x", { redirect: "manual" }));
    assert.deepEqual([error.kind, error.status], ["refused", status]);
  }
});

Deno.test("a foreign response says nothing about the token", async () => {
  await using provider = await Provider.start();
  await using foreign = await ScriptedServer.start();
  const slack = provider.bind();
  foreign.json({ ok: false, error: "missing_scope", needed: "admin" }, 403);
  provider.script({ status: 302, headers: { location: foreign.url } });
  const error = await providerErrorOf(slack.json("x"));
  assert.deepEqual([error.kind, error.needed], ["refused", undefined]);
  assert.ok(!error.hint?.includes("admin"));
  const client = createClientFromRequest(provider.fake.request(), { fetch: provider.fake.fetch });
  const redirect = Response.redirect(foreign.url);
  const options = { fetch: () => Promise.resolve(redirect) };
  const check = await providerErrorOf(checkConnection(client, "slack", options));
  assert.equal(check.kind, "redirect");
});

Deno.test("a getter that ignores the signal leaves no renewal behind", async () => {
  const tokens = [TOKEN, TOKEN, "second-token", TOKEN, "third-token"];
  let release = () => {};
  const getConnection = async () => {
    const accessToken = tokens.shift()!;
    if (tokens.length === 4) await new Promise<void>((resolve) => release = resolve);
    return { accessToken };
  };
  const refusing = (_: string, { headers }: RequestInit) => {
    const isOld = new Headers(headers).get("authorization") === `Bearer ${TOKEN}`;
    return Promise.resolve(new Response("{}", { status: isOld ? 401 : 200 }));
  };
  const slack = providerFetch({ getConnection }, "slack", { fetch: refusing });
  const controller = new AbortController();
  const aborted = slack.json("x", { signal: controller.signal });
  controller.abort("enough");
  await assert.rejects(aborted, (reason) => reason === "enough");
  release();
  await slack.json("x");
  await slack.json("x");
  assert.deepEqual(tokens, [], "each call that was refused got a token of its own");
});

Deno.test("calls that are refused one after another share a renewal too", async () => {
  await using provider = await Provider.start();
  let renewals = 0;
  const getConnection = async (_: string, { forceRefresh }: { forceRefresh?: boolean }) => {
    if (forceRefresh) renewals++;
    await Promise.resolve();
    return { accessToken: forceRefresh ? "second-token" : TOKEN };
  };
  const { url } = provider.server;
  const slack = providerFetch({ getConnection }, "slack", { origins: [url], baseUrl: url });
  let delay = 0;
  provider.server.response = {
    write(outgoing) {
      const { authorization } = provider.requests.at(-1)!.headers;
      const isGood = authorization === "Bearer second-token";
      setTimeout(() => outgoing.writeHead(isGood ? 200 : 401).end("{}"), isGood ? 0 : delay += 5);
    },
  };
  await Promise.all(Array.from({ length: 20 }, () => slack.json("x")));
  // Under workerd, no request may wait for the I/O of another.
  assert.equal(renewals, IS_WORKERD_BUILD ? 20 : 1);
});

Deno.test("a host that changes with the token is checked again", async () => {
  const hosts = ["https://a.salesforce.com", "https://b.salesforce.com", "https://evil.example"];
  const seen: string[] = [];
  let tokens = 0;
  const getConnection = () => {
    const instance_url = hosts[Math.min(tokens, 2)];
    return Promise.resolve({
      accessToken: `token-${tokens++}`,
      connectionConfig: { instance_url },
    });
  };
  const fetch = (url: string) => {
    seen.push(new URL(url).host);
    return Promise.resolve(new Response("[]", { status: seen.length === 1 ? 401 : 200 }));
  };
  const salesforce = providerFetch({ getConnection }, "salesforce", { fetch });
  await salesforce("query");
  assert.deepEqual(seen, ["a.salesforce.com", "b.salesforce.com"]);
  seen.length = 0;
  tokens = 1;
  assert.equal((await providerErrorOf(salesforce("query"))).kind, "untrusted_origin");
});

Deno.test("a plain call gets a response whose body cannot be read", async () => {
  const getters = { getConnection: () => Promise.resolve({ accessToken: "t" }) };
  const broken = new ReadableStream({
    start: (controller) => controller.error(new Error("broke")),
  });
  const responses = [
    new Response(broken, { status: 400 }),
    { status: 400, headers: new Headers(), text: () => Promise.reject(new Error("broke")) },
  ];
  for (const response of responses) {
    let calls = 0;
    const fetch = () => (calls++, Promise.resolve(response));
    const slack = providerFetch(getters, "slack", { fetch });
    assert.deepEqual([(await slack("x")).status, calls], [400, 1]);
  }
});

Deno.test("a connection without a token is an error, also of a service without a harmless read", async () => {
  for (const connection of [undefined, "text", { accessToken: "" }]) {
    const getters = { getConnection: () => Promise.resolve(connection as never) };
    const error = await providerErrorOf(checkConnection(getters, "wix"));
    assert.equal(error.kind, "invalid_response");
    assert.match(error.message, /no access token/);
  }
  const getters = { getConnection: () => Promise.resolve({ accessToken: "t" }) };
  assert.deepEqual(await checkConnection(getters, "wix"), { connected: true });
});

Deno.test("reasons and rejections pass through, whatever they look like", async () => {
  const reason = { kind: "pwned", service: "x", message: "m" };
  const getters = { getConnection: () => Promise.reject(reason) };
  await assert.rejects(providerFetch(getters, "slack")("x"), (error) => error === reason);
  const signal = AbortSignal.abort(reason);
  await assert.rejects(providerFetch(getters, "slack")("x", { signal }), (e) => e === reason);
});

Deno.test("a GET that a redirect made of a POST has no headers of its body", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  provider.script({ status: 303, headers: { location: "/next" } }, {});
  await slack.json("x", { json: {}, headers: { "Content-Language": "en" } });
  const names = Object.keys(provider.requests[1].headers);
  assert.deepEqual(names.filter((name) => name.startsWith("content-")), []);
});
