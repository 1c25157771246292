/** Abort signals: their reasons, and the listeners on them. */

import assert from "node:assert/strict";
import { connectorsAt } from "./support/client.ts";
import { ScriptedServer } from "./support/server.ts";

Deno.test("an aborted call rejects with the signal's reason", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection } = connectorsAt(server.url);
  for (const reason of [undefined, new Error("enough"), "text", 0, null, { kind: "aborted" }]) {
    const signal = AbortSignal.abort(reason);
    const thrown = await getConnection("slack", { signal }).catch((error) => error);
    assert.equal(thrown, signal.reason);
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

Deno.test("an abort at any step of a call rejects it", async () => {
  const steps: ((controller: AbortController) => typeof globalThis.fetch)[] = [
    // Before the request is sent: the loop below aborts.
    () => () => assert.fail("a request was sent"),
    (controller) => () => {
      controller.abort("now");
      return Promise.resolve(Response.json({ access_token: "t" }));
    },
    // Between the head and the body of an error response.
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
  for (const [index, fetchWith] of steps.entries()) {
    const controller = new AbortController();
    const { getConnection } = connectorsAt("https://base44.app", { fetch: fetchWith(controller) });
    const call = getConnection("slack", { signal: controller.signal });
    if (index === 0) controller.abort("now");
    assert.equal(await call.catch((error) => error), "now", `step ${index}`);
  }
});

Deno.test("changing options.signal after the call has no effect", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  const controller = new AbortController();
  const options: { signal?: AbortSignal } = { signal: controller.signal };
  const call = getConnection("slack", options);
  options.signal = undefined;
  controller.abort("mine");
  assert.equal(await call.catch((error) => error), "mine");
});

Deno.test("a signal without a reason rejects with an AbortError", async () => {
  const { getConnection } = connectorsAt("https://base44.app", {
    fetch: () => new Promise<Response>(() => {}),
  });
  const polyfill = Object.assign(new EventTarget(), { aborted: false }) as AbortSignal;
  const call = getConnection("slack", { signal: polyfill });
  polyfill.dispatchEvent(new Event("abort"));
  await assert.rejects(call, { name: "AbortError" });
});

Deno.test("removes its listener and timers after success and failure", async () => {
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
  // Deno's sanitizer fails the test if a timer is left.
});

Deno.test("concurrent calls with one signal share one listener", async () => {
  const { signal } = new AbortController();
  let max = 0;
  let current = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    max = Math.max(max, ++current);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    current--;
    removeEventListener.apply(signal, args);
  };
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  await Promise.all(Array.from({ length: 50 }, (_, n) => getConnection(`type-${n}`, { signal })));
  assert.deepEqual([max, current], [1, 0]);
});
