/**
 * The Rust core, as the facade sees it: what `src/lib.rs` exports, with its types.
 *
 * @module
 */

import type { Events } from "./host/events.ts";
import type { Client, Identity } from "./host/identity.ts";
import type { Base44ErrorKind, CallOptions, ConnectorApiRequest } from "./types.ts";

// Each runtime gets to it in its own way; the build puts the one of `runtime/` here that is meant.
export { core } from "#core";

/** What the core says of a failure: the members of a `Base44Error`. */
export interface Report {
  readonly kind: Base44ErrorKind;
  readonly message: string;
  readonly status: number | undefined;
  readonly code: unknown;
  readonly data: unknown;
  readonly retryable: boolean;
  readonly attempts: number;
  readonly retryAfter: number | undefined;
  readonly requestId: string | undefined;
  readonly hint: string | undefined;
}

type Options = CallOptions | undefined;

/**
 * The last nine are calls: each settles its caller, known by a number, and gives a failure as a {@link Report}. The
 * others throw one, but for the {@link Events}, which never do.
 */
export interface Core extends Events {
  identityFromRequest(headers: Headers): Identity;
  identityFromConfig(config: unknown): Identity;
  authorizationOf(token: unknown): string | undefined;
  checkOptions(client: Client): void;
  refuseServiceRole(): never;
  refuseRequest(): never;
  kindOfStatus(status: number): Base44ErrorKind;
  invalidate(client: Client, type: string | undefined): void;

  getConnection(client: Client, type: string, options: Options, caller: number): void;
  getAccessToken(client: Client, type: string, options: Options, caller: number): void;
  isConnected(client: Client, type: string, options: Options, caller: number): void;
  getWorkspaceConnection(client: Client, id: string, options: Options, caller: number): void;
  getCurrentAppUserConnection(
    client: Client,
    id: string,
    options: Options,
    caller: number,
  ): void;
  getCurrentAppUserAccessToken(client: Client, id: string, options: Options, caller: number): void;
  callApi(
    client: Client,
    type: string,
    request: ConnectorApiRequest,
    options: Options,
    caller: number,
  ): void;
  connectAppUser(client: Client, id: string, options: Options, caller: number): void;
  disconnectAppUser(client: Client, id: string, options: Options, caller: number): void;
}
