/**
 * `fetch` functions of polyfills, over real HTTP: bodies with a length, in chunks, compressed, empty
 * and endless. Takes the server's URL and the polyfill.
 */

import assert from "node:assert/strict";
import process from "node:process";
import { createClient } from "base44-connectors";

const [url, polyfill] = process.argv.slice(2);
const imported = await import(polyfill);
const fetch = [imported.default?.default, imported.default, imported.fetch]
  .find((exported) => typeof exported === "function");
assert.ok(fetch);

const connectors = (options) =>
  createClient({ appId: "a", serviceToken: "s", serverUrl: url, options: { fetch, ...options } })
    .asServiceRole.connectors;
const k = connectors({ retry: false });

for (const body of ["length", "chunked", "gzip"]) {
  assert.equal((await k.getConnection(body)).accessToken, "t", body);
}
const outcome = (promise) => promise.then(() => "resolved", (error) => error.kind);
assert.equal(await outcome(k.getConnection("empty")), "invalid_response");
assert.equal(await outcome(k.getConnection("forbidden")), "forbidden");
assert.equal(await outcome(k.getConnection("broken")), "network");
assert.equal(await outcome(k.getConnection("redirect")), "resolved");
assert.equal((await k.callApi("call", { path: "/" })).success, true);
const small = connectors({ retry: false, maxResponseBytes: 10 });
assert.equal(await outcome(small.getConnection("chunked")), "invalid_response");
const hasty = connectors({ retry: false, timeout: 100 });
assert.equal(await outcome(hasty.getConnection("slow")), "timeout");
const signal = AbortSignal.timeout(50);
await assert.rejects(k.getConnection("slow", { signal }), { name: "TimeoutError" });
console.log("passed");
process.exit(0);
