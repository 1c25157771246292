/**
 * What the core is told when something happens.
 *
 * @module
 */

import type { Flight } from "./flights.ts";

/** The core's ears; see `src/lib.rs`. */
export interface Events {
  /** A success is there, with its body: parsed if it is JSON, else the text. */
  answered(flight: number, status: number, isJson: boolean, body: unknown, entry: number): void;
  /** The head of an answer is there whose body has not been read. */
  headCame(flight: number, of: Flight): void;
  /** The body is there that was asked for. */
  bodyCame(flight: number, of: Flight, text: string): void;
  /** The request failed, with what the host threw. */
  failed(flight: number, of: Flight, cause: unknown): void;
  /** The body of a success is larger than may be. */
  overflowed(flight: number, status: number, limit: number): void;
  /** So much time has passed as was asked for. */
  rang(flight: number): void;
  /** A caller's signal has ended its call. */
  left(flight: number, caller: number): void;
}

/** Who is told. */
export let events: Events;

/** Says who is told from now on. */
export function tell(core: Events): void {
  events = core;
}
