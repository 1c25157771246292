/**
 * Clients for the tests, and the errors that their calls reject with.
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
import { platformRequest } from "./server.ts";

/** Options for a single attempt, for tests of one response. */
export const NO_RETRY = { retry: false } as const;

/** Retry delays that do not slow a test down. */
export const FAST_RETRY = { baseDelay: 1, maxDelay: 2 };

/**
 * True for the build for workerd. It coalesces calls only within one client and one synchronous
 * turn, and does not refresh cache entries in the background.
 */
export const IS_WORKERD_BUILD: boolean = import.meta.resolve("base44-connectors").endsWith(
  "/workerd.js",
);

/** Creates a client for a server and returns its service-role connectors. */
export function connectorsAt(
  url: string,
  options?: ClientOptions,
  headers?: Record<string, string>,
): ConnectorsModule {
  return createClientFromRequest(platformRequest(url, headers), options).asServiceRole.connectors;
}

/** Returns the error that a call rejects with. Fails if the call resolves. */
export async function errorOf(call: Promise<unknown>): Promise<Base44Error> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof Base44Error, Deno.inspect(error));
    return error;
  }
  assert.fail("the call did not reject");
}
