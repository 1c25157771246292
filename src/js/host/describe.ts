/**
 * Descriptions of thrown values.
 *
 * @module
 */

import { readMember } from "./values.ts";

/** Describes a thrown value, and up to two of its causes. */
export function describe(thrown: unknown): string {
  const parts: string[] = [];
  try {
    // Not by `instanceof`: test runners throw errors of another realm.
    let error = thrown;
    for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
      // Node.js puts the reason into `code` where it tried several addresses.
      const part = shorter(readMember(error, "message")) || shorter(readMember(error, "code")) ||
        shorter(readMember(error, "name"));
      if (part) parts.push(part);
      error = causeOf(error);
    }
  } catch {
    // A getter threw: what was read so far has to do.
  }
  const type = thrown === null ? "null" : typeof thrown;
  return parts.length > 0 ? parts.join(": ") : `fetch failed with ${type}`;
}

/** Returns the cause of an error, or the first of several. */
export function causeOf(error: object): unknown {
  return readMember(error, "cause") ?? readMember(readMember(error, "errors"), "0");
}

/** A longer description is left out: cut off, it could end within a credential. */
const MAX_LENGTH = 8192;

function shorter(value: unknown): string {
  const text = value ? String(value) : "";
  return text.length <= MAX_LENGTH ? text : "";
}
