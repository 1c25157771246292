/**
 * Measures the first request to a new workerd isolate with this package and with `@base44/sdk`,
 * and the size of the latter's bundle. As on the platform, the function's module is evaluated
 * during the request. Prints JSON for `bench/main.ts`.
 *
 *     deno run -A --config deno-tests/runtimes/deno.json bench/workerd/first_request.ts
 */

import { gzipSync } from "node:zlib";
import { bundleForWorkerd, createProject } from "../../deno-tests/runtimes/project.ts";
import { quartilesOf } from "../quartiles.ts";
import { startWorker } from "../../deno-tests/runtimes/miniflare_worker.ts";

const ROUNDS = 25;
const THIS_PACKAGE = "base44-connectors";
const SDK = "@base44/sdk";

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
for (const specifier of [THIS_PACKAGE, SDK]) {
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

/** Returns the duration of a new worker's first request, in milliseconds. */
async function firstRequest(script: string): Promise<number> {
  await using worker = await startWorker(script);
  const start = performance.now();
  const { accessToken } = await worker.send("/", url, "service-token-1");
  const duration = performance.now() - start;
  if (accessToken !== "xoxb-1") throw new Error("no token");
  return duration;
}

const durations: Record<string, number[]> = { [THIS_PACKAGE]: [], [SDK]: [] };
for (let round = -2; round < ROUNDS; round++) {
  for (const name of round % 2 ? [THIS_PACKAGE, SDK] : [SDK, THIS_PACKAGE]) {
    const duration = await firstRequest(bundles[name]);
    if (round >= 0) durations[name].push(duration); // The first rounds warm the disk cache.
  }
}
await base44.shutdown();

await Deno.writeTextFile(
  `${folder}/entry.js`,
  `export { createClientFromRequest } from "${SDK}";`,
);
const sdkBundle = await bundleForWorkerd(folder, "entry.js", "--minify");
const quartiles = {
  [THIS_PACKAGE]: quartilesOf(durations[THIS_PACKAGE]),
  [SDK]: quartilesOf(durations[SDK]),
};
const sdkBundleBytes = gzipSync(sdkBundle, { level: 9 }).length;
console.log(JSON.stringify({ quartiles, sdkBundleBytes }));
