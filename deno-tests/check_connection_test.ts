/** `checkConnection`: what is found out of a connection, by service. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { checkConnection, type ProviderOptions } from "base44-connectors/providers";
import { createFakeBase44, type FakeBase44 } from "base44-connectors/testing";
import { CHECKS, UNCHECKED } from "./support/checks.ts";
import { errorOf } from "./support/client.ts";
import { providerErrorOf } from "./support/provider.ts";

/** Has characters that are encoded in a form. */
const TOKEN = "first/token+of=the service";

/** Where a token must not be: in a URL, and in an error. */
const SPELLINGS = [TOKEN, encodeURIComponent(TOKEN), new URLSearchParams({ a: TOKEN }).toString()];

interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: string | undefined;
}

/** Responds to a request with a number, starting at 0. */
type Respond = (index: number) => Response | Error | Promise<never>;

/** A service in memory, with a connection, and the requests that it got. */
function connect(service: string, respond: Respond, connectionConfig?: Record<string, string>) {
  const connection = { accessToken: TOKEN, connectionConfig };
  const fake: FakeBase44 = createFakeBase44({ connectors: { [service]: connection } });
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, headers, body }: RequestInit = {}) => {
    for (const spelling of SPELLINGS) assert.ok(!url.includes(spelling), url);
    const text = body == null ? undefined : await new Response(body).text();
    sent.push({ url, method: method ?? "GET", headers: new Headers(headers), body: text });
    const response = await respond(sent.length - 1);
    if (response instanceof Error) throw response;
    return response;
  };
  const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  const check = (options: ProviderOptions & { signal?: AbortSignal } = {}) =>
    checkConnection(base44, service, { fetch, ...options });
  return { fake, sent, check };
}

for (const [service, row] of Object.entries(CHECKS)) {
  const { url, body, headers, account, scopes, connectionConfig, sent: expected, refusal } = row;

  Deno.test(`${service}: an accepted token, its account and scopes`, async () => {
    const respond = () => Response.json(body, { headers });
    const { sent, check } = connect(service, respond, connectionConfig);
    const details = { ...account && { account }, ...scopes && { scopes } };
    assert.deepEqual(await check(), { connected: true, accepted: true, ...details });
    const [request, ...others] = sent;
    assert.deepEqual(others, []);
    // An empty query changes nothing.
    assert.equal(request.url.replace(/\?$/, ""), url);
    assert.equal(request.method, expected === undefined ? "GET" : "POST");
    assert.equal(request.body, expected?.replace("{token}", encodeURIComponent(TOKEN)));
    if (expected !== undefined) {
      assert.equal(request.headers.get("content-type"), row.type ?? "application/json");
    }
    assert.equal(request.headers.get("authorization"), `Bearer ${TOKEN}`);
    assert.equal(request.headers.get("accept")?.includes("json"), true);
  });

  Deno.test(`${service}: a refused token is renewed once, and then not accepted`, async () => {
    const { status, body } = refusal ?? { status: 401, body: { message: "no" } };
    const respond = (index: number) => {
      if (index === 0) fake.rotate(service);
      return Response.json(body, { status });
    };
    const { fake, sent, check } = connect(service, respond, connectionConfig);
    const { hint, ...status_ } = await check() as { hint: string };
    assert.deepEqual(status_, { connected: true, accepted: false });
    assert.match(hint, new RegExp(`^Reconnect ${service} in the app's dashboard`));
    const tokens = sent.map(({ headers }) => headers.get("authorization"));
    assert.equal(new Set(tokens).size, 2);
    assert.equal(tokens.length, 2);
    // The same token is not sent a second time.
    assert.equal((await check() as { accepted: boolean }).accepted, false);
    assert.equal(sent.length, 3);
  });

  Deno.test(`${service}: an outage, a rate limit and a network failure reject`, async () => {
    const failures: [() => Response | Error, string][] = [
      [() => Response.json({ a: TOKEN }, { status: 500 }), "server"],
      [() => Response.json({}, { status: 429, headers: { "retry-after": "60" } }), "rate_limited"],
      [() => new TypeError(`no route for ${TOKEN}`), "network"],
      [() => new Response("<h1>Sign in</h1>"), "invalid_response"],
    ];
    for (const [respond, kind] of failures) {
      const { check } = connect(service, respond, connectionConfig);
      const error = await providerErrorOf(check({ retry: false }));
      assert.deepEqual([error.kind, error.service], [kind, service]);
      const printed = Deno.inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      for (const spelling of SPELLINGS) assert.ok(!printed.includes(spelling), printed);
    }
  });
}

