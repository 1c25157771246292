/** Calls to a provider from the installed package, under Deno, Node.js, Bun and workerd. */

import assert from "node:assert/strict";
import { supportedCompatibilityDate } from "miniflare";
import { mustRun } from "../support/command.ts";
import { startWorker } from "./miniflare_worker.ts";
import { startProviderServers } from "./programs/provider_servers.js";
import { bundleForWorkerd, createProject } from "./project.ts";

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

for (const [name, [command, ...args]] of RUNTIMES) {
  Deno.test(`calls to a provider work under ${name}`, async () => {
    assert.equal(await mustRun(folder, command, ...args), `${CALLS}\n`);
  });
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
