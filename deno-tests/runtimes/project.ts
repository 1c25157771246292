/**
 * Projects with the package installed from an npm tarball, and bundles of them.
 *
 * @module
 */

import { mustRun } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Creates a project with the package installed and copies of these files, and returns its path. */
export async function createProject(...files: string[]): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
  const manifest = { private: true, type: "module" };
  await Deno.writeTextFile(`${folder}/package.json`, JSON.stringify(manifest));
  const tarball = await mustRun(folder, "npm", "pack", "--silent", `${root}pkg`);
  const flags = ["--silent", "--offline", "--no-audit", "--no-fund"];
  await mustRun(folder, "npm", "install", ...flags, `./${tarball.trim()}`);
  for (const file of files) {
    const source = new URL(file, import.meta.url);
    await Deno.copyFile(source, `${folder}/${file.split("/").at(-1)}`);
  }
  return folder;
}

/** Bundles a module with the options that the platform bundles functions with. */
export async function bundleForWorkerd(
  folder: string,
  entry: string,
  ...options: string[]
): Promise<string> {
  return await mustRun(
    folder,
    "esbuild",
    entry,
    "--bundle",
    "--format=esm",
    "--platform=browser",
    "--target=es2022",
    "--conditions=workerd,worker,browser,module",
    '--define:__dirname="/"',
    '--define:__filename="/function.js"',
    "--log-level=error",
    ...options,
  );
}
