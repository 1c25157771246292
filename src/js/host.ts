/**
 * The world, as the core's driver sees it: everything here does one thing that it is told to do.
 * The driver (`src/driver/host.rs`) is the only caller, and decides what happens when.
 *
 * @module
 */

import { after } from "#alarm";
import type { ClientOptions } from "./types.ts";

/** What a call needs to know of a client. */
export interface Client {
  /** Who calls at this moment. Never changed, only replaced: a call keeps the one it began with. */
  identity: Identity;
  /** The options that the client was made with. */
  readonly options: ClientOptions | undefined;
}

/** Who calls, and where. Credentials are kept as the `Authorization` values they go out as. */
export interface Identity {
  readonly serverUrl: string;
  readonly appId: string;
  readonly service: string | undefined;
  readonly user: string | undefined;
  /** The user for whom the app calls: the one that the client was made with, come what may. */
  readonly onBehalfOf: string | undefined;
  /** Headers of the caller's own, their names in lower case. */
  readonly headers: Record<string, string>;
}

export function identity(
  serverUrl: string,
  appId: string,
  service: string | undefined,
  user: string | undefined,
  headers: Record<string, string>,
): Identity {
  return { serverUrl, appId, service, user, onBehalfOf: user, headers };
}

/** Whoever waits for what comes of a call: the two ends of a promise. */
export interface Caller<T> {
  resolve(value: T): void;
  reject(report: unknown): void;
}

/** The sending of one request, and what has come of it so far. */
export class Exchange {
  /** The answer's status, once its head is there; 0 where a browser hides it. */
  status = 0;
  /** The whole body, once it is read. */
  text: string | undefined = undefined;
  /** Whether nothing more will come, and if so why: for one of the next two reasons, or `cause`. */
  stopped = false;
  timedOut = false;
  aborted = false;
  cause: unknown = undefined;

  readonly #fetch: typeof fetch;
  readonly #url: string;
  readonly #init: RequestInit;
  readonly #signal: AbortSignal | undefined;
  readonly #controller = new AbortController();
  #response: Response | undefined = undefined;
  #forgetTime: () => void = () => {};
  /** Keeps the promise that the driver is waiting for. */
  #progress: () => void = () => {};

  /** Listens to the signal from here on, so that no moment is missed before the sending. */
  constructor(
    fetch: typeof globalThis.fetch,
    url: string,
    method: string,
    headers: Record<string, string>,
    body: string | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#fetch = fetch;
    this.#url = url;
    this.#init = { method, headers, body, redirect: "manual", signal: this.#controller.signal };
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
  }

  /** Sends the request. Settled with the head, or with the body of a success if that is read. */
  send(timeout: number, readsSuccess: boolean): Promise<void> {
    this.#forgetTime = after(timeout, this.#onTimeout);
    return this.#until(async () => {
      const fetch = this.#fetch; // Called as a function, not as a method.
      const response = await fetch(this.#url, this.#init);
      const status = response?.status;
      const isStatus = Number.isInteger(status) && status >= 0 && status <= 999;
      if (!isStatus || typeof response.text !== "function") {
        throw new TypeError("fetch gave something that is no Response");
      }
      this.status = status;
      this.#response = response;
      if (readsSuccess && response.ok) await this.#readText();
    });
  }

  /** Reads the body. */
  read(): Promise<void> {
    return this.#until(() => this.#readText());
  }

  async #readText(): Promise<void> {
    const text: unknown = await this.#response?.text();
    if (typeof text !== "string") throw new TypeError("fetch gave a body that is no text");
    this.text = text;
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

  /** Throws away what was not read, and lets go of timers and listeners. */
  end(): void {
    this.#forgetTime();
    try {
      this.#signal?.removeEventListener("abort", this.#onAbort);
    } catch {
      // Whatever a caller's own signal throws, the call is over.
    }
    if (this.text === undefined) this.#controller.abort();
  }

  /** Waits for some work, for the timer or for the signal, whichever is first. */
  #until(work: () => Promise<void>): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((progress) => {
      this.#progress = progress;
      work().then(progress, (cause) => this.#stop(cause));
    });
  }

  readonly #onTimeout = (): void => {
    this.timedOut = true;
    this.#stop(undefined);
  };

  readonly #onAbort = (): void => {
    this.aborted = true;
    this.#stop(undefined);
  };

  /** The first reason counts; what the abort of the fetch then throws is no news. */
  #stop(cause: unknown): void {
    if (this.stopped) return;
    this.stopped = true;
    this.cause = cause;
    this.end();
    this.#progress();
  }
}

/** The host's `fetch`, if it has one. Tests and tracers replace it after this module was loaded. */
export function hostFetch(): typeof fetch | undefined {
  return globalThis.fetch;
}

interface Place {
  location?: { href: string };
}

/** The address of the page, where there is one. */
export function pageAddress(): string | undefined {
  const { window } = globalThis as { window?: Place };
  return window?.location?.href;
}

/** What a URL may be relative to: the page's address, or that of a web worker's script. */
export function baseAddress(): string | undefined {
  return (globalThis as Place).location?.href;
}

/** What a thrown value says of itself, and its causes where they say more. */
export function describe(thrown: unknown): string {
  const told: string[] = [];
  try {
    // By its members, not by `instanceof`: test runners throw errors of another realm.
    let error = thrown as Partial<AggregateError & { code: unknown }> | null | undefined;
    for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
      // A failed connection has its story in `code` when several addresses were tried.
      const { message, code, name, cause, errors } = error;
      const says = message || code || name;
      if (says) told.push(String(says));
      error = (cause ?? errors?.[0]) as typeof error;
    }
  } catch {
    // It has no more to say than it said.
  }
  const what = thrown === null ? "null" : typeof thrown;
  return told.length > 0 ? told.join(": ") : `fetch failed with ${what}`;
}

/** Whether it is a string that is not empty and has no control character in it. */
export function isPrintableText(value: unknown): boolean {
  // deno-lint-ignore no-control-regex
  return typeof value === "string" && /^[^\x00-\x1f\x7f]+$/.test(value);
}

export function connection<Config>(accessToken: string, connectionConfig: Config): {
  accessToken: string;
  connectionConfig: Config;
} {
  return { accessToken, connectionConfig };
}

export function proxied(
  success: boolean,
  phase: string,
  status: number | undefined,
  data: unknown,
  dataBase64: string | undefined,
  contentType: string | undefined,
  headers: Record<string, string> | undefined,
  creditsCharged: number | undefined,
): object {
  return {
    success,
    phase,
    status: status ?? null,
    data,
    dataBase64: dataBase64 ?? null,
    contentType: contentType ?? null,
    headers: headers ?? {},
    creditsCharged: creditsCharged ?? 0,
  };
}
