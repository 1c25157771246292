/**
 * What this package costs, beside `@base44/sdk` and code written by hand that does the same work:
 * one table, `results.json` and `results.svg` in this folder.
 *
 * @module
 */

import { measure } from "../deno-tests/budgets/measure.ts";
import { chart } from "./chart.ts";
import { handWritten, peer, thisPackage } from "./subjects.ts";
import type { Spread } from "./quartiles.ts";
import { cold, type Figures, make, own, throughput, warm } from "./timings.ts";

/** A thing that was measured. */
export interface Row {
  what: string;
  unit: string;
  /** Whether more is better. */
  more?: boolean;
  /** To whom the ratio is, if it is not to the code written by hand. */
  base?: string;
  figures: Figures;
}

/** What was counted, and not measured: there is no spread. */
const counted = (value: number): Spread => ({ q1: value, median: value, q3: value });

/** The first request to a fresh workerd isolate, by a script with another configuration. */
async function firstRequest(): Promise<{ figures: Figures; peerBytes: number }> {
  const config = new URL("../deno-tests/runtimes/deno.json", import.meta.url).pathname;
  const script = new URL("workerd/first_request.ts", import.meta.url).pathname;
  const args = ["run", "--quiet", "--allow-all", "--config", config, script];
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** The row, as lines of a table. */
function lines({ what, unit, base = handWritten.name, figures }: Row): string {
  const reference = figures[base];
  const each = Object.entries(figures).map(([name, { q1, median, q3 }]) => {
    const [low, middle, high] = [q1, median, q3].map((value) =>
      value >= 1000 ? Math.round(value).toLocaleString("en") : value.toFixed(1)
    );
    const spread = q1 === q3 ? "" : `(${low}–${high})`;
    const ratio = reference && name !== base ? `× ${(median / reference.median).toFixed(2)}` : "";
    return `  ${name.padEnd(18)} ${middle.padStart(8)} ${unit.padEnd(8)} ${
      spread.padEnd(17)
    } ${ratio}`;
  });
  return [what, ...each].join("\n");
}

const server = new Deno.Command(Deno.execPath(), {
  args: ["run", "--quiet", "--allow-net=127.0.0.1", new URL("server.ts", import.meta.url).pathname],
  stdout: "piped",
}).spawn();
const { value: printed = "" } = await server.stdout.pipeThrough(new TextDecoderStream()).getReader()
  .read();
const url = printed.trim();
const all = [handWritten, thisPackage, await peer()];
const rows: Row[] = [];
function report(row: Row): void {
  rows.push(row);
  console.log(`${lines(row)}\n`);
}

report({ what: "Cold process to first token", unit: "ms", figures: await cold(url, all) });
report({ what: "Warm call, a client for each", unit: "µs", figures: await warm(url, all) });
report({
  what: "64 callers at once, each for another token",
  unit: "calls/s",
  more: true,
  figures: await throughput(url, all),
});
server.kill();
const { call, hit } = await own();
report({ what: "A call when fetch answers at once", unit: "µs", figures: call });
report({ what: "A call served from the cache", unit: "µs", figures: hit });
const base = "@base44/sdk";
const making = await make(all.slice(1));
report({ what: "createClientFromRequest alone", unit: "µs", base, figures: making });
const { figures, peerBytes } = await firstRequest();
report({ what: "First request to a fresh workerd isolate", unit: "ms", base, figures });
const counts = await measure();
const count = (pattern: RegExp) => Object.entries(counts).find(([name]) => pattern.test(name))![1];
report({
  what: "Bundle for workerd, minified, gzip -9",
  unit: "bytes",
  base,
  figures: {
    [thisPackage.name]: counted(count(/workerd bundle/)),
    [base]: counted(peerBytes),
  },
});
for (
  const [what, pattern] of [["wasm, gzip -9", /bytes of the wasm/], [
    "WebAssembly memory after 10,000 calls",
    /memory/,
  ]] as const
) {
  report({ what, unit: "bytes", figures: { [thisPackage.name]: counted(count(pattern)) } });
}

const folder = new URL(".", import.meta.url);
await Deno.writeTextFile(new URL("results.json", folder), `${JSON.stringify(rows, null, 2)}\n`);
await Deno.writeTextFile(new URL("results.svg", folder), chart(rows));
console.log(
  "Medians with quartiles, ratios to hand-written code or, where there is none, to @base44/sdk.\n" +
    "Written to bench/results.json and bench/results.svg. Times drift with the machine: compare ratios.",
);
