/** Options of clients and of calls. */

import assert from "node:assert/strict";
import {
  Base44Error,
  type ClientOptions,
  createClient,
  createClientFromRequest,
  getConnection,
} from "base44-connectors";
import { connectorsAt, errorOf } from "./support/client.ts";
import { platformHeaders, platformRequest, ScriptedServer } from "./support/server.ts";

Deno.test("an invalid option is rejected by name before any request", async () => {
  await using server = await ScriptedServer.start();
  // deno-lint-ignore no-explicit-any -- callers without types
  const rows: [any, RegExp][] = [
    ...[-1, 0, NaN, Infinity, 2 ** 31, "10", {}, true].flatMap((wrong): [unknown, RegExp][] => [
      [{ timeout: wrong }, /^timeout must be a number of milliseconds/],
      [{ deadline: wrong }, /^deadline must be a number of milliseconds/],
    ]),
    [{ fetch: "fetch" }, /^fetch must be a function/],
    [{ onError: {} }, /^onError must be a function/],
    [{ allowInsecureHttp: "yes" }, /^allowInsecureHttp must be true or false/],
    [{ trustedOrigins: "https://a" }, /^trustedOrigins must be a list/],
    ...[
      null,
      ["a"],
      ["https://base44.app@evil.example"],
      ["https://*.base44.app"],
      ["https://base44.app/x"],
      ["http://base44.app"],
      ["https://%2a.base44.app"],
      ["https://base44.app/x/.."],
      ["https://base44.app/."],
      ["https:base44.app"],
      ["https:///base44.app"],
      [" https://base44.app\n"],
      ["https://base44.app\\"],
      ["https://base44.app\t"],
    ].map((trustedOrigins): [unknown, RegExp] => [
      { trustedOrigins },
      /^trustedOrigins must be a list of origins such as/,
    ]),
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
    assert.throws(() => createClientFromRequest(platformRequest(server.url), options), expected);
    assert.throws(() => createClient({ appId: "a", options }), expected);
  }
  const { getConnection } = connectorsAt(server.url);
  // deno-lint-ignore no-explicit-any -- callers without types
  const calls: [any, RegExp][] = [
    [{ timeout: -1 }, /: timeout must be/],
    [{ deadline: NaN }, /: deadline must be/],
    [{ forceRefresh: 1 }, /: forceRefresh must be true or false/],
    [{ signal: {} }, /: signal must be an AbortSignal/],
    [{ signal: new AbortController() }, /: signal must be an AbortSignal/],
    [{ signal: { aborted: false, addEventListener() {} } }, /: signal must be an AbortSignal/],
  ];
  for (const [options, message] of calls) {
    await assert.rejects(getConnection("slack", options), {
      kind: "invalid_configuration",
      message,
    });
  }
  assert.equal(server.requests.length, 0);
});

Deno.test("ignores undefined, null and unknown options", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  // deno-lint-ignore no-explicit-any -- callers without types
  for (const options of [undefined, {}, { timeout: undefined, fetch: null, other: 1 }] as any[]) {
    const { getConnection } = connectorsAt(server.url, options);
    assert.equal((await getConnection("slack", options)).accessToken, "t");
  }
});

Deno.test("options are copied when the client is made", async () => {
  const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
  const options: ClientOptions = { fetch, trustedOrigins: ["https://base44.app"] };
  const { getAccessToken } = connectorsAt("https://base44.app", options);
  options.fetch = () => Promise.reject(new Error("replaced"));
  options.trustedOrigins = [];
  assert.equal(await getAccessToken("slack"), "t");
});

Deno.test("null options do not override the other options object", async () => {
  await using server = await ScriptedServer.start();
  const config = { appId: "a", serviceToken: "service-token-1", serverUrl: server.url };
  // deno-lint-ignore no-explicit-any -- callers without types
  const absent = null as any;
  const call = getConnection({ ...config, options: absent }, "slack", {
    trustedOrigins: ["https://base44.app"],
  });
  await assert.rejects(call, { kind: "untrusted_origin" });
  server.json({ access_token: "t" });
  assert.equal((await getConnection(config, "slack", absent)).accessToken, "t");
});

Deno.test("a configuration may be a class instance with getters", async () => {
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

Deno.test("uses the fetch option, or the global fetch at the time of the call", async () => {
  const requests: [string, RequestInit | undefined][] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    requests.push([String(input), init]);
    return Promise.resolve(Response.json({ access_token: "from my fetch" }));
  };
  const withOption = connectorsAt("https://base44.app", { fetch });
  assert.equal(await withOption.getAccessToken("slack"), "from my fetch");
  assert.equal(requests[0][0], "https://base44.app/api/apps/app-1/external-auth/tokens/slack");
  assert.equal(requests[0][1]?.redirect, "manual");

  const { getAccessToken } = connectorsAt("https://base44.app");
  const globalFetch = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    assert.equal(await getAccessToken("slack"), "from my fetch");
  } finally {
    globalThis.fetch = globalFetch;
  }
});

