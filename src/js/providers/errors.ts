/**
 * Errors of calls to providers.
 *
 * @module
 */

import { bare, isReport, readMember, toError, toJson } from "./internals.ts";
import type { ProviderErrorKind } from "./types.ts";

/** The members of a `ProviderError` besides its message. */
export interface ProviderErrorDetails {
  /** What happened. */
  kind: ProviderErrorKind;
  /** The service. */
  service: string;
  /** The HTTP status. */
  status?: number;
  /** The scopes that the call needs. */
  needed?: string[];
  /** The scopes that the token has. */
  granted?: string[];
  /** The seconds after which to try again. */
  retryAfter?: number;
  /** The id that the service gave the request. */
  requestId?: string;
  /** What to do about it. */
  hint?: string;
  /** The body of the response: parsed if it is a JSON object or array, else its text. */
  data?: unknown;
}

/**
 * An error of a call to a provider. No member holds the token.
 *
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { createClientFromRequest } from "base44-connectors";
 * import { ProviderError, providerFetch } from "base44-connectors/providers";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
 * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
 * const slack = providerFetch(base44, "slack");
 * const error = await slack.json("https://slack.example/api").catch((error) => error);
 * assert(error instanceof ProviderError);
 * assert.equal(error.kind, "untrusted_origin");
 * ```
 */
export class ProviderError extends Error {
  /** `"ProviderError"` */
  override readonly name = "ProviderError";
  /** What happened, for a caller to switch on. */
  readonly kind: ProviderErrorKind;
  /** The service. */
  readonly service: string;
  /** The HTTP status. */
  declare readonly status?: number;
  /** The scopes that the call needs, if the service names them. */
  declare readonly needed?: string[];
  /** The scopes that the token has, if the service names them. */
  declare readonly granted?: string[];
  /** The seconds after which to try again. */
  declare readonly retryAfter?: number;
  /** The id that the service gave the request. */
  declare readonly requestId?: string;
  /** What to do about it, in a sentence. */
  declare readonly hint?: string;
  /** The body of the response: parsed if it is a JSON object or array, else its text. */
  // deno-lint-ignore no-explicit-any -- as `Base44Error` has it
  declare readonly data?: any;

  /** Creates an error, as tests of a function's error handling may want to. */
  constructor(message: string, details: ProviderErrorDetails) {
    super(message);
    const { kind, service, ...rest } = bare(details);
    this.kind = kind;
    this.service = service;
    for (const [name, value] of Object.entries(rest)) {
      if (value === undefined) continue;
      const member = { value, writable: true, enumerable: true, configurable: true };
      Object.defineProperty(this, name, bare(member));
    }
  }

  /** Returns the error as plain JSON, for logs. It never throws. */
  toJSON(): ProviderErrorDetails & { name: string; message: string } {
    const members = MEMBERS.map((name) => [name, toJson(() => readMember(this, name))]);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }

  /** @internal Makes `instanceof` hold for errors of another copy or entry of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
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
  "service",
  "status",
  "needed",
  "granted",
  "retryAfter",
  "requestId",
  "hint",
  "data",
] as const satisfies (keyof ProviderError)[];

const BRAND = Symbol.for("base44-connectors.ProviderError");
Object.defineProperty(ProviderError.prototype, BRAND, bare({ value: true }));
// Minified files shorten the name of the class, which Node.js prints with an error.
Object.defineProperty(ProviderError, "name", bare({ value: "ProviderError" }));

/** The report of the core for a `ProviderError`. */
export interface ProviderReport extends ProviderErrorDetails {
  readonly message: string;
}

/** A function whose caller is where an error's stack begins. */
// deno-lint-ignore no-explicit-any -- any function at all
export type Boundary = (...args: any[]) => unknown;

/**
 * Converts what the core threw to the error that the caller gets.
 *
 * @param afterTrap what an error tells that the core could not, because it trapped
 */
export function errorFrom(
  thrown: unknown,
  boundary: Boundary,
  afterTrap: { retryable?: boolean; attempts?: number } = {},
): unknown {
  if (!isReport(thrown)) return thrown;
  if (!Object.hasOwn(thrown, "service")) return toError({ ...thrown, ...afterTrap }, boundary);
  const { message, ...details } = bare(thrown as unknown as ProviderReport);
  const error = new ProviderError(message, details);
  Error.captureStackTrace?.(error, boundary);
  return error;
}
