/**
 * The results of `./build.sh matrix`, and the table of `docs/bundlers.md` that is made of them.
 *
 * @module
 */

/** The result of a case, as `results.json` has it. */
export interface Result {
  tool: string;
  version: string;
  what: string;
  outcome: "works" | "works with one line" | "does not work";
  line?: string;
}

/** Returns the rows of the table: the uses of a tool that have the same outcome share one. */
export function rows(results: Result[]): string[][] {
  const table = new Map<string, string[]>();
  for (const { tool, version, what, outcome, line } of results) {
    const key = `${tool} ${outcome} ${line}`;
    const row = table.get(key);
    if (row) row[1] += `; ${what}`;
    else table.set(key, [`${tool} ${version}`, what, outcome, line ? `\`${line}\`` : ""]);
  }
  return [...table.values()];
}

/** Reads the versions that the lock files pin, by package. */
export async function pinnedVersions(): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  for (const folder of ["tools", "runtimes", "matrix"]) {
    const manifest = new URL(`../../src/build/${folder}/package.json`, import.meta.url);
    Object.assign(versions, JSON.parse(await Deno.readTextFile(manifest)).dependencies);
  }
  return versions;
}
