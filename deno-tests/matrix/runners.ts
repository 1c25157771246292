/**
 * Cases of test runners: vitest, Jest and Bun's, in the environments that they have.
 *
 * @module
 */

import type { Case, Folder } from "./case.ts";
import { load, type Place, probe, type Syntax, TOKEN } from "./probe.ts";
import { linkPackage } from "./vite.ts";

/** Returns a test that prints the token. */
function test(syntax: Syntax, place: Place, from?: string): string {
  return `${from ? load(syntax, "expect, test", from) : ""}
${probe(syntax, place)}
test("gets a token", async () => {
  const token = await probe();
  expect(token).toMatch(/^xoxb/);
  console.log(token);
});
`;
}

/** Returns a case of vitest with the lines of its configuration. */
function vitest(what: string, config: string, options: { place?: Place; linked?: boolean } = {}) {
  const attempt = async (folder: Folder) => {
    if (options.linked) await linkPackage(folder);
    await folder.write("package.json", `{ "type": "module" }`);
    await folder.write("vitest.config.js", `export default { test: { ${config} } };\n`);
    await folder.write("probe.test.js", test("import", options.place ?? "ports", "vitest"));
    return await folder.run(folder.bin("vitest"), "run", "--root", ".");
  };
  return { tool: "vitest", version: "vitest", what, attempt } satisfies Case;
}

interface JestOptions {
  syntax?: Syntax;
  place?: Place;
  linked?: boolean;
  typescript?: boolean;
}

/** What works in Jest's environment jsdom, which has neither fetch nor TextDecoder. */
const NODE_ENVIRONMENT = {
  line: "/** @jest-environment node */",
  message: "begin the test file with /** @jest-environment node */",
};

/** Returns a case of Jest with the members of its configuration. */
function jest(
  what: string,
  config: object,
  { syntax = "require", place = "ports", linked, typescript }: JestOptions = {},
  advice: Pick<Case, "line" | "message"> = {},
): Case {
  const isModule = syntax === "import" && !typescript;
  const attempt = async (folder: Folder, line: string) => {
    if (linked) await linkPackage(folder);
    await folder.write("package.json", JSON.stringify(isModule ? { type: "module" } : {}));
    await folder.write("jest.config.json", JSON.stringify({ ...config, watchman: false }));
    const text = test(syntax, place, typescript ? "@jest/globals" : undefined);
    await folder.write(typescript ? "probe.test.ts" : "probe.test.js", `${line}\n${text}`);
    if (typescript) {
      const compilerOptions = { strict: true, module: "commonjs", esModuleInterop: true };
      await folder.write("tsconfig.json", JSON.stringify({ compilerOptions }));
    }
    const flags = isModule ? ["--experimental-vm-modules"] : [];
    const program = `${folder.project}/node_modules/jest/bin/jest.js`;
    return await folder.run("node", ...flags, program, "--config", "jest.config.json");
  };
  return { tool: "Jest", version: "jest", what, ...advice, attempt };
}

/** Runs a program with a runner's fake timers. Its tests pass if the runner says so. */
async function fakeTimers(folder: Folder, runner: "vitest" | "jest"): Promise<string> {
  const limits = new URL("../runtimes/programs/fake_time_limits.cjs", import.meta.url);
  await folder.write("fake_time_limits.cjs", await Deno.readTextFile(limits));
  const extension = runner === "vitest" ? "js" : "cjs";
  const program = new URL(`fake_timers/${runner}.${extension}`, import.meta.url);
  await folder.write(`limits.test.${extension}`, await Deno.readTextFile(program));
  await folder.write("package.json", runner === "vitest" ? `{ "type": "module" }` : "{}");
  const config = { testEnvironment: "node", watchman: false, testMatch: ["**/*.test.cjs"] };
  await folder.write("jest.config.json", JSON.stringify(config));
  const jest = `${folder.project}/node_modules/jest/bin/jest.js`;
  const output =
    await (runner === "vitest"
      ? folder.run(folder.bin("vitest"), "run", "--root", ".")
      : folder.run("node", jest, "--config", "jest.config.json"));
  return output.includes("exit code") ? output : `${output}\n${TOKEN}`;
}

/** A case of Bun's test runner. */
const BUN: Case = {
  tool: "bun test",
  version: "bun",
  what: "Bun",
  async attempt(folder) {
    await folder.write("probe.test.js", test("import", "ports", "bun:test"));
    return await folder.run("bun", "test");
  },
};

/** The cases. */
export const cases: Case[] = [
  vitest("Node.js", `environment: "node"`),
  vitest("Node.js, vmThreads", `pool: "vmThreads"`),
  vitest("Node.js, package inlined", `server: { deps: { inline: ["base44-connectors"] } }`),
  vitest("Node.js, linked package", `environment: "node"`, { linked: true }),
  vitest("jsdom", `environment: "jsdom"`),
  vitest("jsdom, linked package", `environment: "jsdom"`, { linked: true }),
  vitest("edge-runtime", `environment: "edge-runtime"`, { place: "memory" }),
  jest("CommonJS, Node.js", { testEnvironment: "node" }),
  jest("CommonJS, Node.js, linked package", { testEnvironment: "node" }, { linked: true }),
  jest("ES modules, Node.js", { testEnvironment: "node" }, { syntax: "import" }),
  jest("CommonJS, jsdom", { testEnvironment: "jsdom" }, {}, NODE_ENVIRONMENT),
  jest("ES modules, jsdom", { testEnvironment: "jsdom" }, { syntax: "import" }, NODE_ENVIRONMENT),
  jest("TypeScript by ts-jest, Node.js", { testEnvironment: "node", preset: "ts-jest" }, {
    syntax: "import",
    typescript: true,
  }),
  {
    tool: "vitest",
    version: "vitest",
    what: "fake timers",
    attempt: (folder) => fakeTimers(folder, "vitest"),
  },
  {
    tool: "Jest",
    version: "jest",
    what: "fake timers",
    attempt: (folder) => fakeTimers(folder, "jest"),
  },
  BUN,
];
