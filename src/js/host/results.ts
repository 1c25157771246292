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

export function proxied(
  success: boolean,
  phase: string,
  status: number | undefined,
  data: unknown,
  dataBase64: string | undefined,
  contentType: string | undefined,
  headers: Record<string, string> | undefined,
  creditsCharged: number | undefined,
): object {
  return {
    success,
    phase,
    status: status ?? null,
    data,
    dataBase64: dataBase64 ?? null,
    contentType: contentType ?? null,
    headers: headers ?? {},
    creditsCharged: creditsCharged ?? 0,
  };
}
