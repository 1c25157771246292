/** The published package in `pkg/`: its files, manifests, permissions and documentation. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { CHECKS, UNCHECKED } from "../support/checks.ts";
import { mustRun, run } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => Deno.readTextFile(root + path);

Deno.test("the wasm contains no path of the build machine", async () => {
  const wasm = await Deno.readFile(`${root}pkg/base44_connectors_bg.wasm`);
  assert.ok(!new TextDecoder("latin1").decode(wasm).includes(root));
});

Deno.test("no export of the core returns a reference, which can crash V8 13.0", async () => {
  const [disassembler, wasm] = ["node_modules/binaryen/bin/wasm-dis", "base44_connectors_bg.wasm"];
  const text = await mustRun(root, "node", disassembler, "--all-features", `pkg/${wasm}`);
  const exported = [...text.matchAll(/\(export "(\w+)" \(func (\S+)\)\)/g)];
  assert.ok(exported.some(([, name]) => name === "getConnection"));
  const defined = [...text.matchAll(/^ \((?:import .*)?func (\$[^\s)]+).*$/gm)];
  const signatures = new Map(defined.map(([signature, id]) => [id, signature]));
  for (const [, name, id] of exported) {
    assert.doesNotMatch(signatures.get(id) ?? assert.fail(name), /\(result [^)]*ref/, name);
  }
});

Deno.test("the package has no dependencies and one version and license in all manifests", async () => {
  const npm = JSON.parse(await read("pkg/package.json"));
  const jsr = JSON.parse(await read("pkg/deno.json"));
  const cargo = await read("Cargo.toml");
  assert.equal(npm.name, "base44-connectors");
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    assert.equal(npm[field], undefined);
  }
  const { "./core.wasm": _, "./package.json": __, ...modules } = npm.exports;
  assert.deepEqual(Object.keys(modules), [".", "./workerd", "./wasm", "./providers", "./testing"]);
  const main = modules["."];
  assert.deepEqual(Object.keys(main), [
    "types",
    "workerd",
    "worker",
    "edge-light",
    "module", // of bundlers
    "deno",
    "bun",
    "browser",
    "module-sync", // of Node.js that can require ES modules
    "require",
    // Not `node`: bundlers set it too, Bun's without `module`.
    "default",
  ]);
  for (const condition of ["workerd", "worker", "edge-light", "module", "default"]) {
    assert.equal(main[condition], "./workerd.js", "the core as JavaScript");
  }
  const { types, ...providers } = modules["./providers"];
  assert.deepEqual(types, { require: "./providers.d.cts", default: "./providers.d.ts" });
  // It shares the core of the main entry, so it is chosen by the same conditions.
  assert.deepEqual(Object.keys(providers), Object.keys(main).slice(1));
  assert.match(cargo, new RegExp(`^version = "${npm.version}"$`, "m"));
  assert.equal(jsr.version, npm.version);
  assert.match(await read("CHANGELOG.md"), new RegExp(`^## ${npm.version}`, "m"));
  assert.deepEqual([npm.license, jsr.license], ["MIT", "MIT"]);
  const files = [...JSON.stringify(npm.exports).matchAll(/"(\.\/[^"]*\.\w+)"[,}]/g)];
  assert.ok(files.length > 20, `${files.length}`);
  for (const [, file] of files) await Deno.stat(`${root}pkg/${file}`);
});

Deno.test("Base44ErrorKind lists the kinds of the core, and `internal`", async () => {
  const rust = await read("src/protocol/error_kind.rs");
  const names = [...rust.matchAll(/Self::\w+ => "(\w+)",/g)].map(([, name]) => name);
  const [, variants] = rust.match(/pub enum ErrorKind \{([^}]*)\}/) ?? [];
  assert.equal(names.length, variants?.match(/^ {4}\w+,$/gm)?.length);
  for (const file of ["src/js/types.ts", "pkg/index.d.ts"]) {
    const [, union] = (await read(file)).match(/type Base44ErrorKind =([^;]*);/) ?? [];
    const kinds = [...union.matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
    assert.deepEqual(kinds.sort(), [...names, "internal"].sort(), file);
  }
});

Deno.test("ProviderErrorKind lists the kinds of the core", async () => {
  const rust = await read("src/provider/error.rs");
  const names = [...rust.matchAll(/Self::\w+ => "(\w+)",/g)].map(([, name]) => name);
  for (const file of ["src/js/providers/types.ts", "pkg/providers.d.ts"]) {
    const [, union] = (await read(file)).match(/type ProviderErrorKind =([^]*?");/) ?? [];
    const kinds = [...(union ?? "").matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
    assert.deepEqual(kinds.sort(), names.sort(), file);
  }
});

Deno.test("each service whose token can be checked has a test of its check", async () => {
  const sections = (await read("src/provider/catalogue.txt")).split("\n\n");
  const parsed = sections.map((section) => ({
    names: /^\[(.*)\]$/m.exec(section)![1].split(" "),
    isChecked: /^(?:check|like google)\b/m.test(section),
  }));
  const names = (isChecked: boolean) =>
    parsed.filter((section) => section.isChecked === isChecked).flatMap(({ names }) => names)
      .sort();
  // Not a service but what its services have in common.
  assert.deepEqual(Object.keys(CHECKS).sort(), names(true).filter((name) => name !== "google"));
  // Which has no token.
  assert.deepEqual(Object.keys(UNCHECKED).sort(), names(false).filter((name) => name !== "x"));
});

Deno.test("a function needs no permission but network access", async () => {
  const { code, stderr } = await run(
    root,
    Deno.execPath(),
    "run",
    "--no-prompt",
    "--allow-net=127.0.0.1",
    "--deny-env",
    "--deny-read",
    "--deny-sys",
    "--deny-ffi",
    "deno-tests/repository/first_token.ts",
  );
  assert.equal(stderr.trim(), "");
  assert.equal(code, 0);
});

// SHA-256 of the three functions in the project's original specification.
const SPECIFIED: [file: string, from: string, to: string, digest: string][] = [
  [
    "slack.js",
    "// Backend function only",
    "",
    "ebefb8b6817188063b3dd540e59581697453f99bdb9e23a0d0b29fb324bbd7ed",
  ],
  [
    "connection_config.js",
    "// Using connectionConfig",
    "\nreturn Response",
    "532def017adb25b76a2f35e9521572d417ca606ff8e4124000317bd47542b8e3",
  ],
  [
    "google_calendar.js",
    "// Google Calendar example",
    "\nreturn Response",
    "dbcb2b8344a0e40bd7cdee5a3d90b20d765614ffe1a08ea8be328648d59213ba",
  ],
];

for (const [file, from, to, digest] of SPECIFIED) {
  Deno.test(`examples/${file} equals the specification byte for byte`, async () => {
    const text = await read(`examples/${file}`);
    const end = to === "" ? text.length : text.indexOf(to);
    const specified = text.slice(text.indexOf(from), end);
    assert.equal(createHash("sha256").update(specified).digest("hex"), digest);
  });
}

Deno.test("each test that the README's security section names exists", async () => {
  const [, section] = (await read("README.md")).split("\n## Security\n");
  const table = section.split("\n## ")[0].split("\n").filter((line) => line.startsWith("|"));
  const references = table.flatMap((line) => [...line.matchAll(/`(\w+_test\.ts)`, "([^"…]+)/g)]);
  assert.ok(references.length >= 8, `${references.length}`);
  for (const [, file, title] of references) {
    assert.ok(
      (await read(`deno-tests/${file}`)).includes(`Deno.test("${title}`),
      `${file}: ${title}`,
    );
  }
});
