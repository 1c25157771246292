/**
 * What callers get, in the shape in which they get it.
 *
 * @module
 */

export function connection<Config>(accessToken: string, connectionConfig: Config): {
  accessToken: string;
  connectionConfig: Config;
} {
  return { accessToken, connectionConfig };
}

/** What Base44 says of a provider's answer; the core has checked the first two. */
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

export function proxied(envelope: Envelope): object {
  return {
    success: envelope.success,
    phase: envelope.phase,
    status: envelope.status_code ?? null,
    data: envelope.data,
    dataBase64: envelope.data_base64 ?? null,
    contentType: envelope.content_type ?? null,
    headers: envelope.headers ?? {},
    creditsCharged: envelope.credits_charged ?? 0,
  };
}
