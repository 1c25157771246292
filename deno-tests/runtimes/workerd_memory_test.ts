/** Memory use under workerd without `FinalizationRegistry`. */

import assert from "node:assert/strict";
import { supportedCompatibilityDate } from "miniflare";
import { mustRun } from "../support/command.ts";
import { minGrowth } from "../support/memory_growth.ts";
import { bundleForWorkerd, createProject } from "./project.ts";
import { startWorker } from "./miniflare_worker.ts";

const CALLS = Deno.env.get("SOAK") ? 100_000 : 25_000;
/** The number of calls after which workerd's own heap stops growing. */
const WARM_UP = 75_000;
const CALLS_PER_REQUEST = 500;
/** One MiB in KiB, the unit of `ps`. */
const MIB = 1024;

const folder = await createProject("workerd/many_clients.js", "workerd/platform.js");

/** Returns the resident memory of this process's workerd child, in KiB. */
async function residentMemory(): Promise<number> {
  const processes = await mustRun(folder, "ps", "-A", "-o", "ppid=,rss=,comm=");
  const children = processes.split("\n").map((line) => line.trim().split(/\s+/))
    .filter(([parent, , name]) => Number(parent) === Deno.pid && name.includes("workerd"));
  assert.equal(children.length, 1, processes);
  return Number(children[0][1]);
}

Deno.test(`${CALLS} clients and calls in one workerd without FinalizationRegistry grow it by less than 10 MiB`, async () => {
  const script = await bundleForWorkerd(
    folder,
    "platform.js",
    "--alias:function=./many_clients.js",
  );
  await using function_ = await startWorker(script, {
    compatibilityDate: supportedCompatibilityDate,
    compatibilityFlags: ["disable_weak_ref"],
  });
  const play = async (from: number, calls: number) => {
    for (let n = from; n < from + calls; n += CALLS_PER_REQUEST) {
      const result = await function_.send(`/${CALLS_PER_REQUEST}/${n}`, "https://base44.app", "t");
      assert.deepEqual(result, { wrongTokens: 0, finalizers: "undefined" });
    }
    return await residentMemory();
  };
  const before = await play(0, WARM_UP);
  const growth = await minGrowth(
    before,
    10 * MIB,
    (repetition) => play(WARM_UP + repetition * CALLS, CALLS),
  );
  console.log(`${(growth / MIB).toFixed(1)} MiB after ${CALLS} more`);
  assert.ok(growth < 10 * MIB, `${growth} KiB`);
});
