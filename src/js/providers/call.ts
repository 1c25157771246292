/**
 * Calls to providers, step by step: the core says what is done next, and this does it.
 *
 * @module
 */

import { type Boundary, errorFrom } from "./errors.ts";
import {
  clock,
  failureOf,
  isOfHost,
  readText,
  sendOnce,
  setTimer,
  stepProvider,
} from "./internals.ts";
import { type Input, IS_SAFE, READS_JSON } from "./input.ts";
import type { Source } from "./token.ts";
import type { ProviderAttempt, ProviderOptions } from "./types.ts";

/** A service with its options, as the core has parsed them. */
export interface Bound {
  readonly name: string;
  readonly deadline: number;
  readonly jsonType: string;
}

/** The next action; those of `src/wasm/provider.rs`. */
const GET_TOKEN = 0, RENEW_TOKEN = 1, SEND = 2, READ_BODY = 3, WAIT = 4, DONE = 5;

/** The last event of a call; `Happened` of `src/wasm/provider.rs`. */
const START = 0, TOKEN = 1, HEAD = 2, BODY = 3, WAITED = 4;
const TRANSIENT = 5, PERMANENT = 6, NO_TOKEN = 7, DEADLINE = 8;
const DEADLINE_IN_BODY = 9;

/** Headers that go to another origin than the service's, besides `If-*`. */
const FORWARDED = ["accept", "accept-language", "range", "user-agent"];

/** A call to a provider; `ProviderIo` of `src/wasm/provider_io.rs`. */
export class ProviderCall {
  happened: number = START;
  thrown: unknown;
  /** The tokens that the getter gave, the last one last. */
  readonly tokens: string[] = [];
  isSameToken = false;
  config: unknown;
  status = 0;
  response: Response | undefined;
  json: unknown;
  text: string | undefined;
  isTruncated = false;
  isUnreadable = false;
  progress = 0;
  url = "";
  required: string[] | undefined;
  asGet = false;
  amount = 0;
  attempts = 0;
  readonly input: string;
  readonly requestBits: number;
  readonly deadline: number;
  readonly #controller = new AbortController();
  #started = 0;
  #isAborted = false;
  #sentTo = "";
  #isRedirected = false;
  /** `true` if the response is one of the host's own `fetch`. */
  #isOfHost = false;
  #clearWait: (() => void) | undefined;
  #cancelCopy: (() => void) | undefined;
  /** Ends the step in progress, because the call is stopped. */
  #stop: (() => void) | undefined;

  constructor(
    readonly bound: Bound,
    readonly source: Source,
    readonly fetch: ProviderOptions["fetch"],
    readonly onAttempt: ProviderOptions["onAttempt"],
    readonly given: Input,
    readonly readsJson: boolean,
  ) {
    this.input = given.url;
    this.requestBits = given.bits | (readsJson ? READS_JSON : 0);
    this.deadline = clock() + bound.deadline;
  }

