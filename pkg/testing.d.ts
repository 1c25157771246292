/**
* The types of the testing kit.
*
* @module
*/
/** A connected account. */
interface FakeConnection {
  /** The token that is handed out for it. */
  accessToken: string;
  /** What is handed out beside it. Default: `null`. */
  connectionConfig?: Record<string, string> | null | undefined;
}
/** What a fake Base44 knows. */
interface FakeBase44Options {
  /** The one app that there is. Default: `"fake-app"`. */
  appId?: string | undefined;
  /** The one service token that it takes. Default: `"fake-service-token"`. */
  serviceToken?: string | undefined;
  /** The app's connections, by integration type. */
  connectors?: Record<string, FakeConnection> | undefined;
  /** The connections of connectors that the workspace registered, by connector id. */
  workspaceConnectors?: Record<string, FakeConnection> | undefined;
  /** The signed-in users by their tokens, each with connections by connector id. */
  appUsers?: Record<string, Record<string, FakeConnection>> | undefined;
  /** Integration types whose token is refused; their calls through `callApi` are answered. */
  metered?: string[] | undefined;
}
/** A route, under the name of the method that asks for it. */
type FakeRoute = "getConnection" | "getWorkspaceConnection" | "getCurrentAppUserConnection" | "callApi" | "connectAppUser" | "disconnectAppUser";
/** A request that a fake Base44 was sent. */
interface FakeRequest {
  /** What it asks for, or `undefined` if no route is so. */
  route: FakeRoute | undefined;
  /** The HTTP method. */
  method: string;
  /** The URL as it was sent. */
  url: string;
  /** The app's id in the path, decoded; `""` if there is none. */
  appId: string;
  /** The integration type or connector id in the path, decoded; `""` if there is none. */
  id: string;
  /** The token in `Authorization`, if it is one of a bearer. */
  token: string | undefined;
  /** The token in `on-behalf-of`, if it is one of a bearer. */
  onBehalfOf: string | undefined;
  /** Every header, its name in lower case. */
  headers: Record<string, string>;
  /** The body, parsed if it is JSON, else the text; `undefined` if there is none. */
  body: unknown;
}
/**
* What goes wrong with a request: one of these.
*
* @example
* ```ts
* import { createFakeBase44, type FakeFault } from "base44-connectors/testing";
*
* const weather: FakeFault[] = [
*   { status: 429, headers: { "Retry-After": "1" } },
*   { delay: 20 },
*   { reset: "during" },
*   { truncated: true },
*   { lie: "<h1>Sign in</h1>" },
*   { redirect: "https://login.invalid/" },
* ];
* const fake = createFakeBase44();
* for (const fault of weather) fake.fail("getConnection", fault);
* ```
*/
type FakeFault = {
  /** Answers with this status, 200 to 599. */status: number; /** The answer's headers. Default: its `Content-Type`. */
  headers?: Record<string, string> | undefined; /** Text is sent as it is, as HTML; anything else as JSON. Default: a `detail`, as JSON. */
  body?: unknown;
} | {
  delay: number;
} | {
  reset: "before" | "during" | "after";
} | {
  truncated: true;
} | {
  endless: true;
} | {
  lie: unknown;
} | {
  /** Answers with this `Location`. In memory it is not followed. */redirect: string; /** Default: 302. */
  status?: 301 | 302 | 303 | 307 | 308 | undefined;
};
/** `Symbol.asyncDispose`, where the user's TypeScript knows of it: not all have `await using`. */
type AsyncDispose = SymbolConstructor extends {
  readonly asyncDispose: infer Key extends symbol;
} ? Key : never;
/** A fake Base44 on a port of this machine. */
type FakeServer = {
  /** Where it is: `http://127.0.0.1:<port>`. */url: string; /** Stops it. */
  close(): Promise<void>;
} & { [Key in AsyncDispose]: () => Promise<void> };
/** A Base44 to test against. */
interface FakeBase44 {
  /** Answers in memory; pass it as the option `fetch`. */
  fetch: typeof globalThis.fetch;
  /**
  * A request as the platform forwards it to a function, with its headers. Where a server is
  * running, it points there.
  */
  request(init?: {
    url?: string | undefined;
    userToken?: string | undefined;
    headers?: Record<string, string> | undefined;
  }): Request;
  /** Every request so far, the oldest first. */
  readonly requests: FakeRequest[];
  /**
  * Lets the next requests of a route go wrong: one, or as many as `times` says, which may be
  * `Infinity`. A number is the status to answer with. What several calls ask of one route happens
  * in their order. The requests are in `requests` as any other.
  *
  * In memory, a connection that breaks is what it is to a caller of `fetch`: a `TypeError`, thrown
  * in place of an answer or while its body is read.
  *
  * @throws {TypeError} if an argument makes no sense.
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
  /** Forgets the requests and the faults to come, and brings back connections that were ended. */
  reset(): void;
  /** Answers on a loopback port as well, under Deno, Node.js and Bun. */
  serve(options?: {
    port?: number | undefined;
  }): Promise<FakeServer>;
}
/**
* Makes a Base44 with these connections and no other.
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
export { AsyncDispose, FakeBase44, FakeBase44Options, FakeConnection, FakeFault, FakeRequest, FakeRoute, FakeServer, createFakeBase44 };