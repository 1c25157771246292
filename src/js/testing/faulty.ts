/**
 * Responses with a fault.
 *
 * @module
 */

import { broken } from "./broken.ts";
import { pause } from "./pause.ts";
import type { FakeFault } from "./types.ts";

/** White space is valid anywhere in JSON, so that a reader cannot reject it early. */
const WHITE_SPACE = new TextEncoder().encode(" ".repeat(16 * 1024));

/** Responds with a fault. One that keeps the normal response also keeps its effect on the state. */
export async function faultyAnswer(
  fault: FakeFault,
  usual: () => Response,
  signal: AbortSignal,
): Promise<Response> {
  if ("redirect" in fault) {
    const { redirect, status = 302 } = fault;
    return new Response(null, { status, headers: { Location: redirect } });
  }
  if ("status" in fault) {
    const { status, headers, body = { detail: `A ${status}, as fake.fail was told` } } = fault;
    return [204, 205, 304].includes(status)
      ? new Response(null, { status, headers })
      : say(body, status, headers);
  }
  if ("delay" in fault) {
    await pause(fault.delay, signal);
    return usual();
  }
  if ("reset" in fault) {
    const before = fault.reset === "before" || fault.reset === "reused";
    if (before) throw broken({ after: "nothing", by: "reset" });
    const response = usual();
    if (fault.reset === "during") throw broken({ after: "half the head", by: "reset" });
    return await halve(response, "reset");
  }
  if ("truncated" in fault) return await halve(usual(), "end");
  if ("endless" in fault) return endless(signal);
  return say(fault.lie, 200);
}

function say(body: unknown, status: number, more: Record<string, string> = {}): Response {
  const text = typeof body === "string";
  const headers = new Headers({ "Content-Type": text ? "text/html" : "application/json" });
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return new Response(text ? body : JSON.stringify(body), { status, headers });
}

async function halve(response: Response, by: "reset" | "end"): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set("Content-Length", String(whole.length));
  let sent = false;
  const body = onDemand((controller) => {
    if (sent) throw broken({ after: "half the body", by });
    sent = true;
    controller.enqueue(whole.slice(0, whole.length / 2));
  });
  return new Response(body, { status: response.status, headers });
}

function endless(signal: AbortSignal): Response {
  // Each chunk waits for a timer. Otherwise a reader that loops would block the event loop.
  let tick = Promise.resolve();
  const body = onDemand(
    async (controller) => {
      await (tick = pause(0, signal));
      controller.enqueue(WHITE_SPACE.slice());
    },
    () => tick.catch(() => {}),
  );
  const headers = { "Content-Type": "application/json", "Transfer-Encoding": "chunked" };
  return new Response(body, { headers });
}

/** Creates a body whose chunks are produced only when they are read. */
function onDemand(
  pull: (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => unknown,
  cancel?: () => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    { pull: async (controller) => void await pull(controller), cancel },
    { highWaterMark: 0 },
  );
}
