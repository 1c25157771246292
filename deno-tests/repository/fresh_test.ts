/** Tests do not run against a `pkg/` that is older than its sources. */

import assert from "node:assert/strict";
import { mustRun, run } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;

Deno.test("a test names the source that has changed since pkg/ was built", async () => {
  const folder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
  // tar, because cp has no portable option that keeps the folders.
  const copied = ["src", "deno-tests/support", "Cargo.toml", "Cargo.lock", "target/pkg_sources.js"];
  await mustRun(root, "tar", "-cf", `${folder}/copied.tar`, ...copied);
  await mustRun(folder, "tar", "-xf", "copied.tar");
  const test = ["run", "--no-prompt", "--no-check", "deno-tests/support/fresh.ts"];
  assert.equal((await run(folder, "deno", ...test)).code, 0);

  const source = "src/js/index.ts";
  await Deno.writeTextFile(`${folder}/${source}`, "// changed\n", { append: true });
  const changed = await run(folder, "deno", ...test);
  assert.match(changed.stderr, /pkg\/ is older than src\/js\/index\.ts: run \.\/build\.sh/);
  assert.equal(changed.code, 1);

  // A clone in which nothing was built yet has pkg/ as it was committed.
  await Deno.remove(`${folder}/target`, { recursive: true });
  assert.equal((await run(folder, "deno", ...test)).code, 0);
});
