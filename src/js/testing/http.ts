/**
 * HTTP/1.1 on a socket, as far as tests need it.
 *
 * @module
 */

import type { Socket } from "node:net";

/** The bytes received on a connection and not read yet, one character per byte. */
export class Inbox {
  #text = "";
  #closed = false;
  #wake = () => {};

  constructor(socket: Socket) {
    socket.setEncoding("latin1");
    socket.on("data", (text) => {
      this.#text += text;
      this.#wake();
    });
    socket.once("close", () => {
      this.#closed = true;
      this.#wake();
    });
  }

  /** Reads up to a delimiter, which is skipped. */
  async before(end: string): Promise<string> {
    for (;;) {
      const at = this.#text.indexOf(end);
      if (at >= 0) return (await this.take(at + end.length)).slice(0, at);
      await this.#more();
    }
  }

  /** Reads a number of bytes. */
  async take(length: number): Promise<string> {
    while (this.#text.length < length) await this.#more();
    const taken = this.#text.slice(0, length);
    this.#text = this.#text.slice(length);
    return taken;
  }

  async #more(): Promise<void> {
    if (this.#closed) throw new Error("the connection is closed");
    await new Promise<void>((resolve) => this.#wake = resolve);
  }
}

/** Reads a request to the end. */
export async function readRequest(inbox: Inbox): Promise<Request> {
  const [first, ...lines] = (await inbox.before("\r\n\r\n")).split("\r\n");
  const [method, target] = first.split(" ");
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(":");
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const chunked = isChunked(headers);
  const text = chunked
    ? await readChunks(inbox)
    : await inbox.take(Number(headers.get("Content-Length") ?? 0));
  const body = text === "" ? undefined : Uint8Array.from(text, (byte) => byte.charCodeAt(0));
  return new Request(`http://${headers.get("Host")}${target}`, { method, headers, body });
}

/** Returns whether a body comes in chunks. Names of codings are case-insensitive. */
function isChunked(headers: Headers): boolean {
  return headers.get("Transfer-Encoding")?.toLowerCase() === "chunked";
}

async function readChunks(inbox: Inbox): Promise<string> {
  let text = "";
  for (;;) {
    const length = parseInt(await inbox.before("\r\n"), 16);
    text += await inbox.take(length);
    if (length > 0) {
      await inbox.take(2);
      continue;
    }
    // Skip trailers and the empty line after them.
    while (await inbox.before("\r\n") !== "");
    return text;
  }
}

/** Writes the status line and `rest`. */
export function writeHead(socket: Socket, status: number, rest: string): Promise<void> {
  return write(socket, Uint8Array.from(`HTTP/1.1 ${status} \r\n${rest}`, (c) => c.charCodeAt(0)));
}

/**
 * Writes the response to a request of this method.
 *
 * @param isLast no other response follows on the connection
 */
export async function writeResponse(
  socket: Socket,
  method: string,
  response: Response,
  isLast: boolean,
): Promise<void> {
  const { status, headers } = response;
  const chunked = isChunked(headers);
  const bodiless = method === "HEAD" || status === 204 || status === 304;
  let body = response.body;
  if (!bodiless && !chunked && !headers.has("Content-Length")) {
    const whole = await response.blob();
    headers.set("Content-Length", String(whole.size));
    body = whole.stream();
  }
  // Not with chunks: Node's fetch would take a truncated chunked body for a complete one.
  if (!chunked && isLast) headers.set("Connection", "close");
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  await writeHead(socket, status, `${lines.join("")}\r\n`);
  if (bodiless) return;
  for await (const chunk of body ?? []) {
    if (chunked) await write(socket, `${chunk.length.toString(16)}\r\n`);
    await write(socket, chunk);
    if (chunked) await write(socket, "\r\n");
  }
  if (chunked) await write(socket, "0\r\n\r\n");
}

/** Writes bytes, and waits until the socket has accepted them. */
function write(socket: Socket, bytes: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("the connection is closed"));
    if (socket.destroyed) return gone();
    // Not every runtime calls back after the connection was destroyed.
    socket.once("close", gone);
    socket.write(bytes, (error) => {
      socket.off("close", gone);
      error ? reject(error) : resolve();
    });
  });
}