for (const [service, connectionConfig] of Object.entries(UNCHECKED)) {
  Deno.test(`${service}: whether the token is accepted is not known`, async () => {
    const { fake, sent, check } = connect(service, () => assert.fail("asked"), connectionConfig);
    const options = { origins: ["https://acme.example"] };
    assert.deepEqual(await check(options), { connected: true });
    assert.deepEqual([sent.length, fake.requests.length], [0, 1]);
  });
}

Deno.test("no connection is not an error", async () => {
  for (const service of ["slack", "wix"]) {
    const fake = createFakeBase44({});
    const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
    const { connected, hint, ...rest } = await checkConnection(base44, service);
    assert.deepEqual([connected, rest], [false, {}]);
    assert.match(hint!, /[Cc]onnect/);
  }
});

Deno.test("a token that lacks a scope is accepted", async () => {
  const headers = { "x-oauth-scopes": "gist", "x-accepted-oauth-scopes": "repo" };
  const github = connect("github", () => Response.json({}, { status: 403, headers }));
  const { hint, ...found } = await github.check() as { hint: string };
  assert.deepEqual(found, { connected: true, accepted: true, scopes: ["gist"] });
  assert.match(hint, /^Add repo to the scopes of the connector github/);
  const slack = connect(
    "slack",
    () => Response.json({ ok: false, error: "missing_scope", needed: "a", provided: "b,c" }),
  );
  assert.deepEqual((await slack.check() as { scopes: string[] }).scopes, ["b", "c"]);
  // With a status of 401.
  const body = { error: { ".tag": "missing_scope", required_scope: "account_info.read" } };
  const dropbox = connect("dropbox", () => Response.json(body, { status: 401 }));
  const { accepted, hint: advice } = await dropbox.check() as Record<string, unknown>;
  assert.deepEqual([accepted, dropbox.sent.length], [true, 1]);
  assert.match(String(advice), /^Add account_info\.read /);
  // A firewall may have refused it before the service saw the token.
  const forbidden = connect("stripe", () => Response.json({}, { status: 403 }));
  assert.deepEqual(await forbidden.check(), { connected: true });
});

Deno.test("a token that is renewed in time is accepted", async () => {
  const { fake, sent, check } = connect("notion", (index) => {
    if (index > 0) return Response.json({ name: "A bot" });
    fake.rotate("notion");
    return Response.json({}, { status: 401 });
  });
  assert.deepEqual(await check(), { connected: true, accepted: true, account: "A bot" });
  assert.equal(sent.length, 2);
});

Deno.test("a check is repeated after a failure, also if it is a POST", async () => {
  for (const service of ["slack", "linear", "github"]) {
    const respond = (index: number) =>
      index === 0 ? new Response("", { status: 503 }) : Response.json(CHECKS[service].body);
    const { sent, check } = connect(service, respond);
    assert.equal((await check() as { accepted: boolean }).accepted, true);
    assert.equal(sent.length, 2);
  }
});

Deno.test("Base44's own failures reject as they are", async () => {
  for (const service of ["slack", "wix"]) {
    const { fake, check } = connect(service, () => assert.fail("asked"));
    for (const [status, kind] of [[403, "forbidden"], [401, "unauthenticated"]] as const) {
      fake.fail("getConnection", status);
      const error = await errorOf(check());
      assert.deepEqual([error.status, error.kind], [status, kind]);
    }
  }
});

Deno.test("a 404 that is not Base44's is not a missing connection", async () => {
  const { fake, check } = connect("slack", () => assert.fail("asked"));
  fake.fail("getConnection", { status: 404, body: "<h1>No such page</h1>" });
  assert.equal((await errorOf(check())).status, 404);
});

Deno.test("a signal and a deadline end a check", async () => {
  const never = () => new Promise<never>(() => {});
  for (const service of ["slack", "github"]) {
    const { check } = connect(service, never);
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 10);
    await assert.rejects(check({ signal: controller.signal }), (reason) => reason === "enough");
    assert.equal((await providerErrorOf(check({ deadline: 20 }))).kind, "timeout");
  }
});

Deno.test("a signal and a deadline end a check that asks Base44 alone", async () => {
  const options = { fetch: () => assert.fail("asked") };
  const connectors = { getConnection: () => new Promise<never>(() => {}) };
  const check = (more: ProviderOptions & { signal?: AbortSignal }) =>
    checkConnection(connectors, "wix", { ...options, ...more });
  const signal = AbortSignal.timeout(10);
  await assert.rejects(check({ signal }), (reason) => reason === signal.reason);
  assert.equal((await providerErrorOf(check({ deadline: 20 }))).kind, "timeout");
});

Deno.test("a service that cannot be called is refused at once", async () => {
  const fake = createFakeBase44({});
  const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  for (const service of ["x", "databricks", "acme"]) {
    assert.equal((await providerErrorOf(checkConnection(base44, service))).kind, "not_configured");
  }
  assert.equal(fake.requests.length, 0);
});
