/**
 * How the TypeScript in `src/js` becomes the modules of `pkg/`: for each runtime the same facade,
 * with the core as that runtime can have it.
 *
 * Bundled, because each module that a cold function loads costs it time; not minified, because
 * people read what they run. (`package.sh` minifies what is generated: the glue, and the two that
 * contain the core as JavaScript.)
 */

import { dts } from "rolldown-plugin-dts";

const path = (below) => new URL(`../../${below}`, import.meta.url).pathname;
const runtime = (name) => path(`src/js/runtime/${name}.ts`);

/** The files behind the import names that differ between runtimes, unless a module says otherwise. */
const NAMES = {
  "#core": runtime("deno"),
  "#glue/": path("target/glue/"),
  "#glue-js/": path("target/glue-js/"),
  "#host": path("src/js/host.ts"),
  "#io-context": runtime("io_context"),
  "#provider-core": runtime("provider_core"),
  "#serve": path("src/js/testing/serve.ts"),
  "#timer": runtime("timer"),
  "./host.js": path("src/js/host.ts"),
};

const MAIN = path("src/js/main.ts");
const FACADE = path("src/js/index.ts");
const PROVIDERS = path("src/js/providers/index.ts");
const TESTING = path("src/js/testing/index.ts");

/** The names of runtimes in which a promise belongs to one request. */
const WORKERD = { "#io-context": runtime("io_context_workerd") };

/** The names of the core as JavaScript. */
const JAVASCRIPT_CORE = {
  "#core": runtime("workerd"),
  "#provider-core": runtime("provider_core_workerd"),
};

/** The names for the testing kit where `node:net` cannot be imported. */
const SERVE_ANYWHERE = { "#serve": path("src/js/testing/serve_anywhere.ts") };

/** The modules of the package. */
const MODULES = [
  { name: "node", input: MAIN, types: "index", names: { "#core": runtime("node") } },
  {
    name: "workerd",
    input: MAIN,
    types: "index",
    names: { ...WORKERD, ...JAVASCRIPT_CORE },
  },
  {
    name: "wasm",
    input: path("src/js/wasm.ts"),
    names: { ...WORKERD, "#core": runtime("module") },
  },
  // Deno's: what wasm-pack made lies beside it, and is not bundled. The wasm itself imports two
  // modules by their names.
  {
    name: "index",
    input: MAIN,
    declarations: FACADE,
    names: { "#glue/": "./", "#host": "./host.js" },
  },
  {
    name: "host",
    input: path("src/js/host.ts"),
    types: null,
    names: { "#timer": runtime("timer_deno") },
  },
  // For `require`, where ES modules cannot be required: all in one file.
  {
    name: "index",
    input: MAIN,
    types: null,
    format: "cjs",
    names: JAVASCRIPT_CORE,
  },
  // The entry for providers, once for each file with a core, whose parts it uses.
  { name: "providers", input: PROVIDERS, names: { "#internals": "./index.js" } },
  {
    name: "providers_node",
    input: PROVIDERS,
    types: "providers",
    names: { "#internals": "./node.js" },
  },
  {
    name: "providers_workerd",
    input: PROVIDERS,
    types: "providers",
    names: { "#internals": "./workerd.js" },
  },
  {
    name: "providers",
    input: PROVIDERS,
    types: null,
    format: "cjs",
    names: { "#internals": "./index.cjs" },
  },
  { name: "testing", input: TESTING, types: null, format: "cjs", names: SERVE_ANYWHERE },
  { name: "testing", input: TESTING },
  {
    name: "testing_web",
    input: TESTING,
    types: "testing",
    names: SERVE_ANYWHERE,
  },
];

/** Resolves the names; one that stands for a file of `pkg/` is left to be imported from there. */
const resolver = (names) => ({
  name: "names",
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

const code = MODULES.map(({ name, input, names, types = name, format = "esm" }) => ({
  ...common,
  input: { [name]: input },
  plugins: [resolver({ ...NAMES, ...names })],
  output: {
    dir: "pkg",
    format,
    entryFileNames: format === "cjs" ? "[name].cjs" : "[name].js",
    comments: false,
    // Tells Deno and JSR where the types are.
    banner: types ? `/* @ts-self-types="./${types}.d.ts" */` : "",
  },
}));

const types = MODULES.filter(({ name, types = name }) => types === name).map((module) => ({
  ...common,
  input: { [module.name]: module.declarations ?? module.input },
  plugins: [
    // Not copied into those of `wasm`: one class has one declaration.
    resolver({
      ...NAMES,
      "./index.ts": "./index.js",
      "../types.ts": "./index.js",
    }),
    dts({ oxc: true, emitDtsOnly: true, tsconfig: false }),
  ],
  output: { dir: "pkg" },
}));

export default [...code, ...types];
