/**
 * The I/O context of a call under workerd, where a request must not wait for what another request
 * to the same worker has started: it would wait for ever, or throw.
 *
 * A program cannot know which request it serves, and a client at the top of a module serves many.
 * But synchronous code always belongs to a single request.
 *
 * @module
 */

import type { ClientState } from "../host/client_state.ts";

let contexts: Map<ClientState, number> | undefined;
let last = 0;

/** Returns the same number for calls of one client within a synchronous turn. */
export function ioContextOf(client: ClientState): number {
  if (!contexts) {
    // First, because it may throw on a full stack. Not `queueMicrotask`, which fake timers replace.
    Promise.resolve().then(() => contexts = undefined);
    contexts = new Map();
  }
  let context = contexts.get(client);
  if (context === undefined) contexts.set(client, context = ++last);
  return context;
}

/** Returns whether a request may go on after the call that started it has settled. */
export function canRunInBackground(): boolean {
  return false;
}
