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

/** Numbers by name, in two steps: who asks, and for what. */
export class Directory {
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #names = new Map<number, readonly [principal: string, resource: string]>();

  find(principal: string, resource: string): number | undefined {
    return this.#numbers.get(principal)?.get(resource);
  }

  /** Gives a number a name, which is its only one; one that had it before has none from then on. */
  put(principal: string, resource: string, number: number): void {
    this.forget(number);
    let resources = this.#numbers.get(principal);
    if (!resources) this.#numbers.set(principal, resources = new Map());
    const before = resources.get(resource);
    if (before !== undefined) this.#names.delete(before);
    resources.set(resource, number);
    this.#names.set(number, [principal, resource]);
  }

  forget(number: number): void {
    const name = this.#names.get(number);
    if (!name) return;
    this.#names.delete(number);
    const [principal, resource] = name;
    const resources = this.#numbers.get(principal);
    resources?.delete(resource);
    if (resources?.size === 0) this.#numbers.delete(principal);
  }

  /** The numbers of everything that is for this principal, or of those of its resources. */
  of(principal: string, isMeant: (resource: string) => boolean): number[] {
    const resources = [...this.#numbers.get(principal) ?? []];
    return resources.filter(([resource]) => isMeant(resource)).map(([, number]) => number);
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
  readonly #principal: string;
  readonly #resource: string;
  readonly #flightResource: string;
  readonly #entryPrincipal: string;

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
    this.#principal = principalOf(identity, true);
    this.#entryPrincipal = isOfApp ? principalOf(identity, false) : this.#principal;
    this.#resource = resourceOf(route, fetch, id);
    const context = contextOf(client);
    this.#flightResource = `${context} ${maxResponseBytes} ${isForced ? "!" : ""}${this.#resource}`;
  }

  /** The request under way, or -1. */
  flight(): number {
    return flights.find(this.#principal, this.#flightResource) ?? -1;
  }

  /** What the cache holds, or -1. */
  entry(): number {
    return entries.find(this.#entryPrincipal, this.#resource) ?? -1;
  }

  nameFlight(flight: number): void {
    flights.put(this.#principal, this.#flightResource, flight);
  }

  nameEntry(entry: number): void {
    entries.put(this.#entryPrincipal, this.#resource, entry);
  }
}

export function namesOf(...of: ConstructorParameters<typeof Names>): Names {
  return new Names(...of);
}

/** The requests under way of a client for an integration type, or all of them. */
export function flightsOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const ofType = resourceOf(route, fetchOf(client), type);
  const isMeant = (resource: string) => type == null || resource.endsWith(ofType);
  return Uint32Array.from(flights.of(principalOf(client.identity, true), isMeant));
}

/** What the cache holds for a client of an integration type, or all of it. */
export function entriesOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const ofType = resourceOf(route, fetchOf(client), type);
  const isMeant = (resource: string) => type == null || resource === ofType;
  const principals = [true, false].map((withService) => principalOf(client.identity, withService));
  return Uint32Array.from(principals.flatMap((principal) => entries.of(principal, isMeant)));
}

function fetchOf({ options }: Client): typeof fetch {
  return options?.fetch ?? globalThis.fetch ?? fetchOf;
}

/** Whether something may go on when nobody waits for it any more. */
export function hasBackground(): boolean {
  return goesOn;
}
