/**
* The types of the testing kit.
*
* @module
*/
/** A connected account. */
interface FakeConnection {
  /** The access token. */
  accessToken: string;
  /** The `connectionConfig`. Default: `null`. */
  connectionConfig?: Record<string, string> | null | undefined;
  /**
  * The integration type of a connection that is registered by connector id: its provider accepts
  * the token. Default: the key under which the connection stands.
  */
  service?: string | undefined;
}
/** Responds to the requests of a service that have a good token. */
type FakeResponder = (request: Request) => Response | Promise<Response>;
/** A provider: its responses, and its origins if the kit does not know them. */
type FakeProvider = FakeResponder | {
  /** Further origins that the provider serves, such as `["https://api.example.com"]`. */origins: readonly string[]; /** Responds to the requests that have a good token. */
  respond: FakeResponder;
};
/** A rate limit. */
interface FakeLimit {
  /** The number of requests that pass each time; 0 refuses all. */
  requests: number;
  /**
  * The seconds for which requests are refused then, from the first refusal; more than 0. Headers
  * have whole seconds, rounded up.
  */
  retryAfter: number;
}
/** The options of a fake Base44. */
interface FakeBase44Options {
  /** The id of the only app. Default: `"fake-app"`. */
  appId?: string | undefined;
  /** The only valid service token. Default: `"fake-service-token"`. */
  serviceToken?: string | undefined;
  /** The app's connections, by integration type. */
  connectors?: Record<string, FakeConnection> | undefined;
  /** The connections of connectors registered in the workspace, by connector id. */
  workspaceConnectors?: Record<string, FakeConnection> | undefined;
  /** The signed-in users by token, each with connections by connector id. */
  appUsers?: Record<string, Record<string, FakeConnection>> | undefined;
  /** Integration types without tokens: only `callApi` works for them. */
  metered?: string[] | undefined;
  /**
  * The providers, by integration type: what each responds to a request with a current token. Any
  * other request is refused in the service's own form. `fetch` serves their origins. A responder that
  * throws is a connection that fails.
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({
  *   connectors: { slack: { accessToken: "xoxb-1" } },
  *   providers: { slack: () => Response.json({ ok: true, channels: [] }) },
  * });
  * const list = async (token: string) => {
  *   const headers = { Authorization: `Bearer ${token}` };
  *   return await (await fake.fetch("https://slack.com/api/conversations.list", { headers })).json();
  * };
  * assert.deepEqual(await list("xoxb-1"), { ok: true, channels: [] });
  * assert.deepEqual(await list("another"), { ok: false, error: "invalid_auth" });
  * ```
  */
  providers?: Record<string, FakeProvider> | undefined;
}
/** A route, named after the method that calls it. */
type FakeRoute = "getConnection" | "getWorkspaceConnection" | "getCurrentAppUserConnection" | "callApi" | "connectAppUser" | "disconnectAppUser";
/** A request that a fake Base44 or one of its providers received. */
interface FakeRequest {
  /** The route; `undefined` if there is none of this method and path, and for providers. */
  route: FakeRoute | undefined;
  /** The integration type of the provider that received it; `undefined` for Base44. */
  provider: string | undefined;
  /** The HTTP method. */
  method: string;
  /** The URL. */
  url: string;
  /** The app's id in the path, decoded; `""` if there is none. */
  appId: string;
  /** The integration type or connector id in the path, decoded; `""` if there is none. */
  id: string;
  /** The bearer token of `Authorization`, if there is one. */
  token: string | undefined;
  /** The bearer token of `on-behalf-of`, if there is one. */
  onBehalfOf: string | undefined;
  /** All headers, with names in lower case. */
  headers: Record<string, string>;
  /** The body: parsed if it is JSON, else text; `undefined` if there is none. */
  body: unknown;
}
/**
* A fault of a response: one of these.
*
* @example
* ```ts
* import { createFakeBase44, type FakeFault } from "base44-connectors/testing";
*
* const faults: FakeFault[] = [
*   { status: 429, headers: { "Retry-After": "1" } },
*   { delay: 20 },
*   { reset: "during" },
*   { truncated: true },
*   { lie: "<h1>Sign in</h1>" },
*   { redirect: "https://login.invalid/" },
* ];
* const fake = createFakeBase44();
* for (const fault of faults) fake.fail("getConnection", fault);
* ```
*/
type FakeFault = {
  /** Responds with this status, 200 to 599. */status: number; /** The response headers, besides `Content-Type`. */
  headers?: Record<string, string> | undefined; /** The body: a string is sent as HTML, anything else as JSON. Default: a `detail`, as JSON. */
  body?: unknown;
} | {
  /** Responds normally after some milliseconds; never, if `Infinity`. */delay: number;
} | {
  /**
  * Resets the connection: `"before"` the first byte of the response, without any effect on the
  * state; `"during"` its head; or `"after"` its head, in the middle of the body. Under Deno 2.1
  * the connection is closed instead.
  *
  * `"reused"` is `"before"` for requests on a connection that had a request before, as when a
  * server or proxy ends an idle connection. A request on a new connection gets the normal
  * response and leaves the fault pending. Until then, the server keeps connections open, which it
  * otherwise closes after each response. The `fetch` of Deno and Bun repeats some requests then:
  * a `POST` that arrived twice is in `requests` twice. In memory, the next request is rejected.
  */
  reset: "before" | "during" | "after" | "reused";
} | {
  /** Responds normally, with the `Content-Length` of the whole body and half of its bytes. */truncated: true;
} | {
  /** Responds with 200 and an endless body of white space, which is valid JSON so far. */endless: true;
} | {
  /** Responds with 200 and this body: a string as HTML, anything else as JSON. */lie: unknown;
} | {
  /** Responds with this `Location`. The in-memory `fetch` does not follow it. */redirect: string; /** The status. Default: 302. */
  status?: 301 | 302 | 303 | 307 | 308 | undefined;
};
/** `Symbol.asyncDispose`, if the user's TypeScript library declares it. */
type AsyncDispose = SymbolConstructor extends {
  readonly asyncDispose: infer Key extends symbol;
} ? Key : never;
/** A provider on a loopback port, as options of `providerFetch`. */
interface FakeProviderServer {
  /** The origin: `["http://127.0.0.1:<port>"]`. */
  origins: [string];
  /** The origin with the path of the service's API, such as `http://127.0.0.1:<port>/api/`. */
  baseUrl: string;
}
/** A fake Base44 on a loopback port. */
type FakeServer = {
  /** The URL: `http://127.0.0.1:<port>`. */url: string;
  /**
  * The providers by integration type, each on a port of its own: pass one as the options of
  * `providerFetch`, or fetch from its `baseUrl`.
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { providerFetch } from "base44-connectors/providers";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({
  *   connectors: { slack: { accessToken: "xoxb-1" } },
  *   providers: { slack: () => Response.json({ ok: true, team: "Acme" }) },
  * });
  * await using server = await fake.serve();
  * const slack = providerFetch(
  *   createClientFromRequest(fake.request()),
  *   "slack",
  *   server.providers.slack,
  * );
  * assert.equal((await slack.json("auth.test")).team, "Acme");
  * ```
  */
  providers: Record<string, FakeProviderServer>; /** Stops the server. */
  close(): Promise<void>;
} & { [Key in AsyncDispose]: () => Promise<void> };
/** A fake Base44. */
interface FakeBase44 {
  /** Responds in memory, as Base44 and as the providers. Pass it as the option `fetch`. */
  fetch: typeof globalThis.fetch;
  /**
  * Creates a request as Base44 forwards it to a function. Its `Base44-Api-Url` is the server's
  * while one is running.
  */
  request(init?: {
    url?: string | undefined;
    userToken?: string | undefined;
    headers?: Record<string, string> | undefined;
  }): Request;
  /** All requests received, the oldest first. */
  readonly requests: FakeRequest[];
  /**
  * Makes the next requests of a route fail: one, or `times`, which may be `Infinity`. A number
  * stands for a response with that status. Faults of one route are used in the order of the calls. The
  * requests are in `requests` like any other.
  *
  * In memory, a broken connection is what a caller of `fetch` sees: a `TypeError`, thrown instead
  * of a response or while its body is read.
  *
  * @throws {TypeError} if an argument is invalid
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
  * const { connectors } = createClientFromRequest(fake.request(), { fetch: fake.fetch })
  *   .asServiceRole;
  * fake.fail("getConnection", { status: 403, body: { detail: "Not on Sundays" } });
  * await assert.rejects(connectors.getConnection("slack"), { message: "Not on Sundays" });
  * assert((await connectors.getConnection("slack")).accessToken === "xoxb-1");
  * ```
  */
  fail(route: FakeRoute, fault: FakeFault | number, times?: number): void;
  /**
  * Replaces the access token of an integration type, as when the provider has revoked the old one
  * and Base44 got another. Default: a new one each time.
  *
  * @returns the new token
  * @throws {TypeError} if the integration type is not connected
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
  * const options = { fetch: fake.fetch, cache: true };
  * const { connectors } = createClientFromRequest(fake.request(), options).asServiceRole;
  * await connectors.getConnection("slack");
  * const rotated = fake.rotate("slack");
  * // The provider refused the cached token:
  * const { accessToken } = await connectors.getConnection("slack", { forceRefresh: true });
  * assert.equal(accessToken, rotated);
  * ```
  */
  rotate(integrationType: string, accessToken?: string): string;
  /**
  * Makes the current tokens of a service expire: its provider refuses them, and Base44 hands out a
  * new one at the next request for a token. A client without `cache` asks for a token at each call
  * and notices nothing.
  *
  * @throws {TypeError} if the options have no such provider, or it has no connection
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { providerFetch } from "base44-connectors/providers";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({
  *   connectors: { notion: { accessToken: "ntn-1" } },
  *   providers: { notion: () => Response.json({ object: "list", results: [] }) },
  * });
  * const options = { fetch: fake.fetch, cache: true };
  * const notion = providerFetch(createClientFromRequest(fake.request(), options), "notion", {
  *   fetch: fake.fetch,
  * });
  * await notion.json("users");
  * fake.expire("notion");
  * await notion.json("users"); // refused, sent again with a new token
  * const received = fake.requests.filter(({ provider }) => provider === "notion");
  * assert.equal(received.length, 3);
  * ```
  */
  expire(service: string): void;
  /**
  * Limits the requests of a service: after some that have a good token, its provider refuses them
  * for some seconds in the service's own form, and then counts anew.
  *
  * @throws {TypeError} if the options have no such provider, or the limit is invalid
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({
  *   connectors: { github: { accessToken: "gho-1" } },
  *   providers: { github: () => Response.json({ login: "ann" }) },
  * });
  * fake.limit("github", { requests: 1, retryAfter: 60 });
  * const headers = { Authorization: "Bearer gho-1" };
  * const statuses = [];
  * for (let i = 0; i < 2; i++) {
  *   statuses.push((await fake.fetch("https://api.github.com/user", { headers })).status);
  * }
  * assert.deepEqual(statuses, [200, 403]);
  * ```
  */
  limit(service: string, limit: FakeLimit): void;
  /**
  * Takes a scope from a service's tokens, new ones too: its provider refuses all requests in the
  * service's own form, which names the scope where the service does.
  *
  * @throws {TypeError} if the options have no such provider, or the scope is invalid
  *
  * @example
  * ```ts
  * import assert from "node:assert";
  * import { createClientFromRequest } from "base44-connectors";
  * import { providerFetch } from "base44-connectors/providers";
  * import { createFakeBase44 } from "base44-connectors/testing";
  *
  * const fake = createFakeBase44({
  *   connectors: { slack: { accessToken: "xoxb-1" } },
  *   providers: { slack: () => Response.json({ ok: true }) },
  * });
  * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  * const slack = providerFetch(base44, "slack", { fetch: fake.fetch });
  * fake.revokeScope("slack", "chat:write");
  * await assert.rejects(slack.json("chat.postMessage", { json: { text: "Hello" } }), {
  *   kind: "missing_scope",
  *   needed: ["chat:write"],
  * });
  * ```
  */
  revokeScope(service: string, scope: string): void;
  /**
  * Restores the initial state: no requests, no faults, no limits, no revoked scopes, the
  * connections of the options.
  */
  reset(): void;
  /**
  * Also responds on a loopback port, under Deno, Node.js and Bun; 0 selects a free port. Each
  * provider has another, free one. Pages may use the server: it answers CORS preflights.
  */
  serve(options?: {
    port?: number | undefined;
  }): Promise<FakeServer>;
}
/**
* Creates a fake Base44 with the given connections.
*
* @example
* ```ts
* import assert from "node:assert";
* import { createClientFromRequest } from "base44-connectors";
* import { createFakeBase44 } from "base44-connectors/testing";
*
* const fake = createFakeBase44({
*   appUsers: { "user-token": { "connector-1": { accessToken: "ya29" } } },
* });
* await using server = await fake.serve();
* assert(server.url.startsWith("http://127.0.0.1:"));
* const base44 = createClientFromRequest(fake.request({ userToken: "user-token" }));
* await base44.asServiceRole.connectors.getCurrentAppUserConnection("connector-1");
* ```
*/
declare function createFakeBase44(options?: FakeBase44Options): FakeBase44;
export { AsyncDispose, FakeBase44, FakeBase44Options, FakeConnection, FakeFault, FakeLimit, FakeProvider, FakeProviderServer, FakeRequest, FakeResponder, FakeRoute, FakeServer, createFakeBase44 };