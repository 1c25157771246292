/**
 * Gives what the core imports from its glue short names, in both: wasm-bindgen's names are of 30
 * characters, half of them random, and a fourteenth of the core is theirs.
 *
 *     node src/build/short_names.js CORE.wat GLUE.js
 */

import { readFileSync, writeFileSync } from "node:fs";

const [watFile, glueFile] = process.argv.slice(2);
let wat = readFileSync(watFile, "utf8");
let glue = readFileSync(glueFile, "utf8");

const names = [...wat.matchAll(/\(import "\.\/base44_connectors_bg\.js" "(\w+)"/g)].map(
  ([, name]) => name,
);
if (names.length === 0) throw new Error("wasm-dis writes imports in another way than it did");
names.forEach((name, at) => {
  const short = `$${at.toString(36)}`;
  const declared = `export function ${name}(`;
  if (!glue.includes(declared)) throw new Error(`The glue has no ${name}`);
  wat = wat.replace(`"${name}"`, `"${short}"`);
  glue = glue.replace(declared, () => `export function ${short}(`);
});

writeFileSync(watFile, wat);
writeFileSync(glueFile, glue);
