/**
 * The promises that calls return, and the signals that cancel them.
 *
 * @module
 */

import { entry } from "./entry.ts";

/** A call as the facade made it. */
export interface Started {
  /** The name of the method. */
  readonly operation: string;
  /** The method's arguments, after the client. */
  readonly args: readonly unknown[];
}

/** The call that is being started. */
let starting: Started | undefined;

/** Sets the call that is being started. Returns the one before. */
export function setStarting(call: Started | undefined): Started | undefined {
  const before = starting;
  starting = call;
  return before;
}

/** The calls that have not settled, so that a trap can reject them. */
const pending = new Set<PendingCall>();

/** The rejection of a call whose signal was aborted. */
export class Aborted {
  constructor(readonly signal: AbortSignal) {}
}

/** A call that has not settled. */
export class PendingCall {
  readonly promise: Promise<unknown>;
  #resolve!: (value: unknown) => void;
  #reject!: (report: unknown) => void;
  readonly #started = starting;
  #id = 0;
  #signal: AbortSignal | undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A trap may reject it before the facade has it.
    this.promise.then(undefined, ignore);
    // A promise swallows what its executor throws on a full stack.
    if (!this.#reject) throw new RangeError("Maximum call stack size exceeded");
    pending.add(this);
  }

  resolve(value: unknown): void {
    this.#resolve(value);
    this.#finish();
  }

  reject(report: unknown): void {
    this.#reject(report);
    this.#finish();
  }

  /** Rejects the call because the core trapped. */
  giveUp(reportOf: (started: Started | undefined) => unknown): void {
    this.reject(reportOf(this.#started));
  }

  /** Rejects the call because its signal was aborted. */
  abort(signal: AbortSignal): void {
    this.reject(new Aborted(signal));
  }

  /**
   * Cancels the call in the core when the signal is aborted.
   *
   * @throws what the signal throws
   */
  listen(signal: AbortSignal, id: number): void {
    subscribe(signal, this);
    this.#signal = signal;
    this.#id = id;
  }

  /** Handles the signal's event. */
  onAbort(signal: AbortSignal): void {
    // A restarted core may have another call with this id.
    if (!pending.has(this)) return;
    this.abort(signal);
    entry.cancel(this.#id);
  }

  /** Forgets the call. On a full stack this may fail after the promise has been settled. */
  #finish(): void {
    pending.delete(this);
    const signal = this.#signal;
    if (signal) unsubscribe(signal, this);
  }
}

/** Rejects every call, each with a report of its own. */
export function rejectAll(reportOf: (started: Started | undefined) => unknown): void {
  for (const call of pending) call.giveUp(reportOf);
}

function ignore(): void {}

// One listener per signal, however many calls it cancels: Node.js warns of a leak beyond ten.
interface Subscription {
  readonly calls: Set<PendingCall>;
  readonly listener: () => void;
}
const subscriptions = new WeakMap<AbortSignal, Subscription>();

function subscribe(signal: AbortSignal, call: PendingCall): void {
  const known = subscriptions.get(signal);
  if (known) {
    known.calls.add(call);
    return;
  }
  const calls = new Set([call]);
  const listener = () => {
    for (const call of calls) {
      try {
        call.onAbort(signal);
      } catch {
        // The stack is full. An error thrown by a listener would end the process.
        Promise.resolve(call).then((call) => call.onAbort(signal)).catch(ignore);
      }
    }
  };
  signal.addEventListener("abort", listener);
  subscriptions.set(signal, { calls, listener });
}

function unsubscribe(signal: AbortSignal, call: PendingCall): void {
  const known = subscriptions.get(signal);
  if (!known?.calls.delete(call) || known.calls.size > 0) return;
  subscriptions.delete(signal);
  try {
    signal.removeEventListener("abort", known.listener);
  } catch {
    // The call has settled, whatever a user's own signal throws.
  }
}
