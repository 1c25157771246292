/**
 * Workers, and requests to them as the platform forwards them.
 *
 * @module
 */

import { Miniflare, type MiniflareOptions } from "miniflare";

/** A worker of one module, until it is disposed of. */
export async function worker(script: string, options: Partial<MiniflareOptions> = {}) {
  const miniflare = new Miniflare(
    { modules: true, script, compatibilityDate: "2025-01-01", ...options } as MiniflareOptions,
  );
  await miniflare.ready;
  return {
    /** Sends a request as the platform forwards it, and gives the JSON that is answered. */
    async ask(path: string, server: string, token: string, init: RequestInit = {}) {
      const headers = {
        "Base44-App-Id": "app-1",
        "Base44-Api-Url": server,
        "Base44-Service-Authorization": `Bearer ${token}`,
      };
      const url = new URL(path, await miniflare.ready);
      const response = await fetch(url, { headers, ...init });
      return await response.json();
    },
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  };
}
