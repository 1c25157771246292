/** The layers of `src/`: the core names neither a binding nor the driver. */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url).pathname;

/** The crates of the binding and the driver's module, also in comments. */
const BINDING = /JsValue|wasm[-_]bindgen|\bjs[-_]sys\b|\bweb[-_]sys\b|crate::wasm|src\/wasm/;

async function* rustFiles(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(root + folder)) {
    if (isDirectory) yield* rustFiles(`${folder}/${name}`);
    else if (name.endsWith(".rs")) yield `${folder}/${name}`;
  }
}

for (const layer of ["src/protocol", "src/client"]) {
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
