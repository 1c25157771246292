/** Where a provider's token goes: origins, redirects, and services that are not known. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { type ProviderErrorKind, providerFetch } from "base44-connectors/providers";
import { createFakeBase44 } from "base44-connectors/testing";
import { errorOf } from "./support/client.ts";
import { Provider, providerErrorOf, TOKEN } from "./support/provider.ts";
import { ScriptedServer } from "./support/server.ts";

Deno.test("a foreign URL is refused before a token is requested", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const host = new URL(provider.server.url).host;
  for (
    const url of [
      "https://evil.example/",
      "//evil.example/",
      "http://slack.com/api/",
      "https://slack.com:8443/",
      "https://slack.com.evil.example/",
      `http://user@${host}/`,
      new URL("https://sub.slack.com/"),
      new Request("https://evil.example/"),
    ]
  ) {
    const error = await providerErrorOf(slack(url));
    assert.equal(error.kind, "untrusted_origin", String(url));
    assert.match(error.message, /^slack: refused to send its token to .*: nothing was sent there$/);
  }
  assert.deepEqual([provider.requests.length, provider.fake.requests.length], [0, 0]);
});

Deno.test("a redirect within the origins is followed with the token", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  provider.script({ status: 302, headers: { location: "/next?a=b" } }, { body: '{"a":1}' });
  const response = await slack("x", { method: "POST", body: "b" });
  assert.deepEqual([await response.json(), response.redirected], [{ a: 1 }, true]);
  const [, next] = provider.requests;
  assert.deepEqual([next.method, next.url, next.body], ["GET", "/next?a=b", ""]);
  assert.equal(next.headers.authorization, `Bearer ${TOKEN}`);
  provider.script({ status: 307, headers: { location: "/next" } }, {});
  await (await slack("x", { method: "POST", body: "b" })).body?.cancel();
  assert.deepEqual([provider.requests[3].method, provider.requests[3].body], ["POST", "b"]);
});

Deno.test("a redirect to another origin carries no token, and few headers", async () => {
  await using provider = await Provider.start();
  await using foreign = await ScriptedServer.start();
  const slack = provider.bind();
  foreign.json({ a: 1 });
  const headers = {
    Range: "bytes=0-",
    Accept: "text/x",
    "If-None-Match": "e",
    "X-Mine": "1",
    Cookie: "c=d",
    Authorization: "Bearer of-the-caller",
  };
  provider.script({ status: 302, headers: { location: `${foreign.url}/file` } });
  const response = await slack("x", { headers });
  assert.deepEqual(await response.json(), { a: 1 });
  const [{ headers: received }] = foreign.requests;
  assert.deepEqual(
    [received.range, received.accept, received["if-none-match"]],
    ["bytes=0-", "text/x", "e"],
  );
  for (const name of ["authorization", "x-mine", "cookie"]) {
    assert.equal(received[name], undefined, name);
  }
});

Deno.test("later hops stay foreign, and a foreign response is neither renewed nor retried", async () => {
  await using provider = await Provider.start();
  await using foreign = await ScriptedServer.start();
  const slack = provider.bind();
  foreign.response = { status: 302, headers: { location: `${provider.server.url}/back` } };
  provider.script({ status: 302, headers: { location: `${foreign.url}/` } }, { body: "{}" });
  await slack.json("x");
  assert.equal(provider.requests[1].headers.authorization, undefined);
  for (const status of [401, 429, 503]) {
    foreign.requests.length = 0;
    foreign.response = { status };
    provider.script({ status: 302, headers: { location: `${foreign.url}/` } });
    const response = await slack("x");
    await response.body?.cancel();
    assert.deepEqual([response.status, foreign.requests.length], [status, 1]);
  }
});

Deno.test("redirects that would repeat a request elsewhere, or lead astray, are errors", async () => {
  await using provider = await Provider.start();
  await using foreign = await ScriptedServer.start();
  const slack = provider.bind();
  const refused = async (location: string, status: number, init: RequestInit = {}) => {
    const redirect = { status, headers: { location } };
    provider.script(...Array(7).fill(redirect));
    assert.equal((await providerErrorOf(slack("x", init))).kind, "redirect", location);
  };
  await refused(foreign.url, 307, { method: "POST", body: "b" });
  await refused(foreign.url, 308, { method: "DELETE" });
  await refused(foreign.url, 307, {
    method: "PUT",
    body: new Blob(["b"]).stream(),
    duplex: "half",
  } as RequestInit);
  await refused("http://example.com/", 302);
  await refused("ftp://example.com/", 302);
  await refused("javascript:alert(1)", 302);
  await refused(`http://user:password@${new URL(foreign.url).host}/`, 302);
  await refused("/loop", 302);
  assert.equal(foreign.requests.length, 0);
});

Deno.test("the caller's redirect mode is honoured", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const redirect = { status: 302, headers: { location: "/next" } };
  provider.script(redirect, redirect);
  const response = await slack("x", { redirect: "manual" });
  await response.body?.cancel();
  assert.deepEqual([response.status, response.headers.get("location")], [302, "/next"]);
  assert.equal((await providerErrorOf(slack("x", { redirect: "error" }))).kind, "redirect");
  assert.equal(provider.requests.length, 2);
});

function client(connectors: Record<string, { accessToken: string; connectionConfig?: object }>) {
  // deno-lint-ignore no-explicit-any -- wrong on purpose
  const fake = createFakeBase44({ connectors: connectors as any });
  return createClientFromRequest(fake.request(), { fetch: fake.fetch });
}

Deno.test("a target without its connector's id is a TypeError", () => {
  const base44 = client({});
  for (const target of [{ service: "slack" }, { service: "slack", appUser: "" }]) {
    assert.throws(() => providerFetch(base44, target as unknown as string), TypeError);
  }
});

Deno.test("a service that cannot be called is refused at once", () => {
  const base44 = client({});
  const refused: [unknown, ProviderErrorKind, RegExp][] = [
    ["acme", "not_configured", /acme is not a service that is known: give its origins/],
    ["x", "not_configured", /x: it is metered, .*callApi/],
    ["databricks", "not_configured", /databricks: the host of its workspace is not known/],
  ];
  for (const [target, kind, message] of refused) {
    assert.throws(() => providerFetch(base44, target as string), { kind, message });
  }

  const options = [
    { origins: ["https://a.example/path"] },
    { origins: ["http://a.example"] },
    { origins: ["https://*.example"] },
    { origins: "https://a.example" },
    { baseUrl: "https://a.example/" },
    { deadline: 0 },
    { retry: 3 },
    { maxResponseBytes: -1 },
  ];
  for (const wrong of options) {
    const [name] = Object.keys(wrong);
    assert.throws(() => providerFetch(base44, "slack", wrong as object), {
      kind: "invalid_configuration",
      message: new RegExp(`^${name} must be`),
    });
  }
});

Deno.test("a service of one's own is called at its origins", async () => {
  await using server = await ScriptedServer.start();
  server.json({ a: 1 });
  const base44 = client({ acme: { accessToken: "t" } });
  const acme = providerFetch(base44, "acme", { origins: [server.url] });
  assert.deepEqual(await acme.json(`${server.url}/x`), { a: 1 });
  assert.equal(server.requests[0].headers.authorization, "Bearer t");
  assert.equal((await providerErrorOf(acme("x"))).kind, "not_configured");
  assert.equal((await providerErrorOf(acme("https://slack.com/"))).kind, "untrusted_origin");
});

Deno.test("a host from the configuration that is not the service's gets nothing", async () => {
  for (
    const instance_url of [
      "https://evil.example",
      "https://a.salesforce.com:1",
      "http://a.salesforce.com",
    ]
  ) {
    const base44 = client({ salesforce: { accessToken: "t", connectionConfig: { instance_url } } });
    const fetch = () => Promise.reject(new Error("nothing is to be sent"));
    const error = await providerErrorOf(providerFetch(base44, "salesforce", { fetch })("query"));
    assert.equal(error.kind, "untrusted_origin");
    assert.match(error.message, /connectionConfig\.instance_url/);
  }
  const without = client({ salesforce: { accessToken: "t" } });
  const error = await providerErrorOf(providerFetch(without, "salesforce")("query"));
  assert.equal(error.kind, "not_configured");
  assert.match(error.message, /needs connectionConfig\.instance_url/);
});

Deno.test("a target names a connector of the app's users, or of the workspace", async () => {
  await using server = await ScriptedServer.start();
  server.json({});
  const fake = createFakeBase44({
    workspaceConnectors: { "w-1": { accessToken: "of the workspace" } },
    appUsers: { ann: { "u-1": { accessToken: "of-ann" } } },
  });
  const request = fake.request({ userToken: "ann" });
  const base44 = createClientFromRequest(request, { fetch: fake.fetch });
  const options = { origins: [server.url], baseUrl: server.url };
  await providerFetch(base44, { service: "slack", appUser: "u-1" }, options).json("x");
  await providerFetch(
    base44.asServiceRole.connectors,
    { service: "slack", workspace: "w-1" },
    options,
  )
    .json("x");
  const sent = server.requests.map(({ headers }) => headers.authorization);
  assert.deepEqual(sent, ["Bearer of-ann", "Bearer of the workspace"]);
  const missing = providerFetch(base44, { service: "slack", appUser: "u-2" }, options);
  assert.equal((await errorOf(missing("x"))).kind, "not_connected");
});
