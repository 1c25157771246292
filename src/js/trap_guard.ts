/**
 * Recovery from traps. A core that trapped is in an unknown state, so it is started over: from a new
 * instance, or from the initial content of its memory.
 *
 * A trap may happen while the stack is full. Nothing that could throw runs before the core has been
 * marked as broken, and the next entry starts it over if that could not be done at once. So whatever
 * is done for a restart may fail at any point, and be done again.
 *
 * @module
 */

import { abortAll, cancelAllTimers, rejectAll, setEntry, setStarting } from "#host";
import type { Core } from "./core.ts";
import type { Started } from "./host/pending_call.ts";
import { isReport, type Report, report } from "./report.ts";
import { trapReport } from "./trap_report.ts";

/** A running core. */
export interface Running {
  /** The exports, however often the core is started over. */
  readonly exports: Core;
  /** Returns the stack pointer of the core, which is the same whenever the core is idle. */
  stackPointer(): number;
  /** Starts the core over. If it throws, on a full stack, it is called again. */
  restart(): void;
}

/** The depth to which calls may be nested: 41 of them fill the core's stack. */
const MAX_DEPTH = 24;

// No function takes more arguments. An array of them would be created for each call.
type Args = [unknown?, unknown?, unknown?, unknown?];
type Action = (...args: Args) => unknown;

/** Returns an export of the core, which is the operation, behind its guard. */
export let guardCall: (operation: string, action: Action) => Action;

/** Returns the core's exports, each behind the guard. */
export function guarded(running: Running): Core {
  const idle = running.stackPointer();
  let depth = 0;
  /** The number of times that the core was started over. */
  let epoch = 0;
  let isBroken = false;
  /** The cause, unless it may hold what belongs to one call only. */
  let cause: unknown;
  /** `true` while requests of an earlier core could not be aborted yet. */
  let hasOrphans = false;

  /** Enters the core; for a call of the facade's, or for an event. */
  function enter(call: Started | undefined, action: Action, args: Args): unknown {
    const base = depth === 0 ? idle : running.stackPointer();
    const before = setStarting(call);
    depth++;
    try {
      return action(...args);
    } catch (thrown) {
      const wasBroken = isBroken;
      isBroken = true;
      if (!wasBroken) {
        // Code of a user may have thrown it.
        if (!call) cause = thrown;
        // A report is thrown on purpose, once the core has put its stack in order.
        if (isReport(thrown) && running.stackPointer() === base) isBroken = false;
      }
      if (!isBroken) throw thrown;
      throw trapReport(thrown, call, true);
    } finally {
      depth--;
      setStarting(before);
      if (isBroken && depth === 0) restart();
    }
  }

  /**
   * Starts the core over, and rejects every call that waited for the one that trapped. If it fails
   * halfway, on a full stack, all of it is repeated.
   */
  function restart(): void {
    try {
      const why = cause;
      running.restart();
      epoch++;
      cancelAllTimers();
      rejectAll((started) => trapReport(why, started, true));
      hasOrphans = true;
      isBroken = false;
      cause = undefined;
      abortOrphans();
    } catch {
      // The stack is still full: the next entry tries again.
    }
  }

  /** Aborts the requests of an earlier core, which runs listeners of users' own `fetch`. */
  function abortOrphans(): void {
    hasOrphans = false;
    try {
      abortAll();
    } catch {
      hasOrphans = true;
    }
  }

  /** Starts a broken core over. Returns whether it can be entered now. */
  function isReady(): boolean {
    if (depth === 0) {
      if (isBroken) restart();
      if (hasOrphans) abortOrphans();
    }
    return !isBroken;
  }

  const call = (operation: string, action: Action): Action => (...args) => {
    const call = { operation, args };
    if (!isReady()) throw trapReport(cause, call);
    if (depth >= MAX_DEPTH) throw recursionReport();
    return enter(call, action, args);
  };

  /** Events must be neither refused nor thrown out of: a host would take that for its own error. */
  const event = (action: Action, of: () => number): Action => (...args) => {
    try {
      const target = of();
      if (isReady() && target === epoch) enter(undefined, action, args);
    } catch {
      // `restart` has told everyone who waited.
    }
  };

  const { exports } = running;
  const current = () => epoch;
  setEntry({
    cancel: event(exports.cancel as Action, current),
    handleTimeout: event(exports.handleTimeout as Action, current),
    guardReaction(reaction) {
      const created = epoch;
      return event(reaction as Action, () => created);
    },
  });
  guardCall = call;
  const names = Object.keys(exports).filter((name) => /^[a-z]/.test(name));
  const calls = names.map((name) => [name, call(name, exports[name as keyof Core] as Action)]);
  return Object.fromEntries(calls);
}

function recursionReport(): Report {
  return report(
    "invalid_argument",
    `Calls must not be nested more than ${MAX_DEPTH} deep within one another's fetch`,
    "Have the fetch await something before it makes a call itself.",
  );
}
