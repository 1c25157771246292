/**
 * Cases of bundlers: for Node.js, for a page and for a web worker.
 *
 * @module
 */

import type { Case, Folder } from "./case.ts";
import { openPage } from "./browser.ts";
import { page, program, type Syntax, worker } from "./probe.ts";

/** What a bundler makes: one file, from an entry in the same folder. */
interface Build {
  entry: string;
  output: string;
  format: "esm" | "cjs";
  target: "node" | "web" | "webworker" | "bun";
  /** The line that makes it work, if it is an option of the tool. */
  option: string;
}

type Bundle = (folder: Folder, build: Build) => Promise<void>;

/** Returns a program that bundles with webpack or with Rspack, whose options are the same. */
const webpackProgram = (name: string, { entry, output, format, target }: Build) =>
  `import tool from "${name}";
const { webpack, rspack } = tool;
const esm = ${format === "esm"};
(webpack ?? rspack)({
  mode: "production",
  context: import.meta.dirname,
  entry: "./${entry}",
  target: "${target}",
  experiments: esm ? { outputModule: true } : {},
  output: {
    path: import.meta.dirname,
    filename: "${output}",
    ...(esm ? { module: true, library: { type: "module" } } : {}),
  },
}, (error, stats) => {
  if (error) throw error;
  const { errors, warnings } = stats.toJson();
  for (const { message } of [...errors, ...warnings]) console.error(message);
  if (errors.length > 0) process.exit(1);
});
`;

function webpackLike(name: string): Bundle {
  return async (folder, build) => {
    await folder.write("build.mjs", webpackProgram(name, build));
    await folder.build("node", "build.mjs");
  };
}

const ESBUILD_PLATFORM = { node: "node", web: "browser", webworker: "browser", bun: "node" };
const BUN_TARGET = { node: "node", web: "browser", webworker: "browser", bun: "bun" };

const BUNDLERS: Record<string, { version: string; bundle: Bundle }> = {
  esbuild: {
    version: "esbuild",
    async bundle(folder, { entry, output, format, target }) {
      const platform = `--platform=${ESBUILD_PLATFORM[target]}`;
      const to = [`--format=${format}`, `--outfile=${output}`, "--log-level=warning"];
      await folder.build("esbuild", entry, "--bundle", platform, ...to);
    },
  },
  webpack: { version: "webpack", bundle: webpackLike("webpack") },
  Rspack: { version: "@rspack/core", bundle: webpackLike("@rspack/core") },
  Rollup: {
    version: "rollup",
    async bundle(folder, { entry, output, format, target }) {
      await folder.write(
        "rollup.config.mjs",
        `import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
export default {
  input: "${entry}",
  output: { file: "${output}", format: "${format}", inlineDynamicImports: true },
  plugins: [nodeResolve({ browser: ${target !== "node"} }), commonjs()],
};
`,
      );
      await folder.build(folder.bin("rollup"), "--silent", "-c");
    },
  },
  Rolldown: {
    version: "rolldown",
    async bundle(folder, { entry, output, format, target }) {
      const platform = target === "node" ? "node" : "browser";
      await folder.build(
        "rolldown",
        entry,
        "--format",
        format,
        "--platform",
        platform,
        "--file",
        output,
      );
    },
  },
  "Bun's bundler": {
    version: "bun",
    async bundle(folder, { entry, output, format, target, option }) {
      const to = [`--target=${BUN_TARGET[target]}`, `--format=${format}`, `--outfile=${output}`];
      await folder.build("bun", "build", entry, ...to, ...option ? [option] : []);
    },
  },
  "Deno's bundler": {
    version: "deno",
    async bundle(folder, { entry, output, format, target }) {
      const platform = `--platform=${target === "node" ? "deno" : "browser"}`;
      const to = [platform, `--format=${format}`, "--output", output];
      await folder.build("deno", "bundle", "--quiet", ...to, entry);
    },
  },
};

/** What to do where something is to be done. */
type Advice = Pick<Case, "line" | "message">;

/** The entry of the JavaScript core by its name. */
const BY_NAME = `from "base44-connectors/workerd"`;

function nodeCase(
  tool: string,
  syntax: Syntax,
  format: "esm" | "cjs",
  advice: Advice = {},
  runtime: "node" | "bun" = "node",
): Case {
  const { version, bundle } = BUNDLERS[tool];
  const from = runtime === "bun" ? "Bun" : tool.startsWith("Deno") ? "Deno or Node.js" : "Node.js";
  return {
    tool,
    version,
    what: `${from}, ${syntax} to ${format === "esm" ? "ESM" : "CommonJS"}`,
    ...advice,
    async attempt(folder, line) {
      const entry = syntax === "import" ? "entry.mjs" : "entry.cjs";
      const output = format === "esm" ? "bundle.mjs" : "bundle.cjs";
      const isOption = line.startsWith("--");
      const text = program(syntax);
      const named = text.replace(`"base44-connectors"`, `"base44-connectors/workerd"`);
      await folder.write(entry, line && !isOption ? named : text);
      const option = isOption ? line : "";
      await bundle(folder, { entry, output, format, target: runtime, option });
      // Moved, so that nothing is found beside it.
      await Deno.mkdir(`${folder.path}/moved`);
      await Deno.rename(`${folder.path}/${output}`, `${folder.path}/moved/${output}`);
      return await folder.run(runtime, `moved/${output}`);
    },
  };
}

function pageCase(tool: string, kind: "page" | "web worker", syntax: Syntax = "import"): Case {
  const { version, bundle } = BUNDLERS[tool];
  return {
    tool,
    version,
    what: syntax === "import" ? kind : `${kind}, require`,
    async attempt(folder) {
      const entry = syntax === "import" ? "entry.mjs" : "entry.cjs";
      await folder.write(entry, kind === "page" ? page(syntax) : worker(syntax));
      const target = kind === "page" ? "web" : "webworker";
      const build = { entry, output: "script.js", format: "esm", target } as const;
      await bundle(folder, { ...build, option: "" });
      return await openPage(folder.path, kind);
    },
  };
}

/** Deno's bundler of CommonJS gets the WebAssembly core. */
const IN_DENO: Record<string, Advice> = {
  import: { line: BY_NAME, message: "Top-level await is currently not supported" },
  require: {
    line: `require("base44-connectors/workerd")`,
    message: "or import base44-connectors/workerd, which needs no file",
  },
};

/** The cases. */
export const cases: Case[] = Object.keys(BUNDLERS).flatMap((tool) => {
  const inDeno = tool.startsWith("Deno") ? IN_DENO : {};
  return [
    nodeCase(tool, "import", "esm"),
    nodeCase(tool, "import", "cjs", inDeno.import),
    nodeCase(tool, "require", "cjs", inDeno.require),
    pageCase(tool, "page"),
    pageCase(tool, "page", "require"),
    pageCase(tool, "web worker"),
  ];
});

/** Bun sets one condition for its own bundles and for itself. */
const FOR_BUN = {
  line: "--conditions=module",
  message: "leave the package out of the bundle (external)",
};
cases.push(nodeCase("Bun's bundler", "import", "esm", FOR_BUN, "bun"));
