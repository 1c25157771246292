/**
 * A scripted HTTP server that records requests as they arrive on the wire.
 *
 * @module
 */

import { createServer, type ServerResponse } from "node:http";
import "./fresh.ts";

/** A request as received: nothing parsed, nothing normalized. */
export interface ReceivedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The response that the server sends. */
export interface ScriptedResponse {
  /** Defaults to 200. */
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Writes the response itself. The other members are then ignored. */
  write?: (outgoing: ServerResponse) => void;
}

/** A server on a loopback port that sends the same response to every request. */
export class ScriptedServer implements AsyncDisposable {
  /** The requests received, oldest first. */
  readonly requests: ReceivedRequest[] = [];
  /** The response to every request from now on. */
  response: ScriptedResponse = {};

  readonly #server = createServer((incoming, outgoing) => {
    let received = "";
    incoming.setEncoding("utf8");
    incoming.on("data", (chunk) => received += chunk);
    incoming.on("end", () => {
      const { method = "", url = "", rawHeaders } = incoming;
      const receivedHeaders: Record<string, string> = {};
      for (let index = 0; index < rawHeaders.length; index += 2) {
        receivedHeaders[rawHeaders[index].toLowerCase()] = rawHeaders[index + 1];
      }
      this.requests.push({ method, url, headers: receivedHeaders, body: received });
      const { status = 200, headers = {}, body = "", write } = this.response;
      if (write) return write(outgoing);
      outgoing.writeHead(status, headers);
      outgoing.end(body);
    });
  });

  private constructor() {}

  /** Starts a server on a free port. */
  static async start(): Promise<ScriptedServer> {
    const server = new ScriptedServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  /** The server's origin. */
  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no address");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Responds with JSON from now on. */
  json(body: unknown, status = 200, headers: Record<string, string> = {}): void {
    this.response = {
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

/** The headers that the platform adds to a request it forwards to a function. */
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

/** A request as a function receives it from the platform. */
export function platformRequest(url: string, headers: Record<string, string> = {}): Request {
  return new Request("http://function.invalid/", {
    headers: { ...platformHeaders(url), ...headers },
  });
}
