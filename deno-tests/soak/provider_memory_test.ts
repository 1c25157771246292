/** Memory use of calls to a provider: many of them, and large bodies. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mustRunWithin } from "../support/command.ts";

const ROUNDS = Deno.env.get("SOAK") ? "500000" : "20000";
/** Several times what Node.js leaves to its garbage collector, which is some 70 MiB. */
const MEBIBYTES = Deno.env.get("SOAK") ? 2000 : 400;
const root = new URL("../../", import.meta.url).pathname;

Deno.test(`${ROUNDS} calls to a provider grow the process by less than 10 MiB`, async () => {
  const flags = ["--no-check", "--v8-flags=--expose-gc"];
  const command = ["deno", "run", ...flags, "deno-tests/soak/provider_memory.ts", ROUNDS];
  console.log(await mustRunWithin(600_000, root, ...command as [string]));
});

/** Sends as many bytes as the path says, and counts those that it receives. */
async function startServer() {
  const server = createServer((incoming, outgoing) => {
    const [, , status, size] = incoming.url!.split("/");
    let received = 0;
    incoming.on("data", (chunk) => received += chunk.length);
    incoming.on("end", () => {
      if (incoming.method === "POST") return outgoing.end(JSON.stringify({ received }));
      outgoing.writeHead(Number(status), { "content-length": size });
      let left = Number(size);
      const write = () => {
        while (left > 0) {
          left -= 65_536;
          if (!outgoing.write(new Uint8Array(65_536))) return outgoing.once("drain", write);
        }
        outgoing.end();
      };
      write();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const RUNTIMES = [
  ["deno", "providers", "run", "--no-check", "--allow-all", "--v8-flags=--expose-gc"],
  ["node", "providers_node", "--expose-gc"],
  ["bun", "providers_node"],
];

for (const [command, file, ...args] of RUNTIMES) {
  Deno.test(`bodies of ${MEBIBYTES} MiB pass through ${command} without being kept`, async () => {
    await using server = await startServer();
    const program = ["deno-tests/soak/large_bodies.js", server.url, `${MEBIBYTES}`];
    const entry = `${root}pkg/${file}.js`;
    const printed = await mustRunWithin(300_000, root, command, ...args, ...program, entry);
    console.log(`${command}: ${printed}`);
    const grown: { download: number; upload: number } = JSON.parse(printed);
    assert.ok(grown.download < 150, printed);
    // The `fetch` of Node.js 20 keeps the whole of a stream that it uploads, for redirects.
    if (command !== "node") assert.ok(grown.upload < 150, printed);
  });
}
