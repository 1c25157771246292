/** `maxResponseBytes`: truncation of large and endless bodies. */

import assert from "node:assert/strict";
import { type AddressInfo, createServer } from "node:net";
import { createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import { connectorsAt } from "./support/client.ts";

Deno.test("stops reading a body at maxResponseBytes", async () => {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "t" } } });
  await using _server = await fake.serve();
  const request = fake.request();
  // A truncated error body is shortened by the length of an encoded credential (at most eight
  // characters for one), since a partial credential at the cut could not be recognised.
  const credentialLength = request.headers.get("Base44-Service-Authorization")!.length;
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
    assert.equal(error.data.length, 100_000 - 8 * credentialLength);
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
