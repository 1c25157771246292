/**
 * Those who wait for what comes of a call: the ends of their promises, and their signals.
 *
 * @module
 */

import { events } from "./events.ts";

const waiting = new Map<number, Caller>();
let last = 0;

/** What a call rejects with that its own signal ended; the reason is for the facade to find. */
export const ABORTED: unknown = Symbol("aborted");

/** Whoever waits for what comes of a call. */
class Caller {
  readonly number: number = last = (last + 1) >>> 0;
  readonly resolve: (value: never) => void;
  readonly reject: (report: unknown) => void;
  #flight = -1;
  #signal: AbortSignal | undefined;

  constructor(resolve: (value: never) => void, reject: (report: unknown) => void) {
    this.resolve = resolve;
    this.reject = reject;
    waiting.set(this.number, this);
  }

  heed(signal: AbortSignal): void {
    listen(signal, this);
    this.#signal = signal;
  }

  waitFor(flight: number): void {
    this.#flight = flight;
  }

  /** The caller's signal has ended its call. */
  abort(): void {
    this.end();
    this.reject(ABORTED);
    if (this.#flight >= 0) events.left(this.#flight, this.number);
  }

  /** Waits no longer, and listens no longer. */
  end(): void {
    waiting.delete(this.number);
    const signal = this.#signal;
    if (signal) ignore(signal, this);
  }
}

/** Makes a call for someone known by a number, and promises what comes of it. */
export function promised<T>(make: (caller: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const caller = new Caller(resolve, reject);
    try {
      make(caller.number);
    } catch (report) {
      caller.end();
      caller.reject(report);
    }
  });
}

/** Has a caller listen to a signal, so that no moment is missed. Throws where that cannot be. */
export function heed(caller: number, signal: AbortSignal): void {
  waiting.get(caller)?.heed(signal);
}

/** Has a caller wait for a flight. */
export function waitFor(caller: number, flight: number): void {
  waiting.get(caller)?.waitFor(flight);
}

/** Ends a call whose signal has been aborted before it began. */
export function abort(caller: number): void {
  waiting.get(caller)?.abort();
}

/** Gives a caller what it waits for. */
export function resolve(caller: number, value: never): void {
  const found = waiting.get(caller);
  found?.end();
  found?.resolve(value);
}

/** Tells a caller why it gets nothing. */
export function reject(caller: number, report: unknown): void {
  const found = waiting.get(caller);
  found?.end();
  found?.reject(report);
}

/** Tells so to everyone. */
export function rejectAll(report: unknown): void {
  for (const number of [...waiting.keys()]) reject(number, report);
}

// One listener for each signal, however many calls it is to end: Node.js warns of a leak when a
// signal has more than ten.
interface Heeded {
  readonly callers: Set<Caller>;
  readonly onAbort: () => void;
}
const heeded = new WeakMap<AbortSignal, Heeded>();

function listen(signal: AbortSignal, caller: Caller): void {
  const known = heeded.get(signal);
  if (known) {
    known.callers.add(caller);
    return;
  }
  const callers = new Set([caller]);
  const onAbort = () => {
    for (const caller of [...callers]) caller.abort();
  };
  signal.addEventListener("abort", onAbort);
  heeded.set(signal, { callers, onAbort });
}

function ignore(signal: AbortSignal, caller: Caller): void {
  const known = heeded.get(signal);
  if (!known?.callers.delete(caller) || known.callers.size > 0) return;
  heeded.delete(signal);
  try {
    signal.removeEventListener("abort", known.onAbort);
  } catch {
    // Whatever a caller's own signal throws, the call is over.
  }
}
