/**
 * Globals and arguments that throw or give nonsense, as mocks do: they concern the call at hand, and
 * neither the core nor any other call.
 */

import assert from "node:assert/strict";
import { Base44Error, type ClientOptions, createClient } from "base44-connectors";

const connectors = (options: ClientOptions) =>
  createClient({ appId: "a", serviceToken: "service-token-1", options }).asServiceRole.connectors;

const token = () => Promise.resolve(Response.json({ access_token: "t" }));
const busy = (headers: Record<string, string> = {}) => () =>
  Promise.resolve(new Response("", { status: 503, headers }));

/** Replaces a member while an action runs. */
async function replaced<T>(
  [object, name]: [object, string],
  descriptor: PropertyDescriptor,
  action: () => T,
): Promise<Awaited<T>> {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...descriptor });
  try {
    return await action();
  } finally {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  }
}

/** Checks that an action does not end a call of another client, and gives no error of kind internal. */
async function assertHarmless(title: string, action: () => unknown): Promise<unknown> {
  let respond = (_: Response) => {};
  const other = connectors({ fetch: () => new Promise((resolve) => respond = resolve) });
  const call = other.getAccessToken("other");
  const outcome = await Promise.resolve().then(action).catch((error: unknown) => error);
  respond(Response.json({ access_token: "t" }));
  assert.equal(await call, "t", title);
  if (outcome instanceof Error) {
    assert.ok(
      outcome instanceof Base44Error && outcome.kind !== "internal",
      `${title}: ${outcome}`,
    );
  }
  return outcome;
}

const throwing = () => {
  throw new Error("mocked");
};
const RETURNED: unknown[] = [NaN, Infinity, -1e9, "x", 5n, undefined, {}];
const FUNCTIONS = [throwing, ...RETURNED.map((value) => () => value)];

const CLOCKS: [title: string, object: object, name: string][] = [
  ["performance.now", performance, "now"],
  ["Date.now", Date, "now"],
  ["Date.parse", Date, "parse"],
  ["Math.random", Math, "random"],
];
for (const [clock, object, name] of CLOCKS) {
  Deno.test(`${clock} that throws or returns nonsense harms no call`, async () => {
    const options = { deadline: 300, retry: { baseDelay: 1, maxDelay: 2 }, onAttempt() {} };
    const date = { "retry-after": "Sun, 06 Nov 2094 08:49:37 GMT" };
    for (const [index, value] of FUNCTIONS.entries()) {
      await replaced([object, name], { value }, async () => {
        const title = `${clock} ${index}`;
        const cached = connectors({ ...options, fetch: token, cache: true });
        assert.equal(await assertHarmless(title, () => cached.getAccessToken(title)), "t");
        const [plain, dated] = [busy(), busy(date)];
        for (const fetch of [plain, dated]) {
          const call = () => connectors({ ...options, fetch }).getConnection("slack");
          const error = await assertHarmless(title, call) as Base44Error;
          assert.equal(error.kind, "server", title);
        }
      });
    }
  });
}

Deno.test("timers and microtasks that throw, or none, harm no call", async () => {
  const values = [throwing, () => undefined, undefined, null];
  for (const name of ["setTimeout", "clearTimeout", "queueMicrotask"]) {
    for (const value of values) {
      await replaced([globalThis, name], { value }, async () => {
        const title = `${name} ${value}`;
        const call = () => connectors({ fetch: token }).getAccessToken("slack");
        assert.equal(await assertHarmless(title, call), "t");
      });
    }
  }
  // Time passes by other means.
  await replaced([globalThis, "setTimeout"], { value: throwing }, async () => {
    const fetch = () => new Promise<Response>(() => {});
    const late = connectors({ fetch, timeout: 20, retry: false }).getConnection("slack");
    await assert.rejects(late, { kind: "timeout" });
  });
});

Deno.test("a fetch, URL or AbortController that throws, or none, is told as an error", async () => {
  class Throws {
    constructor() {
      throw new Error("mocked");
    }
  }
  class Empty {}
  const ours =
    createClient({ appId: "a", serviceToken: "service-token-1" }).asServiceRole.connectors;
  for (const descriptor of [{ get: throwing }, { value: undefined }, { value: {} }]) {
    await replaced([globalThis, "fetch"], descriptor, async () => {
      const error = await assertHarmless("fetch", () => ours.getConnection("x")) as Base44Error;
      assert.equal(error.kind, "invalid_configuration");
    });
  }
  let apps = 0;
  for (const value of [Throws, Empty, undefined]) {
    for (const name of ["AbortController", "URL"]) {
      const options = { fetch: token, retry: false, deadline: 300 } as const;
      // Another app, because the last one's URL need not be parsed.
      const call = () =>
        createClient({ appId: `app-${apps++}`, serviceToken: "service-token-1", options })
          .asServiceRole.connectors.getConnection("x");
      const title = `${name} ${value}`;
      const error = await assertHarmless(
        title,
        () => replaced([globalThis, name], { value }, call),
      );
      assert.ok(error instanceof Base44Error, title);
    }
  }
});

Deno.test("a list of trustedOrigins that cannot be read is a wrong option", async () => {
  const throwsAt = (index: number) => {
    const list = ["https://base44.app", "https://b.example"];
    return Object.defineProperty(list, index, { get: throwing });
  };
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  // deno-lint-ignore no-explicit-any -- of any type
  const lists: any[] = [
    throwsAt(0),
    throwsAt(1),
    new Proxy([], { get: throwing }),
    new Proxy([], { get: (_, name) => name === "length" ? Infinity : undefined }),
    revoked.proxy,
    [{ toString: throwing }],
    new Array(3),
  ];
  for (const [index, trustedOrigins] of lists.entries()) {
    const title = `list ${index}`;
    const error = await assertHarmless(title, () => connectors({ trustedOrigins })) as Base44Error;
    assert.equal(error?.kind, "invalid_configuration", title);
    assert.match(error.message, /trustedOrigins/);
  }
  // An iterator of its own is not asked.
  const list = Object.assign(["https://base44.app"], { [Symbol.iterator]: throwing });
  assert.equal(await connectors({ trustedOrigins: list, fetch: token }).getAccessToken("x"), "t");
});

Deno.test("a signal that throws at any time harms no other call", async () => {
  for (const reads of [0, 1, 2]) {
    let left = reads;
    const signal = {
      get aborted() {
        return left-- > 0 ? false : throwing();
      },
      addEventListener() {},
      removeEventListener: throwing,
    } as unknown as AbortSignal;
    const call = () => connectors({ fetch: token }).getAccessToken("slack", { signal });
    const outcome = await assertHarmless(`${reads} reads`, call);
    if (outcome !== "t") assert.equal((outcome as Base44Error).kind, "invalid_configuration");
  }
});
