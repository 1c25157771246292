/** The options of clients and calls: time, signals, the caller's fetch, where credentials may go. */

import assert from "node:assert/strict";
import {
  Base44Error,
  type ClientOptions,
  createClient,
  createClientFromRequest,
  getConnection,
} from "base44-connectors";
import { incoming, ScriptedServer } from "./support/server.ts";

function connectorsAt(url: string, options?: ClientOptions) {
  return createClientFromRequest(incoming(url), options).asServiceRole.connectors;
}

Deno.test("an option that makes no sense is named, before anything is sent", async () => {
  await using server = await ScriptedServer.start();
  // deno-lint-ignore no-explicit-any -- callers without types
  const rows: [any, RegExp][] = [
    [5, /^options must be an object/],
    [[], /^options must be an object/],
    ...[-1, 0, NaN, Infinity, 2 ** 31, "10", {}, true].flatMap((wrong): [unknown, RegExp][] => [
      [{ timeout: wrong }, /^timeout must be a number of milliseconds/],
      [{ deadline: wrong }, /^deadline must be a number of milliseconds/],
    ]),
    [{ fetch: "fetch" }, /^fetch must be a function/],
    [{ onError: {} }, /^onError must be a function/],
    [{ allowInsecureHttp: "yes" }, /^allowInsecureHttp must be true or false/],
    [{ trustedOrigins: "https://a" }, /^trustedOrigins must be a list/],
    [{ trustedOrigins: ["a"] }, /^trustedOrigins must be a list/],
    [{ retry: true }, /^retry must be false, or an object/],
    [{ retry: { maxRetries: -1 } }, /^maxRetries must be a number of retries from 0 to 100/],
    [{ retry: { maxRetries: 1.5 } }, /^maxRetries must be/],
    [{ retry: { baseDelay: NaN } }, /^baseDelay must be a number of milliseconds from 0/],
    [{ retry: { maxDelay: "1" } }, /^maxDelay must be/],
    [{ cache: "yes" }, /^cache must be true or false, or an object/],
    [{ cache: { ttl: 300_001 } }, /^ttl must be a number of milliseconds from 1 to 300000/],
    [{ cache: { maxEntries: 0 } }, /^maxEntries must be a number of entries from 1/],
    [{ cache: { scope: "user" } }, /^scope must be "credential" or "app"/],
    [{ maxResponseBytes: 0 }, /^maxResponseBytes must be a number of bytes from 1/],
  ];
  for (const [options, message] of rows) {
    const expected = { name: "Base44Error", kind: "invalid_configuration", message };
    assert.throws(() => createClientFromRequest(incoming(server.url), options), expected);
    assert.throws(() => createClient({ appId: "a", options }), expected);
  }
  const { getConnection } = connectorsAt(server.url);
  // deno-lint-ignore no-explicit-any -- callers without types
  const calls: [any, RegExp][] = [
    ["x", /^options must be an object/],
    [{ timeout: -1 }, /^timeout must be/],
    [{ deadline: NaN }, /^deadline must be/],
    [{ forceRefresh: 1 }, /^forceRefresh must be true or false/],
    [{ signal: {} }, /^signal must be an AbortSignal/],
    [{ signal: new AbortController() }, /^signal must be an AbortSignal/],
    [{ signal: { aborted: false, addEventListener() {} } }, /^signal must be an AbortSignal/],
  ];
  for (const [options, message] of calls) {
    await assert.rejects(getConnection("slack", options), {
      kind: "invalid_configuration",
      message,
    });
  }
  assert.equal(server.asked.length, 0);
});

Deno.test("options that are undefined or null, or unknown, change nothing", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  // deno-lint-ignore no-explicit-any -- callers without types
  for (const options of [undefined, {}, { timeout: undefined, fetch: null, other: 1 }] as any[]) {
    const { getConnection } = connectorsAt(server.url, options);
    assert.equal((await getConnection("slack", options)).accessToken, "t");
  }
});

Deno.test("options are what they were when the client was made", async () => {
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const options: ClientOptions = { fetch, trustedOrigins: ["https://base44.app"] };
  const { getAccessToken } = connectorsAt("https://base44.app", options);
  options.fetch = () => Promise.reject(new Error("replaced"));
  options.trustedOrigins = [];
  assert.equal(await getAccessToken("slack"), "t");
});

