/** The layers of `src/`: the core names neither a binding nor the driver, and formats by itself. */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url).pathname;

/** The layers of pure Rust. */
const LAYERS = ["src/protocol", "src/client", "src/provider"];

/** The crates of the binding and the driver's module, also in comments. */
const BINDING = /JsValue|wasm[-_]bindgen|\bjs[-_]sys\b|\bweb[-_]sys\b|crate::wasm|src\/wasm/;

/** The arguments of a message that std's own formatting would show. */
function unwrappedIn(attribute: string): string[] {
  const [, message, rest] = /^#\[error\(\s*"((?:[^"\\]|\\.)*)"(.*)\)\]$/s.exec(attribute) ?? [];
  if (message === undefined) return []; // `transparent`
  const inline = [...message.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const named = inline.filter((name) => name !== "" && name !== "reason");
  const wrapped = rest.match(/\b(?:Plain|Decimal)\(/g)?.length ?? 0;
  return wrapped < inline.filter((name) => name === "").length ? [attribute] : named;
}

Deno.test("messages show strings and numbers without std's formatting", async () => {
  let attributes = 0;
  for (const layer of LAYERS) {
    for await (const file of rustFiles(layer)) {
      const source = await Deno.readTextFile(root + file);
      for (const [attribute] of source.matchAll(/#\[error\([^]*?\)\]\n/g)) {
        attributes++;
        assert.deepEqual(unwrappedIn(attribute.trim()), [], file);
      }
    }
  }
  assert.ok(attributes > 40, `${attributes}`);
});

async function* rustFiles(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(root + folder)) {
    if (isDirectory) yield* rustFiles(`${folder}/${name}`);
    else if (name.endsWith(".rs")) yield `${folder}/${name}`;
  }
}

for (const layer of LAYERS) {
  Deno.test(`${layer} names no binding and no driver`, async () => {
    const offending: string[] = [];
    let files = 0;
    for await (const file of rustFiles(layer)) {
      files++;
      const lines = (await Deno.readTextFile(root + file)).split("\n");
      lines.forEach((line, index) => {
        if (BINDING.test(line)) offending.push(`${file}:${index + 1}: ${line.trim()}`);
      });
    }
    assert.ok(files > 0);
    assert.deepEqual(offending, []);
  });
}

for (const layer of LAYERS) {
  Deno.test(`${layer} forbids unsafe code`, async () => {
    const module = await Deno.readTextFile(`${root}${layer}/mod.rs`);
    assert.match(module, /^#!\[forbid\(unsafe_code\)\]$/m);
  });
}

Deno.test("src/client and src/protocol do without src/provider", async () => {
  for (const layer of ["src/protocol", "src/client"]) {
    for await (const file of rustFiles(layer)) {
      assert.doesNotMatch(
        await Deno.readTextFile(root + file),
        /\b(?:crate|super)::provider\b/,
        file,
      );
    }
  }
});

Deno.test("src/provider formats without std", async () => {
  for await (const file of rustFiles("src/provider")) {
    if (file.includes("/tests/")) continue;
    const lines = (await Deno.readTextFile(root + file)).split("\n");
    const code = lines.filter((line) => !/^\s*\/\//.test(line)).join("\n");
    assert.doesNotMatch(code, /\b(?:format|write|writeln|panic|todo)!|\.to_string\(\)/, file);
  }
});
