/**
 * How the TypeScript in `src/js` becomes the modules of `pkg/`: three of them, and their types.
 *
 * Bundled, because each module that a cold function loads costs it time; not minified, because
 * people read what they run.
 */

import { dts } from "rolldown-plugin-dts";

const entries = { index: "src/js/index.ts", testing: "src/js/testing/index.ts" };

/** What wasm-pack made lies beside the bundles, and is not bundled: the wasm imports it by name. */
const glue = {
  name: "glue",
  resolveId: (id) =>
    id.startsWith("#glue/") ? { id: id.replace("#glue/", "./"), external: true } : undefined,
};

/** Tells Deno and JSR where the types of a module are. */
const banner = ({ name }) => name in entries ? `/* @ts-self-types="./${name}.d.ts" */` : "";

const common = {
  platform: "neutral",
  external: ["node:http", /integration_types/],
  logLevel: "warn",
};

export default [
  {
    ...common,
    input: { ...entries, host: "src/js/host.ts" },
    plugins: [glue],
    output: { dir: "pkg", banner, comments: false },
  },
  {
    ...common,
    input: entries,
    plugins: [glue, dts({ oxc: true, emitDtsOnly: true, tsconfig: false })],
    output: { dir: "pkg" },
  },
];
