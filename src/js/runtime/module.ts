/**
 * The core as a module that the caller's own tools import.
 *
 * @module
 */

import type { Core } from "../core.ts";
import { imports, start } from "./instance.ts";

/** The core; until `initialize` was called, something that says so. */
export let core: Core = new Proxy({} as Core, {
  get() {
    throw new Error("base44-connectors/wasm needs its core: call initialize(module) first");
  },
});

let initialized = false;

/**
 * Starts the core. To be called once, before anything else of this module; further calls change
 * nothing.
 *
 * @param module what `import module from "base44-connectors/core.wasm"` gives
 * @throws {TypeError} where it is no compiled module
 */
export function initialize(module: WebAssembly.Module): void {
  if (initialized) return;
  if (!(module instanceof WebAssembly.Module)) {
    throw new TypeError("initialize takes a WebAssembly.Module, as wrangler imports .wasm files");
  }
  core = start(new WebAssembly.Instance(module, imports));
  initialized = true;
}
