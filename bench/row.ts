/**
 * A row of the results.
 *
 * @module
 */

import type { Quartiles } from "./quartiles.ts";

/** The measurements of one thing, by subject. */
export interface Row {
  label: string;
  unit: string;
  /** True for a rate, false or absent for a cost. */
  higherIsBetter?: boolean;
  /** The subject that ratios refer to. Defaults to the hand-written code. */
  baseline?: string;
  quartiles: Record<string, Quartiles>;
}
