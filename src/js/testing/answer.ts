/**
 * The responses of the fake Base44.
 *
 * @module
 */

import { assertValid, isRecord, record } from "./check.ts";
import type { FakeBase44Options, FakeConnection, FakeRequest } from "./types.ts";

/** A connection, with what became of its token. */
export interface Account extends FakeConnection {
  /** `true` if the provider refuses the token: Base44 hands out another one. */
  isExpired?: boolean;
  /** The tokens that the provider refuses, each with the reason. */
  former?: Map<string, "expired" | "invalid">;
}

/** The current connections. */
export interface Connections {
  app: Map<string, Account>;
  workspace: Map<string, Account>;
  users: Map<string, Map<string, Account>>;
  metered: Set<string>;
}

/** The state on which a response depends, besides the request. */
export interface Known {
  appId: string;
  serviceToken: string;
  connections: Connections;
  /** Creates a token that was not there before. */
  createToken(): string;
}

/** Returns the current connections of a service. */
export function accountsOf(service: string, { app, workspace, users }: Connections): Account[] {
  const all = [app, workspace, ...users.values()].flatMap((accounts) => [...accounts]);
  return all.filter(([id, account]) => (account.service ?? id) === service)
    .map(([, account]) => account);
}

/** The members of the options. */
const OPTIONS = [
  "appId",
  "serviceToken",
  "connectors",
  "workspaceConnectors",
  "appUsers",
  "metered",
  "providers",
];

/** Checks the names of the options, and the app's id and token. */
export function checkOptions(options: FakeBase44Options): void {
  const check = (isValid: boolean, name: string, expected: string, value: unknown) =>
    assertValid(isValid, "createFakeBase44", name, expected, value);
  check(isRecord(options), "options", "an object", options);
  for (const name of Object.keys(options)) {
    check(OPTIONS.includes(name), "each option", `one of ${OPTIONS.join(", ")}`, name);
  }
  const { appId = "a", serviceToken = "t" } = options;
  check(typeof appId === "string" && appId !== "", "appId", "a non-empty string", appId);
  const isToken = typeof serviceToken === "string" && /^\S+$/.test(serviceToken);
  check(isToken, "serviceToken", "a non-empty string without spaces", serviceToken);
}

/** Returns the initial connections. */
export function connectionsOf(options: FakeBase44Options): Connections {
  const { connectors, workspaceConnectors, appUsers, metered } = options;
  const users = Object.entries(record("appUsers", appUsers));
  const isList = Array.isArray(metered) && metered.every((type) => typeof type === "string");
  const list = "a list of integration types";
  assertValid(metered === undefined || isList, "createFakeBase44", "metered", list, metered);
  return {
    app: accounts("connectors", connectors),
    workspace: accounts("workspaceConnectors", workspaceConnectors),
    users: new Map(
      users.map(([token, connections]) => [token, accounts(`appUsers.${token}`, connections)]),
    ),
    metered: new Set(metered),
  };
}

/** Checks the connections of an option, such as `{ slack: { accessToken: "xoxb-1" } }`. */
function accounts(name: string, value: unknown): Map<string, Account> {
  const entries = Object.entries(record(name, value));
  for (const [id, connection] of entries) {
    const { accessToken, connectionConfig, service } = (connection ?? {}) as Partial<
      FakeConnection
    >;
    const isToken = typeof accessToken === "string" && accessToken !== "";
    const right = '{ accessToken: "a token", connectionConfig?: {} }';
    assertValid(isToken, "createFakeBase44", `${name}.${id}`, right, connection);
    const isConfig = typeof (connectionConfig ?? {}) === "object" &&
      !Array.isArray(connectionConfig);
    const config = `${name}.${id}.connectionConfig`;
    assertValid(isConfig, "createFakeBase44", config, "an object or null", connectionConfig);
    const isService = service === undefined || (typeof service === "string" && service !== "");
    const type = "an integration type";
    assertValid(isService, "createFakeBase44", `${name}.${id}.service`, type, service);
  }
  // Copies, because tokens are replaced.
  return new Map(
    (entries as [string, FakeConnection][]).map(([id, account]) => [id, { ...account }]),
  );
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
      return metered.has(id) ? needsProxy(id) : connection(id, app.get(id), known);
    case "getWorkspaceConnection":
      return connection(id, workspace.get(id), known);
    case "getCurrentAppUserConnection": {
      const user = users.get(asked.onBehalfOf ?? "");
      return user ? connection(id, user.get(id), known) : unauthorized();
    }
    case "callApi":
      return metered.has(id) || app.has(id)
        ? proxied(asked.body)
        : connection(id, undefined, known);
  }
}

function connection(id: string, found: Account | undefined, known: Known): Response {
  if (!found) return refuse(404, "Connector connection not found", { code: "NOT_FOUND" });
  if (found.isExpired) {
    found.accessToken = known.createToken();
    found.isExpired = false;
  }
  return Response.json({
    access_token: found.accessToken,
    integration_type: found.service ?? id,
    connection_config: found.connectionConfig ?? null,
  });
}

/** Responds as a provider that echoes the request it received. */
function proxied(body: unknown): Response {
  const { path } = (body ?? {}) as { path?: unknown };
  const loc = ["body", "path"];
  if (typeof path !== "string") {
    const missing = { loc, msg: "Field required", type: "missing" };
    return Response.json({ detail: [missing] }, { status: 422 });
  }
  if (!path.startsWith("/")) {
    const relative = { loc, msg: "must start with a slash", type: "value_error" };
    return Response.json({ detail: [relative] }, { status: 422 });
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
