/**
 * A fake Base44 for tests. It responds as the real one does, in memory or on a loopback port.
 *
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { createClientFromRequest } from "base44-connectors";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
 * const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
 * await base44.asServiceRole.connectors.getConnection("slack");
 * assert(fake.requests[0].route === "getConnection" && fake.requests[0].id === "slack");
 * ```
 *
 * @module
 */

import "../runtime/web_apis.ts";
import { accountsOf, answer, checkOptions, connectionsOf } from "./answer.ts";
import { forPages } from "./cors.ts";
import { faultyAnswer } from "./faulty.ts";
import { Faults } from "./faults.ts";
import { parse } from "./parse.ts";
import { listen } from "#serve";
import { assertValid, shown } from "./check.ts";
import { Providers, refuseMissing } from "./providers/providers.ts";
import type {
  FakeBase44,
  FakeBase44Options,
  FakeProviderServer,
  FakeRequest,
  FakeServer,
} from "./types.ts";

export type * from "./types.ts";

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
export function createFakeBase44(options: FakeBase44Options = {}): FakeBase44 {
  checkOptions(options);
  const appId = options.appId ?? "fake-app";
  const serviceToken = options.serviceToken ?? "fake-service-token";
  const requests: FakeRequest[] = [];
  const faults = new Faults();
  let connections = connectionsOf(options);
  let servers: FakeServer[] = [];
  let rotations = 0;

  const createToken = () => `rotated-token-${++rotations}`;
  const providers = new Providers(options.providers, (name) => accountsOf(name, connections));

  /** Responds to a request: on a provider's port as that, else as its URL says. */
  async function handle(
    received: Request,
    signal: AbortSignal,
    isReused: boolean,
    providerOfPort?: string,
  ): Promise<Response> {
    const bytes = await received.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    const provider = providerOfPort ?? providers.find(received, text);
    const asked = parse(received, text, provider);
    requests.push(asked);
    if (provider !== undefined) {
      const { url, method, headers } = received;
      const body = bytes.byteLength > 0 ? bytes : undefined;
      const request = new Request(url, { method, headers, body, signal });
      return await providers.respond(provider, request, text, signal);
    }
    const usual = () => answer(asked, { appId, serviceToken, connections, createToken });
    const fault = faults.next(asked.route, isReused);
    if (fault) return await faultyAnswer(fault, usual, signal);
    const missing = asked.route === undefined ? Providers.missing(received) : undefined;
    return missing === undefined ? usual() : refuseMissing(missing);
  }

  /** Serves a provider on a port of its own. */
  async function serveProvider(name: string) {
    const { url, close } = await listen(
      (request, signal, isReused) => handle(request, signal, isReused, name),
      0,
      () => false,
    );
    const options: FakeProviderServer = {
      origins: [url],
      baseUrl: url + providers.basePath(name),
    };
    return { name, options, close };
  }

  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // Not the request's signal, which follows the caller's only until the request is collected.
      const signal = init?.signal ?? request.signal;
      signal.throwIfAborted();
      // In memory, every request may be taken for one on a connection that was used before.
      const response = await handle(request, signal, true);
      const redirects = response.status >= 300 && response.headers.has("Location");
      if (redirects && request.redirect === "error") {
        throw new TypeError("the answer is a redirect, and the request forbids it");
      }
      return response;
    },
    request({ url = "https://function.invalid/", userToken, headers } = {}) {
      const incoming = new Headers({
        "Base44-App-Id": appId,
        "Base44-Service-Authorization": `Bearer ${serviceToken}`,
        // A name that does not resolve, so that no test reaches the real Base44 by mistake.
        "Base44-Api-Url": servers.at(-1)?.url ?? "https://base44.invalid",
      });
      if (userToken !== undefined) incoming.set("Authorization", `Bearer ${userToken}`);
      new Headers(headers).forEach((value, name) => incoming.set(name, value));
      return new Request(url, { headers: incoming });
    },
    fail: (route, fault, times) => faults.add(route, fault, times),
    rotate(integrationType, accessToken = createToken()) {
      if (connections.app.size === 0) {
        throw new TypeError(
          `rotate: no integration type is connected, so ${
            shown(integrationType)
          } has no token to replace`,
        );
      }
      const connection = connections.app.get(integrationType);
      assertValid(
        connection !== undefined,
        "rotate",
        "integration type",
        `one of ${[...connections.app.keys()].join(", ")}`,
        integrationType,
      );
      const isToken = typeof accessToken === "string" && accessToken !== "";
      assertValid(isToken, "rotate", "access token", "a non-empty string", accessToken);
      const former = new Map(connection.former);
      if (!connection.isExpired) former.set(connection.accessToken, "invalid");
      connections.app.set(integrationType, {
        ...connection,
        accessToken,
        isExpired: false,
        former,
      });
      return accessToken;
    },
    expire: (service) => providers.expire(service),
    limit: (service, limit) => providers.limit(service, limit),
    revokeScope: (service, scope) => providers.revokeScope(service, scope),
    reset() {
      requests.length = 0;
      rotations = 0;
      faults.clear();
      providers.reset();
      connections = connectionsOf(options);
    },
    async serve({ port = 0 } = {}) {
      const { url, close } = await listen(forPages(handle), port, () => faults.needReuse);
      const served = await Promise.all(providers.names.map(serveProvider));
      const server: FakeServer = {
        url,
        providers: Object.fromEntries(served.map(({ name, options }) => [name, options])),
        async close() {
          servers = servers.filter((other) => other !== server);
          await Promise.all([close(), ...served.map(({ close }) => close())]);
        },
        [Symbol.asyncDispose]: () => server.close(),
      };
      servers.push(server);
      return server;
    },
  };
}
