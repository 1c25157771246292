/**
 * What is told of many measurements of one thing.
 *
 * @module
 */

/** The middle half of some measurements. */
export interface Spread {
  q1: number;
  median: number;
  q3: number;
}

/** The middle half of these. */
export function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))];
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}
