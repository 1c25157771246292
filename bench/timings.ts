/**
 * What takes time: each contender in turn, round after round, so that what the machine does
 * meanwhile befalls all alike.
 *
 * @module
 */

import { createClientFromRequest } from "base44-connectors";
import { type Contender, handWritten, requestFor, thisPackage } from "./subjects.ts";
import { handWrittenToken } from "./hand_written.ts";
import { type Spread, spread } from "./quartiles.ts";

/** What each contender came to, by name. */
export type Figures = Record<string, Spread>;

const MICROSECONDS = 1000;

async function inTurn(
  rounds: number,
  contenders: Contender[],
  measure: (contender: Contender) => Promise<number>,
): Promise<Figures> {
  const values: Record<string, number[]> = {};
  // The first round does not count.
  for (let round = -1; round < rounds; round++) {
    // Each comes first in its turn: what one leaves to be tidied up befalls whoever comes next.
    const first = (round + contenders.length) % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const value = await measure(contender);
      if (round >= 0) (values[contender.name] ??= []).push(value);
    }
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, values]) => [name, spread(values)]),
  );
}

async function timeOf(times: number, action: (time: number) => unknown): Promise<number> {
  const started = performance.now();
  for (let time = 0; time < times; time++) await action(time);
  return (performance.now() - started) * MICROSECONDS / times;
}

/** Whole processes that get one token, in milliseconds of wall time. */
export function cold(url: string, contenders: Contender[]): Promise<Figures> {
  const run = ["run", "--quiet", "--no-prompt", "--no-check", "--cached-only"];
  return inTurn(25, contenders, async ({ script, permissions }) => {
    const path = new URL(script, import.meta.url).pathname;
    const args = [...run, ...permissions, path, url];
    const started = performance.now();
    const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
    const took = performance.now() - started;
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    if (!success || decode(stdout).trim() !== "xoxb-1") throw new Error(script + decode(stderr));
    return took;
  });
}

/** Calls of a warm process, one after the other, each with a client of its own; microseconds. */
export function warm(url: string, contenders: Contender[]): Promise<Figures> {
  return inTurn(40, contenders, async ({ token }) => {
    const requests = Array.from({ length: 50 }, () => requestFor(url));
    return await timeOf(requests.length, (time) => token(requests[time], "slack"));
  });
}

/** 64 callers at once, each asking for something else, as fast as they can; calls a second. */
export function throughput(url: string, contenders: Contender[]): Promise<Figures> {
  const [CALLERS, CALLS] = [64, 15];
  return inTurn(25, contenders, async ({ token }) => {
    const request = requestFor(url);
    const caller = async (_: unknown, number: number) => {
      for (let call = 0; call < CALLS; call++) await token(request, `type-${number}`);
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: CALLERS }, caller));
    return CALLERS * CALLS * 1000 / (performance.now() - started);
  });
}

/** Making a client, in microseconds. */
export function make(contenders: Contender[]): Promise<Figures> {
  const request = requestFor("https://base44.app");
  return inTurn(40, contenders, async ({ make }) => await timeOf(500, () => void make?.(request)));
}

/**
 * What a call costs by itself, in microseconds: a `fetch` that answers at once and with as little as
 * an answer can be, so that no cost of the host's is in it; a client that was made before. And what
 * is served from the cache. The code written by hand has the same `fetch`.
 */
export async function own(): Promise<{ call: Figures; hit: Figures }> {
  const url = "https://base44.app";
  const request = requestFor(url);
  const body = JSON.stringify({ access_token: "xoxb-1", integration_type: "slack" });
  const headers = new Headers({ "content-length": String(body.length) });
  const text = () => Promise.resolve(body);
  const answer = { status: 200, ok: true, type: "basic", headers, body: null, text };
  const fetch = () => Promise.resolve(answer as Response);
  const made = createClientFromRequest(request, { fetch }).asServiceRole.connectors;
  const caching = createClientFromRequest(request, { fetch, cache: true }).asServiceRole.connectors;
  const real = globalThis.fetch;
  const call = await inTurn(40, [handWritten, thisPackage], async (contender) => {
    if (contender === thisPackage) return await timeOf(500, () => made.getConnection("slack"));
    globalThis.fetch = fetch;
    try {
      return await timeOf(500, () => handWrittenToken(request, "slack"));
    } finally {
      globalThis.fetch = real;
    }
  });
  const hit = await inTurn(
    40,
    [thisPackage],
    async () => await timeOf(500, () => caching.getConnection("slack")),
  );
  return { call, hit };
}
