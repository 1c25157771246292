/**
 * What a caller's values and parsed answers are, asked in as few questions as can be.
 *
 * @module
 */

/** What sort of value it is: the place of its sort in the core's `Sort`. */
export function sortOf(value: unknown): number {
  switch (typeof value) {
    case "undefined":
      return 0;
    case "boolean":
      return 1;
    case "number":
      return 2;
    case "string":
      return 3;
    case "object":
      return value === null ? 0 : isArray(value) ? 4 : 5;
    case "function":
      return 6;
    default:
      return 7;
  }
}

/** A proxy that was revoked is none. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The names and the values of an object's own members, in turn. */
export function entries(of: object): unknown[] {
  return Object.entries(of).flatMap((entry) => entry);
}

/**
 * A member, by `typeof` and not by `instanceof`: an object may have no prototype, or come from
 * another realm. A member whose getter throws is as good as none.
 */
export function member(of: unknown, name: string): unknown {
  if (typeof of !== "object" || !of) return undefined;
  try {
    return (of as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
