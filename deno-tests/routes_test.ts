/** Every method: its request on the wire and its result. */

import assert from "node:assert/strict";
import {
  createClient,
  createClientFromRequest,
  getAccessToken,
  getConnection,
} from "base44-connectors";
import { platformRequest, type ReceivedRequest, ScriptedServer } from "./support/server.ts";

/** The integration types of the specification. */
const SPECIFIED = `airtable box clickup discord dropbox github gmail google_analytics googlebigquery
  googlecalendar google_classroom googledocs googledrive google_search_console googlesheets
  googleslides hubspot linear linkedin microsoft_teams one_drive notion outlook salesforce
  share_point slack slackbot splitwise tiktok typeform wix wrike`.split(/\s+/);

/** Integration types that Base44 has added since. */
const ADDED = `bamboohr calendly contentful databricks gitlab googleads googlemeet googletasks
  hugging_face instagram quickbooks snowflake square supabase stripe x`.split(/\s+/);

const CONNECTION = { access_token: "t-1", integration_type: "x", connection_config: { a: "b" } };

/** The parts of a request that this package determines. */
function relevantParts({ method, url, headers, body }: ReceivedRequest) {
  const names = [
    "accept",
    "authorization",
    "base44-state",
    "content-type",
    "on-behalf-of",
    "x-app-id",
    "x-data-env",
    "x-origin-url",
  ];
  const sent = names.filter((name) => name in headers).map((name) => [name, headers[name]]);
  return { line: `${method} ${url}`, headers: Object.fromEntries(sent), body };
}

const COMMON = {
  "accept": "application/json",
  "base44-state": "state-of-the-caller",
  "x-app-id": "app-1",
  "x-data-env": "dev",
};
const SERVICE = {
  ...COMMON,
  "authorization": "Bearer service-token-1",
  "on-behalf-of": "Bearer user-token-1",
};
const USER = { ...COMMON, "authorization": "Bearer user-token-1" };

Deno.test("getConnection requests the route of each known integration type", async () => {
  await using server = await ScriptedServer.start();
  assert.equal(SPECIFIED.length, 32);
  for (const type of [...SPECIFIED, ...ADDED]) {
    server.json({ access_token: `token of ${type}` });
    const base44 = createClientFromRequest(platformRequest(server.url));
    const { accessToken, connectionConfig } = await base44.asServiceRole.connectors
      .getConnection(type);
    assert.equal(accessToken, `token of ${type}`);
    assert.equal(connectionConfig, null);
    assert.equal(server.requests.at(-1)?.url, `/api/apps/app-1/external-auth/tokens/${type}`);
  }
});

Deno.test("service-role GETs send the service token and On-Behalf-Of", async () => {
  await using server = await ScriptedServer.start();
  server.json(CONNECTION);
  const { connectors } = createClientFromRequest(platformRequest(server.url)).asServiceRole;
  const connection = { accessToken: "t-1", connectionConfig: { a: "b" } };

  assert.deepEqual(await connectors.getConnection("slack"), connection);
  assert.equal(await connectors.getAccessToken("slack"), "t-1");
  assert.equal(await connectors.isConnected("slack"), true);
  assert.deepEqual(await connectors.getWorkspaceConnection("c 1"), connection);
  assert.deepEqual(await connectors.getCurrentAppUserConnection("c/1"), connection);
  assert.equal(await connectors.getCurrentAppUserAccessToken("c?1"), "t-1");

  const line = (path: string) => ({
    line: `GET /api/apps/app-1${path}`,
    headers: SERVICE,
    body: "",
  });
  assert.deepEqual(server.requests.map(relevantParts), [
    line("/external-auth/tokens/slack"),
    line("/external-auth/tokens/slack"),
    line("/external-auth/tokens/slack"),
    line("/external-auth/tokens/connectors/c%201"),
    line("/app-user-auth/connectors/c%2F1/token"),
    line("/app-user-auth/connectors/c%3F1/token"),
  ]);
});

Deno.test("callApi posts the provider request and maps the response", async () => {
  await using server = await ScriptedServer.start();
  const { connectors } = createClientFromRequest(platformRequest(server.url)).asServiceRole;
  server.json({
    success: false,
    phase: "responded",
    status_code: 404,
    data: { title: "Not Found" },
    headers: { "x-rate-limit-remaining": "3" },
    credits_charged: 0.5,
  });
  assert.deepEqual(
    await connectors.callApi("x", { path: "/2/tweets", method: "POST", body: { text: "hi" } }),
    {
      success: false,
      phase: "responded",
      status: 404,
      data: { title: "Not Found" },
      dataBase64: null,
      contentType: null,
      headers: { "x-rate-limit-remaining": "3" },
      creditsCharged: 0.5,
    },
  );
  assert.deepEqual(server.requests.map(relevantParts), [{
    line: "POST /api/apps/app-1/connectors/x/call",
    headers: { ...SERVICE, "content-type": "application/json" },
    body: '{"method":"POST","path":"/2/tweets","query":{},"headers":{},"body":{"text":"hi"}}',
  }]);
});

Deno.test("connectAppUser and disconnectAppUser send the user token", async () => {
  await using server = await ScriptedServer.start();
  const { connectors } = createClientFromRequest(platformRequest(server.url));
  server.json({ redirect_url: "https://slack.com/oauth" });
  assert.equal(await connectors.connectAppUser("c 1"), "https://slack.com/oauth");
  server.response = { status: 204 };
  assert.equal(await connectors.disconnectAppUser("c 1"), undefined);
  const path = "/api/apps/app-1/app-user-auth/connectors/c%201";
  assert.deepEqual(server.requests.map(relevantParts), [
    { line: `POST ${path}/initiate`, headers: USER, body: "" },
    { line: `DELETE ${path}`, headers: USER, body: "" },
  ]);
});

