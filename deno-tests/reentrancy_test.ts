/** Reentrancy: user code that calls, aborts or throws while the package runs it. */

import assert from "node:assert/strict";
import { type ClientOptions, createClient } from "base44-connectors";
import { connectorsAt } from "./support/client.ts";

const ALICE = "alice-service-token";
const BOB = "bob-service-token";

const connectors = (serviceToken: string, options: ClientOptions) =>
  createClient({ appId: "a", serverUrl: "https://base44.app", serviceToken, options }).asServiceRole
    .connectors;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = (call: Promise<unknown>) =>
  call.then((value) => ({ value, error: undefined }), (error) => ({ value: undefined, error }));

/** Creates a `fetch` whose access token is "<service token> <integration type>", after a delay. */
const echoFetch = (delay: (serviceToken: string) => number = () => 5) =>
async (
  url: unknown,
  init?: RequestInit,
) => {
  const { authorization } = init?.headers as Record<string, string>;
  const serviceToken = authorization.replace("Bearer ", "");
  await sleep(delay(serviceToken));
  return Response.json({ access_token: `${serviceToken} ${String(url).split("/").at(-1)}` });
};

/** A signal that runs a callback once, when its first listener is removed. */
function signalOnUnsubscribe(callback: () => void): AbortSignal {
  const { signal } = new AbortController();
  const { removeEventListener } = signal;
  let called = false;
  signal.removeEventListener = function (this: AbortSignal, ...args: unknown[]) {
    (removeEventListener as (...args: unknown[]) => void).apply(this, args);
    if (!called) callback();
    called = true;
  };
  return signal;
}

Deno.test("a call started while another is aborted gets its own token", async () => {
  for (const cache of [false, true]) {
    const controller = new AbortController();
    const echo = echoFetch((serviceToken) => serviceToken === ALICE ? 5 : 30);
    let requests = 0;
    const fetch = (url: unknown, init?: RequestInit) => {
      if (++requests > 1) return echo(url, init);
      init?.signal?.addEventListener("abort", () => controller.abort());
      return Promise.resolve(new Response(null, { status: 302, headers: { location: "?again" } }));
    };
    const alice = connectors(ALICE, { fetch });
    const bob = connectors(BOB, { fetch, cache });
    let inner: Promise<string> | undefined;
    const aborted = settled(alice.getAccessToken("slack", { signal: controller.signal }));
    controller.signal.addEventListener("abort", () => inner = bob.getAccessToken("gmail"));
    assert.equal((await aborted).error.name, "AbortError");
    assert.equal(await inner, `${BOB} gmail`);
    assert.equal(await bob.getAccessToken("gmail"), `${BOB} gmail`);
    assert.equal(requests, cache ? 2 : 3, "the aborted call sends no further request");
  }
});

Deno.test("a call started while another settles is settled and delays no other", async () => {
  const fetch = echoFetch();
  const alice = connectors(ALICE, { fetch, deadline: 500 });
  const bob = connectors(BOB, { fetch });
  const controller = new AbortController();
  let inner: Promise<unknown> | undefined;
  const signal = signalOnUnsubscribe(() => {
    inner = settled(alice.getAccessToken("github", { signal: controller.signal }));
  });
  assert.equal(await alice.getAccessToken("slack", { signal }), `${ALICE} slack`);
  assert.deepEqual(await inner, { value: `${ALICE} github`, error: undefined });
  const secondSignal = signalOnUnsubscribe(() => {
    inner = settled(alice.getAccessToken("github", { signal: controller.signal }));
  });
  await alice.getAccessToken("slack", { signal: secondSignal });
  controller.abort();
  await inner;
  const gmail = bob.getAccessToken("gmail");
  assert.equal(await alice.getAccessToken("slack"), `${ALICE} slack`);
  assert.equal(await gmail, `${BOB} gmail`);
});

Deno.test("an error that arrives after an abort does not reach another client's call", async () => {
  const controller = new AbortController();
  const echo = echoFetch(() => 30);
  let requests = 0;
  const fetch = async (url: unknown, init?: RequestInit) => {
    if (++requests > 1) return await echo(url, init);
    init?.signal?.addEventListener("abort", () => controller.abort());
    await sleep(5);
    throw new Error(`echo of ${BOB}`);
  };
  const alice = connectors(ALICE, { fetch, retry: false });
  const bob = connectors(BOB, { fetch, retry: false });
  let inner: Promise<string> | undefined;
  const aborted = settled(alice.getAccessToken("slack", { signal: controller.signal }));
  controller.signal.addEventListener("abort", () => inner = bob.getAccessToken("github"));
  await aborted;
  assert.equal(await inner, `${BOB} github`);
});

