/**
 * An HTTP server on a raw socket. It keeps connections open and answers every `GET`; what becomes of
 * any other request is named in its path.
 *
 * @module
 */

export interface BreakingServer extends AsyncDisposable {
  readonly url: string;
  /** How often each request arrived, by the identifier in its path. */
  readonly arrivals: Map<string, number>;
}

const encoder = new TextEncoder();

function response(body: string): string {
  return `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

const OK = response(
  '{"access_token":"t","redirect_url":"u","success":true,"phase":"responded"}',
);

/** The fault in a path such as `/api/apps/a/connectors/callApi-reset-1/call`. */
const FAULT = /-(none|head|half|body|reset|partial|truncated)-/;

export function startBreakingServer(): BreakingServer {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const arrivals = new Map<string, number>();
  const connections = new Set<Deno.Conn>();
  const done = (async () => {
    for await (const connection of listener) {
      connections.add(connection);
      serve(connection, arrivals).catch(() => {}).finally(() => connections.delete(connection));
    }
  })();
  return {
    url: `http://127.0.0.1:${(listener.addr as Deno.NetAddr).port}`,
    arrivals,
    async [Symbol.asyncDispose]() {
      listener.close();
      for (const connection of connections) connection.close();
      await done.catch(() => {});
    },
  };
}

async function serve(connection: Deno.TcpConn, arrivals: Map<string, number>): Promise<void> {
  const buffer = new Uint8Array(1 << 16);
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const read = await connection.read(buffer);
    if (read === null) return connection.close();
    text += decoder.decode(buffer.subarray(0, read));
    for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
      const head = text.slice(0, end);
      const [requestLine] = head.split("\r\n");
      const [method, path] = requestLine.split(" ");
      const fault = method === "GET" ? "none" : FAULT.exec(path)?.[1] ?? "none";
      if (method !== "GET") arrivals.set(path, (arrivals.get(path) ?? 0) + 1);
      // Before the body has arrived.
      if (fault === "head") return connection.close();
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
        if (fault === "half") return connection.close();
        const read = await connection.read(buffer);
        if (read === null) return connection.close();
        text += decoder.decode(buffer.subarray(0, read));
      }
      text = text.slice(bodyEnd());
      switch (fault) {
        case "none":
          await connection.write(encoder.encode(OK));
          break;
        case "reset":
          // Unread input makes the kernel send a reset.
          connection.setNoDelay(true);
          return connection.close();
        case "partial":
          await connection.write(encoder.encode(OK.slice(0, 20)));
          return connection.close();
        case "truncated":
          await connection.write(encoder.encode(OK.slice(0, -20)));
          return connection.close();
        default:
          return connection.close();
      }
    }
  }
}
