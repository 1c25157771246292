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
  readonly resource: string;
}

/** No part of a name can pass for the end of another: each principal says how long its parts are. */
function nameOf(principal: string, resource: string, keptFor: string): Name {
  return { whole: `${principal} ${resource}`, keptFor, resource };
}

/** Numbers by name. */
export class Directory {
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<number, Name>();

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
    if (before !== undefined) this.#names.delete(before);
    this.#numbers.set(name.whole, number);
    this.#names.set(number, name);
  }

  forget(number: number): void {
    const name = this.#names.get(number);
    if (!name) return;
    this.#names.delete(number);
    this.#numbers.delete(name.whole);
  }

  /** The numbers of those resources that are kept for one of these. */
  of(principals: string[], isMeant: (resource: string) => boolean): number[] {
    const numbers: number[] = [];
    for (const [number, { resource, keptFor }] of this.#names) {
      if (isMeant(resource) && principals.includes(keptFor)) numbers.push(number);
    }
    return numbers;
  }

  clear(): void {
    this.#numbers.clear();
    this.#names.clear();
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
  readonly #entryPrincipal: string;
  readonly #resource: string;
  #entry: Name | undefined;

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
    this.#entryPrincipal = isOfApp ? principalOf(identity, false) : principal;
    this.#resource = resourceOf(route, fetch, id);
    const forced = isForced ? "!" : "";
    const resource = `${contextOf(client)} ${maxResponseBytes} ${forced}${this.#resource}`;
    this.#flight = nameOf(principal, resource, this.#entryPrincipal);
  }

  /** The request under way, or -1. */
  flight(): number {
    return flights.find(this.#flight) ?? -1;
  }

  /** What the cache holds, or -1. */
  entry(): number {
    if (entries.isEmpty) return -1;
    return entries.find(this.#entryName()) ?? -1;
  }

  nameFlight(flight: number): void {
    flights.put(this.#flight, flight);
  }

  nameEntry(entry: number): void {
    entries.put(this.#entryName(), entry);
  }

  #entryName(): Name {
    const keptFor = this.#entryPrincipal;
    return this.#entry ??= nameOf(keptFor, this.#resource, keptFor);
  }
}

export function namesOf(...of: ConstructorParameters<typeof Names>): Names {
  return new Names(...of);
}

/** The requests under way of an integration type, or of all, that bring what a client is served. */
export function flightsOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const ofType = resourceOf(route, fetchOf(client), type);
  const isMeant = (resource: string) => type == null || resource.endsWith(ofType);
  return Uint32Array.from(flights.of(principalsOf(client), isMeant));
}

/** What the cache holds for a client of an integration type, or all of it. */
export function entriesOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const ofType = resourceOf(route, fetchOf(client), type);
  const isMeant = (resource: string) => type == null || resource === ofType;
  return Uint32Array.from(entries.of(principalsOf(client), isMeant));
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
