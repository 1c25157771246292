/**
 * The error that every call rejects with, and how it is made of the core's report.
 *
 * @module
 */

import { core, type Report } from "./core.ts";
import type { Base44ErrorJSON, Base44ErrorKind } from "./types.ts";

/** What a {@link Base44Error} tells beyond `@base44/sdk`'s. */
export interface Base44ErrorDetails {
  /** What happened. */
  kind: Base44ErrorKind;
  /** Whether the same call may well succeed a little later, and may be repeated. */
  retryable?: boolean;
  /** How often the request was sent. */
  attempts?: number;
  /** When the server says that it is worth another try, in seconds. */
  retryAfter?: number;
  /** The answer's `X-Request-ID`. */
  requestId?: string;
  /** What to do about it. */
  hint?: string;
}

/**
 * What a call rejects with. It holds no credential, at any depth.
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
  /** What happened, the thing to switch on. */
  readonly kind: Base44ErrorKind;
  /** The HTTP status, if there was an answer. */
  status?: number;
  /** Base44's code for it, if it gave one. */
  code?: string;
  /** The body of the answer, parsed if it was JSON. */
  // deno-lint-ignore no-explicit-any -- as `@base44/sdk` has it
  data: any;
  /**
   * What the constructor was given. Calls leave it out: `@base44/sdk` puts axios' error here,
   * which holds the request with its credentials.
   */
  declare originalError?: unknown;
  /** Whether the same call may well succeed a little later, and may be repeated. */
  readonly retryable: boolean;
  /** How often the request was sent; 0 if it was refused before that. */
  readonly attempts: number;
  /** When the server says that it is worth another try, in seconds; see `Retry-After`. */
  declare readonly retryAfter?: number;
  /** The answer's `X-Request-ID`. */
  declare readonly requestId?: string;
  /** What to do about it, in a sentence. */
  declare readonly hint?: string;

  /** Makes an error, as tests of a function's error handling may want to. */
  constructor(
    message: string,
    status?: number,
    code?: string,
    data?: unknown,
    originalError?: unknown,
    details?: Base44ErrorDetails,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.data = data;
    this.kind = details?.kind ?? core.kindOfStatus(status ?? 0);
    this.retryable = details?.retryable ?? false;
    this.attempts = details?.attempts ?? 1;
    // What there is not is left out, so that a printed error is short.
    if (originalError !== undefined) this.originalError = originalError;
    if (details?.retryAfter !== undefined) this.retryAfter = details.retryAfter;
    if (details?.requestId !== undefined) this.requestId = details.requestId;
    if (details?.hint !== undefined) this.hint = details.hint;
  }

  /** The error as plain JSON, for logs. */
  toJSON(): Base44ErrorJSON {
    const { name, message, status, code, data } = this;
    return { name, message, status, code, data };
  }
}

/**
 * Makes an error of what the core said. What is no report, such as an error that a caller's own
 * object threw while it was looked at, is passed on.
 *
 * @internal
 */
export function toError(said: unknown): Error {
  if (said instanceof Error || typeof said !== "object" || said === null) return said as Error;
  const { message, status, code, data, ...rest } = said as Report;
  const details = rest as Base44ErrorDetails;
  return new Base44Error(message, status, code as string | undefined, data, undefined, details);
}
