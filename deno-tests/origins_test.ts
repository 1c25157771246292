/** Where credentials may go, and where they may not. */

import assert from "node:assert/strict";
import {
  type ClientOptions,
  createClient,
  createClientFromRequest,
  getConnection,
} from "base44-connectors";
import { connectorsAt, errorOf, ONCE } from "./support/client.ts";
import { incoming, ScriptedServer } from "./support/server.ts";

Deno.test("credentials stay home", async () => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    sent.push(String(input));
    return Promise.resolve(Response.json({ access_token: "t" }));
  };
  const rows: [string, ClientOptions, string | undefined][] = [
    ["https://base44.app", {}, undefined],
    ["https://anywhere.example", {}, undefined],
    ["http://localhost:4400", {}, undefined],
    ["http://127.1.2.3", {}, undefined],
    ["http://[::1]:8000", {}, undefined],
    ["http://base44.app", {}, "insecure_url"],
    ["http://base44.app", { allowInsecureHttp: true }, undefined],
    ["http://127.0.0.1.evil.example", {}, "insecure_url"],
    ["http://evil.example#@localhost", {}, "invalid_configuration"],
    ["http://localhost@evil.example", {}, "invalid_configuration"],
    ["http://0.0.0.0", {}, "insecure_url"],
    ["https://user:password@base44.app", {}, "invalid_configuration"],
    ["https://base44.app?x=1", {}, "invalid_configuration"],
    ["ftp://base44.app", {}, "invalid_configuration"],
    ["javascript:alert(1)//", {}, "invalid_configuration"],
    ["base44.app", {}, "invalid_configuration"],
    ["https://", {}, "invalid_configuration"],
    ["https://base44.app", { trustedOrigins: ["https://base44.app"] }, undefined],
    ["https://base44.app", { trustedOrigins: ["https://BASE44.app:443/x"] }, undefined],
    ["https://evil.example", { trustedOrigins: ["https://base44.app"] }, "untrusted_origin"],
    [
      "https://base44.app.evil.example",
      { trustedOrigins: ["https://base44.app"] },
      "untrusted_origin",
    ],
    ["http://localhost:1", { trustedOrigins: ["https://base44.app"] }, "untrusted_origin"],
    ["https://base44.app", { trustedOrigins: [] }, "untrusted_origin"],
  ];
  for (const [url, options, kind] of rows) {
    sent.length = 0;
    const { getConnection } = connectorsAt(url, { ...options, fetch });
    const thrown = await getConnection("slack").then(() => undefined, (error) => error);
    assert.equal(thrown?.kind, kind, `${url}: ${thrown}`);
    assert.equal(sent.length, kind ? 0 : 1, url);
    assert.ok(!String(thrown).includes("password@"));
  }
});

Deno.test("an identifier that would name another route is refused, in any place", async () => {
  await using server = await ScriptedServer.start();
  const client = createClientFromRequest(incoming(server.url));
  const { connectors } = client.asServiceRole;
  for (const dots of [".", ".."]) {
    const calls = [
      () => connectors.getConnection(dots),
      () => connectors.getAccessToken(dots),
      () => connectors.isConnected(dots),
      () => connectors.getWorkspaceConnection(dots),
      () => connectors.getCurrentAppUserConnection(dots),
      () => connectors.getCurrentAppUserAccessToken(dots),
      () => connectors.callApi(dots, { path: "/" }),
      () => client.connectors.connectAppUser(dots),
      () => client.connectors.disconnectAppUser(dots),
      () => connectorsAtApp(dots).getConnection("slack"),
    ];
    for (const call of calls) await assert.rejects(call(), { kind: "invalid_argument" });
  }
  assert.equal(server.asked.length, 0);

  function connectorsAtApp(app: string) {
    const request = incoming(server.url, { "Base44-App-Id": app });
    return createClientFromRequest(request).asServiceRole.connectors;
  }
});

