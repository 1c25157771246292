/**
 * Waiting that can be called off.
 *
 * @module
 */

/** What a timer takes: more would be over at once. */
const LONGEST = 2 ** 31 - 1;

/** Waits so many milliseconds; rejects with the signal's reason as soon as it aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, Math.min(milliseconds, LONGEST));
    signal.addEventListener("abort", abort, { once: true });
  });
}
