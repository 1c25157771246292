/**
 * The server where modules of Node.js can be imported: under Deno, Node.js and Bun.
 *
 * @module
 */

import { type Handler, type Listening, listenWith } from "./sockets.ts";

/** Listens on a loopback port, as `listenWith` does. */
export async function listen(
  handler: Handler,
  port: number,
  keepOpen: () => boolean,
): Promise<Listening> {
  return await listenWith(await import("node:net"), handler, port, keepOpen);
}