Deno.test("a runtime without fetch gets an error that asks for the option", async () => {
  const { fetch } = globalThis;
  const { getConnection } = connectorsAt("https://base44.app");
  try {
    Reflect.deleteProperty(globalThis, "fetch");
    await assert.rejects(getConnection("slack"), {
      name: "Base44Error",
      kind: "invalid_configuration",
      message:
        'getConnection("slack"): fetch is required: this runtime has none of its own, so give one as an option',
    });
  } finally {
    globalThis.fetch = fetch;
  }
});

Deno.test("onError is called once per error and its own exceptions are ignored", async () => {
  await using server = await ScriptedServer.start();
  server.json({ detail: "no" }, 500);
  const reported: Error[] = [];
  const onError = (error: Error) => {
    reported.push(error);
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
  assert.deepEqual(reported, errors);
  assert.ok(errors.every((error) => error instanceof Base44Error));
  await assert.rejects(connectors.getConnection("slack", { signal: AbortSignal.abort() }));
  server.json({ access_token: "t" });
  await connectors.getConnection("slack");
  server.json({ detail: "not connected" }, 404);
  assert.equal(await connectors.isConnected("slack"), false);
  assert.equal(reported.length, 3, "not called for aborts, successes and isConnected");
});

Deno.test("onError may reject, and is called when no client can be made", async () => {
  const kinds: string[] = [];
  const onError = async ({ kind }: Base44Error) => {
    kinds.push(kind);
    await Promise.reject(new Error("telemetry is down"));
  };
  await assert.rejects(getConnection({ appId: "a" }, "slack", { onError }));
  await assert.rejects(getConnection(new Request("http://localhost/"), "slack", { onError }));
  await assert.rejects(getConnection(platformRequest("https://base44.app"), "..", { onError }));
  const source = { appId: "a", options: { onError } };
  await assert.rejects(getConnection(source, "slack", { onError: undefined }));
  assert.deepEqual(kinds, [
    "invalid_configuration",
    "invalid_configuration",
    "invalid_argument",
    "invalid_configuration",
  ]);
  // An unhandled rejection would fail the test here.
  await new Promise((resolve) => setTimeout(resolve, 10));
});

Deno.test("an argument in the place of options that is not an object, or is an array or a function, is ignored", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t", redirect_url: "u", success: true, phase: "responded" });
  const others = [
    null,
    5,
    NaN,
    "ann@example.com",
    "",
    true,
    7n,
    Symbol("s"),
    [],
    [{ timeout: -1 }],
    () => 1,
  ];
  for (
    const other of [...others, Object.assign(() => 1, { timeout: -1 }), {
      email: "ann@example.com",
      other: 1,
    }]
  ) {
    // deno-lint-ignore no-explicit-any -- callers without types
    const extra = other as any;
    const base44 = createClientFromRequest(platformRequest(server.url), extra);
    const { callApi, invalidate, ...methods } = base44.asServiceRole.connectors;
    for (const method of Object.values(methods)) await method("slack", extra);
    await callApi("slack", { path: "/" }, extra);
    invalidate("slack");
    await base44.connectors.connectAppUser("c", extra);
    await base44.connectors.disconnectAppUser("c", extra);
    await getConnection(platformRequest(server.url), "slack", extra);
  }
  const { getConnection: method } = connectorsAt(server.url);
  const connections = await Promise.all(["slack", "notion"].map(method));
  assert.deepEqual(connections.map(({ accessToken }) => accessToken), ["t", "t"]);
});

Deno.test("options are read from an object and its prototypes, but not from Object.prototype", async () => {
  await using server = await ScriptedServer.start();
  server.json({ access_token: "t" });
  class Options {
    get timeout() {
      return -1;
    }
  }
  for (const options of [new Options(), Object.create({ timeout: -1 })]) {
    await assert.rejects(connectorsAt(server.url).getConnection("slack", options), {
      kind: "invalid_configuration",
      message: /timeout must be/,
    });
  }
  const polluted = Object.prototype as Record<string, unknown>;
  const members = {
    appId: "polluted",
    headers: { get: () => "polluted" },
    serverUrl: "https://evil.example",
    allowInsecureHttp: true,
    timeout: -1,
    fetch: () => assert.fail("fetched"),
    token: "x",
    access_token: "polluted",
    method: "POST",
    retry: false,
    onError: () => assert.fail("observed"),
    onAttempt: () => assert.fail("observed"),
    requiresAuth: true,
  };
  Object.assign(polluted, members);
  try {
    const { accessToken } = await connectorsAt(server.url).getConnection("slack", {});
    assert.equal(accessToken, "t");
    const config = createClientFromRequest(platformRequest(server.url)).getConfig();
    assert.equal(config.appId, "app-1");
    const { serverUrl, requiresAuth } = createClient({ appId: "a" }).getConfig();
    assert.deepEqual([serverUrl, requiresAuth], ["https://base44.app", false]);
    const source = new Request("https://f.example");
    await assert.rejects(getConnection(source, "slack"), { kind: "invalid_configuration" });
    const insecure = createClient({ appId: "a", serverUrl: "http://a.example", serviceToken: "s" });
    await assert.rejects(insecure.asServiceRole.connectors.getConnection("slack"), {
      kind: "insecure_url",
    });
    server.json({});
    await assert.rejects(connectorsAt(server.url).getConnection("slack"), {
      kind: "invalid_response",
    });
  } finally {
    for (const name of Object.keys(members)) delete polluted[name];
  }
});

