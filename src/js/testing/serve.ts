/**
 * A loopback port, under Deno and under whatever has `node:http`.
 *
 * @module
 */

type Handler = (request: Request) => Promise<Response>;
type Listening = { url: string; close(): Promise<void> };

const hostname = "127.0.0.1";

/** Listens on a port of this machine; 0 for any that is free. */
export async function listen(handler: Handler, port: number): Promise<Listening> {
  return "Deno" in globalThis ? listenOnDeno(handler, port) : await listenOnNode(handler, port);
}

function listenOnDeno(handler: Handler, port: number): Listening {
  const server = Deno.serve({ hostname, port, onListen() {} }, handler);
  return { url: `http://${hostname}:${server.addr.port}`, close: () => server.shutdown() };
}

async function listenOnNode(handler: Handler, port: number): Promise<Listening> {
  const { createServer } = await import("node:http");
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "GET", url = "/", rawHeaders } = incoming;
    const headers = new Headers();
    for (let at = 0; at < rawHeaders.length; at += 2) {
      headers.append(rawHeaders[at], rawHeaders[at + 1]);
    }
    const body = chunks.length > 0 ? new Blob(chunks as BlobPart[]) : undefined;
    const request = new Request(`http://${incoming.headers.host}${url}`, { method, headers, body });
    const response = await handler(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${hostname}:${bound}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => error ? reject(error) : resolve());
        server.closeAllConnections();
      }),
  };
}
