/**
 * Starts workers in workerd and sends them requests as the platform does.
 *
 * @module
 */

import { Miniflare, type MiniflareOptions } from "miniflare";

/** Starts a worker with one module. */
export async function startWorker(script: string, options: Partial<MiniflareOptions> = {}) {
  const miniflare = new Miniflare(
    { modules: true, script, compatibilityDate: "2025-01-01", ...options } as MiniflareOptions,
  );
  await miniflare.ready;
  return {
    /** Sends a request with the platform's headers and returns the JSON of the response. */
    async send(path: string, apiUrl: string, serviceToken: string, init: RequestInit = {}) {
      const headers = {
        "Base44-App-Id": "app-1",
        "Base44-Api-Url": apiUrl,
        "Base44-Service-Authorization": `Bearer ${serviceToken}`,
      };
      const url = new URL(path, await miniflare.ready);
      const response = await fetch(url, { headers, ...init });
      return await response.json();
    },
    /** Sends a request as it is. */
    dispatch: async (init: RequestInit) => await fetch(await miniflare.ready, init),
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  };
}
