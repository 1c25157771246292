/** Full load from many users, with a server that fails a third of its answers in every way. */

import assert from "node:assert/strict";
import { Base44Error, createClientFromRequest } from "base44-connectors";
import { createFakeBase44, type FakeFault } from "base44-connectors/testing";

const SECONDS = Deno.env.get("SOAK") ? 60 : 3;
const USERS = 40;
const WORKERS = 64;
const DEADLINE = 2000;

const FAULTS: (FakeFault | number)[] = [
  ...[408, 429, 500, 502, 503, 504, 401, 404],
  { delay: 50 },
  { delay: Infinity },
  { reset: "before" },
  { reset: "during" },
  { reset: "after" },
  { truncated: true },
  { endless: true },
  { lie: "<!doctype html>" },
  { lie: { access_token: "" } },
  { redirect: "/api/elsewhere" },
  { redirect: "https://evil.invalid/" },
];

Deno.test(`${SECONDS} s at full load: no wrong token, no call unsettled`, async () => {
  const users = Array.from({ length: USERS }, (_, n) => `user-token-${n}`);
  const fake = createFakeBase44({
    appUsers: Object.fromEntries(
      users.map((user) => [user, { c: { accessToken: `for ${user}` } }]),
    ),
  });
  await using _server = await fake.serve();
  const told = new Map<string, number>();
  const until = performance.now() + SECONDS * 1000;

  const worker = async () => {
    while (performance.now() < until) {
      if (Math.random() < 1 / 3) {
        const fault = FAULTS[Math.floor(Math.random() * FAULTS.length)];
        fake.fail("getCurrentAppUserConnection", fault);
      }
      const userToken = users[Math.floor(Math.random() * USERS)];
      const { getCurrentAppUserConnection } = createClientFromRequest(fake.request({ userToken }), {
        timeout: 300,
        deadline: DEADLINE,
        retry: { baseDelay: 5, maxDelay: 20 },
        cache: Math.random() < 0.2 && { ttl: 50 },
      }).asServiceRole.connectors;
      const started = performance.now();
      let kind = "token";
      try {
        const { accessToken } = await getCurrentAppUserConnection("c");
        assert.equal(accessToken, `for ${userToken}`);
      } catch (error) {
        if (!(error instanceof Base44Error)) throw error;
        kind = error.kind;
        assert.ok(!Deno.inspect(error, { depth: 9, showHidden: true }).includes(userToken));
      }
      told.set(kind, (told.get(kind) ?? 0) + 1);
      const took = performance.now() - started;
      assert.ok(took < DEADLINE + 1000, `settled after ${took} ms`);
      fake.requests.length = 0;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  console.log(Object.fromEntries(told));
  assert.ok((told.get("token") ?? 0) > 50 * SECONDS);
  assert.ok(told.size >= 6, "the server has failed in many ways");
});
