/**
 * Serves the package like the npm and JSR registries, on a loopback port, with the files that
 * would be published. Implements what Deno needs to import the package by name.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { mustRun } from "../support/command.ts";

const pkg = new URL("../../pkg", import.meta.url).pathname;

/** A running server for both registries. */
export interface RegistryServer extends AsyncDisposable {
  /** The origin of both registries. */
  url: string;
}

/** Starts a server for both registries. */
export async function startRegistryServer(): Promise<RegistryServer> {
  const folder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
  const tarball = (await mustRun(folder, "npm", "pack", "--silent", pkg)).trim();
  const npm = JSON.parse(await Deno.readTextFile(`${pkg}/package.json`));
  const jsr = JSON.parse(await Deno.readTextFile(`${pkg}/deno.json`));

  const manifest: Record<string, { size: number; checksum: string }> = {};
  for await (const { name } of Deno.readDir(pkg)) {
    const bytes = await Deno.readFile(`${pkg}/${name}`);
    const checksum = `sha256-${createHash("sha256").update(bytes).digest("hex")}`;
    manifest[`/${name}`] = { size: bytes.length, checksum };
  }
  const bytes = await Deno.readFile(`${folder}/${tarball}`);
  const shasum = createHash("sha1").update(bytes).digest("hex");

  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    const { pathname, origin } = new URL(request.url);
    const file = pathname.split("/").at(-1) ?? "";
    switch (pathname) {
      case `/${npm.name}`: {
        const dist = { tarball: `${origin}/${tarball}`, shasum };
        const versions = { [npm.version]: { ...npm, dist } };
        return Response.json({ name: npm.name, "dist-tags": { latest: npm.version }, versions });
      }
      case `/${tarball}`:
        return new Response(bytes);
      case `/${jsr.name}/meta.json`:
        return Response.json({ versions: { [jsr.version]: {} } });
      case `/${jsr.name}/${jsr.version}_meta.json`:
        return Response.json({ manifest, exports: jsr.exports });
      case `/${jsr.name}/${jsr.version}/${file}`:
        return new Response(await Deno.readFile(`${pkg}/${file}`));
    }
    return new Response("not found", { status: 404 });
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}
