/** Sustained load from many users against a server that fails a third of its requests. */

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

Deno.test(`${SECONDS} s of load: every call settles in time, with its own user's token or an error`, async () => {
  const users = Array.from({ length: USERS }, (_, n) => `user-token-${n}`);
  const fake = createFakeBase44({
    appUsers: Object.fromEntries(
      users.map((user) => [user, { c: { accessToken: `for ${user}` } }]),
    ),
  });
  await using _server = await fake.serve();
  const outcomes = new Map<string, number>();
  const end = performance.now() + SECONDS * 1000;

  const worker = async () => {
    while (performance.now() < end) {
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
      let outcome = "token";
      try {
        const { accessToken } = await getCurrentAppUserConnection("c");
        assert.equal(accessToken, `for ${userToken}`);
      } catch (error) {
        if (!(error instanceof Base44Error)) throw error;
        outcome = error.kind;
        assert.ok(!Deno.inspect(error, { depth: 9, showHidden: true }).includes(userToken));
      }
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const duration = performance.now() - started;
      assert.ok(duration < DEADLINE + 1000, `settled after ${duration} ms`);
      fake.requests.length = 0;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  console.log(Object.fromEntries(outcomes));
  assert.ok((outcomes.get("token") ?? 0) > 50 * SECONDS);
  assert.ok(outcomes.size >= 6, "fewer than 6 different outcomes");
});
