/**
 * Timeouts, deadlines, retries and `Retry-After` in the fake time of a test library. CommonJS, because
 * Jest runs nothing else without an option.
 */

const assert = require("node:assert/strict");

/** Returns what a call has come to: `pending`, or how it ended. */
function watch(promise) {
  const state = { now: "pending" };
  promise.then(() => state.now = "resolved", (error) => state.now = error.kind);
  return state;
}

/**
 * Asserts that every limit passes when the fake time does, and not earlier.
 *
 * @param createClient the package's function
 * @param tick advances the fake time by milliseconds and lets promises settle
 */
module.exports = async function assertLimitsPass(createClient, tick) {
  const connectors = (options) =>
    createClient({ appId: "a", serviceToken: "s", options }).asServiceRole.connectors;
  const never = () => new Promise(() => {});

  const timeout = watch(
    connectors({ fetch: never, timeout: 20_000, retry: false }).getConnection("x"),
  );
  await tick(19_000);
  assert.equal(timeout.now, "pending", "timeout");
  await tick(1_100);
  assert.equal(timeout.now, "timeout");

  const deadline = watch(
    connectors({ fetch: never, timeout: 90_000, deadline: 60_000 }).getConnection("x"),
  );
  await tick(59_000);
  assert.equal(deadline.now, "pending", "deadline");
  await tick(1_100);
  assert.equal(deadline.now, "timeout");

  let calls = 0;
  const flaky = () =>
    Promise.resolve(
      ++calls < 3 ? new Response("", { status: 503 }) : Response.json({ access_token: "t" }),
    );
  const retry = { baseDelay: 8_000, maxDelay: 8_000 };
  const retried = watch(connectors({ fetch: flaky, retry }).getConnection("x"));
  await tick(17_000);
  assert.deepEqual([retried.now, calls], ["resolved", 3], "retry");

  calls = 1;
  const limited = () =>
    Promise.resolve(
      ++calls < 3
        ? new Response("", { status: 429, headers: { "retry-after": "12" } })
        : Response.json({ access_token: "t" }),
    );
  const waiting = watch(connectors({ fetch: limited }).getConnection("x"));
  await tick(11_000);
  assert.deepEqual([waiting.now, calls], ["pending", 2], "Retry-After");
  await tick(1_500);
  assert.deepEqual([waiting.now, calls], ["resolved", 3]);
};
