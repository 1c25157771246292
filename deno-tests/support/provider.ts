/**
 * A provider's API on a loopback port, beside a fake Base44 that hands out the tokens for it.
 *
 * @module
 */

import assert from "node:assert/strict";
import { type ClientOptions, createClientFromRequest } from "base44-connectors";
import { ProviderError, providerFetch, type ProviderOptions } from "base44-connectors/providers";
import { createFakeBase44, type FakeBase44 } from "base44-connectors/testing";
import { type ReceivedRequest, ScriptedServer } from "./server.ts";

/** The token that is handed out at first. */
export const TOKEN = "first-token-of-slack";

/** A provider, and a `fetch` that is bound to it. */
export class Provider implements AsyncDisposable {
  readonly fake: FakeBase44 = createFakeBase44({ connectors: { slack: { accessToken: TOKEN } } });

  private constructor(readonly server: ScriptedServer) {}

  static async start(): Promise<Provider> {
    return new Provider(await ScriptedServer.start());
  }

  /** Returns a `fetch` for the service `slack`, whose API is the server. */
  bind(options: ProviderOptions = {}, clientOptions: ClientOptions = {}): typeof slack {
    const request = this.fake.request();
    const client = createClientFromRequest(request, { fetch: this.fake.fetch, ...clientOptions });
    const { url } = this.server;
    return providerFetch(client, "slack", { origins: [url], baseUrl: `${url}/api/`, ...options });
  }

  /** The requests that the provider received. */
  get requests(): ReceivedRequest[] {
    return this.server.requests;
  }

  /** Responds to each request by its number, starting at 0; to later ones with `{}`. */
  script(
    ...responses: { status?: number; headers?: Record<string, string>; body?: string }[]
  ): void {
    const { server } = this;
    server.response = {
      write: (outgoing) => {
        const { status = 200, headers = {}, body = "{}" } = responses.shift() ?? {};
        outgoing.writeHead(status, headers).end(body);
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server[Symbol.asyncDispose]();
  }
}

declare const slack: ReturnType<typeof providerFetch>;

/** Returns the `ProviderError` that a call rejects with. */
export async function providerErrorOf(call: Promise<unknown>): Promise<ProviderError> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof ProviderError, Deno.inspect(error));
    return error;
  }
  assert.fail("the call did not reject");
}
