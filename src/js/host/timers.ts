/**
 * The timers of requests.
 *
 * @module
 */

import { after } from "#timer";
import { entry } from "./entry.ts";

export { after as setTimer };

/** The timers that have not fired, so that a trap can cancel them. */
const active = new Set<Timer>();

/** The timer of a request. */
export class Timer {
  #cancel: (() => void) | undefined;

  /** Calls the core after some milliseconds. */
  constructor(milliseconds: number, request: number) {
    active.add(this);
    const fire = () => {
      // On a full stack, a timer may be set or left although this code was told otherwise.
      if (active.delete(this)) entry.handleTimeout(request);
    };
    try {
      this.#cancel = after(milliseconds, fire);
    } catch {
      // A test has put something in place of `setTimeout`, or the stack is full and this throws too.
      AbortSignal.timeout(milliseconds).addEventListener("abort", fire);
    }
  }

  cancel(): void {
    active.delete(this);
    try {
      this.#cancel?.();
    } catch {
      // It fires for nothing.
    }
  }
}

/** Cancels every timer. */
export function cancelAllTimers(): void {
  for (const timer of active) timer.cancel();
}
