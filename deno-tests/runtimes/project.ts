/**
 * The package as a user has it: packed by npm, and installed from the tarball into a folder.
 *
 * @module
 */

const root = new URL("../../", import.meta.url).pathname;

/** What a command came to. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command, for a minute at most. */
export async function run(cwd: string, command: string, ...args: string[]): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args,
    cwd,
    env: { NO_COLOR: "1" },
    signal: AbortSignal.timeout(60_000),
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

/** The same of a command that has to succeed; gives what it printed. */
export async function mustRun(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, command, ...args);
  if (code !== 0) {
    const said = `${stdout.slice(-2000)}${stderr.slice(-2000)}`;
    throw new Error(`${command} ${args.join(" ")}: ${code}\n${said}`);
  }
  return stdout;
}

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
