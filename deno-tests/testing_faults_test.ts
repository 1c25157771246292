/** What `fake.fail` makes of a request, in memory and on a port, as a caller of `fetch` sees it. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "base44-connectors";
import {
  createFakeBase44,
  type FakeBase44,
  type FakeFault,
  type FakeRoute,
} from "base44-connectors/testing";

const USUAL = { access_token: "xoxb-1", integration_type: "slack", connection_config: null };
const USER = { "c/1": { accessToken: "c-1" } };

/** Asks for a connection as a client does that knows nothing of faults. */
type Ask = (init?: RequestInit) => Promise<Response>;

/** A test of both: what is said of the one must hold for the other. */
function bothWays(name: string, test: (fake: FakeBase44, ask: Ask) => Promise<void>): void {
  for (const where of ["in memory", "on a port"]) {
    Deno.test(`${name}, ${where}`, async () => {
      const fake = createFakeBase44({
        connectors: { slack: { accessToken: "xoxb-1" } },
        appUsers: { "user-1": USER },
      });
      await using server = where === "on a port" ? await fake.serve() : undefined;
      const url = `${server?.url ?? "https://base44.invalid"}/api/apps/fake-app/external-auth`;
      const headers = { "Authorization": "Bearer fake-service-token" };
      const asker = server ? fetch : fake.fetch;
      await test(fake, (init) => asker(`${url}/tokens/slack`, { headers, ...init }));
    });
  }
}

/** Nothing is left of a fault: the next request is answered as usual. */
async function isUsual(ask: Ask): Promise<void> {
  assert.deepEqual(await (await ask()).json(), USUAL);
}

/** Reads a body that breaks off, and says how much of it there was. */
async function readBroken(response: Response, error: object): Promise<string> {
  let text = "";
  await assert.rejects(async () => {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) text += piece;
  }, error);
  return text;
}

bothWays(
  "a status is answered, with the headers and the body that are given",
  async (fake, ask) => {
    fake.fail("getConnection", 503);
    fake.fail("getConnection", { status: 429, headers: { "Retry-After": "7" }, body: { a: "ü" } });
    fake.fail("getConnection", { status: 502, body: "<h1>Bad Gateway ü</h1>" });
    fake.fail("getConnection", { status: 204 });
    const number = await ask();
    assert.deepEqual([number.status, await number.json()], [503, {
      detail: "A 503, as fake.fail was told",
    }]);
    const json = await ask();
    assert.deepEqual([json.status, json.headers.get("retry-after")], [429, "7"]);
    assert.deepEqual(await json.json(), { a: "ü" });
    const html = await ask();
    assert.deepEqual([html.status, html.headers.get("content-type")], [502, "text/html"]);
    assert.equal(await html.text(), "<h1>Bad Gateway ü</h1>");
    const empty = await ask();
    assert.deepEqual([empty.status, await empty.text()], [204, ""]);
    await isUsual(ask);
  },
);

bothWays("a lie is a 200", async (fake, ask) => {
  for (const lie of ["<h1>Sign in</h1>", { access_token: 1 }, null]) {
    fake.fail("getConnection", { lie });
    const response = await ask();
    assert.equal(response.status, 200);
    assert.deepEqual(typeof lie === "string" ? await response.text() : await response.json(), lie);
  }
  await isUsual(ask);
});

bothWays("a redirect says where to", async (fake, ask) => {
  fake.fail("getConnection", { redirect: "https://login.invalid/?a=b" });
  fake.fail("getConnection", { redirect: "/elsewhere", status: 308 });
  fake.fail("getConnection", { redirect: "/elsewhere" });
  const seen = async () => {
    const { status, headers, body } = await ask({ redirect: "manual" });
    await body?.cancel();
    return [status, headers.get("location")];
  };
  assert.deepEqual(await seen(), [302, "https://login.invalid/?a=b"]);
  assert.deepEqual(await seen(), [308, "/elsewhere"]);
  await assert.rejects(ask({ redirect: "error" }), TypeError);
  await isUsual(ask);
});

