/**
 * The forms of Google's services.
 *
 * @module
 */

import { challenge, describe, type Form, json, LACKING, LIMITED } from "./form.ts";

/** The form of the newer services, which respond with 429 to too many requests. */
export const google: Form = {
  reject(how, request) {
    if (isTokenInfo(request)) {
      return json(400, { error: "invalid_token", error_description: "Invalid Value" });
    }
    return failure(401, "UNAUTHENTICATED", describe(how), {}, challenge("invalid_token"));
  },
  limit: (seconds) =>
    failure(429, "RESOURCE_EXHAUSTED", LIMITED, {
      details: [{ "@type": `${TYPE}RetryInfo`, retryDelay: `${seconds}s` }],
    }),
  lack: (scopes) => lackScopes(scopes),
};

/** The form of the older services, which respond with 403. */
export const olderGoogle: Form = {
  ...google,
  limit() {
    const errors = [{ domain: "usageLimits", reason: "rateLimitExceeded", message: LIMITED }];
    return failure(403, "PERMISSION_DENIED", LIMITED, { errors });
  },
  lack(scopes) {
    const errors = [{ domain: "global", reason: "insufficientPermissions", message: LACKING }];
    return lackScopes(scopes, { errors });
  },
};

const TYPE = "type.googleapis.com/google.rpc.";

/** Returns whether a request asks whose token it sends. */
function isTokenInfo(request: Request): boolean {
  return new URL(request.url).pathname === "/tokeninfo";
}

function lackScopes(scopes: string[], more: object = {}): Response {
  const reason = "ACCESS_TOKEN_SCOPE_INSUFFICIENT";
  const details = [{ "@type": `${TYPE}ErrorInfo`, reason, domain: "googleapis.com" }];
  const headers = challenge("insufficient_scope", scopes);
  return failure(403, "PERMISSION_DENIED", LACKING, { ...more, details }, headers);
}

function failure(
  code: number,
  status: string,
  message: string,
  more: object,
  headers?: Record<string, string>,
): Response {
  return json(code, { error: { code, message, status, ...more } }, headers);
}
