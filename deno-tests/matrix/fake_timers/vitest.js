/**
 * Limits pass with the fake time of Vitest: `vitest run`, in a project with the package and
 * `fake_time_limits.cjs`: see `runners.ts`.
 */

import { afterEach, test, vi } from "vitest";
import { createClient } from "base44-connectors";
import assertLimitsPass from "./fake_time_limits.cjs";

const now = 1_700_000_000_000;

/** Advances in steps, so that a body is read before the timeout of its attempt. */
async function tick(milliseconds) {
  for (let left = milliseconds; left > 0; left -= 200) {
    await vi.advanceTimersByTimeAsync(Math.min(200, left));
  }
}

afterEach(() => void vi.useRealTimers());

test.each([
  ["the defaults", { now }],
  ["an empty configuration", undefined],
  ["timers and Date", { now, toFake: ["setTimeout", "clearTimeout", "Date"] }],
  ["timers alone", { toFake: ["setTimeout", "clearTimeout"] }],
  ["the clock of performance too", {
    now,
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"],
  }],
  ["microtasks too", { now, toFake: ["setTimeout", "clearTimeout", "Date", "queueMicrotask"] }],
  ["time that advances by itself", { now, shouldAdvanceTime: true }],
])("limits pass with %s", async (_, config) => {
  vi.useFakeTimers(config);
  await assertLimitsPass(createClient, tick);
});
