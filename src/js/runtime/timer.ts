/**
 * Timers, where `setTimeout` costs nothing to speak of.
 *
 * One per request: under workerd a timer belongs to the request that set it, and fires for no other.
 *
 * @module
 */

/** Calls `action` after some milliseconds, unless the function returned is called before. */
export function after(milliseconds: number, action: () => void): () => void {
  // Both at once: a test that replaces them may do so in between.
  const { setTimeout, clearTimeout } = globalThis;
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
