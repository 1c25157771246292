/**
 * Full stacks: the one reason for which a host function may throw into the core.
 *
 * @module
 */

/**
 * Returns whether a thrown value is an engine's error for a full stack, which says nothing about what
 * was called.
 */
export function isFullStack(thrown: unknown): boolean {
  try {
    // Not by `instanceof`: test runners throw errors of another realm. Nothing is called here, for
    // which there may be no room.
    switch ((thrown as Partial<Error>).message) {
      case "Maximum call stack size exceeded": // V8
      case "Maximum call stack size exceeded.": // JavaScriptCore
      case "too much recursion": // SpiderMonkey
        return true;
      default:
        return false;
    }
  } catch {
    return false; // It is `null` or `undefined`, or a getter threw.
  }
}
