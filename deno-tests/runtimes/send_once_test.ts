/**
 * `POST` and `DELETE` reach the server at most once, whatever becomes of the connection. The server
 * keeps connections open, breaks them at every point of a request and of a response, and counts.
 */

import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { mustRun } from "../support/command.ts";
import { bundleForWorkerd, createProject } from "./project.ts";
import { startWorker } from "./miniflare_worker.ts";
import { type BreakingServer, startBreakingServer } from "./breaking_server.ts";

const folder = await createProject(
  "programs/send_once.js",
  "programs/send_once_to_provider.js",
);

const RUNTIMES: [name: string, command: string[], entry: string][] = [
  ["Deno", ["deno", "run", "--no-prompt", "--allow-net=127.0.0.1"], "base44-connectors"],
  ["Deno, JavaScript core", ["deno", "run", "--allow-net=127.0.0.1"], "base44-connectors/workerd"],
  ["the oldest Deno", ["deno-oldest", "run", "--allow-net=127.0.0.1"], "base44-connectors"],
  ["Node.js", ["node"], "base44-connectors"],
  ["Node.js, JavaScript core", ["node"], "base44-connectors/workerd"],
  ["Bun", ["bun"], "base44-connectors"],
];

/** Asserts that no request arrived twice, and that the faults were met. */
function assertOnce(server: BreakingServer, made: number): void {
  const twice = [...server.arrivals].filter(([, count]) => count > 1);
  assert.deepEqual(twice, []);
  assert.ok(server.arrivals.size > 0.9 * made, `${server.arrivals.size} of ${made} arrived`);
}

Deno.test("the fault named reset resets the connection", async () => {
  await using server = await startBreakingServer();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write("POST /callApi-reset-1 HTTP/1.1\r\n\r\n");
  const [error] = await once(socket.resume(), "error");
  assert.equal(error.code, "ECONNRESET");
});

for (const [name, [command, ...args], entry] of RUNTIMES) {
  Deno.test(`no POST or DELETE arrives twice under ${name}`, async () => {
    await using server = await startBreakingServer();
    const printed = await mustRun(folder, command, ...args, "send_once.js", server.url, entry);
    assertOnce(server, Number(printed));
  });
}

for (const [name, [command, ...args], entry] of RUNTIMES) {
  // `./providers` has no entry of its own for the JavaScript core.
  if (entry !== "base44-connectors") continue;
  Deno.test(`no request to a provider arrives twice under ${name}`, async () => {
    await using server = await startBreakingServer();
    const program = ["send_once_to_provider.js", server.url, `${entry}/providers`];
    assertOnce(server, Number(await mustRun(folder, command, ...args, ...program)));
  });
}

Deno.test("no POST or DELETE arrives twice under workerd", async () => {
  await using server = await startBreakingServer();
  await Deno.writeTextFile(
    `${folder}/worker.js`,
    `import { createClient } from "base44-connectors";
    export default { async fetch(request) {
      const { url, fault } = await request.json();
      const base44 = createClient({ serverUrl: url, appId: "a", token: "t", serviceToken: "s" });
      const k = base44.asServiceRole.connectors;
      await k.getConnection("warm").catch(() => {});
      await k.callApi("callApi-" + fault, { path: "/" }).catch(() => {});
      await k.getConnection("warm").catch(() => {});
      await base44.connectors.connectAppUser("connect-" + fault).catch(() => {});
      await k.getConnection("warm").catch(() => {});
      await base44.connectors.disconnectAppUser("disconnect-" + fault).catch(() => {});
      return Response.json({});
    } };`,
  );
  const script = await bundleForWorkerd(folder, "worker.js");
  await using worker = await startWorker(script);
  let made = 0;
  for (
    const fault of ["none", "head", "half", "body", "reset", "partial", "truncated", "misdirected"]
  ) {
    const body = JSON.stringify({ url: server.url, fault: `${fault}-w` });
    const response = await worker.dispatch({ method: "POST", body });
    await response.text();
    made += 3;
  }
  assertOnce(server, made);
});
