/** `timeout` and `deadline`: when a call ends, also with a wrong clock or a busy program. */

import assert from "node:assert/strict";
import type { ClientOptions } from "base44-connectors";
import { connectorsAt } from "./support/client.ts";
import { ScriptedServer } from "./support/server.ts";

Deno.test("timeout and deadline cover the response head and body", async () => {
  await using server = await ScriptedServer.start();
  const noHead = () => {};
  const partialBody = (outgoing: { write(text: string): void }) =>
    outgoing.write('{"access_token"');
  for (const write of [noHead, partialBody]) {
    server.response = { write };
    const rows: [ClientOptions, ClientOptions, string][] = [
      [{ timeout: 30 }, {}, "within 30 ms (timeout)"],
      [{}, { timeout: 30 }, "within 30 ms (timeout)"],
      [{ timeout: 9000 }, { deadline: 30 }, "within 30 ms (deadline)"],
      [{ timeout: 10, deadline: 9000 }, { timeout: 30 }, "within 30 ms (timeout)"],
    ];
    for (const [clientOptions, callOptions, limit] of rows) {
      const started = performance.now();
      const { getConnection } = connectorsAt(server.url, { ...clientOptions, retry: false });
      await assert.rejects(getConnection("slack", callOptions), {
        kind: "timeout",
        message: `getConnection("slack"): no answer ${limit}`,
        retryable: true,
        attempts: 1,
      });
      const duration = performance.now() - started;
      assert.ok(duration >= 25 && duration < 2000, `${duration} ms`);
    }
  }
});

Deno.test("a timeout does not wait for a fetch that ignores its signal", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("http://127.0.0.1:9", { fetch, timeout: 20 });
  await assert.rejects(getConnection("slack"), {
    message: 'getConnection("slack"): no answer within 20 ms (timeout) after 3 attempts',
    kind: "timeout",
    attempts: 3,
  });
});

Deno.test("coalesced calls each time out at their own timeout", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("http://127.0.0.1:9", { fetch, retry: false });
  const calls = Array.from({ length: 300 }, async (_, n) => {
    const timeout = 20 + (n * 37) % 250;
    const started = performance.now();
    await assert.rejects(getConnection("slack", { timeout }), { kind: "timeout" });
    const late = performance.now() - started - timeout;
    assert.ok(late > -3 && late < 400, `${late} ms late`);
  });
  await Promise.all(calls);
});

Deno.test("timeouts fire on time after the clock was set back and corrected", async () => {
  const options = { retry: false as const, fetch: () => new Promise<Response>(() => {}) };
  const { getConnection } = connectorsAt("https://base44.app", options);
  const { now } = performance;
  const first = getConnection("a", { timeout: 100 }).catch(({ kind }) => kind);
  performance.now = () => now.call(performance) - 60_000;
  await new Promise((resolve) => setTimeout(resolve, 200));
  performance.now = now;
  const started = performance.now();
  await assert.rejects(getConnection("b", { timeout: 100 }), { kind: "timeout" });
  assert.ok(performance.now() - started < 2000);
  assert.equal(await first, "timeout");
});

Deno.test("an overdue deadline fires although a new timer is set first", async () => {
  const options = { retry: false as const, fetch: () => new Promise<Response>(() => {}) };
  const { getConnection } = connectorsAt("https://base44.app", options);
  const started = performance.now();
  const overdue = getConnection("a", { deadline: 50 }).then(
    () => assert.fail("the call resolved"),
    () => performance.now() - started,
  );
  while (performance.now() - started < 400); // Blocks the event loop past the deadline.
  const controller = new AbortController();
  const { signal } = controller;
  const later = getConnection("b", { timeout: 4000, signal }).catch(() => {});
  assert.ok(await overdue < 1500, `${await overdue}`);
  controller.abort();
  await later;
});
