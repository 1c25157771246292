/** Fake timers of test libraries, `fetch` functions of polyfills, and libraries that mock `fetch`. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";
import { createProject } from "./project.ts";

const folder = await createProject(
  "programs/fake_timers.js",
  "programs/fake_time_limits.cjs",
  "programs/foreign_fetch.js",
  "programs/mocked_fetch.js",
  "programs/provider_foreign_fetch.js",
  "programs/provider_servers.js",
);
const modules = new URL("node_modules/", import.meta.url).pathname;
const PACKAGES = ["sinon", "node-fetch", "cross-fetch", "undici", "msw", "nock", "fetch-mock"];
for (const name of PACKAGES) {
  await Deno.symlink(await Deno.realPath(`${modules}${name}`), `${folder}/node_modules/${name}`);
}

const RUNTIMES: [string, string[]][] = [
  ["node", []],
  ["deno", ["run", "-A", "--node-modules-dir=manual"]],
  ["bun", []],
];
const FAKED: [library: string, list: string[]][] = [
  ["sinon", []],
  // Without `performance`, and without the clock at all.
  ["sinon", ["setTimeout,clearTimeout,Date"]],
  ["sinon", ["setTimeout,clearTimeout"]],
];

for (const [command, args] of RUNTIMES) {
  const libraries = command === "node" ? [...FAKED, ...NODE_TEST()] : FAKED;
  for (const [library, list] of libraries) {
    Deno.test(`limits pass with the fake time of ${library} ${list} under ${command}`, async () => {
      const printed = await mustRun(folder, command, ...args, "fake_timers.js", library, ...list);
      assert.equal(printed, "passed\n");
    });
  }
}

function NODE_TEST(): typeof FAKED {
  return [["node:test", []], ["node:test", ["setTimeout"]], ["node:test", ["setTimeout,Date"]]];
}

const JSON_BODY = '{"access_token":"t","success":true,"phase":"responded"}';

function respond(request: Request): Response | Promise<Response> {
  const type = new URL(request.url).pathname.split("/").at(-1);
  const chunks = (text: string, end?: Error) =>
    new ReadableStream({
      start(controller) {
        for (const character of text) controller.enqueue(new TextEncoder().encode(character));
        if (end) controller.error(end);
        else controller.close();
      },
    });
  switch (type) {
    case "chunked":
      return new Response(chunks(JSON_BODY));
    case "gzip": {
      const body = new Blob([JSON_BODY]).stream().pipeThrough(new CompressionStream("gzip"));
      return new Response(body, { headers: { "content-encoding": "gzip" } });
    }
    case "empty":
      return new Response(null, { status: 204 });
    case "forbidden":
      return Response.json({ detail: "no" }, { status: 403 });
    case "broken":
      return new Response(chunks('{"access_', new Error("broken on purpose")));
    case "redirect":
      return Response.redirect(request.url.replace("redirect", "length"), 302);
    case "slow":
      return new Promise((resolve) => setTimeout(resolve, 400, new Response(JSON_BODY)));
    default:
      return new Response(JSON_BODY);
  }
}

for (const polyfill of ["node-fetch", "cross-fetch", "undici"]) {
  Deno.test(`${polyfill} works as a fetch under Node.js`, async () => {
    const options = {
      hostname: "127.0.0.1",
      port: 0,
      onListen() {},
      onError: () => new Response(),
    };
    await using server = Deno.serve(options, respond);
    const url = `http://127.0.0.1:${server.addr.port}`;
    assert.equal(await mustRun(folder, "node", "foreign_fetch.js", url, polyfill), "passed\n");
  });

  Deno.test(`calls to a provider work with ${polyfill} under Node.js`, async () => {
    const program = ["provider_foreign_fetch.js", polyfill];
    assert.equal(await mustRun(folder, "node", ...program), "passed\n");
  });
}

for (const [command, args] of RUNTIMES) {
  for (const library of ["msw", "nock", "fetch-mock", "undici"]) {
    // Bun has its own undici, without a MockAgent that works.
    if (library === "undici" && command === "bun") continue;
    Deno.test(`calls work with the mocks of ${library} under ${command}`, async () => {
      const printed = await mustRun(folder, command, ...args, "mocked_fetch.js", library);
      assert.equal(printed, "passed\n");
    });
  }
}
