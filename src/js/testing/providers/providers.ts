/**
 * The providers of a fake Base44: which of them a request is for, and what it responds.
 *
 * @module
 */

import type { Account } from "../answer.ts";
import { assertValid, record } from "../check.ts";
import { unlessAborted } from "../pause.ts";
import type { FakeLimit, FakeProvider, FakeResponder } from "../types.ts";
import { json } from "./form.ts";
import { isAt, OTHER, type Service, SERVICES } from "./services.ts";

/** A provider, with what was done to it. */
interface Provider {
  readonly name: string;
  readonly service: Service;
  readonly origins: readonly string[];
  readonly respond: FakeResponder;
  readonly revoked: Set<string>;
  limit?: FakeLimit & { left: number; until: number };
}

/** The providers that a test has given. */
export class Providers {
  readonly #all: Map<string, Provider>;

  /** @param accounts returns the current connections of a service */
  constructor(given: unknown, private readonly accounts: (service: string) => Account[]) {
    const entries = Object.entries(record("providers", given));
    this.#all = new Map(entries.map(([name, provider]) => [name, providerOf(name, provider)]));
  }

  /** The names of the services. */
  get names(): string[] {
    return [...this.#all.keys()];
  }

  /** Returns the name of the service that a request is for. */
  find(request: Request, text: string): string | undefined {
    const url = new URL(request.url);
    let found = [...this.#all.values()].filter(({ origins, service }) =>
      origins.includes(url.origin) || isAt(service, url)
    );
    // Several of Google's, Microsoft's and Slack's services share hosts.
    const narrow = (isLikely: (provider: Provider) => boolean) => {
      if (found.some(isLikely)) found = found.filter(isLikely);
    };
    narrow(({ name, service }) => {
      const token = tokenOf(service, request, text) ?? "";
      return this.accounts(name).some((account) =>
        account.accessToken === token || account.former?.has(token)
      );
    });
    const path = url.pathname.replace(/^\/upload(?=\/)/, "");
    narrow(({ service }) => path.startsWith(service.base));
    return found[0]?.name;
  }

  /** Returns the name of a service whose host a request is for, although the test has not given it. */
  static missing(request: Request): string | undefined {
    const url = new URL(request.url);
    return Object.keys(SERVICES).find((name) => isAt(SERVICES[name], url));
  }

  /** Responds to a request as a provider. */
  async respond(
    name: string,
    request: Request,
    text: string,
    signal: AbortSignal,
  ): Promise<Response> {
    const provider = this.#all.get(name)!;
    const { form } = provider.service;
    const token = tokenOf(provider.service, request, text);
    const accounts = this.accounts(name);
    if (!accounts.some(({ accessToken, isExpired }) => accessToken === token && !isExpired)) {
      if (token === undefined) return form.reject("missing", request);
      const reasons = accounts.map(({ former }) => former?.get(token));
      return form.reject(reasons.find((reason) => reason) ?? "invalid", request);
    }
    const wait = secondsToWait(provider);
    if (wait > 0) return form.limit(wait);
    if (provider.revoked.size > 0) return form.lack([...provider.revoked]);
    const response = await unlessAborted(provider.respond(request), signal);
    // Not by instanceof: test runners and polyfills have classes of their own.
    const isResponse = typeof response?.headers?.get === "function";
    const what = `result of providers.${name}`;
    assertValid(isResponse, "createFakeBase44", what, "a Response", response);
    const { status, statusText } = response;
    // A copy, because the headers of some responses cannot be changed.
    return new Response(response.body, { status, statusText, headers: response.headers });
  }

  /** Returns the path that relative inputs of a service are resolved against. */
  basePath(name: string): string {
    const [account] = this.accounts(name);
    const member = (_: string, key: string) =>
      encodeURIComponent(account?.connectionConfig?.[key] ?? key);
    return this.#all.get(name)!.service.base.replace(/\{(\w+)\}/g, member);
  }

  expire(name: string): void {
    this.#get("expire", name);
    const accounts = this.accounts(name);
    const connected = "a service with a connection; one by connector id has the member service";
    assertValid(accounts.length > 0, "expire", "service", connected, name);
    for (const account of accounts) {
      account.isExpired = true;
      (account.former ??= new Map()).set(account.accessToken, "expired");
    }
  }

  limit(name: string, limit: FakeLimit): void {
    const provider = this.#get("limit", name);
    const { requests, retryAfter } = (limit ?? {}) as Partial<FakeLimit>;
    const isCount = Number.isInteger(requests) && requests! >= 0;
    assertValid(isCount, "limit", "requests", "an integer of 0 or more", requests);
    const isWait = Number.isFinite(retryAfter) && retryAfter! > 0;
    assertValid(isWait, "limit", "retryAfter", "a number of seconds above 0", retryAfter);
    provider.limit = { ...limit, left: limit.requests, until: 0 };
  }

  revokeScope(name: string, scope: string): void {
    const { revoked } = this.#get("revokeScope", name);
    // RFC 6749, section 3.3
    const isScope = typeof scope === "string" && /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope);
    assertValid(isScope, "revokeScope", "scope", "one scope", scope);
    revoked.add(scope);
  }

