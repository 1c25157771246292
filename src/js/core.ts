/**
 * The Rust core, as the facade sees it: what `src/lib.rs` exports, with its types.
 *
 * @module
 */

import type { Caller, Client, Identity } from "./host.ts";
import type {
  Base44ErrorKind,
  CallOptions,
  ConnectorApiRequest,
  ConnectorApiResponse,
  ConnectorConnectionResponse,
} from "./types.ts";

// Each runtime gets to it in its own way; the build puts the one of `runtime/` here that is meant.
export { core } from "#core";

/** What the core says of a failure: the members of a `Base44Error`. */
export interface Report {
  /** `aborted` stands for the caller's own signal, whose reason is what the caller gets. */
  readonly kind: Base44ErrorKind | "aborted";
  readonly message: string;
  readonly status: number | undefined;
  readonly code: unknown;
  readonly data: unknown;
  readonly retryable: boolean;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly hint: string | undefined;
}

type Options = CallOptions | undefined;
type Connected = Caller<ConnectorConnectionResponse>;
type Token = Caller<string>;

/**
 * The last nine are calls: each settles its caller, and gives a failure as a {@link Report}. The
 * others throw one.
 */
export interface Core {
  identityFromRequest(headers: Headers): Identity;
  identityFromConfig(config: unknown): Identity;
  authorizationOf(token: unknown): string | undefined;
  checkOptions(options: unknown): void;
  refuseServiceRole(): never;
  refuseRequest(): never;
  kindOfStatus(status: number): Base44ErrorKind;

  getConnection(client: Client, type: string, options: Options, caller: Connected): void;
  getAccessToken(client: Client, type: string, options: Options, caller: Token): void;
  isConnected(client: Client, type: string, options: Options, caller: Caller<boolean>): void;
  getWorkspaceConnection(client: Client, id: string, options: Options, caller: Connected): void;
  getCurrentAppUserConnection(
    client: Client,
    id: string,
    options: Options,
    caller: Connected,
  ): void;
  getCurrentAppUserAccessToken(client: Client, id: string, options: Options, caller: Token): void;
  callApi<T>(
    client: Client,
    type: string,
    request: ConnectorApiRequest,
    options: Options,
    caller: Caller<ConnectorApiResponse<T>>,
  ): void;
  connectAppUser(client: Client, id: string, options: Options, caller: Caller<string>): void;
  disconnectAppUser(client: Client, id: string, options: Options, caller: Caller<void>): void;
}
