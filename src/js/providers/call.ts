/**
 * Calls to providers, step by step: the core says what is done next, and this does it.
 *
 * @module
 */

import { __internals as internals } from "#internals";
import { type Input, IS_SAFE } from "./input.ts";
import { renew, type Source } from "./token.ts";
import type { ProviderAttempt, ProviderOptions } from "./types.ts";

/** A service with its options, as the core has parsed them. */
export interface Bound {
  readonly name: string;
  readonly deadline: number;
  readonly jsonType: string;
}

/** What is done next; the actions of `src/wasm/provider.rs`. */
const GET_TOKEN = 0, RENEW_TOKEN = 1, SEND = 2, READ_BODY = 3, WAIT = 4, DONE = 5;

/** What happened last; `Happened` of `src/wasm/provider.rs`. */
const START = 0, TOKEN = 1, HEAD = 2, BODY = 3, WAITED = 4;
const TRANSIENT = 5, PERMANENT = 6, NO_TOKEN = 7, DEADLINE = 8;
const DEADLINE_IN_BODY = 9;

/** Headers that go to another origin than the service's, besides `If-*`. */
const FORWARDED = ["accept", "accept-language", "range", "user-agent"];

/** A call to a provider; `ProviderIo` of `src/wasm/provider_io.rs`. */
export class ProviderCall {
  happened: number = START;
  thrown: unknown;
  token: string | undefined;
  isSameToken = false;
  config: unknown;
  status = 0;
  response: Response | undefined;
  json: unknown;
  text: string | undefined;
  isUnreadable = false;
  progress = 0;
  url = "";
  required: string[] | undefined;
  asGet = false;
  amount = 0;
  readonly input: string;
  readonly requestBits: number;
  readonly deadline: number;
  readonly #controller = new AbortController();
  #attempt = 0;
  #started = 0;
  #isAborted = false;
  #sentTo = "";
  #isRedirected = false;
  #clearWait: (() => void) | undefined;
  #cancelCopy: (() => void) | undefined;
  /** Ends the step in progress, because the call is stopped. */
  #stop: (() => void) | undefined;

  constructor(
    readonly bound: Bound,
    readonly source: Source,
    readonly options: ProviderOptions,
    readonly given: Input,
    readonly readsJson: boolean,
  ) {
    this.input = given.url;
    this.requestBits = given.bits | (readsJson ? 32 : 0);
    this.deadline = performance.now() + bound.deadline;
  }

  /** Runs the call. Rejects with a report, or with what a getter or a signal gave. */
  async run(): Promise<void> {
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
    const clearTimer = internals.setTimer(this.bound.deadline, interrupt);
    try {
      for (;;) {
        action = internals.core.stepProvider(this);
        if (action === DONE) return;
        if (!isInterrupted) await this.#perform(action);
        if (this.#isAborted) throw signal!.reason;
        if (isInterrupted) this.happened = action === READ_BODY ? DEADLINE_IN_BODY : DEADLINE;
      }
    } catch (thrown) {
      this.#controller.abort();
      cancel(this.response);
      this.observe("failed");
      throw thrown;
    } finally {
      clearTimer();
      signal?.removeEventListener("abort", abort);
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
        await new Promise<void>((resolve) => {
          this.#clearWait = internals.setTimer(this.amount, resolve);
        });
        this.happened = WAITED;
        return;
    }
    try {
      if (action === SEND) await this.#send();
      if (action === READ_BODY) await this.#readBody();
    } catch (thrown) {
      this.thrown = thrown;
      this.happened = internals.failureOf(thrown) === 4 ? TRANSIENT : PERMANENT;
    }
  }

  async #getToken(isRenewal: boolean): Promise<void> {
    const { signal } = this.#controller;
    const { source, token } = this;
    const connection = await (isRenewal ? renew(source, token!, signal) : source.get({ signal }));
    const { accessToken, connectionConfig } = connection ?? {};
    this.happened = NO_TOKEN;
    if (typeof accessToken !== "string" || accessToken === "") return;
    this.isSameToken = accessToken === token;
    this.token = accessToken;
    this.config = connectionConfig;
    this.happened = TOKEN;
  }

