/**
 * What calls ask for: by which a request under way is found that brings it, and what the cache has.
 *
 * @module
 */

import { contextOf, hasBackground as goesOn } from "#context";
import * as entries from "./entries.ts";
import { type Client, type Identity, principalOf } from "./identity.ts";

/** The requests under way that more than one caller may wait for, by all that tells two calls apart. */
const joinable = new Map<string, Names>();

/**
 * The same by what the cache keeps of them: only once someone asks for that, as most programs never
 * do, and it is as long a text again for each call.
 */
let joinableByKept: Map<string, Set<Names>> | undefined;

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
  /** Made when it is first needed: what the cache has needs no request. */
  #knownName: string | undefined;
  /** The flight, once it has one. */
  number = -1;

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
  }

  get #name(): string {
    // The identifier comes last: whatever it is, it cannot pass for another part.
    return this.#knownName ??= `${principalOf(this.#identity, true)} ${this.#context} ` +
      `${this.#maxResponseBytes} ${this.#isForced} ${this.#resource}`;
  }

  get #resource(): string {
    return resourceOf(this.#route, this.#fetch, this.#id);
  }

  /** The request under way, or -1. */
  flight(): number {
    return joinable.get(this.#name)?.number ?? -1;
  }

  /** Makes a flight one that others can join who ask for the same. It takes the place of any other. */
  nameFlight(flight: number): void {
    this.number = flight;
    joinable.get(this.#name)?.forgetFlight();
    joinable.set(this.#name, this);
    if (joinableByKept) addTo(joinableByKept, this);
  }

  /** Makes it one that nobody else can join. */
  forgetFlight(): void {
    if (joinable.get(this.#name) !== this) return;
    joinable.delete(this.#name);
    if (!joinableByKept) return;
    const text = entries.textOf(this.kept);
    const alike = joinableByKept.get(text);
    if (alike?.delete(this) && alike.size === 0) joinableByKept.delete(text);
  }

  /** What the cache holds, or -1. */
  entry(): number {
    return entries.isEmpty() ? -1 : entries.find(this.kept) ?? -1;
  }

  nameEntry(entry: number): void {
    entries.put(this.kept, entry);
  }

  /** For whom the cache keeps what comes of it, and as what. */
  get kept(): entries.Name {
    return {
      principal: principalOf(this.#identity, !this.#isOfApp),
      resource: this.#resource,
    };
  }
}

function addTo(index: Map<string, Set<Names>>, names: Names): void {
  const text = entries.textOf(names.kept);
  const alike = index.get(text);
  if (alike) alike.add(names);
  else index.set(text, new Set([names]));
}

function indexed(): Map<string, Set<Names>> {
  const index = new Map<string, Set<Names>>();
  for (const names of joinable.values()) addTo(index, names);
  return index;
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

/** For whom the cache may have what a client is served: in either scope. */
function principalsOf({ identity }: Client): string[] {
  return [principalOf(identity, true), principalOf(identity, false)];
}

function ofType(client: Client, route: number, type: string | undefined): string | undefined {
  return type == null ? undefined : resourceOf(route, fetchOf(client), type);
}

function fetchOf({ options }: Client): typeof fetch {
  return options?.fetch ?? globalThis.fetch ?? fetchOf;
}

/** The requests under way of an integration type, or of all, that bring what a client is served. */
export function flightsOf(client: Client, route: number, type: string | undefined): Uint32Array {
  const index = joinableByKept ??= indexed();
  const principals = principalsOf(client);
  const resource = ofType(client, route, type);
  const found = resource === undefined
    ? [...joinable.values()].filter(({ kept }) => principals.includes(kept.principal))
    : principals.flatMap((principal) => [
      ...index.get(entries.textOf({ principal, resource })) ?? [],
    ]);
  return Uint32Array.from(found, ({ number }) => number);
}

/** What the cache holds for a client of an integration type, or all of it. */
export function entriesOf(client: Client, route: number, type: string | undefined): Uint32Array {
  return Uint32Array.from(entries.findAll(principalsOf(client), ofType(client, route, type)));
}

/** No flight can be joined from then on, and nothing is cached. */
export function forgetAll(): void {
  joinable.clear();
  joinableByKept = undefined;
  entries.clear();
}

/** Whether something may go on when nobody waits for it any more. */
export function hasBackground(): boolean {
  return goesOn;
}
