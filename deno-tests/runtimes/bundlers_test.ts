/** The uses of `./build.sh matrix` that are quick, with tools that are installed anyway. */

import assert from "node:assert/strict";
import { cases as bundlers } from "../matrix/bundlers.ts";
import { expected, Folder, tryCase } from "../matrix/case.ts";
import { cases as vite } from "../matrix/vite.ts";
import { createProject } from "./project.ts";

const project = await createProject();
const tools = new URL("node_modules/.bin", import.meta.url).pathname;
await Deno.symlink(tools, `${project}/node_modules/.bin`);

const TOOLS = ["esbuild", "Rolldown", "Bun's bundler", "Deno's bundler"];

// Pages are in browser_test.ts.
const quick = [
  ...bundlers.filter(({ tool, what }) => TOOLS.includes(tool) && what.includes(" to ")),
  ...vite.filter(({ what }) => what.startsWith("SSR")),
];

for (const [at, each] of quick.entries()) {
  Deno.test(`${each.tool}, ${each.what}: ${expected(each)}`, async () => {
    const folder = (suffix: string) => new Folder(project, `${at}${suffix}`);
    const { outcome, output } = await tryCase(each, folder);
    assert.equal(outcome, expected(each), output);
  });
}
