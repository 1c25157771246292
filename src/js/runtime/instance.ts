/**
 * The core as an instance of WebAssembly that somebody else compiled.
 *
 * @module
 */

import * as glue from "#glue/base44_connectors_bg.js";
import type { Core } from "../core.ts";
import * as host from "../host.ts";

/** What the core's module imports. */
export const imports: WebAssembly.Imports = {
  "./base44_connectors_bg.js": glue,
  "./host.js": { ...host },
};

/** Starts an instance, which is the core from then on. */
export function start({ exports }: WebAssembly.Instance): Core {
  glue.__wbg_set_wasm(exports);
  (exports as { __wbindgen_start(): void }).__wbindgen_start();
  return glue;
}
