/**
 * Requests that must not arrive twice.
 *
 * `fetch` sends some requests again by itself if a connection that it reused breaks before the
 * response: Deno 2.9.6 those with a body that it can read again, and those without one; Bun 1.4.5
 * `DELETE`. Node.js 20 sends a request again that is responded to with 421, unless its body is a stream
 * (https://fetch.spec.whatwg.org/#concept-http-network-or-cache-fetch). workerd sends none again.
 *
 * @module
 */

interface HttpClient {
  close(): void;
}

interface Runtimes {
  readonly Bun?: unknown;
  readonly process?: { readonly versions?: { readonly undici?: string } };
  readonly Deno?: {
    readonly version?: { readonly deno?: string };
    createHttpClient?(options: { poolMaxIdlePerHost: number }): HttpClient;
  };
}

const { fetch: hostFetch, Bun, Deno } = globalThis as
  & Runtimes
  & Partial<typeof globalThis>;

/**
 * `true` if `fetch` is that of Node.js, by the name of its package: workerd has the version of Node.js
 * too. Under Deno, reading `process` would load it.
 */
const isUndici = !Bun && !Deno?.createHttpClient &&
  Boolean((globalThis as Runtimes).process?.versions?.undici);

/** The options of a request that is sent once. */
export interface SendOnce {
  readonly init: RequestInit;
  /** To be closed once the response has been read. */
  readonly client: HttpClient | undefined;
}

/** Returns whether a `fetch` is the host's own, which nobody has wrapped. */
export function isOfHost(fetch: typeof globalThis.fetch): boolean {
  return fetch === hostFetch;
}

/** Returns options with which a request is sent once. */
export function sendOnce(fetch: typeof globalThis.fetch, init: RequestInit): SendOnce {
  const asGiven = { init, client: undefined };
  if (Bun) return { init: { ...init, keepalive: false }, client: undefined };
  if (isUndici) {
    return isOfHost(fetch) ? { init: streamed(init), client: undefined } : asGiven;
  }
  if (!Deno?.version?.deno || !Deno.createHttpClient) return asGiven;
  if (isOfHost(fetch) && typeof init.body === "string") {
    // A stream that Deno reads once. The connection is one that is open already.
    return { init: { ...init, body: new Blob([init.body]) }, client: undefined };
  }
  // A client that keeps no connection reuses none. A user's own `fetch` passes it on, or ignores it.
  try {
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return { init: { ...init, client } as RequestInit, client };
  } catch {
    return asGiven; // A host that has the function in name only.
  }
}

/** Returns options with the body as a stream. The request on the wire is the same. */
function streamed(init: RequestInit): RequestInit {
  const bytes = new TextEncoder().encode(init.body as string | undefined);
  const body = new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
  // Otherwise it would be sent in chunks. Node.js leaves it out of a DELETE.
  const headers = {
    ...init.headers as Record<string, string>,
    "content-length": `${bytes.length}`,
  };
  return { ...init, headers, body, duplex: "half" } as RequestInit;
}
