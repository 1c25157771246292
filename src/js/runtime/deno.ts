/**
 * The core under Deno, which imports WebAssembly natively: that needs no permission.
 *
 * @module
 */

import type { Core } from "../core.ts";
import { startInstance } from "./instance.ts";
import { requireWebAssembly, RUNTIMES, unsupported } from "./unsupported.ts";

requireWebAssembly();
let instance: object;
try {
  // A static import would fail before anything here could say why. This one costs no time.
  instance = await import("#glue/base44_connectors_bg.wasm");
} catch (cause) {
  const version = globalThis.Deno?.version?.deno ?? "another runtime";
  throw unsupported(`Deno 2.1.5 or later: this is ${version}. ${RUNTIMES}`, cause);
}

/** The core. */
export const core: Core = startInstance(instance);