Deno.test("a call that attaches while a redirect is followed keeps its own deadline", async () => {
  let requests = 0;
  let inner: Promise<{ error: unknown }> | undefined;
  const alice: ReturnType<typeof connectors> = connectors(ALICE, {
    deadline: 3000,
    fetch: (_, init) => {
      if (++requests > 1) return new Promise(() => {});
      init?.signal?.addEventListener("abort", () => {
        inner = settled(alice.getConnection("slack", { deadline: 100 }));
      });
      return Promise.resolve(new Response(null, { status: 302, headers: { location: "?again" } }));
    },
  });
  const controller = new AbortController();
  const outer = settled(alice.getConnection("slack", { signal: controller.signal }));
  const started = performance.now();
  while (!inner) await sleep(1);
  assert.equal((await inner).error && (await inner).error instanceof Error, true);
  assert.ok(performance.now() - started < 1000);
  controller.abort();
  await outer;
});

Deno.test("an error whose message mentions recursion does not affect other calls", async () => {
  const { getAccessToken } = connectors(ALICE, { fetch: echoFetch() });
  const other = getAccessToken("slack");
  const headers = { "X-Recursion-Depth": 3 as unknown as string };
  assert.throws(() => createClient({ appId: "a", headers }), {
    kind: "invalid_configuration",
    message: /x-recursion-depth/i,
  });
  assert.equal(await other, `${ALICE} slack`);
});

Deno.test("a call that attaches while another settles keeps its own deadline", async () => {
  const { getConnection } = connectors(ALICE, {
    retry: false,
    fetch: () => new Promise<Response>(() => {}),
  });
  const started = performance.now();
  let duration: Promise<number> | undefined;
  const signal = signalOnUnsubscribe(() => {
    const call = settled(getConnection("slack", { deadline: 60 }));
    duration = call.then(() => performance.now() - started);
  });
  const controller = new AbortController();
  const waiting = settled(getConnection("slack", { timeout: 3000, signal: controller.signal }));
  await settled(getConnection("slack", { deadline: 100, signal }));
  assert.ok(await duration! < 1000, `${await duration}`);
  controller.abort();
  await waiting;
});

Deno.test("a getter of location.href may start a call", async () => {
  const { getAccessToken } = connectors(ALICE, { fetch: echoFetch(), deadline: 500 });
  let inner: Promise<unknown> | undefined;
  let isFirst = true;
  const location = {
    get href() {
      if (isFirst) {
        isFirst = false;
        inner = getAccessToken("gmail");
      }
      return "https://page.example/";
    },
  };
  Object.assign(globalThis, { window: { location } });
  try {
    assert.equal(await getAccessToken("slack"), `${ALICE} slack`);
    assert.equal(await inner, `${ALICE} gmail`);
  } finally {
    Reflect.deleteProperty(globalThis, "window");
  }
});

Deno.test("calls nested in fetch settle, beyond the depth limit with an error", async () => {
  const calls: Promise<string>[] = [];
  let nested = 0;
  const { getAccessToken } = connectors(ALICE, {
    retry: false,
    fetch: () => {
      if (++nested <= 200) calls.push(getAccessToken(`type-${nested}`));
      return Promise.resolve(Response.json({ access_token: "t" }));
    },
  });
  const otherCall = connectors(BOB, { fetch: echoFetch() }).getAccessToken("slack");
  assert.equal(await getAccessToken("first"), "t");
  const results = await Promise.all(calls.map(settled));
  const rejected = results.filter(({ error }) => error);
  assert.ok(results.length > 20 && rejected.length >= 1, `${results.length}, ${rejected.length}`);
  for (const { error } of rejected) {
    assert.equal(error.kind, "invalid_argument");
    assert.match(error.message, /nested more than 24 deep/);
  }
  assert.equal(await otherCall, `${BOB} slack`);
});

Deno.test("a stack overflow in new URL() is not reported as an invalid server URL", async () => {
  // A simulated overflow: Deno 2.9.6 panics on a real one.
  const { URL } = globalThis;
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const { getAccessToken } = connectorsAt("https://before.example", { fetch });
  const create = () => connectorsAt("https://full.example", { fetch });
  globalThis.URL = class extends URL {
    constructor() {
      super("https://full.example");
      throw new RangeError("Maximum call stack size exceeded");
    }
  };
  try {
    assert.throws(create, { name: "Base44Error", kind: "internal" });
  } finally {
    globalThis.URL = URL;
  }
  assert.equal(await create().getAccessToken("slack"), "t");
  assert.equal(await getAccessToken("slack"), "t", "a client that was made before works");
});
