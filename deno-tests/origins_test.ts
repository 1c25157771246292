/** Origins that credentials may be sent to: HTTPS, `trustedOrigins` and redirects. */

import assert from "node:assert/strict";
import {
  type ClientOptions,
  createClient,
  createClientFromRequest,
  getConnection,
} from "base44-connectors";
import { connectorsAt, errorOf, NO_RETRY } from "./support/client.ts";
import { platformRequest, ScriptedServer } from "./support/server.ts";

Deno.test("credentials are only sent to permitted origins", async () => {
  const requests: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    requests.push(String(input));
    return Promise.resolve(Response.json({ access_token: "t" }));
  };
  const rows: [string, ClientOptions, string | undefined][] = [
    ["https://base44.app", {}, undefined],
    ["https://anywhere.example", {}, undefined],
    ["http://localhost:4400", {}, undefined],
    ["http://127.1.2.3", {}, undefined],
    ["http://[::1]:8000", {}, undefined],
    ["http://app.localhost:4400", {}, undefined],
    ["http://localhost.evil.example", {}, "insecure_url"],
    ["http://evil-localhost", {}, "insecure_url"],
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
    ["https://base44.app", { trustedOrigins: ["https://BASE44.app:443/"] }, undefined],
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
    requests.length = 0;
    const { getConnection } = connectorsAt(url, { ...options, fetch });
    const error = await getConnection("slack").then(() => undefined, (error) => error);
    assert.equal(error?.kind, kind, `${url}: ${error}`);
    assert.equal(requests.length, kind ? 0 : 1, url);
    assert.ok(!String(error).includes("password@"));
  }
});

Deno.test("rejects . and .. as an identifier or app id in every method", async () => {
  await using server = await ScriptedServer.start();
  const client = createClientFromRequest(platformRequest(server.url));
  const { connectors } = client.asServiceRole;
  for (const dots of [".", ".."]) {
    const { callApi, invalidate, ...methods } = connectors;
    const calls = [
      ...Object.values({ ...methods, ...client.connectors }).map((method) => () => method(dots)),
      () => callApi(dots, { path: "/" }),
      () => connectorsOfApp(dots).getConnection("slack"),
    ];
    for (const call of calls) await assert.rejects(call(), { kind: "invalid_argument" });
    assert.throws(() => invalidate(dots), { kind: "invalid_argument" });
  }
  assert.equal(server.requests.length, 0);

  function connectorsOfApp(appId: string) {
    const request = platformRequest(server.url, { "Base44-App-Id": appId });
    return createClientFromRequest(request).asServiceRole.connectors;
  }
});

Deno.test("trustedOrigins applies however the options are passed", async () => {
  await using server = await ScriptedServer.start();
  const trustedOrigins = ["https://base44.app"];
  const config = { appId: "a", serviceToken: "service-token-1", serverUrl: server.url };
  const variants: ClientOptions[] = [
    { trustedOrigins },
    Object.create({ trustedOrigins }),
    new (class {
      get trustedOrigins() {
        return trustedOrigins;
      }
    })(),
  ];
  for (const options of variants) {
    const { connectors } = createClient({ ...config, options }).asServiceRole;
    await assert.rejects(connectors.getConnection("slack"), { kind: "untrusted_origin" });
    for (const callOptions of [undefined, {}, { trustedOrigins: undefined }, { timeout: 500 }]) {
      const call = getConnection({ ...config, options }, "slack", callOptions);
      await assert.rejects(call, { kind: "untrusted_origin" });
    }
    await assert.rejects(getConnection(config, "slack", options), { kind: "untrusted_origin" });
  }
  // Nested objects are copied too: later changes have no effect.
  const mutableOrigins = [...trustedOrigins];
  const cache = { ttl: 1000 };
  const options = { trustedOrigins: mutableOrigins, cache };
  const client = createClient({ ...config, options }).asServiceRole.connectors;
  mutableOrigins.push(server.url);
  cache.ttl = -1;
  await assert.rejects(client.getConnection("slack"), { kind: "untrusted_origin" });
  assert.equal(server.requests.length, 0);
});

Deno.test("follows at most three redirects, for GETs only, within the origin", async () => {
  await using server = await ScriptedServer.start();
  await using otherServer = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url, NO_RETRY);
  for (const status of [301, 302, 303, 307, 308]) {
    const rows: [location: string | undefined, requests: number, message: RegExp][] = [
      ["/api/other", 4, /fourth in a row/],
      [`${server.url}/api/other`, 4, /fourth in a row/],
      [`${otherServer.url}/steal`, 1, /another origin/],
      [`//${new URL(otherServer.url).host}/steal`, 1, /another origin/],
      [server.url.replace("//", "//user:secret@"), 1, /user name or password/],
      ["http://[::nonsense", 1, /has no valid Location header/],
      [undefined, 1, /has no valid Location header/],
    ];
    for (const [location, requests, message] of rows) {
      server.requests.length = 0;
      server.response = { status, headers: location === undefined ? {} : { location } };
      const error = await errorOf(getConnection("slack"));
      assert.deepEqual([error.kind, error.status, error.attempts], ["redirect", status, 1]);
      assert.match(error.message, message);
      assert.equal(server.requests.length, requests);
    }
    // Redirects of non-idempotent requests are not followed.
    server.requests.length = 0;
    server.response = { status, headers: { location: "/api/other" } };
    assert.equal((await errorOf(callApi("x", { path: "/" }))).kind, "redirect");
    assert.equal(server.requests.length, 1);
  }
  assert.equal(otherServer.requests.length, 0);

  server.requests.length = 0;
  server.response = {
    write(outgoing) {
      const hops = server.requests.length;
      if (hops > 3) return outgoing.end('{"access_token": "t"}');
      outgoing.writeHead(307, { location: `/hop/${hops}` });
      outgoing.end();
    },
  };
  assert.equal((await getConnection("slack")).accessToken, "t");
  assert.deepEqual(server.requests.slice(1).map(({ url }) => url), ["/hop/1", "/hop/2", "/hop/3"]);
  const [first, ...others] = server.requests.map(({ headers }) => headers["authorization"]);
  assert.ok(others.every((authorization) => authorization === first));
});

Deno.test("interleaved calls of different clients keep to their own options and server", async () => {
  const url = "https://base44.app";
  const requests: string[] = [];
  const fetchNamed = (name: string) => (input: URL | RequestInfo) => {
    requests.push(`${name} ${new URL(String(input)).host}`);
    return Promise.resolve(Response.json({ access_token: name }));
  };
  const trustsNone = connectorsAt(url, { fetch: fetchNamed("none"), trustedOrigins: [] });
  const trustsAll = connectorsAt(url, { fetch: fetchNamed("all") });
  const otherServer = connectorsAt("https://other.example", { fetch: fetchNamed("other") });
  const globalFetch = globalThis.fetch;
  globalThis.fetch = fetchNamed("global");
  try {
    const expected = new Map([
      [trustsNone, "untrusted_origin"],
      [trustsAll, "all"],
      [otherServer, "other"],
      [connectorsAt(url), "global"],
    ]);
    for (const first of expected.keys()) {
      for (const second of expected.keys()) {
        requests.length = 0;
        const calls = [first, second].map((client) => client.getAccessToken("slack"));
        const results = await Promise.all(calls.map((call) => call.catch(({ kind }) => kind)));
        assert.deepEqual(results, [expected.get(first), expected.get(second)]);
        for (const request of requests) {
          assert.equal(request.endsWith("other.example"), request.startsWith("other"), request);
        }
      }
    }
  } finally {
    globalThis.fetch = globalFetch;
  }
});
