/**
 * The deliberate differences from `@base44/sdk`, and the check that there are no others.
 *
 * @module
 */

import assert from "node:assert/strict";
import type { Exchange, Outcome } from "./exchange.ts";

/** A deliberate difference between this package and the SDK. */
interface Difference {
  /** The difference, as the README describes it. */
  description: string;
  /** Returns true if the difference explains these two outcomes. */
  applies(exchange: Exchange, sdk: Outcome, ours: Outcome): boolean;
  /** The parts of the outcome that must be equal nevertheless. */
  equalParts?: ("requests" | "value" | "error")[];
}

/** All deliberate differences. */
export const DIFFERENCES: Difference[] = [
  {
    description: "a wrong argument or configuration is a Base44Error with the SDK's message",
    applies: (_, sdk, ours) =>
      sdk.error?.name === "Error" && ours.error?.name === "Base44Error" &&
      sdk.error.message === ours.error.message,
    equalParts: ["requests"],
  },
  {
    description: "a 2xx without the route's fields is an error, not undefined or a TypeError",
    applies: (_, sdk, ours) =>
      ("value" in sdk || sdk.error?.name === "TypeError") &&
      ours.kind === "invalid_response",
    equalParts: ["requests"],
  },
  {
    description: "`.` and `..` would select another route and are rejected",
    applies: ({ args, config, headers }, _, ours) =>
      ours.kind === "invalid_argument" && ours.requests.length === 0 &&
      [args[0], config?.appId, headers?.["Base44-App-Id"]].some((id) => id === "." || id === ".."),
  },
  {
    description: "the app id is percent-encoded like every other identifier",
    applies: ({ config, headers }, sdk, ours) => {
      const app = String(config?.appId ?? headers?.["Base44-App-Id"]);
      return encodeURIComponent(app) !== app && sdk.requests[0]?.url !== ours.requests[0]?.url &&
        ours.requests[0]?.url.startsWith(`/api/apps/${encodeURIComponent(app)}/`);
    },
    equalParts: ["value", "error"],
  },
  {
    description: "a lone surrogate is an invalid_argument, not a URIError",
    applies: (_, sdk, ours) => sdk.error?.name === "URIError" && ours.kind === "invalid_argument",
    equalParts: ["requests"],
  },
  {
    description: "a request that is not JSON-serializable is an invalid_argument, not a TypeError",
    applies: (_, sdk, ours) =>
      sdk.error?.status === undefined && sdk.requests.length === 0 &&
      /^callApi\(.*\): Request must be something that can be written as JSON$/.test(
        String(ours.error?.message),
      ),
    equalParts: ["requests"],
  },
  {
    description: "a list or object as the error message becomes a sentence, not [object Object]",
    applies: (_, sdk, ours) =>
      sdk.error?.message !== ours.error?.message && isEqualError(sdk, ours),
    equalParts: ["requests"],
  },
  {
    description: "redirects are followed for GETs only, within the origin, three at most",
    applies: ({ response }, _, ours) =>
      [301, 302, 303, 307, 308].includes(response.status ?? 0) && ours.kind === "redirect" &&
      ours.requests.length <= 4 && ours.requests.every(({ method }) =>
        method === ours.requests[0].method
      ),
  },
  {
    description: "GETs are retried after transient failures, twice at most",
    applies: ({ response }, sdk, ours) =>
      [408, 429, 500, 502, 503, 504].includes(response.status ?? 0) && ours.requests.length > 1 &&
      requestsMatch(sdk, ours) && isEqualError(sdk, ours),
  },
  {
    description: "a broken body or connection has this package's message",
    applies: (_, sdk, ours) =>
      ours.kind === "network" && sdk.error?.name === "Base44Error" && requestsMatch(sdk, ours),
  },
  {
    description: "a name such as `prototype` in a provider request is sent, not dropped",
    applies: ({ method }, sdk, ours) =>
      method === "callApi" && ours.requests[0]?.body !== sdk.requests[0]?.body &&
      JSON.stringify(withoutUnsafeNames(JSON.parse(ours.requests[0]?.body ?? "null"))) ===
        sdk.requests[0]?.body,
    equalParts: ["value", "error"],
  },
  {
    description: "an invalid configuration is rejected when the client is made",
    applies: ({ config }, _, ours) =>
      config !== undefined && ours.kind === "invalid_configuration" && ours.requests.length === 0,
  },
];

/** Returns true if all our requests equal the SDK's one. A GET may be sent three times. */
function requestsMatch(sdk: Outcome, ours: Outcome): boolean {
  const maxAttempts = sdk.requests[0]?.method === "GET" ? 3 : 1;
  return ours.requests.length <= maxAttempts &&
    ours.requests.every((request) => isEqual(request, sdk.requests[0]));
}

/** Returns true if both errors are equal, except for a message that is not a string. */
function isEqualError(sdk: Outcome, ours: Outcome): boolean {
  const { status, code, data, message } = sdk.error ?? {};
  const ourError = ours.error;
  const body = ourError?.data as Record<string, unknown> | undefined;
  const nestedMessage = (body?.error as Record<string, unknown> | undefined)?.message;
  const bodyMessage = nestedMessage || body?.message || body?.detail;
  // The SDK throws a TypeError for an object whose `toString` is not a function.
  const isSdkTypeError = sdk.error?.name === "TypeError" && status === undefined;
  return (typeof bodyMessage === "object" || message === ourError?.message) &&
    (isSdkTypeError ||
      isEqual([status, code, data], [ourError?.status, ourError?.code, ourError?.data]));
}

/** Drops the names that the SDK's HTTP client drops against prototype pollution, except in lists. */
function withoutUnsafeNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const safe = Object.entries(value).filter(([name]) =>
    !["__proto__", "constructor", "prototype"].includes(name)
  );
  return Object.fromEntries(safe.map(([name, value]) => [name, withoutUnsafeNames(value)]));
}

/**
 * Fails unless the outcomes are equal or a deliberate difference explains them. Returns the
 * description of the difference, if any.
 */
export function assertEquivalent(
  exchange: Exchange,
  sdk: Outcome,
  ours: Outcome,
): string | undefined {
  const { kind: _, ...sdkOutcome } = sdk;
  const normalized = {
    ...sdkOutcome,
    requests: sdk.requests.map((request) => {
      // axios' adapter for Node and Deno sends a content type also without a body.
      const { "content-type": _, ...headers } = request.headers;
      return exchange.method === "callApi" ? request : { ...request, headers };
    }),
  };
  const { kind: __, ...comparable } = ours;
  if (isEqual(normalized, comparable)) return undefined;
  const difference = DIFFERENCES.find(({ applies, equalParts = [] }) =>
    applies(exchange, normalized, ours) &&
    equalParts.every((part) => isEqual(normalized[part], ours[part]))
  );
  if (!difference) {
    assert.deepEqual({ exchange, ...comparable }, { exchange, ...normalized });
  }
  return difference?.description;
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    assert.deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
