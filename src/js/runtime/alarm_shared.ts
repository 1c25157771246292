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

/** What a timer can hold, in milliseconds: with a fraction more, it would ring at once. */
const LONGEST = 0x7fff_ffff;

const limits = new Set<Limit>();
let armed: { readonly signal: AbortSignal; readonly at: number } | undefined;
/** Those that are listened to: the one armed last, and any that is overdue. */
const heard = new Set<AbortSignal>();

/** Calls `ring` after so many milliseconds, unless the function returned is called before. */
export function after(milliseconds: number, ring: () => void): () => void {
  const now = performance.now();
  const limit = { at: now + milliseconds, ring };
  limits.add(limit);
  if (heard.size === 0 || !willRing(limit.at, now)) arm(now);
  return () => {
    if (limits.delete(limit) && limits.size === 0) disarm();
  };
}

/** Listens for the nearest of all moments: to the signal armed last, if it will do. */
function arm(now: number): void {
  let at = Infinity;
  for (const limit of limits) at = Math.min(at, limit.at);
  if (!armed || !willRing(at, now)) {
    const wait = Math.max(0, Math.min(Math.ceil(at - now), LONGEST));
    armed = { signal: AbortSignal.timeout(wait), at };
  }
  heard.add(armed.signal);
  armed.signal.addEventListener("abort", ringDue);
}

/**
 * Whether the one armed last will do for `at`. It will not where it is long overdue: its time is of
 * a clock that has been set back since, such as a test's. Or the program was busy for as long, and
 * it rings next; so it is listened to still.
 */
function willRing(at: number, now: number): boolean {
  if (!armed || armed.signal.aborted || armed.at > at) return false;
  return armed.at > now - OVERDUE;
}

/** In milliseconds. */
const OVERDUE = 100;

function disarm(): void {
  for (const signal of heard) signal.removeEventListener("abort", ringDue);
  heard.clear();
}

function ringDue(): void {
  const now = performance.now();
  const due: Limit[] = [];
  for (const limit of limits) {
    // The host's timer and its clock may disagree by a millisecond.
    if (limit.at > now + 1) continue;
    limits.delete(limit);
    due.push(limit);
  }
  disarm();
  if (limits.size > 0) arm(now);
  for (const { ring } of due) ring();
}
