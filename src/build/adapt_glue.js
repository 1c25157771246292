/**
 * Adapts the glue that wasm-bindgen generates, and the core that imports it.
 *
 *     node src/build/adapt_glue.js CORE.wat GLUE.js
 *
 * Each change insists on finding what it changes, so that another version of wasm-bindgen fails the
 * build and no user.
 */

import { readFileSync, writeFileSync } from "node:fs";

const [watFile, glueFile] = process.argv.slice(2);
let wat = readFileSync(watFile, "utf8");
let glue = readFileSync(glueFile, "utf8");

// The generated import names have 30 characters, half of them random: 1.5 kB of the core after gzip.
const imports = [...wat.matchAll(/\(import "\.\/base44_connectors_bg\.js" "(\w+)"/g)];
if (imports.length === 0) throw new Error("wasm-dis writes imports in another way than it did");
imports.forEach(([, name], index) => {
  const short = `$${index.toString(36)}`;
  const declared = `export function ${name}(`;
  if (!glue.includes(declared)) throw new Error(`The glue has no ${name}`);
  wat = wat.replace(`"${name}"`, `"${short}"`);
  glue = glue.replace(declared, () => `export function ${short}(`);
});

// A panic is a trap here, without a message: the functions that would write one are 1.7 kB after
// gzip. Some are in the core's table, from which wasm-opt removes nothing.
const panics =
  String.raw`\b(?:panic_fmt|panic_nounwind|panic_with_hook|rust_panic|rust_begin_unwind|` +
  String.raw`panic_access_error|panic_already_\w+|assert_failed\w*|unwrap_failed|expect_failed|` +
  String.raw`handle_alloc_error|handle_error|capacity_overflow)`;
// The core's own messages show numbers and strings by way of src/protocol/plain.rs.
const formats = String.raw`<(?:usize|&str) as core\b.*::fmt::Display>::fmt|` +
  String.raw`(?:Borrow\w*Error as core\b.*::fmt::Display|::fmt::Debug|::PanicPayload)>::\w+`;
remove("panics", panics, 8);
remove("formatting", formats, 8);

/** Replaces the bodies of functions by a trap. At least `expected` of them have to be found. */
function remove(what, names, expected) {
  const functions = new RegExp(
    String.raw`^ \(func \$"?[^"\n]*(?:${names})\b.*\n[^]*?^ \)$`,
    "gm",
  );
  let found = 0;
  wat = wat.replace(functions, (func) => {
    found++;
    const [head] = func.split("\n", 1);
    return `${head}\n  (unreachable)\n )`;
  });
  if (found < expected) {
    throw new Error(`rustc names the functions of ${what} in another way than it did`);
  }
}

// A core that is started over in the only instance that there is takes the memory and the table of
// references that it had before, before they grow further. `setSizes` tells how much of both it has.
// Without this, each restart would make both grow, up to their maximum.
if (wat.includes("(table.grow $__wbindgen_externrefs")) {
  const [, pages] = /\(memory \S+ (\d+)/.exec(wat) ?? [];
  const [, slots] = /\(table \$__wbindgen_externrefs (\d+)/.exec(wat) ?? [];
  if (!pages || !slots || /\((?:memory|table)\.size/.test(wat)) {
    throw new Error("The core sees its memory or its table in another way than it did");
  }
  wat = wat.replaceAll("(memory.grow", "(call $grow_memory");
  wat = wat.replaceAll("(table.grow $__wbindgen_externrefs", "(call $grow_table");
  const grow = (kind, global, parameters, growBy) =>
    ` (func $grow_${kind} ${parameters} (param $by i32) (result i32)
  (local $before i32)
  (local $missing i32)
  (local.set $before (global.get ${global}))
  (local.set $missing (i32.sub (i32.add (local.get $before) (local.get $by)) ${growBy.size}))
  (if (i32.gt_s (local.get $missing) (i32.const 0))
   (then (if (i32.lt_s ${growBy.grow} (i32.const 0)) (then (return (i32.const -1))))))
  (global.set ${global} (i32.add (local.get $before) (local.get $by)))
  (local.get $before))
`;
  wat = wat.replace(
    /\)\s*$/,
    ` (global $pages (mut i32) (i32.const ${pages}))
 (global $slots (mut i32) (i32.const ${slots}))
${
      grow("memory", "$pages", "", {
        size: "(memory.size)",
        grow: "(memory.grow (local.get $missing))",
      })
    }${
      grow("table", "$slots", "(param $value externref)", {
        size: "(table.size $__wbindgen_externrefs)",
        grow: "(table.grow $__wbindgen_externrefs (local.get $value) (local.get $missing))",
      })
    } (func (export "setSizes") (param $to_pages i32) (param $to_slots i32)
  (global.set $pages (local.get $to_pages))
  (global.set $slots (local.get $to_slots)))
)
`,
  );
}

// Data used only in messages of panics: positions in the sources, the messages themselves, the digits
// of their numbers. 0.5 kB after gzip.
const messages = [
  /(?:\/rustc|\/rust\/deps|cargo|src)\/[\w./-]+\.rs/g,
  /cannot access a Thread Local Storage value during or after destruction: /,
  /swap_remove index \(is /,
  /\) should be < len \(is /,
  /finish: (?:callbacks|result) should be (?:Some|None)/g,
  /FnOnce called more than once/,
  /a Display implementation returned an error unexpectedly/,
  /mid > len/,
  /internal error: entered unreachable code/,
  /attempt to (?:join into collection with len > usize::MAX|divide by zero)/g,
  /attempt to calculate the remainder with a divisor of zero/,
  /called `Result::unwrap\(\)` on an `Err` value/,
  /capacity overflow/,
  /LayoutError|AccessError/g,
  /0001020304\d{182}96979899/,
  /`async fn` resumed after completion/,
  /RefCell already (?:mutably )?borrowed/g,
  /Tried to shrink to a larger capacity/,
];
for (const message of messages) {
  let isFound = false;
  const cleared = (text) => {
    isFound = true;
    return "\\00".repeat(text.length);
  };
  wat = wat.replace(/^ \(data .*$/gm, (data) => data.replace(message, cleared));
  if (!isFound) throw new Error(`The core has no message ${message}`);
}

function change(what, pattern, replacement) {
  if (!pattern.test(glue)) {
    throw new Error(`wasm-bindgen writes ${what} in another way than it did`);
  }
  glue = glue.replace(pattern, replacement);
}

// A registry frees closures that the core forgot. After a restart it would free memory of another
// core. The core forgets none: each is dropped once its promise settles.
change(
  "its registry",
  /const CLOSURE_DTORS = \(typeof FinalizationRegistry === 'undefined'\)\s*\? (.*)\s*: .*;/,
  "const CLOSURE_DTORS = $1;",
);

// An object of the core inherits nothing: members of a polluted `Object.prototype` would be read as
// its own, and accessors there would be called, or throw, when a member of that name is set.
change("its objects", /new Object\(\)/g, "Object.create(null)");

// Code for runtimes without `encodeInto`, none of which runs this package: 0.1 kB after gzip.
change("its encodeInto", /if \(!\('encodeInto' in [^]*?\n\}\n/, "");
change("its copying of strings", / {4}if \(realloc === undefined\) \{[^]*?\n {4}\}\n/, "");

// Without reference types, the glue keeps the core's references in an array. A restart drops them.
if (glue.includes("let heap_next = heap.length;")) {
  glue += `
const initial_heap_length = heap.length;

export function resetHeap() {
    heap.length = initial_heap_length;
    heap_next = initial_heap_length;
}
`;
}

writeFileSync(watFile, wat);
writeFileSync(glueFile, glue);
