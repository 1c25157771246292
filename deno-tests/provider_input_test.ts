/** Requests that `providerFetch` refuses before it asks for a token. */

import assert from "node:assert/strict";
import type { ProviderJsonInit } from "base44-connectors/providers";
import { Provider } from "./support/provider.ts";

/** What a caller without types gives, and what the error says. */
const WRONG: readonly (readonly [unknown, RegExp])[] = [
  [{ body: "text" }, /^slack: a GET has no body; give another method$/],
  [{ method: "head", body: new URLSearchParams("a=1") }, /^slack: a HEAD has no body/],
  [{ method: "TRACE" }, /^slack: .*(method|TRACE)/i],
  [{ method: "GE T" }, /^slack: .*(method|GE T)/i],
  [
    { method: "POST", body: { a: 1 } },
    /^slack: body must be text, bytes, a form or a stream; \.json\(\) sends values/,
  ],
  [{ method: "POST", body: [1] }, /^slack: body must be text, bytes/],
  [{ method: "POST", body: Object.create(null) }, /^slack: body must be text, bytes/],
  [{ method: "POST", body: Promise.resolve("text") }, /^slack: body must be text, bytes/],
  [{ mode: "navigate" }, /^slack: .*navigate/],
  [{ cache: "never" }, /^slack: .*never/],
  [
    { headers: { "a b": "secret" } },
    /^slack: headers has a name or a value that no header can have$/,
  ],
  [
    { headers: { a: "sec\nret" } },
    /^slack: headers has a name or a value that no header can have$/,
  ],
  [{ redirect: "maybe" }, /^slack: redirect must be one of follow, manual, error$/],
  [{ signal: 5 }, /^slack: signal must be an AbortSignal$/],
  [{ signal: "" }, /^slack: signal must be an AbortSignal$/],
];

/** The same, of `json` alone. */
const WRONG_JSON: typeof WRONG = [
  [{ json: 1, body: "text", method: "POST" }, /^slack: give either json or body, not both$/],
  [{ json: 1, method: "GET" }, /^slack: a GET has no body; give another method$/],
  [{ json: () => {} }, /^slack: json must be a value that can be written as JSON$/],
];

Deno.test("what fetch would refuse is a TypeError, before a token is asked for", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  for (const [init, message] of WRONG) {
    for (const send of [slack, slack.json]) {
      await assert.rejects(send("x", init as ProviderJsonInit), { name: "TypeError", message });
    }
  }
  for (const [init, message] of WRONG_JSON) {
    await assert.rejects(slack.json("x", init as ProviderJsonInit), { name: "TypeError", message });
  }
  const plain = slack("x", { json: 1 } as RequestInit);
  await assert.rejects(plain, { message: "slack: json is an option of .json() alone" });
  assert.deepEqual([provider.requests.length, provider.fake.requests.length], [0, 0]);
});

Deno.test("what fetch takes is sent", async () => {
  await using provider = await Provider.start();
  const slack = provider.bind();
  const chunks = {
    async *[Symbol.asyncIterator]() {
      yield new TextEncoder().encode("chunk");
    },
  };
  const request = new Request("http://a.invalid/", { method: "PUT", body: "of a request" });
  const inits: [RequestInit, string][] = [
    [{ method: "patch", body: "text" }, "PATCH text"],
    [{ method: "PROPFIND" }, "PROPFIND "],
    [{ body: null, cache: "no-store", credentials: "omit", keepalive: true }, "GET "],
    [{ method: "POST", body: chunks as unknown as BodyInit }, "POST chunk"],
    // `fetch` reads what an instance inherits, too.
    [request, "PUT of a request"],
  ];
  for (const [init] of inits) await (await slack("x", init)).text();
  const sent = provider.requests.map(({ method, body }) => `${method} ${body}`);
  assert.deepEqual(sent, inits.map(([, expected]) => expected));
});
