/**
 * Checks the crates in Cargo.lock against deny.toml as far as that needs no network and no tool:
 * licences, registries, and that no crate is there in two versions. `./build.sh audit` checks the
 * same with cargo-deny, and the advisories.
 *
 *     cargo metadata --locked --format-version 1 | node src/build/crates.js
 */

import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(0, "utf8"));
const [, list] = /^allow = \[(.*)\]$/m.exec(readFileSync("deny.toml", "utf8"));
const allowed = new Set(JSON.parse(`[${list}]`));
const problems = [];

/** Evaluates an SPDX expression; in old crates a slash is OR. */
function accepts(expression) {
  const any = (text) => text.split(" OR ").some((all) => all.split(" AND ").every(is));
  const is = (name) => name.trim() === "true" || allowed.has(name.trim());
  let text = expression.replaceAll("/", " OR ");
  while (text.includes("(")) text = text.replace(/\(([^()]*)\)/, (_, inner) => any(inner));
  return any(text);
}

const versions = new Map();
for (const { name, version, license, source } of packages) {
  if (!accepts(license ?? "none")) problems.push(`${name} ${version} has the licence ${license}`);
  if (source !== null && source !== "registry+https://github.com/rust-lang/crates.io-index") {
    problems.push(`${name} ${version} comes from ${source}`);
  }
  if (versions.has(name)) problems.push(`${name} is there as ${versions.get(name)} and ${version}`);
  versions.set(name, version);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
