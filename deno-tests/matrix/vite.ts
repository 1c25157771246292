/**
 * Cases of Vite: a page, built and under the development server, a web worker, and SSR.
 *
 * @module
 */

import type { Case, Folder } from "./case.ts";
import { createFake, openPage, show } from "./browser.ts";
import { page, program, worker } from "./probe.ts";

const PAGE = `<!doctype html><link rel="icon" href="data:,"><output></output>
<script type="module" src="./entry.mjs"></script>`;

/** Starts the worker of `worker.mjs` and shows what it posts. */
const STARTS_WORKER = `const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
  type: "module",
});
worker.onmessage = ({ data }) => document.querySelector("output").value = data;
worker.onerror = ({ message }) => document.querySelector("output").value = message;
`;

/** Builds with Vite. */
async function build(folder: Folder, ...args: string[]): Promise<void> {
  await folder.build(folder.bin("vite"), "build", "--logLevel=error", ...args);
}

/** Makes the package of this folder a link to the clone, as `npm install path/to/pkg` does. */
export async function linkPackage(folder: Folder): Promise<void> {
  await Deno.mkdir(`${folder.path}/node_modules`, { recursive: true });
  const clone = new URL("../../pkg", import.meta.url).pathname;
  await Deno.symlink(clone, `${folder.path}/node_modules/base44-connectors`);
}

/** Opens a page of the development server, which passes requests on to a fake Base44. */
async function develop(folder: Folder, line: string): Promise<string> {
  await using base44 = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    createFake(),
  );
  const url = `http://127.0.0.1:${base44.addr.port}`;
  await folder.write(
    "serve.mjs",
    `import { createServer } from "vite";
const server = await createServer({
  root: import.meta.dirname,
  logLevel: "error",
  ${line}
  server: { host: "127.0.0.1", port: 0, proxy: { "/api": "${url}" } },
});
await server.listen();
console.log(server.resolvedUrls.local[0]);
`,
  );
  const server = await folder.start("node", "serve.mjs");
  try {
    return await show(await server.line(/^(http\S+)/));
  } finally {
    await server.stop();
  }
}

/** Builds for SSR with a configuration, and runs what was built. */
function ssr(what: string, config: string): Case {
  return vite(what, async (folder) => {
    await folder.write("vite.config.mjs", `export default { ${config} };\n`);
    await folder.write("entry.mjs", program("import"));
    await build(folder, "--ssr", "entry.mjs");
    return await folder.run("node", "dist/entry.js");
  });
}

function vite(what: string, attempt: Case["attempt"]): Case {
  return { tool: "Vite", version: "vite", what, attempt };
}

async function writePage(folder: Folder): Promise<void> {
  await folder.write("package.json", `{ "type": "module" }`);
  await folder.write("index.html", PAGE);
  await folder.write("entry.mjs", page("import"));
}

/** The cases. */
export const cases: Case[] = [
  vite("page", async (folder) => {
    await writePage(folder);
    await build(folder);
    return await openPage(`${folder.path}/dist`, "page");
  }),
  vite("web worker", async (folder) => {
    await writePage(folder);
    await folder.write("entry.mjs", STARTS_WORKER);
    await folder.write("worker.mjs", worker("import"));
    await build(folder);
    return await openPage(`${folder.path}/dist`, "page");
  }),
  vite("page, development server", async (folder, line) => {
    await writePage(folder);
    return await develop(folder, line);
  }),
  vite("page of a linked package", async (folder) => {
    await linkPackage(folder);
    await writePage(folder);
    await build(folder);
    return await openPage(`${folder.path}/dist`, "page");
  }),
  vite("page of a linked package, development server", async (folder, line) => {
    await linkPackage(folder);
    await writePage(folder);
    return await develop(folder, line);
  }),
  ssr("SSR", `build: { outDir: "dist" }`),
  ssr("SSR, bundled (noExternal)", `ssr: { noExternal: true }`),
  ssr("SSR for web workers, bundled", `ssr: { noExternal: true, target: "webworker" }`),
];
