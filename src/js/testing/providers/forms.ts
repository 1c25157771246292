/**
 * The forms of the services that have one of their own. What is not known of a service is as the
 * standards have it, and a header that a service is not known to send is left out.
 *
 * @module
 */

import {
  challenge,
  describe,
  epochSeconds,
  type Form,
  json,
  LACKING,
  LIMITED,
  retryAfter,
  standard,
} from "./form.ts";

export const airtable: Form = {
  reject: (how) =>
    json(401, { error: { type: "AUTHENTICATION_REQUIRED", message: describe(how) } }),
  limit: () => json(429, { errors: [{ error: "RATE_LIMIT_REACHED", message: LIMITED }] }),
  lack: () => json(403, { error: { type: "INVALID_PERMISSIONS", message: LACKING } }),
};

export const box: Form = {
  ...standard,
  limit(seconds) {
    const body = { type: "error", status: 429, code: "rate_limit_exceeded", message: LIMITED };
    return json(429, body, retryAfter(seconds));
  },
};

export const calendly: Form = {
  reject: (how) => json(401, { title: "Unauthenticated", message: describe(how) }),
  limit(seconds) {
    const headers = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": wholeSeconds(seconds) };
    return json(429, { title: "Too Many Requests", message: LIMITED }, headers);
  },
  lack: () => json(403, { title: "Permission Denied", message: LACKING }),
};

export const clickup: Form = {
  reject: (how) => json(401, { err: describe(how), ECODE: "OAUTH_025" }),
  limit(seconds) {
    const reset = epochSeconds(seconds);
    const headers = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset };
    return json(429, { err: LIMITED }, headers);
  },
  lack: () => json(401, { err: LACKING, ECODE: "OAUTH_027" }),
};

export const contentful: Form = {
  reject: (how) => contentfulError(401, "AccessTokenInvalid", describe(how)),
  limit(seconds) {
    const headers = { "X-Contentful-RateLimit-Reset": wholeSeconds(seconds) };
    return contentfulError(429, "RateLimitExceeded", LIMITED, headers);
  },
  lack: () => contentfulError(403, "AccessDenied", LACKING),
};

function contentfulError(
  status: number,
  id: string,
  message: string,
  headers?: Record<string, string>,
): Response {
  return json(status, { sys: { type: "Error", id }, message }, headers);
}

export const databricks: Form = {
  ...standard,
  limit: () => json(429, { error_code: "REQUEST_LIMIT_EXCEEDED", message: LIMITED }),
  lack: () => json(403, { error_code: "PERMISSION_DENIED", message: LACKING }),
};

export const discord: Form = {
  reject: () => json(401, { message: "401: Unauthorized", code: 0 }),
  limit(seconds) {
    const reset = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": String(seconds) };
    const body = { message: LIMITED, retry_after: seconds, global: false };
    return json(429, body, { ...retryAfter(seconds), ...reset });
  },
  lack: () => json(403, { message: "Missing Permissions", code: 50013 }),
};

export const dropbox: Form = {
  reject: (how) =>
    dropboxError(401, { ".tag": `${how === "expired" ? "expired" : "invalid"}_access_token` }),
  limit(seconds) {
    const reason = { ".tag": "too_many_requests" };
    const error = { reason, retry_after: Math.ceil(seconds) };
    return json(429, { error_summary: "too_many_requests/", error }, retryAfter(seconds));
  },
  lack: ([scope]) => dropboxError(401, { ".tag": "missing_scope", required_scope: scope }),
};

function dropboxError(
  status: number,
  error: { ".tag": string; required_scope?: string },
): Response {
  return json(status, { error_summary: `${error[".tag"]}/`, error });
}

export const github: Form = {
  reject: (how) => json(401, { message: how === "missing" ? describe(how) : "Bad credentials" }),
  limit(seconds) {
    const reset = epochSeconds(seconds);
    const headers = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset };
    return json(403, { message: "API rate limit exceeded" }, headers);
  },
  lack(scopes) {
    const headers = { "X-OAuth-Scopes": "", "X-Accepted-OAuth-Scopes": scopes.join(", ") };
    return json(403, { message: LACKING }, headers);
  },
};

export const gitlab: Form = {
  reject: (how) => json(401, { error: "invalid_token", error_description: describe(how) }),
  limit(seconds) {
    const reset = { "RateLimit-Remaining": "0", "RateLimit-Reset": epochSeconds(seconds) };
    return new Response("Retry later\n", {
      status: 429,
      headers: { ...retryAfter(seconds), ...reset },
    });
  },
  lack(scopes) {
    const scope = scopes.join(" ");
    return json(403, { error: "insufficient_scope", error_description: LACKING, scope });
  },
};

export const graph: Form = {
  reject(how) {
    const error = { code: "InvalidAuthenticationToken", message: describe(how) };
    return json(401, { error });
  },
  limit: (seconds) =>
    json(429, { error: { code: "TooManyRequests", message: LIMITED } }, retryAfter(seconds)),
  lack: () => json(403, { error: { code: "Authorization_RequestDenied", message: LACKING } }),
};

export const hubspot: Form = {
  reject(how) {
    const category = `${how === "expired" ? "EXPIRED" : "INVALID"}_AUTHENTICATION`;
    return json(401, { status: "error", message: describe(how), category });
  },
  limit(seconds) {
    const interval = String(Math.ceil(seconds * 1000));
    const headers = {
      "X-HubSpot-RateLimit-Remaining": "0",
      "X-HubSpot-RateLimit-Interval-Milliseconds": interval,
    };
    const body = { status: "error", message: LIMITED, policyName: "TEN_SECONDLY_ROLLING" };
    return json(429, body, headers);
  },
  lack(requiredGranularScopes) {
    const errors = [{ message: LACKING, context: { requiredGranularScopes } }];
    return json(403, { status: "error", message: LACKING, errors, category: "MISSING_SCOPES" });
  },
};

