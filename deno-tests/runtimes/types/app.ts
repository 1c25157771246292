/** The public API in a strict TypeScript project. Compiled, not run. */

import {
  Base44Error,
  type Base44ErrorKind,
  type ConnectorApiResponse,
  createClient,
  createClientFromRequest,
} from "base44-connectors";
import {
  checkConnection,
  type ClientLike,
  type ConnectionStatus,
  ProviderError,
  type ProviderErrorKind,
  type ProviderFetch,
  providerFetch,
  type Target,
} from "base44-connectors/providers";
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

export async function channels(request: Request, signal?: AbortSignal): Promise<string[]> {
  const base44 = createClientFromRequest(request);
  const slack: ProviderFetch = providerFetch(base44, "slack", { deadline: undefined });
  // It has the type of `fetch`.
  const asFetch: typeof fetch = slack;
  const response: Response = await asFetch("https://slack.com/api/auth.test", {
    signal: signal ?? null,
  });
  const list = await slack.json<{ channels: { name: string }[] }>("conversations.list", {
    json: { limit: response.status },
    safe: true,
  });
  return list.channels.map(({ name }) => name);
}

export async function describe(client: ClientLike, target: Target): Promise<string> {
  const status: ConnectionStatus = await checkConnection(client, target);
  if (!status.connected) return status.hint;
  const scopes: string[] | undefined = status.scopes;
  return `${status.accepted ?? "not known"} ${status.account} ${scopes?.length}`;
}

export function providerKindOf(error: unknown): ProviderErrorKind | undefined {
  if (!(error instanceof ProviderError)) return undefined;
  const [seconds, needed]: [number | undefined, string[] | undefined] = [
    error.retryAfter,
    error.needed,
  ];
  return seconds === 0 || needed ? "missing_scope" : error.kind;
}

export const targets: Target[] = [
  "slack",
  "any other",
  { service: "slack", appUser: "c-1" },
  { service: "slack", workspace: "w-1" },
];

const client = createClient({ appId: "a", serviceToken: "t" });
providerFetch(client.asServiceRole.connectors, "slack");
providerFetch({ getConnection: () => Promise.resolve({ accessToken: "t" }) }, "slack");
// @ts-expect-error: an integration type is a string.
providerFetch(client, 5);
// @ts-expect-error: a connector's id is required.
providerFetch(client, { service: "slack" });
// @ts-expect-error: a client has connectors.
providerFetch({ asServiceRole: {} }, "slack");
// @ts-expect-error: a deadline is in milliseconds.
providerFetch(client, "slack", { deadline: "10s" });
// @ts-expect-error: not a kind.
export const noKind: ProviderErrorKind = "no_kind";
