/**
 * The host's globals, looked up when they are needed: tests and tracers replace them.
 *
 * @module
 */

import { isFullStack } from "./full_stack.ts";

/** Returns the host's `fetch`, if it has one that can be read. */
export function hostFetch(): typeof fetch | undefined {
  try {
    return globalThis.fetch;
  } catch (thrown) {
    if (isFullStack(thrown)) throw thrown;
    return undefined;
  }
}

const fetchIds = new WeakMap<typeof fetch, number>();
let lastFetchId = 0;

/** Returns a number for a `fetch` function, the same each time. */
export function fetchId(fetch: typeof globalThis.fetch): number {
  let id = fetchIds.get(fetch);
  if (id === undefined) fetchIds.set(fetch, id = ++lastFetchId);
  return id;
}

interface Located {
  location?: { href: string };
}

/** Returns the address of the page, if there is one. */
export function pageAddress(): string | undefined {
  try {
    const { window } = globalThis as { window?: Located };
    return window?.location?.href;
  } catch {
    return undefined;
  }
}

/** Returns the URL that others may be relative to: the page's, or that of a web worker's script. */
export function baseAddress(): string | undefined {
  try {
    const href: unknown = (globalThis as Located).location?.href;
    return typeof href === "string" ? href : undefined;
  } catch {
    return undefined;
  }
}
