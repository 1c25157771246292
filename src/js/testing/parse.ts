/**
 * Parsing of received requests: the server's side of the routes.
 *
 * @module
 */

import type { FakeRequest, FakeRoute } from "./types.ts";

const ROUTES: [method: string, path: RegExp, route: FakeRoute][] = [
  ["GET", /^\/external-auth\/tokens\/connectors\/([^/]+)$/, "getWorkspaceConnection"],
  ["GET", /^\/external-auth\/tokens\/([^/]+)$/, "getConnection"],
  ["GET", /^\/app-user-auth\/connectors\/([^/]+)\/token$/, "getCurrentAppUserConnection"],
  ["POST", /^\/connectors\/([^/]+)\/call$/, "callApi"],
  ["POST", /^\/app-user-auth\/connectors\/([^/]+)\/initiate$/, "connectAppUser"],
  ["DELETE", /^\/app-user-auth\/connectors\/([^/]+)$/, "disconnectAppUser"],
];

/** The names of the routes. */
export const routes: FakeRoute[] = ROUTES.map(([, , route]) => route);

/**
 * Describes a request, and finds its route.
 *
 * @param text the body
 * @param provider the service that received it, unless Base44 did
 */
export function parse(request: Request, text: string, provider: string | undefined): FakeRequest {
  const { method, url } = request;
  const path = provider === undefined ? new URL(url).pathname : "";
  const [, app = "", rest = ""] = path.match(/\/api\/apps\/([^/]+)(\/.*)$/) ?? [];
  const asked = ROUTES.find(([needed, path]) => needed === method && path.test(rest));
  const headers = Object.fromEntries(request.headers);
  return {
    route: asked?.[2],
    provider,
    method,
    url,
    appId: decode(app),
    id: decode(asked?.[1].exec(rest)?.[1] ?? ""),
    token: bearer(headers["authorization"]),
    onBehalfOf: bearer(headers["on-behalf-of"]),
    headers,
    body: parseBody(text),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function bearer(header: string | undefined): string | undefined {
  return header?.match(/^Bearer (\S+)$/)?.[1];
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
