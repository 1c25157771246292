/**
 * The options of clients and calls.
 *
 * @module
 */

import type { Base44Error } from "./errors.ts";

/** Retries of `GET` requests after transient failures. Other requests are never retried. */
export interface RetryOptions {
  /**
   * The maximum number of retries, the first attempt not counted; 0 to 100.
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * The upper bound of the delay before the first retry, in milliseconds. It doubles with each
   * retry. The delay is a random part of it (full jitter).
   * @default 100
   */
  baseDelay?: number | undefined;
  /**
   * The maximum of that upper bound, in milliseconds. A longer `Retry-After` is respected if the
   * deadline allows it.
   * @default 5000
   */
  maxDelay?: number | undefined;
}

/**
 * The caching of responses. The cache is shared by all clients of the process that use it with the
 * same server, app, credentials, headers and `fetch`.
 */
export interface CacheOptions {
  /**
   * The time for which an entry is served, in milliseconds; 1 to 300000. If the token is a JWT, at
   * most until a minute before it expires.
   * @default 60000
   */
  ttl?: number | undefined;
  /**
   * The maximum number of entries in the process, enforced when this client adds one; 1 to 1000000.
   * The least recently used entry is evicted first.
   * @default 1000
   */
  maxEntries?: number | undefined;
  /**
   * The callers who share an entry. `"credential"`: those with the same tokens. `"app"`: those of
   * the same app and user, whatever their service tokens. With `"app"`, a function whose service
   * token was revoked is served until the entry expires.
   * @default "credential"
   */
  scope?: "credential" | "app" | undefined;
}

/** The options of one call, the last parameter of every method but `invalidate`. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's `reason`. */
  signal?: AbortSignal | undefined;
  /** The limit of one attempt, from the call of `fetch` to the end of the body, in milliseconds. */
  timeout?: number | undefined;
  /** The limit of the whole call, with all attempts and delays, in milliseconds. */
  deadline?: number | undefined;
  /**
   * Sends a request even if the cache has an entry, which is then replaced.
   * @default false
   */
  forceRefresh?: boolean | undefined;
}

/**
 * A function that sends a request, such as the global `fetch`, node-fetch's, cross-fetch's or
 * undici's.
 */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    redirect: "manual";
    signal: AbortSignal;
  },
) => Promise<FetchResponse>;

/** The members that every `Response` has, a polyfill's too. */
export interface FetchResponse {
  /** The HTTP status. */
  readonly status: number;
  /** `true` for a status from 200 to 299. */
  readonly ok: boolean;
  /** The headers. */
  readonly headers: { get(name: string): string | null };
  /** Returns the whole body as text. */
  text(): Promise<string>;
}

/** The options of a client. */
export interface ClientOptions {
  /**
   * The limit of one attempt, from the call of `fetch` to the end of the body, in milliseconds.
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * The limit of a whole call, with all attempts and delays, in milliseconds.
   * @default 30000
   */
  deadline?: number | undefined;
  /**
   * The retries of `GET` requests; `false` for none.
   * @default { maxRetries: 2, baseDelay: 100, maxDelay: 5000 }
   */
  retry?: RetryOptions | false | undefined;
  /**
   * The caching of responses; `false` for none.
   * @default false
   */
  cache?: CacheOptions | boolean | undefined;
  /**
   * The limit of a response body, in bytes. A larger body of a success is an error; of an error
   * response at most 65536 bytes are read.
   * @default 1048576, and 33554432 for `callApi`
   */
  maxResponseBytes?: number | undefined;
  /**
   * The function that sends requests. Calls with different functions share neither requests nor
   * cache entries.
   * @default the global `fetch` at the time of the call
   */
  fetch?: Fetch | undefined;
  /**
   * The only origins that credentials are sent to, such as `["https://base44.app"]`: without a user
   * name, path or wildcard.
   * @default any
   */
  trustedOrigins?: readonly string[] | undefined;
  /**
   * Allows credentials to be sent over plain `http://` to hosts other than loopback. Loopback
   * (`localhost`, `*.localhost`, `127.0.0.0/8`, `[::1]`) is always permitted.
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * Called once with each {@link Base44Error} that a call of the client rejects with, before it
   * rejects. Exceptions and returned promises are ignored. Not called for calls that their own
   * signal aborted.
   */
  onError?: ((error: Base44Error) => void) | undefined;
  /**
   * Called after each attempt at a request, and for each call that needed none. It holds nothing
   * secret. What the function throws or returns changes nothing.
   *
   * @example
   * ```ts
   * import assert from "node:assert";
   * import { createClientFromRequest } from "base44-connectors";
   * import { createFakeBase44 } from "base44-connectors/testing";
   *
   * const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
   * fake.fail("getConnection", { status: 503 });
   * const outcomes: string[] = [];
   * const base44 = createClientFromRequest(fake.request(), {
   *   fetch: fake.fetch,
   *   onAttempt: ({ attempt, outcome }) => outcomes.push(`${attempt}: ${outcome}`),
   * });
   * await base44.asServiceRole.connectors.getConnection("slack");
   * assert.deepEqual(outcomes, ["1: retried", "2: ok"]);
   * ```
   */
  onAttempt?: ((attempt: AttemptReport) => void) | undefined;
}

/** The configuration of {@linkcode createClient}. */
export interface CreateClientConfig {
  /** The app's id. */
  appId: string;
  /**
   * The URL of Base44. In a browser it may be relative to the page.
   * @default "https://base44.app"
   */
  serverUrl?: string | undefined;
  /** The app user's token. */
  token?: string | undefined;
  /** The app's service token. Without it, `asServiceRole` throws. */
  serviceToken?: string | undefined;
  /** Further headers of every request. They must not be `Authorization` or `on-behalf-of`. */
  headers?: Record<string, string> | undefined;
  /** The options of the client. `actorsTransport` of `@base44/sdk` is ignored. */
  options?: ClientOptions & { actorsTransport?: unknown } | undefined;
  /** Returned by `getConfig()`, otherwise ignored. */
  requiresAuth?: boolean | undefined;
  /** Ignored. Accepted because configurations of `@base44/sdk` may have it. */
  appBaseUrl?: string | undefined;
  /** Ignored. Accepted because configurations of `@base44/sdk` may have it. */
  functionsVersion?: string | undefined;
  /** Ignored. Accepted because configurations of `@base44/sdk` may have it. */
  analytics?: { enabled: boolean } | undefined;
}

/** An attempt at a request, as `onAttempt` is told of it. */
export interface AttemptReport {
  /** The method, such as `"getConnection"`. */
  operation: string;
  /** The integration type that it was called with. */
  integrationType?: string;
  /** The connector's id that it was called with. */
  connectorId?: string;
  /** The number of the attempt, from 1; 0 for a call that needed none. */
  attempt: number;
  /** The HTTP status, if there was a response. */
  status?: number;
  /** The duration of the attempt, in milliseconds. */
  milliseconds: number;
  /**
   * - `"ok"`: the call resolves.
   * - `"retried"`: the attempt failed, and another one follows.
   * - `"redirected"`: the request is sent again, to another URL of the same server.
   * - `"failed"`: the call rejects, or nobody waits for it any more.
   * - `"cached"`: the call was served from the cache.
   * - `"coalesced"`: the call waits for an equal request in flight.
   */
  outcome: "ok" | "retried" | "redirected" | "failed" | "cached" | "coalesced";
}
