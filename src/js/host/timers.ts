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
    this.#cancel = after(milliseconds, () => {
      // On a full stack, a timer may be set or left although this code was told otherwise.
      if (active.delete(this)) entry.handleTimeout(request);
    });
  }

  cancel(): void {
    active.delete(this);
    this.#cancel?.();
  }
}

/** Cancels every timer. */
export function cancelAllTimers(): void {
  for (const timer of active) timer.cancel();
}