Deno.test("origins are trusted however the options say so", async () => {
  await using server = await ScriptedServer.start();
  const trustedOrigins = ["https://base44.app"];
  const config = { appId: "a", serviceToken: "service-token-1", serverUrl: server.url };
  const given: ClientOptions[] = [
    { trustedOrigins },
    Object.create({ trustedOrigins }),
    new (class {
      get trustedOrigins() {
        return trustedOrigins;
      }
    })(),
  ];
  for (const options of given) {
    const made = createClient({ ...config, options }).asServiceRole.connectors.getConnection(
      "slack",
    );
    await assert.rejects(made, { kind: "untrusted_origin" });
    for (const more of [undefined, {}, { trustedOrigins: undefined }, { timeout: 500 }]) {
      const call = getConnection({ ...config, options }, "slack", more);
      await assert.rejects(call, { kind: "untrusted_origin" });
    }
    await assert.rejects(getConnection(config, "slack", options), { kind: "untrusted_origin" });
  }
  const listed = [...trustedOrigins];
  const cache = { ttl: 1000 };
  const options = { trustedOrigins: listed, cache };
  const client = createClient({ ...config, options }).asServiceRole.connectors;
  listed.push(server.url);
  cache.ttl = -1;
  await assert.rejects(client.getConnection("slack"), { kind: "untrusted_origin" });
  assert.equal(server.asked.length, 0);
});

Deno.test("a redirect is followed within its origin, and nowhere else", async () => {
  await using server = await ScriptedServer.start();
  await using elsewhere = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url, ONCE);
  for (const status of [301, 302, 303, 307, 308]) {
    const rows: [location: string | undefined, requests: number, message: RegExp][] = [
      ["/api/other", 4, /fourth in a row/],
      [`${server.url}/api/other`, 4, /fourth in a row/],
      [`${elsewhere.url}/steal`, 1, /another origin/],
      [`//${new URL(elsewhere.url).host}/steal`, 1, /another origin/],
      [server.url.replace("//", "//user:secret@"), 1, /user name or password/],
      ["http://[::nonsense", 1, /does not say where to/],
      [undefined, 1, /does not say where to/],
    ];
    for (const [location, requests, message] of rows) {
      server.asked.length = 0;
      server.reply = { status, headers: location === undefined ? {} : { location } };
      const error = await errorOf(getConnection("slack"));
      assert.deepEqual([error.kind, error.status, error.attempts], ["redirect", status, 1]);
      assert.match(error.message, message);
      assert.equal(server.asked.length, requests);
    }
    // What acts is sent once.
    server.asked.length = 0;
    server.reply = { status, headers: { location: "/api/other" } };
    assert.equal((await errorOf(callApi("x", { path: "/" }))).kind, "redirect");
    assert.equal(server.asked.length, 1);
  }
  assert.equal(elsewhere.asked.length, 0);

  server.asked.length = 0;
  server.reply = {
    write(outgoing) {
      const hops = server.asked.length;
      if (hops > 3) return outgoing.end('{"access_token": "t"}');
      outgoing.writeHead(307, { location: `/hop/${hops}` });
      outgoing.end();
    },
  };
  assert.equal((await getConnection("slack")).accessToken, "t");
  assert.deepEqual(server.asked.slice(1).map(({ url }) => url), ["/hop/1", "/hop/2", "/hop/3"]);
  const [first, ...others] = server.asked.map(({ headers }) => headers["authorization"]);
  assert.ok(others.every((authorization) => authorization === first));
});

Deno.test("each client is held to its own options and its own server, in whatever order they call", async () => {
  const here = "https://base44.app";
  const asked: string[] = [];
  const fetchNamed = (name: string) => (input: URL | RequestInfo) => {
    asked.push(`${name} ${new URL(String(input)).host}`);
    return Promise.resolve(Response.json({ access_token: name }));
  };
  const none = connectorsAt(here, { fetch: fetchNamed("none"), trustedOrigins: [] });
  const all = connectorsAt(here, { fetch: fetchNamed("all") });
  const other = connectorsAt("https://other.example", { fetch: fetchNamed("other") });
  const host = globalThis.fetch;
  globalThis.fetch = fetchNamed("host");
  try {
    const clients = new Map([
      [none, "untrusted_origin"],
      [all, "all"],
      [other, "other"],
      [connectorsAt(here), "host"],
    ]);
    for (const first of clients.keys()) {
      for (const second of clients.keys()) {
        asked.length = 0;
        const calls = [first, second].map((client) => client.getAccessToken("slack"));
        const said = await Promise.all(calls.map((call) => call.catch(({ kind }) => kind)));
        assert.deepEqual(said, [clients.get(first), clients.get(second)]);
        for (const ask of asked) {
          assert.equal(ask.endsWith("other.example"), ask.startsWith("other"), ask);
        }
      }
    }
  } finally {
    globalThis.fetch = host;
  }
});
