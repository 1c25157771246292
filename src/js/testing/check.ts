/**
 * Checks of what the testing kit is given.
 *
 * @module
 */

/**
 * Asserts that a value is valid.
 *
 * @param functionName the function that was called
 * @param valueName the name of the value
 * @param expected a description of valid values
 * @throws {TypeError} if it is not
 */
export function assertValid(
  isValid: unknown,
  functionName: string,
  valueName: string,
  expected: string,
  value: unknown,
): asserts isValid {
  if (!isValid) throw invalid(functionName, valueName, expected, value);
}

/** Checks that an option of `createFakeBase44` is an object. */
export function record(name: string, value: unknown): Record<string, unknown> {
  assertValid(value === undefined || isRecord(value), "createFakeBase44", name, "an object", value);
  return (value ?? {}) as Record<string, unknown>;
}

/** Creates the error of an invalid value. */
export function invalid(
  functionName: string,
  valueName: string,
  expected: string,
  value: unknown,
): TypeError {
  return new TypeError(`${functionName}: ${valueName} must be ${expected}, not ${shown(value)}`);
}

/** Returns whether a value can be written as JSON. */
export function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/** Returns a value as a message shows it. */
export function shown(value: unknown): string {
  const plain = typeof value === "string" || (typeof value === "object" && isJson(value));
  return plain ? JSON.stringify(value) : typeof value === "function" ? "a function" : String(value);
}

/** Returns whether a value is an object, and no array. */
export function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
