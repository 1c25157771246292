/** No credential is in an error, however it came to be told. */

import assert from "node:assert/strict";
import { Base44Error, createClient, createClientFromRequest } from "base44-connectors";
import { connectorsAt, errorOf, NO_RETRY } from "./support/client.ts";
import { platformRequest, type ScriptedResponse, ScriptedServer } from "./support/server.ts";

const SECRETS = ["service-token-1", "user-token-1", "state-of-the-caller"];

Deno.test("no error holds a credential, however the server echoes it", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url, NO_RETRY);
  const spellings: ((secret: string) => string)[] = [
    (secret) => secret,
    (secret) => `Bearer ${secret}`,
    (secret) => encodeURIComponent(`"${secret}"`),
    (secret) => [...secret].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(""),
    (secret) => JSON.stringify({ nested: `in "${secret}" text` }),
    (secret) => [...secret].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(""),
  ];
  for (const spell of spellings) {
    const said = SECRETS.map(spell).join(" and ");
    const header = said.replaceAll(/[^\x20-\x7e]/g, "");
    const responses: ScriptedResponse[] = [
      { status: 500, body: said },
      { status: 400, body: JSON.stringify({ detail: said }) },
      {
        status: 400,
        body: JSON.stringify({ error: { message: said, code: said }, [said]: [said] }),
      },
      { status: 400, body: JSON.stringify({ detail: [{ loc: [said], msg: said }] }) },
      { status: 403, body: `{"detail": "${said.replaceAll(/"/g, "'")}"}` },
      {
        status: 403,
        body: "{}",
        headers: { "X-Base44-Connector-Error": header, "X-Request-ID": header },
      },
      { status: 302, headers: { location: `/?${header}` } },
      { status: 200, body: said },
    ];
    for (const response of responses) {
      server.response = response;
      for (const call of [() => getConnection("slack"), () => callApi("x", { path: "/" })]) {
        const error = await errorOf(call());
        assertNoSecret(error, spell);
      }
    }
  }
  function assertNoSecret(error: Base44Error, spell: (secret: string) => string): void {
    const seen = [
      Deno.inspect(error, { depth: 99, showHidden: true, strAbbreviateSize: 1e6 }),
      JSON.stringify(error),
      JSON.stringify(error.data) ?? "",
      String(error.stack),
      String(error),
    ].join("\n");
    for (const secret of SECRETS) {
      assert.ok(!seen.includes(secret), seen);
      assert.ok(
        !decodeURIComponent(seen.replaceAll(/%(?![0-9a-f]{2})/gi, "%25")).includes(secret),
        seen,
      );
      assert.ok(!seen.includes(spell(secret)), seen);
    }
  }
});

Deno.test("no error holds a credential that the caller's fetch throws", async () => {
  const { getConnection } = createClientFromRequest(platformRequest("http://127.0.0.1:9"), {
    retry: false,
    fetch: (_, init) => {
      const headers = new Headers(init?.headers);
      throw Object.assign(new Error(`failed with ${headers.get("authorization")}`), { init });
    },
  }).asServiceRole.connectors;
  const error = await errorOf(getConnection("slack"));
  assert.equal(error.kind, "network");
  assert.equal(error.message, "Could not reach Base44: failed with Bearer [redacted]");
  const seen = Deno.inspect(error, { depth: 99, showHidden: true });
  for (const secret of SECRETS) assert.ok(!seen.includes(secret));
});

Deno.test("no error holds a token that was replaced while the call was under way", async () => {
  await using server = await ScriptedServer.start();
  server.json({ detail: "user-token-1 is unknown" }, 401);
  const client = createClientFromRequest(platformRequest(server.url));
  const call = client.connectors.connectAppUser("c");
  client.setToken("user-token-2");
  assert.equal((await errorOf(call)).message, "[redacted] is unknown");
});

/** What a call rejects with where the network answers so. */
async function refusalOf(
  token: string,
  answer: Response | Error,
  more: Record<string, string> = {},
) {
  const client = createClient({
    appId: "a",
    serviceToken: token,
    headers: more,
    options: {
      retry: false,
      maxResponseBytes: 4096,
      fetch: () => answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
    },
  });
  const error = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
  return Deno.inspect(error, { depth: 99, showHidden: true, strAbbreviateSize: 1e6 });
}

