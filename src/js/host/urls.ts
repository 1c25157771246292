/**
 * URLs, as the runtime parses them.
 *
 * @module
 */

/** What the core looks at. */
export interface Parsed {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly hasUserinfo: boolean;
  readonly hasQuery: boolean;
}

/** What the runtime makes of a URL, which may be relative to another one. */
export function parseUrl(url: string, base: string | undefined): Parsed | undefined {
  try {
    const { href, protocol, hostname, origin, username, password, search, hash } = new URL(
      url,
      base,
    );
    const [hasUserinfo, hasQuery] = [username + password !== "", search + hash !== ""];
    return { href, protocol, hostname, origin, hasUserinfo, hasQuery };
  } catch (thrown) {
    // A full stack, for one, says nothing of the URL.
    if ((thrown as Partial<Error> | undefined)?.name !== "TypeError") throw thrown;
    return undefined;
  }
}
