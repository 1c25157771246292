/** Retries, Retry-After and the retry budget. */

import assert from "node:assert/strict";
import { type ClientOptions, createClientFromRequest } from "base44-connectors";
import { createFakeBase44, type FakeFault } from "base44-connectors/testing";
import { connectorsAt, FAST_RETRY } from "./support/client.ts";

Deno.test("retries GETs on transient failures only", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } }, metered: ["x"] });
  await using _server = await fake.serve();
  const client = createClientFromRequest(fake.request(), { retry: FAST_RETRY, timeout: 200 });
  const { getConnection, callApi } = client.asServiceRole.connectors;
  const transient: (FakeFault | number)[] = [
    ...[408, 429, 500, 502, 503, 504],
    { reset: "before" },
    { reset: "during" },
    { reset: "after" },
    { truncated: true },
    { delay: Infinity },
  ];
  for (const fault of transient) {
    fake.reset();
    fake.fail("getConnection", fault, 2);
    assert.equal((await getConnection("slack")).accessToken, "t", JSON.stringify(fault));
    assert.equal(fake.requests.length, 3, JSON.stringify(fault));

    fake.fail("callApi", fault, 1);
    const failure = await callApi("x", { path: "/" }).then(() => undefined, (error) => error);
    assert.deepEqual([failure?.attempts, failure?.retryable], [1, false], JSON.stringify(fault));
  }
  const permanent: (FakeFault | number)[] = [400, 401, 402, 403, 404, 422, 501, { lie: "<html>" }];
  for (const fault of permanent) {
    fake.reset();
    fake.fail("getConnection", fault);
    await assert.rejects(getConnection("slack"), { attempts: 1, retryable: false });
    assert.equal(fake.requests.length, 1);
  }
  for (const [fault, kind] of [[503, "server"], [{ delay: Infinity }, "timeout"]] as const) {
    fake.reset();
    fake.fail("getConnection", fault, 3);
    await assert.rejects(getConnection("slack"), { kind, attempts: 3, retryable: true });
  }
});

Deno.test("respects Retry-After within the deadline and fails at once beyond it", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  const connectors = (options: ClientOptions) =>
    createClientFromRequest(fake.request(), { fetch: fake.fetch, retry: FAST_RETRY, ...options })
      .asServiceRole.connectors;
  // The Date header is wrong on purpose: only the local clock counts.
  const fail = (retryAfter: string, serverDate = "Sat, 01 Jan 2000 00:00:00 GMT") => {
    const headers = { "Retry-After": retryAfter, Date: serverDate };
    fake.fail("getConnection", { status: 429, headers });
  };

  fail("1");
  const started = performance.now();
  assert.equal(await connectors({}).getAccessToken("slack"), "t");
  assert.ok(performance.now() - started >= 999);

  // A fraction of a second is not rounded up for the wait, but it is in the error.
  for (const [header, wait] of [["0.3", 300], [".25", 250]] as const) {
    fail(header);
    const started = performance.now();
    assert.equal(await connectors({ deadline: 800 }).getAccessToken("slack"), "t", header);
    const waited = performance.now() - started;
    assert.ok(waited >= wait - 1 && waited < 700, `${header}: ${waited}`);
    fail(header);
    await assert.rejects(connectors({ deadline: 200 }).getConnection("slack"), { retryAfter: 1 });
  }

  const date = new Date(Date.now() + 3_600_000).toUTCString();
  for (
    const [header, min, max] of [
      ["31536000", 31536000, 31536000],
      [date, 3590, 3601],
      [`${date}, ${date}`, 3590, 3601],
      ["3600.5", 3601, 3601],
      ["3600, 3600", 3600, 3600],
    ] as const
  ) {
    fail(header);
    const error = await connectors({}).getConnection("slack").catch((error) => error);
    assert.deepEqual([error.kind, error.attempts], ["rate_limited", 1]);
    assert.ok(error.retryAfter >= min && error.retryAfter <= max, `${error.retryAfter}`);
  }
  // RFC 850 and asctime dates. The weekday is not checked against the date.
  const [day, month] = [date.slice(5, 7), date.slice(8, 11)];
  const [year, time] = [date.slice(12, 16), date.slice(17, 25)];
  for (
    const form of [
      `Sunday, ${day}-${month}-${year.slice(2)} ${time} GMT`,
      `Sun ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
      `Sun ${month} ${day} ${time} ${year}, Sun ${month} ${day} ${time} ${year}`,
    ]
  ) {
    fail(form);
    const { retryAfter } = await connectors({}).getConnection("slack").catch((error) => error);
    assert.ok(retryAfter >= 3590 && retryAfter <= 3601, `${form}: ${retryAfter}`);
  }
  fail(date, "Thu, 01 Jan 2099 00:00:00 GMT");
  await assert.rejects(connectors({}).getConnection("slack"), { attempts: 1 });
  // Unusable values: the normal backoff applies.
  for (const unusable of ["-1", "soon", ".", "Sun, 06 Nov 1994 08:49:37 GMT", ""]) {
    fail(unusable);
    assert.equal(await connectors({ deadline: 900 }).getAccessToken("slack"), "t", unusable);
  }
});

Deno.test("limits retries during an outage to the retry budget", async () => {
  let requests = 0;
  const fetch = () => {
    requests++;
    return Promise.resolve(new Response("{}", { status: 503 }));
  };
  const { getConnection } = connectorsAt("https://down.example", { fetch, retry: FAST_RETRY });
  for (let n = 0; n < 200; n++) {
    await assert.rejects(getConnection(`type-${n}`), { kind: "server" });
  }
  assert.equal(requests, 300, "200 calls with 100 retries in total");
});

Deno.test("clamps out-of-range dates and JWT expiry times identically in every build", async () => {
  let requests = 0;
  const inFarFuture = connectorsAt("https://base44.app", {
    deadline: 5000,
    fetch: () => {
      requests++;
      const headers = { "Retry-After": "Fri, 01 Jan 9999 00:00:00 GMT" };
      return Promise.resolve(new Response("", { status: 503, headers }));
    },
  });
  await assert.rejects(inFarFuture.getConnection("slack"), {
    retryAfter: 2 ** 32 - 1,
    attempts: 1,
  });
  assert.equal(requests, 1);
  const payload = btoa(JSON.stringify({ exp: 1.9e300 })).replaceAll("=", "");
  const neverExpiring = connectorsAt("https://base44.app", {
    cache: true,
    fetch: () => {
      requests++;
      return Promise.resolve(Response.json({ access_token: `h.${payload}.s` }));
    },
  });
  await neverExpiring.getConnection("slack");
  await neverExpiring.getConnection("slack");
  assert.equal(requests, 2);
});
