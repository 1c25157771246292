/** Calls to a provider with the `fetch` of a polyfill, which it takes the name of. */

import assert from "node:assert/strict";
import process from "node:process";
import { createClientFromRequest } from "base44-connectors";
import { providerFetch } from "base44-connectors/providers";
import { startProviderServers } from "./provider_servers.js";

const imported = await import(process.argv[2]);
const fetch = [imported.default?.default, imported.default, imported.fetch]
  .find((exported) => typeof exported === "function");
assert.ok(fetch);

const servers = await startProviderServers();
const { provider, stranger } = servers.urls;
const base44 = createClientFromRequest(servers.fake.request());
const options = { origins: [provider], baseUrl: `${provider}/api/`, fetch };
const slack = providerFetch(base44, "slack", options);
const kindOf = (call) => call.then(() => "resolved", (error) => error.kind);

const sent = await slack.json("echo?q=1", { json: { a: "ü" } });
assert.deepEqual([sent.method, sent.url, sent.body], ["POST", "/api/echo?q=1", '{"a":"ü"}']);
assert.match(sent.headers.authorization, /^Bearer \S+token/);
const bytes = new TextEncoder().encode("ab");
assert.equal((await slack.json("echo", { method: "PUT", body: bytes })).body, "ab");
assert.equal((await slack.json("expired/json", { method: "POST", body: "b" })).body, "b");
const renewed = await slack("expired/plain", { method: "POST", body: "b" });
assert.deepEqual([renewed.status, (await renewed.json()).body], [200, "b"]);
assert.equal((await slack.json("limited/1")).method, "GET");
const missing = await slack("status/404");
assert.deepEqual([missing.status, await missing.text()], [404, "status 404"]);
assert.equal(await kindOf(slack.json("status/404")), "not_found");
assert.equal(await kindOf(slack.json("html")), "invalid_response");
assert.equal(await slack.json("empty"), undefined);
assert.equal((await (await slack("large")).text()).length, 300_000);
const elsewhere = await (await slack("elsewhere")).json();
assert.deepEqual([elsewhere.url, elsewhere.headers.authorization], ["/file", undefined]);
assert.equal((await slack.json("near", { method: "POST", body: "b" })).method, "GET");
assert.equal(await kindOf(slack(stranger)), "untrusted_origin");
const hurried = providerFetch(base44, "slack", { ...options, deadline: 200 });
for (const path of ["silent", "stalls/200", "stalls/400"]) {
  assert.equal(await kindOf(hurried.json(path)), "timeout", path);
}
const signal = AbortSignal.timeout(50);
await assert.rejects(slack("silent", { signal }), (reason) => reason === signal.reason);
console.log("passed");
process.exit(0);
