/**
 * Clients as the tests have them, and what their calls reject with.
 *
 * @module
 */

import assert from "node:assert/strict";
import {
  Base44Error,
  type ClientOptions,
  type ConnectorsModule,
  createClientFromRequest,
} from "base44-connectors";
import { incoming } from "./server.ts";

/** Where what comes of one answer is looked at. */
export const ONCE = { retry: false } as const;

/** The service role's connectors of a client for a server. */
export function connectorsAt(
  url: string,
  options?: ClientOptions,
  headers?: Record<string, string>,
): ConnectorsModule {
  return createClientFromRequest(incoming(url, headers), options).asServiceRole.connectors;
}

/** The error that a call rejects with. */
export async function errorOf(call: Promise<unknown>): Promise<Base44Error> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof Base44Error, Deno.inspect(error));
    return error;
  }
  assert.fail("the call did not reject");
}
