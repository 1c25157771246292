/**
 * The core in a browser: fetched and compiled when it is first needed, because a module that
 * waits while it is loaded stops the page that imports it, and some bundlers for good.
 *
 * @module
 */

import type { Core } from "../core.ts";
import { report } from "../report.ts";
import { kindOfStatus } from "./beforehand.ts";
import { imports, start } from "./instance.ts";

/** How long the loading may take before it is given up; milliseconds. */
const PATIENCE = 10_000;

/** The core; until it is loaded, no more of it than can be said without it. */
export let core: Core = { kindOfStatus } as Core;

/** Whether all of the core is there. */
export let isLoaded = false;

let loading: Promise<void> | undefined;

/** Loads the core once. Rejects with a report, and tries again at the next call. */
export function load(): Promise<void> {
  return loading ??= instantiate().catch((failure) => {
    loading = undefined;
    throw failure;
  });
}

async function instantiate(): Promise<void> {
  const bytes = await fetchBytes();
  try {
    const { instance } = await WebAssembly.instantiate(bytes, imports);
    core = start(instance.exports);
    isLoaded = true;
  } catch (cause) {
    const policy = "If a Content-Security-Policy forbids WebAssembly, add 'wasm-unsafe-eval' to " +
      "its script-src, or import base44-connectors/workerd, which is JavaScript alone.";
    throw report("invalid_configuration", `Could not start the core: ${cause}`, policy);
  }
}

async function fetchBytes(): Promise<ArrayBuffer> {
  let url: URL | string = "base44_connectors_bg.wasm";
  let said: unknown;
  try {
    // In this form, because bundlers know it as the address of a file to put beside the code.
    url = new URL("./base44_connectors_bg.wasm", import.meta.url);
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    const bytes = await response.arrayBuffer();
    if (response.ok && isWasm(bytes)) return bytes;
    said = `status ${response.status}, ${response.headers.get("content-type")}`;
  } catch (cause) {
    said = cause;
  }
  const kind = (said as Error)?.name === "TimeoutError" ? "timeout" : "network";
  throw report(kind, `Could not load ${url}: ${said}`, SERVE_IT, true);
}

const SERVE_IT =
  "Serve the package's base44_connectors_bg.wasm at that address: Vite's build does, " +
  'its development server with optimizeDeps.exclude: ["base44-connectors"]; with esbuild, bundle ' +
  "to --format=esm and copy it.";

/** Whether they begin as WebAssembly does: a server may answer a page instead. */
function isWasm(bytes: ArrayBuffer): boolean {
  return bytes.byteLength > 4 && new DataView(bytes).getUint32(0) === 0x0061736d;
}
