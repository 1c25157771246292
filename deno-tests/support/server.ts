/**
 * A server that answers what it is told to, and keeps what it was asked as it stood on the wire.
 *
 * @module
 */

import { createServer, type ServerResponse } from "node:http";

/** A request as it was sent: nothing parsed, nothing normalized. */
export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** What is answered. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Writes the answer in another way. */
  write?: (outgoing: ServerResponse) => void;
}

/** A server on a loopback port. */
export class ScriptedServer implements AsyncDisposable {
  /** What it was asked, the oldest first. */
  readonly asked: Asked[] = [];
  /** What it answers from now on. */
  reply: Reply = {};

  readonly #server = createServer((incoming, outgoing) => {
    let body = "";
    incoming.setEncoding("utf8");
    incoming.on("data", (chunk) => body += chunk);
    incoming.on("end", () => {
      const { method = "", url = "", rawHeaders } = incoming;
      const headers: Record<string, string> = {};
      for (let at = 0; at < rawHeaders.length; at += 2) {
        headers[rawHeaders[at].toLowerCase()] = rawHeaders[at + 1];
      }
      this.asked.push({ method, url, headers, body });
      const { status = 200, headers: answer = {}, body: text = "", write } = this.reply;
      if (write) return write(outgoing);
      outgoing.writeHead(status, answer);
      outgoing.end(text);
    });
  });

  private constructor() {}

  static async start(): Promise<ScriptedServer> {
    const server = new ScriptedServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no address");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Answers JSON from now on. */
  json(body: unknown, status = 200, headers: Record<string, string> = {}): void {
    this.reply = {
      status,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The headers with which the platform forwards a request to a function. */
export function platformHeaders(url: string): Record<string, string> {
  return {
    "Base44-App-Id": "app-1",
    "Base44-Service-Authorization": "Bearer service-token-1",
    "Authorization": "Bearer user-token-1",
    "Base44-Api-Url": url,
    "Base44-State": "state-of-the-caller",
    "X-Data-Env": "dev",
  };
}

/** A request as a function receives it. */
export function incoming(url: string, headers: Record<string, string> = {}): Request {
  return new Request("http://function.invalid/", {
    headers: { ...platformHeaders(url), ...headers },
  });
}
