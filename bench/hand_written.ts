/**
 * The baseline: a successful call written by hand, without anything else that the package does.
 *
 * @module
 */

function bearer(header: string | null): string | undefined {
  if (header === null) return undefined;
  if (!/^Bearer [^ ]+$/.test(header)) throw new Error("Invalid authorization header format");
  return header;
}

/** Returns an access token for a request from the platform. */
export async function handWrittenToken(
  { headers: incoming }: Request,
  integrationType: string,
): Promise<string> {
  const app = incoming.get("Base44-App-Id");
  const service = bearer(incoming.get("Base44-Service-Authorization"));
  const user = bearer(incoming.get("Authorization"));
  const state = incoming.get("Base44-State");
  const environment = incoming.get("X-Data-Env");
  const server = incoming.get("Base44-Api-Url") ?? "https://base44.app";
  if (!app || !service) throw new Error("a header is missing");

  const headers: Record<string, string> = {
    "accept": "application/json",
    "x-app-id": app,
    "authorization": service,
  };
  if (user) headers["on-behalf-of"] = user;
  if (state) headers["base44-state"] = state;
  if (environment === "dev" || environment === "prod") headers["x-data-env"] = environment;
  const path = `/api/apps/${encodeURIComponent(app)}/external-auth/tokens/`;
  const response = await fetch(server + path + encodeURIComponent(integrationType), { headers });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { access_token, connection_config } = JSON.parse(await response.text());
  const connection = { accessToken: access_token, connectionConfig: connection_config ?? null };
  return connection.accessToken;
}
