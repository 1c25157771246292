/** What a caller's own code does while the package runs it: it may call, leave, join, and throw. */

import assert from "node:assert/strict";
import { type ClientOptions, createClient } from "base44-connectors";
import { connectorsAt } from "./support/client.ts";

const ALICE = "alice-service-token";
const BOB = "bob-service-token";

const connectors = (serviceToken: string, options: ClientOptions) =>
  createClient({ appId: "a", serverUrl: "https://base44.app", serviceToken, options }).asServiceRole
    .connectors;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ended = (call: Promise<unknown>) =>
  call.then((value) => ({ value, error: undefined }), (error) => ({ value: undefined, error }));

/** A network that answers with whose token it is, and of what. */
const echo =
  (delay: (who: string) => number = () => 5) => async (url: unknown, init?: RequestInit) => {
    const { authorization } = init?.headers as Record<string, string>;
    const who = authorization.replace("Bearer ", "");
    await sleep(delay(who));
    return Response.json({ access_token: `${who} ${String(url).split("/").at(-1)}` });
  };

/** An event that runs code once, when a listener is taken away. */
function signalThatTells(tell: () => void): AbortSignal {
  const { signal } = new AbortController();
  const { removeEventListener } = signal;
  let told = false;
  signal.removeEventListener = function (this: AbortSignal, ...given: unknown[]) {
    (removeEventListener as (...given: unknown[]) => void).apply(this, given);
    if (!told) tell();
    told = true;
  };
  return signal;
}

Deno.test("a call that begins while another is given up gets its own token", async () => {
  for (const cache of [false, true]) {
    const leaving = new AbortController();
    const own = echo((who) => who === ALICE ? 5 : 30);
    let requests = 0;
    const fetch = (url: unknown, init?: RequestInit) => {
      if (++requests > 1) return own(url, init);
      init?.signal?.addEventListener("abort", () => leaving.abort());
      return Promise.resolve(new Response(null, { status: 302, headers: { location: "?again" } }));
    };
    const alice = connectors(ALICE, { fetch });
    const bob = connectors(BOB, { fetch, cache });
    let inner: Promise<string> | undefined;
    const left = ended(alice.getAccessToken("slack", { signal: leaving.signal }));
    leaving.signal.addEventListener("abort", () => inner = bob.getAccessToken("gmail"));
    assert.equal((await left).error.name, "AbortError");
    assert.equal(await inner, `${BOB} gmail`);
    assert.equal(await bob.getAccessToken("gmail"), `${BOB} gmail`);
    assert.equal(requests, cache ? 2 : 3, "nothing is sent for who has gone");
  }
});

Deno.test("a call that begins while another is settled is settled too, and holds nobody up", async () => {
  const fetch = echo();
  const alice = connectors(ALICE, { fetch, deadline: 500 });
  const bob = connectors(BOB, { fetch });
  const leaving = new AbortController();
  let inner: Promise<unknown> | undefined;
  const signal = signalThatTells(() => {
    inner = ended(alice.getAccessToken("github", { signal: leaving.signal }));
  });
  assert.equal(await alice.getAccessToken("slack", { signal }), `${ALICE} slack`);
  assert.deepEqual(await inner, { value: `${ALICE} github`, error: undefined });
  const others = signalThatTells(() => {
    inner = ended(alice.getAccessToken("github", { signal: leaving.signal }));
  });
  await alice.getAccessToken("slack", { signal: others });
  leaving.abort();
  await inner;
  const gmail = bob.getAccessToken("gmail");
  assert.equal(await alice.getAccessToken("slack"), `${ALICE} slack`);
  assert.equal(await gmail, `${BOB} gmail`);
});

Deno.test("a failure is told to its own caller, without that caller's credential", async () => {
  const leaving = new AbortController();
  const own = echo(() => 30);
  let requests = 0;
  const fetch = async (url: unknown, init?: RequestInit) => {
    if (++requests > 1) return await own(url, init);
    init?.signal?.addEventListener("abort", () => leaving.abort());
    await sleep(5);
    throw new Error(`echo of ${BOB}`);
  };
  const alice = connectors(ALICE, { fetch, retry: false });
  const bob = connectors(BOB, { fetch, retry: false });
  let inner: Promise<string> | undefined;
  const left = ended(alice.getAccessToken("slack", { signal: leaving.signal }));
  leaving.signal.addEventListener("abort", () => inner = bob.getAccessToken("github"));
  await left;
  assert.equal(await inner, `${BOB} github`);
});

