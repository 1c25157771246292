/**
 * The I/O context of a call, where there is only one.
 *
 * @module
 */

import type { ClientState } from "../host/client_state.ts";

/** Returns the I/O context. A promise may be awaited from anywhere. */
export function ioContextOf(_client: ClientState): number {
  return 0;
}

/** Returns whether a request may go on after the call that started it has settled. */
export function canRunInBackground(): boolean {
  return true;
}
