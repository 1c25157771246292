/**
 * Requests: each is sent as often as the core says, and what comes of it is told to the core.
 *
 * @module
 */

import { after } from "#alarm";
import { readText, type Text } from "./body.ts";
import { events } from "./events.ts";
import { type Identity, longestEcho } from "./identity.ts";
import { forgetAll, type Names } from "./names.ts";

const flights = new Map<number, Flight>();

/** One request, its attempts, and its alarm. */
export class Flight {
  /** The answer's status, once its head is there; 0 where a browser hides it. */
  status = 0;
  /** Where the request was sent last. */
  url: string;
  /** With which credentials. */
  readonly identity: Identity;

  readonly #number: number;
  readonly #names: Names | undefined;
  readonly #fetch: typeof fetch;
  readonly #init: RequestInit;
  readonly #readsSuccess: boolean;
  readonly #maxResponseBytes: number;
  readonly #home: string;
  /** Of the attempt under way; what comes of an earlier one is no news. */
  #controller: AbortController | undefined;
  #response: Response | undefined;
  #forgetTime: () => void = () => {};
  #isOver = false;

  constructor(
    number: number,
    names: Names | undefined,
    identity: Identity,
    fetch: typeof globalThis.fetch,
    url: string,
    init: RequestInit,
    readsSuccess: boolean,
    maxResponseBytes: number,
  ) {
    this.#number = number;
    this.#names = names;
    this.identity = identity;
    this.#fetch = fetch;
    this.url = this.#home = url;
    this.#init = init;
    this.#readsSuccess = readsSuccess;
    this.#maxResponseBytes = maxResponseBytes;
  }

  /** Sends the request, to another URL if one is given. */
  send(to: string | undefined, ring: number): void {
    this.ring(ring);
    this.giveUp();
    if (this.#isOver) return;
    this.url = to ?? this.#home;
    this.#response = undefined;
    this.#perform(this.#controller = new AbortController());
  }

  async #perform(controller: AbortController): Promise<void> {
    let body: Text | undefined;
    try {
      const fetch = this.#fetch; // Called as a function, not as a method.
      const response = await fetch(this.url, { ...this.#init, signal: controller.signal });
      const status = response?.status;
      const isStatus = Number.isInteger(status) && status >= 0 && status <= 999;
      if (!isStatus || typeof response.text !== "function") {
        throw new TypeError("fetch gave something that is no Response");
      }
      if (response.type === "error") throw new TypeError("fetch gave a network error");
      if (this.#controller !== controller) return discard(response);
      this.status = status;
      this.#response = response;
      if (this.#readsSuccess && response.ok) {
        body = await readText(response, this.#maxResponseBytes);
      }
    } catch (cause) {
      if (this.#controller === controller) this.#stop(cause);
      return;
    }
    if (this.#controller !== controller) return;
    if (!body) {
      events.headCame(this.#number, this);
    } else if (body.isCut) {
      this.giveUp();
      events.overflowed(this.#number, this.status, this.#maxResponseBytes);
    } else {
      const { isJson, value } = parse(body.text);
      this.#controller = undefined; // Nothing is left to be given up.
      const entry = this.#names?.entry() ?? -1;
      events.answered(this.#number, this.status, isJson, value, entry);
    }
  }

  /** Reads the body. One that is too large is cut off. */
  async read(): Promise<void> {
    const controller = this.#controller;
    const response = this.#response;
    if (!controller || !response) return;
    let text: string;
    try {
      const { text: taken, isCut } = await readText(response, this.#maxResponseBytes);
      text = isCut ? taken.slice(0, -longestEcho(this.identity) || undefined) : taken;
    } catch (cause) {
      if (this.#controller === controller) this.#stop(cause);
      return;
    }
    if (this.#controller === controller) events.bodyCame(this.#number, this, text);
  }

  #stop(cause: unknown): void {
    this.giveUp();
    events.failed(this.#number, this, cause);
  }

  /** A header of the answer, if there is one. */
  header(name: string): string | undefined {
    try {
      const value: unknown = this.#response?.headers.get(name);
      return typeof value === "string" ? value : undefined;
    } catch {
      return undefined; // What a caller's own `fetch` gave has no such headers.
    }
  }

  /** Rings after so many milliseconds, and not when it was to ring before. */
  ring(milliseconds: number): void {
    if (this.#isOver) return;
    this.#forgetTime();
    this.#forgetTime = after(milliseconds, () => events.rang(this.#number));
  }

  /** Gives up what is under way, and waits for the next attempt. */
  pause(ring: number): void {
    this.ring(ring);
    this.giveUp();
  }

  /**
   * Gives up what is under way. The answer's head can still be asked.
   *
   * Whoever listens may do anything meanwhile, such as end this flight, or join it.
   */
  giveUp(): void {
    const controller = this.#controller;
    this.#controller = undefined;
    controller?.abort();
  }

  end(): void {
    this.#isOver = true;
    this.forgetName();
    this.#forgetTime();
    this.giveUp();
  }

  nameEntry(entry: number): void {
    this.#names?.nameEntry(entry);
  }

  /** Nobody else can join it from then on. */
  forgetName(): void {
    this.#names?.forgetFlight();
  }
}

/** An answer that nobody waits for any more. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

function parse(text: string): { isJson: boolean; value: unknown } {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch {
    return { isJson: false, value: text };
  }
}

/** Gets a flight ready, and its name known, if others may wait for it too. */
export function prepare(
  number: number,
  names: Names | undefined,
  identity: Identity,
  fetch: typeof globalThis.fetch,
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string | undefined,
  readsSuccess: boolean,
  maxResponseBytes: number,
): void {
  const init: RequestInit = { method, headers, body, redirect: "manual" };
  flights.set(
    number,
    new Flight(number, names, identity, fetch, url, init, readsSuccess, maxResponseBytes),
  );
  names?.nameFlight(number);
}

/** The request that a flight is about. */
export function flight(number: number): Flight | undefined {
  return flights.get(number);
}

export function send(number: number, to: string | undefined, ring: number): void {
  flights.get(number)?.send(to, ring);
}

export function read(number: number): void {
  flights.get(number)?.read();
}

export function pause(number: number, ring: number): void {
  flights.get(number)?.pause(ring);
}

export function ring(number: number, ring: number): void {
  flights.get(number)?.ring(ring);
}

export function nameEntry(flight: number, entry: number): void {
  flights.get(flight)?.nameEntry(entry);
}

/** Makes a flight one that nobody else can join. */
export function forgetFlight(number: number): void {
  flights.get(number)?.forgetName();
}

export function end(number: number): void {
  const flight = flights.get(number);
  flights.delete(number);
  flight?.end();
}

/** Ends everything. */
export function endAll(): void {
  const all = [...flights.values()];
  flights.clear();
  for (const flight of all) flight.end();
  forgetAll();
}
