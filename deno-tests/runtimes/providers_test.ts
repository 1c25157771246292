/** Calls to a provider from the installed package, under Deno, Node.js, Bun and workerd. */

import assert from "node:assert/strict";
import { supportedCompatibilityDate } from "miniflare";
import { mustRun } from "../support/command.ts";
import { startWorker } from "./miniflare_worker.ts";
import { startProviderServers } from "./programs/provider_servers.js";
import { bundleForWorkerd, createProject } from "./project.ts";
import { startRegistryServer } from "./registry_server.ts";

const folder = await createProject(
  "programs/provider_calls.js",
  "programs/provider_servers.js",
  "programs/providers.js",
  "programs/require_providers.cjs",
  "workerd/platform.js",
  "workerd/calls_provider.js",
);

/** The number of calls in `provider_calls.js`. */
const CALLS = 13;

const LOOPBACK = { hostname: "127.0.0.1", port: 0, onListen() {} };

const permissions = ["run", "--no-prompt", "--allow-net=127.0.0.1"];

const RUNTIMES: [name: string, command: string[]][] = [
  ["Deno", ["deno", ...permissions, "providers.js"]],
  ["the oldest Deno", ["deno-oldest", ...permissions, "providers.js"]],
  ["Node.js", ["node", "providers.js"]],
  ["Bun", ["bun", "providers.js"]],
  ["Node.js, required", ["node", "require_providers.cjs"]],
  ["Bun, required", ["bun", "require_providers.cjs"]],
  [
    "a Node.js that cannot require ES modules",
    ["node", "--no-experimental-require-module", "--conditions=require", "require_providers.cjs"],
  ],
];

/** The main entry may have another core than the one that `./providers` has on JSR. */
const ENTRIES = [
  ["npm:base44-connectors", "npm:base44-connectors"],
  ["jsr:@base44-connectors/client", "jsr:@base44-connectors/client"],
  ["jsr:@base44-connectors/client", "jsr:@base44-connectors/client/deno"],
];

for (const [name, [command, ...args]] of RUNTIMES) {
  Deno.test(`calls to a provider work under ${name}`, async () => {
    assert.equal(await mustRun(folder, command, ...args), `${CALLS}\n`);
  });
}

for (const format of ["esm", "cjs"]) {
  Deno.test(`calls to a provider work in a bundle of esbuild's for Node.js in format ${format}`, async () => {
    const file = `bundled/providers.${format === "esm" ? "mjs" : "cjs"}`;
    await Deno.writeTextFile(
      `${folder}/entry.mjs`,
      // Without top-level await, which CommonJS has not.
      `import { createClientFromRequest } from "base44-connectors";
      import * as providers from "base44-connectors/providers";
      import { callProvider } from "./provider_calls.js";
      import { startProviderServers } from "./provider_servers.js";
      startProviderServers().then(async (servers) => {
        const base44 = createClientFromRequest(servers.fake.request());
        const made = await callProvider(providers, base44, servers.urls);
        await servers.close();
        console.log(made.length);
      });`,
    );
    const bundle = ["--bundle", "--platform=node", `--format=${format}`, `--outfile=${file}`];
    await mustRun(folder, "esbuild", "entry.mjs", ...bundle, "--log-level=error");
    assert.equal(await mustRun(folder, "node", file), `${CALLS}\n`);
  });
}

for (const command of ["deno", "deno-oldest"]) {
  for (const [packageName, entry] of ENTRIES) {
    Deno.test(`calls to a provider work under ${command} with ${entry}`, async () => {
      await using registries = await startRegistryServer();
      // A new folder, in which the package is not installed.
      const emptyFolder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
      for (const name of ["providers.js", "provider_calls.js", "provider_servers.js"]) {
        const program = await Deno.readTextFile(`${folder}/${name}`);
        await Deno.writeTextFile(
          `${emptyFolder}/${name}`,
          program.replace('"base44-connectors"', `"${entry}"`)
            .replace(/"base44-connectors\/(\w+)"/, `"${packageName}/$1"`),
        );
      }
      const env = [
        `DENO_DIR=${emptyFolder}/cache`,
        `NPM_CONFIG_REGISTRY=${registries.url}`,
        `JSR_URL=${registries.url}/`,
      ];
      const program = [command, ...permissions, "providers.js"];
      assert.equal(await mustRun(emptyFolder, "env", ...env, ...program), `${CALLS}\n`);
    });
  }
}

for (const compatibilityDate of ["2025-01-01", supportedCompatibilityDate]) {
  Deno.test(`calls to a provider work in workerd with compatibility date ${compatibilityDate}`, async () => {
    const servers = await startProviderServers();
    const script = await bundleForWorkerd(
      folder,
      "platform.js",
      "--alias:function=./calls_provider.js",
    );
    await using function_ = await startWorker(script, { compatibilityDate });
    const body = JSON.stringify(servers.urls);
    const path = servers.urls.base44;
    const token = "fake-service-token";
    const made = await function_.send("/", path, token, { method: "POST", body });
    assert.equal(made.length, CALLS, JSON.stringify(made));
    await servers.close();
  });
}

Deno.test("concurrent requests in workerd each renew a refused token by themselves", async () => {
  // One isolate serves them all with one client; no request may wait for the I/O of another.
  await Deno.writeTextFile(
    `${folder}/concurrent.js`,
    `import { createClient } from "base44-connectors";
    import { providerFetch } from "base44-connectors/providers";
    let slack;
    export default async function handler(request) {
      const { base44, provider } = await request.json();
      const credentials = { appId: "app-1", serviceToken: "t", serverUrl: base44 };
      slack ??= providerFetch(createClient(credentials), "slack", {
        origins: [provider],
        baseUrl: provider,
      });
      return Response.json(await slack.json("x").catch(({ kind }) => kind));
    }`,
  );
  const script = await bundleForWorkerd(folder, "platform.js", "--alias:function=./concurrent.js");
  await using function_ = await startWorker(script);
  const wait = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay));
  let current = "old";
  let renewals = 0;
  await using base44 = Deno.serve(LOOPBACK, async () => {
    const token = current;
    if (token === "new") renewals++;
    await wait(token === "old" ? 50 : 300);
    return Response.json({ access_token: token });
  });
  await using provider = Deno.serve(LOOPBACK, async (request) => {
    const token = request.headers.get("authorization")!;
    if (token === "Bearer old") await wait(300);
    return Response.json({ token }, { status: token === "Bearer new" ? 200 : 401 });
  });
  const [api, url] = [base44, provider].map(({ addr }) => `http://127.0.0.1:${addr.port}`);
  const body = JSON.stringify({ base44: api, provider: url });
  setTimeout(() => current = "new", 250);
  const send = (init: RequestInit = {}) =>
    function_.send("/", api, "t", { method: "POST", body, ...init });
  // The first client leaves while the token is renewed for it.
  const first = send({ signal: AbortSignal.timeout(500) }).catch(({ name }) => name);
  await wait(30);
  const others = await Promise.all(Array.from({ length: 30 }, () => send()));
  assert.equal(await first, "TimeoutError");
  for (const result of others) assert.deepEqual(result, { token: "Bearer new" });
  assert.equal(renewals, 31);
});