bothWays("a delay comes before the usual answer, and ends with the signal", async (fake, ask) => {
  fake.fail("getConnection", { delay: 50 });
  fake.fail("getConnection", { delay: Infinity });
  const start = performance.now();
  await isUsual(ask);
  assert(performance.now() - start >= 45);
  const controller = new AbortController();
  const asked = ask({ signal: controller.signal });
  setTimeout(() => controller.abort(new RangeError("enough")), 20);
  await assert.rejects(asked, { name: "RangeError", message: "enough" });
  await isUsual(ask);
  assert.equal(fake.requests.length, 3);
});

for (const reset of ["before", "during"] as const) {
  bothWays(`a reset ${reset} the head is no answer`, async (fake, ask) => {
    await isUsual(ask); // On a port, the connection is then one that was of use before.
    fake.fail("getConnection", { reset });
    await assert.rejects(ask(), TypeError);
    await isUsual(ask);
    assert.equal(fake.requests.length, 3);
  });
}

for (const fault of [{ reset: "after" }, { truncated: true }] as const) {
  bothWays(`${JSON.stringify(fault)} is half a body`, async (fake, ask) => {
    fake.fail("getConnection", fault, 2);
    const response = await ask();
    const whole = JSON.stringify(USUAL);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "application/json");
    assert.equal(response.headers.get("content-length"), String(whole.length));
    const text = await readBroken(response, TypeError);
    assert.equal(text, whole.slice(0, whole.length / 2));
    await assert.rejects((await ask()).json(), TypeError);
    await isUsual(ask);
  });
}

bothWays("an endless body goes on until it is cancelled", async (fake, ask) => {
  fake.fail("getConnection", { endless: true });
  const { status, body } = await ask();
  const reader = body!.getReader();
  let length = 0;
  while (length < 200_000) {
    const { value, done } = await reader.read();
    assert(!done && value.every((byte) => byte === 0x20));
    length += value.length;
  }
  assert.equal(status, 200);
  await reader.cancel();
  await isUsual(ask);
});

bothWays("an endless body ends with the signal, whoever reads it", async (fake, ask) => {
  fake.fail("getConnection", { endless: true }, 2);
  const first = new AbortController();
  const text = (await ask({ signal: first.signal })).text();
  setTimeout(() => first.abort(new RangeError("enough")), 20);
  await assert.rejects(text, { message: "enough" });
  const second = new AbortController();
  const { body } = await ask({ signal: second.signal });
  second.abort(new RangeError("enough"));
  await assert.rejects(body!.getReader().read(), { message: "enough" });
  await isUsual(ask);
});

bothWays("faults of a route happen in order, each so many times", async (fake, ask) => {
  const { fail } = fake;
  fail("getConnection", 500, 2);
  fail("callApi", 418, Infinity);
  fail("getConnection", { status: 501 });
  fail("getConnection", { status: 502 }, Infinity);
  const statuses = [];
  for (let i = 0; i < 5; i++) {
    const { status, body } = await ask();
    await body?.cancel();
    statuses.push(status);
  }
  assert.deepEqual(statuses, [500, 500, 501, 502, 502]);
  assert.equal(fake.requests.length, 5);
  assert(fake.requests.every(({ route }) => route === "getConnection"));
  fake.reset();
  await isUsual(ask);
});

Deno.test("what is answered as usual is done, and what is not, is not", async () => {
  const left = async (fault: FakeFault) => {
    const fake = createFakeBase44({ appUsers: { "user-1": USER } });
    const { connectors } = createClientFromRequest(fake.request({ userToken: "user-1" }), {
      fetch: fake.fetch,
    });
    const again = () => connectors.disconnectAppUser("c/1").then(() => true, () => false);
    fake.fail("disconnectAppUser", fault);
    await again();
    return await again();
  };
  assert.equal(await left({ reset: "before" }), true);
  assert.equal(await left({ status: 500 }), true);
  assert.equal(await left({ delay: 1 }), false);
  assert.equal(await left({ reset: "during" }), false);
  assert.equal(await left({ truncated: true }), false);
});

Deno.test("closing the server ends every fault at once", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
  const server = await fake.serve();
  const url = `${server.url}/api/apps/fake-app/external-auth/tokens/slack`;
  fake.fail("getConnection", { endless: true }, 2);
  fake.fail("getConnection", { delay: Infinity });
  const unread = await fetch(url);
  const read = (await fetch(url)).text();
  const delayed = fetch(url);
  while (fake.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  const ends = [read, delayed].map((end) => assert.rejects(end, TypeError));
  const start = performance.now();
  await server.close();
  assert(performance.now() - start < 1000);
  await Promise.all(ends);
  await unread.body?.cancel();
});

