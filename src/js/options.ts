/**
 * What a client was given to go by, as it was when it was given.
 *
 * @module
 */

import type { ClientOptions } from "./types.ts";

/** The options by name, and what is in those that are objects. */
const OPTIONS = Object.entries(
  {
    timeout: [],
    deadline: [],
    maxResponseBytes: [],
    retry: ["maxRetries", "baseDelay", "maxDelay"],
    cache: ["ttl", "maxEntries", "scope"],
    fetch: [],
    onError: [],
    allowInsecureHttp: [],
    trustedOrigins: [],
  } satisfies Record<keyof ClientOptions, readonly string[]>,
);

type Members = Record<string, unknown>;

/**
 * A copy: what is changed after it was checked has no effect. By the names of the options, so that
 * one that an object inherits or computes counts too: a limit must not be lost in a copy. Where
 * several objects are given, an option that a later one leaves out or undefined is that of an
 * earlier one. What is no object is given back for the core to refuse.
 */
export function keep(...given: (ClientOptions | undefined)[]): ClientOptions | undefined {
  const wrong = given.find((options) =>
    !isNothing(options) && (!isObject(options) || Array.isArray(options))
  );
  if (wrong !== undefined) return wrong;
  const all = given.filter((options) => !isNothing(options));
  if (all.length === 0) return undefined;
  const kept: Members = {};
  for (const [name, parts] of OPTIONS) {
    for (const options of all) {
      const value = (options as Members)[name];
      if (value !== undefined) kept[name] = copyOf(value, parts);
    }
  }
  return kept;
}

function copyOf(value: unknown, parts: readonly string[]): unknown {
  if (Array.isArray(value)) return [...value];
  if (parts.length === 0 || !isObject(value)) return value;
  return Object.fromEntries(parts.map((part) => [part, (value as Members)[part]]));
}

function isNothing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