Deno.test("isConnected is false for not_connected only and rejects for any other error", async () => {
  await using server = await ScriptedServer.start();
  const { connectors } = createClientFromRequest(platformRequest(server.url)).asServiceRole;
  server.json({ detail: "Connector connection not found", code: "NOT_FOUND" }, 404);
  assert.equal(await connectors.isConnected("slack"), false);
  for (
    const [status, body] of [[404, "<html>"], [404, ""], [401, "{}"], [500, "{}"], [200, "{}"]]
  ) {
    server.response = { status: Number(status), body: String(body) };
    await assert.rejects(connectors.isConnected("slack"), { name: "Base44Error" });
  }
});

Deno.test("getConnection and getAccessToken accept a request or a configuration", async () => {
  await using server = await ScriptedServer.start();
  server.json(CONNECTION);
  const config = { appId: "app-2", serviceToken: "s-2", serverUrl: server.url };
  const connection = { accessToken: "t-1", connectionConfig: { a: "b" } };
  assert.deepEqual(await getConnection(platformRequest(server.url), "slack"), connection);
  assert.deepEqual(await getConnection(config, "slack", { timeout: 1000 }), connection);
  assert.equal(await getAccessToken(platformRequest(server.url), "slack"), "t-1");
  assert.equal(await getAccessToken(config, "slack"), "t-1");
  assert.deepEqual(server.requests.map(({ headers }) => headers["x-app-id"]), [
    "app-1",
    "app-2",
    "app-1",
    "app-2",
  ]);
  await assert.rejects(getConnection(new Request("http://x"), "slack"), {
    message: "Base44-App-Id header is required, but is was not found on the request",
  });
  // deno-lint-ignore no-explicit-any -- a caller without types
  for (const source of [undefined, null, 5, "x"] as any[]) {
    await assert.rejects(getConnection(source, "slack"), { kind: "invalid_argument" });
  }
});

Deno.test("custom headers are sent but cannot override X-App-Id", async () => {
  await using server = await ScriptedServer.start();
  server.json(CONNECTION);
  const headers = { "X-Mine": "1", "ACCEPT": "application/vnd.x+json", "X-App-Id": "not this" };
  const config = { appId: "app-1", serviceToken: "s", serverUrl: server.url, headers };
  await createClient(config).asServiceRole.connectors.getConnection("slack");
  const [request] = server.requests;
  assert.equal(request.headers["x-mine"], "1");
  assert.equal(request.headers["accept"], "application/vnd.x+json");
  assert.equal(request.headers["x-app-id"], "app-1");
});

Deno.test("in a page, sends X-Origin-URL and resolves a relative serverUrl", async () => {
  const requests: [string, Record<string, string>][] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    requests.push([String(input), Object.fromEntries(new Headers(init?.headers))]);
    return Promise.resolve(Response.json({ redirect_url: "u" }));
  };
  const connect = async (serverUrl: string) => {
    const client = createClient({ appId: "a", token: "t", serverUrl, options: { fetch } });
    await client.connectors.connectAppUser("c");
  };
  const page = { href: "https://app.example/page?x=1" };
  const worker = { href: "https://cdn.example/worker.js" };
  const original = globalThis.location;
  try {
    Object.assign(globalThis, { location: page, window: { location: page } });
    for (const serverUrl of ["", "/below", "https://base44.app"]) await connect(serverUrl);
    // A web worker has a location but no window.
    Reflect.deleteProperty(globalThis, "window");
    Object.assign(globalThis, { location: worker });
    await connect("");
  } finally {
    Reflect.deleteProperty(globalThis, "window");
    Object.assign(globalThis, { location: original });
  }
  const route = "/api/apps/a/app-user-auth/connectors/c/initiate";
  assert.deepEqual(requests.map(([url]) => url), [
    `https://app.example${route}`,
    `https://app.example/below${route}`,
    `https://base44.app${route}`,
    `https://cdn.example${route}`,
  ]);
  const origins = requests.map(([, headers]) => headers["x-origin-url"]);
  assert.deepEqual(origins, [page.href, page.href, page.href, undefined]);
});

Deno.test("a relative serverUrl is resolved again when the page's address changes", async () => {
  const requests: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    requests.push(String(input));
    return Promise.resolve(Response.json({ access_token: String(input) }));
  };
  const connectors = () => {
    const options = { fetch, cache: true };
    return createClient({ appId: "a", serviceToken: "s", serverUrl: "srv", options }).asServiceRole
      .connectors;
  };
  const original = globalThis.location;
  try {
    Object.assign(globalThis, { location: { href: "https://app.example/a/x" } });
    const first = connectors();
    Object.assign(globalThis, { location: { href: "https://app.example/b/x" } });
    const second = connectors();
    const tokens = await Promise.all([first, second].map((k) => k.getAccessToken("slack")));
    assert.deepEqual(tokens, requests);
    assert.equal(new Set(requests).size, 2);
    assert.equal(await first.getAccessToken("slack"), tokens[0]);
    Object.assign(globalThis, { location: undefined });
    await assert.rejects(connectors().getAccessToken("slack"), { kind: "invalid_configuration" });
  } finally {
    Object.assign(globalThis, { location: original });
  }
});
