/**
 * Creates many clients and calls and fails if the process grows. Run by `memory_test.ts`.
 *
 *     deno run --v8-flags=--expose-gc deno-tests/soak/memory.ts ROUNDS
 */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import { assertNoGrowth } from "../support/memory_growth.ts";
import { platformRequest } from "../support/server.ts";

const ROUNDS = Number(Deno.args[0]);
const WARM_UP = Math.max(50_000, ROUNDS / 2);

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

await assertNoGrowth(WARM_UP, ROUNDS, call);
assert.equal(wrongTokens, 0);
