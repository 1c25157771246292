/**
 * Keeps an accident in the core from being more than that: a WebAssembly instance that trapped is
 * never again what it was, so it is put back to its beginning.
 *
 * @module
 */

import { describe, endAll, rejectAll, tell } from "#host";
import type { Core } from "./core.ts";
import { report } from "./report.ts";

/** The parts of a running core that a guard needs. */
export interface Running {
  /** What the boundary exports. */
  readonly core: Core;
  /** How far the core's stack has been used: at the same place whenever it is idle. */
  stackPointer(): number;
  /** Puts it back to its beginning. */
  restore(): void;
}

/**
 * The core, behind a guard. Where it fails inside, the call under way and all that wait are
 * rejected with an error that says so, and whatever comes next finds a core as new.
 */
export function guarded(running: Running): Core {
  const idle = running.stackPointer();
  let depth = 0;
  // No function of the boundary takes more; a list of them would have to be made for each call.
  type Five = [unknown?, unknown?, unknown?, unknown?, unknown?];
  const guard =
    (run: (...given: Five) => unknown, isEvent: boolean) => (...given: Five): unknown => {
      if (depth >= DEEPEST && !isEvent) throw tooDeep();
      depth++;
      try {
        return run(...given);
      } catch (thrown) {
        // What it throws on purpose, it throws once it has put its stack in order.
        if (!isTrap(thrown) && (depth > 1 || running.stackPointer() === idle)) throw thrown;
        const accident = accidentOf(thrown);
        endAll();
        running.restore();
        rejectAll(accident);
        if (!isEvent) throw accident;
      } finally {
        depth--;
      }
    };
  const names = Object.keys(running.core).filter((name) => /^[a-z]/.test(name));
  const functions = names.map((name) => {
    const run = (running.core as unknown as Record<string, (...given: Five) => unknown>)[name];
    return [name, guard(run, EVENTS.has(name))];
  });
  const core: Core = Object.fromEntries(functions);
  tell(core);
  return core;
}

/** How deep calls may be nested: 41 of them fill the core's stack. */
const DEEPEST = 24;

function tooDeep() {
  return report(
    "invalid_argument",
    `Calls must not be nested more than ${DEEPEST} deep within one another's fetch`,
    "Have the fetch await something before it makes a call itself.",
  );
}

const EVENTS = new Set<string>(
  [
    "answered",
    "headCame",
    "bodyCame",
    "failed",
    "overflowed",
    "rang",
    "left",
  ] satisfies (keyof Core)[],
);

/**
 * By its name: that of the core as JavaScript is no `WebAssembly.RuntimeError`. A report, which has
 * none, is no trap, whatever it says.
 */
function isTrap(thrown: unknown): boolean {
  const { name, message } = (thrown ?? {}) as Partial<Error>;
  const isOverflow = name === "RangeError" || name === "InternalError";
  return name === "RuntimeError" || (isOverflow && /call stack|recursion/.test(String(message)));
}

function accidentOf(thrown: unknown) {
  return report(
    "internal",
    `base44-connectors failed inside (${describe(thrown)}): all calls under way were given up`,
    "This is a bug in base44-connectors: please report it. Calls that follow are not affected.",
    true,
  );
}
