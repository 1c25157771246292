/**
 * Attempts at requests, from the call of `fetch` to the end of the body.
 *
 * @module
 */

import { readText } from "./body.ts";
import { entry } from "./entry.ts";

/** How the body was read; `BodyKind` of `src/wasm/transport.rs`. */
const UNREAD = 0, JSON_BODY = 1, TEXT = 2, TOO_LARGE = 3;

/** The attempts whose body has not been read, so that a trap can abort them. */
const inProgress = new Set<Attempt>();

/** One attempt at a request. */
export class Attempt {
  /** The HTTP status; 0 where a browser hides it. */
  status = 0;
  bodyKind: number = UNREAD;
  /** The body: parsed if it is JSON, else the text. */
  body: unknown;
  readonly #controller = new AbortController();
  #response: Response | undefined;

  /** Sends the request. Reads at most `limit` bytes of the body of a success, unless that is 0. */
  send(
    fetch: typeof globalThis.fetch,
    url: string,
    init: RequestInit,
    headers: Record<string, string>,
    body: string | undefined,
    limit: number,
  ): PromiseLike<void> {
    inProgress.add(this);
    const { signal } = this.#controller;
    const sent = this.#send(fetch, url, { ...init, headers, body, signal }, limit);
    // A trap may leave it without reactions.
    sent.then(undefined, ignore);
    return guarded(sent);
  }

  async #send(
    fetch: typeof globalThis.fetch,
    url: string,
    init: RequestInit,
    limit: number,
  ): Promise<void> {
    const { signal } = this.#controller;
    const response = await fetch(url, init);
    const status = response?.status;
    const isStatus = Number.isInteger(status) && status >= 0 && status <= 999;
    if (!isStatus || typeof response.text !== "function") {
      throw new TypeError("fetch gave something that is no Response");
    }
    if (response.type === "error") throw new TypeError("fetch gave a network error");
    if (signal.aborted) {
      response.body?.cancel().catch(() => {});
      return;
    }
    this.status = status;
    this.#response = response;
    if (limit === 0 || !response.ok) return;
    await this.#readText(response, limit);
    if (this.bodyKind === TOO_LARGE) return;
    try {
      this.body = JSON.parse(this.body as string);
      this.bodyKind = JSON_BODY;
    } catch {
      // The body is the text.
    }
  }

  /** Reads at most `limit` bytes of the body. */
  readText(limit: number): PromiseLike<void> {
    const read = this.#readText(this.#response, limit);
    read.then(undefined, ignore);
    return guarded(read);
  }

  async #readText(response: Response | undefined, limit: number): Promise<void> {
    if (!response) return;
    const { text, isTruncated } = await readText(response, limit);
    this.body = text;
    this.bodyKind = isTruncated ? TOO_LARGE : TEXT;
  }

  /** Returns a header of the response. */
  header(name: string): string | undefined {
    try {
      const value: unknown = this.#response?.headers.get(name);
      return typeof value === "string" && value.length <= MAX_HEADER_LENGTH ? value : undefined;
    } catch {
      return undefined; // The response of a user's own `fetch` may have other headers.
    }
  }

  abort(): void {
    inProgress.delete(this);
    this.#controller.abort();
  }

  /** Forgets the attempt once its body has been read. */
  finish(): void {
    inProgress.delete(this);
  }
}

/** A longer header is none that the core reads. */
const MAX_HEADER_LENGTH = 8192;

function ignore(): void {}

/** Returns a promise whose reactions, which are the core's, run behind the trap guard. */
function guarded<T>(promise: Promise<T>): PromiseLike<T> {
  return {
    // deno-lint-ignore no-explicit-any -- the core ignores what `then` returns
    then(resolve: any, reject: any): any {
      return promise.then(entry.guardReaction(resolve), entry.guardReaction(reject));
    },
  };
}

/** Aborts every attempt. */
export function abortAll(): void {
  // A copy, because a listener may start another attempt.
  for (const attempt of [...inProgress]) {
    try {
      attempt.abort();
    } catch {
      // A listener of a user's own `fetch` threw.
    }
  }
}
