/**
 * Requests to providers, as callers give them.
 *
 * @module
 */

import { Base44Error } from "./internals.ts";
import { bare } from "../host/bare.ts";
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
 * @throws {TypeError} if `json` and `body` are given
 */
export function readInput(
  service: string,
  input: string | URL | Request,
  options: ProviderJsonInit | undefined,
  jsonType: string | undefined,
): Input {
  const given: ProviderJsonInit & ProviderInit = bare(options ?? {});
  const { json, safe, ...init } = given;
  const request = isRequest(input) ? input : undefined;
  const headers = new Headers(given.headers ?? request?.headers);
  let body = given.body ?? undefined;
  if (jsonType !== undefined && json !== undefined) {
    if (body !== undefined) throw new TypeError("json: give either json or body, not both");
    body = JSON.stringify(json);
    if (!headers.has("content-type")) headers.set("content-type", jsonType);
  }
  const isOfRequest = body === undefined && request?.body != null;
  if (isOfRequest ? request.bodyUsed : isConsumed(body)) throw consumed(service);
  if (isOfRequest) body = request.body!;
  const method = given.method ?? request?.method ?? (json === undefined ? "GET" : "POST");
  const upper = method.toUpperCase();
  const isStream = typeof (body as ReadableStream | undefined)?.getReader === "function" ||
    typeof (body as { [Symbol.asyncIterator]?: unknown } | undefined)?.[Symbol.asyncIterator] ===
          "function" && !isKnownBody(body);
  const redirect = given.redirect ?? request?.redirect ?? "follow";
  const isGetOrHead = upper === "GET" || upper === "HEAD";
  const flags = [
    isGetOrHead || upper === "OPTIONS" || safe === true,
    !isStream,
    body !== undefined,
    upper === "POST",
    isGetOrHead,
    false,
    redirect === "manual",
    redirect === "error",
  ];
  return {
    url: request ? request.url : String(input),
    method: STANDARD.includes(upper) ? upper : method,
    headers,
    body,
    bits: flags.reduce((bits, flag, index) => bits | Number(flag) << index, 0),
    signal: given.signal ?? request?.signal ?? undefined,
    init: isStream ? { ...init, duplex: "half" } as RequestInit : init,
    holdsToken: false,
  };
}

/** The bit of a request that only reads. */
export const IS_SAFE = 1;

const STANDARD = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Not by `instanceof`: test runners and polyfills have classes of their own. */
function isRequest(input: unknown): input is Request {
  const { url, method, headers } = (input ?? {}) as Partial<Request>;
  return typeof url === "string" && typeof method === "string" && typeof headers === "object";
}

/** Returns whether a body is one of those that `fetch` reads as often as it needs. */
function isKnownBody(body: unknown): boolean {
  return body instanceof URLSearchParams || body instanceof FormData || body instanceof Blob ||
    body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

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