Deno.test("getters on Object.prototype are not called", async () => {
  const names = ["appId", "headers", "timeout", "retry", "onError", "requiresAuth", "forceRefresh"];
  const get = () => assert.fail("called");
  const { headers } = platformRequest("https://base44.app");
  const options = { fetch: () => Promise.resolve(Response.json({ access_token: "t" })) };
  const config = { appId: "a", serviceToken: "s", headers: {}, options };
  for (const name of names) {
    Object.defineProperty(Object.prototype, name, { get, configurable: true });
  }
  try {
    const request = { headers } as Request;
    const { connectors } = createClientFromRequest(request, options).asServiceRole;
    assert.equal((await connectors.getConnection("slack", {})).accessToken, "t");
    assert.equal((await getConnection(config, "slack", {})).accessToken, "t");
    assert.equal(createClient(config).getConfig().requiresAuth, false);
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
});

Deno.test("a RangeError of a getter becomes a Base44Error that onError gets", async () => {
  const rangeError = {
    get(): never {
      throw new RangeError("Invalid time value");
    },
    enumerable: true,
  };
  const kinds: string[] = [];
  const options: ClientOptions = { onError: ({ kind }) => kinds.push(kind) };
  for (const name of ["headers", "requiresAuth"]) {
    const config = Object.defineProperty({ appId: "a", options }, name, rangeError);
    assert.throws(() => createClient(config), { name: "Base44Error" });
  }
  const request = Object.defineProperty({}, "headers", rangeError) as Request;
  assert.throws(() => createClientFromRequest(request), { name: "Base44Error" });
  const expected = { name: "Base44Error", kind: "invalid_argument" };
  await assert.rejects(getConnection(request, "slack", options), expected);
  assert.deepEqual(kinds, ["invalid_argument"]);
});

Deno.test("a getter that throws becomes a Base44Error", async () => {
  const throwing = (name: string) =>
    Object.defineProperty({ path: "/" }, name, {
      get() {
        throw new Error("from the getter");
      },
      enumerable: true,
    });
  // deno-lint-ignore no-explicit-any -- callers without types
  const make = (value: unknown) => value as any;
  const request = platformRequest("http://127.0.0.1:9");
  const isBase44Error = (error: unknown) => error instanceof Base44Error;
  for (const name of ["timeout", "retry", "fetch", "trustedOrigins", "onError"]) {
    assert.throws(() => createClientFromRequest(request, make(throwing(name))), isBase44Error);
    const options = make(throwing(name));
    assert.throws(() => createClient({ appId: "a", options }), isBase44Error);
    await assert.rejects(getConnection(request, "slack", options), isBase44Error);
  }
  for (const name of ["appId", "serverUrl", "token", "serviceToken", "headers", "options"]) {
    const config = make(Object.assign(throwing(name), name === "appId" ? {} : { appId: "a" }));
    assert.throws(() => createClient(config), isBase44Error, name);
    await assert.rejects(getConnection(config, "slack"), isBase44Error, name);
  }
  assert.throws(
    () => createClient(make(Object.assign(throwing("requiresAuth"), { appId: "a" }))),
    isBase44Error,
  );
  assert.throws(() => createClientFromRequest(make(throwing("headers"))), isBase44Error);
  // A header that cannot be read is not taken for absent: without it, a client would be another.
  const { headers } = platformRequest("http://127.0.0.1:9");
  for (const name of Object.keys(platformHeaders(""))) {
    const get = (asked: string) => asked === name ? assert.fail() : headers.get(asked);
    assert.throws(() => createClientFromRequest(make({ headers: { get } })), {
      name: "Base44Error",
      message: `The request's headers.get threw an error for ${name}`,
    });
    // Half of a surrogate pair is no character of a header.
    const odd = (asked: string) => asked === name ? "Bearer \ud800" : headers.get(asked);
    assert.throws(() => createClientFromRequest(make({ headers: { get: odd } })), isBase44Error);
  }
  const { getConnection: method, callApi } = connectorsAt("http://127.0.0.1:9");
  for (const name of ["timeout", "signal", "forceRefresh"]) {
    await assert.rejects(method("slack", make(throwing(name))), isBase44Error, name);
  }
  for (const name of ["path", "method", "host", "query", "headers", "body"]) {
    const error = await errorOf(callApi("slack", make(throwing(name))));
    assert.deepEqual([error.kind, error.attempts], ["invalid_argument", 0], name);
  }
});
