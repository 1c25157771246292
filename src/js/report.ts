/**
 * Error reports: the plain objects in which the core describes errors.
 *
 * @module
 */

import { bare } from "./host/bare.ts";
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
    "Pass plain objects.",
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
 * Converts a report to a `Base44Error`, and anything else that was thrown on the way, such as by a
 * getter of the arguments. The error's stack begins where `boundary` was called: there is nothing to
 * mend in here.
 */
export function toError(thrown: unknown, boundary: Boundary): Error {
  // The stack is full, which is not this package's error; or there is no core yet.
  if (thrown instanceof RangeError || thrown instanceof Base44Error) return thrown;
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
