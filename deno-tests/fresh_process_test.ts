/**
 * What only a process shows that has done nothing yet, as each file of tests is one: no alarm has
 * been set that would serve for the next, and nothing has been looked for.
 */

import assert from "node:assert/strict";
import { connectorsAt } from "./support/client.ts";

Deno.test("the longest limit is one that a timer can hold, at whatever fraction of a millisecond", async () => {
  const [longest, asked] = [2_147_483_647, [] as number[]];
  const { setTimeout } = globalThis;
  const { timeout } = AbortSignal;
  globalThis.setTimeout = ((...given: Parameters<typeof setTimeout>) => {
    asked.push(Number(given[1]));
    return setTimeout(...given);
  }) as typeof setTimeout;
  AbortSignal.timeout = (after) => {
    asked.push(after);
    return timeout.call(AbortSignal, after);
  };
  try {
    const fetch = () => new Promise<Response>(() => {});
    const limits = { timeout: longest, deadline: longest };
    for (let call = 0; call < 100; call++) {
      const { getConnection } = connectorsAt("https://base44.app", { ...limits, fetch });
      const leaving = new AbortController();
      const left = assert.rejects(getConnection("slack", { signal: leaving.signal }));
      leaving.abort();
      await left;
      // Until the next fraction.
      for (const from = performance.now(); performance.now() < from + 0.037;);
    }
  } finally {
    Object.assign(globalThis, { setTimeout });
    AbortSignal.timeout = timeout;
  }
  assert.ok(asked.length > 0);
  assert.deepEqual(asked.filter((after) => after > longest), []);
});

Deno.test("the first invalidation concerns what was asked for before it, too", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => release = resolve);
  let asked = 0;
  const { getAccessToken, invalidate } = connectorsAt("https://base44.app", {
    cache: true,
    fetch: async () => {
      const token = `${++asked}`;
      await held;
      return Response.json({ access_token: token });
    },
  });
  const before = getAccessToken("slack");
  invalidate("slack");
  release();
  assert.equal(await before, "1");
  assert.equal(await getAccessToken("slack"), "2", "the cache was emptied after it was asked for");
});