Deno.test("who joins while a redirect is followed keeps its own deadline", async () => {
  let requests = 0;
  let inner: Promise<{ error: unknown }> | undefined;
  const alice: ReturnType<typeof connectors> = connectors(ALICE, {
    deadline: 3000,
    fetch: (_, init) => {
      if (++requests > 1) return new Promise(() => {});
      init?.signal?.addEventListener("abort", () => {
        inner = ended(alice.getConnection("slack", { deadline: 100 }));
      });
      return Promise.resolve(new Response(null, { status: 302, headers: { location: "?again" } }));
    },
  });
  const leaving = new AbortController();
  const outer = ended(alice.getConnection("slack", { signal: leaving.signal }));
  const started = performance.now();
  while (!inner) await sleep(1);
  assert.equal((await inner).error && (await inner).error instanceof Error, true);
  assert.ok(performance.now() - started < 1000);
  leaving.abort();
  await outer;
});

Deno.test("an error that speaks of recursion ends no other call", async () => {
  const { getAccessToken } = connectors(ALICE, { fetch: echo() });
  const other = getAccessToken("slack");
  const headers = { "X-Recursion-Depth": 3 as unknown as string };
  assert.throws(() => createClient({ appId: "a", headers }), {
    kind: "invalid_configuration",
    message: /x-recursion-depth/i,
  });
  assert.equal(await other, `${ALICE} slack`);
});

Deno.test("who joins while another is settled keeps its own deadline", async () => {
  const { getConnection } = connectors(ALICE, {
    retry: false,
    fetch: () => new Promise<Response>(() => {}),
  });
  const started = performance.now();
  let took: Promise<number> | undefined;
  const signal = signalThatTells(() => {
    took = ended(getConnection("slack", { deadline: 60 })).then(() => performance.now() - started);
  });
  const leaving = new AbortController();
  const patient = ended(getConnection("slack", { timeout: 3000, signal: leaving.signal }));
  await ended(getConnection("slack", { deadline: 100, signal }));
  assert.ok(await took! < 1000, `${await took}`);
  leaving.abort();
  await patient;
});

Deno.test("a page whose address calls too holds nobody up", async () => {
  const { getAccessToken } = connectors(ALICE, { fetch: echo(), deadline: 500 });
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

Deno.test("calls nested within one another's fetch end well, but for those nested without end", async () => {
  const calls: Promise<string>[] = [];
  let nested = 0;
  const { getAccessToken } = connectors(ALICE, {
    retry: false,
    fetch: () => {
      if (++nested <= 200) calls.push(getAccessToken(`type-${nested}`));
      return Promise.resolve(Response.json({ access_token: "t" }));
    },
  });
  const bystander = connectors(BOB, { fetch: echo() }).getAccessToken("slack");
  assert.equal(await getAccessToken("first"), "t");
  const ends = await Promise.all(calls.map(ended));
  const refused = ends.filter(({ error }) => error);
  assert.ok(ends.length > 20 && refused.length >= 1, `${ends.length}, ${refused.length}`);
  for (const { error } of refused) {
    assert.equal(error.kind, "invalid_argument");
    assert.match(error.message, /nested more than 24 deep/);
  }
  assert.equal(await bystander, `${BOB} slack`);
});

Deno.test("a stack that is full is not taken for a wrong server", async () => {
  // Not a real one: Deno 2.9.6 itself panics over that.
  const { URL } = globalThis;
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const { getAccessToken } = connectorsAt("https://full.example", { fetch });
  globalThis.URL = class extends URL {
    constructor() {
      super("https://full.example");
      throw new RangeError("Maximum call stack size exceeded");
    }
  };
  try {
    await assert.rejects(getAccessToken("slack"), { kind: "internal" });
  } finally {
    globalThis.URL = URL;
  }
  assert.equal(await getAccessToken("slack"), "t");
});
