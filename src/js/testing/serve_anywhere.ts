/**
 * The server where it is not known whether there are ports: in bundles, in browsers and under workerd.
 * `node:net` is not imported, because bundlers for browsers fail at its name, and Jest at the import.
 *
 * @module
 */

import { type Handler, type Listening, listenWith, type Net } from "./sockets.ts";

/** The function of `process` in Node.js from 20.16 on, Deno and Bun. */
interface Builtins {
  process?: { getBuiltinModule?(name: "node:net"): Net | undefined };
}

/** Listens on a loopback port. Where there is none, rejects with an error that names the alternative. */
export async function listen(
  handler: Handler,
  port: number,
  keepOpen: () => boolean,
): Promise<Listening> {
  let cause: unknown;
  try {
    const net = (globalThis as Builtins).process?.getBuiltinModule?.("node:net");
    if (net) return await listenWith(net, handler, port, keepOpen);
  } catch (error) {
    cause = error;
  }
  const need =
    "serve() needs Deno, Node.js 20.16 or later, or Bun: pass fake.fetch as the option " +
    "fetch instead";
  throw new Error(need, cause === undefined ? {} : { cause });
}
