/**
 * Descriptions of thrown values.
 *
 * @module
 */

/** Describes a thrown value, and up to two of its causes. */
export function describe(thrown: unknown): string {
  const parts: string[] = [];
  try {
    // Not by `instanceof`: test runners throw errors of another realm.
    let error = thrown as Partial<AggregateError & { code: unknown }> | null | undefined;
    for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
      // Node.js puts the reason into `code` where it tried several addresses.
      const { message, code, name, cause, errors } = error;
      const part = shorter(message) || shorter(code) || shorter(name);
      if (part) parts.push(part);
      error = (cause ?? errors?.[0]) as typeof error;
    }
  } catch {
    // A getter threw: what was read so far has to do.
  }
  const type = thrown === null ? "null" : typeof thrown;
  return parts.length > 0 ? parts.join(": ") : `fetch failed with ${type}`;
}

/** A longer description is left out: cut off, it could end within a credential. */
const MAX_LENGTH = 8192;

function shorter(value: unknown): string {
  const text = value ? String(value) : "";
  return text.length <= MAX_LENGTH ? text : "";
}