  /**
   * Runs the call, or the part of it that gets the token. Rejects with an error of this package, or
   * with what a getter or a signal gave.
   */
  async run(boundary: Boundary, getsTokenOnly = false): Promise<void> {
    const { signal } = this.given;
    signal?.throwIfAborted();
    let isInterrupted = false;
    let action = GET_TOKEN;
    const interrupt = () => {
      isInterrupted = true;
      // A response that the caller gets anyway stays readable.
      if (action !== READ_BODY || this.readsJson || this.#isAborted) this.#controller.abort();
      this.#clearWait?.();
      this.#cancelCopy?.();
      this.#stop?.();
    };
    const abort = () => {
      this.#isAborted = true;
      interrupt();
    };
    signal?.addEventListener("abort", abort, { once: true });
    const clearTimer = setTimer(this.bound.deadline, interrupt);
    try {
      if (!getsTokenOnly) action = this.#next(boundary);
      while (action !== DONE) {
        if (!isInterrupted) await this.#perform(action);
        if (this.#isAborted) throw signal!.reason;
        if (isInterrupted) this.happened = action === READ_BODY ? DEADLINE_IN_BODY : DEADLINE;
        if (getsTokenOnly && this.happened === TOKEN) return;
        action = this.#next(boundary);
      }
    } catch (thrown) {
      this.#controller.abort();
      cancel(this.response);
      this.observe("failed");
      throw thrown;
    } finally {
      clearTimer();
      signal?.removeEventListener("abort", abort);
      this.source.leave(this.tokens[0]);
    }
  }

  /** Returns the next action. Throws the error that ends the call. */
  #next(boundary: Boundary): number {
    try {
      return stepProvider(this);
    } catch (thrown) {
      // After a trap, the request may have had its effect.
      const retryable = this.attempts === 0 || (this.given.bits & IS_SAFE) !== 0;
      throw errorFrom(thrown, boundary, { retryable, attempts: this.attempts });
    }
  }

  /** Performs an action, or stops waiting for it when the call is stopped. */
  #perform(action: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stop = resolve;
      this.#start(action).then(resolve, reject);
    });
  }

  async #start(action: number): Promise<void> {
    switch (action) {
      case GET_TOKEN:
      case RENEW_TOKEN:
        return await this.#getToken(action === RENEW_TOKEN);
      case WAIT:
        await new Promise<void>((resolve) => this.#clearWait = setTimer(this.amount, resolve));
        this.happened = WAITED;
        return;
      case READ_BODY:
        return await this.#readBody();
      case SEND:
        return await this.#send();
    }
  }

  async #getToken(isRenewal: boolean): Promise<void> {
    const { source, tokens } = this;
    const { signal } = this.#controller;
    const token = tokens.at(-1);
    const connection = await (isRenewal ? source.renew(token!, signal) : source.get({ signal }));
    // The call has ended meanwhile.
    if (signal.aborted) return;
    const { accessToken, connectionConfig } = connection ?? {};
    this.happened = NO_TOKEN;
    // A token that is not a valid header value counts as missing.
    if (typeof accessToken !== "string" || !/^[\x20-\x7e\x80-\xff]+$/.test(accessToken)) return;
    this.isSameToken = accessToken === token;
    tokens.push(accessToken);
    if (!isRenewal) source.enter(accessToken);
    this.config = connectionConfig;
    this.happened = TOKEN;
  }

  /** Returns the secrets of the call, which no error may hold. */
  secrets(): string[] {
    const { developer_token: ofConnection } = (this.config ?? {}) as Record<string, unknown>;
    const given = this.given.headers.get("developer-token");
    return [
      ...this.tokens,
      ...[ofConnection, given].filter((secret) => secret != null).map(String),
    ];
  }

  setsHeader(name: string): boolean {
    return this.given.headers.has(name);
  }

  async #send(): Promise<void> {
    const { given, url, asGet } = this;
    this.#isRedirected ||= this.#sentTo !== "" && this.#sentTo !== url;
    this.#sentTo = url;
    cancel(this.response);
    this.response = undefined;
    this.status = 0;
    this.attempts++;
    this.#started = clock();
    let isValid = false;
    try {
      const init = this.#init();
      isValid = true;
      const fetch: typeof globalThis.fetch = this.fetch ?? globalThis.fetch;
      this.#isOfHost = isOfHost(fetch);
      // Of a request that only reads, the runtime's own repetition does no harm. A client of Deno's
      // that the caller chose stays.
      const isSafe = asGet || given.bits & IS_SAFE || "client" in given.init;
      const once = isSafe ? { init, client: undefined } : sendOnce(fetch, init);
      try {
        const response = await fetch(url, once.init);
        if (this.#controller.signal.aborted) return cancel(response);
        this.#take(response);
      } finally {
        // Does not end a response that is being read.
        once.client?.close();
      }
    } catch (thrown) {
      this.#fail(thrown);
      // What is wrong with the request itself stays wrong.
      if (!isValid) this.happened = PERMANENT;
    }
  }

  #init(): RequestInit {
    const { given, asGet } = this;
    const own = this.#controller.signal;
    return {
      // A foreign origin gets no further options, such as `referrer`.
      ...(this.required ? given.init : {}),
      method: asGet ? "GET" : given.method,
      headers: this.#headers(),
      body: asGet ? undefined : this.#body(),
      redirect: "manual",
      signal: given.signal ? AbortSignal.any([given.signal, own]) : own,
    };
  }

  #take(response: Response): void {
    const status: unknown = response?.status;
    if (!Number.isInteger(status) || status as number < 0 || status as number > 999) {
      this.thrown = new TypeError("fetch resolved to something that is no Response");
      this.happened = PERMANENT;
      return;
    }
    if (this.#isRedirected) {
      try {
        Object.defineProperty(response, "redirected", { value: true });
      } catch {
        // A frozen one, of a mock.
      }
    }
    this.status = status as number;
    this.response = response;
    this.happened = HEAD;
  }

  #fail(thrown: unknown): void {
    this.thrown = thrown;
    this.happened = failureOf(thrown) === 4 ? TRANSIENT : PERMANENT;
  }

  #headers(): Headers {
    const headers = new Headers(this.given.headers);
    const { required } = this;
    const keep = (isKept: (name: string) => boolean) => {
      for (const name of [...headers.keys()]) if (!isKept(name)) headers.delete(name);
    };
    if (this.asGet) keep((name) => !name.startsWith("content-"));
    if (!required) {
      keep((name) => FORWARDED.includes(name) || name.startsWith("if-"));
      return headers;
    }
    const setDefault = (name: string, value: string) => {
      if (!headers.has(name)) headers.set(name, value);
    };
    for (let i = 0; i < required.length; i += 2) setDefault(required[i], required[i + 1]);
    if (this.readsJson) setDefault("accept", "application/json");
    // As `fetch` does, unless the body is made a stream or a `Blob` on the way.
    const type = this.asGet ? undefined : typeOf(this.given.body);
    if (type) setDefault("content-type", type);
    // workerd sends none of its own, which some services refuse.
    if (globalThis.navigator?.userAgent === "Cloudflare-Workers") {
      setDefault("user-agent", "base44-connectors");
    }
    headers.set("authorization", `Bearer ${this.tokens.at(-1)}`);
    return headers;
  }

  /** Returns the body of an attempt. The check of a token of Google's has the token in it. */
  #body(): BodyInit | null | undefined {
    const { body, holdsToken } = this.given;
    if (!holdsToken) return body;
    return (body as string).replace("{token}", encodeURIComponent(this.tokens.at(-1)!));
  }

  header(name: string): string | undefined {
    try {
      const value: unknown = this.response?.headers.get(name);
      return typeof value === "string" ? value : undefined;
    } catch {
      return undefined; // The response of a mock may have no headers.
    }
  }

  async #readBody(): Promise<void> {
    this.json = this.text = undefined;
    try {
      const { text, isTruncated } = this.readsJson
        ? await readText(this.response!, this.amount, this.#isOfHost)
        : await this.#readCopy();
      this.text = text;
      this.isUnreadable = this.isTruncated = isTruncated;
    } catch (thrown) {
      if (this.readsJson) return this.#fail(thrown);
      // The caller gets the response, and the status has to do.
      this.text = "";
    }
    try {
      if (this.text !== "") this.json = JSON.parse(this.text!);
    } catch {
      this.isUnreadable = true;
    }
    this.happened = BODY;
  }

  /** Reads the start of the body of a response that the caller gets, from a copy. */
  async #readCopy(): Promise<{ text: string; isTruncated: boolean }> {
    // A response of a polyfill's `fetch` may have another body, of which the status has to do: the
    // caller could not read it while a copy of it is not read.
    if (!this.response!.body?.getReader) return { text: "", isTruncated: false };
    const reader = this.response!.clone().body!.getReader();
    // Neither awaited: it settles once the caller's body is read or cancelled.
    this.#cancelCopy = () => reader.cancel().catch(() => {});
    const decoder = new TextDecoder();
    let text = "";
    for (let left = this.amount; left > 0;) {
      const { done, value } = await reader.read();
      if (done) return { text, isTruncated: false };
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
    }
    this.#cancelCopy();
    return { text, isTruncated: true };
  }

  /** Reports the end of the attempt in progress to the caller's observer. */
  observe(outcome: ProviderAttempt["outcome"]): void {
    const { onAttempt } = this;
    const started = this.#started;
    if (!onAttempt || started === 0) return;
    this.#started = 0;
    const report: ProviderAttempt = {
      service: this.bound.name,
      origin: new URL(this.url).origin,
      attempt: this.attempts,
      milliseconds: clock() - started,
      outcome,
    };
    notify(onAttempt, this.status > 0 ? { ...report, status: this.status } : report);
  }
}

/** Returns the content type that `fetch` gives a body, except that of a form with files. */
function typeOf(body: Input["body"]): string | undefined {
  if (typeof body === "string") return "text/plain;charset=UTF-8";
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded;charset=UTF-8";
  return body instanceof Blob ? body.type : undefined;
}

/** Calls an observer. Neither what it throws nor what it returns changes anything. */
async function notify(
  onAttempt: (attempt: ProviderAttempt) => unknown,
  attempt: ProviderAttempt,
): Promise<void> {
  try {
    await onAttempt(attempt);
  } catch {
    // The observer's own affair.
  }
}

/** Cancels a body that nobody reads. It may be locked, or a polyfill's. */
function cancel(response: Response | undefined): void {
  try {
    const body = response?.body;
    if (body && !body.locked) body.cancel?.()?.catch?.(() => {});
  } catch {
    // The body of a mock.
  }
}
