/** `maxResponseBytes`: truncation of large and endless bodies. */

import assert from "node:assert/strict";
import { type AddressInfo, createServer } from "node:net";
import { createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import { connectorsAt, errorOf } from "./support/client.ts";

/** Returns the length of the longest credential that the fake platform sends. */
const lengthOfCredential = ({ headers }: Request) =>
  headers.get("Base44-Service-Authorization")!.replace("Bearer ", "").length;

Deno.test("stops reading a body at maxResponseBytes", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  await using _server = await fake.serve();
  const request = fake.request();
  // A truncated error body is shortened by the length of an encoded credential (at most eight
  // characters for one), since a partial credential at the cut could not be recognised.
  const credentialLength = lengthOfCredential(request);
  for (const fetch of [undefined, fake.fetch]) {
    const { getConnection } =
      createClientFromRequest(request, { fetch, maxResponseBytes: 100_000 }).asServiceRole
        .connectors;
    fake.fail("getConnection", { endless: true });
    await assert.rejects(getConnection("slack"), {
      kind: "invalid_response",
      message: /more than 100000 bytes \(maxResponseBytes\)/,
      status: 200,
      attempts: 1,
    });
    fake.fail("getConnection", { lie: "x".repeat(100_001) });
    await assert.rejects(getConnection("slack"), { kind: "invalid_response" });
    fake.fail("getConnection", { status: 403, body: "x".repeat(200_000) });
    const error = await getConnection("slack").catch((error) => error);
    assert.equal(error.kind, "forbidden");
    assert.equal(error.data.length, 65_536 - 19 * credentialLength);
  }
});

Deno.test("reads at most 64 KiB of an error response, or maxResponseBytes if that is less", async () => {
  const request = createFakeBase44().request();
  for (const maxResponseBytes of [undefined, 10_000]) {
    const limit = maxResponseBytes ?? 65_536;
    let sentBytes = 0;
    // It never ends.
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      sentBytes += 1000;
      controller.enqueue(new Uint8Array(1000).fill(0x78));
    };
    const read = async (body: () => BodyInit) => {
      const fetch = () => Promise.resolve(new Response(body(), { status: 403 }));
      const client = createClientFromRequest(request, { fetch, maxResponseBytes });
      const error = await errorOf(client.asServiceRole.connectors.getConnection("slack"));
      assert.equal(error.kind, "forbidden");
      return error.data.length;
    };
    assert.equal(
      await read(() => new ReadableStream({ pull })),
      limit - 19 * lengthOfCredential(request),
    );
    assert.ok(sentBytes < limit + 3000, `${sentBytes} bytes`);
    assert.equal(await read(() => "x".repeat(limit)), limit);
  }
});

Deno.test("a chunked body is limited despite a smaller Content-Length", async () => {
  let sentBytes = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n");
      const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
      const pump = () => {
        sentBytes += 0x10000;
        if (sentBytes < 2 ** 27) socket.write(chunk, pump);
        else socket.end("0\r\n\r\n");
      };
      pump();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { getConnection } = connectorsAt(`http://127.0.0.1:${port}`, { retry: false });
  await assert.rejects(getConnection("slack"), { kind: "invalid_response" });
  assert.ok(sentBytes < 2 ** 25, `${sentBytes} bytes`);
  await new Promise((resolve) => server.close(resolve));
});

Deno.test("a fetch of the user's own cannot misstate the length of a body", async () => {
  const limited = (response: (headers: Headers) => unknown, length: string) => {
    const fetch = () => Promise.resolve(response(new Headers({ "content-length": length })));
    // deno-lint-ignore no-explicit-any -- mocks of a Response
    return connectorsAt("https://base44.app", { fetch: fetch as any, maxResponseBytes: 1024 });
  };
  for (const length of ["5", "", "-1", "0", "1e3", "0x5", " 5", "5, 5", "Infinity", "99999"]) {
    let pulled = 0;
    const body = () =>
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new Uint8Array(65_536).fill(0x20));
          if (++pulled === 100) controller.close();
        },
      });
    const { getConnection } = limited((headers) => new Response(body(), { headers }), length);
    await assert.rejects(getConnection("slack"), { message: /more than 1024 bytes/ }, length);
    assert.ok(pulled < 5, `${length}: ${pulled} chunks`);
  }
  // Without a stream, bytes are counted, not characters.
  for (const [text, isTooLong] of [["€".repeat(334), false], ["€".repeat(342), true]] as const) {
    const ok = { status: 200, ok: true, text: () => Promise.resolve(JSON.stringify(text)) };
    const { getConnection } = limited((headers) => ({ ...ok, headers }), "5");
    const message = isTooLong ? /more than 1024 bytes/ : /answered with JSON/;
    await assert.rejects(getConnection("slack"), { message });
  }
});

Deno.test("a reader whose cancel() throws, or returns nothing, changes nothing", async () => {
  const cancels = [
    () => assert.fail(),
    () => undefined,
    () => Promise.reject(new Error()),
    undefined,
  ];
  for (const cancel of cancels) {
    const read = () => Promise.resolve({ done: false, value: new Uint8Array(4096) });
    const body = { getReader: () => ({ read, cancel }), cancel };
    const response = { status: 200, ok: true, body, text: () => assert.fail() };
    // deno-lint-ignore no-explicit-any -- a mock of a Response
    const fetch = () => Promise.resolve(response as any);
    const { getConnection } = connectorsAt("https://a.example", { fetch, maxResponseBytes: 1024 });
    await assert.rejects(getConnection("slack"), { message: /more than 1024 bytes/ });
  }
});
