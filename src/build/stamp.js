/**
 * Knows whether a product of the build is out of date. A stamp in `target/stamps` has the SHA-256 of
 * each file that the product was made of and of each file that it consists of.
 *
 *     node src/build/stamp.js check PRODUCT                         exits with 0 if it is current
 *     node src/build/stamp.js write PRODUCT FILE...                 after it was built
 *     node src/build/stamp.js sources                               when all products are current
 *
 * The files are its inputs and outputs; each can be a folder, or a `.d` file in which cargo lists the
 * sources of a build.
 * Hashes and not modification times: in a fresh clone times mean nothing.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

const FOLDER = "target/stamps";

/** The files of a folder in a fixed order, or the file itself. */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesOf(`${path}/${name}`));
}

/** The sources that cargo lists in a `.d` file. */
function listedIn(path) {
  const [, list] = readFileSync(path, "utf8").split(/: /);
  const files = list.split("\n")[0].split(/(?<!\\) /);
  return files.map((file) => relative(".", file.replaceAll("\\ ", " ")));
}

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * The content of a file that counts. The package's own version in Cargo.toml and Cargo.lock does
 * not: the wasm has the same bytes with another, so a release compiles nothing.
 */
function contentOf(file) {
  const bytes = readFileSync(file);
  if (!file.startsWith("Cargo.")) return bytes;
  return bytes.toString().replace(/(^name = "base44-connectors"\nversion = ).*/m, "$1");
}

/** The state of the files now, as it is stored. */
function stateOf(paths) {
  const files = paths.flatMap(filesOf);
  const hashes = Object.fromEntries(files.map((file) => [file, sha256(contentOf(file))]));
  return JSON.stringify({ paths, hashes, features: process.env.CORE_FEATURES ?? "" }, null, 1);
}

function isCurrent(product) {
  try {
    const stored = readFileSync(`${FOLDER}/${product}.json`, "utf8");
    return stored === stateOf(JSON.parse(stored).paths);
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) return false;
    throw error;
  }
}

/**
 * Writes a module with the sources of the package, for `deno-tests/support/fresh.ts`: their hashes,
 * and imports that read them without a permission, because their paths are literals.
 */
function writeSources() {
  const stamps = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, "utf8"));
  const files = new Set(stamps.flatMap((stamp) => Object.keys(JSON.parse(stamp).hashes)));
  const sources = [...files].filter((file) => /^(src\/(?!build\/)|Cargo\.)/.test(file));
  const lines = sources.map((file) =>
    `  ["${file}", "${sha256(readFileSync(file))}", ` +
    `() => import("../${file}", { with: { type: "text" } })],\n`
  );
  writeFileSync("target/pkg_sources.js", `export default [\n${lines.join("")}];\n`);
}

const [command, product, ...paths] = process.argv.slice(2);
switch (command) {
  case "check":
    process.exitCode = isCurrent(product) ? 0 : 1;
    break;
  case "write": {
    const listed = paths.flatMap((path) => path.endsWith(".d") ? listedIn(path) : [path]);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/${product}.json`, stateOf(listed));
    break;
  }
  case "sources":
    writeSources();
}
