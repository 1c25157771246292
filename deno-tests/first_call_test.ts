/**
 * Behaviour of the first calls in a process, before any timer is set and any index is built. Deno
 * starts each test file in a new runtime, so these tests need a file of their own, in this order.
 */

import assert from "node:assert/strict";
import { connectorsAt } from "./support/client.ts";

Deno.test("the maximum timeout fits into a timer despite floating-point rounding", async () => {
  const maxTimeout = 2_147_483_647;
  const delays: number[] = [];
  const { setTimeout } = globalThis;
  const { timeout } = AbortSignal;
  const { now } = performance;
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    delays.push(Number(args[1]));
    return setTimeout(...args);
  }) as typeof setTimeout;
  AbortSignal.timeout = (delay) => {
    delays.push(delay);
    return timeout.call(AbortSignal, delay);
  };
  // A time at which the computed delay exceeds the maximum because of rounding.
  let time = now.call(performance);
  while (time + maxTimeout - time <= maxTimeout) time += 0.01;
  performance.now = () => time;
  try {
    const { getConnection } = connectorsAt("https://base44.app", {
      timeout: maxTimeout,
      deadline: maxTimeout,
      fetch: () => new Promise(() => {}),
    });
    const controller = new AbortController();
    const call = assert.rejects(getConnection("slack", { signal: controller.signal }));
    controller.abort();
    await call;
  } finally {
    Object.assign(globalThis, { setTimeout });
    AbortSignal.timeout = timeout;
    performance.now = now;
  }
  assert.deepEqual(delays, [maxTimeout]);
});

Deno.test("the first invalidation also covers requests in flight", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => release = resolve);
  let requests = 0;
  const { getAccessToken, invalidate } = connectorsAt("https://base44.app", {
    cache: true,
    fetch: async () => {
      const token = `${++requests}`;
      await held;
      return Response.json({ access_token: token });
    },
  });
  const inFlight = getAccessToken("slack");
  invalidate("slack");
  release();
  assert.equal(await inFlight, "1");
  assert.equal(await getAccessToken("slack"), "2", "the first response was not cached");
});
