/** Tools and crates are pinned by their content, and nothing names a registry of its own. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";

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

/** Returns the text of the files of the repository whose names match, by name. */
async function filesNamed(...patterns: string[]): Promise<[name: string, text: string][]> {
  const names = (await mustRun(root, "git", "ls-files", ...patterns)).trim().split("\n");
  return await Promise.all(
    names.map(async (name) => [name, await Deno.readTextFile(root + name)] as [string, string]),
  );
}

/** A line with a command of cargo that resolves crates. */
const CARGO = /^.*\b(?:cargo|wasm-pack) (?:build|check|clippy|doc|install|metadata|test)\b.*$/gm;

Deno.test("each command of cargo that resolves crates takes them from a lock file", async () => {
  let commands = 0;
  for (const [file, text] of await filesNamed("build.sh", "src/build/*.sh")) {
    for (const [line] of text.replaceAll("\\\n", " ").matchAll(CARGO)) {
      if (/^\s*(?:#|say )/.test(line)) continue;
      assert.match(line, / --locked\b/, file);
      commands++;
    }
  }
  assert.ok(commands >= 10, `${commands}`);
});

/** The hosts that the build may name; npm's lock files name those where packages ask for donations. */
const HOSTS = [
  /^(?:github\.com|nodejs\.org|rustup\.rs|base44\.app)$/,
  /^(?:opencollective\.com|paypal\.me|tidelift\.com)$/,
];

Deno.test("the build, its messages and its lock files name no host of a registry", async () => {
  const files = await filesNamed("build.sh", ".ci", "src/build", "*.lock", "*.toml");
  assert.ok(files.length > 15, `${files.length}`);
  for (const [file, text] of files) {
    for (const [, host] of text.matchAll(/https?:\/\/([\w.-]*\w)/g)) {
      assert.ok(HOSTS.some((known) => known.test(host)), `${file}: ${host}`);
    }
  }
});

Deno.test("SECURITY.md says how to report a vulnerability in private", async () => {
  const security = await Deno.readTextFile(`${root}SECURITY.md`);
  const { repository } = JSON.parse(await Deno.readTextFile(`${root}pkg/package.json`));
  const address = repository.url.replace(/^git\+(.*)\.git$/, "$1");
  assert.ok(security.includes(`(${address}/security/advisories/new)`));
  assert.match(
    await Deno.readTextFile(`${root}README.md`),
    /Report a vulnerability[^.]*\[SECURITY\.md\]/,
  );
});
