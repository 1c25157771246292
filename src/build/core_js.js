/**
 * Turns what wasm2js wrote into a module beside the wasm and its equal: `instantiate()` gives
 * what the `exports` of an instance are.
 *
 *     node src/build/core_js.js WASM2JS_OUTPUT > core.js
 *
 * Each change insists on finding what it changes, so that another version of wasm2js fails the
 * build and no user.
 */

import { readFileSync } from "node:fs";

let code = readFileSync(process.argv[2], "utf8");

function change(what, pattern, replacement) {
  if (!pattern.test(code)) throw new Error(`wasm2js writes ${what} in another way than it did`);
  code = code.replace(pattern, replacement);
}

/** A string literal whose characters are the bytes. */
function literal(base64) {
  const escape = (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
  const text = Buffer.from(base64, "base64").toString("latin1");
  return `"${text.replace(/[^ !#-[\]-~]/g, escape)}"`;
}

// Many instances, not one: and the glue's functions by their names in its module, which a
// bundler shortens, not by their names in an object, which it must keep.
change("its imports", /var (\S+) = imports\["\.\/(base44_connectors_bg|host)\.js"\];/g, "");
change("its instance", /function asmFunc\(imports\)/, "export function instantiate()");
change("its start", /initActiveSegments\(imports\)/g, "initActiveSegments()");
change("its exports", /var retasmFunc = [^]*$/, "");

// Text is a third shorter as text than in base64, and far shorter when it is compressed.
change(
  "its decoder",
  /var base64ReverseLookup[^]*?(?=function initActiveSegments)/,
  () =>
    `function fill(at, bytes) {
    for (let i = 0; i < bytes.length; i++) bufferView[at + i] = bytes.charCodeAt(i);
  }
  `,
);
change(
  "its data",
  /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g,
  (_, at, b64) => `fill(${at}, ${literal(b64)})`,
);

// The glue renews its views of the memory only when their buffer is detached, as that of a wasm
// memory is when it grows: without this, strings read back wrong from then on.
change(
  "its growing memory",
  /buffer = newBuffer;/,
  (assignment) => `structuredClone(buffer, { transfer: [buffer] }); ${assignment}`,
);

// wasm2js writes HEAP32[f(x) >> 2]. JavaScript reads HEAP32 before it calls f, which may grow the
// memory and replace HEAP32: the old buffer would be read.
let found = 0;
for (let at; (at = code.search(/HEAP\w+\[[$\w]+\(/)) >= 0; found++) {
  const open = code.indexOf("[", at);
  let close = open + 1;
  for (let depth = 1; depth > 0; close++) {
    depth += code[close] === "[" ? 1 : code[close] === "]" ? -1 : 0;
  }
  const heap = code.slice(at, open);
  const index = code.slice(open + 1, close - 1);
  code = `${code.slice(0, at)}(at = ${index}, ${heap} [at])${code.slice(close)}`;
}
if (found > 0) change("its view of the memory", /var bufferView;/, "var bufferView, at;");

process.stdout.write(code);
