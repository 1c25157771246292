/** What an error tells: what was called, what to do, where; as JSON, and to other copies. */

import assert from "node:assert/strict";
import { Base44Error, createClient, createClientFromRequest } from "base44-connectors";
import * as entryOfDeno from "../pkg/index.js";
import * as entryOfWorkerd from "../pkg/workerd.js";
import { connectorsAt, errorOf, NO_RETRY } from "./support/client.ts";
import { platformRequest, ScriptedServer } from "./support/server.ts";

const { Base44Error: ErrorOfDeno } = entryOfDeno;
const { Base44Error: ErrorOfWorkerd } = entryOfWorkerd;

Deno.test("an error's stack begins at the caller's line", async () => {
  await using server = await ScriptedServer.start();
  server.json({}, 500);
  const { getConnection } = connectorsAt(server.url, NO_RETRY);
  async function userFunction() {
    await getConnection("slack");
  }
  const error = await errorOf(userFunction());
  const [, first] = String(error.stack).split("\n");
  assert.match(first, /at async userFunction .*error_members_test\.ts/);
  const request = new Request("https://f.example");
  for (
    const misuse of [
      () => createClientFromRequest(request),
      () => createClient({ appId: "" }),
      () => createClient({ appId: "a" }).asServiceRole,
    ]
  ) {
    assert.throws(misuse, (error: Error) => {
      const [, first] = String(error.stack).split("\n");
      assert.match(first, /at .*error_members_test\.ts/);
      return error instanceof Base44Error;
    });
  }
});

Deno.test("the class has its name in minified files too", () => {
  assert.equal(ErrorOfWorkerd.name, "Base44Error");
});

Deno.test("an error says what was called, and its hint names the connector", async () => {
  await using server = await ScriptedServer.start();
  const base44 = createClientFromRequest(platformRequest(server.url), NO_RETRY);
  const k = base44.asServiceRole.connectors;
  server.json({ detail: "Connector connection not found" }, 404);
  // deno-lint-ignore no-explicit-any -- of any kind
  const calls: [string, () => Promise<any>, string, RegExp][] = [
    ["getConnection", () => k.getConnection("slackk"), "integrationType", /^Connect slackk /],
    ["getAccessToken", () => k.getAccessToken("slackk"), "integrationType", /^Connect slackk /],
    ["callApi", () => k.callApi("slackk", { path: "/" }), "integrationType", /^Connect slackk /],
    ["getWorkspaceConnection", () => k.getWorkspaceConnection("slackk"), "connectorId", /slackk/],
    [
      "getCurrentAppUserConnection",
      () => k.getCurrentAppUserConnection("slackk"),
      "connectorId",
      /connectAppUser.*slackk/,
    ],
    [
      "getCurrentAppUserAccessToken",
      () => k.getCurrentAppUserAccessToken("slackk"),
      "connectorId",
      /connectAppUser.*slackk/,
    ],
    ["connectAppUser", () => base44.connectors.connectAppUser("slackk"), "connectorId", /slackk/],
    [
      "disconnectAppUser",
      () => base44.connectors.disconnectAppUser("slackk"),
      "connectorId",
      /slackk/,
    ],
  ];
  for (const [operation, call, member, hint] of calls) {
    const error = await errorOf(call());
    assert.deepEqual([error.kind, error.operation], ["not_connected", operation]);
    const { integrationType, connectorId } = error;
    assert.deepEqual({ integrationType, connectorId }, {
      integrationType: undefined,
      connectorId: undefined,
      [member]: "slackk",
    });
    assert.match(error.hint ?? "", hint, operation);
  }
});

Deno.test("isConnected resolves to false instead of rejecting with not_connected", async () => {
  await using server = await ScriptedServer.start();
  server.json({ detail: "Connector connection not found" }, 404);
  const k = connectorsAt(server.url, NO_RETRY);
  for (const method of [k.isConnected, k.isWorkspaceConnected, k.isCurrentAppUserConnected]) {
    assert.equal(await method("slackk"), false);
  }
});

