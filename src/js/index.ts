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
  createBase44Client,
  createClient,
  createClientFromRequest,
  isRequest,
  observed,
  stateFromConfig,
  stateFromRequest,
} from "./client.ts";
import { readMember } from "./host/values.ts";
import type { Boundary } from "./report.ts";
import type {
  CallOptions,
  ClientOptions,
  ConnectorConnectionResponse,
  ConnectorIntegrationType,
  ConnectorsModule,
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
export async function getConnection(
  source: Request | CreateClientConfig,
  integrationType: ConnectorIntegrationType,
  options?: ClientOptions & CallOptions,
): Promise<ConnectorConnectionResponse> {
  return await connectorsOf(source, options, getConnection).getConnection(integrationType, options);
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
export async function getAccessToken(
  source: Request | CreateClientConfig,
  integrationType: ConnectorIntegrationType,
  options?: ClientOptions & CallOptions,
): Promise<string> {
  return await connectorsOf(source, options, getAccessToken).getAccessToken(
    integrationType,
    options,
  );
}

function connectorsOf(
  source: Request | CreateClientConfig,
  options: ClientOptions | undefined,
  boundary: Boundary,
): ConnectorsModule {
  try {
    const client = createBase44Client(
      () =>
        isRequest(source) ? stateFromRequest(source, options) : stateFromConfig(source, options),
      () => false,
      boundary,
    );
    return client.asServiceRole.connectors;
  } catch (error) {
    throw observed(error as Error, observerOf(source, options));
  }
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