Deno.test("a reset is one on the wire, and half a head is no more than that", async () => {
  const fake = createFakeBase44();
  await using server = await fake.serve();
  const { port } = new URL(server.url);
  const request = "GET /api/apps/a/external-auth/tokens/slack HTTP/1.1\r\nHost: a\r\n\r\n";
  const conversation = async (fault: FakeFault) => {
    fake.fail("getConnection", fault);
    using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    await connection.write(new TextEncoder().encode(request));
    const buffer = new Uint8Array(1000);
    let text = "";
    try {
      for (let length; (length = await connection.read(buffer)) !== null;) {
        text += new TextDecoder().decode(buffer.subarray(0, length));
      }
      return [text, "closed"];
    } catch (error) {
      return [text, (error as Error).name];
    }
  };
  // Deno 2.1 cannot reset a connection.
  const reset = Deno.version.deno.startsWith("2.1.") ? "closed" : "ConnectionReset";
  assert.deepEqual(await conversation({ reset: "before" }), ["", reset]);
  const head = "HTTP/1.1 200 \r\nContent-Ty";
  assert.deepEqual(await conversation({ reset: "during" }), [head, reset]);
  const half = /^HTTP\/1\.1 401 \r\n.*content-length: 25\r\n.*\r\n\r\n\{"detail":"U$/is;
  const [after, how] = await conversation({ reset: "after" });
  assert.match(after, half);
  assert.equal(how, reset);
  const [truncated, end] = await conversation({ truncated: true });
  assert.match(truncated, half);
  assert.equal(end, "closed");
});

Deno.test("what makes no sense is refused at once, in words", () => {
  const fake = createFakeBase44();
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  const refused: [message: RegExp, fault: unknown, times?: unknown, route?: string][] = [
    [
      /the route must be one of .*getConnection, .*, not "getConnections"/,
      500,
      1,
      "getConnections",
    ],
    [/the times must be a positive integer or Infinity, not 0/, 500, 0],
    [/the times must be .*, not 1\.5/, 500, 1.5],
    [/the times must be .*, not NaN/, 500, NaN],
    [/the times must be .*, not "2"/, 500, "2"],
    [/the fault must be a status, or an object with one of .*status, .*, not undefined/, undefined],
    [/the fault must be .*, not "endless"/, "endless"],
    [/the fault must be .*, not \{"body":"endless"\}/, { body: "endless" }],
    [/the fault delay must be alone, not \{"delay":1,"lie":1\}/, { delay: 1, lie: 1 }],
    [/the fault status must be with headers and body at most/, { status: 500, delay: 1 }],
    [/the status must be an integer from 200 to 599, not 199/, 199],
    [/the status must be .*, not 600/, { status: 600 }],
    [/the status must be .*, not NaN/, { status: NaN }],
    [/the headers must be an object of header values, not \{"a b":"c"\}/, {
      status: 500,
      headers: { "a b": "c" },
    }],
    [/the body of a 204 must be left out, not "text"/, { status: 204, body: "text" }],
    [/the body must be text, or what JSON can say, not a function/, { status: 500, body: fetch }],
    [/the delay must be 0 or more milliseconds, not -1/, { delay: -1 }],
    [/the delay must be .*, not NaN/, { delay: NaN }],
    [/the reset must be "before", "during" or "after", not "later"/, { reset: "later" }],
    [/the truncated must be true, not false/, { truncated: false }],
    [/the endless must be true, not 1/, { endless: 1 }],
    [/the lie must be text, or what JSON can say, not undefined/, { lie: undefined }],
    [/the lie must be .*, not \[object Object\]/, { lie: circle }],
    [/the redirect must be a URL, absolute or relative, not ""/, { redirect: "" }],
    [/the redirect must be .*, not "a\\nb"/, { redirect: "a\nb" }],
    [/the status of a redirect must be 301, 302, 303, 307 or 308, not 304/, {
      redirect: "/",
      status: 304,
    }],
  ];
  for (const [message, fault, times, route = "getConnection"] of refused) {
    const fail = () => fake.fail(route as FakeRoute, fault as FakeFault, times as number);
    assert.throws(fail, (error) => error instanceof TypeError && message.test(error.message));
  }
});
