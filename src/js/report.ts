/**
 * What is told of a failure that the core cannot tell of itself.
 *
 * @module
 */

import type { Report } from "./core.ts";
import type { Base44ErrorKind } from "./types.ts";

/** The report of a core that could not be had, or that broke. */
export function report(
  kind: Base44ErrorKind,
  message: string,
  hint: string,
  retryable = false,
): Report {
  const nothing = { status: undefined, code: undefined, data: undefined };
  return {
    kind,
    message,
    hint,
    retryable,
    attempts: 0,
    retryAfter: undefined,
    requestId: undefined,
    ...nothing,
  };
}
