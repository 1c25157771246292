/**
 * The forms in which services refuse requests.
 *
 * @module
 */

/** The reason for which a token is refused. */
export type Rejection = "missing" | "invalid" | "expired";

/** The responses with which a service refuses requests. */
export interface Form {
  /** Refuses a token. */
  reject(how: Rejection, request: Request): Response;
  /** Refuses a request because of a rate limit, which ends in some seconds. */
  limit(seconds: number): Response;
  /** Refuses a request for which the token lacks scopes. */
  lack(scopes: string[]): Response;
}

/** Creates a response with a JSON body. */
export function json(status: number, body: unknown, headers?: Record<string, string>): Response {
  return Response.json(body, { status, headers });
}

/** Returns the header that names the wait. It has whole seconds, rounded up. */
export function retryAfter(seconds: number): { "Retry-After": string } {
  return { "Retry-After": String(Math.ceil(seconds)) };
}

/** Returns the time at which a wait ends, in seconds since 1970, rounded up. */
export function epochSeconds(seconds: number): string {
  return String(Math.ceil(Date.now() / 1000 + seconds));
}

/** Returns the challenge for a bearer token (RFC 6750, section 3). */
export function challenge(error: string, scopes: string[] = []): { "WWW-Authenticate": string } {
  const scope = scopes.length > 0 ? `, scope="${scopes.join(" ")}"` : "";
  return { "WWW-Authenticate": `Bearer error="${error}"${scope}` };
}

/** Describes a refused token, in the words that most services use. */
export function describe(how: Rejection): string {
  return how === "missing" ? "No token was sent" : `The token is ${how}`;
}

/** The text of a rate limit. */
export const LIMITED = "Too many requests";

/** The text of a missing scope. */
export const LACKING = "The token does not cover this request";

/** The form of the standards, for services of which no other is known. */
export const standard: Form = {
  reject(how) {
    const headers = how === "missing"
      ? { "WWW-Authenticate": "Bearer" }
      : challenge("invalid_token");
    return json(401, { message: describe(how) }, headers);
  },
  limit: (seconds) => json(429, { message: LIMITED }, retryAfter(seconds)),
  lack: (scopes) => json(403, { message: LACKING }, challenge("insufficient_scope", scopes)),
};
