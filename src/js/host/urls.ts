/**
 * URLs, as the host parses them.
 *
 * @module
 */

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
    const { href, protocol, hostname, origin, username, password, search, hash } = new URL(
      url,
      base,
    );
    const [hasUserinfo, hasQuery] = [username + password !== "", search + hash !== ""];
    return { href, protocol, hostname, origin, hasUserinfo, hasQuery };
  } catch (thrown) {
    // An overflow of the stack, for one, says nothing about the URL.
    if ((thrown as Partial<Error> | undefined)?.name !== "TypeError") throw thrown;
    return undefined;
  }
}
