/**
 * Requests that must not arrive twice.
 *
 * If a reused connection breaks before the response, some runtimes repeat the request: Deno 2.9.6
 * if it has no body or one that can be read again, Bun 1.4.5 if it is a `DELETE`. Node.js 20 and
 * workerd repeat none.
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

const { fetch: fetchAtImport, Bun, Deno } = globalThis as Runtimes & Partial<typeof globalThis>;

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
  if (fetch === fetchAtImport && typeof init.body === "string") {
    // Deno cannot read the stream of a Blob twice. An open connection is used again.
    return { init: { ...init, body: new Blob([init.body]) } };
  }
  // A client without idle connections opens one for each request. A user's own `fetch` passes the
  // client on or ignores it.
  try {
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return { init: { ...init, client } as RequestInit, client };
  } catch {
    return { init }; // The function exists, but is not implemented.
  }
}
