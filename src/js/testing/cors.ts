/**
 * Cross-origin requests, as browsers make them (CORS): pages may use the server.
 *
 * @module
 */

import type { Handler } from "./sockets.ts";

/** Headers that permit everything to every page. The wildcard does not cover `Authorization`. */
const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, POST, DELETE",
  "Access-Control-Allow-Headers": "*, Authorization",
};

/** Returns a handler that answers preflights by itself, and lets pages read every response. */
export function forPages(handler: Handler): Handler {
  return async (request, signal, isReused) => {
    const { method, headers: asked } = request;
    const isPreflight = method === "OPTIONS" && asked.has("Access-Control-Request-Method");
    const { body, status, headers } = isPreflight
      ? new Response(null, { status: 204, headers: PREFLIGHT })
      : await handler(request, signal, isReused);
    const shared = new Headers(headers);
    shared.set("Access-Control-Allow-Origin", "*");
    shared.set("Access-Control-Expose-Headers", "*");
    return new Response(body, { status, headers: shared });
  };
}