  reset(): void {
    for (const provider of this.#all.values()) {
      provider.revoked.clear();
      provider.limit = undefined;
    }
  }

  #get(where: string, name: string): Provider {
    const provider = this.#all.get(name);
    const known = this.names.length > 0
      ? `one of ${this.names.join(", ")}`
      : "one of the option providers, which is missing";
    assertValid(provider !== undefined, where, "service", known, name);
    return provider;
  }
}

function providerOf(name: string, given: unknown): Provider {
  const where = "createFakeBase44";
  const what = `providers.${name}`;
  assertValid(name !== "x", where, what, "left out: x is metered, use the option metered", given);
  const { origins = [], respond } = typeof given === "function"
    ? { respond: given as FakeResponder }
    : (given ?? {}) as Partial<Exclude<FakeProvider, FakeResponder>>;
  const form = "(request) => Response, or { origins: [], respond: (request) => Response }";
  assertValid(typeof respond === "function", where, what, form, given);
  const areOrigins = Array.isArray(origins) && origins.every(isOrigin);
  assertValid(areOrigins, where, `${what}.origins`, 'such as ["https://api.example.com"]', origins);
  const service = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (service === undefined && origins.length === 0) {
    const known = `one of ${Object.keys(SERVICES).join(", ")}, or have origins`;
    assertValid(false, where, "provider", known, name);
  }
  return { name, service: service ?? OTHER, origins, respond, revoked: new Set() };
}

function isOrigin(origin: unknown): boolean {
  return typeof origin === "string" && URL.canParse(origin) && new URL(origin).origin === origin;
}

/** Reads the token of a request. */
function tokenOf(service: Service, request: Request, text: string): string | undefined {
  const authorization = request.headers.get("Authorization") ?? "";
  const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (bearer !== undefined || !service.otherToken) return bearer;
  const params = new URL(request.url).searchParams;
  const type = request.headers.get("Content-Type") ?? "";
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  const all = isForm ? new URLSearchParams([...params, ...new URLSearchParams(text)]) : params;
  return service.otherToken(authorization, all);
}

/** Counts a request. Returns the seconds for which it is refused, or 0. */
function secondsToWait({ limit }: Provider): number {
  if (!limit) return 0;
  const now = Date.now();
  if (limit.until > 0 && now >= limit.until) {
    limit.left = limit.requests;
    limit.until = 0;
  }
  if (limit.left > 0) {
    limit.left--;
    return 0;
  }
  if (limit.until === 0) limit.until = now + limit.retryAfter * 1000;
  return (limit.until - now) / 1000;
}

/** Responds to a request for a service that the test has not given. */
export function refuseMissing(name: string): Response {
  const detail = `fake.fetch: there is no provider ${name}: give createFakeBase44 the option ` +
    `providers: { ${name}: (request) => Response }`;
  return json(404, { detail });
}
