/**
 * The headers of requests: the core says once which they are, and what is in them stays here.
 *
 * @module
 */

import type { Identity } from "./identity.ts";
import { pageAddress } from "./place.ts";

/** A header of the plan, and where its value is; what is nowhere is not sent. */
interface Planned {
  readonly name: string;
  readonly member: "appId" | "service" | "user" | "onBehalfOf" | "pageAddress" | undefined;
  /** The value, where it is no one's. */
  readonly value: string | undefined;
  /** Whether a header of the caller's own replaces it; otherwise it replaces the caller's. */
  readonly yields: boolean;
}

/** Which headers requests of one sort carry. */
export class Plan {
  readonly #planned: Planned[] = [];

  add(name: string, member: Planned["member"], value: string | undefined, yields: boolean): void {
    this.#planned.push({ name, member, value, yields });
  }

  /** The headers of one request. */
  headers(identity: Identity): Record<string, string> {
    const headers = { ...identity.headers };
    for (const { name, member, value, yields } of this.#planned) {
      if (yields && headers[name] !== undefined) continue;
      const found = member === "pageAddress" ? pageAddress() : member ? identity[member] : value;
      if (found !== undefined) headers[name] = found;
    }
    return headers;
  }
}

export function newPlan(): Plan {
  return new Plan();
}
