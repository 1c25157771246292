/** Permanent and transient failures of `fetch`, and the `Response`s of polyfills and mocks. */

import assert from "node:assert/strict";
import { Readable } from "node:stream";
import type { ClientOptions } from "base44-connectors";
import { connectorsAt, errorOf, FAST_RETRY } from "./support/client.ts";

/** Returns the error of a call with a `fetch`, and how often that was called. */
async function failureWith(fetch: () => unknown) {
  let calls = 0;
  const counting = () => {
    calls++;
    return fetch();
  };
  // deno-lint-ignore no-explicit-any -- callers without types
  const options: ClientOptions = { fetch: counting as any, retry: FAST_RETRY };
  const error = await errorOf(connectorsAt("https://base44.app", options).getConnection("slack"));
  return { error, calls };
}

Deno.test("a permanent failure is not retried, and the hint says what to do", async () => {
  const failed = (cause: object) => () =>
    Promise.reject(Object.assign(new TypeError("fetch failed"), { cause }));
  const rows: [() => unknown, string, RegExp, RegExp][] = [
    // Node.js
    [failed({ message: "bad port" }), "network", /bad port/, /server URL/],
    [
      failed({ message: "self-signed certificate", code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
      "network",
      /self-signed certificate/,
      /certificate/,
    ],
    [failed({ code: "CERT_HAS_EXPIRED" }), "network", /CERT_HAS_EXPIRED/, /certificate/],
    [failed({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }), "network", /LEAF/, /certificate/],
    // Deno
    [
      () => Promise.reject(new TypeError("invalid peer certificate: UnknownIssuer")),
      "network",
      /UnknownIssuer/,
      /certificate/,
    ],
    [
      () => {
        throw Object.assign(new Error('Requires net access to "base44.app:443"'), {
          name: "NotCapable",
        });
      },
      "invalid_configuration",
      /permission.*net access/,
      /--allow-net/,
    ],
    // A mock that is no Response.
    [
      () => ({ ok: true, status: 200, json: () => ({}) }),
      "invalid_configuration",
      /text must be a function/,
      /Response/,
    ],
    ...[200, 403].map((status): [() => unknown, string, RegExp, RegExp] => [
      () => ({ ok: status === 200, status, text: () => ({ access_token: "t" }) }),
      "invalid_configuration",
      /no Response: text must give a string$/,
      /Response/,
    ]),
    [
      () => ({ ok: true, text: () => "" }),
      "invalid_configuration",
      /status must be an integer from 0 to 999/,
      /Response/,
    ],
    [
      () => ({ status: 200, text: () => "" }),
      "invalid_configuration",
      /ok must be a boolean/,
      /Response/,
    ],
    ...[undefined, null, 5, {}, { ok: true, status: "200", text: () => "" }, {
      ok: true,
      status: 65_736,
      text: () => "",
    }].map((
      response,
    ): [() => unknown, string, RegExp, RegExp] => [
      () => response,
      "invalid_configuration",
      /fetch resolved to something that is no Response: status must be an integer from 0 to 999$/,
      /Response/,
    ]),
  ];
  for (const [fetch, kind, message, hint] of rows) {
    const { error, calls } = await failureWith(fetch);
    assert.deepEqual(
      [error.kind, error.retryable, error.attempts, calls],
      [kind, false, 1, 1],
      error.message,
    );
    assert.match(error.message, message);
    assert.match(error.hint ?? "", hint);
  }
});

Deno.test("a transient failure is retried", async () => {
  for (const code of ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_SOCKET"]) {
    const cause = { message: "connect failed", code };
    const failed = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause }));
    const { error, calls } = await failureWith(failed);
    assert.deepEqual(
      [error.kind, error.retryable, error.attempts, calls],
      ["network", true, 3, 3],
      code,
    );
  }
});

Deno.test("headers of a mock that have no get are taken for none", async () => {
  for (const headers of [{ "content-type": "application/json" }, [["a", "b"]], {}]) {
    for (const status of [200, 403]) {
      const fetch = () => {
        const { body } = Response.json({ access_token: "t", detail: "no" });
        return Promise.resolve({ ok: status === 200, status, headers, body, text: () => "unused" });
      };
      // deno-lint-ignore no-explicit-any -- a mock without types
      const call = connectorsAt("https://base44.app", { fetch: fetch as any }).getAccessToken("x");
      if (status === 200) assert.equal(await call, "t");
      else assert.equal((await errorOf(call)).message, "no");
    }
  }
});

Deno.test("a Response without a web stream is read by text()", async () => {
  const json = '{"access_token": "t"}';
  // deno-lint-ignore no-explicit-any -- polyfills
  const bodies: any[] = [Readable.from([json]), undefined, null, {}, { cancel: "no function" }];
  for (const body of bodies) {
    for (const headers of [new Headers(), undefined, { get: () => null }]) {
      const response = (status: number, text: string) => ({
        ok: status === 200,
        status,
        headers,
        body,
        text: () => Promise.resolve(text),
      });
      // deno-lint-ignore no-explicit-any -- polyfills
      const fetch = (of: object): any => () => Promise.resolve(of);
      const ok = connectorsAt("https://base44.app", { fetch: fetch(response(200, json)) });
      assert.equal((await ok.getConnection("slack")).accessToken, "t");
      const large = connectorsAt("https://base44.app", {
        fetch: fetch(response(200, json)),
        maxResponseBytes: 5,
      });
      assert.equal((await errorOf(large.getConnection("slack"))).kind, "invalid_response");
      const error = connectorsAt("https://base44.app", {
        fetch: fetch(response(403, '{"detail": "no"}')),
      });
      assert.equal((await errorOf(error.getConnection("slack"))).message, "no");
      const slow = () => new Promise((resolve) => setTimeout(resolve, 20, response(200, json)));
      const late = connectorsAt("https://base44.app", {
        // deno-lint-ignore no-explicit-any -- polyfills
        fetch: slow as any,
        timeout: 5,
        retry: false,
      });
      assert.equal((await errorOf(late.getConnection("slack"))).kind, "timeout");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