Deno.test("the errors of coalesced calls name the method of each", async () => {
  await using server = await ScriptedServer.start();
  server.json({}, 503);
  const k = connectorsAt(server.url, NO_RETRY);
  const both = await Promise.all([
    errorOf(k.getConnection("slack")),
    errorOf(k.getAccessToken("slack")),
  ]);
  assert.deepEqual(both.map(({ operation }) => operation), ["getConnection", "getAccessToken"]);
});

Deno.test("this package's messages begin with the call", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "" });
  const k = connectorsAt(server.url, NO_RETRY);
  const invalid = await errorOf(k.getCurrentAppUserConnection('c"1'));
  assert.match(invalid.message, /^getCurrentAppUserConnection\("c\\"1"\): Base44 answered with/);
  const option = await errorOf(k.getConnection("slack", { timeout: -1 }));
  assert.match(option.message, /^getConnection\("slack"\): timeout must be/);
  assert.deepEqual([option.operation, option.integrationType], ["getConnection", "slack"]);
  const dots = await errorOf(k.getConnection(".."));
  assert.match(dots.message, /^getConnection\("\.\."\): Integration type must not be "\."/);
  const long = await errorOf(k.getWorkspaceConnection("x".repeat(1025)));
  assert.equal(
    long.message,
    'getWorkspaceConnection("…"): Connector ID must have at most 1024 characters',
  );
  const request = await errorOf(k.callApi("x", { path: "/", body: 7n }));
  assert.equal(
    request.message,
    'callApi("x"): Request must be something that can be written as JSON',
  );
  const insecure = createClient({ appId: "a", serverUrl: "http://a.example", serviceToken: "s" });
  const refused = await errorOf(insecure.asServiceRole.connectors.getConnection("slack"));
  assert.match(refused.message, /^getConnection\("slack"\): Refused to send credentials/);
  assert.deepEqual([refused.operation, refused.integrationType], ["getConnection", "slack"]);
});

Deno.test("the messages of @base44/sdk stay as they are", async () => {
  const k = connectorsAt("https://base44.app");
  // deno-lint-ignore no-explicit-any -- callers without types
  const make = (value: unknown) => value as any;
  const empty = await errorOf(k.getConnection(""));
  assert.equal(empty.message, "Integration type is required and must be a string");
  assert.deepEqual([empty.operation, empty.integrationType], ["getConnection", undefined]);
  for (
    const [request, message] of [
      [undefined, "Request is required and must be an object"],
      [{}, "Request path is required and must be a string"],
      [
        { path: "/", method: "get" },
        "Request method must be one of GET, POST, PUT, PATCH, DELETE, or HEAD",
      ],
    ]
  ) {
    assert.equal((await errorOf(k.callApi("x", make(request)))).message, message);
  }
});

Deno.test("a token in the place of the integration type is redacted", async () => {
  const k = connectorsAt("https://base44.app");
  const token = await errorOf(k.getConnection("service-token-1", { timeout: -1 }));
  assert.ok(!Deno.inspect(token).includes("service-token-1"), Deno.inspect(token));
});

Deno.test("a hint says what to do where the kind alone would mislead", async () => {
  await using server = await ScriptedServer.start();
  const k = connectorsAt(server.url, { ...NO_RETRY, maxResponseBytes: 100 });
  server.response = { status: 404, body: "<html>" };
  assert.match((await errorOf(k.getConnection("slack"))).hint ?? "", /no such route: check the/);
  server.json({ detail: "Not Found" }, 404);
  const noRoute = await errorOf(k.getConnection("slack"));
  assert.equal(noRoute.kind, "bad_request");
  assert.match(noRoute.hint ?? "", /no such route/);
  server.response = { status: 200, body: " ".repeat(101) };
  assert.match((await errorOf(k.getConnection("slack"))).hint ?? "", /maxResponseBytes/);
  server.json({ detail: "Unauthorized" }, 401);
  assert.match((await errorOf(k.getConnection("slack"))).hint ?? "", /base44 dev.*slack/);
  const { connectors } = createClient({
    appId: "a",
    serviceToken: "s",
    serverUrl: "http://base44.internal",
    options: {
      allowInsecureHttp: true,
      fetch: () => Promise.resolve(Response.json({ detail: "Unauthorized" }, { status: 401 })),
    },
  }).asServiceRole;
  const selfHosted = await errorOf(connectors.getConnection("slack"));
  assert.match(selfHosted.hint ?? "", /^The token is missing, expired or of another app/);
  assert.throws(() => createClientFromRequest(new Request("https://f.example")), {
    hint: /fake\.request\(\)/,
  });
});

