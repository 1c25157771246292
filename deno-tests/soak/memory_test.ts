/** Memory use with many clients and calls, none of which is freed explicitly. */

import { mustRunWithin } from "../support/command.ts";

const ROUNDS = Deno.env.get("SOAK") ? "1000000" : "50000";

Deno.test(`${ROUNDS} clients and calls in one process grow it by less than 10 MiB`, async () => {
  // A separate process: the leak detection of `deno test` itself uses far more than 10 MiB.
  const flags = ["--no-check", "--v8-flags=--expose-gc"];
  const root = new URL("../../", import.meta.url).pathname;
  const command = ["deno", "run", ...flags, "deno-tests/soak/memory.ts", ROUNDS];
  console.log(await mustRunWithin(600_000, root, ...command as [string]));
});
