/**
 * The way into the core for what happens later: promises, timers and signals.
 *
 * @module
 */

/** The entries, each behind the trap guard. */
export interface Entry {
  /** Cancels a call whose signal was aborted. */
  cancel(call: number): void;
  /** Handles the firing of a request's timer. */
  handleTimeout(request: number): void;
  /** Returns a reaction to a promise that does nothing once the core has been restarted. */
  guardReaction<T>(reaction: (value: T) => unknown): (value: T) => void;
}

/** The entries of the core that was started. */
export let entry: Entry;

/** Sets the entries. */
export function setEntry(started: Entry): void {
  entry = started;
}
