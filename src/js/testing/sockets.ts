/**
 * A server on a loopback port, with `node:net`: `Deno.serve` and `node:http` can neither reset a
 * connection nor stop in the middle of a response head.
 *
 * @module
 */

import type { Socket } from "node:net";
import { type Break, breakOf } from "./broken.ts";
import { Inbox, readRequest, writeHead, writeResponse } from "./http.ts";
import { pause } from "./pause.ts";

/**
 * Responds to a request; the signal is aborted when the client is gone. `isReused` is `true` for a
 * connection that served a request before.
 */
export type Handler = (
  request: Request,
  signal: AbortSignal,
  isReused: boolean,
) => Promise<Response>;

/** A server that listens. */
export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** The part of `node:net` that a server needs. */
export type Net = Pick<typeof import("node:net"), "createServer">;

const hostname = "127.0.0.1";

/**
 * Listens on a loopback port.
 *
 * @param port 0 selects a free one
 * @param keepOpen returns whether a connection stays open after a response
 */
export async function listenWith(
  net: Net,
  handler: Handler,
  port: number,
  keepOpen: () => boolean,
): Promise<Listening> {
  const open = new Map<Socket, Promise<void>>();
  const server = net.createServer((socket) => {
    open.set(socket, converse(socket, handler, keepOpen).finally(() => open.delete(socket)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${hostname}:${bound}`,
    async close() {
      // Not awaited: Deno 2.1 never calls back after a connection was destroyed, and otherwise
      // needs a timer for it.
      server.close();
      await new Promise((resolve) => setTimeout(resolve, 0));
      const ends = [...open.values()];
      for (const socket of open.keys()) socket.destroy();
      await Promise.all(ends);
    },
  };
}

/**
 * Serves the requests of a connection. Usually that is one, because Deno's and Bun's `fetch` silently
 * repeat a request when a reused connection is reset, and the fault would be lost.
 */
async function converse(
  socket: Socket,
  handler: Handler,
  keepOpen: () => boolean,
): Promise<void> {
  const gone = new AbortController();
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => {
      gone.abort();
      resolve();
    });
  });
  // The close event tells how the connection ended.
  socket.on("error", () => {}).setNoDelay(true);
  try {
    const inbox = new Inbox(socket);
    let isReused = false;
    for (let isLast = false; !isLast; isReused = true) {
      const request = await readRequest(inbox);
      const response = await handler(request, gone.signal, isReused);
      isLast = !keepOpen() || request.headers.get("Connection") === "close";
      await writeResponse(socket, request.method, response, isLast);
    }
    socket.end();
  } catch (error) {
    await breakOff(socket, breakOf(error), gone.signal);
  }
  await closed;
}

async function breakOff(socket: Socket, how: Break | undefined, gone: AbortSignal): Promise<void> {
  if (how?.by === "end") {
    socket.end();
  } else if (how?.by === "reset") {
    if (how.after === "half the head") await writeHead(socket, 200, "Content-Ty").catch(() => {});
    // Give the client time to read what was written before the reset.
    if (how.after !== "nothing") await pause(10, gone).catch(() => {});
    // Deno 2.1 cannot reset a connection, so it is closed.
    "resetAndDestroy" in socket ? socket.resetAndDestroy() : (socket as Socket).destroy();
  } else {
    // The client is gone, or does not speak HTTP.
    socket.destroy();
  }
}
