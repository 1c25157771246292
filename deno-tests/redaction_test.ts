/** Redaction: no error holds the service token, the user token or the state header. */

import assert from "node:assert/strict";
import { Base44Error, createClient, createClientFromRequest } from "base44-connectors";
import { connectorsAt, errorOf, NO_RETRY } from "./support/client.ts";
import { platformRequest, type ScriptedResponse, ScriptedServer } from "./support/server.ts";

const SECRETS = ["service-token-1", "user-token-1", "state-of-the-caller"];

Deno.test("redacts credentials that the server echoes, plain or encoded", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection, callApi } = connectorsAt(server.url, NO_RETRY);
  const encodings: ((secret: string) => string)[] = [
    (secret) => secret,
    (secret) => `Bearer ${secret}`,
    (secret) => encodeURIComponent(`"${secret}"`),
    (secret) => [...secret].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(""),
    (secret) => JSON.stringify({ nested: `in "${secret}" text` }),
    (secret) => [...secret].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(""),
    (secret) => [...secret].map((c) => `&#${c.charCodeAt(0)};`).join(""),
    (secret) => secret.replaceAll("-", "&#45;"),
    (secret) =>
      [...secret].map((c) => `&#x00${c.charCodeAt(0).toString(16).toUpperCase()}`).join(""),
  ];
  for (const encode of encodings) {
    const echo = SECRETS.map(encode).join(" and ");
    const header = echo.replaceAll(/[^\x20-\x7e]/g, "");
    const responses: ScriptedResponse[] = [
      { status: 500, body: echo },
      { status: 400, body: JSON.stringify({ detail: echo }) },
      {
        status: 400,
        body: JSON.stringify({ error: { message: echo, code: echo }, [echo]: [echo] }),
      },
      { status: 400, body: JSON.stringify({ detail: [{ loc: [echo], msg: echo }] }) },
      { status: 403, body: `{"detail": "${echo.replaceAll(/"/g, "'")}"}` },
      {
        status: 403,
        body: "{}",
        headers: { "X-Base44-Connector-Error": header, "X-Request-ID": header },
      },
      { status: 302, headers: { location: `/?${header}` } },
      { status: 200, body: echo },
    ];
    for (const response of responses) {
      server.response = response;
      for (const call of [() => getConnection("slack"), () => callApi("x", { path: "/" })]) {
        const error = await errorOf(call());
        assertNoSecret(error, encode);
      }
    }
  }
  function assertNoSecret(error: Base44Error, encode: (secret: string) => string): void {
    const output = [
      Deno.inspect(error, { depth: 99, showHidden: true, strAbbreviateSize: 1e6 }),
      JSON.stringify(error),
      JSON.stringify(error.data) ?? "",
      String(error.stack),
      String(error),
    ].join("\n");
    for (const secret of SECRETS) {
      assert.ok(!output.includes(secret), output);
      assert.ok(
        !decodeURIComponent(output.replaceAll(/%(?![0-9a-f]{2})/gi, "%25")).includes(secret),
        output,
      );
      assert.ok(!output.includes(encode(secret)), output);
    }
  }
});

Deno.test("redacts credentials in what a custom fetch throws", async () => {
  const { getConnection } = createClientFromRequest(platformRequest("http://127.0.0.1:9"), {
    retry: false,
    fetch: (_, init) => {
      const headers = new Headers(init?.headers);
      throw Object.assign(new Error(`failed with ${headers.get("authorization")}`), { init });
    },
  }).asServiceRole.connectors;
  const error = await errorOf(getConnection("slack"));
  assert.equal(error.kind, "network");
  assert.equal(
    error.message,
    'getConnection("slack"): could not reach Base44: failed with Bearer [redacted]',
  );
  const output = Deno.inspect(error, { depth: 99, showHidden: true });
  for (const secret of SECRETS) assert.ok(!output.includes(secret));
});

Deno.test("redacts the token of the call, also after setToken", async () => {
  await using server = await ScriptedServer.start();
  server.json({ detail: "user-token-1 is unknown" }, 401);
  const client = createClientFromRequest(platformRequest(server.url));
  const call = client.connectors.connectAppUser("c");
  client.setToken("user-token-2");
  assert.equal((await errorOf(call)).message, "[redacted] is unknown");
});

/** Inspects the error of a call with this token whose `fetch` settles with a response or an error. */
async function inspectError(
  token: string,
  outcome: Response | Error,
  headers: Record<string, string> = {},
) {
  const client = createClient({
    appId: "a",
    serviceToken: token,
    headers,
    options: {
      retry: false,
      maxResponseBytes: 4096,
      fetch: () => outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome),
    },
  });
  const error = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
  return Deno.inspect(error, { depth: 99, showHidden: true, strAbbreviateSize: 1e6 });
}

Deno.test("redacts a credential that a message joins from its parts", async () => {
  const jwt = "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl";
  const validationError = { detail: [{ loc: jwt.split("."), msg: "bad" }] };
  const output = await inspectError(jwt, Response.json(validationError, { status: 422 }));
  assert.ok(!output.includes(jwt) && output.includes("[redacted]: bad"), output);
  const state = "aaaa; bbbb; cccc-state-value";
  const parts = Response.json({ detail: state.split("; ") }, { status: 422 });
  const joined = await inspectError("service-token-1", parts, { "Base44-State": state });
  assert.ok(!joined.includes(state) && joined.includes("[redacted]"), joined);
});

Deno.test("redacts a credential as configured and as sent on the wire", async () => {
  const rows: [configured: string, echoed: string][] = [
    ["service-token-0123456789 ", "service-token-0123456789"],
    ["Bearer service-token-0123456789", "service-token-0123456789"],
    ["Bearer Bearer service-token-0123456789", "service-token-0123456789"],
    [
      String.raw`a\tb-service-token-0123456789`,
      JSON.stringify(String.raw`a\tb-service-token-0123456789`),
    ],
  ];
  for (const [configured, echoed] of rows) {
    const response = Response.json({ detail: `no ${echoed}` }, { status: 403 });
    for (const outcome of [response, new Error(echoed)]) {
      const output = await inspectError(configured, outcome);
      assert.ok(!output.includes("0123456789"), output);
    }
  }
  // UTF-8 bytes in a header that the server decodes and echoes as JSON escapes.
  const state = String.fromCharCode(...new TextEncoder().encode("漢字-state-value"));
  const escaped = new Response(String.raw`{"detail":"no \u6f22\u5b57-state-value"}`, {
    status: 403,
  });
  const output = await inspectError("service-token-1", escaped, { "Base44-State": state });
  assert.ok(!output.includes("state-value"), output);
});

Deno.test("redacts a partial credential at the end of a truncated body", async () => {
  const token = "service-token-0123456789";
  for (let length = 1; length < token.length; length++) {
    const body = "x".repeat(4096 - length) + token;
    const output = await inspectError(token, new Response(body, { status: 403 }));
    assert.ok(!output.includes("xs"), `the first ${length} characters of the token`);
  }
});

Deno.test("a hostile state header neither changes an error nor slows it down", async () => {
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

Deno.test("a printed client does not show its credentials", () => {
  const client = createClientFromRequest(platformRequest("http://127.0.0.1:9"));
  const output = Deno.inspect(client, { depth: 99, showHidden: true, getters: true });
  for (const secret of SECRETS) assert.ok(!output.includes(secret));
});
