/**
 * The core as an instance of WebAssembly.
 *
 * @module
 */

import * as host from "#host";
import * as glue from "#glue/base44_connectors_bg.js";
import type { Core } from "../core.ts";
import { guarded } from "../guard.ts";

/** What the core's module imports. */
export const imports: WebAssembly.Imports = {
  "./base44_connectors_bg.js": glue,
  "./host.js": { ...host } as WebAssembly.ModuleImports,
};

/** What the core's module exports beside the functions of the boundary. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_add_to_stack_pointer(by: number): number;
}

/** Starts an instance, which is the core from then on. */
export function start(instance: unknown): Core {
  const exports = instance as Exports;
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  const { memory, __wbindgen_externrefs: references } = exports;
  const stackPointer = () => exports.__wbindgen_add_to_stack_pointer(0);
  // The stack grows down from here; above it is everything that there is to the core's state.
  const top = stackPointer();
  const beginning = new Uint8Array(memory.buffer.slice(top));
  let held = references.length;
  return guarded({
    core: glue,
    stackPointer,
    restore() {
      exports.__wbindgen_add_to_stack_pointer(top - stackPointer());
      const bytes = new Uint8Array(memory.buffer, top);
      bytes.fill(0);
      bytes.set(beginning);
      // Those it held are let go; what comes next takes places behind them.
      for (; held < references.length; held++) references.set(held, null);
    },
  });
}
