/**
 * Error reports: the plain objects in which the core describes errors.
 *
 * @module
 */

import { bare } from "./host/bare.ts";
import { isFullStack } from "./host/full_stack.ts";
import { Base44Error, type Base44ErrorDetails } from "./errors.ts";
import type { Base44ErrorKind } from "./types.ts";

/** An error report; `Report` of `src/wasm/report.rs`. */
export interface Report extends Base44ErrorDetails {
  readonly message: string;
  readonly status?: number;
  readonly code?: unknown;
  readonly data?: unknown;
}

/** Creates the report of an error that happened outside the core. */
export function report(
  kind: Base44ErrorKind,
  message: string,
  hint: string,
  retryable = false,
): Report {
  return { kind, message, hint, retryable, attempts: 0 };
}

// What was thrown is left out: it may hold a credential.
function unreadable(): Report {
  return report(
    "invalid_argument",
    "An argument cannot be read: one of its getters throws",
    "Check the getters of the arguments.",
  );
}

/** Returns whether a thrown value is a report. */
export function isReport(thrown: unknown): thrown is Report {
  return typeof thrown === "object" && thrown !== null && Object.hasOwn(thrown, "kind") &&
    !(thrown instanceof Error);
}

/** A function whose caller is where an error's stack begins. */
// deno-lint-ignore no-explicit-any -- any function at all
export type Boundary = (...args: any[]) => unknown;

/**
 * Converts a report to a `Base44Error`, and anything else that was thrown, such as by a getter of the
 * arguments. The stack leaves out `boundary`, so the first frame is the caller's, not this package's.
 */
export function toError(thrown: unknown, boundary: Boundary): Error {
  // A full stack is not this package's error. A `Base44Error` says that there is no core yet.
  if (isFullStack(thrown)) return thrown as Error;
  if (thrown instanceof Base44Error) return thrown;
  const own = bare(isReport(thrown) ? thrown : unreadable());
  const { message, status, code, data, ...details } = own;
  const error = new Base44Error(
    message,
    status,
    code as string | undefined,
    data,
    undefined,
    details,
  );
  Error.captureStackTrace?.(error, boundary);
  return error;
}
