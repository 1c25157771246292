/**
 * Under which names requests under way and cached answers are found again.
 *
 * A name says everything by which two calls differ. Names hold credentials, and stay here: the
 * core knows numbers.
 *
 * @module
 */

import { contextOf, hasBackground as goesOn } from "#context";
import { type Client, principalOf } from "./identity.ts";

/** Who asks, and for what: in one text where it is looked up, in two where it is looked through. */
interface Name {
  readonly whole: string;
  /** For whom the cache keeps what comes of it. */
  readonly keptFor: string;
  /** Under which name it does. */
  readonly kept: string;
}

/** No part of a name can pass for the end of another: each principal says how long its parts are. */
const join = (principal: string, resource: string): string => `${principal} ${resource}`;

/** Numbers by name. */
export class Directory {
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<number, Name>();
  readonly #kept = new Map<string, Set<number>>();

  find({ whole }: Name): number | undefined {
    return this.#numbers.get(whole);
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  /** Gives a number a name, which is its only one; one that had it before has none from then on. */
  put(name: Name, number: number): void {
    this.forget(number);
    const before = this.#numbers.get(name.whole);
    if (before !== undefined) this.forget(before);
    this.#numbers.set(name.whole, number);
    this.#names.set(number, name);
    const alike = this.#kept.get(name.kept);
    if (alike) alike.add(number);
    else this.#kept.set(name.kept, new Set([number]));
  }

  forget(number: number): void {
    const name = this.#names.get(number);
    if (!name) return;
    this.#names.delete(number);
    this.#numbers.delete(name.whole);
    const alike = this.#kept.get(name.kept);
    if (alike?.delete(number) && alike.size === 0) this.#kept.delete(name.kept);
  }

  /** The numbers of what is kept for one of these: of a resource, or of all. */
  of(principals: string[], resource: string | undefined): number[] {
    if (resource !== undefined) {
      return principals.flatMap((principal) => [
        ...this.#kept.get(join(principal, resource)) ?? [],
      ]);
    }
    const all = [...this.#names].filter(([, { keptFor }]) => principals.includes(keptFor));
    return all.map(([number]) => number);
  }

  clear(): void {
    this.#numbers.clear();
    this.#names.clear();
    this.#kept.clear();
  }
}

/** The requests under way that may be waited for by more than one caller. */
export const flights: Directory = new Directory();
/** What the cache holds. */
export const entries: Directory = new Directory();

const fetches = new WeakMap<typeof fetch, number>();
let lastFetch = 0;

/** What is asked for, and by which `fetch`: another one may be another network, such as a test's. */
function resourceOf(route: number, fetch: typeof globalThis.fetch, id: string | undefined): string {
  let number = fetches.get(fetch);
  if (number === undefined) fetches.set(fetch, number = ++lastFetch);
  return `${route} ${number} ${id}`;
}

/** The names of what one call asks for. */
export class Names {
  readonly #flight: Name;

  constructor(
    client: Client,
    route: number,
    id: string,
    fetch: typeof globalThis.fetch,
    maxResponseBytes: number,
    isForced: boolean,
    isOfApp: boolean,
  ) {
    const { identity } = client;
    const principal = principalOf(identity, true);
    const keptFor = isOfApp ? principalOf(identity, false) : principal;
    const resource = resourceOf(route, fetch, id);
    const forced = isForced ? "!" : "";
    const asked = `${contextOf(client)} ${maxResponseBytes} ${forced}${resource}`;
    this.#flight = { whole: join(principal, asked), keptFor, kept: join(keptFor, resource) };
  }

  /** The request under way, or -1. */
  flight(): number {
    return flights.find(this.#flight) ?? -1;
  }

  /** What the cache holds, or -1. */
  entry(): number {
    if (entries.isEmpty) return -1;
    return entries.find(this.#entry) ?? -1;
  }

  nameFlight(flight: number): void {
    flights.put(this.#flight, flight);
  }

  nameEntry(entry: number): void {
    entries.put(this.#entry, entry);
  }

  get #entry(): Name {
    const { keptFor, kept } = this.#flight;
    return { whole: kept, keptFor, kept };
  }
}

export function namesOf(...of: ConstructorParameters<typeof Names>): Names {
  return new Names(...of);
}

/** The requests under way of an integration type, or of all, that bring what a client is served. */
export function flightsOf(client: Client, route: number, type: string | undefined): Uint32Array {
  return Uint32Array.from(flights.of(principalsOf(client), ofType(client, route, type)));
}

/** What the cache holds for a client of an integration type, or all of it. */
export function entriesOf(client: Client, route: number, type: string | undefined): Uint32Array {
  return Uint32Array.from(entries.of(principalsOf(client), ofType(client, route, type)));
}

function ofType(client: Client, route: number, type: string | undefined): string | undefined {
  return type == null ? undefined : resourceOf(route, fetchOf(client), type);
}

/** In either scope of a cache. */
function principalsOf({ identity }: Client): string[] {
  return [principalOf(identity, true), principalOf(identity, false)];
}

function fetchOf({ options }: Client): typeof fetch {
  return options?.fetch ?? globalThis.fetch ?? fetchOf;
}

/** Whether something may go on when nobody waits for it any more. */
export function hasBackground(): boolean {
  return goesOn;
}
