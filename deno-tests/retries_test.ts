/** When a request is sent again, and when it is not. */

import assert from "node:assert/strict";
import { type ClientOptions, createClientFromRequest } from "base44-connectors";
import { createFakeBase44, type FakeFault } from "base44-connectors/testing";
import { connectorsAt } from "./support/client.ts";

const QUICK = { baseDelay: 1, maxDelay: 2 };

Deno.test("a read is sent again after what may pass, and nothing else is", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } }, metered: ["x"] });
  await using _server = await fake.serve();
  const client = createClientFromRequest(fake.request(), { retry: QUICK, timeout: 200 });
  const { getConnection, callApi } = client.asServiceRole.connectors;
  const passing: (FakeFault | number)[] = [
    ...[408, 429, 500, 502, 503, 504],
    { reset: "before" },
    { reset: "during" },
    { reset: "after" },
    { truncated: true },
    { delay: Infinity },
  ];
  for (const fault of passing) {
    fake.reset();
    fake.fail("getConnection", fault, 2);
    assert.equal((await getConnection("slack")).accessToken, "t", JSON.stringify(fault));
    assert.equal(fake.requests.length, 3, JSON.stringify(fault));

    fake.fail("callApi", fault, 1);
    const failure = await callApi("x", { path: "/" }).then(() => undefined, (error) => error);
    assert.deepEqual([failure?.attempts, failure?.retryable], [1, false], JSON.stringify(fault));
  }
  const lasting: (FakeFault | number)[] = [400, 401, 402, 403, 404, 422, 501, { lie: "<html>" }];
  for (const fault of lasting) {
    fake.reset();
    fake.fail("getConnection", fault);
    await assert.rejects(getConnection("slack"), { attempts: 1, retryable: false });
    assert.equal(fake.requests.length, 1);
  }
  fake.reset();
  fake.fail("getConnection", 503, 3);
  await assert.rejects(getConnection("slack"), { kind: "server", attempts: 3, retryable: true });
});

Deno.test("Retry-After is waited for where the deadline lets it, and told where not", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  const connectors = (options: ClientOptions) =>
    createClientFromRequest(fake.request(), { fetch: fake.fetch, retry: QUICK, ...options })
      .asServiceRole.connectors;
  // What the server takes for the time does not count, however far it is off.
  const fail = (after: string, now = "Sat, 01 Jan 2000 00:00:00 GMT") =>
    fake.fail("getConnection", { status: 429, headers: { "Retry-After": after, Date: now } });

  fail("1");
  const started = performance.now();
  assert.equal(await connectors({}).getAccessToken("slack"), "t");
  assert.ok(performance.now() - started >= 999);

  const date = new Date(Date.now() + 3_600_000).toUTCString();
  for (
    const [after, least, most] of [["31536000", 31536000, 31536000], [date, 3590, 3601]] as const
  ) {
    fail(after);
    const error = await connectors({}).getConnection("slack").catch((error) => error);
    assert.deepEqual([error.kind, error.attempts], ["rate_limited", 1]);
    assert.ok(error.retryAfter >= least && error.retryAfter <= most, `${error.retryAfter}`);
  }
  // The older forms of a date, and a day of the week that is any word.
  const [day, month] = [date.slice(5, 7), date.slice(8, 11)];
  const [year, time] = [date.slice(12, 16), date.slice(17, 25)];
  for (
    const form of [
      `Sunday, ${day}-${month}-${year.slice(2)} ${time} GMT`,
      `Sun ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
    ]
  ) {
    fail(form);
    const { retryAfter } = await connectors({}).getConnection("slack").catch((error) => error);
    assert.ok(retryAfter >= 3590 && retryAfter <= 3601, `${form}: ${retryAfter}`);
  }
  fail(date, "Thu, 01 Jan 2099 00:00:00 GMT");
  await assert.rejects(connectors({}).getConnection("slack"), { attempts: 1 });
  for (const nonsense of ["-1", "soon", "1.5", "Sun, 06 Nov 1994 08:49:37 GMT", ""]) {
    fail(nonsense);
    assert.equal(await connectors({ deadline: 900 }).getAccessToken("slack"), "t", nonsense);
  }
});

Deno.test("an outage is not met with more than the retry budget", async () => {
  let requests = 0;
  const fetch = () => {
    requests++;
    return Promise.resolve(new Response("{}", { status: 503 }));
  };
  const { getConnection } = connectorsAt("https://down.example", { fetch, retry: QUICK });
  for (let n = 0; n < 200; n++) {
    await assert.rejects(getConnection(`type-${n}`), { kind: "server" });
  }
  assert.equal(requests, 300, "200 calls, and 100 retries between them");
});

Deno.test("times beyond all numbers are read alike by every core", async () => {
  let requests = 0;
  const far = connectorsAt("https://base44.app", {
    deadline: 5000,
    fetch: () => {
      requests++;
      const headers = { "Retry-After": "Fri, 01 Jan 9999 00:00:00 GMT" };
      return Promise.resolve(new Response("", { status: 503, headers }));
    },
  });
  await assert.rejects(far.getConnection("slack"), { retryAfter: 4294967295, attempts: 1 });
  assert.equal(requests, 1);
  const payload = btoa(JSON.stringify({ exp: 1.9e300 })).replaceAll("=", "");
  const lasting = connectorsAt("https://base44.app", {
    cache: true,
    fetch: () => {
      requests++;
      return Promise.resolve(Response.json({ access_token: `h.${payload}.s` }));
    },
  });
  await lasting.getConnection("slack");
  await lasting.getConnection("slack");
  assert.equal(requests, 2);
});
