/** The notices of third-party code that are published with the package. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;
const notices = await Deno.readTextFile(`${root}pkg/THIRD_PARTY_LICENSES`);
const WASM = "wasm32-unknown-unknown";

Deno.test("THIRD_PARTY_LICENSES names each crate and tool whose code is in the package", async () => {
  const tree = ["tree", "--locked", "--target", WASM, "--edges", "normal,no-proc-macro"];
  const list = await mustRun(root, "cargo", ...tree, "--prefix", "none");
  const [, ...crates] = new Set(
    list.matchAll(/^(\S+) v(\S+)/gm).map((match) => match.slice(1).join(" ")),
  );
  assert.ok(crates.length > 10, `${crates.length}`);
  const lock = JSON.parse(await Deno.readTextFile(`${root}src/build/tools/package-lock.json`));
  const tools = ["binaryen", "esbuild", "rolldown"].map((name) =>
    `${name} ${lock.packages[`node_modules/${name}`].version}`
  );
  const [, rust] = /channel = "(.*)"/.exec(await Deno.readTextFile(`${root}rust-toolchain.toml`)) ??
    [];
  const named = [...notices.matchAll(/^(\S.*), https:\/\//gm)].map(([, name]) => name);
  assert.deepEqual(named.sort(), [...crates, ...tools, `Rust standard library ${rust}`].sort());
});

Deno.test("THIRD_PARTY_LICENSES has the text of each licence once, and no path", () => {
  for (
    const title of [
      /^Permission is hereby granted.*\nperson/gm,
      /^UNICODE LICENSE V3$/gm,
      /^ +Apache License$/gm,
    ]
  ) {
    assert.equal(notices.match(title)?.length, 1, `${title}`);
  }
  assert.doesNotMatch(notices, /undefined|\.cargo|registry\/src/);
  assert.ok(!notices.includes(Deno.env.get("HOME") ?? assert.fail()));
});

Deno.test("a crate with a licence that is not known fails the build", async () => {
  const metadata = ["metadata", "--locked", "--format-version", "1", "--filter-platform", WASM];
  const { packages, resolve } = JSON.parse(await mustRun(root, "cargo", ...metadata));
  const changed = (license: string) =>
    packages.map((crate: { name: string }) =>
      crate.name === "slab" ? { ...crate, license } : crate
    );
  for (const license of ["MIT", "MPL-2.0", "MIT AND MPL-2.0"]) {
    const child = new Deno.Command("node", {
      args: ["src/build/third_party_licenses.js"],
      cwd: root,
      stdin: "piped",
      stdout: "null",
      stderr: "piped",
    }).spawn();
    const input = new Blob([JSON.stringify({ packages: changed(license), resolve })]).stream();
    const [{ success, stderr }] = await Promise.all([child.output(), input.pipeTo(child.stdin)]);
    assert.equal(success, license === "MIT", license);
    if (!success) {
      assert.match(new TextDecoder().decode(stderr), /slab has a licence that is not known/);
    }
  }
});
