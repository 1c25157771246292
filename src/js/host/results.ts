/**
 * The values that calls resolve to.
 *
 * @module
 */

import { bare } from "./bare.ts";

export function connection<Config>(accessToken: string, connectionConfig: Config): {
  accessToken: string;
  connectionConfig: Config;
} {
  return { accessToken, connectionConfig };
}

/** Base44's envelope around a provider's response. The core has checked the first two members. */
interface Envelope {
  readonly success: boolean;
  readonly phase: string;
  readonly status_code?: number | null;
  readonly data?: unknown;
  readonly data_base64?: string | null;
  readonly content_type?: string | null;
  readonly headers?: Record<string, string> | null;
  readonly credits_charged?: number | null;
}

/** Returns the `ConnectorApiResponse` of an envelope. */
export function apiResponse(envelope: Envelope): object {
  const own = bare(envelope);
  return {
    success: own.success,
    phase: own.phase,
    status: own.status_code ?? null,
    data: own.data,
    dataBase64: own.data_base64 ?? null,
    contentType: own.content_type ?? null,
    headers: own.headers ?? {},
    creditsCharged: own.credits_charged ?? 0,
  };
}