Deno.test("the time of an attempt, to the head and to the end of the body", async () => {
  await using server = await ScriptedServer.start();
  const silent = () => {};
  const half = (outgoing: { write(text: string): void }) => outgoing.write('{"access_token"');
  for (const write of [silent, half]) {
    server.reply = { write };
    const rows: [ClientOptions, ClientOptions, string][] = [
      [{ timeout: 30 }, {}, "within 30 ms (timeout)"],
      [{}, { timeout: 30 }, "within 30 ms (timeout)"],
      [{ timeout: 9000 }, { deadline: 30 }, "within 30 ms (deadline)"],
      [{ timeout: 10, deadline: 9000 }, { timeout: 30 }, "within 30 ms (timeout)"],
    ];
    for (const [client, call, told] of rows) {
      const started = performance.now();
      const { getConnection } = connectorsAt(server.url, { ...client, retry: false });
      await assert.rejects(getConnection("slack", call), {
        kind: "timeout",
        message: `Base44 did not answer ${told}`,
        retryable: true,
        attempts: 1,
      });
      const took = performance.now() - started;
      assert.ok(took >= 25 && took < 2000, `${took} ms`);
    }
  }
});

Deno.test("a fetch that never settles and heeds no signal is not waited for", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("http://127.0.0.1:9", { fetch, timeout: 20 });
  await assert.rejects(getConnection("slack"), { kind: "timeout" });
});

Deno.test("the times of many calls at once are kept apart", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("http://127.0.0.1:9", { fetch, retry: false });
  const calls = Array.from({ length: 300 }, async (_, n) => {
    const timeout = 20 + (n * 37) % 250;
    const started = performance.now();
    await assert.rejects(getConnection("slack", { timeout }), { kind: "timeout" });
    const late = performance.now() - started - timeout;
    assert.ok(late > -3 && late < 400, `${late} ms late`);
  });
  await Promise.all(calls);
});

Deno.test("a signal ends the call with its own reason, at any moment", async () => {
  await using server = await ScriptedServer.start();
  const { getConnection } = connectorsAt(server.url);
  for (const reason of [undefined, new Error("enough"), "text", 0, null, { kind: "aborted" }]) {
    const before = AbortSignal.abort(reason);
    const thrown = await getConnection("slack", { signal: before }).catch((error) => error);
    assert.equal(thrown, before.reason);
  }
  assert.equal(server.asked.length, 0);

  for (const body of ["", '{"access_']) {
    const controller = new AbortController();
    const reason = { anything: "at all" };
    server.reply = {
      write(outgoing) {
        if (body) outgoing.write(body);
        setTimeout(() => controller.abort(reason), 20);
      },
    };
    const { signal } = controller;
    const thrown = await getConnection("slack", { signal }).catch((error) => error);
    assert.equal(thrown, reason);
  }
});

Deno.test("a signal that fires between two steps of a call is not missed", async () => {
  const moments: ((controller: AbortController) => typeof globalThis.fetch)[] = [
    // Before the request is sent: see below.
    () => () => assert.fail("nothing is to be sent"),
    (controller) => () => {
      controller.abort("now");
      return Promise.resolve(Response.json({ access_token: "t" }));
    },
    // Between the head and the body of a refusal.
    (controller) => () => {
      const response = Response.json({}, { status: 500 });
      queueMicrotask(() => queueMicrotask(() => controller.abort("now")));
      return Promise.resolve(response);
    },
    (controller) => () => {
      const text = () => {
        controller.abort("now");
        return Promise.resolve("{}");
      };
      return Promise.resolve({ status: 500, ok: false, text } as Response);
    },
  ];
  for (const [place, fetchWith] of moments.entries()) {
    const controller = new AbortController();
    const { getConnection } = connectorsAt("https://base44.app", { fetch: fetchWith(controller) });
    const call = getConnection("slack", { signal: controller.signal });
    if (place === 0) controller.abort("now");
    assert.equal(await call.catch((error) => error), "now", `moment ${place}`);
  }
});

Deno.test("the reason is that of the signal that the call was made with", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const { getConnection } = connectorsAt("https://base44.app", { fetch });
  const controller = new AbortController();
  const options: { signal?: AbortSignal } = { signal: controller.signal };
  const call = getConnection("slack", options);
  options.signal = undefined;
  controller.abort("mine");
  assert.equal(await call.catch((error) => error), "mine");
});

