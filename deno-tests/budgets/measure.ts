/**
 * What the package costs, as far as it can be counted: the same on every machine, however busy.
 *
 * @module
 */

import { gzipSync } from "node:zlib";
import { mustRun, mustRunWithin, run } from "../support/command.ts";
import { bundleForWorkerd, project } from "../runtimes/project.ts";

const root = new URL("../../", import.meta.url).pathname;
const zipped = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length;

async function bytes(): Promise<Record<string, number>> {
  const files: Record<string, number> = {};
  for await (const { name } of Deno.readDir(`${root}pkg`)) {
    if (name.endsWith(".md")) continue;
    files[name] = zipped(await Deno.readFile(`${root}pkg/${name}`));
  }
  const folder = await project();
  const alone = 'export { createClientFromRequest } from "base44-connectors";';
  await Deno.writeTextFile(`${folder}/alone.js`, alone);
  const bundle = await bundleForWorkerd(folder, "alone.js", "--minify");
  return {
    "bytes of the wasm, after gzip -9": files["base44_connectors_bg.wasm"],
    "bytes of a workerd bundle of createClientFromRequest, minified, after gzip -9": zipped(bundle),
    "bytes of the package without its README, each file after gzip -9": Object.values(files).reduce(
      (a, b) => a + b,
    ),
  };
}

async function crossings(): Promise<Record<string, number>> {
  const script = "deno-tests/budgets/crossings.ts";
  const printed = await mustRun(root, "deno", "run", "--no-check", "--allow-read", script);
  return JSON.parse(printed);
}

/** The core's own tests, built as what is measured is built; and their program. */
async function coreTests(): Promise<string> {
  const build = ["test", "--release", "--no-run", "--message-format=json"];
  const messages = await mustRunWithin(600_000, root, "cargo", ...build as [string]);
  const [, program] = /"executable":"([^"]+)"/.exec(messages) ?? [];
  if (!program) throw new Error("cargo named no program");
  return program;
}

async function allocations(tests: string): Promise<Record<string, number>> {
  const printed = await mustRun(root, tests, "allocations_of_a_call", "--nocapture");
  const [, name, count] = /^(allocations of .*): (\d+)$/m.exec(printed) ?? [];
  return { [name]: Number(count) };
}

const FEW = 1000;
const MANY = 3000;

/** `undefined` where the instructions are other ones. */
async function instructions(tests: string): Promise<Record<string, number> | undefined> {
  if (Deno.build.target !== "x86_64-unknown-linux-gnu") return undefined;
  const count = async (calls: number) => {
    const told = ["--tool=callgrind", "--callgrind-out-file=/dev/null", tests];
    const test = ["as_many_calls_as_were_asked_for", "--test-threads=1"];
    const { code, stderr } = await run(root, "env", `CALLS=${calls}`, "valgrind", ...told, ...test);
    const [, counted] = /Collected : (\d+)/.exec(stderr) ?? [];
    if (code !== 0 || !counted) throw new Error(`valgrind: ${stderr}`);
    return Number(counted);
  };
  const [few, many] = [await count(FEW), await count(MANY)];
  return { "instructions of a call in the core": Math.round((many - few) / (MANY - FEW)) };
}

/** Everything that has a budget, by its name there. */
export async function measure(): Promise<Record<string, number>> {
  const tests = await coreTests();
  return {
    ...await bytes(),
    ...await crossings(),
    ...await allocations(tests),
    ...await instructions(tests),
  };
}
