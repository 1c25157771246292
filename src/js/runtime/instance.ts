/**
 * The core as an instance of WebAssembly.
 *
 * @module
 */

import * as host from "#host";
import * as glue from "#glue/base44_connectors_bg.js";
import type { Core } from "../core.ts";
import { guarded } from "../trap_guard.ts";

/** The imports of the core's module. */
export const imports: WebAssembly.Imports = {
  "./base44_connectors_bg.js": glue,
  "./host.js": { ...host } as WebAssembly.ModuleImports,
};

/** The exports of the core's module that are not functions of the boundary. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_add_to_stack_pointer(by: number): number;
  /**
   * Sets how much of the memory and of the table of references the core has taken, in pages of 64 KiB
   * and in slots; see `adapt_glue.js`.
   */
  setSizes(pages: number, slots: number): void;
}

const PAGE_BYTES = 1 << 16;

/** Starts a core that is started over from a new instance of its module. */
export function startModule(module: WebAssembly.Module): Core {
  let exports: Exports;
  function instantiate() {
    exports = new WebAssembly.Instance(module, imports).exports as unknown as Exports;
    glue.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
  }
  instantiate();
  return guarded({
    exports: glue as unknown as Core,
    stackPointer: () => exports.__wbindgen_add_to_stack_pointer(0),
    restart() {
      // Detaches the buffer, so that the glue renews its views of the memory. First, because the
      // old memory cannot be reached any more if something throws after the new one is in place.
      exports.memory.grow(0);
      instantiate();
    },
  });
}

/**
 * Starts the core in the only instance that there is. It is started over by restoring the content
 * of its memory.
 */
export function startInstance(instance: unknown): Core {
  const exports = instance as Exports;
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  const { memory, __wbindgen_externrefs: references } = exports;
  const stackPointer = () => exports.__wbindgen_add_to_stack_pointer(0);
  // The stack grows down from here. The state of the core is above.
  const top = stackPointer();
  const initial = new Uint8Array(memory.buffer.slice(top));
  const pages = memory.buffer.byteLength / PAGE_BYTES;
  const slots = references.length;
  return guarded({
    exports: glue as unknown as Core,
    stackPointer,
    restart() {
      exports.__wbindgen_add_to_stack_pointer(top - stackPointer());
      const state = new Uint8Array(memory.buffer, top);
      state.fill(0);
      state.set(initial);
      // The restored core knows no references.
      for (let slot = slots; slot < references.length; slot++) references.set(slot, null);
      exports.setSizes(pages, slots);
    },
  });
}