Deno.test("neither a listener nor a timer is left behind", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, listener: EventListener, options?: unknown) => {
    listeners.add(listener);
    addEventListener.call(signal, type, listener, options as AddEventListenerOptions);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  const { getConnection } = connectorsAt(server.url, {
    timeout: 2 ** 31 - 1,
    deadline: 2 ** 31 - 1,
  });
  await getConnection("slack", { signal });
  server.json({}, 500);
  await assert.rejects(getConnection("slack", { signal }));
  assert.equal(listeners.size, 0);
  // A timer that was left behind fails this test: Deno's sanitizer looks for them.
});

Deno.test("fetch is the caller's own, or the host's at the time of the call", async () => {
  const seen: [string, RequestInit | undefined][] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    seen.push([String(input), init]);
    return Promise.resolve(Response.json({ access_token: "from my fetch" }));
  };
  const own = connectorsAt("https://base44.app", { fetch });
  assert.equal(await own.getAccessToken("slack"), "from my fetch");
  assert.equal(seen[0][0], "https://base44.app/api/apps/app-1/external-auth/tokens/slack");
  assert.equal(seen[0][1]?.redirect, "manual");

  const { getAccessToken } = connectorsAt("https://base44.app");
  const host = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    assert.equal(await getAccessToken("slack"), "from my fetch");
  } finally {
    globalThis.fetch = host;
  }
});

Deno.test("a fetch that misbehaves is a failed network, in words", async () => {
  // deno-lint-ignore no-explicit-any -- that is the point
  const rows: [any, RegExp][] = [
    [() => {
      throw new Error("at once");
    }, /at once/],
    [() => Promise.reject(new TypeError("later")), /later/],
    [() => Promise.reject("a text"), /fetch failed with string/],
    [() => Promise.reject(undefined), /fetch failed with undefined/],
    [() => Promise.reject(null), /fetch failed with null/],
    // As of another realm, and as Node.js has it where a name has several addresses.
    [
      () => Promise.reject({ message: "failed", cause: { message: "refused" } }),
      /failed: refused$/,
    ],
    [() => Promise.reject(new AggregateError([new Error("::1")])), /AggregateError: ::1$/],
    [() => undefined, /no Response/],
    [() => ({ ok: true }), /no Response/],
    [() => 5, /no Response/],
    ...[-1, NaN, 65_736, "200"].map((status): [() => unknown, RegExp] => [
      () => ({ status, ok: true, text: () => '{"access_token": "t"}' }),
      /no Response/,
    ]),
    [() => {
      throw Object.assign(new Error(), { message: Symbol("odd") });
    }, /odd/],
    [() => {
      throw Object.defineProperty(new Error(), "message", {
        get: () => {
          throw new Error("from a getter");
        },
      });
    }, /fetch failed with object/],
    [() => ({ status: 200, ok: true, text: () => Promise.reject(new Error("broke")) }), /broke/],
    [() => {
      const cyclic: { cause?: unknown } = {};
      throw Object.assign(cyclic, { cause: cyclic });
    }, /fetch failed with object/],
  ];
  for (const [fetch, message] of rows) {
    const { getConnection } = connectorsAt("https://base44.app", { fetch, retry: false });
    await assert.rejects(getConnection("slack"), { kind: "network", message });
  }
});

Deno.test("onError is told of each error once, and cannot change it", async () => {
  await using server = await ScriptedServer.start();
  server.json({ detail: "no" }, 500);
  const told: Error[] = [];
  const onError = (error: Error) => {
    told.push(error);
    throw new Error("from the observer");
  };
  const client = createClient({
    appId: "a",
    serviceToken: "s",
    token: "u",
    serverUrl: server.url,
    options: { onError },
  });
  const { connectors } = client.asServiceRole;
  const errors = [
    await connectors.getConnection("slack").catch((error) => error),
    await connectors.getConnection("").catch((error) => error),
    await client.connectors.disconnectAppUser("c").catch((error) => error),
  ];
  assert.deepEqual(told, errors);
  assert.ok(errors.every((error) => error instanceof Base44Error));
  await assert.rejects(connectors.getConnection("slack", { signal: AbortSignal.abort() }));
  server.json({ access_token: "t" });
  await connectors.getConnection("slack");
  server.json({ detail: "not connected" }, 404);
  assert.equal(await connectors.isConnected("slack"), false);
  assert.equal(told.length, 3);
});

