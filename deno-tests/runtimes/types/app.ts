/** The public API in a strict TypeScript project. Compiled, not run. */

import {
  Base44Error,
  type Base44ErrorKind,
  type ConnectorApiResponse,
  createClient,
  createClientFromRequest,
} from "base44-connectors";
import { createFakeBase44, type FakeServer } from "base44-connectors/testing";
import { initialize } from "base44-connectors/wasm";

export async function handler(request: Request, signal?: AbortSignal): Promise<Response> {
  const base44 = createClientFromRequest(request, { timeout: 1000, deadline: undefined });
  const { accessToken, connectionConfig } = await base44.asServiceRole.connectors.getConnection(
    "slack",
    { signal },
  );
  const subdomain: string | undefined = connectionConfig?.subdomain;
  const { data }: ConnectorApiResponse<{ id: string }> = await base44.asServiceRole.connectors
    .callApi<{ id: string }>("x", { path: "/", signal: 1 } as { path: string });
  return Response.json({ length: accessToken.length, subdomain, id: data?.id });
}

export function kindOf(error: unknown): Base44ErrorKind | undefined {
  return error instanceof Base44Error ? error.kind : undefined;
}

export async function serve(): Promise<void> {
  const server: FakeServer = await createFakeBase44({ metered: ["x"] }).serve();
  await server.close();
}

// @ts-expect-error: appId is required.
createClient({ serviceToken: "t" });
// @ts-expect-error: the compiled module is required.
initialize();
