/**
 * The core under Deno, which imports WebAssembly by itself: no permission is needed for it.
 *
 * @module
 */

import type { Core } from "../core.ts";
import { start } from "./instance.ts";
import { requireWebAssembly, RUNTIMES, unfit } from "./unfit.ts";

requireWebAssembly();
let wasm: object;
try {
  // Not `import … from`: that would fail before anything here could say why. It costs no time.
  wasm = await import("#glue/base44_connectors_bg.wasm");
} catch (cause) {
  const here = globalThis.Deno?.version?.deno ?? "another runtime";
  throw unfit(`Deno 2.1.5 or later: this is ${here}. ${RUNTIMES}`, cause);
}

/** The core, ready to be called. */
export const core: Core = start(wasm);
