/**
 * Timers under Deno: all of them share one `AbortSignal.timeout`.
 *
 * `setTimeout` costs a cold process 5 ms at its first use, because it loads Node's timers, and a
 * warm call 2 µs; this costs 0.4 ms and 0.1 µs (Deno 2.9.6). `AbortSignal.timeout` cannot be
 * cancelled, but a signal that nobody listens to neither keeps the process alive nor counts as a
 * leak in its tests. So at most one signal is listened to, the one for the next timer.
 *
 * @module
 */

interface Timer {
  readonly due: number;
  readonly action: () => void;
}

interface Alarm {
  readonly due: number;
  readonly signal: AbortSignal;
}

/** The maximum of a host's timer, in milliseconds: a longer one would fire at once. */
const MAX_TIMER_MS = 0x7fff_ffff;

/** An alarm that is overdue by more is not relied on: the clock was set back, as tests do. */
const MAX_DELAY_MS = 100;

const timers = new Set<Timer>();
let latest: Alarm | undefined;
/** The alarms that are listened to: the latest one, and any that is overdue. */
const listening = new Map<AbortSignal, () => void>();

const builtIn = Object.getOwnPropertyDescriptor(globalThis, "setTimeout");

/** Calls `action` after some milliseconds, unless the function returned is called before. */
export function after(milliseconds: number, action: () => void): () => void {
  if (isReplaced()) {
    const { setTimeout, clearTimeout } = globalThis;
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  }
  const now = performance.now();
  const timer = { due: now + milliseconds, action };
  timers.add(timer);
  if (listening.size === 0 || !covers(latest, timer.due, now)) setAlarm(now);
  return () => {
    if (timers.delete(timer) && timers.size === 0) ignoreAlarms();
  };
}

/**
 * Returns whether a test has replaced `setTimeout`, which then is the clock to go by. Reading the
 * global would load Node's timers; its property descriptor does not.
 */
function isReplaced(): boolean {
  const current = Object.getOwnPropertyDescriptor(globalThis, "setTimeout");
  return current?.value !== builtIn?.value || current?.get !== builtIn?.get;
}

/** Listens for the next timer, with the latest alarm if that comes in time. */
function setAlarm(now: number): void {
  let due = Infinity;
  for (const timer of timers) due = Math.min(due, timer.due);
  if (!latest || !covers(latest, due, now)) {
    const delay = Math.max(0, Math.min(Math.ceil(due - now), MAX_TIMER_MS));
    latest = { due, signal: AbortSignal.timeout(delay) };
  }
  const alarm = latest;
  if (listening.has(alarm.signal)) return;
  const listener = () => fire(alarm);
  alarm.signal.addEventListener("abort", listener);
  listening.set(alarm.signal, listener);
}

/** Returns whether an alarm will go off by `due`. */
function covers(alarm: Alarm | undefined, due: number, now: number): boolean {
  if (!alarm || alarm.signal.aborted || alarm.due > due) return false;
  return alarm.due > now - MAX_DELAY_MS;
}

function ignoreAlarms(): void {
  for (const [signal, listener] of listening) {
    // First, because a signal that is not listened to must not count as one, even on a full stack.
    listening.delete(signal);
    signal.removeEventListener("abort", listener);
  }
}

/** Fires the timers that were due at an alarm, whatever the clock says. */
function fire(alarm: Alarm): void {
  const now = performance.now();
  const due: Timer[] = [];
  for (const timer of timers) {
    // The host's timers and its clock may disagree by a millisecond.
    if (timer.due > Math.max(now, alarm.due) + 1) continue;
    timers.delete(timer);
    due.push(timer);
  }
  ignoreAlarms();
  if (timers.size > 0) setAlarm(now);
  for (const { action } of due) action();
}
