/**
 * The types of the testing kit.
 *
 * @module
 */

/** A connected account. */
export interface FakeConnection {
  /** The token that is handed out for it. */
  accessToken: string;
  /** What is handed out beside it. Default: `null`. */
  connectionConfig?: Record<string, string> | null | undefined;
}

/** What a fake Base44 knows. */
export interface FakeBase44Options {
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
export type FakeRoute =
  | "getConnection"
  | "getWorkspaceConnection"
  | "getCurrentAppUserConnection"
  | "callApi"
  | "connectAppUser"
  | "disconnectAppUser";

/** A request that a fake Base44 was sent. */
export interface FakeRequest {
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

/** `Symbol.asyncDispose`, where the user's TypeScript knows of it: not all have `await using`. */
export type AsyncDispose = SymbolConstructor extends
  { readonly asyncDispose: infer Key extends symbol } ? Key
  : never;

/** A fake Base44 on a port of this machine. */
export type FakeServer = {
  /** Where it is: `http://127.0.0.1:<port>`. */
  url: string;
  /** Stops it. */
  close(): Promise<void>;
} & { [Key in AsyncDispose]: () => Promise<void> };

/** A Base44 to test against. */
export interface FakeBase44 {
  /** Answers in memory; pass it as the option `fetch`. */
  fetch: typeof globalThis.fetch;
  /**
   * A request as the platform forwards it to a function, with its headers. Where a server is
   * running, it points there.
   */
  request(
    init?: {
      url?: string | undefined;
      userToken?: string | undefined;
      headers?: Record<string, string> | undefined;
    },
  ): Request;
  /** Every request so far, the oldest first. */
  readonly requests: FakeRequest[];
  /** Forgets the requests, and brings back connections that were ended. */
  reset(): void;
  /** Answers on a loopback port as well, under Deno and Node. */
  serve(options?: { port?: number | undefined }): Promise<FakeServer>;
}
