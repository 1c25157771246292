/**
 * Attempts at requests, from the call of `fetch` to the end of the body.
 *
 * @module
 */

import { cancel, readText, type Text } from "./body.ts";
import { entry } from "./entry.ts";
import { isOfHost, type SendOnce, sendOnce } from "./send_once.ts";
import { type Failure, failureOf, NotAResponse } from "./failure.ts";
import { isFullStack } from "./full_stack.ts";
import { readMember } from "./values.ts";

/** The result of an attempt; `Progress` of `src/wasm/transport.rs`. */
const HEAD = 0, JSON_BODY = 1, TEXT = 2, TOO_LARGE = 3;

/** The attempts whose body has not been read, so that a trap can abort them. */
const inProgress = new Set<Attempt>();

/** One attempt at a request. */
export class Attempt {
  /** The HTTP status; 0 where a browser hides it. */
  status = 0;
  outcome: number = HEAD;
  /** The body, parsed if it is JSON, else its text; or what was thrown. */
  value: unknown;
  #controller: AbortController | undefined;
  #response: Response | undefined;
  /** `true` if the response is one of the host's own `fetch`. */
  #isOfHost = false;
  #client: SendOnce["client"];

  /**
   * Sends the request. Reads at most `limit` bytes of the body of a success, unless that is 0. The
   * promise never rejects.
   */
  send(
    fetch: typeof globalThis.fetch,
    url: string,
    init: RequestInit,
    headers: Record<string, string>,
    body: string | undefined,
    limit: number,
  ): PromiseLike<void> {
    inProgress.add(this);
    return guarded(this.#send(fetch, url, { ...init, headers: { ...headers }, body }, limit));
  }

  async #send(
    fetch: typeof globalThis.fetch,
    url: string,
    init: RequestInit,
    limit: number,
  ): Promise<void> {
    try {
      this.#isOfHost = isOfHost(fetch);
      const { signal } = this.#controller = new AbortController();
      const options = { ...init, signal };
      const once = init.method === "GET" ? undefined : sendOnce(fetch, options);
      this.#client = once?.client;
      const response = await fetch(url, once?.init ?? options);
      const message = invalidMemberOf(response);
      if (message) throw new NotAResponse(message);
      const { status } = response;
      if (readMember(response, "type") === "error") {
        throw new TypeError("fetch gave a network error");
      }
      if (signal.aborted) {
        cancel(response.body);
        return;
      }
      this.status = status;
      this.#response = response;
      if (limit === 0 || !response.ok) return;
      this.#take(await readText(response, limit, this.#isOfHost));
    } catch (thrown) {
      this.#fail(thrown, failureOf(thrown));
      return;
    }
    if (this.outcome !== TEXT) return;
    try {
      this.value = JSON.parse(this.value as string);
      this.outcome = JSON_BODY;
    } catch {
      // The value is the text.
    }
  }

  /** Reads at most `limit` bytes of the body. The promise never rejects. */
  readText(limit: number): PromiseLike<void> {
    return guarded(this.#readText(limit));
  }

  async #readText(limit: number): Promise<void> {
    try {
      if (this.#response) this.#take(await readText(this.#response, limit, this.#isOfHost));
    } catch (thrown) {
      this.#fail(thrown, failureOf(thrown));
    }
  }

  #take({ text, isTruncated }: Text): void {
    this.value = text;
    this.outcome = isTruncated ? TOO_LARGE : TEXT;
  }

  #fail(reason: unknown, failure: Failure): void {
    this.value = reason;
    this.outcome = failure;
  }

  /** Returns a header of the response. */
  header(name: string): string | undefined {
    try {
      const headers = readMember(this.#response, "headers") as Headers | undefined;
      const value: unknown = headers?.get(name);
      return typeof value === "string" && value.length <= MAX_HEADER_LENGTH ? value : undefined;
    } catch {
      return undefined; // The response of a user's own `fetch` may have other headers.
    }
  }

  abort(): void {
    this.finish();
    try {
      this.#controller?.abort();
    } catch (thrown) {
      // A test may have put anything in place of `AbortController`.
      if (isFullStack(thrown)) throw thrown;
    }
  }

  /** Forgets the attempt once its body has been read. */
  finish(): void {
    inProgress.delete(this);
    const client = this.#client;
    this.#client = undefined;
    try {
      client?.close();
    } catch (thrown) {
      // It may be one that a test has put in place of Deno's.
      if (isFullStack(thrown)) throw thrown;
    }
  }
}

/** Returns what keeps a value from being a `Response`, if anything. A user's own `fetch` gave it. */
function invalidMemberOf(response: Response): string | undefined {
  const status = readMember(response, "status");
  const isStatus = Number.isInteger(status) && status as number >= 0 && status as number <= 999;
  if (!isStatus) return "status must be an integer from 0 to 999";
  if (typeof readMember(response, "text") !== "function") return "text must be a function";
  return typeof readMember(response, "ok") === "boolean" ? undefined : "ok must be a boolean";
}

/** The maximum length of a header value; longer ones are ignored. */
const MAX_HEADER_LENGTH = 8192;

/**
 * Returns a promise whose reaction, which is the core's, runs behind the trap guard. `promise` never
 * rejects.
 */
function guarded(promise: Promise<void>): PromiseLike<void> {
  return {
    // deno-lint-ignore no-explicit-any -- the core ignores what `then` returns
    then(resolve: any): any {
      return promise.then(entry.guardReaction(resolve));
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
