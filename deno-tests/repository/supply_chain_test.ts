/** The lock files pin every tool by its content, and name no registry. */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url).pathname;

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
}

/** The registry at which the lock was made does not have these old versions for every platform. */
const WITHOUT_HASH = /@deno\/(darwin|win32|linux-arm64)/;

for (const folder of ["tools", "runtimes", "matrix"]) {
  Deno.test(`each package in src/build/${folder} is locked with its integrity`, async () => {
    const text = await Deno.readTextFile(`${root}src/build/${folder}/package-lock.json`);
    const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
    const { "": _, ...locked } = packages;
    assert.ok(Object.keys(locked).length > 20);
    for (const [path, { version, integrity, resolved }] of Object.entries(locked)) {
      assert.match(version ?? "", /^\d+\.\d+\.\d+/, path);
      assert.equal(resolved, undefined, path);
      if (folder === "runtimes" && WITHOUT_HASH.test(path)) continue;
      assert.match(integrity ?? "", /^sha512-/, path);
    }
  });
}

Deno.test("the tools of the build are locked for Linux and macOS, on x64 and arm64", async () => {
  const text = await Deno.readTextFile(`${root}src/build/tools/package-lock.json`);
  for (const platform of ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"]) {
    for (const tool of ["@deno/", "@esbuild/", "@rolldown/binding-"]) {
      assert.ok(text.includes(`"node_modules/${tool}${platform}`), `${tool}${platform}`);
    }
  }
});
