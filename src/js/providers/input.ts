/**
 * Requests to providers, as callers give them.
 *
 * @module
 */

import { bare, Base44Error } from "./internals.ts";
import type { ProviderInit, ProviderJsonInit } from "./types.ts";

/** A request, taken apart so that it can be sent more than once. */
export interface Input {
  /** The URL, which may be relative. */
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  /** What the core decides by; `Request::from_bits` of `src/provider/call.rs`. */
  readonly bits: number;
  readonly signal: AbortSignal | undefined;
  /** Everything else that `fetch` takes. */
  readonly init: RequestInit;
  /** `true` if `{token}` in the body stands for the token. */
  readonly holdsToken: boolean;
}

/**
 * Takes a request apart, as `new Request(input, init)` reads it.
 *
 * @throws {TypeError} if `fetch` would refuse its method, headers, or options; if its body is a value
 *   that `fetch` would send as `[object Object]`; or if `json` is given where it has no place
 * @throws {Base44Error} if its body was already read
 */
export function readInput(
  service: string,
  input: string | URL | Request,
  options: ProviderJsonInit | undefined,
  jsonType?: string,
): Input {
  const given: ProviderJsonInit & ProviderInit = readOptions(options);
  const { json, safe, ...init } = given;
  const request = isRequest(input) ? input : undefined;
  const wrong = (reason: string) => new TypeError(`${service}: ${reason}`);
  const headers = readHeaders(given.headers ?? request?.headers, wrong);
  let body = given.body ?? undefined;
  if (isUnsendable(body)) {
    throw wrong("body must be text, bytes, a form or a stream; .json() sends values, as json");
  }
  if (json !== undefined) {
    if (jsonType === undefined) throw wrong("json is an option of .json() alone");
    if (body !== undefined) throw wrong("give either json or body, not both");
    body = JSON.stringify(json) as string | undefined;
    if (body === undefined) throw wrong("json must be a value that can be written as JSON");
    if (!headers.has("content-type")) headers.set("content-type", jsonType);
  }
  const isOfRequest = body === undefined && request?.body != null;
  if (isOfRequest ? request.bodyUsed : isConsumed(body)) throw consumed(service);
  if (isOfRequest) body = request.body!;
  const method = String(given.method ?? request?.method ?? (json === undefined ? "GET" : "POST"));
  const upper = method.toUpperCase();
  const isGet = upper === "GET" || upper === "HEAD";
  if (isGet && body !== undefined) throw wrong(`a ${upper} has no body; give another method`);
  const signal = (given.signal === undefined ? request?.signal : given.signal) ?? undefined;
  if (signal !== undefined && typeof signal.throwIfAborted !== "function") {
    throw wrong("signal must be an AbortSignal");
  }
  const redirect = given.redirect ?? request?.redirect ?? "follow";
  if (!REDIRECTS.includes(redirect)) throw wrong(`redirect must be one of ${REDIRECTS.join(", ")}`);
  const isStandard = STANDARD.includes(upper);
  if (!isStandard || Object.keys(init).some((name) => !OWN_OPTIONS.includes(name))) {
    checkByHost({ ...init, method: isStandard ? upper : method }, wrong);
  }
  const isStream = typeof (body as ReadableStream | undefined)?.getReader === "function" ||
    typeof (body as { [Symbol.asyncIterator]?: unknown } | undefined)?.[Symbol.asyncIterator] ===
          "function" && !isReplayable(body);
  const isSafe = isGet || upper === "OPTIONS" || safe === true;
  const bodyBits = body === undefined ? 0 : isStream ? 2 : 1;
  const methodBits = isGet ? 0 : upper === "POST" ? 1 : 2;
  return {
    url: request ? request.url : String(input),
    method: isStandard ? upper : method,
    headers,
    body,
    bits: (isSafe ? IS_SAFE : 0) | bodyBits << 2 | methodBits << 4 |
      REDIRECTS.indexOf(redirect) << 6,
    signal,
    init: isStream ? { ...init, duplex: "half" } as RequestInit : init,
    holdsToken: false,
  };
}

/** Reads options, with those that `fetch` reads from an instance of a class, such as a `Request`. */
function readOptions(options: ProviderJsonInit | undefined): ProviderJsonInit & ProviderInit {
  const own: Record<string, unknown> = bare((options ?? {}) as Record<string, unknown>);
  if (isRequest(options)) {
    for (const name of OWN_OPTIONS) own[name] ??= options[name as keyof Request];
  }
  return own;
}

type Refusal = (reason: string) => TypeError;

/** Reads headers. The error of the host may hold a value, which may be a secret. */
function readHeaders(given: HeadersInit | undefined, wrong: Refusal): Headers {
  try {
    return new Headers(given);
  } catch {
    throw wrong("headers has a name or a value that no header can have");
  }
}

/**
 * Checks the method and the options as the host's `fetch` will. Not the body, which this might
 * consume, nor headers, whose values the message might show.
 */
function checkByHost(init: RequestInit, wrong: Refusal): void {
  try {
    new Request("http://localhost/", {
      ...init,
      headers: [],
      body: null,
      redirect: "manual",
      signal: null,
    });
  } catch (thrown) {
    throw wrong((thrown as Partial<Error> | undefined)?.message ?? "the options are not valid");
  }
}

/** The bits of a request that only reads, and of a caller that wants JSON. */
export const IS_SAFE = 1, READS_JSON = 2;

const REDIRECTS = ["follow", "manual", "error"];

const STANDARD = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** The options that `readInput` reads itself; `checkByHost` checks the others. */
const OWN_OPTIONS = ["body", "headers", "method", "redirect", "signal"];

/** Returns whether an input is a `Request`, also one of a polyfill or of a test runner's own class. */
function isRequest(input: unknown): input is Request {
  const { url, method, headers } = (input ?? {}) as Partial<Request>;
  return typeof url === "string" && typeof method === "string" && typeof headers === "object";
}

/** Returns whether a body can be sent more than once, although it may be iterable. */
function isReplayable(body: unknown): boolean {
  return body instanceof URLSearchParams || body instanceof FormData || body instanceof Blob ||
    body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

/** Returns whether a body is a value that `fetch` would send as `[object Object]` or the like. */
function isUnsendable(body: unknown): boolean {
  if (typeof body !== "object" || body === null || Symbol.asyncIterator in body) return false;
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype === Object.prototype || prototype === null || Array.isArray(body) ||
    body instanceof Promise;
}

/** Returns whether a body is a stream that someone else reads. */
function isConsumed(body: unknown): boolean {
  return (body as ReadableStream | undefined)?.locked === true;
}

function consumed(service: string): Error {
  const message = `${service}: the body of the request was read before, or is being read`;
  return new Base44Error(message, undefined, undefined, undefined, undefined, {
    kind: "invalid_argument",
    retryable: false,
    attempts: 0,
    hint: "Give providerFetch a request whose body nobody has read, such as request.clone().",
  });
}