Deno.test("JSON.stringify writes any error", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection } = connectorsAt(server.url, NO_RETRY);
  for (
    const data of [
      "[".repeat(32_000) + "]".repeat(32_000),
      '{"a":'.repeat(9000) + "1" + "}".repeat(9000),
    ]
  ) {
    server.response = { status: 400, body: data };
    const text = JSON.stringify(await errorOf(getConnection("slack")));
    assert.ok(JSON.parse(text).data !== undefined && text.length < 10_000);
  }
  const cycle: Record<string, unknown> = { big: 7n };
  cycle.first = cycle.second = cycle;
  Object.defineProperty(cycle, "thrower", { enumerable: true, get: () => assert.fail() });
  const own = new Base44Error("m", 400, "c", cycle);
  assert.ok(JSON.stringify(own).includes("not readable"));
  const throwing = () => assert.fail();
  const members: Record<string, unknown> = {
    "a function toJSON": { toJSON: throwing },
    "a list with one": [{ toJSON: throwing }],
    "a function": throwing,
    "a BigInt": 5n,
    "a symbol": Symbol("s"),
    "a cycle": cycle,
    "a sparse list": new Array(4e8),
    "a revoked proxy": revokedProxy(),
  };
  for (const [title, value] of Object.entries(members)) {
    for (const name of ["status", "code", "data", "hint", "message", "kind", "attempts"]) {
      const error = Object.assign(new Base44Error("m"), { [name]: value });
      assert.equal(JSON.parse(JSON.stringify(error)).retryable, false, `${title} as ${name}`);
    }
    const { toJSON } = Base44Error.prototype;
    const thrower = Object.defineProperty(new Base44Error("m"), "hint", { get: throwing });
    assert.equal(toJSON.call(thrower).hint, "[not readable]");
  }
  const toJSON = () => assert.fail("no JSON");
  const dated = new Base44Error("m", 400, "c", { at: new Date(0), other: { toJSON } });
  assert.deepEqual(JSON.parse(JSON.stringify(dated)).data, {
    at: "1970-01-01T00:00:00.000Z",
    other: "[not readable]",
  });
  const endless: { toJSON(): unknown } = { toJSON: () => endless };
  assert.equal(new Base44Error("m", 400, "c", endless).toJSON().data, "[not shown]");
});

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

Deno.test("the stack of a call in one step begins at the caller's line", async () => {
  await using server = await ScriptedServer.start();
  server.json({}, 500);
  const config = { serverUrl: server.url, appId: "a", serviceToken: "s", options: NO_RETRY };
  // deno-lint-ignore no-explicit-any -- wrong on purpose
  const sources: [source: any, type: any][] = [
    [config, "slack"],
    [config, 5],
    [{ ...config, serviceToken: undefined }, "slack"],
    [{}, "slack"],
    [undefined, "slack"],
  ];
  for (const entry of [entryOfDeno, entryOfWorkerd]) {
    for (const method of [entry.getConnection, entry.getAccessToken]) {
      for (const [source, type] of sources) {
        const userFunction = async () => {
          await method(source, type);
        };
        const error = await errorOf(userFunction());
        const [, first] = String(error.stack).split("\n");
        assert.match(first, /at (async )?userFunction .*error_members_test\.ts/, error.stack);
      }
    }
  }
});

Deno.test("instanceof holds across copies and entries of the package", () => {
  const error = new Base44Error("m");
  class Own extends Base44Error {}
  for (const Copy of [ErrorOfDeno, ErrorOfWorkerd]) {
    assert.ok(error instanceof Copy && new Copy("m") instanceof Base44Error);
    assert.ok(new Own("m") instanceof Own && new Own("m") instanceof Copy);
  }
  for (const other of [error, new Error("m"), {}, null, "x", undefined, () => 1]) {
    assert.ok(!(other instanceof Own));
    assert.equal(other instanceof Base44Error, other === error);
  }
});