Deno.test("credentials stay home", async () => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    sent.push(String(input));
    return Promise.resolve(Response.json({ access_token: "t" }));
  };
  const rows: [string, ClientOptions, string | undefined][] = [
    ["https://base44.app", {}, undefined],
    ["https://anywhere.example", {}, undefined],
    ["http://localhost:4400", {}, undefined],
    ["http://127.1.2.3", {}, undefined],
    ["http://[::1]:8000", {}, undefined],
    ["http://base44.app", {}, "insecure_url"],
    ["http://base44.app", { allowInsecureHttp: true }, undefined],
    ["http://127.0.0.1.evil.example", {}, "insecure_url"],
    ["http://evil.example#@localhost", {}, "invalid_configuration"],
    ["http://localhost@evil.example", {}, "invalid_configuration"],
    ["http://0.0.0.0", {}, "insecure_url"],
    ["https://user:password@base44.app", {}, "invalid_configuration"],
    ["https://base44.app?x=1", {}, "invalid_configuration"],
    ["ftp://base44.app", {}, "invalid_configuration"],
    ["javascript:alert(1)//", {}, "invalid_configuration"],
    ["base44.app", {}, "invalid_configuration"],
    ["https://", {}, "invalid_configuration"],
    ["https://base44.app", { trustedOrigins: ["https://base44.app"] }, undefined],
    ["https://base44.app", { trustedOrigins: ["https://BASE44.app:443/x"] }, undefined],
    ["https://evil.example", { trustedOrigins: ["https://base44.app"] }, "untrusted_origin"],
    [
      "https://base44.app.evil.example",
      { trustedOrigins: ["https://base44.app"] },
      "untrusted_origin",
    ],
    ["http://localhost:1", { trustedOrigins: ["https://base44.app"] }, "untrusted_origin"],
    ["https://base44.app", { trustedOrigins: [] }, "untrusted_origin"],
  ];
  for (const [url, options, kind] of rows) {
    sent.length = 0;
    const { getConnection } = connectorsAt(url, { ...options, fetch });
    const thrown = await getConnection("slack").then(() => undefined, (error) => error);
    assert.equal(thrown?.kind, kind, `${url}: ${thrown}`);
    assert.equal(sent.length, kind ? 0 : 1, url);
    assert.ok(!String(thrown).includes("password@"));
  }
});

Deno.test("an identifier that would name another route is refused, in any place", async () => {
  await using server = await ScriptedServer.start();
  const client = createClientFromRequest(incoming(server.url));
  const { connectors } = client.asServiceRole;
  for (const dots of [".", ".."]) {
    const calls = [
      () => connectors.getConnection(dots),
      () => connectors.getAccessToken(dots),
      () => connectors.isConnected(dots),
      () => connectors.getWorkspaceConnection(dots),
      () => connectors.getCurrentAppUserConnection(dots),
      () => connectors.getCurrentAppUserAccessToken(dots),
      () => connectors.callApi(dots, { path: "/" }),
      () => client.connectors.connectAppUser(dots),
      () => client.connectors.disconnectAppUser(dots),
      () => connectorsAtApp(dots).getConnection("slack"),
    ];
    for (const call of calls) await assert.rejects(call(), { kind: "invalid_argument" });
  }
  assert.equal(server.asked.length, 0);

  function connectorsAtApp(app: string) {
    const request = incoming(server.url, { "Base44-App-Id": app });
    return createClientFromRequest(request).asServiceRole.connectors;
  }
});

Deno.test("a runtime without fetch is told to give one", async () => {
  const { fetch } = globalThis;
  const { getConnection } = connectorsAt("https://base44.app");
  try {
    Reflect.deleteProperty(globalThis, "fetch");
    await assert.rejects(getConnection("slack"), {
      name: "Base44Error",
      kind: "invalid_configuration",
      message: "fetch is required: this runtime has none of its own, so give one as an option",
    });
  } finally {
    globalThis.fetch = fetch;
  }
});

