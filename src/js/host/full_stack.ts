/**
 * Full stacks: the one reason for which a host function may throw into the core.
 *
 * @module
 */

/** Returns whether a thrown value tells of a full stack, which says nothing about what was called. */
export function isFullStack(thrown: unknown): boolean {
  try {
    // Not by `instanceof`: test runners throw errors of another realm. Firefox has its own name.
    const { name } = thrown as Partial<Error>;
    return name === "RangeError" || name === "InternalError";
  } catch {
    return false; // It is `null` or `undefined`, or a getter threw.
  }
}
