/** The table of `docs/bundlers.md`, against the results of `./build.sh matrix`. */

import assert from "node:assert/strict";
import { pinnedVersions, type Result, rows } from "../matrix/results.ts";

const root = new URL("../../", import.meta.url).pathname;
const results: Result[] = JSON.parse(
  await Deno.readTextFile(`${root}deno-tests/matrix/results.json`),
);

Deno.test("the table of docs/bundlers.md has the results of the matrix", async () => {
  const text = await Deno.readTextFile(`${root}docs/bundlers.md`);
  const lines = text.split("\n").filter((line) => line.startsWith("|")).slice(2);
  const cells = lines.map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  assert.deepEqual(cells, rows(results));
});

Deno.test("the results of the matrix are of the versions that are pinned", async () => {
  const versions = new Set(Object.values(await pinnedVersions()));
  for (const { tool, version } of results) {
    assert.ok(versions.has(version), `${tool} ${version}: run ./build.sh matrix`);
  }
});
