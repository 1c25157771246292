/** The package under Deno, Node.js and Bun, and the errors of unsupported versions. */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { mustRun, run } from "../support/command.ts";
import { createProject } from "./project.ts";
import { startRegistryServer } from "./registry_server.ts";

const folder = await createProject(
  "programs/smoke.js",
  "programs/require.cjs",
  "programs/deoptimize.js",
);

const RUNTIMES: [name: string, command: string[], version: RegExp][] = [
  ["Deno", ["deno", "run", "--no-prompt", "--allow-net=127.0.0.1"], /^Deno 2\.9\.6$/],
  [
    "the oldest Deno",
    ["deno-oldest", "run", "--no-prompt", "--allow-net=127.0.0.1"],
    /^Deno 2\.1\.5$/,
  ],
  ["Node.js", ["node"], /^Node\.js v2\d\./],
  // It sets the conditions that Node.js set before 20.19, which select the JavaScript core.
  ["Node.js before 20.19", ["node-too-old"], /^Node\.js v18\./],
  ["Bun", ["bun"], /^Bun 1\.4\.5$/],
];

for (const [name, [command, ...args], version] of RUNTIMES) {
  Deno.test(`the smoke test passes under ${name}`, async () => {
    assert.match((await mustRun(folder, command, ...args, "smoke.js")).trim(), version);
  });
}

for (const command of ["node", "bun"]) {
  Deno.test(`the package can be required under ${command}`, async () => {
    assert.equal(await mustRun(folder, command, "require.cjs"), "required\n");
  });
}

Deno.test("a Node.js that cannot require ES modules gets the CommonJS file", async () => {
  const args = ["--no-experimental-require-module", "--conditions=require"];
  assert.equal(await mustRun(folder, "node", ...args, "require.cjs"), "required\n");
});

Deno.test("deoptimization during a call does not crash the process", async () => {
  const args = ["-A", "--v8-flags=--allow-natives-syntax", "deoptimize.js"];
  // Its V8, 13.0, can crash if an export of the core returns a reference.
  assert.equal(await mustRun(folder, "deno-oldest", "run", ...args), "t\n");
});

const IMPORT = 'await import("base44-connectors");';

/** The WebAssembly core by its file, as JSR has it. A Node.js that is too old gets the JavaScript core. */
const IMPORT_FILE = 'await import("./node_modules/base44-connectors/node.js");';

const UNSUPPORTED: [name: string, command: string[], message: string, code?: string][] = [
  [
    "a Deno that is too old",
    ["deno-too-old", "run"],
    "needs Deno 2.1.5 or later: this is 2.0.6. It runs on",
  ],
  [
    "a Node.js that is too old",
    ["node-too-old"],
    "needs Node.js 20 or later: this is 18.20.8. It runs on",
    IMPORT_FILE,
  ],
  [
    "Deno without WebAssembly",
    ["deno", "run", "--v8-flags=--jitless"],
    "needs WebAssembly, which is switched off here. base44-connectors/workerd does without",
  ],
  [
    "Node.js without WebAssembly",
    ["node", "--jitless"],
    "needs WebAssembly, which is switched off here. base44-connectors/workerd does without",
  ],
];

for (const [name, [command, ...args], message, program = IMPORT] of UNSUPPORTED) {
  Deno.test(`${name} gets an error that names what is supported`, async () => {
    await Deno.writeTextFile(`${folder}/unsupported.mjs`, program);
    const { code, stderr } = await run(folder, command, ...args, "unsupported.mjs");
    assert.equal(code, 1);
    assert.ok(stderr.includes(`Error: base44-connectors ${message}`), stderr.slice(-2000));
  });
}

Deno.test("base44-connectors/workerd passes the smoke test under Node.js", async () => {
  const smoke = await Deno.readTextFile(`${folder}/smoke.js`);
  await Deno.writeTextFile(
    `${folder}/javascript.mjs`,
    smoke.replace('"base44-connectors"', '"base44-connectors/workerd"'),
  );
  assert.match(await mustRun(folder, "node", "javascript.mjs"), /^Node/);
});

for (const format of ["esm", "cjs"]) {
  Deno.test(`a bundle of esbuild for Node.js works as a single file in format ${format}`, async () => {
    await Deno.writeTextFile(
      `${folder}/entry.mjs`,
      'import { createClient } from "base44-connectors"; console.log(typeof createClient);',
    );
    const file = `bundled/single.${format === "esm" ? "mjs" : "cjs"}`;
    const bundle = ["--bundle", "--platform=node", `--format=${format}`, `--outfile=${file}`];
    await mustRun(folder, "esbuild", "entry.mjs", ...bundle, "--log-level=error");
    assert.equal(await mustRun(folder, "node", file), "function\n");
  });
}

