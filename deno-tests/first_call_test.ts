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
  const { now } = performance;
  globalThis.setTimeout = ((...given: Parameters<typeof setTimeout>) => {
    asked.push(Number(given[1]));
    return setTimeout(...given);
  }) as typeof setTimeout;
  AbortSignal.timeout = (after) => {
    asked.push(after);
    return timeout.call(AbortSignal, after);
  };
  // One of those at which the time to then is more than the limit, as far as floats can tell.
  let moment = now.call(performance);
  while (moment + longest - moment <= longest) moment += 0.01;
  performance.now = () => moment;
  try {
    const { getConnection } = connectorsAt("https://base44.app", {
      timeout: longest,
      deadline: longest,
      fetch: () => new Promise(() => {}),
    });
    const leaving = new AbortController();
    const left = assert.rejects(getConnection("slack", { signal: leaving.signal }));
    leaving.abort();
    await left;
  } finally {
    Object.assign(globalThis, { setTimeout });
    AbortSignal.timeout = timeout;
    performance.now = now;
  }
  assert.deepEqual(asked, [longest]);
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
