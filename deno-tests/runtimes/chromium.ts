/**
 * Chromium for tests.
 *
 * @module
 */

import { type Browser, chromium } from "playwright-core";

export type { Browser };

/** Starts Chromium without background network requests. */
export async function launch(): Promise<Browser> {
  const [stdout] = ["chromium", "chromium-browser", "google-chrome"].map((name) =>
    new Deno.Command("which", { args: [name] }).outputSync().stdout
  ).filter(({ length }) => length > 0);
  return await chromium.launch({
    executablePath: new TextDecoder().decode(stdout).trim(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