export const instagram: Form = {
  reject(how) {
    const error_subcode = how === "missing" ? undefined : how === "expired" ? 463 : 467;
    return json(400, instagramError(190, describe(how), { error_subcode }));
  },
  limit: () => json(403, instagramError(4, LIMITED), { "X-App-Usage": '{"call_count":100}' }),
  lack: () => json(403, instagramError(10, LACKING)),
};

function instagramError(code: number, message: string, more?: object): object {
  return { error: { message, type: "OAuthException", code, ...more } };
}

export const linear: Form = {
  reject: (how) => json(401, linearErrors("AUTHENTICATION_ERROR", describe(how))),
  limit(seconds) {
    const reset = String(Math.ceil(Date.now() + seconds * 1000));
    const headers = {
      "X-RateLimit-Requests-Remaining": "0",
      "X-RateLimit-Requests-Reset": reset,
    };
    return json(400, linearErrors("RATELIMITED", LIMITED), headers);
  },
  lack: () => json(400, linearErrors("FORBIDDEN", LACKING)),
};

function linearErrors(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

export const linkedin: Form = {
  reject(how) {
    const serviceErrorCode = how === "expired" ? 65602 : 65600;
    return json(401, { status: 401, serviceErrorCode, message: describe(how) });
  },
  limit: () => json(429, { status: 429, message: LIMITED }),
  lack() {
    const message = "Not enough permissions to access: this resource";
    return json(403, { status: 403, serviceErrorCode: 100, message });
  },
};

export const notion: Form = {
  reject: () => notionError(401, "unauthorized", "API token is invalid."),
  limit: (seconds) => notionError(429, "rate_limited", LIMITED, retryAfter(seconds)),
  lack: () => notionError(403, "restricted_resource", LACKING),
};

function notionError(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): Response {
  return json(status, { object: "error", status, code, message }, headers);
}

export const quickbooks: Form = {
  reject: (how) => json(401, quickbooksFault("AUTHENTICATION", describe(how))),
  limit: () => json(429, { message: LIMITED }),
  lack: () => json(403, quickbooksFault("AuthorizationFault", LACKING)),
};

function quickbooksFault(type: string, Message: string): object {
  return { Fault: { Error: [{ Message }], type } };
}

export const salesforce: Form = {
  reject: (how) => json(401, [{ message: describe(how), errorCode: "INVALID_SESSION_ID" }]),
  limit() {
    const headers = { "Sforce-Limit-Info": "api-usage=15000/15000" };
    return json(403, [{ message: LIMITED, errorCode: "REQUEST_LIMIT_EXCEEDED" }], headers);
  },
  lack: () => json(403, [{ message: LACKING, errorCode: "INSUFFICIENT_ACCESS" }]),
};

export const slack: Form = {
  reject(how) {
    const error = { missing: "not_authed", invalid: "invalid_auth", expired: "token_expired" }[how];
    return json(200, { ok: false, error });
  },
  limit: (seconds) => json(429, { ok: false, error: "ratelimited" }, retryAfter(seconds)),
  lack(scopes) {
    const [needed, provided] = [scopes.join(","), "identify"];
    const headers = { "X-OAuth-Scopes": provided, "X-Accepted-OAuth-Scopes": needed };
    return json(200, { ok: false, error: "missing_scope", needed, provided }, headers);
  },
};

export const square: Form = {
  reject(how) {
    const code = how === "expired" ? "ACCESS_TOKEN_EXPIRED" : "UNAUTHORIZED";
    return json(401, squareErrors("AUTHENTICATION_ERROR", code, describe(how)));
  },
  limit: () => json(429, squareErrors("RATE_LIMIT_ERROR", "RATE_LIMITED", LIMITED)),
  lack(scopes) {
    const detail = `${LACKING}, which needs these scopes: ${scopes.join(" ")}`;
    return json(403, squareErrors("AUTHENTICATION_ERROR", "INSUFFICIENT_SCOPES", detail));
  },
};

function squareErrors(category: string, code: string, detail: string): object {
  return { errors: [{ category, code, detail }] };
}

export const stripe: Form = {
  reject: (how) => json(401, stripeError(describe(how)), challenge("invalid_token")),
  limit: () => json(429, stripeError(LIMITED, "rate_limit")),
  lack: () => json(403, stripeError(LACKING)),
};

function stripeError(message: string, code?: string): object {
  return { error: { type: "invalid_request_error", code, message } };
}

export const tiktok: Form = {
  reject: (how) => json(401, tiktokError("access_token_invalid", describe(how))),
  limit(seconds) {
    const headers = { "X-RateLimit-Reset": epochSeconds(seconds) };
    return json(429, tiktokError("rate_limit_exceeded", LIMITED), headers);
  },
  lack: () => json(401, tiktokError("scope_not_authorized", LACKING)),
};

function tiktokError(code: string, message: string): object {
  return { data: {}, error: { code, message, log_id: "0" } };
}

export const typeform: Form = {
  ...standard,
  reject: (how) => json(401, { code: "AUTHENTICATION_FAILED", description: describe(how) }),
};

export const wrike: Form = {
  reject: (how) => json(401, { error: "not_authorized", errorDescription: describe(how) }),
  limit: () => json(429, { error: "too_many_requests", errorDescription: LIMITED }),
  lack: () => json(403, { error: "not_allowed", errorDescription: LACKING }),
};

function wholeSeconds(seconds: number): string {
  return String(Math.ceil(seconds));
}
