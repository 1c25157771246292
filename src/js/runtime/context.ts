/**
 * Who may wait for the same request.
 *
 * @module
 */

import type { Client } from "../host/identity.ts";

/** Everyone: a promise may be waited for from anywhere. */
export function contextOf(_client: Client): number {
  return 0;
}

/** Whether something may go on when nobody waits for it any more. */
export const hasBackground = true;
