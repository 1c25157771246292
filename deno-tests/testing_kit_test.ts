/** The testing kit's fake Base44: its routes, authorization and requests. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import "./support/fresh.ts";

const OPTIONS = {
  appId: "app-1",
  connectors: {
    slack: { accessToken: "xoxb-1" },
    myservice: { accessToken: "m-1", connectionConfig: { subdomain: "acme" } },
  },
  workspaceConnectors: { "w 1": { accessToken: "w-1" } },
  appUsers: { "user-1": { "c/1": { accessToken: "c-1" } }, "user-2": {} },
  metered: ["x"],
};

for (const where of ["in memory", "on a port"]) {
  Deno.test(`a fake ${where} responds on every route`, async () => {
    const fake = createFakeBase44(OPTIONS);
    await using server = where === "on a port" ? await fake.serve() : undefined;
    const options = server ? {} : { fetch: fake.fetch };
    const base44 = createClientFromRequest(fake.request({ userToken: "user-1" }), options);
    const { connectors } = base44.asServiceRole;

    assert.deepEqual(await connectors.getConnection("myservice"), {
      accessToken: "m-1",
      connectionConfig: { subdomain: "acme" },
    });
    assert.equal(await connectors.getAccessToken("slack"), "xoxb-1");
    assert.equal((await connectors.getWorkspaceConnection("w 1")).accessToken, "w-1");
    assert.equal((await connectors.getCurrentAppUserConnection("c/1")).accessToken, "c-1");
    const response = await connectors.callApi("x", { path: "/2/tweets", query: { q: "ü" } });
    assert.deepEqual([response.success, response.status, response.creditsCharged], [true, 200, 1]);
    assert.match(await base44.connectors.connectAppUser("c/1"), /^https:.*connector_id=c%2F1$/);
    await base44.connectors.disconnectAppUser("c/1");

    await assert.rejects(connectors.getConnection("github"), {
      kind: "not_connected",
      code: "NOT_FOUND",
    });
    await assert.rejects(connectors.getConnection("x"), { kind: "metered" });
    await assert.rejects(connectors.callApi("github", { path: "/" }), { kind: "not_connected" });
    await assert.rejects(connectors.getCurrentAppUserConnection("c/1"), { kind: "not_connected" });
    await assert.rejects(base44.connectors.disconnectAppUser("c/1"), {
      kind: "not_connected",
      message: "No active connection found for this connector",
    });

    const { method, id, appId, token, onBehalfOf, body } = fake.requests.find(({ route }) =>
      route === "callApi"
    )!;
    assert.deepEqual([method, id, appId, token, onBehalfOf], [
      "POST",
      "x",
      "app-1",
      "fake-service-token",
      "user-1",
    ]);
    assert.deepEqual(body, {
      method: "GET",
      path: "/2/tweets",
      query: { q: "ü" },
      headers: {},
      body: null,
    });
    fake.reset();
    assert.deepEqual(fake.requests, []);
    assert.equal((await connectors.getCurrentAppUserConnection("c/1")).accessToken, "c-1");
  });
}

Deno.test("a fake rejects wrong service tokens, apps and users as Base44 does", async () => {
  const fake = createFakeBase44(OPTIONS);
  const client = (headers: Record<string, string>, userToken?: string) =>
    createClientFromRequest(fake.request({ headers, userToken }), { fetch: fake.fetch });
  const unauthorized = { kind: "unauthenticated", message: "Unauthorized" };
  const wrongService = client({ "Base44-Service-Authorization": "Bearer wrong" });
  await assert.rejects(wrongService.asServiceRole.connectors.getConnection("slack"), unauthorized);
  const wrongApp = client({ "Base44-App-Id": "other" }, "user-1");
  await assert.rejects(wrongApp.asServiceRole.connectors.getConnection("slack"), unauthorized);
  await assert.rejects(wrongApp.connectors.connectAppUser("c"), unauthorized);
  const asUser = client({ "Base44-Service-Authorization": "Bearer user-2" });
  await assert.rejects(asUser.asServiceRole.connectors.getConnection("slack"), {
    kind: "forbidden",
    message: "This endpoint is only accessible to service tokens",
  });
  const noUser = client({});
  await assert.rejects(noUser.connectors.connectAppUser("c/1"), unauthorized);
  await assert.rejects(
    noUser.asServiceRole.connectors.getCurrentAppUserConnection("c/1"),
    unauthorized,
  );
});

Deno.test("fake.request() names the server's URL only while it is serving", async () => {
  const fake = createFakeBase44();
  const apiUrl = () => fake.request().headers.get("base44-api-url");
  assert.equal(apiUrl(), "https://base44.invalid");
  {
    await using server = await fake.serve();
    assert.equal(apiUrl(), server.url);
  }
  assert.equal(apiUrl(), "https://base44.invalid");
  const request = fake.request({ url: "https://f.invalid/path", headers: { "X-Data-Env": "dev" } });
  assert.equal(request.url, "https://f.invalid/path");
  assert.equal(request.headers.get("x-data-env"), "dev");
});

Deno.test("a fake responds with 404 to an unknown route and 422 to a call without a path", async () => {
  const fake = createFakeBase44(OPTIONS);
  await using server = await fake.serve();
  const missing = await fetch(`${server.url}/elsewhere`);
  assert.deepEqual([missing.status, await missing.json()], [404, { detail: "Not Found" }]);
  const headers = { "Authorization": "Bearer fake-service-token" };
  const call = `${server.url}/api/apps/app-1/connectors/x/call`;
  const invalid = await fetch(call, { method: "POST", headers, body: "{}" });
  assert.equal(invalid.status, 422);
  assert.equal((await invalid.json()).detail[0].loc[1], "path");
  assert.equal(fake.requests[0].route, undefined);
});

Deno.test("createFakeBase44 rejects invalid options", () => {
  // deno-lint-ignore no-explicit-any -- callers without types
  const rows: [any, RegExp][] = [
    [
      { connectors: { slack: "xoxb" } },
      /createFakeBase44: connectors.slack must be \{ accessToken/,
    ],
    [{ connectors: { slack: {} } }, /connectors.slack must be/],
    [{ connectors: { slack: null } }, /connectors.slack must be/],
    [{ connectors: { slack: { accessToken: "" } } }, /connectors.slack must be/],
    [{ connectors: "slack" }, /connectors must be an object, not "slack"/],
    [{ connectors: ["slack"] }, /connectors must be an object/],
    [
      { connectors: { slack: { accessToken: "t", connectionConfig: "team" } } },
      /connectors.slack.connectionConfig must be an object or null/,
    ],
    [{ workspaceConnectors: { w: { token: "t" } } }, /workspaceConnectors.w must be/],
    [{ appUsers: { user: "c" } }, /appUsers.user must be an object/],
    [{ appUsers: { user: { c: "t" } } }, /appUsers.user.c must be/],
    [null, /^createFakeBase44: options must be an object, not null$/],
    [[], /options must be an object, not \[\]/],
    [{ connector: {} }, /each option must be one of appId, .*metered.*, not "connector"$/],
    [{ appId: 5 }, /appId must be a non-empty string, not 5/],
    [{ appId: "" }, /appId must be a non-empty string, not ""/],
    [{ serviceToken: "" }, /serviceToken must be a non-empty string without spaces, not ""/],
    [{ serviceToken: "Bearer t" }, /serviceToken must be/],
    [{ serviceToken: null }, /serviceToken must be/],
    [{ metered: "x" }, /metered must be a list of integration types/],
  ];
  for (const [options, message] of rows) {
    assert.throws(() => createFakeBase44(options), { name: "TypeError", message });
  }
});

Deno.test("rotate replaces a token until reset", async () => {
  const fake = createFakeBase44({
    connectors: { slack: { accessToken: "t-1", connectionConfig: { a: "b" } } },
  });
  const { connectors } =
    createClientFromRequest(fake.request(), { fetch: fake.fetch }).asServiceRole;
  const connection = () => connectors.getConnection("slack");
  assert.equal(fake.rotate("slack", "t-2"), "t-2");
  assert.deepEqual(await connection(), { accessToken: "t-2", connectionConfig: { a: "b" } });
  const tokens = [fake.rotate("slack"), fake.rotate("slack")];
  assert.notEqual(tokens[0], tokens[1]);
  assert.equal((await connection()).accessToken, tokens[1]);
  fake.reset();
  assert.equal((await connection()).accessToken, "t-1");
  assert.equal(fake.rotate("slack"), tokens[0], "the names start over");
  assert.throws(() => fake.rotate("github"), /rotate: integration type must be one of slack/);
  assert.throws(() => createFakeBase44().rotate("slack"), {
    name: "TypeError",
    message: 'rotate: no integration type is connected, so "slack" has no token to replace',
  });
  assert.throws(() => fake.rotate("slack", ""), /rotate: access token must be/);
});

Deno.test("a fake rejects a provider's path without a slash", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  const { connectors } =
    createClientFromRequest(fake.request(), { fetch: fake.fetch }).asServiceRole;
  await assert.rejects(connectors.callApi("slack", { path: "no-slash" }), {
    kind: "bad_request",
    message: "body.path: must start with a slash",
  });
});

Deno.test("a hint recalls the fake's fetch where a client was not given it", async () => {
  const fake = createFakeBase44();
  const failing = () => Promise.reject(new TypeError("getaddrinfo ENOTFOUND base44.invalid"));
  const forgotten = createClientFromRequest(fake.request(), { fetch: failing, retry: false });
  await assert.rejects(forgotten.asServiceRole.connectors.getConnection("slack"), {
    kind: "network",
    hint: /fetch: fake\.fetch/,
  });
});

Deno.test("a fake on a port answers CORS preflights, and lets pages read its responses", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  await using server = await fake.serve();
  const url = `${server.url}/api/apps/fake-app/external-auth/tokens/slack`;
  fake.fail("getConnection", { status: 429, headers: { "Retry-After": "1" } });
  const asked = {
    Origin: "http://page.example",
    "Access-Control-Request-Method": "GET",
    "Access-Control-Request-Headers": "authorization,x-app-id",
  };
  const preflight = await fetch(url, { method: "OPTIONS", headers: asked });
  assert.equal(preflight.status, 204);
  const allowed = (name: string) => preflight.headers.get(`access-control-allow-${name}`);
  assert.equal(allowed("origin"), "*");
  assert.equal(allowed("methods"), "GET, POST, DELETE");
  assert.equal(allowed("headers"), "*, Authorization");
  assert.deepEqual(fake.requests, [], "a preflight is no request, and uses no fault up");
  const headers = { Authorization: "Bearer fake-service-token", Origin: "http://page.example" };
  for (const expected of [429, 200]) {
    const response = await fetch(url, { headers });
    await response.body?.cancel();
    assert.equal(response.status, expected);
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.equal(response.headers.get("access-control-expose-headers"), "*");
  }
  // Without the header it is a request like any other.
  const other = await fetch(url, { method: "OPTIONS" });
  await other.body?.cancel();
  assert.equal(other.status, 404);
});

Deno.test("a chunked body is read however its coding is written", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  await using server = await fake.serve();
  const { hostname, port } = new URL(server.url);
  for (const coding of ["chunked", "Chunked", "CHUNKED"]) {
    using connection = await Deno.connect({ hostname, port: Number(port) });
    const request = [
      "POST /api/apps/fake-app/connectors/slack/call HTTP/1.1",
      `Host: ${hostname}`,
      "Authorization: Bearer fake-service-token",
      `Transfer-Encoding: ${coding}`,
      "",
      "c",
      '{"path":"/"}',
      "0",
      "",
      "",
    ];
    await connection.write(new TextEncoder().encode(request.join("\r\n")));
    const [start] = await Array.fromAsync(connection.readable.pipeThrough(new TextDecoderStream()));
    assert.match(start, /^HTTP\/1.1 200 /, coding);
    assert.deepEqual(fake.requests.at(-1)?.body, { path: "/" }, coding);
  }
});
