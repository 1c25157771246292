/**
 * The core as a module that the user's own tools import.
 *
 * @module
 */

import type { Core } from "../core.ts";
import { report, toError } from "../report.ts";
import { startModule } from "./instance.ts";

/** The core; until `initialize` is called, one that throws. */
export let core: Core = new Proxy({} as Core, { get: () => throwUninitialized });

let isInitialized = false;

/**
 * Starts the core. Call it once, before anything else of this module; further calls do nothing.
 *
 * @param module what `import module from "base44-connectors/core.wasm"` gives
 * @throws {TypeError} if it is not a compiled module, or another one
 */
export function initialize(module: WebAssembly.Module): void {
  if (isInitialized) return;
  if (!(module instanceof WebAssembly.Module)) {
    throw new TypeError("initialize takes a WebAssembly.Module, as wrangler imports .wasm files");
  }
  try {
    core = startModule(module);
  } catch (cause) {
    const expected = "initialize takes base44-connectors/core.wasm, of this very version";
    throw new TypeError(expected, { cause });
  }
  isInitialized = true;
}

function throwUninitialized(): never {
  const message = "base44-connectors/wasm needs its core: call initialize(module) first";
  const hint = 'Import the module from "base44-connectors/core.wasm".';
  throw toError(report("invalid_configuration", message, hint), throwUninitialized);
}
