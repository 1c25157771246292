/**
 * Timeouts, deadlines, retries and `Retry-After` pass with the fake time of a test library that was
 * installed after the package. Takes the library and what it fakes, or nothing for its defaults.
 */

import assert from "node:assert/strict";
import process from "node:process";
import { createClient } from "base44-connectors";

const [library, list] = process.argv.slice(2);
const toFake = list ? list.split(",") : undefined;

/** Installs fake timers; `tick` advances them and lets promises settle. */
async function install() {
  if (library === "sinon") {
    const { default: sinon } = await import("sinon");
    const clock = sinon.useFakeTimers({ now: 1_700_000_000_000, ...toFake && { toFake } });
    // In steps: sinon also fakes the `nextTick` with which Node.js reads a body, and the timeout of
    // an attempt would pass before its body has been read.
    const tick = async (ms) => {
      for (let left = ms; left > 0; left -= 200) await clock.tickAsync(Math.min(200, left));
    };
    return { tick, restore: () => clock.restore() };
  }
  const { mock } = await import("node:test");
  mock.timers.enable({ now: 1_700_000_000_000, ...toFake && { apis: toFake } });
  const turn = () => new Promise((resolve) => realSetImmediate(resolve));
  return {
    async tick(ms) {
      for (let passed = 0; passed < ms; passed += 50) {
        for (let n = 0; n < 5; n++) await turn();
        mock.timers.tick(Math.min(50, ms - passed));
      }
      for (let n = 0; n < 5; n++) await turn();
    },
    restore: () => mock.timers.reset(),
  };
}

const realSetImmediate = setImmediate;
const realNow = performance.now.bind(performance);
const started = realNow();
const clock = await install();

/** Returns what a call has come to: `pending`, or how it ended. */
function watch(promise) {
  const state = { now: "pending" };
  promise.then(() => state.now = "resolved", (error) => state.now = error.kind);
  return state;
}

const connectors = (options) =>
  createClient({ appId: "a", serviceToken: "s", options }).asServiceRole.connectors;
const never = () => new Promise(() => {});

const timeout = watch(
  connectors({ fetch: never, timeout: 20_000, retry: false }).getConnection("x"),
);
await clock.tick(19_000);
assert.equal(timeout.now, "pending", "timeout");
await clock.tick(1_100);
assert.equal(timeout.now, "timeout");

const deadline = watch(
  connectors({ fetch: never, timeout: 90_000, deadline: 60_000 }).getConnection("x"),
);
await clock.tick(59_000);
assert.equal(deadline.now, "pending", "deadline");
await clock.tick(1_100);
assert.equal(deadline.now, "timeout");

let calls = 0;
const flaky = () =>
  Promise.resolve(
    ++calls < 3 ? new Response("", { status: 503 }) : Response.json({ access_token: "t" }),
  );
const retry = { baseDelay: 8_000, maxDelay: 8_000 };
const retried = watch(connectors({ fetch: flaky, retry }).getConnection("x"));
await clock.tick(17_000);
assert.deepEqual([retried.now, calls], ["resolved", 3], "retry");

calls = 1;
const limited = () =>
  Promise.resolve(
    ++calls < 3
      ? new Response("", { status: 429, headers: { "retry-after": "12" } })
      : Response.json({ access_token: "t" }),
  );
const waiting = watch(connectors({ fetch: limited }).getConnection("x"));
await clock.tick(11_000);
assert.deepEqual([waiting.now, calls], ["pending", 2], "Retry-After");
await clock.tick(1_500);
assert.deepEqual([waiting.now, calls], ["resolved", 3]);

clock.restore();
assert.ok(realNow() - started < 5000, "no real time passed");
console.log("passed");
process.exit(0);
