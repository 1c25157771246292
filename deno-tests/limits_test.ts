/** Limits of time and of bytes, and signals: when a call ends, and that nothing is left of it. */

import assert from "node:assert/strict";
import { type AddressInfo, createServer } from "node:net";
import { type ClientOptions, createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import { connectorsAt } from "./support/client.ts";
import { ScriptedServer } from "./support/server.ts";

Deno.test("the time of an attempt, to the head and to the end of the body", async () => {
  await using server = await ScriptedServer.start();
  const silent = () => {};
  const half = (outgoing: { write(text: string): void }) => outgoing.write('{"access_token"');
  for (const write of [silent, half]) {
    server.response = { write };
    const rows: [ClientOptions, ClientOptions, string][] = [
      [{ timeout: 30 }, {}, "within 30 ms (timeout)"],
      [{}, { timeout: 30 }, "within 30 ms (timeout)"],
      [{ timeout: 9000 }, { deadline: 30 }, "within 30 ms (deadline)"],
      [{ timeout: 10, deadline: 9000 }, { timeout: 30 }, "within 30 ms (timeout)"],
    ];
    for (const [client, call, told] of rows) {
      const started = performance.now();
      const { getConnection } = connectorsAt(server.url, { ...client, retry: false });
      await assert.rejects(getConnection("slack", call), {
        kind: "timeout",
        message: `Base44 did not answer ${told}`,
        retryable: true,
        attempts: 1,
      });
      const took = performance.now() - started;
      assert.ok(took >= 25 && took < 2000, `${took} ms`);
    }
  }
});

Deno.test("a fetch that never settles and heeds no signal is not waited for", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("http://127.0.0.1:9", { fetch, timeout: 20 });
  await assert.rejects(getConnection("slack"), { kind: "timeout" });
});

Deno.test("the times of many calls at once are kept apart", async () => {
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

Deno.test("a signal ends the call with its own reason, at any moment", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection } = connectorsAt(server.url);
  for (const reason of [undefined, new Error("enough"), "text", 0, null, { kind: "aborted" }]) {
    const before = AbortSignal.abort(reason);
    const thrown = await getConnection("slack", { signal: before }).catch((error) => error);
    assert.equal(thrown, before.reason);
  }
  assert.equal(server.requests.length, 0);

  for (const body of ["", '{"access_']) {
    const controller = new AbortController();
    const reason = { anything: "at all" };
    server.response = {
      write(outgoing) {
        if (body) outgoing.write(body);
        setTimeout(() => controller.abort(reason), 20);
      },
    };
    const { signal } = controller;
    const thrown = await getConnection("slack", { signal }).catch((error) => error);
    assert.equal(thrown, reason);
  }
});

Deno.test("a signal that fires between two steps of a call is not missed", async () => {
  const moments: ((controller: AbortController) => typeof globalThis.fetch)[] = [
    // Before the request is sent: see below.
    () => () => assert.fail("nothing is to be sent"),
    (controller) => () => {
      controller.abort("now");
      return Promise.resolve(Response.json({ access_token: "t" }));
    },
    // Between the head and the body of a refusal.
    (controller) => () => {
      const response = Response.json({}, { status: 500 });
      queueMicrotask(() => queueMicrotask(() => controller.abort("now")));
      return Promise.resolve(response);
    },
    (controller) => () => {
      const text = () => {
        controller.abort("now");
        return Promise.resolve("{}");
      };
      return Promise.resolve({ status: 500, ok: false, text } as Response);
    },
  ];
  for (const [place, fetchWith] of moments.entries()) {
    const controller = new AbortController();
    const { getConnection } = connectorsAt("https://base44.app", { fetch: fetchWith(controller) });
    const call = getConnection("slack", { signal: controller.signal });
    if (place === 0) controller.abort("now");
    assert.equal(await call.catch((error) => error), "now", `moment ${place}`);
  }
});

Deno.test("the reason is that of the signal that the call was made with", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  const controller = new AbortController();
  const options: { signal?: AbortSignal } = { signal: controller.signal };
  const call = getConnection("slack", options);
  options.signal = undefined;
  controller.abort("mine");
  assert.equal(await call.catch((error) => error), "mine");
});

