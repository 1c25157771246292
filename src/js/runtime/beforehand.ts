/**
 * What can be said while there is no core yet.
 *
 * @module
 */

import { kinds } from "#facts";
import type { Base44ErrorKind } from "../types.ts";

/** As the core's own, whose answers the build wrote down. */
export function kindOfStatus(status: number): Base44ErrorKind {
  const row = kinds.findLast(({ from }: { from: number }) => from <= status);
  return row?.kind as Base44ErrorKind;
}
