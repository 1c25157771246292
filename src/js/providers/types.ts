/**
 * The types of `base44-connectors/providers`.
 *
 * @module
 */

import type { ConnectorIntegrationType } from "../types.ts";

/** A connection, as the clients of this package and of `@base44/sdk` give it. */
export interface ProviderConnection {
  /** The access token. */
  accessToken: string;
  /** The configuration of the connection, such as Salesforce's `instance_url`. */
  connectionConfig?: Record<string, string> | null | undefined;
}

/**
 * The getters of tokens. A module needs those of the targets that it is used with:
 * `getConnection` for an integration type, the others for connectors by id.
 */
export interface ConnectionGetters {
  /** Gets the app's connection of an integration type. */
  // deno-lint-ignore no-explicit-any -- `@base44/sdk` takes its own type of identifiers
  getConnection?(integrationType: any, options?: any): Promise<ProviderConnection>;
  /** Gets the connection of a connector that is registered in the workspace. */
  // deno-lint-ignore no-explicit-any -- the options are this package's alone
  getWorkspaceConnection?(connectorId: string, options?: any): Promise<ProviderConnection>;
  /** Gets the signed-in user's connection of a connector. */
  // deno-lint-ignore no-explicit-any -- the options are this package's alone
  getCurrentAppUserConnection?(connectorId: string, options?: any): Promise<ProviderConnection>;
}

/** A client of this package or of `@base44/sdk`, or the connectors module of one. */
export type ClientLike =
  | { readonly asServiceRole: { readonly connectors: ConnectionGetters } }
  | ConnectionGetters;

/**
 * The connection that a `fetch` is bound to: the app's own of an integration type, or one of a
 * connector by its id.
 */
export type Target =
  | ConnectorIntegrationType
  | {
    /** The integration type, which says where the token may go. */
    service: ConnectorIntegrationType;
    /** The id of the connector with which the app's users sign in. */
    appUser: string;
  }
  | {
    /** The integration type, which says where the token may go. */
    service: ConnectorIntegrationType;
    /** The id of a connector that is registered in the workspace. */
    workspace: string;
  };

/** A report of an attempt. Nothing in it is secret. */
export interface ProviderAttempt {
  /** The service. */
  service: string;
  /** The origin that the request went to. */
  origin: string;
  /** The number of the attempt; a redirect counts as one. */
  attempt: number;
  /** The HTTP status; absent if there was no response. */
  status?: number;
  /** The time from the call of `fetch` to the end of what is read of the response, in milliseconds. */
  milliseconds: number;
  /**
   * The outcome. `renewed`: the token was refused and another requested; no attempt follows if that is the
   * same, or if the body cannot be sent again. `rate_limited` and `retried` are followed by another attempt.
   */
  outcome: "ok" | "retried" | "redirected" | "failed" | "renewed" | "rate_limited";
}

/** The options of a bound `fetch`. */
export interface ProviderOptions {
  /**
   * Further origins of the service, such as `["https://api.example.com"]`: `https`, or `http` on
   * loopback. Required for a service that is not in the catalogue.
   */
  origins?: readonly string[] | undefined;
  /** The URL that relative inputs are resolved against; at one of the origins. */
  baseUrl?: string | undefined;
  /**
   * The limit of a call in milliseconds, with getting the token, every attempt and every wait: to the
   * head of the response, and for `json` to the end of its body.
   * @default 30000
   */
  deadline?: number | undefined;
  /**
   * Retries after rate limits, and of requests that only read after failures; `false` for none. A
   * renewal of the token is not a retry.
   * @default { maxRetries: 2, maxDelay: 10000 }
   */
  retry?:
    | {
      /** The maximum number of retries; 0 to 100. */
      maxRetries?: number | undefined;
      /** The maximum backoff in milliseconds. Only the deadline limits `Retry-After`. */
      maxDelay?: number | undefined;
    }
    | false
    | undefined;
  /**
   * The limit of a body that `json` reads, in bytes.
   * @default 33554432
   */
  maxResponseBytes?: number | undefined;
  /** A function with `fetch`'s signature. Default: the global one at the time of the call. */
  // deno-lint-ignore no-explicit-any -- as in ClientOptions
  fetch?: ((input: any, init?: any) => Promise<any>) | undefined;
  /** Called after each attempt. What it throws changes nothing. */
  onAttempt?: ((attempt: ProviderAttempt) => unknown) | undefined;
}

/** The options of a call. */
export interface ProviderInit extends RequestInit {
  /**
   * `true` for a request that only reads, although its method is `POST`: it may be repeated after a
   * failure.
   */
  safe?: boolean | undefined;
}

/** The options of a call of `json`. */
export interface ProviderJsonInit extends ProviderInit {
  /** A value to send as JSON. The method is then `POST`, unless another is given. */
  json?: unknown;
}

/** A `fetch` that is bound to one service. */
export interface ProviderFetch {
  /**
   * Sends a request with the service's token, as `fetch` does. A status never rejects.
   *
   * @param input a URL of the service, or one relative to its base
   * @throws {ProviderError} if the token must not go there, or there is no response
   */
  (input: string | URL | Request, init?: ProviderInit): Promise<Response>;
  /**
   * Sends a request and returns the JSON of a success; `undefined` if its body is empty.
   *
   * @throws {ProviderError} for anything else
   */
  // deno-lint-ignore no-explicit-any -- as `Response.json` has it
  json<T = any>(input: string | URL | Request, init?: ProviderJsonInit): Promise<T>;
}

/** The kinds of a `ProviderError`; each with what to do about it in docs/providers.md. */
export type ProviderErrorKind =
  /** The URL, or a host from the configuration, is not the service's; nothing was sent there. */
  | "untrusted_origin"
  /** The service is not known, or something that the call needs is missing. */
  | "not_configured"
  /** The service refused the token, and the next one too, or it is the same. */
  | "reconnect"
  /** The token does not cover the call: `needed` names the scopes, where the service does. */
  | "missing_scope"
  /** Too many requests: `retryAfter` has the seconds to wait, where they are known. */
  | "rate_limited"
  /** The service has no such thing. */
  | "not_found"
  /** The service refused the request for another reason. */
  | "refused"
  /** The service failed. */
  | "server"
  /** A redirect that was not followed. */
  | "redirect"
  /** The deadline passed. */
  | "timeout"
  /** The host's `fetch` failed. */
  | "network"
  /** The response is not JSON or too large, or the connection has no token. */
  | "invalid_response";

/** The result of `checkConnection`. Members that are absent are not known. */
export type ConnectionStatus =
  | {
    /** `false`: there is no connection. */
    connected: false;
    /** What to do about it. */
    hint: string;
  }
  | {
    /** `true`: Base44 has a token. */
    connected: true;
    /** `true` if the service accepts the token. */
    accepted?: boolean;
    /** The account's name or address. */
    account?: string;
    /** The scopes that are granted. */
    scopes?: string[];
    /** What to do about it. */
    hint?: string;
  };
