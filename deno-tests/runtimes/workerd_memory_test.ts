/** Memory under workerd, where nothing tells when an object of JavaScript is gone. */

import assert from "node:assert/strict";
import { supportedCompatibilityDate } from "miniflare";
import { mustRun } from "../support/command.ts";
import { minGrowth } from "../support/memory_growth.ts";
import { bundleForWorkerd, project } from "./project.ts";
import { worker } from "./miniflare_worker.ts";

const CALLS = Deno.env.get("SOAK") ? 100_000 : 25_000;
/** Until then the host's own heap grows. */
const WARM_UP = 75_000;
const AT_ONCE = 500;
/** In KiB. */
const MIB = 1024;

const folder = await project("workerd/many_clients.js", "workerd/platform.js");

/** The resident memory of the workerd that this process has started, in KiB. */
async function residentMemory(): Promise<number> {
  const processes = await mustRun(folder, "ps", "-A", "-o", "ppid=,rss=,comm=");
  const own = processes.split("\n").map((line) => line.trim().split(/\s+/))
    .filter(([parent, , name]) => Number(parent) === Deno.pid && name.includes("workerd"));
  assert.equal(own.length, 1, processes);
  return Number(own[0][1]);
}

Deno.test(`${CALLS} clients and calls in one workerd without FinalizationRegistry grow it by less than 10 MiB`, async () => {
  const script = await bundleForWorkerd(
    folder,
    "platform.js",
    "--alias:function=./many_clients.js",
  );
  await using function_ = await worker(script, {
    compatibilityDate: supportedCompatibilityDate,
    compatibilityFlags: ["disable_weak_ref"],
  });
  const play = async (from: number, calls: number) => {
    for (let n = from; n < from + calls; n += AT_ONCE) {
      const answer = await function_.ask(`/${AT_ONCE}/${n}`, "https://base44.app", "t");
      assert.deepEqual(answer, { wrong: 0, finalizers: "undefined" });
    }
    return await residentMemory();
  };
  const before = await play(0, WARM_UP);
  const growth = await minGrowth(
    before,
    10 * MIB,
    (time) => play(WARM_UP + time * CALLS, CALLS),
  );
  console.log(`${(growth / MIB).toFixed(1)} MiB after ${CALLS} more`);
  assert.ok(growth < 10 * MIB, `${growth} KiB`);
});
