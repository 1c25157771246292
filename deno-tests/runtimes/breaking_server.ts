/**
 * An HTTP server on a raw socket. It keeps connections open and answers every `GET`; what becomes of
 * any other request is named in its path.
 *
 * @module
 */

import { type AddressInfo, createServer, type Socket } from "node:net";

export interface BreakingServer extends AsyncDisposable {
  readonly url: string;
  /** How often each request arrived, by the identifier in its path. */
  readonly arrivals: Map<string, number>;
}

function response(body: string): string {
  return `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

const OK = response(
  '{"access_token":"t","redirect_url":"u","success":true,"phase":"responded"}',
);

/** The response after which `fetch` is to try another connection. */
const MISDIRECTED = OK.replace("200 OK", "421 Misdirected Request");

/** The fault in a path such as `/api/apps/a/connectors/callApi-reset-1/call`. */
const FAULT = /-(none|head|half|body|reset|partial|truncated|misdirected)-/;

export async function startBreakingServer(): Promise<BreakingServer> {
  const arrivals = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // The close event tells how the connection ended.
    socket.on("error", () => {}).on("close", () => sockets.delete(socket)).setNoDelay(true);
    serve(socket, arrivals).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function serve(socket: Socket, arrivals: Map<string, number>): Promise<void> {
  const chunks = socket[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let text = "";
  const read = async () => {
    const { done, value } = await chunks.next();
    if (!done) text += decoder.decode(value);
    return !done;
  };
  for (;;) {
    if (!await read()) return;
    for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
      const head = text.slice(0, end);
      const [requestLine] = head.split("\r\n");
      const [method, path] = requestLine.split(" ");
      const fault = method === "GET" ? "none" : FAULT.exec(path)?.[1] ?? "none";
      if (method !== "GET") arrivals.set(path, (arrivals.get(path) ?? 0) + 1);
      // Before the body has arrived.
      if (fault === "head") return void socket.destroy();
      const start = end + 4;
      const isChunked = /transfer-encoding: chunked/i.test(head);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const bodyEnd = () => {
        if (!isChunked) return start + length;
        // No chunk of the tests' has its own end in it.
        const last = text.indexOf("0\r\n\r\n", start);
        return last < 0 ? Infinity : last + 5;
      };
      while (text.length < bodyEnd()) {
        if (fault === "half") return void socket.destroy();
        if (!await read()) return;
      }
      text = text.slice(bodyEnd());
      switch (fault) {
        case "none":
          socket.write(OK);
          break;
        case "misdirected":
          socket.write(MISDIRECTED);
          break;
        case "reset":
          return void socket.resetAndDestroy();
        case "partial":
          return void socket.end(OK.slice(0, 20));
        case "truncated":
          return void socket.end(OK.slice(0, -20));
        default:
          return void socket.end();
      }
    }
  }
}
