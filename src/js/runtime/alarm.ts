/**
 * The time limit of one call, where `setTimeout` costs nothing to speak of.
 *
 * A timer for each call, and none for several: under workerd a timer belongs to the request that
 * set it, and rings for no other.
 *
 * @module
 */

/** Calls `ring` after so many milliseconds, unless the function returned is called before. */
export function after(milliseconds: number, ring: () => void): () => void {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
}
