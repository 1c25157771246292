/**
 * Delays that can be aborted.
 *
 * @module
 */

/** The maximum of a timer, in milliseconds: a longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;

/** Waits some milliseconds. Rejects with the signal's reason if it is aborted. */
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

/** Waits for a result. Rejects with the signal's reason if it is aborted first. */
export function unlessAborted<T>(result: T | Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    Promise.resolve(result).then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
