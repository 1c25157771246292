/**
 * What the recipes of CONTRIBUTING.md ask for, where no compiler does: lists that have to name the
 * same things, in Rust, TypeScript and the README.
 */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => Deno.readTextFile(root + path);

/** Returns the variants of an `enum`. */
async function variants(path: string, name: string): Promise<string[]> {
  const [, body] = new RegExp(`pub enum ${name} \\{([^}]*)\\}`).exec(await read(path)) ?? [];
  const found = [...body?.matchAll(/^ {4}(\w+),$/gm) ?? []].map(([, variant]) => variant);
  assert.ok(found.length > 0, name);
  return found;
}

/** Returns the members of an interface. */
async function members(path: string, name: string): Promise<string[]> {
  const [, body] = new RegExp(`^export interface ${name}\\b[^{]*\\{(.*?)^\\}`, "ms")
    .exec(await read(path)) ?? [];
  const found = [...body?.matchAll(/^ {2}(\w+)\??[(:<]/gm) ?? []].map(([, member]) => member);
  assert.ok(found.length > 0, name);
  return found;
}

/** Returns the first cells of the README's tables, without their markup. */
async function firstCells(): Promise<string> {
  const rows = [...(await read("README.md")).matchAll(/^\| ([^|]*)\|/gm)];
  return rows.map(([, cell]) => cell).join("\n");
}

Deno.test("Route::ALL lists every route", async () => {
  const [, list] = /ALL: \[Self; \d+\] = \[([^\]]*)\]/.exec(await read("src/protocol/route.rs")) ??
    [];
  const listed = [...list.matchAll(/Self::(\w+)/g)].map(([, name]) => name);
  assert.deepEqual(listed, await variants("src/protocol/route.rs", "Route"));
});

Deno.test("every integration type has a section in the catalogue of providers", async () => {
  const types = await read("src/js/integration_types.d.ts");
  const [, union] = /type KnownIntegrationType =([^;]*);/.exec(types)!;
  const sections = (await read("src/provider/catalogue.txt")).matchAll(/^\[(.+)\]$/gm);
  const services = [...sections].flatMap(([, names]) => names.split(" "));
  assert.deepEqual(
    services.filter((name) => name !== "google").sort(),
    [...union.matchAll(/"(\w+)"/g)].map(([, name]) => name).sort(),
  );
});

Deno.test("every operation is exported and every method is in the README", async () => {
  const exports = await read("src/wasm/exports.rs");
  const used = [...exports.matchAll(/Operation::(\w+)/g)].map(([, name]) => name);
  assert.deepEqual(
    used.sort(),
    (await variants("src/protocol/operation.rs", "Operation")).sort(),
  );
  const cells = await firstCells();
  const methods = await members("src/js/types.ts", "ConnectorsModule");
  for (const method of methods) assert.ok(cells.includes(`\`${method}(`), method);
  const readme = await read("README.md");
  for (const method of await members("src/js/types.ts", "UserConnectorsModule")) {
    assert.match(readme, new RegExp(`\\b${method}\\(`), method);
  }
});

Deno.test("every option and every error kind is in the README", async () => {
  const cells = await firstCells();
  const clientOptions = await members("src/js/options.ts", "ClientOptions");
  for (const option of clientOptions) assert.ok(cells.includes(`\`${option}\``), option);
  const readme = await read("README.md");
  const callOptions = await members("src/js/options.ts", "CallOptions");
  for (const option of callOptions) assert.ok(readme.includes(`\`${option}\``), option);
  for (const name of ["RetryOptions", "CacheOptions"]) {
    for (const option of await members("src/js/options.ts", name)) {
      assert.ok(readme.includes(`${option}:`) || readme.includes(`\`${option}`), option);
    }
  }
  const kinds = (await read("src/protocol/error_kind.rs")).matchAll(/Self::\w+ => "(\w+)",/g);
  for (const [, kind] of kinds) assert.ok(cells.includes(`\`${kind}\``), kind);
});

Deno.test("the functions that the core imports have the parameters that it passes", async () => {
  const bindings = await read("src/wasm/bindings.rs");
  const [, imported] = /raw_module = "\.\/host\.js"\)\]\nextern "C" \{(.*?)^\}/ms.exec(bindings) ??
    [];
  let host = "";
  for (const folder of ["host", "runtime"]) {
    for await (const { name } of Deno.readDir(`${root}src/js/${folder}`)) {
      host += await read(`src/js/${folder}/${name}`);
    }
  }
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  const names = (list: string) =>
    list.replace(/<[^>]*>/g, "").split(",").map((each) =>
      each.trim().replace(/^_/, "").split(/[?:]/)[0].trim()
    )
      .filter(Boolean);
  let compared = 0;
  for (const [, attributes, name, list] of imported.matchAll(FUNCTION)) {
    if (/\b(?:method|constructor|getter)\b/.test(attributes)) continue;
    const [, jsName = name] = /js_name = (\w+)/.exec(attributes) ?? [];
    const declared = new RegExp(
      `^export (?:async )?function ${jsName}(?:<[^>]*>)?\\(([^)]*)\\)`,
      "m",
    );
    const [, parameters] = declared.exec(host) ?? assert.fail(`host.ts has no ${jsName}`);
    assert.deepEqual(names(list).map(camel), names(parameters), jsName);
    compared++;
  }
  assert.ok(compared > 10, `${compared}`);
});

/** An imported function: its attributes, name and parameters. */
const FUNCTION = /((?:^ {4}#\[wasm_bindgen[^\n]*\n)*)^ {4}(?:pub\(crate\) )?fn (\w+)\(([^)]*)\)/gm;
