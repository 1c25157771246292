/**
 * What can be said while there is no core yet.
 *
 * @module
 */

import { kinds } from "#facts";
import type { Report } from "../core.ts";
import type { Base44ErrorKind } from "../types.ts";

/** As the core's own, whose answers the build wrote down. */
export function kindOfStatus(status: number): Base44ErrorKind {
  const row = kinds.findLast(({ from }: { from: number }) => from <= status);
  return row?.kind as Base44ErrorKind;
}

/** The report of a core that could not be had. */
export function report(
  kind: Base44ErrorKind,
  message: string,
  hint: string,
  retryable = false,
): Report {
  const nothing = { status: undefined, code: undefined, data: undefined, requestId: undefined };
  return { kind, message, hint, retryable, attempts: 0, ...nothing };
}
