/**
 * Measures this package, `@base44/sdk` and hand-written code that does the same work. Prints a
 * table and writes `results.json` and `results.svg` in this folder.
 *
 * @module
 */

import { measure } from "../deno-tests/budgets/measure.ts";
import { chart } from "./chart.ts";
import type { Quartiles } from "./quartiles.ts";
import { providerCall, providerOverhead } from "./providers.ts";
import type { Row } from "./row.ts";
import { handWritten, loadSdk, thisPackage } from "./subjects.ts";
import { coldStart, construct, overhead, throughput, warmCall } from "./timings.ts";

/** Wraps an exact value, which has no quartiles. */
const exact = (value: number): Quartiles => ({ q1: value, median: value, q3: value });

/** Measures the first request to a new workerd isolate, in a process with the runtimes' config. */
async function firstRequest(): Promise<{
  quartiles: Record<string, Quartiles>;
  sdkBundleBytes: number;
}> {
  const config = new URL("../deno-tests/runtimes/deno.json", import.meta.url).pathname;
  const script = new URL("workerd/first_request.ts", import.meta.url).pathname;
  const args = ["run", "--quiet", "--allow-all", "--config", config, script];
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** Formats a row as lines of text. */
function format({ label, unit, baseline = handWritten.name, quartiles }: Row): string {
  const reference = quartiles[baseline];
  const lines = Object.entries(quartiles).map(([name, { q1, median, q3 }]) => {
    const [low, middle, high] = [q1, median, q3].map((value) =>
      value >= 1000 ? Math.round(value).toLocaleString("en") : value.toFixed(1)
    );
    const range = q1 === q3 ? "" : `(${low}–${high})`;
    const hasRatio = reference && name !== baseline;
    const ratio = hasRatio ? `× ${(median / reference.median).toFixed(2)}` : "";
    return `  ${name.padEnd(18)} ${middle.padStart(8)} ${unit.padEnd(8)} ${
      range.padEnd(17)
    } ${ratio}`;
  });
  return [label, ...lines].join("\n");
}

const server = new Deno.Command(Deno.execPath(), {
  args: ["run", "--quiet", "--allow-net=127.0.0.1", new URL("server.ts", import.meta.url).pathname],
  stdout: "piped",
}).spawn();
const { value: printed = "" } = await server.stdout.pipeThrough(new TextDecoderStream()).getReader()
  .read();
const url = printed.trim();
const sdk = await loadSdk();
const subjects = [handWritten, thisPackage, sdk];
const rows: Row[] = [];
function report(label: string, unit: string, row: Omit<Row, "label" | "unit">): void {
  rows.push({ label, unit, ...row });
  console.log(`${format({ label, unit, ...row })}\n`);
}

report("Cold process to first token", "ms", { quartiles: await coldStart(url, subjects) });
report("Warm call with a new client", "µs", { quartiles: await warmCall(url, subjects) });
report("64 concurrent callers, different tokens", "calls/s", {
  higherIsBetter: true,
  quartiles: await throughput(url, subjects),
});
report("Provider call with a token at hand", "µs", { quartiles: await providerCall(url) });
server.kill();
const { call, cacheHit } = await overhead();
report("Call when fetch resolves immediately", "µs", { quartiles: call });
report("Call served from the cache", "µs", { quartiles: cacheHit });
report("Provider call when fetch resolves immediately", "µs", {
  quartiles: await providerOverhead(),
});
const baseline = sdk.name;
report("createClientFromRequest alone", "µs", {
  baseline,
  quartiles: await construct([thisPackage, sdk]),
});
const { quartiles, sdkBundleBytes } = await firstRequest();
report("First request to a new workerd isolate", "ms", { baseline, quartiles });
const counts = await measure();
const count = (pattern: RegExp) =>
  exact(Object.entries(counts).find(([name]) => pattern.test(name))![1]);
report("Bundle for workerd, minified, gzip -9", "bytes", {
  baseline,
  quartiles: { [thisPackage.name]: count(/workerd bundle/), [sdk.name]: exact(sdkBundleBytes) },
});
report("wasm, gzip -9", "bytes", {
  quartiles: { [thisPackage.name]: count(/bytes of the wasm/) },
});
report("WebAssembly memory after 10,000 calls", "bytes", {
  quartiles: { [thisPackage.name]: count(/memory/) },
});

const folder = new URL(".", import.meta.url);
await Deno.writeTextFile(new URL("results.json", folder), `${JSON.stringify(rows, null, 2)}\n`);
await Deno.writeTextFile(new URL("results.svg", folder), chart(rows));
console.log(
  "Medians with quartiles. Ratios are to the hand-written code, or to @base44/sdk where there is\n" +
    "none. Absolute times vary with machine and load: compare the ratios.\n" +
    "Wrote bench/results.json and bench/results.svg.",
);
