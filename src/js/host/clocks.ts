/**
 * The host's clocks and random numbers. Tests replace them: what they give instead may be no number,
 * and what they throw must not reach the core.
 *
 * @module
 */

let lastClock = 0;
let lastWallClock = 0;
let lastRandom = 0.5;

/** Returns `performance.now()`, or its last good value. */
export function clock(): number {
  try {
    const now: unknown = performance.now();
    if (isFinite(now)) lastClock = now;
  } catch {
    // The last value has to do.
  }
  return lastClock;
}

/** Returns `Date.now()`, or its last good value. */
export function wallClock(): number {
  try {
    const now: unknown = Date.now();
    if (isFinite(now)) lastWallClock = now;
  } catch {
    // The last value has to do.
  }
  return lastWallClock;
}

/** Returns `Math.random()`, or its last good value. */
export function random(): number {
  try {
    const value: unknown = Math.random();
    if (isFinite(value) && value >= 0 && value < 1) lastRandom = value;
  } catch {
    // The last value has to do.
  }
  return lastRandom;
}

/** Returns `Date.parse(text)`; NaN for no date. */
export function parseDate(text: string): number {
  try {
    const date: unknown = Date.parse(text);
    return isFinite(date) ? date : NaN;
  } catch {
    return NaN;
  }
}

function isFinite(value: unknown): value is number {
  return typeof value === "number" && value - value === 0;
}
