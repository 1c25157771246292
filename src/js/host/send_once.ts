/**
 * Requests that must not arrive twice.
 *
 * `fetch` sends some requests again by itself if a connection that it reused breaks before the
 * response: Deno 2.9.6 those with a body that it can read again, and those without one; Bun 1.4.5
 * `DELETE`. Node.js 20 and workerd send none again.
 *
 * @module
 */

interface HttpClient {
  close(): void;
}

interface Runtimes {
  readonly Bun?: unknown;
  readonly Deno?: {
    readonly version?: { readonly deno?: string };
    createHttpClient?(options: { poolMaxIdlePerHost: number }): HttpClient;
  };
}

const { fetch: hostFetch, Bun, Deno } = globalThis as Runtimes & Partial<typeof globalThis>;

/** The options of a request that is sent once. */
export interface SendOnce {
  readonly init: RequestInit;
  /** To be closed once the response has been read. */
  readonly client?: HttpClient;
}

/** Returns options with which a request is sent once. */
export function sendOnce(fetch: typeof globalThis.fetch, init: RequestInit): SendOnce {
  if (Bun) return { init: { ...init, keepalive: false } };
  if (!Deno?.version?.deno || !Deno.createHttpClient) return { init };
  if (fetch === hostFetch && typeof init.body === "string") {
    // A stream that Deno reads once. The connection is one that is open already.
    return { init: { ...init, body: new Blob([init.body]) } };
  }
  // A client that keeps no connection reuses none. A user's own `fetch` passes it on, or ignores it.
  try {
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return { init: { ...init, client } as RequestInit, client };
  } catch {
    return { init }; // A host that has the function in name only.
  }
}
