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

import { answer, connectionsOf } from "./answer.ts";
import { forPages } from "./cors.ts";
import { faultyAnswer } from "./faulty.ts";
import { Faults } from "./faults.ts";
import { parse } from "./parse.ts";
import { listen } from "#serve";
import { assertValid } from "./check.ts";
import type { FakeBase44, FakeBase44Options, FakeRequest, FakeServer } from "./types.ts";

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
  const appId = options.appId ?? "fake-app";
  const serviceToken = options.serviceToken ?? "fake-service-token";
  const requests: FakeRequest[] = [];
  const faults = new Faults();
  let connections = connectionsOf(options);
  let servers: FakeServer[] = [];
  let rotations = 0;

  async function handle(request: Request, signal: AbortSignal): Promise<Response> {
    const asked = await parse(request);
    requests.push(asked);
    const usual = () => answer(asked, { appId, serviceToken, connections });
    const fault = faults.next(asked.route);
    return fault ? await faultyAnswer(fault, usual, signal) : usual();
  }

  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // Not the request's signal, which follows the caller's only until the request is collected.
      const signal = init?.signal ?? request.signal;
      signal.throwIfAborted();
      const response = await handle(request, signal);
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
    rotate(integrationType, accessToken = `rotated-token-${++rotations}`) {
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
      connections.app.set(integrationType, { ...connection, accessToken });
      return accessToken;
    },
    reset() {
      requests.length = 0;
      rotations = 0;
      faults.clear();
      connections = connectionsOf(options);
    },
    async serve({ port = 0 } = {}) {
      const { url, close } = await listen(forPages(handle), port);
      const server: FakeServer = {
        url,
        async close() {
          servers = servers.filter((other) => other !== server);
          await close();
        },
        [Symbol.asyncDispose]: () => server.close(),
      };
      servers.push(server);
      return server;
    },
  };
}