Deno.test("origins are trusted however the options say so", async () => {
  await using server = await ScriptedServer.start();
  const trustedOrigins = ["https://base44.app"];
  const config = { appId: "a", serviceToken: "service-token-1", serverUrl: server.url };
  const given: ClientOptions[] = [
    { trustedOrigins },
    Object.create({ trustedOrigins }),
    new (class {
      get trustedOrigins() {
        return trustedOrigins;
      }
    })(),
  ];
  for (const options of given) {
    const made = createClient({ ...config, options }).asServiceRole.connectors.getConnection(
      "slack",
    );
    await assert.rejects(made, { kind: "untrusted_origin" });
    for (const more of [undefined, {}, { trustedOrigins: undefined }, { timeout: 500 }]) {
      const call = getConnection({ ...config, options }, "slack", more);
      await assert.rejects(call, { kind: "untrusted_origin" });
    }
    await assert.rejects(getConnection(config, "slack", options), { kind: "untrusted_origin" });
  }
  const listed = [...trustedOrigins];
  const cache = { ttl: 1000 };
  const options = { trustedOrigins: listed, cache };
  const client = createClient({ ...config, options }).asServiceRole.connectors;
  listed.push(server.url);
  cache.ttl = -1;
  await assert.rejects(client.getConnection("slack"), { kind: "untrusted_origin" });
  assert.equal(server.asked.length, 0);
});

Deno.test("a configuration of accessors is one, with options and without", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  class Configuration {
    #serviceToken = "service-token-1";
    get appId() {
      return "a";
    }
    get serviceToken() {
      return this.#serviceToken;
    }
    get serverUrl() {
      return server.url;
    }
  }
  for (const options of [undefined, {}, { timeout: 1000 }]) {
    const { accessToken } = await getConnection(new Configuration(), "slack", options);
    assert.equal(accessToken, "t");
  }
});

Deno.test("a clock that was wrong for a while holds up no limit once it is right again", async () => {
  const options = { retry: false as const, fetch: () => new Promise<Response>(() => {}) };
  const { getConnection } = connectorsAt("https://base44.app", options);
  const { now } = performance;
  const first = getConnection("a", { timeout: 100 }).catch(({ kind }) => kind);
  performance.now = () => now.call(performance) - 60_000;
  await new Promise((resolve) => setTimeout(resolve, 200));
  performance.now = now;
  const started = performance.now();
  await assert.rejects(getConnection("b", { timeout: 100 }), { kind: "timeout" });
  assert.ok(performance.now() - started < 2000);
  assert.equal(await first, "timeout");
});

Deno.test("a program that is busy for a while holds up no limit for longer", async () => {
  const options = { retry: false as const, fetch: () => new Promise<Response>(() => {}) };
  const { getConnection } = connectorsAt("https://base44.app", options);
  const started = performance.now();
  const first = getConnection("a", { deadline: 50 }).then(
    () => assert.fail("nobody answers"),
    () => performance.now() - started,
  );
  while (performance.now() - started < 400);
  const leaving = new AbortController();
  const later = getConnection("b", { timeout: 4000, signal: leaving.signal }).catch(() => {});
  assert.ok(await first < 1500, `${await first}`);
  leaving.abort();
  await later;
});

Deno.test("options that are null are none, and take no other with them", async () => {
  await using server = await ScriptedServer.start();
  const config = { appId: "a", serviceToken: "service-token-1", serverUrl: server.url };
  // deno-lint-ignore no-explicit-any -- callers without types
  const nothing = null as any;
  const call = getConnection({ ...config, options: nothing }, "slack", {
    trustedOrigins: ["https://base44.app"],
  });
  await assert.rejects(call, { kind: "untrusted_origin" });
  server.json({ access_token: "t" });
  assert.equal((await getConnection(config, "slack", nothing)).accessToken, "t");
});

Deno.test("a signal without a reason ends a call with an AbortError", async () => {
  const { getConnection } = connectorsAt("https://base44.app", {
    fetch: () => new Promise<Response>(() => {}),
  });
  const polyfill = Object.assign(new EventTarget(), { aborted: false }) as AbortSignal;
  const call = getConnection("slack", { signal: polyfill });
  polyfill.dispatchEvent(new Event("abort"));
  await assert.rejects(call, { name: "AbortError" });
});
