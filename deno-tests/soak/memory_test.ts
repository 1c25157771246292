/** Memory stays as it is, however many clients are made and calls are: nothing has to be freed. */

import { mustRunWithin } from "../support/command.ts";

const ROUNDS = Deno.env.get("SOAK") ? "1000000" : "50000";

Deno.test(`${ROUNDS} clients and calls in one process grow it by less than 10 MiB`, async () => {
  // In a process of its own: what Deno keeps to find leaks in a test is far more than that.
  const flags = ["--no-check", "--v8-flags=--expose-gc"];
  const root = new URL("../../", import.meta.url).pathname;
  const command = ["deno", "run", ...flags, "deno-tests/soak/memory.ts", ROUNDS];
  console.log(await mustRunWithin(600_000, root, ...command as [string]));
});
