/**
 * Values as JSON, whatever they are.
 *
 * @module
 */

import { readMember } from "./host/values.ts";

/** Engines write JSON of a few thousand levels at most. */
const MAX_DEPTH = 100;
/** Bounds cyclic values, whose copies grow exponentially with depth. Bodies of 64 KiB have fewer. */
const MAX_VALUES = 100_000;

const UNREADABLE = "[not readable]";

/**
 * Copies a value, so that `JSON.stringify` writes the copy and never throws. A value that cannot be
 * written as JSON, or is nested too deeply, becomes a string that says so. `toJSON` methods are
 * called, such as that of `Date`. Functions are left out, because `JSON.stringify` would call one
 * named `toJSON`.
 *
 * @param read returns the value, unless a getter throws
 */
export function toJson(read: () => unknown): unknown {
  let left = MAX_VALUES;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === "bigint" || typeof value === "symbol") return String(value);
    if (typeof value === "function") return undefined;
    if (typeof value !== "object" || value === null) return value;
    if (depth === MAX_DEPTH || left <= 0) return "[not shown]";
    left--;
    try {
      const toJSON = readMember(value, "toJSON");
      if (typeof toJSON === "function") return copy(toJSON.call(value), depth + 1);
      if (Array.isArray(value)) {
        return value.slice(0, MAX_VALUES).map((element) => copy(element, depth + 1));
      }
      const entries = Object.entries(value).map((
        [name, member],
      ) => [name, copy(member, depth + 1)]);
      return Object.fromEntries(entries);
    } catch {
      return UNREADABLE;
    }
  };
  try {
    return copy(read(), 0);
  } catch {
    return UNREADABLE;
  }
}
