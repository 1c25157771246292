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

import { createClient, createClientFromRequest, createClientWith, isRequest } from "#client";
import { observed } from "./client.ts";
import { keep } from "./options.ts";
import type {
  CallOptions,
  ClientOptions,
  ConnectorConnectionResponse,
  ConnectorIntegrationType,
  ConnectorsModule,
  CreateClientConfig,
} from "./types.ts";

export { createClient, createClientFromRequest };
export { Base44Error, type Base44ErrorDetails } from "./error.ts";
export type * from "./types.ts";

/**
 * A connection in one step, without a client between.
 *
 * @param source the incoming request, or what `createClient` takes
 * @param options those of a client and those of a call
 * @throws {Base44Error} as the client's method does, and as making the client does
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
  return await connectorsOf(source, options).getConnection(integrationType, options);
}

/**
 * An access token in one step.
 *
 * @param source the incoming request, or what `createClient` takes
 * @param options those of a client and those of a call
 * @throws {Base44Error} as the client's method does, and as making the client does
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
  return await connectorsOf(source, options).getAccessToken(integrationType, options);
}

function connectorsOf(
  source: Request | CreateClientConfig,
  options: ClientOptions | undefined,
): ConnectorsModule {
  const isForwarded = isRequest(source);
  const kept = keep(isForwarded ? undefined : source?.options, options);
  try {
    const client = isForwarded
      ? createClientFromRequest(source, kept)
      : createClientWith(source, kept);
    return client.asServiceRole.connectors;
  } catch (error) {
    throw observed(error as Error, kept);
  }
}
