/**
 * Requests that must not arrive twice.
 *
 * If a reused connection breaks before the response, some runtimes repeat the request: Deno 2.9.6
 * if it has no body or one that can be read again, Bun 1.4.5 if it is a `DELETE`. Node.js 20 repeats
 * a request on a 421, unless its body is a stream
 * (https://fetch.spec.whatwg.org/#concept-http-network-or-cache-fetch). workerd repeats none.
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

const { fetch: fetchAtImport, Bun, Deno } = globalThis as Runtimes & Partial<typeof globalThis>;

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
  return fetch === fetchAtImport;
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
    // Deno cannot read the stream of a Blob twice. An open connection is used again.
    return { init: { ...init, body: new Blob([init.body]) }, client: undefined };
  }
  // A client without idle connections opens one for each request. A user's own `fetch` passes the
  // client on or ignores it.
  try {
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return { init: { ...init, client } as RequestInit, client };
  } catch {
    return asGiven; // The function exists, but is not implemented.
  }
}

/** Returns options with the body as a stream. The request on the wire is the same. */
function streamed(init: RequestInit): RequestInit {
  const { body } = init;
  const given = init.headers instanceof Headers ? Object.fromEntries(init.headers) : init.headers;
  const stream = streamOf(body);
  if (!stream) return init;
  // Otherwise it would be sent in chunks. Node.js leaves it out of a DELETE.
  const headers = { ...given as Record<string, string>, "content-length": `${stream.length}` };
  // undici 7.20 fails on a 401 to a stream if credentials may be included, of which Node.js has none.
  const credentials = "omit";
  return { ...init, headers, body: stream.body, credentials, duplex: "half" } as RequestInit;
}

/** Returns a body as a stream, and its bytes; `undefined` for a stream, and a form with files. */
function streamOf(body: RequestInit["body"]): { body: ReadableStream; length: number } | undefined {
  if (body instanceof FormData) return undefined;
  if (typeof body === "object" && body && !(body instanceof URLSearchParams)) {
    const isBytes = body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
    const blob = isBytes && new Blob([body as BlobPart]);
    return blob ? { body: blob.stream(), length: blob.size } : undefined;
  }
  const bytes = new TextEncoder().encode(String(body ?? ""));
  const stream = new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
  return { body: stream, length: bytes.length };
}
