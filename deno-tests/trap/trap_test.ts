/**
 * Recovery from a WebAssembly trap in the core. The environment variable `TRAPPING` names the
 * folder of a build with the Cargo feature `provoke-trap`.
 */

import assert from "node:assert/strict";
import type * as Package from "base44-connectors";
import { mustRun } from "../support/command.ts";

const folder = Deno.env.get("TRAPPING");
if (!folder) throw new Error("TRAPPING must name the folder of a build with provoke-trap");

const INTERNAL = {
  name: "Base44Error",
  kind: "internal",
  retryable: true,
  attempts: 0,
  message: /^base44-connectors failed inside/,
  hint: /This is a bug in base44-connectors/,
};
/** The same, where it is said why. */
const TRAPPED = {
  ...INTERNAL,
  message: /^base44-connectors failed inside \(.*(unreachable|abort)/,
};

const token = (accessToken: string) =>
  Promise.resolve(Response.json({ access_token: accessToken }));

for (const build of ["index.js", "node.js", "workerd.js"]) {
  testTraps(build, await import(`file://${folder}/${build}`));
}

function testTraps(build: string, { createClient }: typeof Package): void {
  const connectors = (options: Package.ClientOptions) =>
    createClient({ appId: "a", serviceToken: "service-token-1", options }).asServiceRole.connectors;
  // Made before any trap.
  const before = connectors({ fetch: () => token("before"), cache: true });

  /** Checks that clients made before a trap and after it work. */
  async function checkThatCallsWork() {
    assert.equal(await before.getAccessToken("slack", { forceRefresh: true }), "before");
    assert.equal(await before.getAccessToken("slack"), "before");
    assert.equal(await connectors({ fetch: () => token("after") }).getAccessToken("x"), "after");
    assert.throws(() => createClient({ appId: "" }), { kind: "invalid_configuration" });
  }

  /** Starts a call whose `fetch` never settles, and returns what becomes of both. */
  function startPending() {
    const state: { call: Promise<unknown>; isAborted: boolean } = {
      isAborted: false,
      call: connectors({
        fetch: (_, init) => {
          init?.signal?.addEventListener("abort", () => state.isAborted = true);
          return new Promise(() => {});
        },
      }).getConnection("pending").catch((error) => error),
    };
    return state;
  }

  /** Checks that a call that was under way was given up. */
  async function checkThatItWasGivenUp(pending: ReturnType<typeof startPending>) {
    const error = await pending.call as Package.Base44Error;
    assert.deepEqual([error.name, error.kind], ["Base44Error", "internal"]);
    assert.ok(pending.isAborted, "its request is aborted");
  }

  Deno.test(`${build}: 6,000 traps fill neither the stack, the memory nor the reference table`, async () => {
    const reported: Error[] = [];
    const { getConnection } = connectors({
      fetch: () => token("t"),
      onError: (error) => reported.push(error),
      cache: true,
    });
    for (let round = 0; round < 6000; round++) {
      await assert.rejects(getConnection("provoke a trap"), TRAPPED);
      if (round % 500 > 0) continue;
      assert.deepEqual(await getConnection("slack"), { accessToken: "t", connectionConfig: null });
    }
    assert.equal(reported.length, 6000);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a trap in a call rejects all calls under way, and later ones work`, async () => {
    const [first, second] = [startPending(), startPending()];
    await assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
    await checkThatItWasGivenUp(first);
    await checkThatItWasGivenUp(second);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a trap while a response is handled`, async () => {
    const pending = startPending();
    const fetch = () => Promise.resolve(new Response("provoke a trap"));
    await assert.rejects(connectors({ fetch }).getConnection("github"), TRAPPED);
    await checkThatItWasGivenUp(pending);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a trap when a timer fires`, async () => {
    const pending = startPending();
    const { getConnection } = connectors({ timeout: 20, fetch: () => new Promise(() => {}) });
    Object.assign(globalThis, { inTimer: "provoke a trap" });
    try {
      await assert.rejects(getConnection("slack"), TRAPPED);
    } finally {
      Reflect.deleteProperty(globalThis, "inTimer");
    }
    await checkThatItWasGivenUp(pending);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a trap in a call within another one's fetch`, async () => {
    const pending = startPending();
    let inner: Promise<unknown> | undefined;
    const { getAccessToken } = connectors({
      fetch: () => {
        inner ??= assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
        return token("outer");
      },
    });
    await assert.rejects(getAccessToken("outer"), INTERNAL);
    await inner;
    await checkThatItWasGivenUp(pending);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a trap within the making of a client that is refused`, async () => {
    const pending = startPending();
    let inner: Promise<unknown> | undefined;
    const options = {
      get timeout() {
        inner ??= assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
        return -1;
      },
    };
    assert.throws(() => createClient({ appId: "a", options }), { name: "Base44Error" });
    await inner;
    await checkThatItWasGivenUp(pending);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: what a signal throws ends its own call only`, async () => {
    const pending = startPending();
    let reads = 0;
    const signal = {
      get aborted() {
        if (++reads === 1) return false;
        throw new Error("the secret of one call");
      },
      addEventListener() {
        throw new Error("the secret of one call");
      },
      removeEventListener() {},
    } as unknown as AbortSignal;
    await assert.rejects(before.getConnection("github", { signal }), {
      kind: "invalid_configuration",
    });
    assert.ok(!pending.isAborted);
    await assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
    await checkThatItWasGivenUp(pending);
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a trap tells each call what it was and whether to repeat it`, async () => {
    const fetch = () => new Promise<Response>(() => {});
    const base44 = createClient({
      appId: "a",
      serviceToken: "service-token-1",
      token: "user-token-1",
      options: { fetch },
    });
    const methods = { ...base44.asServiceRole.connectors, ...base44.connectors };
    const start = (name: string, id: string) => {
      const method = methods[name as keyof typeof methods] as (
        ...args: unknown[]
      ) => Promise<unknown>;
      return method(id, ...name === "callApi" ? [{ path: "/" }] : [])
        .then(() => assert.fail(), (error: Package.Base44Error) => error);
    };
    const names = Object.keys(methods).filter((name) => name !== "invalidate");
    assert.equal(names.length, 11);
    const calls = names.map((name) => start(name, `id-of-${name}`));
    await assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
    for (const [index, error] of (await Promise.all(calls)).entries()) {
      const name = names[index];
      const isGet = /^(get|is)/.test(name);
      const { kind, operation, retryable, attempts, integrationType, connectorId } = error;
      assert.deepEqual([kind, operation, retryable, attempts], [
        "internal",
        name,
        isGet,
        isGet ? 0 : 1,
      ]);
      const ofType = ["getConnection", "getAccessToken", "isConnected", "callApi"].includes(name);
      assert.equal(ofType ? integrationType : connectorId, `id-of-${name}`);
      assert.equal(ofType ? connectorId : integrationType, undefined);
    }
    // The call that trapped by itself, after it may have been sent.
    const trapped = await start("callApi", "provoke a trap");
    assert.deepEqual([trapped.operation, trapped.retryable, trapped.attempts], [
      "callApi",
      false,
      1,
    ]);
    // A credential in the place of an identifier.
    for (const id of ["service-token-1", "x-user-token-1"]) {
      const call = start("connectAppUser", id);
      await assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
      const error = await call;
      assert.deepEqual([error.operation, error.connectorId], ["connectAppUser", undefined]);
    }
    await checkThatCallsWork();
  });

  Deno.test(`${build}: a listener may start calls while its request is aborted by a trap`, async () => {
    let inner: Promise<unknown> | undefined;
    const outer = connectors({
      fetch: (_, init) => {
        init?.signal?.addEventListener("abort", () => inner = before.getAccessToken("inner"));
        return new Promise(() => {});
      },
    }).getConnection("slack").catch(({ kind }) => kind);
    await assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
    assert.equal(await outer, "internal");
    assert.equal(await inner, "before");
  });

  Deno.test(`${build}: signals and timers of calls before a trap do not reach later ones`, async () => {
    const controller = new AbortController();
    const fetch = () => new Promise<Response>(() => {});
    const { getConnection } = connectors({ fetch, retry: false });
    const call = getConnection("a", { signal: controller.signal, timeout: 30 });
    const [caught] = [assert.rejects(call, INTERNAL)];
    await assert.rejects(before.getConnection("provoke a trap"), TRAPPED);
    await caught;
    // It gets the same ids in the restarted core.
    const later = connectors({
      fetch: async () => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return await token("later");
      },
    }).getAccessToken("b");
    controller.abort();
    assert.equal(await later, "later");
  });
}

const PROGRAMS = new URL("programs/", import.meta.url).pathname;
const RUNS: [runtime: string, build: string, command: string[]][] = [
  ["Deno", "index.js", ["deno", "run", "--allow-all", "--v8-flags=--expose-gc"]],
  ["Deno", "workerd.js", ["deno", "run", "--allow-all", "--v8-flags=--expose-gc"]],
  ["Node.js", "node.js", ["node", "--expose-gc"]],
  ["Node.js", "workerd.js", ["node", "--expose-gc"]],
];

for (const [runtime, build, [command, ...flags]] of RUNS) {
  for (
    const [program, title] of [
      ["full_stack.js", "calls after calls on a full stack are right"],
      ["long_strings.js", "a string of 200 MiB is refused and takes no memory"],
    ]
  ) {
    Deno.test(`${build} under ${runtime}: ${title}`, async () => {
      const args = [...flags, `${PROGRAMS}${program}`, `file://${folder}/${build}`];
      assert.equal(await mustRun(PROGRAMS, command, ...args), "right\n");
    });
  }
}
