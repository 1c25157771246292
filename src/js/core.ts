/**
 * The Rust core, as the facade sees it: what `src/lib.rs` exports, with its types.
 *
 * @module
 */

import type { Client, Identity } from "./host.ts";
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

/** Functions that return a promise reject with a {@link Report}; the others throw one. */
export interface Core {
  identityFromRequest(headers: Headers): Identity;
  identityFromConfig(config: unknown): Identity;
  authorizationOf(token: unknown): string | undefined;
  checkOptions(options: unknown): void;
  serviceTokenRequired(): Report;
  requestRequired(): Report;
  kindOfStatus(status: number): Base44ErrorKind;

  getConnection(client: Client, type: string, o: Options): Promise<ConnectorConnectionResponse>;
  getAccessToken(client: Client, type: string, o: Options): Promise<string>;
  isConnected(client: Client, type: string, o: Options): Promise<boolean>;
  getWorkspaceConnection(
    client: Client,
    id: string,
    o: Options,
  ): Promise<ConnectorConnectionResponse>;
  getCurrentAppUserConnection(
    client: Client,
    id: string,
    o: Options,
  ): Promise<ConnectorConnectionResponse>;
  getCurrentAppUserAccessToken(client: Client, id: string, o: Options): Promise<string>;
  callApi<T>(
    client: Client,
    type: string,
    request: ConnectorApiRequest,
    o: Options,
  ): Promise<ConnectorApiResponse<T>>;
  connectAppUser(client: Client, id: string, o: Options): Promise<string>;
  disconnectAppUser(client: Client, id: string, o: Options): Promise<void>;
}
