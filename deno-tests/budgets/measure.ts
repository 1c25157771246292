/**
 * Measures the costs that can be counted, which do not depend on the machine's load.
 *
 * @module
 */

import { gzipSync } from "node:zlib";
import { mustRun, mustRunWithin, run } from "../support/command.ts";
import { bundleForWorkerd, createProject } from "../runtimes/project.ts";

const root = new URL("../../", import.meta.url).pathname;
const gzippedSize = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length;

/** Measures the size of the published files and of a workerd bundle. */
async function sizes(): Promise<Record<string, number>> {
  const files: Record<string, number> = {};
  for await (const { name } of Deno.readDir(`${root}pkg`)) {
    if (name.endsWith(".md")) continue;
    files[name] = gzippedSize(await Deno.readFile(`${root}pkg/${name}`));
  }
  const folder = await createProject();
  const bundle = async (entry: string, ...options: string[]) => {
    await Deno.writeTextFile(`${folder}/entry.js`, entry);
    return gzippedSize(await bundleForWorkerd(folder, "entry.js", "--minify", ...options));
  };
  const client = 'export { createClientFromRequest } from "base44-connectors";';
  const providers = 'export * from "base44-connectors/providers";';
  return {
    "bytes of the wasm, after gzip -9": files["base44_connectors_bg.wasm"],
    "bytes of a workerd bundle of createClientFromRequest, minified, after gzip -9": await bundle(
      client,
    ),
    "bytes of the same with providers": await bundle(`${client}${providers}`),
    "bytes of the facade of providers, minified, after gzip -9": await bundle(
      providers,
      "--external:./workerd.js",
    ),
    "bytes of the package without its README, each file after gzip -9": Object.values(files).reduce(
      (a, b) => a + b,
    ),
  };
}

/** Counts the crossings between JavaScript and WebAssembly. */
async function crossings(): Promise<Record<string, number>> {
  const script = "deno-tests/budgets/crossings.ts";
  const printed = await mustRun(root, "deno", "run", "--no-check", "--allow-read", script);
  return JSON.parse(printed);
}

/** Builds the core's unit tests with the release profile and returns the path of the executable. */
async function buildCoreTests(): Promise<string> {
  const build = ["test", "--release", "--no-run", "--message-format=json"];
  const messages = await mustRunWithin(600_000, root, "cargo", ...build as [string]);
  const [, executable] = /"executable":"([^"]+)"/.exec(messages) ?? [];
  if (!executable) throw new Error("cargo printed no executable");
  return executable;
}

/** Counts the core's allocations in a call. */
async function allocations(tests: string): Promise<Record<string, number>> {
  const printed = await mustRun(root, tests, "allocations_of_a_call", "--nocapture");
  const [, name, count] = /^(allocations of .*): (\d+)$/m.exec(printed) ?? [];
  return { [name]: Number(count) };
}

const FEW = 1000;
const MANY = 3000;

/**
 * Counts the core's instructions in a call, as the difference between many calls and few. Returns
 * `undefined` on other platforms than x86-64 Linux, which the budget is for.
 */
async function instructions(tests: string): Promise<Record<string, number> | undefined> {
  if (Deno.build.target !== "x86_64-unknown-linux-gnu") return undefined;
  const count = async (calls: number) => {
    const callgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null", tests];
    const test = ["instructions_of_calls", "--test-threads=1"];
    const { code, stderr } = await run(
      root,
      "env",
      `CALLS=${calls}`,
      "valgrind",
      ...callgrind,
      ...test,
    );
    const [, collected] = /Collected : (\d+)/.exec(stderr) ?? [];
    if (code !== 0 || !collected) throw new Error(`valgrind: ${stderr}`);
    return Number(collected);
  };
  const [few, many] = [await count(FEW), await count(MANY)];
  return { "instructions of a call in the core": Math.round((many - few) / (MANY - FEW)) };
}

/** Measures everything that has a budget, by its name in `budgets.json`. */
export async function measure(): Promise<Record<string, number>> {
  const tests = await buildCoreTests();
  return {
    ...await sizes(),
    ...await crossings(),
    ...await allocations(tests),
    ...await instructions(tests),
  };
}
