/**
 * Summarizes repeated measurements.
 *
 * @module
 */

/** The quartiles of a sample. */
export interface Quartiles {
  q1: number;
  median: number;
  q3: number;
}

/** Computes the quartiles of a sample. */
export function quartilesOf(values: number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (fraction: number) => sorted[Math.floor(fraction * (sorted.length - 1))];
  return { q1: quantile(0.25), median: quantile(0.5), q3: quantile(0.75) };
}
