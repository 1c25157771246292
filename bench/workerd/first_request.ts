/**
 * The first request to a fresh workerd isolate, whose module is evaluated inside it as on the
 * platform: this package beside `@base44/sdk`, each in turn, over loopback; and how large the
 * latter is. Prints JSON, for `bench/main.ts`.
 *
 *     deno run -A --config deno-tests/runtimes/deno.json bench/workerd/first_request.ts
 */

import { gzipSync } from "node:zlib";
import { bundleForWorkerd, createProject } from "../../deno-tests/runtimes/project.ts";
import { spread } from "../quartiles.ts";
import { startWorker } from "../../deno-tests/runtimes/miniflare_worker.ts";

const ROUNDS = 25;
const OURS = "base44-connectors";
const PEER = "@base44/sdk";

const folder = await createProject("workerd/platform.js");
const modules = new URL("../../deno-tests/runtimes/node_modules/", import.meta.url).pathname;
await Deno.mkdir(`${folder}/node_modules/@base44`);
await Deno.symlink(
  await Deno.realPath(`${modules}@base44/sdk`),
  `${folder}/node_modules/@base44/sdk`,
);

const base44 = Deno.serve(
  { hostname: "127.0.0.1", port: 0, onListen() {} },
  () => Response.json({ access_token: "xoxb-1", integration_type: "slack" }),
);

const url = `http://127.0.0.1:${base44.addr.port}`;

const bundles: Record<string, string> = {};
for (const specifier of [OURS, PEER]) {
  await Deno.writeTextFile(
    `${folder}/function.js`,
    `import { createClientFromRequest } from "${specifier}";
    Deno.serve(async (req) => {
      const { connectors } = createClientFromRequest(req).asServiceRole;
      return Response.json(await connectors.getConnection("slack"));
    });`,
  );
  bundles[specifier] = await bundleForWorkerd(
    folder,
    "platform.js",
    "--alias:function=./function.js",
  );
}

/** Milliseconds from a request to its answer, in a worker that has had none before. */
async function first(script: string): Promise<number> {
  await using fresh = await startWorker(script);
  const start = performance.now();
  const { accessToken } = await fresh.send("/", url, "service-token-1");
  const took = performance.now() - start;
  if (accessToken !== "xoxb-1") throw new Error("no token");
  return took;
}

const took: Record<string, number[]> = { [OURS]: [], [PEER]: [] };
for (let round = -2; round < ROUNDS; round++) {
  for (const name of round % 2 ? [OURS, PEER] : [PEER, OURS]) {
    const time = await first(bundles[name]);
    if (round >= 0) took[name].push(time); // The first rounds warm the disk's cache.
  }
}
await base44.shutdown();

await Deno.writeTextFile(
  `${folder}/alone.js`,
  `export { createClientFromRequest } from "${PEER}";`,
);
const alone = await bundleForWorkerd(folder, "alone.js", "--minify");
const figures = { [OURS]: spread(took[OURS]), [PEER]: spread(took[PEER]) };
console.log(JSON.stringify({ figures, peerBytes: gzipSync(alone, { level: 9 }).length }));
