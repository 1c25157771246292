/**
 * Error reports: the plain objects in which the core describes errors.
 *
 * @module
 */

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

/** Returns whether a thrown value is a report. */
export function isReport(thrown: unknown): thrown is Report {
  return typeof thrown === "object" && thrown !== null && "kind" in thrown &&
    !(thrown instanceof Error);
}

/** Converts a report to a `Base44Error`; returns anything else unchanged. */
export function toError(thrown: unknown): Error {
  if (!isReport(thrown)) return thrown as Error;
  const { message, status, code, data, ...details } = thrown;
  return new Base44Error(message, status, code as string | undefined, data, undefined, details);
}
