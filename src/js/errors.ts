/**
 * The error that every call rejects with.
 *
 * @module
 */

import { bare } from "./host/bare.ts";
import { readMember } from "./host/values.ts";
import { toJson } from "./json.ts";
import type { Base44ErrorJSON, Base44ErrorKind } from "./types.ts";

/** The members of a {@link Base44Error} beyond those of `@base44/sdk`. */
export interface Base44ErrorDetails {
  /** The kind of failure. */
  kind: Base44ErrorKind;
  /** The method that failed, such as `"getConnection"`. */
  operation?: string;
  /** The integration type that it was called with. */
  integrationType?: string;
  /** The connector's id that it was called with. */
  connectorId?: string;
  /** `true` if the same call may succeed a little later, and may be repeated. */
  retryable?: boolean;
  /** The number of attempts. */
  attempts?: number;
  /** The server's `Retry-After`, in seconds. */
  retryAfter?: number;
  /** The response's `X-Request-ID`. */
  requestId?: string;
  /** Advice on what to do about it. */
  hint?: string;
}

/**
 * The error that calls reject with. It holds no credential, at any depth.
 *
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { Base44Error, createClientFromRequest } from "base44-connectors";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44();
 * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
 * try {
 *   await base44.asServiceRole.connectors.getConnection("slack");
 * } catch (error) {
 *   assert(error instanceof Base44Error && error.kind === "not_connected");
 * }
 * ```
 */
export class Base44Error extends Error {
  /** Always `"Base44Error"`. */
  override name: string = "Base44Error";
  /** The kind of the error, the member to switch on. */
  readonly kind: Base44ErrorKind;
  /** The HTTP status, if there was a response. */
  declare status?: number;
  /** Base44's code of the error, if it gave one. */
  declare code?: string;
  /** The body of the response, parsed if it was JSON. */
  // deno-lint-ignore no-explicit-any -- as `@base44/sdk` has it
  declare data: any;
  /**
   * The constructor's argument. Calls leave it out: `@base44/sdk` puts axios' error here, which
   * holds the request with its credentials.
   */
  declare originalError?: unknown;
  /** The method that failed, such as `"getConnection"`; absent if no client could be made. */
  declare readonly operation?: string;
  /** The integration type that the method was called with. */
  declare readonly integrationType?: string;
  /** The connector's id that the method was called with. */
  declare readonly connectorId?: string;
  /** `true` if the same call may succeed a little later, and may be repeated. */
  readonly retryable: boolean;
  /** The number of attempts; 0 if nothing was sent. */
  readonly attempts: number;
  /** The server's `Retry-After`, in seconds. */
  declare readonly retryAfter?: number;
  /** The response's `X-Request-ID`. */
  declare readonly requestId?: string;
  /** Advice on what to do about it, in a sentence. */
  declare readonly hint?: string;

  /** Creates an error, as tests of a function's error handling may want to. */
  constructor(
    message: string,
    status?: number,
    code?: string,
    data?: unknown,
    originalError?: unknown,
    details?: Base44ErrorDetails,
  ) {
    super(message);
    const given: Partial<Base44ErrorDetails> = bare(details ?? {});
    this.kind = given.kind ?? kindOfStatus(status ?? 0);
    this.retryable = given.retryable ?? false;
    this.attempts = given.attempts ?? 1;
    const { operation, integrationType, connectorId, retryAfter, requestId, hint } = given;
    const optional = {
      status,
      code,
      data,
      originalError,
      operation,
      integrationType,
      connectorId,
      retryAfter,
      requestId,
      hint,
    };
    // Absent members are left out, so that a logged error stays short.
    for (const [name, value] of Object.entries(present(optional))) {
      const member = { value, writable: true, enumerable: true, configurable: true };
      Object.defineProperty(this, name, bare(member));
    }
  }

  /**
   * Returns the error as plain JSON, for logs: every member that is there but `originalError` and
   * the stack. Parts of `data` that are nested deeper than 100 levels become the string
   * `[not shown]`.
   */
  toJSON(): Base44ErrorJSON {
    const members = MEMBERS.map((name) => [name, toJson(() => readMember(this, name))]);
    return present(Object.fromEntries(members));
  }

  /** @internal Makes `instanceof` hold for errors of another copy or entry of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // An extending class has instances of its own.
    if (Object.hasOwn(this, "prototype") && !Object.hasOwn(this.prototype, BRAND)) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

/** The members that `toJSON` writes, in this order. */
const MEMBERS = [
  "name",
  "message",
  "kind",
  "status",
  "code",
  "data",
  "operation",
  "integrationType",
  "connectorId",
  "retryable",
  "attempts",
  "retryAfter",
  "requestId",
  "hint",
] as const satisfies (keyof Base44ErrorJSON)[];

/** The mark of this package's errors, in whichever copy of it they were made. */
const BRAND = Symbol.for("base44-connectors.Base44Error");
Object.defineProperty(Base44Error.prototype, BRAND, bare({ value: true }));
// Minified files shorten the name of the class, which Node.js prints with an error.
Object.defineProperty(Base44Error, "name", bare({ value: "Base44Error" }));

/** Returns an object without its members that are `undefined`. */
function present<T extends object>(members: T): T {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** Returns the kind of a status, as `ErrorKind::from_status` of the core does. A test compares them. */
function kindOfStatus(status: number): Base44ErrorKind {
  switch (status) {
    case 401:
      return "unauthenticated";
    case 402:
      return "quota";
    case 403:
      return "forbidden";
    case 404:
      return "not_connected";
    case 429:
      return "rate_limited";
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return "redirect";
  }
  if (status >= 500 && status <= 599) return "server";
  // Without a status, as tests create errors.
  return status === 0 || status >= 400 && status <= 499 ? "bad_request" : "invalid_response";
}