  setsHeader(name: string): boolean {
    return this.given.headers.has(name);
  }

  async #send(): Promise<void> {
    const { given, options, url, asGet } = this;
    this.#isRedirected ||= this.#sentTo !== "" && this.#sentTo !== url;
    this.#sentTo = url;
    cancel(this.response);
    this.response = undefined;
    this.status = 0;
    const own = this.#controller.signal;
    const init: RequestInit = {
      ...given.init,
      method: asGet ? "GET" : given.method,
      headers: this.#headers(),
      body: asGet ? undefined : this.#body(),
      redirect: "manual",
      signal: given.signal ? AbortSignal.any([given.signal, own]) : own,
    };
    this.#attempt++;
    this.#started = performance.now();
    const fetch: typeof globalThis.fetch = options.fetch ?? globalThis.fetch;
    // Of a request that only reads, the runtime's own repetition does no harm.
    const once = asGet || given.bits & IS_SAFE ? { init } : internals.sendOnce(fetch, init);
    try {
      const response = await fetch(url, once.init);
      if (own.aborted) return cancel(response);
      this.status = response.status;
      this.response = response;
      if (this.#isRedirected) Object.defineProperty(response, "redirected", { value: true });
      this.happened = HEAD;
    } finally {
      // Does not end a response that is being read.
      once.client?.close();
    }
  }

  #headers(): Headers {
    const headers = new Headers(this.given.headers);
    const { required } = this;
    if (!required) {
      for (const name of [...headers.keys()]) {
        if (!FORWARDED.includes(name) && !name.startsWith("if-")) headers.delete(name);
      }
      return headers;
    }
    const setDefault = (name: string, value: string) => {
      if (!headers.has(name)) headers.set(name, value);
    };
    for (let i = 0; i < required.length; i += 2) setDefault(required[i], required[i + 1]);
    if (this.readsJson) setDefault("accept", "application/json");
    // As `fetch` does, unless the text is made a `Blob` on the way.
    if (typeof this.given.body === "string") setDefault("content-type", "text/plain;charset=UTF-8");
    // workerd sends none of its own, which some services refuse.
    if (globalThis.navigator?.userAgent === "Cloudflare-Workers") {
      setDefault("user-agent", "base44-connectors");
    }
    headers.set("authorization", `Bearer ${this.token}`);
    return headers;
  }

  /** Returns the body of an attempt. The check of a token of Google's has the token in it. */
  #body(): BodyInit | null | undefined {
    const { body, holdsToken } = this.given;
    if (!holdsToken) return body;
    return (body as string).replace("{token}", encodeURIComponent(this.token!));
  }

  header(name: string): string | undefined {
    return this.response?.headers.get(name) ?? undefined;
  }

  async #readBody(): Promise<void> {
    this.json = this.text = undefined;
    const { text, isTruncated } = this.readsJson
      ? await internals.readText(this.response!, this.amount)
      : await this.#readCopy();
    this.text = text;
    this.isUnreadable = isTruncated;
    try {
      if (text !== "") this.json = JSON.parse(text);
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
    const { onAttempt } = this.options;
    const started = this.#started;
    if (!onAttempt || started === 0) return;
    this.#started = 0;
    const report: ProviderAttempt = {
      service: this.bound.name,
      origin: new URL(this.url).origin,
      attempt: this.#attempt,
      milliseconds: performance.now() - started,
      outcome,
    };
    notify(onAttempt, this.status > 0 ? { ...report, status: this.status } : report);
  }
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
  const body = response?.body;
  if (typeof body?.cancel === "function" && !body.locked) body.cancel().catch(() => {});
}
