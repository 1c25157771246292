/**
 * What a call of this package costs, beside `@base44/sdk` and hand-written code that does the
 * same work, measured in turn in one run on loopback: medians, quartiles and ratios.
 *
 * @module
 */

import { createFakeBase44 } from "base44-connectors/testing";
import * as ours from "base44-connectors";
import { handWrittenToken } from "./hand_written.ts";
import { type Spread, spread } from "./spread.ts";

const COLD_ROUNDS = 25;
const WARM_ROUNDS = 40;
const CALLS_PER_ROUND = 50;

/** A way to get a token: a script for a cold process, a function for a warm one. */
interface Contender {
  name: string;
  script: string;
  permissions: string[];
  call: (request: Request) => Promise<string>;
}

async function contenders(): Promise<Contender[]> {
  // Its errors and warnings are not part of what is measured.
  Deno.env.set("NODE_ENV", "production");
  const peer = await import("@base44/sdk");
  const net = "--allow-net=127.0.0.1";
  return [
    {
      name: "hand-written fetch",
      script: "cold_hand_written.ts",
      permissions: [net],
      call: handWrittenToken,
    },
    {
      name: "base44-connectors",
      script: "cold_ours.ts",
      permissions: [net],
      async call(request) {
        const { connectors } = ours.createClientFromRequest(request).asServiceRole;
        return (await connectors.getConnection("slack")).accessToken;
      },
    },
    {
      name: "@base44/sdk",
      script: "cold_peer.ts",
      permissions: [net, "--allow-env"],
      async call(request) {
        const client = peer.createClientFromRequest(request);
        const { accessToken } = await client.asServiceRole.connectors.getConnection("slack");
        client.cleanup();
        return accessToken;
      },
    },
  ];
}

/** The wall time of a whole process that gets one token, in milliseconds. */
async function cold({ script, permissions }: Contender, url: string): Promise<number> {
  const path = new URL(script, import.meta.url).pathname;
  const started = performance.now();
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--no-check",
      "--cached-only",
      ...permissions,
      path,
      url,
    ],
  }).output();
  const took = performance.now() - started;
  const printed = new TextDecoder().decode(stdout).trim();
  if (!success || printed !== "xoxb-1") {
    throw new Error(`${script} failed: ${printed}${new TextDecoder().decode(stderr)}`);
  }
  return took;
}

/** The time of one call in a process that has made many, in microseconds. */
async function warm({ call }: Contender, request: () => Request): Promise<number> {
  const requests = Array.from({ length: CALLS_PER_ROUND }, request);
  const started = performance.now();
  for (const request of requests) await call(request);
  return (performance.now() - started) * 1000 / CALLS_PER_ROUND;
}

/** Measures each contender in turn, round after round, after a round that does not count. */
async function inTurn(
  contenders: Contender[],
  rounds: number,
  measure: (contender: Contender) => Promise<number>,
): Promise<Spread[]> {
  const values: number[][] = contenders.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [place, contender] of contenders.entries()) {
      const value = await measure(contender);
      if (round >= 0) values[place].push(value);
    }
  }
  return values.map(spread);
}

function report(title: string, unit: string, contenders: Contender[], spreads: Spread[]): void {
  console.log(`\n${title}`);
  for (const [place, { name }] of contenders.entries()) {
    const { q1, median, q3 } = spreads[place];
    const ratio = median / spreads[0].median;
    const figures = `${median.toFixed(1)} ${unit} (${q1.toFixed(1)}–${q3.toFixed(1)})`;
    console.log(`  ${name.padEnd(20)} ${figures.padEnd(28)} × ${ratio.toFixed(2)}`);
  }
}

const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
// As Base44 does, and unlike the testing kit's own server, it keeps connections alive.
const server = Deno.serve(
  { hostname: "127.0.0.1", port: 0, onListen() {} },
  (request) => fake.fetch(request),
);
const url = `http://127.0.0.1:${server.addr.port}`;
const all = await contenders();
report(
  `Cold process to first token, whole-process wall time, ${COLD_ROUNDS} rounds: median (quartiles)`,
  "ms",
  all,
  await inTurn(all, COLD_ROUNDS, (contender) => cold(contender, url)),
);
report(
  `Warm call with a fresh client, ${WARM_ROUNDS} rounds of ${CALLS_PER_ROUND}: median (quartiles)`,
  "µs",
  all,
  await inTurn(all, WARM_ROUNDS, async (contender) => {
    fake.reset();
    const headers = { "Base44-Api-Url": url };
    return await warm(contender, () => fake.request({ userToken: "user-1", headers }));
  }),
);
console.log(
  "\nRatios are to the hand-written line of the same run; other figures drift with the machine.",
);
await server.shutdown();
