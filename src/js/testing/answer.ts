/**
 * The responses of the fake Base44.
 *
 * @module
 */

import type { FakeBase44Options, FakeConnection, FakeRequest } from "./types.ts";

/** The current connections. */
export interface Connections {
  app: Map<string, FakeConnection>;
  workspace: Map<string, FakeConnection>;
  users: Map<string, Map<string, FakeConnection>>;
  metered: Set<string>;
}

/** The state on which a response depends, besides the request. */
export interface Known {
  appId: string;
  serviceToken: string;
  connections: Connections;
}

/** Returns the initial connections. */
export function connectionsOf(options: FakeBase44Options): Connections {
  const map = <T>(record: Record<string, T> = {}) => new Map(Object.entries(record));
  const users = Object.entries(options.appUsers ?? {});
  return {
    app: map(options.connectors),
    workspace: map(options.workspaceConnectors),
    users: new Map(users.map(([token, connections]) => [token, map(connections)])),
    metered: new Set(options.metered),
  };
}

/** Responds to a request as Base44 does. */
export function answer(asked: FakeRequest, known: Known): Response {
  const { app, workspace, users, metered } = known.connections;
  const { id, route } = asked;
  switch (route) {
    case undefined:
      return refuse(404, "Not Found");
    case "connectAppUser":
    case "disconnectAppUser": {
      const user = asked.appId === known.appId && users.get(asked.token ?? "");
      if (!user) return unauthorized();
      if (route === "connectAppUser") {
        const query = new URLSearchParams({ connector_id: id });
        return Response.json({ redirect_url: `https://provider.invalid/oauth/authorize?${query}` });
      }
      return user.delete(id)
        ? Response.json({ success: true })
        : refuse(404, "No active connection found for this connector");
    }
  }
  if (asked.appId !== known.appId) return unauthorized();
  if (asked.token !== known.serviceToken) {
    return users.has(asked.token ?? "")
      ? refuse(403, "This endpoint is only accessible to service tokens")
      : unauthorized();
  }
  switch (route) {
    case "getConnection":
      return metered.has(id) ? needsProxy(id) : connection(id, app.get(id));
    case "getWorkspaceConnection":
      return connection(id, workspace.get(id));
    case "getCurrentAppUserConnection": {
      const user = users.get(asked.onBehalfOf ?? "");
      return user ? connection(id, user.get(id)) : unauthorized();
    }
    case "callApi":
      return metered.has(id) || app.has(id) ? proxied(asked.body) : connection(id, undefined);
  }
}

function connection(id: string, found: FakeConnection | undefined): Response {
  if (!found) return refuse(404, "Connector connection not found", { code: "NOT_FOUND" });
  return Response.json({
    access_token: found.accessToken,
    integration_type: id,
    connection_config: found.connectionConfig ?? null,
  });
}

/** Responds as a provider that echoes the request it received. */
function proxied(body: unknown): Response {
  const { path } = (body ?? {}) as { path?: unknown };
  if (typeof path !== "string") {
    const missing = { loc: ["body", "path"], msg: "Field required", type: "missing" };
    return Response.json({ detail: [missing] }, { status: 422 });
  }
  return Response.json({
    success: true,
    phase: "responded",
    status_code: 200,
    data: body,
    data_base64: null,
    content_type: null,
    headers: {},
    credits_charged: 1,
  });
}

function needsProxy(id: string): Response {
  const detail =
    `Connector '${id}' is metered: its token is not available, call it through the proxy`;
  const headers = { "X-Base44-Connector-Error": "metered_connector_requires_proxy" };
  return Response.json({ detail }, { status: 403, headers });
}

function unauthorized(): Response {
  return refuse(401, "Unauthorized");
}

function refuse(status: number, detail: string, more: object = {}): Response {
  return Response.json({ detail, ...more }, { status });
}
