/**
 * Tries the package with each bundler and test runner, and writes `results.json` in this folder.
 * Arguments select cases by parts of their tool and use, and write nothing.
 *
 *     deno run --allow-all --config deno-tests/runtimes/deno.json deno-tests/matrix/main.ts Vite SSR
 *
 * @module
 */

import { cases as bundlers } from "./bundlers.ts";
import { close } from "./browser.ts";
import { type Case, createMatrixProject, expected, Folder, tryCase } from "./case.ts";
import { cases as next } from "./next.ts";
import { pinnedVersions, type Result, rows } from "./results.ts";
import { cases as runners } from "./runners.ts";
import { cases as vite } from "./vite.ts";

const all: Case[] = [...bundlers, ...vite, ...next, ...runners];
const selected = all.filter(({ tool, what }) =>
  Deno.args.every((part) => `${tool} ${what}`.includes(part))
);
const versions = await pinnedVersions();
const project = await createMatrixProject();
const results: Result[] = [];
let failures = 0;

/** Tries cases until none is left. */
async function work(queue: [number, Case][]): Promise<void> {
  for (let item = queue.shift(); item; item = queue.shift()) {
    const [at, each] = item;
    const { tool, what, line } = each;
    const started = performance.now();
    const folder = (suffix: string) => new Folder(project, `${at}${suffix}`);
    const { outcome, output } = await tryCase(each, folder);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (outcome === expected(each)) {
      console.log(`✓ ${tool}, ${what}: ${outcome} (${seconds} s)`);
      results[at] = { tool, version: versions[each.version], what, outcome, line };
    } else {
      failures++;
      console.log(`✗ ${tool}, ${what}: ${outcome}, and not: ${expected(each)} (${seconds} s)`);
      console.log(output.slice(0, 4000));
    }
  }
}

const queue = [...selected.entries()];
// Two at a time: most of them wait for processes.
await Promise.all([work(queue), work(queue)]);
await close();
await Deno.remove(project, { recursive: true });
if (selected.length === all.length && failures === 0) {
  const text = JSON.stringify(results, null, 2);
  await Deno.writeTextFile(new URL("results.json", import.meta.url), `${text}\n`);
  console.log("The table of docs/bundlers.md:");
  for (const row of rows(results)) console.log(`| ${row.join(" | ")} |`);
}
const minutes = (performance.now() / 60_000).toFixed(1);
console.log(`${selected.length} uses, ${failures} failures, ${minutes} minutes`);
Deno.exit(failures > 0 ? 1 : 0);
