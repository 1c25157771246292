/**
 * URLs, as the host parses them.
 *
 * @module
 */

import { isFullStack } from "./full_stack.ts";

/** The parts of a URL that the core looks at. */
export interface ParsedUrl {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly hasUserinfo: boolean;
  readonly hasQuery: boolean;
}

/** Parses a URL, which may be relative to `base`. */
export function parseUrl(url: string, base: string | undefined): ParsedUrl | undefined {
  try {
    const parsed = new URL(url, base);
    const { username, password, search, hash } = parsed;
    // A test may have put anything in place of `URL`.
    return {
      href: `${parsed.href}`,
      protocol: `${parsed.protocol}`,
      hostname: `${parsed.hostname}`,
      origin: `${parsed.origin}`,
      hasUserinfo: username + password !== "",
      hasQuery: search + hash !== "",
    };
  } catch (thrown) {
    if (isFullStack(thrown)) throw thrown;
    return undefined;
  }
}
