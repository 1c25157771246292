/**
 * The timers of requests.
 *
 * @module
 */

import { after } from "#timer";
import { entry } from "./entry.ts";

/** The functions that cancel the timers, so that a trap can clear them. */
const active = new Set<() => void>();

/** Calls the core after some milliseconds. Returns the function that cancels the timer. */
export function setTimer(milliseconds: number, request: number): () => void {
  const cancelTimer = after(milliseconds, () => {
    active.delete(cancel);
    entry.handleTimeout(request);
  });
  const cancel = () => {
    active.delete(cancel);
    cancelTimer();
  };
  active.add(cancel);
  return cancel;
}

/** Cancels every timer. */
export function cancelAllTimers(): void {
  for (const cancel of active) cancel();
}
