/**
 * Measures memory growth for leak tests.
 *
 * @module
 */

import assert from "node:assert/strict";

const MAX_ATTEMPTS = 4;
const MIB = 2 ** 20;

/**
 * Returns the smallest growth over up to four repetitions of a workload. A leak grows every time,
 * a heap that has not been collected yet only sometimes. Stops at the first growth within the
 * limit.
 *
 * @param before the memory in use before the first repetition
 * @param limit the growth to stay below, in the unit of `play`
 * @param play runs the workload and returns the memory in use after it
 */
export async function minGrowth(
  before: number,
  limit: number,
  play: (repetition: number) => Promise<number>,
): Promise<number> {
  let smallest = Infinity;
  for (let repetition = 0; repetition < MAX_ATTEMPTS && smallest >= limit; repetition++) {
    const after = await play(repetition);
    smallest = Math.min(smallest, after - before);
    before = after;
  }
  return smallest;
}

/**
 * Makes many calls, 50 at a time, and fails if the process then grows by 10 MiB. Deno has to run with
 * `--v8-flags=--expose-gc`.
 *
 * @param call makes a call, by its number
 */
export async function assertNoGrowth(
  warmUp: number,
  rounds: number,
  call: (n: number) => Promise<void>,
): Promise<void> {
  const { gc } = globalThis as { gc?: () => void };
  assert.ok(gc, "run with --v8-flags=--expose-gc");
  const play = async (from: number, to: number) => {
    for (let n = from; n < to; n += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => call(n + index)));
      // The runtime frees its own objects, such as requests, between event loop turns.
      if (n % 1000 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
    gc();
    return Deno.memoryUsage().rss;
  };
  const before = await play(0, warmUp);
  const growth = await minGrowth(before, 10 * MIB, (repetition) => {
    const from = warmUp + repetition * rounds;
    return play(from, from + rounds);
  });
  console.log(`${(growth / MIB).toFixed(1)} MiB after ${rounds} more`);
  assert.ok(growth < 10 * MIB, `${growth} bytes`);
}
