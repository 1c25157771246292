/**
 * Measures memory growth for leak tests.
 *
 * @module
 */

const MAX_ATTEMPTS = 4;

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
