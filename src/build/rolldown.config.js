/**
 * How the TypeScript in `src/js` becomes the modules of `pkg/`: for each runtime the same facade,
 * with the core as that runtime can have it.
 *
 * Bundled, because each module that a cold function loads costs it time; not minified, because
 * people read what they run. (`build.sh` minifies `workerd.js`, which is for the most part what no
 * one could read.)
 */

import { writeFile } from "node:fs/promises";
import { dts } from "rolldown-plugin-dts";

const path = (below) => new URL(`../../${below}`, import.meta.url).pathname;
const runtime = (name) => path(`src/js/runtime/${name}.ts`);

/** What the names stand for that differ from runtime to runtime, where a module says no other. */
const NAMES = {
  "#alarm": runtime("alarm"),
  "#client": path("src/js/client.ts"),
  "#context": runtime("context"),
  "#core": runtime("deno"),
  "#facts": path("target/facts.js"),
  "#glue/": path("target/glue/"),
  "#glue-js/": path("target/glue-js/"),
  "#host": path("src/js/host.ts"),
  "#serve": path("src/js/testing/serve.ts"),
  "./host.js": path("src/js/host.ts"),
};

const FACADE = path("src/js/index.ts");
const TESTING = path("src/js/testing/index.ts");

/** Where a promise belongs to one request, and so does a timer. */
const WORKERD = { "#context": runtime("context_workerd") };

/** The modules, in the order in which they are made. */
const MODULES = [
  { name: "node", input: FACADE, types: "index", names: { "#core": runtime("node") } },
  {
    name: "workerd",
    input: FACADE,
    types: "index",
    names: { ...WORKERD, "#core": runtime("workerd") },
  },
  {
    name: "browser",
    input: FACADE,
    types: "index",
    names: { "#core": runtime("browser"), "#client": path("src/js/deferred.ts") },
    before: writeFacts,
  },
  {
    name: "wasm",
    input: path("src/js/wasm.ts"),
    names: { ...WORKERD, "#core": runtime("module") },
  },
  // Deno's: what wasm-pack made lies beside it, and is not bundled. The wasm itself imports two
  // modules by their names.
  { name: "index", input: FACADE, names: { "#glue/": "./", "#host": "./host.js" } },
  {
    name: "host",
    input: path("src/js/host.ts"),
    types: null,
    names: { "#alarm": runtime("alarm_shared") },
  },
  { name: "testing", input: TESTING },
  {
    name: "testing_web",
    input: TESTING,
    types: "testing",
    names: { "#serve": path("src/js/testing/serve_nowhere.ts") },
  },
];

/** What must be known before there is a core, asked of the core as Node.js has it. */
async function writeFacts() {
  const { Base44Error, createClient } = await import(path("pkg/node.js"));
  const defaultServerUrl = createClient({ appId: "any" }).getConfig().serverUrl;
  const kinds = [];
  for (let status = 0; status < 1000; status++) {
    const { kind } = new Base44Error("", status);
    if (kinds.at(-1)?.kind !== kind) kinds.push({ from: status, kind });
  }
  const facts = { defaultServerUrl, kinds };
  const lines = Object.entries(facts).map(([name, value]) =>
    `export const ${name} = ${JSON.stringify(value)};\n`
  );
  await writeFile(NAMES["#facts"], lines.join(""));
}

/** Resolves the names; one that stands for a file of `pkg/` is left to be imported from there. */
const resolver = (names, before) => ({
  name: "names",
  buildStart: before,
  resolveId(source) {
    const prefix = Object.keys(names).find((name) =>
      source === name || (name.endsWith("/") && source.startsWith(name))
    );
    if (prefix === undefined) return;
    const id = names[prefix] + source.slice(prefix.length);
    return { id, external: id.startsWith("./") };
  },
});

const common = {
  platform: "neutral",
  external: [/^node:/, /integration_types/],
  logLevel: "warn",
};

const code = MODULES.map(({ name, input, names, types = name, before }) => ({
  ...common,
  input: { [name]: input },
  plugins: [resolver({ ...NAMES, ...names }, before)],
  output: {
    dir: "pkg",
    comments: false,
    // Tells Deno and JSR where the types are.
    banner: types ? `/* @ts-self-types="./${types}.d.ts" */` : "",
  },
}));

const types = MODULES.filter(({ name, types = name }) => types === name).map(({ name, input }) => ({
  ...common,
  input: { [name]: input },
  plugins: [
    // Not copied into those of `wasm`: one class has one declaration.
    resolver({ ...NAMES, "./index.ts": "./index.js" }),
    dts({ oxc: true, emitDtsOnly: true, tsconfig: false }),
  ],
  output: { dir: "pkg" },
}));

export default [...code, ...types];