Deno.test("neither a listener nor a timer is left behind", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, listener: EventListener, options?: unknown) => {
    listeners.add(listener);
    addEventListener.call(signal, type, listener, options as AddEventListenerOptions);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  const { getConnection } = connectorsAt(server.url, {
    timeout: 2 ** 31 - 1,
    deadline: 2 ** 31 - 1,
  });
  await getConnection("slack", { signal });
  server.json({}, 500);
  await assert.rejects(getConnection("slack", { signal }));
  assert.equal(listeners.size, 0);
  // A timer that was left behind fails this test: Deno's sanitizer looks for them.
});

Deno.test("a clock that was wrong for a while holds up no limit once it is right again", async () => {
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

Deno.test("a program that is busy for a while holds up no limit for longer", async () => {
  const options = { retry: false as const, fetch: () => new Promise<Response>(() => {}) };
  const { getConnection } = connectorsAt("https://base44.app", options);
  const started = performance.now();
  const first = getConnection("a", { deadline: 50 }).then(
    () => assert.fail("nobody answers"),
    () => performance.now() - started,
  );
  while (performance.now() - started < 400);
  const leaving = new AbortController();
  const later = getConnection("b", { timeout: 4000, signal: leaving.signal }).catch(() => {});
  assert.ok(await first < 1500, `${await first}`);
  leaving.abort();
  await later;
});

Deno.test("a signal without a reason ends a call with an AbortError", async () => {
  const { getConnection } = connectorsAt("https://base44.app", {
    fetch: () => new Promise<Response>(() => {}),
  });
  const polyfill = Object.assign(new EventTarget(), { aborted: false }) as AbortSignal;
  const call = getConnection("slack", { signal: polyfill });
  polyfill.dispatchEvent(new Event("abort"));
  await assert.rejects(call, { name: "AbortError" });
});

Deno.test("a body is cut off where it is too large", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  await using _server = await fake.serve();
  const request = fake.request();
  // Not told of: it may have been the beginning of a credential, in any spelling.
  const AUTHORIZATION = request.headers.get("Base44-Service-Authorization")!.length;
  for (const fetch of [undefined, fake.fetch]) {
    const { getConnection } =
      createClientFromRequest(request, { fetch, maxResponseBytes: 100_000 }).asServiceRole
        .connectors;
    fake.fail("getConnection", { endless: true });
    await assert.rejects(getConnection("slack"), {
      kind: "invalid_response",
      message: /more than 100000 bytes \(maxResponseBytes\)/,
      status: 200,
      attempts: 1,
    });
    fake.fail("getConnection", { lie: "x".repeat(100_001) });
    await assert.rejects(getConnection("slack"), { kind: "invalid_response" });
    fake.fail("getConnection", { status: 403, body: "x".repeat(200_000) });
    const error = await getConnection("slack").catch((error) => error);
    assert.deepEqual([error.kind, error.data.length], ["forbidden", 100_000 - 8 * AUTHORIZATION]);
  }
});

Deno.test("a body in chunks is cut off too, whatever length its head tells", async () => {
  let taken = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n");
      const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
      const pump = () => {
        taken += 0x10000;
        if (taken < 2 ** 27) socket.write(chunk, pump);
        else socket.end("0\r\n\r\n");
      };
      pump();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { getConnection } = connectorsAt(`http://127.0.0.1:${port}`, { retry: false });
  await assert.rejects(getConnection("slack"), { kind: "invalid_response" });
  assert.ok(taken < 2 ** 25, `${taken} bytes`);
  await new Promise((resolve) => server.close(resolve));
});

Deno.test("more calls than ten under one signal leave one listener, and none in the end", async () => {
  const { signal } = new AbortController();
  let most = 0;
  let now = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    most = Math.max(most, ++now);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    now--;
    removeEventListener.apply(signal, args);
  };
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  await Promise.all(Array.from({ length: 50 }, (_, n) => getConnection(`type-${n}`, { signal })));
  assert.deepEqual([most, now], [1, 0]);
});
