/**
 * Limits pass with the fake time of Jest: `jest --testMatch '**\/*_jest.test.cjs'`, in a project with
 * the package and `fake_time_limits.cjs`: see `runners.ts`.
 */

const { createClient } = require("base44-connectors");
const assertLimitsPass = require("./fake_time_limits.cjs");

const now = 1_700_000_000_000;

/** Advances in steps, because Jest also fakes the `nextTick` with which Node.js reads a body. */
async function tick(milliseconds) {
  for (let left = milliseconds; left > 0; left -= 200) {
    await jest.advanceTimersByTimeAsync(Math.min(200, left));
  }
}

afterEach(() => void jest.useRealTimers());

test.each([
  ["the defaults", { now }],
  ["an empty configuration", undefined],
  ["all but performance", { now, doNotFake: ["performance"] }],
  ["all but the clocks", { doNotFake: ["Date", "performance", "hrtime"] }],
  ["all but ticks and microtasks", { now, doNotFake: ["nextTick", "queueMicrotask"] }],
])("limits pass with %s", async (_, config) => {
  jest.useFakeTimers(config);
  await assertLimitsPass(createClient, tick);
});

test("limits pass with the legacy timers", async () => {
  const { setImmediate } = globalThis;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  jest.useFakeTimers({ legacyFakeTimers: true });
  await assertLimitsPass(createClient, async (milliseconds) => {
    for (let passed = 0; passed < milliseconds; passed += 50) {
      for (let n = 0; n < 5; n++) {
        jest.runAllTicks();
        await turn();
      }
      jest.advanceTimersByTime(Math.min(50, milliseconds - passed));
    }
    await turn();
  });
});
