/**
 * The core as a module that the caller's own tools import.
 *
 * @module
 */

import type { Core } from "../core.ts";
import { toError } from "../error.ts";
import { report } from "../report.ts";
import { kindOfStatus } from "./beforehand.ts";
import { imports, start } from "./instance.ts";

/** The core; until `initialize` was called, something that says so. */
export let core: Core = new Proxy({ kindOfStatus } as Core, {
  get: (known, name) => Reflect.get(known, name) ?? refuse,
});

let initialized = false;

/**
 * Starts the core. To be called once, before anything else of this module; further calls change
 * nothing.
 *
 * @param module what `import module from "base44-connectors/core.wasm"` gives
 * @throws {TypeError} where it is no compiled module, or another one
 */
export function initialize(module: WebAssembly.Module): void {
  if (initialized) return;
  if (!(module instanceof WebAssembly.Module)) {
    throw new TypeError("initialize takes a WebAssembly.Module, as wrangler imports .wasm files");
  }
  try {
    core = start(new WebAssembly.Instance(module, imports).exports);
  } catch (cause) {
    const right = "initialize takes base44-connectors/core.wasm, of this very version";
    throw new TypeError(right, { cause });
  }
  initialized = true;
}

function refuse(): never {
  const message = "base44-connectors/wasm needs its core: call initialize(module) first";
  const hint = 'Import the module from "base44-connectors/core.wasm".';
  throw toError(report("invalid_configuration", message, hint));
}
