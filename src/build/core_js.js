/**
 * Turns the output of wasm2js into an ES module with one core. `instantiate()` resets its state and
 * returns its exports.
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

/** Returns a string literal whose characters are these. */
function literal(characters) {
  const escape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${characters.replace(/[^ !#-[\]-~]/g, escape)}"`;
}

// The glue's functions by their names in its module, which a bundler shortens, not by their names in
// an object, which it must keep.
change("its imports", /var (\S+) = imports\["\.\/(base44_connectors_bg|host)\.js"\];/g, "");
const imported = new Map();
change("the names of its imports", / var (fimport\$\d+) = (\S+);\n/g, (_, name, member) => {
  imported.set(name, member);
  return "";
});
change("the calls of its imports", /fimport\$\d+/g, (name) => {
  const member = imported.get(name);
  if (!member) throw new Error(`wasm2js imports no ${name}`);
  return member;
});

// The functions belong to the module and not to one outer function, whose whole text an engine would
// read once more when it is called: this saves the first request in a workerd isolate 0.5 ms.
// `instantiate` sets their variables to what they are initially.
const initial = [];
change("its instance", /function asmFunc\(imports\) \{\n/, "");
change(
  "its variables",
  /^ var (buffer|HEAPF?U?\d+|global\$\d+|i64toi32_i32\$HIGH_BITS) = (.*;)\n/gm,
  (_, name, value) => {
    initial.push(`${name} = ${value}`);
    return `var ${name};\n`;
  },
);
change("its first lines", /^ bufferView = HEAPU8;\n initActiveSegments\(imports\);\n/m, "");
change("its start", /initActiveSegments\(imports\)/, "initActiveSegments()");
change("its exports", /var retasmFunc = [^]*$/, "");
// The exports for providers are those of the module, and not members of an object: a bundler leaves out
// those that nothing imports, and all that only they call. This saves a function that calls no
// provider 15 kB after gzip.
const forProviders = [];
change("its exports for providers", /\n {2}"(\w+Provider)": (\S+), /g, (_, name, internal) => {
  forProviders.push(`${internal} as ${name}`);
  return "";
});

change(
  "its exported members",
  /\n return (\{\n {2}"memory"[^]*)$/,
  (_, exports) => `
export function instantiate() {
 ${initial.join("\n ")}
 bufferView = HEAPU8;
 pages = buffer.byteLength >> 16;
 initActiveSegments();
 return ${exports}`,
);

// Text is a third shorter as text than in base64, and far shorter when it is compressed. All but 106
// of its 7,800 bytes are ASCII, which `encodeInto` writes in one call; a loop over all of them took the
// first request in a workerd isolate 0.5 ms. The others follow, each as its distance from the one
// before and itself.
change(
  "its decoder",
  /var base64ReverseLookup[^]*?(?=function initActiveSegments)/,
  () =>
    `const encoder = new TextEncoder();
  function fill(at, ascii, others) {
    encoder.encodeInto(ascii, bufferView.subarray(at));
    for (let i = 0; i < others.length; i += 2) {
      at += others.charCodeAt(i);
      bufferView[at] = others.charCodeAt(i + 1);
    }
  }
  `,
);
change(
  "its data",
  /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g,
  (_, at, base64) => {
    const bytes = Buffer.from(base64, "base64");
    let [others, last] = ["", 0];
    bytes.forEach((byte, index) => {
      if (byte < 0x80) return;
      if (index - last > 0xffff) throw new Error("The data has a gap that is too long");
      others += String.fromCharCode(index - last, byte);
      last = index;
      bytes[index] = 0;
    });
    return `fill(${at}, ${literal(bytes.toString("latin1"))}, ${literal(others)})`;
  },
);

// Grows the buffer by half, not by the requested page: growing copies it, so page-wise growth would
// cost O(waiting calls) per call.
change("the size of its memory", /return buffer\.byteLength >> 16;/, "return pages;");
change(
  "the growth of its memory",
  /\(newPages <= (\d+)\)\) \{\n( +)var newBuffer = new ArrayBuffer\(newPages << 16\);/,
  (_, maximum, indent) =>
    `(newPages <= ${maximum})) {
${indent}pages = newPages;
${indent}if (newPages << 16 <= buffer.byteLength) return oldPages;
${indent}var capacity = Math.min(Math.max(newPages, oldPages + (oldPages >> 1)), ${maximum});
${indent}var newBuffer = new ArrayBuffer(capacity << 16);`,
);

// The glue renews its views of the memory only when their buffer is detached, as that of a wasm
// memory is when it grows: without this, strings read back wrong from then on.
change(
  "its growing memory",
  /buffer = newBuffer;/,
  (assignment) => `structuredClone(buffer, { transfer: [buffer] }); ${assignment}`,
);

// JavaScript evaluates `HEAP32` before the index in its brackets. If a call in there makes the memory
// grow, the old buffer would be read. wasm2js takes care of that for stores, but not for loads.
const CALL = /(?<!Math_\w+)[$\w\]]\(/;
let changed = 0;
for (let at = 0; (at = code.indexOf("HEAP", at)) >= 0; at += 4) {
  const open = code.indexOf("[", at);
  if (!/^HEAP[UF]?\d+$/.test(code.slice(at, open))) continue;
  let close = open + 1;
  for (let depth = 1; depth > 0; close++) {
    depth += code[close] === "[" ? 1 : code[close] === "]" ? -1 : 0;
  }
  const index = code.slice(open + 1, close - 1);
  if (!CALL.test(index)) continue;
  if (/^ = /.test(code.slice(close, close + 3))) throw new Error("wasm2js calls within a store");
  const load = `(address = ${index}, ${code.slice(at, open)}[address])`;
  code = code.slice(0, at) + load + code.slice(close);
  changed++;
}
if (changed === 0) throw new Error("wasm2js writes loads in another way than it did");
change("its memory", /var bufferView;/, "var bufferView, address, pages;");

// wasm-bindgen's handling of aborts, which nothing uses: 80 bytes after gzip.
change(
  "its globals",
  /"(?:__abort_handler|__instance_terminated)": \{[^]*?\n {2}\}, \n {2}(?=")/g,
  "",
);

// An address is below 256 MiB, so that no addition to it overflows. This saves 90 bytes after gzip.
change("its addresses", /(HEAPU?8\[\$\w+(?: [+-] \d+)?) \| 0\]/g, "$1]");

// The views are members of an object. SWC, which minifies for Rspack and Next.js, takes a variable in
// front of brackets for one that no call changes: of `t = f(); HEAP32[t] = 1` it makes
// `HEAP32[t = f()] = 1`, which writes to the old buffer if `f` makes the memory grow. It leaves a
// member in its place. A call also takes a tenth less time, and the file has 900 bytes more after gzip.
const VIEWS = { 8: "b", 16: "s", 32: "i", U8: "B", U16: "S", U32: "I", F32: "f", F64: "d" };
change("the first of its views", /\bvar HEAP8;\n/, "const heap = {};\n");
change("its other views", /\bvar HEAP\w+;\n/g, "");
change("the use of its views", /\bHEAP(\w+)\b/g, (_, kind) => `heap.${VIEWS[kind]}`);

process.stdout.write(`${code}export { ${forProviders.join(", ")} };\n`);
