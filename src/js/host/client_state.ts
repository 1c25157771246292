/**
 * The state of a client: everything that its calls need, parsed by the core when it is created.
 *
 * @module
 */

import type { Base44Error } from "../errors.ts";
import type { AttemptReport } from "../options.ts";
import type { Report } from "../report.ts";

/** A client, as the core reads it. Frozen: `setToken` replaces it. */
export interface ClientState {
  readonly credentials: Credentials;
  readonly options: Options | undefined;
  /** `{serverUrl}/api/apps/{appId}`, if credentials may be sent there. */
  readonly appUrl: string | undefined;
  /** The report with which each call rejects if they may not. */
  readonly refusal: Report | undefined;
}

/** The server, the app and the credentials, as the `Authorization` values that are sent. */
export interface Credentials {
  readonly serverUrl: string;
  readonly appId: string;
  readonly service: string | undefined;
  readonly user: string | undefined;
  /** The user on whose behalf the app calls: the one that the client was made with. */
  readonly onBehalfOf: string | undefined;
  /** Custom headers, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The parsed options. */
export interface Options {
  /** `CallDefaults::to_words` of `src/client/call_defaults.rs`. */
  readonly callDefaults: Uint32Array;
  readonly fetch: typeof fetch | undefined;
  readonly onError: ((error: Base44Error) => unknown) | undefined;
  readonly onAttempt: ((attempt: AttemptReport) => unknown) | undefined;
}

export function createClientState(
  credentials: Credentials,
  options: Options | undefined,
  appUrl: string | undefined,
  refusal: Report | undefined,
): ClientState {
  return Object.freeze({ credentials, options, appUrl, refusal });
}

export function createCredentials(
  serverUrl: string,
  appId: string,
  service: string | undefined,
  user: string | undefined,
  headers: Record<string, string>,
): Credentials {
  return Object.freeze({ serverUrl, appId, service, user, onBehalfOf: user, headers });
}

export function createOptions(
  callDefaults: Uint32Array,
  fetch: Options["fetch"],
  onError: Options["onError"],
  onAttempt: Options["onAttempt"],
): Options {
  // The core's array is a view of its memory.
  return Object.freeze({ callDefaults: callDefaults.slice(), fetch, onError, onAttempt });
}

/** Returns the client with another user's `Authorization` value. */
export function withUser(client: ClientState, user: string): ClientState {
  const credentials = Object.freeze({ ...client.credentials, user });
  return Object.freeze({ ...client, credentials });
}
