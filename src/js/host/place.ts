/**
 * Where the program runs.
 *
 * @module
 */

/** The host's `fetch`, if it has one. Tests and tracers replace it after this module was loaded. */
export function hostFetch(): typeof fetch | undefined {
  return globalThis.fetch;
}

interface Place {
  location?: { href: string };
}

/** The address of the page, where there is one. */
export function pageAddress(): string | undefined {
  const { window } = globalThis as { window?: Place };
  return window?.location?.href;
}

/** What a URL may be relative to: the page's address, or that of a web worker's script. */
export function baseAddress(): string | undefined {
  const href: unknown = (globalThis as Place).location?.href;
  return typeof href === "string" ? href : undefined;
}
