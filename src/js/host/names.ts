/**
 * What calls ask for: by which a request under way is found that brings it, and what the cache has.
 *
 * @module
 */

import { contextOf, hasBackground as goesOn } from "#context";
import * as entries from "./entries.ts";
import { type Client, type Identity, isSamePrincipal, principalOf } from "./identity.ts";

/**
 * The requests under way that more than one caller may wait for, by what tells most of them apart. A
 * text of all that does would be ten times as long, and takes longer to make than all the rest here.
 */
const joinable = new Map<string, Names[]>();

/** The identifier, and of the user's token as much as differs from one to the other: its end. */
function keyOf(id: string, { onBehalfOf }: Identity): string {
  return id + onBehalfOf?.slice(-8);
}

/** What one call asks for, and for whom. */
export class Names {
  readonly #identity: Identity;
  readonly #context: number;
  readonly #route: number;
  readonly #id: string;
  readonly #fetch: typeof fetch;
  readonly #maxResponseBytes: number;
  readonly #isForced: boolean;
  readonly #isOfApp: boolean;
  readonly #key: string;
  #flight = -1;

  constructor(
    client: Client,
    route: number,
    id: string,
    fetch: typeof globalThis.fetch,
    maxResponseBytes: number,
    isForced: boolean,
    isOfApp: boolean,
  ) {
    this.#identity = client.identity;
    this.#context = contextOf(client);
    this.#route = route;
    this.#id = id;
    this.#fetch = fetch;
    this.#maxResponseBytes = maxResponseBytes;
    this.#isForced = isForced;
    this.#isOfApp = isOfApp;
    this.#key = keyOf(id, client.identity);
  }

  /** The request under way, or -1. */
  flight(): number {
    const same = joinable.get(this.#key)?.find((other) => this.#asksTheSameAs(other));
    return same ? same.#flight : -1;
  }

  #asksTheSameAs(other: Names): boolean {
    return this.#id === other.#id && this.#route === other.#route &&
      this.#context === other.#context && this.#fetch === other.#fetch &&
      this.#maxResponseBytes === other.#maxResponseBytes &&
      this.#isForced === other.#isForced && isSamePrincipal(this.#identity, other.#identity, true);
  }

  /** Makes a flight one that others can join who ask for the same. It takes the place of any other. */
  nameFlight(flight: number): void {
    this.#flight = flight;
    const alike = joinable.get(this.#key);
    if (!alike) {
      joinable.set(this.#key, [this]);
      return;
    }
    const place = alike.findIndex((other) => this.#asksTheSameAs(other));
    alike[place < 0 ? alike.length : place] = this;
  }

  /** Makes it one that nobody else can join. */
  forgetFlight(): void {
    const alike = joinable.get(this.#key);
    const place = alike?.indexOf(this) ?? -1;
    if (!alike || place < 0) return;
    if (alike.length === 1) joinable.delete(this.#key);
    else alike.splice(place, 1);
  }

  /** The flight, if this client may be served what it brings: of one thing, or of all. */
  flightFor(client: Client, route: number, type: string | undefined): number[] {
    const isOfType = type == null ||
      (type === this.#id && route === this.#route && fetchOf(client) === this.#fetch);
    const brings = isOfType && isSamePrincipal(this.#identity, client.identity, !this.#isOfApp);
    return brings ? [this.#flight] : [];
  }

  /** What the cache holds, or -1. */
  entry(): number {
    return entries.isEmpty() ? -1 : entries.find(this.#kept) ?? -1;
  }

  nameEntry(entry: number): void {
    entries.put(this.#kept, entry);
  }

  /** For whom the cache keeps what comes of it, and as what. */
  get #kept(): entries.Name {
    return {
      principal: principalOf(this.#identity, !this.#isOfApp),
      resource: resourceOf(this.#route, this.#fetch, this.#id),
    };
  }
}

const fetches = new WeakMap<typeof fetch, number>();
let lastFetch = 0;

/** What is asked for, and by which `fetch`: another one may be another network, such as a test's. */
function resourceOf(route: number, fetch: typeof globalThis.fetch, id: string): string {
  let number = fetches.get(fetch);
  if (number === undefined) fetches.set(fetch, number = ++lastFetch);
  return `${route} ${number} ${id}`;
}

export function namesOf(...of: ConstructorParameters<typeof Names>): Names {
  return new Names(...of);
}

/** The requests under way of an integration type, or of all, that bring what a client is served. */
export function flightsOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const asked = type == null
    ? [...joinable.values()].flat()
    : joinable.get(keyOf(type, client.identity)) ?? [];
  return Uint32Array.from(asked.flatMap((names) => names.flightFor(client, route, type)));
}

/** What the cache holds for a client of an integration type, or all of it. */
export function entriesOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const { identity } = client;
  // In either scope of a cache.
  const principals = [principalOf(identity, true), principalOf(identity, false)];
  const resource = type == null ? undefined : resourceOf(route, fetchOf(client), type);
  return Uint32Array.from(entries.findAll(principals, resource));
}

function fetchOf({ options }: Client): typeof fetch {
  return options?.fetch ?? globalThis.fetch ?? fetchOf;
}

/** No flight can be joined from then on, and nothing is cached. */
export function forgetAll(): void {
  joinable.clear();
  entries.clear();
}

/** Whether something may go on when nobody waits for it any more. */
export function hasBackground(): boolean {
  return goesOn;
}
