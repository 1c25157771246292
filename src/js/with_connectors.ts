/**
 * This package's connectors in a client of `@base44/sdk`.
 *
 * @module
 */

import { bare } from "./host/bare.ts";
import { createBase44Client, stateFromRequest } from "./client.ts";
import type { ClientState } from "./host/client_state.ts";
import { report, toError } from "./report.ts";
import type { ClientOptions, ConnectorsModule } from "./types.ts";

/** A client of `@base44/sdk` with this package's connectors in its service role. */
export type WithConnectors<Client extends { readonly asServiceRole: object }> =
  & Omit<Client, "asServiceRole">
  & {
    readonly asServiceRole:
      & Omit<Client["asServiceRole"], "connectors">
      & { connectors: ConnectorsModule };
  };

/**
 * Puts this package's connectors in place of `asServiceRole.connectors` of a client of
 * `@base44/sdk`, for functions that keep the SDK for its other modules. The app user's own
 * `connectors` stay the SDK's, whose sign-in methods change the user behind them. Without a service
 * token, `asServiceRole` throws as it did before.
 *
 * @param client what the SDK's `createClientFromRequest` returned
 * @param request the same request
 * @returns the same client
 * @throws {Base44Error} as `createClientFromRequest` does
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { withConnectors } from "base44-connectors";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * // In a function: import { createClientFromRequest } from "npm:@base44/sdk";
 * const createClientFromRequest = (_request: Request) => ({
 *   entities: {},
 *   asServiceRole: { entities: {}, connectors: {} },
 * });
 *
 * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
 * const handler = async (req: Request) => {
 *   const base44 = withConnectors(createClientFromRequest(req), req, { fetch: fake.fetch });
 *   return (await base44.asServiceRole.connectors.getConnection("slack")).accessToken;
 * };
 * assert.equal(await handler(fake.request()), "xoxb-1");
 * ```
 */
export function withConnectors<Client extends { readonly asServiceRole: object }>(
  client: Client,
  request: Request,
  options?: ClientOptions,
): WithConnectors<Client> {
  assertObject(client);
  let state: ClientState | undefined;
  const own = createBase44Client(
    () => state = stateFromRequest(request, options),
    () => false,
    withConnectors,
  );
  if (state?.credentials.service !== undefined) {
    const { connectors } = own.asServiceRole;
    const role = client.asServiceRole;
    assertObject(role);
    const member = { value: connectors, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(role, "connectors", bare(member));
  }
  return client as unknown as WithConnectors<Client>;
}

/** Asserts that a client, or its service role, is an object. */
function assertObject(value: unknown): void {
  if (typeof value === "object" && value !== null) return;
  const message = "client must be what createClientFromRequest of @base44/sdk returned";
  const hint = "Pass the client of @base44/sdk first, then the request.";
  throw toError(report("invalid_argument", message, hint), withConnectors);
}
