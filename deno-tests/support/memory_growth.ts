/**
 * Whether memory grows.
 *
 * @module
 */

const ATTEMPTS = 4;

/**
 * By how much memory grows while the same is done once more. What leaks grows each time; a heap
 * that the host has not tidied up yet grows now and then. So it is the least growth that counts,
 * and a growth that is within the limit need not be looked at again.
 *
 * @param play does it, and gives the memory that is used after it
 */
export async function leastGrowth(
  before: number,
  limit: number,
  play: (time: number) => Promise<number>,
): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < ATTEMPTS && least >= limit; time++) {
    const after = await play(time);
    least = Math.min(least, after - before);
    before = after;
  }
  return least;
}
