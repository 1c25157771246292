/**
 * OAuth tokens of Base44 connectors: a drop-in for the connectors of `@base44/sdk`.
 *
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { getConnection } from "base44-connectors";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
 * const { accessToken } = await getConnection(fake.request(), "slack", { fetch: fake.fetch });
 * assert(accessToken === "xoxb-1");
 * ```
 *
 * @module
 */

import {
  call,
  createClient,
  createClientFromRequest,
  isRequest,
  observed,
  rethrow,
  stateFromConfig,
  stateFromRequest,
} from "./client.ts";
import { core } from "./core.ts";
import type { ClientState } from "./host/client_state.ts";
import { readMember } from "./host/values.ts";
import type { Boundary } from "./report.ts";
import type {
  CallOptions,
  ClientOptions,
  ConnectorConnectionResponse,
  ConnectorIntegrationType,
  CreateClientConfig,
} from "./types.ts";

export { createClient, createClientFromRequest };
export { Base44Error, type Base44ErrorDetails } from "./errors.ts";
export { type WithConnectors, withConnectors } from "./with_connectors.ts";
export type * from "./types.ts";

/**
 * Returns a connection in one step, without a client.
 *
 * @param source the incoming request, or what `createClient` takes
 * @param options the options of a client and those of a call
 * @throws {Base44Error} as the client's method does, and as creating the client does
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { getConnection } from "base44-connectors";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
 * const handler = async (req: Request) => {
 *   const { accessToken, connectionConfig } = await getConnection(req, "slack", { fetch: fake.fetch });
 *   assert.deepEqual([accessToken, connectionConfig], ["xoxb-1", null]);
 * };
 * await handler(fake.request());
 * ```
 */
export function getConnection(
  source: Request | CreateClientConfig,
  integrationType: ConnectorIntegrationType,
  options?: ClientOptions & CallOptions,
): Promise<ConnectorConnectionResponse> {
  return inOneStep(
    source,
    options,
    getConnection,
    (state) =>
      core.getConnection(state, integrationType, options) as Promise<ConnectorConnectionResponse>,
  );
}

/**
 * Returns an access token in one step, without a client.
 *
 * @param source the incoming request, or what `createClient` takes
 * @param options the options of a client and those of a call
 * @throws {Base44Error} as the client's method does, and as creating the client does
 * @example
 * ```ts
 * import assert from "node:assert";
 * import { getAccessToken } from "base44-connectors";
 * import { createFakeBase44 } from "base44-connectors/testing";
 *
 * const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
 * const handler = async (req: Request) => {
 *   const token = await getAccessToken(req, "slack", { fetch: fake.fetch });
 *   assert.equal(token, "xoxb-1");
 * };
 * await handler(fake.request());
 * ```
 */
export function getAccessToken(
  source: Request | CreateClientConfig,
  integrationType: ConnectorIntegrationType,
  options?: ClientOptions & CallOptions,
): Promise<string> {
  return inOneStep(
    source,
    options,
    getAccessToken,
    (state) => core.getAccessToken(state, integrationType, options),
  );
}

/** Starts a call of a client that is made for it. */
function inOneStep<T>(
  source: Request | CreateClientConfig,
  options: ClientOptions | undefined,
  boundary: Boundary,
  start: (state: ClientState) => Promise<T>,
): Promise<T> {
  try {
    const state = rethrow(() => stateOf(source, options), boundary);
    return call({ state }, start);
  } catch (error) {
    return Promise.reject(observed(error as Error, observerOf(source, options)));
  }
}

function stateOf(
  source: Request | CreateClientConfig,
  options: ClientOptions | undefined,
): ClientState {
  const state = isRequest(source)
    ? stateFromRequest(source, options)
    : stateFromConfig(source, options);
  if (state.credentials.service === undefined) core.refuseServiceRole();
  return state;
}

/** Returns the observer in the options given, or in those of a configuration. */
function observerOf(
  source: Request | CreateClientConfig,
  options: ClientOptions | undefined,
): ClientOptions["onError"] {
  try {
    const onError = readMember(options, "onError") ??
      (isRequest(source) ? undefined : readMember(readMember(source, "options"), "onError"));
    return onError as ClientOptions["onError"];
  } catch {
    return undefined; // A getter threw, which the error tells.
  }
}
