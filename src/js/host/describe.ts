/**
 * What values are, and what they say of themselves.
 *
 * @module
 */

/** What a thrown value says of itself, and its causes where they say more. */
export function describe(thrown: unknown): string {
  const told: string[] = [];
  try {
    // By its members, not by `instanceof`: test runners throw errors of another realm.
    let error = thrown as Partial<AggregateError & { code: unknown }> | null | undefined;
    for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
      // A failed connection has its story in `code` when several addresses were tried.
      const { message, code, name, cause, errors } = error;
      const says = message || code || name;
      if (says) told.push(String(says));
      error = (cause ?? errors?.[0]) as typeof error;
    }
  } catch {
    // It has no more to say than it said.
  }
  const what = thrown === null ? "null" : typeof thrown;
  return told.length > 0 ? told.join(": ") : `fetch failed with ${what}`;
}

/** Whether it is a string that is not empty and has no control character in it. */
export function isPrintableText(value: unknown): boolean {
  // deno-lint-ignore no-control-regex
  return typeof value === "string" && /^[^\x00-\x1f\x7f]+$/.test(value);
}

/**
 * A copy of what JSON can say, at any depth. Not by way of JSON: engines read what is nested deeper
 * than they can write, and take a time for it that grows with the square of the depth.
 */
export function copy<T>(value: T): T {
  const left: [from: Members, to: Members][] = [];
  const begin = (from: unknown): unknown => {
    if (typeof from !== "object" || !from) return from;
    const to = Array.isArray(from) ? [] : {};
    left.push([from as Members, to as Members]);
    return to;
  };
  const copied = begin(value);
  for (let next = left.pop(); next; next = left.pop()) {
    const [from, to] = next;
    for (const name of Object.keys(from)) {
      const value = begin(from[name]);
      if (name !== "__proto__") to[name] = value;
      else {Object.defineProperty(to, name, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });}
    }
  }
  return copied as T;
}

type Members = Record<string, unknown>;
