/**
 * Creates many clients and calls and fails if the process grows. Run by `memory_test.ts`.
 *
 *     deno run --v8-flags=--expose-gc deno-tests/soak/memory.ts ROUNDS
 */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { minGrowth } from "../support/memory_growth.ts";
import { platformRequest } from "../support/server.ts";

const ROUNDS = Number(Deno.args[0]);
const WARM_UP = Math.max(50_000, ROUNDS / 2);
const MIB = 2 ** 20;

const { gc } = globalThis as { gc?: () => void };
assert.ok(gc, "run with --v8-flags=--expose-gc");
const fetch = (_: unknown, init?: RequestInit) => {
  const failing = Math.random() < 0.1;
  const { authorization } = init?.headers as Record<string, string>;
  return Promise.resolve(
    Response.json({ access_token: authorization }, { status: failing ? 403 : 200 }),
  );
};
let wrongTokens = 0;
const call = async (n: number) => {
  const request = platformRequest("https://base44.app", {
    "Base44-Service-Authorization": `Bearer service-${n}`,
  });
  const { getAccessToken } = createClientFromRequest(request, {
    fetch,
    cache: n % 2 === 0 && { maxEntries: 100 },
  }).asServiceRole.connectors;
  const token = await getAccessToken("slack").catch(({ kind }) => kind);
  if (token !== `Bearer service-${n}` && token !== "forbidden") wrongTokens++;
};
const play = async (from: number, to: number) => {
  for (let n = from; n < to; n += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => call(n + index)));
    // The runtime frees its own objects, such as requests, between event loop turns.
    if (n % 1000 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  gc();
  await new Promise((resolve) => setTimeout(resolve, 10));
  gc();
  return Deno.memoryUsage().rss;
};
const before = await play(0, WARM_UP);
const growth = await minGrowth(before, 10 * MIB, (repetition) => {
  const from = WARM_UP + repetition * ROUNDS;
  return play(from, from + ROUNDS);
});
console.log(`${(growth / MIB).toFixed(1)} MiB after ${ROUNDS} more`);
assert.equal(wrongTokens, 0);
assert.ok(growth < 10 * MIB, `${growth} bytes`);
