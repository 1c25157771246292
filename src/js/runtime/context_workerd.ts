/**
 * Who may wait for the same request under workerd, where none may wait for what another of the
 * worker's requests has begun: it would wait for ever, or be told that this is forbidden.
 *
 * Which request it is in, a program cannot know, and a client at the top of a module serves many.
 * But what runs without a pause belongs to one.
 *
 * @module
 */

import type { Client } from "../host/identity.ts";

let contexts: Map<Client, number> | undefined;
let last = 0;

/** Whoever calls the same client before the program pauses, as in `Promise.all([…])`. */
export function contextOf(client: Client): number {
  if (!contexts) {
    contexts = new Map();
    queueMicrotask(() => contexts = undefined);
  }
  let context = contexts.get(client);
  if (context === undefined) contexts.set(client, context = ++last);
  return context;
}

/** Whether something may go on when nobody waits for it any more. */
export const hasBackground = false;
