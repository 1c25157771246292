/**
 * The time limits of all calls under one timer.
 *
 * Not `setTimeout`, which under Deno costs a cold process 5 ms at its first use (it loads Node's
 * timers) and a warm call 2 µs, against 0.4 ms once and a tenth of a microsecond; measured with
 * Deno 2.9.6. `AbortSignal.timeout` cannot be cancelled, but one that nobody listens to neither
 * keeps a process alive nor counts as a leak in its tests. So there is at most one, for the
 * nearest limit, listened to while there is any.
 *
 * @module
 */

interface Limit {
  readonly at: number;
  readonly ring: () => void;
}

const limits = new Set<Limit>();
let armed: { readonly signal: AbortSignal; readonly at: number } | undefined;

/** Calls `ring` after so many milliseconds, unless the function returned is called before. */
export function after(milliseconds: number, ring: () => void): () => void {
  const limit = { at: performance.now() + milliseconds, ring };
  limits.add(limit);
  if (limits.size === 1 || !willRing(limit.at)) arm(limit.at);
  return () => {
    if (limits.delete(limit) && limits.size === 0) disarm();
  };
}

/** Listens for a moment that is not after `at`: the one listened for last, if it will do. */
function arm(at: number): void {
  disarm();
  if (!willRing(at)) {
    const wait = Math.max(0, Math.ceil(at - performance.now()));
    armed = { signal: AbortSignal.timeout(wait), at };
  }
  armed?.signal.addEventListener("abort", ringDue);
}

/** Whether the one listened for last will do for `at`. One long overdue belongs to a clock that has
 * been set back since, such as a test's. */
function willRing(at: number): boolean {
  if (!armed || armed.signal.aborted || armed.at > at) return false;
  return armed.at > performance.now() - OVERDUE;
}

const OVERDUE = 100;

function disarm(): void {
  armed?.signal.removeEventListener("abort", ringDue);
}

function ringDue(): void {
  // The host's timer and its clock may disagree by a millisecond.
  const now = performance.now() + 1;
  const due: Limit[] = [];
  let next = Infinity;
  for (const limit of limits) {
    if (limit.at > now) {
      next = Math.min(next, limit.at);
    } else {
      limits.delete(limit);
      due.push(limit);
    }
  }
  if (limits.size > 0) arm(next);
  for (const { ring } of due) ring();
}
