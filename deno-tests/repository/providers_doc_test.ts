/** `docs/providers.md`, against the catalogue, the options and the kinds of errors of the code. */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => Deno.readTextFile(root + path);

const doc = await read("docs/providers.md");
const [, serviceTable] = doc.split("\n## Services\n");
const [, meaningTable] = doc.split("\n### What responses mean\n");

type Line = [key: string, value: string];

/** The sections of the catalogue, by service, with their lines. */
const sections = new Map<string, Line[]>();
for (const block of (await read("src/provider/catalogue.txt")).trim().split("\n\n")) {
  const [head, ...lines] = block.split("\n");
  const split = (line: string): Line => {
    const [key] = line.split(" ", 1);
    return [key, line.slice(key.length + 1)];
  };
  for (const name of head.slice(1, -1).split(" ")) sections.set(name, lines.map(split));
}
/** What the sections of Google's services share, which is no service. */
const GOOGLE = "google";

function valuesOf(name: string, key: string): string[] {
  return sections.get(name)!.filter(([other]) => other === key).map(([, value]) => value);
}

/** Returns the cells of the row whose first cell names a service. */
function rowOf(table: string, name: string): string[] {
  const rows = table.split("\n## ")[0].split("\n").filter((line) => line.startsWith("| "));
  const cells = rows.map((row) => row.slice(2, -2).split("|").map((cell) => cell.trim()));
  const label = name === GOOGLE ? "every Google service" : `\`${name}\``;
  return cells.find(([first]) => first.split(", ").includes(label)) ??
    assert.fail(`docs/providers.md has no row for ${name}`);
}

function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
}

Deno.test("each service of the catalogue is in docs/providers.md, with its hosts and base", async () => {
  const services = [...sections.keys()].filter((name) => name !== GOOGLE);
  assert.ok(services.length >= 48, `${services.length}`);
  const [table] = serviceTable.split("\n### ");
  for (const name of services) {
    const [, origins, base, check, evidence] = rowOf(table, name);
    const hosts = valuesOf(name, "hosts").flatMap((hosts) => hosts.split(" "));
    for (const host of valuesOf(name, "host")) {
      const [key, form, domain] = host.split(" ");
      hosts.unshift(...form === "url" ? [`{${key}}`, `*${domain}`] : [`{${key}}${domain}`]);
    }
    // What a service without hosts needs instead is said there.
    if (hosts.length > 0) assert.deepEqual(codesIn(origins), hosts, name);
    else assert.match(origins, /^none: /, name);
    if (hosts.length > 0) assert.deepEqual(codesIn(base), valuesOf(name, "base"), name);
    // An empty one stands for none, although the section is like another that has one.
    const reads = valuesOf(name, "check");
    const read = reads.filter(Boolean).map((url) => url === "?" ? "/graphql" : url);
    const methods = valuesOf(name, "body").length > 0 ? ["POST "] : [""];
    const isOfGoogle = valuesOf(name, "like").includes(GOOGLE) && reads.length === 0;
    if (isOfGoogle) assert.equal(check, "Google's", name);
    else assert.deepEqual(codesIn(check), read.map((url) => methods[0] + url), name);
    assert.match(evidence, /^[PSNCBK](?: [PSNCBK])*(?: \?)?$/, name);
  }
  const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  assert.deepEqual(rows.sort(), services.sort());
  const isCallable = (name: string) => valuesOf(name, "lacks").length === 0;
  const [, number] = /(\d+) services are known/.exec(await read("README.md"))!;
  assert.equal(Number(number), services.filter(isCallable).length);
});

Deno.test("each signal of the catalogue is in docs/providers.md", () => {
  const columns = { token_rejected: 1, missing_scope: 2, rate_limited: 3 };
  for (const name of sections.keys()) {
    for (const rule of valuesOf(name, "if")) {
      const [status, , ...patterns] = rule.split(" ");
      const meaning = patterns.pop()!;
      // A 2xx that says no is in the text about `json`, and a 404 is what it always is.
      if (!(meaning in columns)) continue;
      const cell = rowOf(meaningTable, name)[columns[meaning as keyof typeof columns]];
      assert.ok(cell.includes(status === "*" ? "any status" : status), `${name}: ${rule}`);
      const codes = codesIn(cell).map((code) => code.replaceAll(" ", "_"));
      for (const pattern of patterns.filter((pattern) => !/^[-*]$/.test(pattern))) {
        assert.ok(codes.includes(pattern), `${name}: ${rule}`);
      }
    }
    const waits = [
      ...valuesOf(name, "reset"),
      ...valuesOf(name, "wait").map((wait) => `${wait} s`),
    ];
    for (const wait of waits) {
      const [value] = wait.split(" ");
      assert.ok(rowOf(meaningTable, name)[4].includes(value), `${name}: ${wait}`);
    }
  }
});

Deno.test("each option, kind and header of providers is in docs/providers.md", async () => {
  const types = await read("src/js/providers/types.ts");
  const [, options] = /interface ProviderOptions \{(.*?)^\}/ms.exec(types)!;
  const names = [...options.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name);
  assert.ok(names.length >= 7, names.join());
  for (const name of names) assert.match(doc, new RegExp(`^\\| \`${name}\` `, "m"));
  const [, union] = /type ProviderErrorKind =(.*?);\n/s.exec(types)!;
  const kinds = [...union.matchAll(/\| "(\w+)"/g)].map(([, kind]) => kind);
  const rust = await read("src/provider/error.rs");
  assert.deepEqual(kinds, [...rust.matchAll(/Self::\w+ => "(\w+)",/g)].map(([, kind]) => kind));
  for (const kind of kinds) assert.match(doc, new RegExp(`^\\| \`${kind}\` `, "m"));
  const [, headers] = /- \*\*Headers\.\*\*(.*?)\n- /s.exec(doc)!;
  for (const name of sections.keys()) {
    for (const header of valuesOf(name, "header")) {
      const [field] = header.split(" ");
      assert.ok(headers.toLowerCase().includes(`\`${field}\``), `${name}: ${field}`);
    }
    for (const member of valuesOf(name, "host")) {
      const row = new RegExp(`^\\| \`${name}\` +\\| \`${member.split(" ")[0]}\` `, "m");
      assert.match(doc, row);
    }
  }
});

Deno.test("llms.txt has at most fifteen lines, and names what is exported", async () => {
  const text = await read("src/build/pkg/llms.txt");
  assert.ok(text.split("\n").filter((line) => line !== "").length <= 15);
  assert.equal(await read("pkg/llms.txt"), text);
  let declared = "";
  for (const entry of ["index", "providers", "testing"]) {
    declared += await read(`pkg/${entry}.d.ts`);
  }
  const [functions, kinds] = [
    /`[^`]*?\b(\w+)\(/g,
    /"([a-z]+(?:_[a-z]+)?)"(?=, |\)|\.\.\.|` means)/g,
  ];
  for (const [, name] of text.matchAll(functions)) {
    if (name !== "slack") assert.match(declared, new RegExp(`\\b${name}\\b`), name);
  }
  const [, listed] = /switch on `error.kind` \(([^)]*)\)/.exec(text)!;
  assert.ok([...listed.matchAll(kinds)].length >= 6);
  for (const [, kind] of listed.matchAll(kinds)) assert.ok(declared.includes(`"${kind}"`), kind);
});
