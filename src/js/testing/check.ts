/**
 * Checks of what the testing kit is given.
 *
 * @module
 */

/**
 * Asserts that a value is valid.
 *
 * @param where the function that was called
 * @param what the name of the value
 * @param right what would be valid
 * @throws {TypeError} if it is not
 */
export function assertValid(
  holds: unknown,
  where: string,
  what: string,
  right: string,
  value: unknown,
): asserts holds {
  if (!holds) throw invalid(where, what, right, value);
}

/** Checks that an option of `createFakeBase44` is an object. */
export function record(name: string, value: unknown): Record<string, unknown> {
  const isRecord = value === undefined || typeof value === "object" && value !== null &&
      !Array.isArray(value);
  assertValid(isRecord, "createFakeBase44", name, "an object", value);
  return (value ?? {}) as Record<string, unknown>;
}

/** Creates the error of an invalid value. */
export function invalid(where: string, what: string, right: string, value: unknown): TypeError {
  return new TypeError(`${where}: the ${what} must be ${right}, not ${shown(value)}`);
}

/** Returns whether JSON can say a value. */
export function isSayable(body: unknown): boolean {
  try {
    return JSON.stringify(body) !== undefined;
  } catch {
    return false;
  }
}

function shown(value: unknown): string {
  const plain = typeof value === "string" || (typeof value === "object" && isSayable(value));
  return plain ? JSON.stringify(value) : typeof value === "function" ? "a function" : String(value);
}
