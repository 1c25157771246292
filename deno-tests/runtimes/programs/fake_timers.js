/**
 * Timeouts, deadlines, retries and `Retry-After` pass with the fake time of a test library that was
 * installed after the package. Takes the library and what it fakes, or nothing for its defaults.
 */

import assert from "node:assert/strict";
import process from "node:process";
import { createClient } from "base44-connectors";
import assertLimitsPass from "./fake_time_limits.cjs";

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

await assertLimitsPass(createClient, clock.tick);
clock.restore();
assert.ok(realNow() - started < 5000, "no real time passed");
console.log("passed");
process.exit(0);
