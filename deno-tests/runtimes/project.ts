/**
 * The package as a user has it: packed by npm, and installed from the tarball into a folder.
 *
 * @module
 */

import { mustRun } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;

/** A folder of its own with the package installed in it, and these files of this folder. */
export async function project(...files: string[]): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
  const manifest = { private: true, type: "module" };
  await Deno.writeTextFile(`${folder}/package.json`, JSON.stringify(manifest));
  const tarball = await mustRun(folder, "npm", "pack", "--silent", `${root}pkg`);
  const quietly = ["--silent", "--offline", "--no-audit", "--no-fund"];
  await mustRun(folder, "npm", "install", ...quietly, `./${tarball.trim()}`);
  for (const file of files) {
    const from = new URL(file, import.meta.url);
    await Deno.copyFile(from, `${folder}/${file.split("/").at(-1)}`);
  }
  return folder;
}

/** Bundles a module as the platform does before it deploys a function (CONTRACT.md). */
export async function bundleForWorkerd(
  folder: string,
  entry: string,
  ...further: string[]
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
    ...further,
  );
}
