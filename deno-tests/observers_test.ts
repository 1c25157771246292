/** The observers of clients: `onAttempt`. (`onError` is an option like others.) */

import assert from "node:assert/strict";
import type { AttemptReport, ClientOptions } from "base44-connectors";
import { createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import { FAST_RETRY, IS_WORKERD_BUILD } from "./support/client.ts";

/** Creates a client that notes what its observer is told. */
function observed(options: ClientOptions = {}) {
  const fake = createFakeBase44({
    connectors: { slack: { accessToken: "t" } },
    appUsers: { "user-token-1": {} },
  });
  const reports: AttemptReport[] = [];
  const base44 = createClientFromRequest(fake.request({ userToken: "user-token-1" }), {
    fetch: fake.fetch,
    retry: FAST_RETRY,
    onAttempt: (report) => {
      assert.ok(report.milliseconds >= 0 && report.milliseconds < 5000);
      reports.push(report);
    },
    ...options,
  });
  /** The reports so far, in short. */
  const outcomes = () => {
    const short = reports.map(({ operation, attempt, status, outcome }) =>
      `${operation} ${attempt} ${outcome} ${status}`
    );
    reports.length = 0;
    return short;
  };
  return { fake, base44, k: base44.asServiceRole.connectors, reports, outcomes };
}

Deno.test("onAttempt is told of each attempt, and of calls that need none", async () => {
  const { fake, base44, k, reports, outcomes } = observed({ cache: true });
  await k.getConnection("slack");
  assert.deepEqual(Object.keys(reports[0]).sort(), [
    "attempt",
    "integrationType",
    "milliseconds",
    "operation",
    "outcome",
    "status",
  ]);
  assert.equal(reports[0].integrationType, "slack");
  assert.deepEqual(outcomes(), ["getConnection 1 ok 200"]);
  await k.getAccessToken("slack");
  assert.deepEqual(outcomes(), ["getAccessToken 0 cached undefined"]);

  fake.fail("getConnection", { status: 503 });
  fake.fail("getConnection", { reset: "before" });
  await k.getConnection("slack", { forceRefresh: true });
  assert.deepEqual(outcomes(), [
    "getConnection 1 retried 503",
    "getConnection 2 retried undefined",
    "getConnection 3 ok 200",
  ]);
  await k.getConnection("github").catch(() => {});
  assert.deepEqual(outcomes(), ["getConnection 1 failed 404"]);
  assert.equal(await k.isConnected("github"), false);
  assert.deepEqual(outcomes(), ["isConnected 1 ok 404"]);
  await base44.connectors.connectAppUser("c-1");
  assert.deepEqual([reports[0].connectorId, reports[0].integrationType], ["c-1", undefined]);
  assert.deepEqual(outcomes(), ["connectAppUser 1 ok 200"]);

  await Promise.all(
    [k.getConnection("github"), k.getConnection("github")].map((call) => call.catch(() => {})),
  );
  assert.deepEqual(outcomes(), [
    "getConnection 0 coalesced undefined",
    "getConnection 1 failed 404",
  ]);

  // Nothing is sent, so nothing is attempted.
  await k.getConnection("").catch(() => {});
  assert.deepEqual(outcomes(), []);
});

Deno.test("onAttempt reports the outcome of the call that started a request", async () => {
  const { k, outcomes } = observed();
  const connection = k.getConnection("github").catch(() => "rejected");
  assert.deepEqual(await Promise.all([connection, k.isConnected("github")]), ["rejected", false]);
  assert.deepEqual(outcomes(), [
    "isConnected 0 coalesced undefined",
    "getConnection 1 failed 404",
  ]);
  const isConnected = k.isConnected("github");
  assert.equal(await k.getConnection("github").catch(() => "rejected"), "rejected");
  assert.equal(await isConnected, false);
  assert.deepEqual(outcomes(), [
    "getConnection 0 coalesced undefined",
    "isConnected 1 ok 404",
  ]);
});

Deno.test({
  name: "onAttempt reports a refresh in the background",
  // Under workerd nothing runs in the background.
  ignore: IS_WORKERD_BUILD,
  async fn() {
    const { k, outcomes } = observed({ cache: { ttl: 200 } });
    await k.getConnection("slack");
    outcomes();
    // A hit in the last fifth of the time starts a refresh.
    await new Promise((resolve) => setTimeout(resolve, 170));
    await k.getConnection("slack");
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(outcomes(), [
      "getConnection 0 cached undefined",
      "getConnection 1 ok 200",
    ]);
  },
});

Deno.test("onAttempt is told of redirects, timeouts and aborts", async () => {
  let hops = 0;
  const { k, outcomes } = observed({
    fetch: () =>
      Promise.resolve(
        ++hops < 3
          ? new Response(null, { status: 302, headers: { location: `/hop-${hops}` } })
          : Response.json({ access_token: "t" }),
      ),
  });
  await k.getConnection("slack");
  assert.deepEqual(outcomes(), [
    "getConnection 1 redirected 302",
    "getConnection 1 redirected 302",
    "getConnection 1 ok 200",
  ]);
  const slow = observed({ fetch: () => new Promise(() => {}), timeout: 10 });
  await slow.k.getConnection("slack").catch(() => {});
  assert.deepEqual(slow.outcomes(), [
    "getConnection 1 retried undefined",
    "getConnection 2 retried undefined",
    "getConnection 3 failed undefined",
  ]);
  const aborted = observed({ fetch: () => new Promise(() => {}) });
  const controller = new AbortController();
  const call = aborted.k.getConnection("slack", { signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { name: "AbortError" });
  assert.deepEqual(aborted.outcomes(), ["getConnection 1 failed undefined"]);
});

Deno.test("what onAttempt does changes nothing, and it is told no secret", async () => {
  const thrower = observed({
    onAttempt: () => {
      throw new Error("from the observer");
    },
  });
  assert.equal(await thrower.k.getAccessToken("slack"), "t");
  const rejecter = observed({ onAttempt: () => Promise.reject(new Error("later")) });
  assert.equal(await rejecter.k.getAccessToken("slack"), "t");
  const nested = observed({
    onAttempt: ({ integrationType }) => {
      if (integrationType === "slack") nested.k.getConnection("github").catch(() => {});
    },
  });
  assert.equal(await nested.k.getAccessToken("slack"), "t");

  const { k, reports } = observed();
  await k.getConnection("fake-service-token").catch(() => {});
  await k.getConnection("user-token-1").catch(() => {});
  assert.equal(reports.length, 2);
  assert.ok(
    !/fake-service-token|user-token-1/.test(JSON.stringify(reports)),
    JSON.stringify(reports),
  );
});