Deno.test("a bundle without its .wasm file gets an error that says where to copy it", async () => {
  await Deno.writeTextFile(
    `${folder}/entry.mjs`,
    'import { createClient } from "base44-connectors"; console.log(typeof createClient);',
  );
  const bundle = ["--bundle", "--platform=node", "--format=esm", "--outfile=bundled/bundle.mjs"];
  // As Node.js sets it, and without the condition `module`, which selects the core as JavaScript.
  const conditions = "--conditions=module-sync";
  await mustRun(folder, "esbuild", "entry.mjs", ...bundle, conditions, "--log-level=error");
  const { code, stderr } = await run(folder, "node", "bundled/bundle.mjs");
  assert.equal(code, 1);
  assert.match(stderr, /needs its file base44_connectors_bg\.wasm beside .*copy the file there/);
  const file = "base44_connectors_bg.wasm";
  await Deno.copyFile(
    `${folder}/node_modules/base44-connectors/${file}`,
    `${folder}/bundled/${file}`,
  );
  assert.equal(await mustRun(folder, "node", "bundled/bundle.mjs"), "function\n");
});

Deno.test("deno bundle produces a single working file", async () => {
  await mustRun(folder, "deno", "bundle", "--quiet", "smoke.js", "--output", "bundled/deno.js");
  const args = ["--no-prompt", "--allow-net=127.0.0.1", "bundled/deno.js"];
  assert.match(await mustRun(folder, "deno", "run", ...args), /^Deno 2\.9\.6$/m);
});

Deno.test("Deno imports the package from a URL", async () => {
  const installed = `${folder}/node_modules/base44-connectors`;
  const types: Record<string, string> = { js: "text/javascript", wasm: "application/wasm" };
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (req) => {
      const path = new URL(req.url).pathname;
      const headers = { "content-type": types[path.split(".").at(-1) ?? ""] ?? "text/plain" };
      return new Response(await Deno.readFile(installed + path), { headers });
    },
  );
  const host = `127.0.0.1:${server.addr.port}`;
  await Deno.writeTextFile(
    `${folder}/url.js`,
    `import { createClient } from "http://${host}/index.js";
    console.log(createClient({ appId: "a" }).getConfig().appId);`,
  );
  const args = ["--no-prompt", "--no-lock", `--allow-import=${host}`, "url.js"];
  assert.equal(await mustRun(folder, "deno", "run", ...args), "a\n");
});

for (const command of ["deno", "deno-oldest"]) {
  const imports = [
    ["npm:base44-connectors", "npm:base44-connectors"],
    ["jsr:@base44-connectors/client", "jsr:@base44-connectors/client"],
    ["jsr:@base44-connectors/client", "jsr:@base44-connectors/client/deno"],
  ];
  for (const [packageName, entry] of imports) {
    Deno.test(`${command} imports ${entry}`, async () => {
      await using registries = await startRegistryServer();
      // A new folder, in which the package is not installed.
      const emptyFolder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
      const smoke = await Deno.readTextFile(`${folder}/smoke.js`);
      await Deno.writeTextFile(
        `${emptyFolder}/smoke.js`,
        smoke.replace('"base44-connectors"', `"${entry}"`).replace(
          '"base44-connectors/testing"',
          `"${packageName}/testing"`,
        ),
      );
      const env = [
        `DENO_DIR=${emptyFolder}/cache`,
        `NPM_CONFIG_REGISTRY=${registries.url}`,
        `JSR_URL=${registries.url}/`,
      ];
      const args = [command, "run", "--no-prompt", "--allow-net=127.0.0.1", "smoke.js"];
      assert.match(await mustRun(emptyFolder, "env", ...env, ...args), /^Deno 2/);
    });
  }
}

Deno.test("deno compile embeds the package's files", async () => {
  // deno compile downloads denort. Deno itself stands in for it: the output is not run.
  const runtime = ["env", `DENORT_BIN=${Deno.execPath()}`];
  const compile = ["deno", "compile", "--quiet", "--no-check", "--output", "compiled", "smoke.js"];
  await mustRun(folder, runtime[0], runtime[1], ...compile);
  const executable = Buffer.from(await Deno.readFile(`${folder}/compiled`));
  for (
    const file of ["index.js", "host.js", "base44_connectors_bg.js", "base44_connectors_bg.wasm"]
  ) {
    const installed = await Deno.readFile(`${folder}/node_modules/base44-connectors/${file}`);
    assert.ok(executable.indexOf(installed) >= 0, file);
  }
});

Deno.test("initialize accepts the package's own WebAssembly module only", async () => {
  await Deno.writeTextFile(
    `${folder}/initialize.mjs`,
    `import { readFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import { createClient, initialize } from "base44-connectors/wasm";
    const errorOf = (module) => { try { initialize(module) } catch (error) { return String(error) } };
    const empty = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    const file = createRequire(import.meta.url).resolve("base44-connectors/core.wasm");
    console.log(errorOf({ default: empty }));
    console.log(errorOf(empty));
    console.log(errorOf(new WebAssembly.Module(readFileSync(file))), createClient({ appId: "a" }).getConfig().appId);`,
  );
  assert.deepEqual((await mustRun(folder, "node", "initialize.mjs")).trim().split("\n"), [
    "TypeError: initialize takes a WebAssembly.Module, as wrangler imports .wasm files",
    "TypeError: initialize takes base44-connectors/core.wasm, of this very version",
    "undefined a",
  ]);
});
