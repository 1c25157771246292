/**
 * Uses the package on a full stack, in each way twice. Checks that calls on an empty stack are right
 * afterwards, and prints "right".
 *
 *     full_stack.js MODULE
 */

import assert from "node:assert/strict";
import process from "node:process";

const [, , module] = process.argv;
const { createClient, createClientFromRequest } = await import(module);

/** A `fetch` whose access token is "<service token> <integration type>". */
const echo = (url, { headers }) =>
  Promise.resolve(
    Response.json({ access_token: `${headers.authorization} ${url.split("/").at(-1)}` }),
  );

const alice = (options) => ({
  appId: "alice-app",
  serverUrl: "https://alice.example",
  serviceToken: "alice-token",
  options: { fetch: echo, retry: false, ...options },
});
const headers = new Headers({
  "Base44-App-Id": "alice-app",
  "Base44-Api-Url": "https://alice.example",
  "Base44-Service-Authorization": "Bearer alice-token",
});
const client = createClient(alice({ cache: true }));
const k = client.asServiceRole.connectors;
// Here and there the stack is too full for a promise's own `catch`.
const ignored = (event) => event.preventDefault?.();
globalThis.addEventListener?.("unhandledrejection", ignored);
if (!globalThis.Deno) process.on("unhandledRejection", ignored);

const errors = [];
const noted = (call) => call.catch((error) => void errors.push(error));

const ACTIONS = {
  getConnection: (n) => noted(k.getConnection(`s${n}`)),
  callApi: (n) => noted(k.callApi("x", { path: `/${n}`, body: { deep: [n] } })),
  wrongArgument: () => noted(k.getConnection("..")),
  wrongOption: () => noted(k.getConnection("s", { timeout: -1 })),
  cached: () => noted(k.getConnection("slack")),
  setToken: (n) => client.setToken(`token-${n}`),
  invalidate: (n) => k.invalidate(`s${n}`),
  createClient: () => createClient(alice({ trustedOrigins: ["https://alice.example"] })),
  createClientFromRequest: () => createClientFromRequest({ headers }, alice().options),
  abort(n) {
    const controller = new AbortController();
    noted(k.getConnection(`s${n}`, { signal: controller.signal }));
    controller.abort(new Error("enough"));
  },
  /** A call from within another one's `fetch`. */
  nested(n) {
    const fetch = (...args) => {
      noted(k.getConnection(`s${n}`));
      return echo(...args);
    };
    noted(createClient(alice({ fetch })).asServiceRole.connectors.getConnection("outer"));
  },
};

/** Calls `act` 3,000 times, the first of them where the stack is full. */
function onFullStack(act) {
  let n = 0;
  function f() {
    try {
      f();
    } catch {
      // The stack is full.
    }
    if (n++ < 3000) {
      try {
        act(n);
      } catch (error) {
        errors.push(error);
      }
    }
  }
  f();
}

async function checkThatCallsAreRight() {
  assert.equal(await k.getAccessToken("slack", { forceRefresh: true }), "Bearer alice-token slack");
  assert.equal(await k.isConnected("gmail"), true);
  const made = createClient(alice()).asServiceRole.connectors;
  assert.equal(await made.getAccessToken("notion"), "Bearer alice-token notion");
  assert.throws(() => createClient({ appId: "" }), {
    kind: "invalid_configuration",
    message: "appId is required and must be a string of printable Latin-1 characters",
  });
  await assert.rejects(made.getConnection(".."), { kind: "invalid_argument" });
  const fetch = () => Promise.resolve(Response.json({ detail: "no alice-token" }, { status: 403 }));
  const forbidden = createClient(alice({ fetch })).asServiceRole.connectors;
  await assert.rejects(forbidden.getConnection("slack"), {
    kind: "forbidden",
    message: "no [redacted]",
  });
}

async function check(action) {
  let release = () => {};
  const held = new Promise((resolve) => release = resolve);
  const bob = createClient({
    appId: "bob-app",
    serverUrl: "https://bob.example",
    serviceToken: "bob-token",
    options: { fetch: (...args) => held.then(() => echo(...args)) },
  }).asServiceRole.connectors;
  for (let round = 0; round < 2; round++) {
    const pending = bob.getAccessToken("slack").catch((error) => error);
    onFullStack(ACTIONS[action]);
    await checkThatCallsAreRight();
    // What was under way either goes on or is told.
    release();
    const result = await pending;
    if (typeof result === "string") assert.equal(result, "Bearer bob-token slack");
    else assert.deepEqual([result.name, result.kind], ["Base44Error", "internal"]);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const error of errors.splice(0)) {
    const text = `${error?.message} ${error?.stack} ${JSON.stringify(error)}`;
    assert.doesNotMatch(text, /bob[.-]|alice-token/);
  }
}

for (const action of Object.keys(ACTIONS)) {
  try {
    await check(action);
  } catch (error) {
    console.log(action, error);
    process.exit(1);
  }
}
console.log("right");
process.exit(0);
