/** Publishing to npm and JSR, and type-checking the published package. */

import assert from "node:assert/strict";
import { mustRun, run } from "../support/command.ts";
import { createProject } from "./project.ts";

const pkg = new URL("../../pkg", import.meta.url).pathname;
const folder = await createProject("types/app.ts", "types/worker.ts");

Deno.test("npm publishes exactly the expected files", async () => {
  const output = JSON.parse(await mustRun(folder, "npm", "pack", "--dry-run", "--json", pkg));
  // An array or an object by package name, depending on the version of npm.
  const [{ files }] = Array.isArray(output) ? output : Object.values<typeof output>(output);
  assert.deepEqual(files.map(({ path }: { path: string }) => path).sort(), [
    "LICENSE",
    "README.md",
    "THIRD_PARTY_LICENSES",
    "base44_connectors_bg.js",
    "base44_connectors_bg.wasm",
    "core.wasm.d.ts",
    "host.js",
    "index.cjs",
    "index.d.cts",
    "index.d.ts",
    "index.js",
    "integration_types.d.cts",
    "integration_types.d.ts",
    "integration_types.js",
    "node.js",
    "package.json",
    "providers.cjs",
    "providers.d.cts",
    "providers.d.ts",
    "providers.js",
    "providers_node.js",
    "providers_workerd.js",
    "testing.cjs",
    "testing.d.cts",
    "testing.d.ts",
    "testing.js",
    "testing_web.js",
    "wasm.d.ts",
    "wasm.js",
    "workerd.js",
  ]);
  await mustRun(pkg, "npm", "publish", "--dry-run", "--offline");
});

Deno.test("on JSR the main entry is the JavaScript core, a single file", async () => {
  const { exports } = JSON.parse(await Deno.readTextFile(`${pkg}/deno.json`));
  assert.deepEqual(exports, {
    ".": "./workerd.js",
    "./deno": "./index.js",
    "./node": "./node.js",
    "./workerd": "./workerd.js",
    "./wasm": "./wasm.js",
    "./providers": "./providers_workerd.js",
    "./testing": "./testing.js",
  });
  // Base44's bundler resolves `jsr:` for workerd, which imports no WebAssembly.
  const code = await Deno.readTextFile(`${pkg}/workerd.js`);
  assert.doesNotMatch(code, /\bimport\b|\bWebAssembly\b/);
});

Deno.test("JSR accepts the package without slow types", async () => {
  await mustRun(pkg, "deno", "publish", "--dry-run", "--allow-dirty", "--quiet");
});

Deno.test("every public symbol is documented and refers to public types only", async () => {
  // A copy, because the lint skips installed packages.
  await mustRun(folder, "cp", "-R", pkg, "documented");
  const entries = ["index", "wasm", "providers", "testing"].map((name) =>
    `documented/${name}.d.ts`
  );
  await mustRun(folder, "deno", "doc", "--quiet", "--lint", ...entries);
});

for (const [resolution, module] of [["bundler", "esnext"], ["nodenext", "nodenext"]]) {
  for (const lib of ["es2022,dom", "esnext,dom"]) {
    Deno.test(`a strict project type-checks with module resolution ${resolution} and lib ${lib}`, async () => {
      const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
      const options = ["--noEmit", ...strict, "--skipLibCheck", "false", "--target", "es2022"];
      const moduleOptions = ["--module", module, "--moduleResolution", resolution, "--lib", lib];
      const errors = await mustRun(
        folder,
        "tsc",
        ...options,
        ...moduleOptions,
        "--types",
        "",
        "app.ts",
        "worker.ts",
      )
        .catch(String);
      assert.equal(errors, "");
    });
  }
}

for (const module of ["node16", "nodenext"]) {
  Deno.test(`a strict CommonJS file type-checks with module ${module}`, async () => {
    const app = await Deno.readTextFile(`${folder}/app.ts`);
    // `./wasm` is for tools that import WebAssembly as modules, which CommonJS cannot.
    const commonjs = app.replace(/^import .*\/wasm";\n/m, "").replace(/.*\ninitialize.*/, "");
    await Deno.writeTextFile(`${folder}/app.cts`, commonjs);
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
    const target = ["--target", "es2022", "--lib", "es2022,dom", "--types", "", "--module", module];
    assert.equal(await mustRun(folder, "tsc", "--noEmit", ...strict, ...target, "app.cts"), "");
  });
}

Deno.test("deno check accepts a project that uses the package", async () => {
  await mustRun(folder, "deno", "check", "--quiet", "app.ts");
});

Deno.test("a wrong integration type is a type error, with the SDK installed and without", async () => {
  await Deno.writeTextFile(
    `${folder}/wrong.ts`,
    `import { type ConnectorIntegrationType, createClient } from "base44-connectors";
const k = createClient({ appId: "a" }).asServiceRole.connectors;
k.getConnection(5);
["slack", "any other"].map(k.getConnection);
const known: Extract<ConnectorIntegrationType, "slack"> = "slack";
type IsAny = 0 extends 1 & ConnectorIntegrationType ? true : false;
const isAny: IsAny = false;
export { isAny, known };
`,
  );
  const sdk = `${folder}/node_modules/@base44`;
  const modules = new URL("node_modules/@base44", import.meta.url).pathname;
  for (const installed of [false, true]) {
    if (installed) await Deno.symlink(await Deno.realPath(modules), sdk);
    const checks = [
      [
        "tsc",
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2022",
        "--module",
        "nodenext",
      ],
      ["deno", "check", "--quiet", "--node-modules-dir=manual"],
    ];
    for (const [command, ...args] of checks) {
      const { stdout, stderr } = await run(folder, command, ...args, "wrong.ts");
      const errors = (stdout + stderr).match(/TS\d+/g);
      assert.deepEqual(
        errors,
        ["TS2345"],
        `${command}, the SDK installed: ${installed}\n${stdout}${stderr}`,
      );
    }
  }
  await Deno.remove(sdk);
});
