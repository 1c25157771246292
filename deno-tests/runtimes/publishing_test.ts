/** What npm and JSR would publish, and what TypeScript makes of it. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";
import { project } from "./project.ts";

const pkg = new URL("../../pkg", import.meta.url).pathname;
const folder = await project("types/app.ts", "types/worker.ts");

Deno.test("npm would publish what users need, and nothing else", async () => {
  const packed = await mustRun(folder, "npm", "pack", "--dry-run", "--json", pkg);
  const listed = JSON.parse(packed);
  // A list in one version of npm, an object by name in another.
  const [{ files }] = Array.isArray(listed) ? listed : Object.values<typeof listed>(listed);
  assert.deepEqual(files.map(({ path }: { path: string }) => path).sort(), [
    "LICENSE",
    "README.md",
    "base44_connectors_bg.js",
    "base44_connectors_bg.wasm",
    "browser.js",
    "core.wasm.d.ts",
    "host.js",
    "index.d.ts",
    "index.js",
    "integration_types.d.ts",
    "integration_types.js",
    "node.js",
    "package.json",
    "testing.d.ts",
    "testing.js",
    "testing_web.js",
    "wasm.d.ts",
    "wasm.js",
    "workerd.js",
  ]);
  await mustRun(pkg, "npm", "publish", "--dry-run", "--offline");
});

Deno.test("JSR would take it, without slow types", async () => {
  await mustRun(pkg, "deno", "publish", "--dry-run", "--allow-dirty", "--quiet");
});

Deno.test("every public symbol is documented, and every type that it names is public", async () => {
  // A copy: the lint says nothing of what is installed.
  await mustRun(folder, "cp", "-R", pkg, "documented");
  const entries = ["index", "wasm", "testing"].map((name) => `documented/${name}.d.ts`);
  await mustRun(folder, "deno", "doc", "--quiet", "--lint", ...entries);
});

for (const [resolution, module] of [["bundler", "esnext"], ["nodenext", "nodenext"]]) {
  for (const lib of ["es2022,dom", "esnext,dom"]) {
    Deno.test(`a strict project checks under ${resolution} with lib ${lib}`, async () => {
      const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
      const options = ["--noEmit", ...strict, "--skipLibCheck", "false", "--target", "es2022"];
      const how = ["--module", module, "--moduleResolution", resolution, "--lib", lib];
      const said = await mustRun(
        folder,
        "tsc",
        ...options,
        ...how,
        "--types",
        "",
        "app.ts",
        "worker.ts",
      )
        .catch(String);
      assert.equal(said, "");
    });
  }
}

Deno.test("deno check takes it", async () => {
  await mustRun(folder, "deno", "check", "--quiet", "app.ts");
});
