/**
 * Passes strings of 200 MiB wherever the package takes one. Checks that each is refused quickly, with
 * a clear error, and that no memory stays in use. Prints "right".
 *
 *     long_strings.js MODULE
 *
 * The process needs `gc()`, the flag --expose-gc of V8.
 */

import assert from "node:assert/strict";
import process from "node:process";

const [, , module] = process.argv;
const { createClient, createClientFromRequest } = await import(module);

const MiB = 2 ** 20;
const MAX_GROWTH = 40 * MiB;
const MAX_MILLISECONDS = 2000;

const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
const config = { appId: "a", serviceToken: "t", token: "u", options: { fetch } };
const client = createClient(config);
const k = client.asServiceRole.connectors;
const platform = (headers) =>
  createClientFromRequest({ headers: { get: (name) => headers[name.toLowerCase()] ?? null } });

const ARGUMENTS = {
  "integration type": [
    (long) => k.getConnection(long),
    /^getConnection\("…"\): Integration type must have at most 1024/,
  ],
  "workspace connector": [(long) => k.getWorkspaceConnection(long), /must have at most 1024/],
  "app user's connector": [(long) => k.getCurrentAppUserConnection(long), /at most 1024/],
  "connector to connect": [(long) => client.connectors.connectAppUser(long), /at most 1024/],
  "invalidate": [(long) => k.invalidate(long), /^Integration type must have at most 1024/],
  "path": [
    (long) => k.callApi("x", { path: long }),
    /^callApi\("x"\): Request path must have at most 65536/,
  ],
  "host": [
    (host) => k.callApi("x", { path: "/", host }),
    /^callApi\("x"\): Request host must have at most 65536/,
  ],
  "method": [(method) => k.callApi("x", { path: "/", method }), /^Request method must be one of/],
  "appId": [(appId) => createClient({ appId }), /^appId must have at most 65536/],
  "serverUrl": [
    (serverUrl) => createClient({ ...config, serverUrl }),
    /^serverUrl .* at most 65536/,
  ],
  "token": [(token) => createClient({ ...config, token }), /^token must have at most 65536/],
  "serviceToken": [
    (serviceToken) => createClient({ ...config, serviceToken }),
    /^serviceToken must have at most 65536/,
  ],
  "setToken": [(long) => client.setToken(long), /^token must have at most 65536/],
  "header name": [
    (long) => createClient({ ...config, headers: { [long]: "a" } }),
    /^headers must have names/,
  ],
  "header value": [
    (long) => createClient({ ...config, headers: { "x-a": long } }),
    /^headers must have values of at most 65536/,
  ],
  "trustedOrigins": [
    (long) => createClient({ ...config, options: { trustedOrigins: [long] } }),
    /^trustedOrigins must be/,
  ],
  "scope": [
    (scope) => createClient({ ...config, options: { cache: { scope } } }),
    /^scope must be/,
  ],
  "Base44-App-Id": [(long) => platform({ "base44-app-id": long }), /at most 65536/],
  "Base44-Api-Url": [
    (long) => platform({ "base44-app-id": "a", "base44-api-url": long }),
    /at most 65536/,
  ],
  "Base44-State": [
    (long) => platform({ "base44-app-id": "a", "base44-state": long }),
    /at most 65536/,
  ],
  "Base44-Service-Authorization": [
    (long) => platform({ "base44-app-id": "a", "base44-service-authorization": `Bearer ${long}` }),
    /at most 65536/,
  ],
};

function createLongString() {
  const long = "/".repeat(200 * MiB);
  // Flattens it, so that this is not done while the package is measured.
  long.charCodeAt(1);
  return long;
}

/** Returns what is thrown, without the error, which may keep its call's arguments in use. */
async function refusalOf(use, long) {
  const started = performance.now();
  try {
    await use(long);
  } catch ({ name, kind, message, stack }) {
    const milliseconds = performance.now() - started;
    return { name, kind, message, stackLength: stack.length, milliseconds };
  }
  return {};
}

async function checkThatItIsRefused([use, message]) {
  const refusal = await refusalOf(use, createLongString());
  assert.equal(refusal.name, "Base44Error");
  assert.match(refusal.kind, /^invalid_(argument|configuration)$/);
  assert.match(refusal.message, message);
  assert.ok(refusal.message.length < 200 && refusal.stackLength < 5000);
  assert.ok(refusal.milliseconds < MAX_MILLISECONDS, `${refusal.milliseconds} ms`);
}

async function residentMemory() {
  for (let round = 0; round < 4; round++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return process.memoryUsage().rss;
}

// The engine keeps the memory of one long string, of whichever was the last.
for (const name of ["integration type", "method", "integration type"]) {
  await checkThatItIsRefused(ARGUMENTS[name]);
  await residentMemory();
}
const before = await residentMemory();
for (const [name, argument] of Object.entries(ARGUMENTS)) {
  try {
    await checkThatItIsRefused(argument);
    const growth = (await residentMemory()) - before;
    assert.ok(growth < MAX_GROWTH, `${growth / MiB} MiB`);
  } catch (error) {
    console.log(name, error);
    process.exit(1);
  }
}
assert.equal(await k.getAccessToken("slack"), "t");
console.log("right");
process.exit(0);