Deno.test("no error holds a credential that is only there once its parts are put together", async () => {
  const jwt = "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl";
  const steps = { detail: [{ loc: jwt.split("."), msg: "bad" }] };
  const message = await refusalOf(jwt, Response.json(steps, { status: 422 }));
  assert.ok(!message.includes(jwt) && message.includes("[redacted]: bad"), message);
  const state = "aaaa; bbbb; cccc-state-value";
  const parts = Response.json({ detail: state.split("; ") }, { status: 422 });
  const told = await refusalOf("service-token-1", parts, { "Base44-State": state });
  assert.ok(!told.includes(state) && told.includes("[redacted]"), told);
});

Deno.test("no error holds a credential as it went over the wire, or as it was meant", async () => {
  const rows: [given: string, echoed: string][] = [
    ["service-token-0123456789 ", "service-token-0123456789"],
    ["Bearer service-token-0123456789", "service-token-0123456789"],
    ["Bearer Bearer service-token-0123456789", "service-token-0123456789"],
    [
      String.raw`a\tb-service-token-0123456789`,
      JSON.stringify(String.raw`a\tb-service-token-0123456789`),
    ],
  ];
  for (const [given, echoed] of rows) {
    for (
      const answer of [
        Response.json({ detail: `no ${echoed}` }, { status: 403 }),
        new Error(echoed),
      ]
    ) {
      const seen = await refusalOf(given, answer);
      assert.ok(!seen.includes("0123456789"), seen);
    }
  }
  // UTF-8 in a header, which the server has read as such and writes with JSON's escapes.
  const state = String.fromCharCode(...new TextEncoder().encode("漢字-state-value"));
  const escaped = new Response(String.raw`{"detail":"no \u6f22\u5b57-state-value"}`, {
    status: 403,
  });
  const seen = await refusalOf("service-token-1", escaped, { "Base44-State": state });
  assert.ok(!seen.includes("state-value"), seen);
});

Deno.test("no error holds what a body that was cut off had of a credential", async () => {
  const token = "service-token-0123456789";
  for (let shown = 1; shown < token.length; shown++) {
    const body = "x".repeat(4096 - shown) + token;
    const seen = await refusalOf(token, new Response(body, { status: 403 }));
    assert.ok(!seen.includes("xs"), `${shown} characters of it`);
  }
});

Deno.test("a hostile state changes neither what an error is nor how long it takes", async () => {
  await using server = await ScriptedServer.start();
  const body = { detail: "Connector connection not found", code: "NOT_FOUND", n: 1 };
  server.json(body, 404);
  for (const state of [":", ",", "{", "1", '"', "\\"]) {
    const request = platformRequest(server.url, { "Base44-State": state });
    const { getConnection, isConnected } =
      createClientFromRequest(request).asServiceRole.connectors;
    assert.equal(await isConnected("slack"), false);
    const { kind, code, data } = await errorOf(getConnection("slack"));
    assert.deepEqual([kind, code, data], ["not_connected", "NOT_FOUND", body]);
  }
  const started = performance.now();
  for (const state of ["\\".repeat(6000), "\\".repeat(60) + "x", "%".repeat(3000)]) {
    for (const echo of [state, JSON.stringify({ detail: `bad state ${state}` })]) {
      server.response = { status: 400, body: echo };
      const request = platformRequest(server.url, { "Base44-State": state });
      const { getConnection } = createClientFromRequest(request).asServiceRole.connectors;
      const error = await errorOf(getConnection("slack"));
      assert.ok(!Deno.inspect(error, { depth: 9, strAbbreviateSize: 1e6 }).includes(state));
    }
  }
  server.json({ detail: "\\".repeat(200_000) }, 500);
  assert.equal(
    (await errorOf(connectorsAt(server.url, NO_RETRY).getConnection("slack"))).kind,
    "server",
  );
  assert.ok(performance.now() - started < 5000);
});

Deno.test("a client does not show its credentials where it is printed", () => {
  const client = createClientFromRequest(platformRequest("http://127.0.0.1:9"));
  const seen = Deno.inspect(client, { depth: 99, showHidden: true, getters: true });
  for (const secret of SECRETS) assert.ok(!seen.includes(secret));
});
