/**
 * Calls to a Base44 that a mocking library plays. Takes the library: `msw`, `nock`, `fetch-mock` or
 * `undici`, whose `MockAgent` is meant.
 */

import assert from "node:assert/strict";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { createClient } from "base44-connectors";

const SERVER = "https://base44.app";
const OK = '{"access_token":"t","success":true,"phase":"responded"}';
const json = { "content-type": "application/json" };

/** The responses, by integration type. A function returns one for the number of the request. */
const REPLIES = {
  length: { headers: json, body: OK },
  untyped: { body: OK },
  gzip: { headers: { ...json, "content-encoding": "gzip" }, body: gzipSync(OK) },
  chunked: { headers: json, chunks: ['{"access_', 'token":', '"t"}'] },
  empty: { status: 204 },
  blank: { status: 200 },
  forbidden: { status: 403, headers: json, body: '{"detail":"no","code":"NO"}' },
  page: { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad Gateway</h1>" },
  flaky: (count) => count < 3 ? { status: 503, body: "" } : { headers: json, body: OK },
  moved: { status: 302, headers: { location: "/api/apps/a/external-auth/tokens/length" } },
  down: { fails: true },
  slow: { headers: json, body: OK, delay: 400 },
  posted: { headers: json, body: OK },
};

/** The requests that the mock saw, as `type: body`. */
const seen = [];

/** Returns the reply to a request, and records it. */
function replyTo(path, body) {
  const type = Object.keys(REPLIES).find((type) => path.split("/").includes(type));
  seen.push(body ? `${type}: ${body}` : type);
  const reply = REPLIES[type];
  const count = seen.filter((other) => other === type).length;
  return { status: 200, headers: {}, ...typeof reply === "function" ? reply(count) : reply };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Creates a `Response`. */
async function toResponse({ status, headers, body = null, chunks, delay }) {
  if (delay) await pause(delay);
  const stream = chunks && new ReadableStream({
    async start(controller) {
      for (const chunk of chunks) {
        await pause(1);
        controller.enqueue(new TextEncoder().encode(chunk));
      }
      controller.close();
    },
  });
  return new Response(stream ?? body, { status, headers });
}

/** Installs each library. Each returns the `fetch` to pass, if it does not replace the global one. */
const INSTALL = {
  async msw() {
    const { http, HttpResponse } = await import("msw");
    const { setupServer } = await import("msw/node");
    const server = setupServer(http.all(`${SERVER}/*`, async ({ request }) => {
      const reply = replyTo(new URL(request.url).pathname, await request.text());
      return reply.fails ? HttpResponse.error() : await toResponse(reply);
    }));
    server.listen({ onUnhandledRequest: "error" });
  },
  async nock() {
    const { default: nock } = await import("nock");
    const { Readable } = await import("node:stream");
    nock.disableNetConnect();
    for (const [type, { delay = 0, fails }] of Object.entries(REPLIES)) {
      for (const method of ["GET", "POST"]) {
        const interceptor = nock(SERVER).persist()
          .intercept((path) => path.split("/").includes(type), method).delay(delay);
        if (fails) {
          interceptor.replyWithError("down");
          continue;
        }
        interceptor.reply((path, body) => {
          const text = typeof body === "object" ? JSON.stringify(body) : body;
          const reply = replyTo(path, text);
          const content = reply.chunks ? Readable.from(reply.chunks) : reply.body;
          return [reply.status, content, reply.headers];
        });
      }
    }
  },
  async "fetch-mock"() {
    const { default: fetchMock } = await import("fetch-mock");
    fetchMock.mockGlobal().route(`begin:${SERVER}`, async ({ url, options }) => {
      const { body } = options;
      const reply = replyTo(new URL(url).pathname, body && await new Response(body).text());
      return reply.fails ? { throws: new TypeError("down") } : await toResponse(reply);
    });
  },
  async undici() {
    const { fetch, MockAgent } = await import("undici");
    const agent = new MockAgent();
    agent.disableNetConnect();
    for (const [type, { delay = 1, fails }] of Object.entries(REPLIES)) {
      for (const method of ["GET", "POST"]) {
        const path = (path) => path.split("/").includes(type);
        const interceptor = agent.get(SERVER).intercept({ path, method });
        const scope = fails
          ? interceptor.replyWithError(new Error("down"))
          : interceptor.reply(({ path, body }) => {
            const { status, chunks, ...reply } = replyTo(path, body);
            return {
              statusCode: status,
              data: chunks?.join("") ?? reply.body ?? "",
              responseOptions: { headers: reply.headers },
            };
          });
        scope.delay(delay).persist();
      }
    }
    return (input, init) => fetch(input, { ...init, dispatcher: agent });
  },
};

const library = process.argv[2];
const fetch = await INSTALL[library]();

const connectors = (options) =>
  createClient({ appId: "a", serviceToken: "s", options: { fetch, ...options } })
    .asServiceRole.connectors;
const k = connectors({ retry: false });
const outcome = (promise) => promise.then(() => "resolved", (error) => error.kind);

// fetch-mock's responses are those of the test: nothing decodes them.
const bodies = ["length", "untyped", "chunked", ...library === "fetch-mock" ? [] : ["gzip"]];
for (const type of bodies) assert.equal((await k.getConnection(type)).accessToken, "t", type);
assert.equal(await outcome(k.getConnection("empty")), "invalid_response");
assert.equal(await outcome(k.getConnection("blank")), "invalid_response");
await assert.rejects(k.getConnection("forbidden"), {
  kind: "forbidden",
  message: "no",
  code: "NO",
  data: { detail: "no", code: "NO" },
});
await assert.rejects(k.getConnection("page"), { status: 502, data: "<h1>Bad Gateway</h1>" });
assert.equal(await outcome(k.getConnection("moved")), "resolved");
assert.equal(await outcome(k.getConnection("down")), "network");
const small = connectors({ retry: false, maxResponseBytes: 10 });
assert.equal(await outcome(small.getConnection("chunked")), "invalid_response");
const hasty = connectors({ retry: false, timeout: 100 });
assert.equal(await outcome(hasty.getConnection("slow")), "timeout");
const signal = AbortSignal.timeout(50);
await assert.rejects(k.getConnection("slow", { signal }), { name: "TimeoutError" });
const patient = connectors({ retry: { baseDelay: 1 } });
assert.equal((await patient.getConnection("flaky")).accessToken, "t");

seen.length = 0;
const posted = await k.callApi("posted", { method: "POST", path: "/", body: { text: "ü" } });
assert.equal(posted.success, true);
assert.deepEqual(seen.map((line) => JSON.parse(line.replace("posted: ", ""))), [
  { method: "POST", path: "/", query: {}, headers: {}, body: { text: "ü" } },
]);
console.log("passed");
process.exit(0);
