/**
 * The core under Deno, which imports WebAssembly by itself: no permission is needed for it.
 *
 * @module
 */

import * as glue from "#glue/base44_connectors_bg.js";
import type { Core } from "../core.ts";
import { requireWebAssembly, RUNTIMES, unfit } from "./unfit.ts";

requireWebAssembly();
try {
  // Not `import … from`: that would fail before anything here could say why. It costs no time.
  const wasm = await import("#glue/base44_connectors_bg.wasm");
  glue.__wbg_set_wasm(wasm);
  wasm.__wbindgen_start();
} catch (cause) {
  const here = globalThis.Deno?.version?.deno ?? "another runtime";
  throw unfit(`Deno 2.1.5 or later: this is ${here}. ${RUNTIMES}`, cause);
}

/** The core, ready to be called. */
export const core: Core = glue;
