/**
 * Measures durations and rates. The subjects take turns, round after round, so that a change in
 * the machine's load affects all of them.
 *
 * @module
 */

import { createClientFromRequest } from "base44-connectors";
import { handWrittenToken } from "./hand_written.ts";
import { type Quartiles, quartilesOf } from "./quartiles.ts";
import { handWritten, requestFor, type Subject, thisPackage } from "./subjects.ts";

const MICROSECONDS_PER_MILLISECOND = 1000;

/** Measures each subject once per round and returns the quartiles by subject name. */
export async function measureInTurn(
  rounds: number,
  subjects: Subject[],
  measure: (subject: Subject) => Promise<number>,
): Promise<Record<string, Quartiles>> {
  const values: Record<string, number[]> = {};
  // Round -1 warms up and is not recorded.
  for (let round = -1; round < rounds; round++) {
    // Rotates the order, so that one subject's garbage is not always collected during the same other.
    const first = (round + subjects.length) % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      const value = await measure(subject);
      if (round >= 0) (values[subject.name] ??= []).push(value);
    }
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, values]) => [name, quartilesOf(values)]),
  );
}

/** Returns the mean duration of an action in microseconds. */
export async function meanDuration(
  times: number,
  action: (index: number) => unknown,
): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < times; index++) await action(index);
  return (performance.now() - started) * MICROSECONDS_PER_MILLISECOND / times;
}

/** Measures new processes that get one token, in milliseconds. */
export function coldStart(
  url: string,
  subjects: Subject[],
): Promise<Record<string, Quartiles>> {
  const run = ["run", "--quiet", "--no-prompt", "--no-check", "--cached-only"];
  return measureInTurn(25, subjects, async ({ script, permissions }) => {
    const path = new URL(script, import.meta.url).pathname;
    const args = [...run, ...permissions, path, url];
    const started = performance.now();
    const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
    const duration = performance.now() - started;
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    if (!success || decode(stdout).trim() !== "xoxb-1") throw new Error(script + decode(stderr));
    return duration;
  });
}

/** Measures sequential calls in a warm process, each with a new client, in microseconds. */
export function warmCall(
  url: string,
  subjects: Subject[],
): Promise<Record<string, Quartiles>> {
  return measureInTurn(40, subjects, async ({ getToken }) => {
    const requests = Array.from({ length: 50 }, () => requestFor(url));
    return await meanDuration(requests.length, (index) => getToken(requests[index], "slack"));
  });
}

/** Measures 64 concurrent callers, each with another integration type, in calls per second. */
export function throughput(
  url: string,
  subjects: Subject[],
): Promise<Record<string, Quartiles>> {
  const CALLERS = 64;
  const CALLS_PER_CALLER = 15;
  return measureInTurn(25, subjects, async ({ getToken }) => {
    const request = requestFor(url);
    const runCaller = async (_: unknown, caller: number) => {
      for (let call = 0; call < CALLS_PER_CALLER; call++) await getToken(request, `type-${caller}`);
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: CALLERS }, runCaller));
    return CALLERS * CALLS_PER_CALLER * 1000 / (performance.now() - started);
  });
}

/** Measures the creation of a client, in microseconds. */
export function construct(subjects: Subject[]): Promise<Record<string, Quartiles>> {
  const request = requestFor("https://base44.app");
  return measureInTurn(
    40,
    subjects,
    async ({ createClient }) => await meanDuration(500, () => void createClient?.(request)),
  );
}

/**
 * Measures the overhead of a call and of a cache hit, in microseconds. The client exists already,
 * and `fetch` resolves immediately with a minimal response, so that no cost of the runtime is
 * included. The hand-written code uses the same `fetch`.
 */
export async function overhead(): Promise<{
  call: Record<string, Quartiles>;
  cacheHit: Record<string, Quartiles>;
}> {
  const url = "https://base44.app";
  const request = requestFor(url);
  const body = JSON.stringify({ access_token: "xoxb-1", integration_type: "slack" });
  const headers = new Headers({ "content-length": String(body.length) });
  const text = () => Promise.resolve(body);
  const response = { status: 200, ok: true, type: "basic", headers, body: null, text };
  const fetch = () => Promise.resolve(response as Response);
  const uncached = createClientFromRequest(request, { fetch }).asServiceRole.connectors;
  const cached = createClientFromRequest(request, { fetch, cache: true }).asServiceRole.connectors;
  const globalFetch = globalThis.fetch;
  const call = await measureInTurn(40, [handWritten, thisPackage], async (subject) => {
    if (subject === thisPackage) {
      return await meanDuration(500, () => uncached.getConnection("slack"));
    }
    globalThis.fetch = fetch;
    try {
      return await meanDuration(500, () => handWrittenToken(request, "slack"));
    } finally {
      globalThis.fetch = globalFetch;
    }
  });
  const cacheHit = await measureInTurn(
    40,
    [thisPackage],
    async () => await meanDuration(500, () => cached.getConnection("slack")),
  );
  return { call, cacheHit };
}
