/**
 * Failures of `fetch`: which of them the same request may overcome.
 *
 * @module
 */

import { causeOf } from "./describe.ts";
import { readMember } from "./values.ts";

/** A transient failure, as most are. */
const TRANSIENT = 4;
/** A permanent failure: a bad port, or a certificate that is not trusted. */
const PERMANENT = 5;
/** The program may not use the network. */
const NOT_PERMITTED = 6;
/** `fetch` resolved to something that is no `Response`. */
const NOT_A_RESPONSE = 7;

/** A kind of failure; `Progress` of `src/wasm/transport.rs`. */
export type Failure = 4 | 5 | 6 | 7;

/** The reason why a value that `fetch` gave is no `Response`. */
export class NotAResponse extends TypeError {}

/** Returns the kind of failure for which `fetch`, or the reading of a body, threw a value. */
export function failureOf(thrown: unknown): Failure {
  try {
    if (thrown instanceof NotAResponse) return NOT_A_RESPONSE;
    let error = thrown;
    for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
      const name = readMember(error, "name");
      // Deno; the second is the name that it had in version 1.
      if (name === "NotCapable" || name === "PermissionDenied") return NOT_PERMITTED;
      const reasons = [readMember(error, "code"), readMember(error, "message")];
      if (reasons.some(isPermanent)) return PERMANENT;
      error = causeOf(error);
    }
  } catch {
    // A getter threw.
  }
  return TRANSIENT;
}

/** Node.js and Bun have codes such as `CERT_HAS_EXPIRED`; Deno says `invalid peer certificate`. */
const PERMANENT_REASONS = ["bad port", "certificate", "CERT_", "_CERT", "VERIFY_LEAF_SIGNATURE"];

function isPermanent(text: unknown): boolean {
  return typeof text === "string" && PERMANENT_REASONS.some((reason) => text.includes(reason));
}
