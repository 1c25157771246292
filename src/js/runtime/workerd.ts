/**
 * The core compiled to JavaScript, for runtimes that neither import nor compile WebAssembly, such as
 * workerd, and for all others of which nothing is known.
 *
 * @module
 */

import "./web_apis.ts";
import { __wbg_set_wasm, resetHeap } from "#glue-js/base44_connectors_bg.js";
import { instantiate } from "#glue-js/core.js";
import type { Core } from "../core.ts";
import { guarded } from "../trap_guard.ts";
import * as named from "./workerd_exports.ts";

/** The functions that `provider_core_workerd.ts` has. */
type ForProviders = `${string}Provider`;

let instance = instantiate();
__wbg_set_wasm(instance);

/** The core. */
export const core: Core = guarded({
  exports: named satisfies Omit<Core, ForProviders> as Core,
  stackPointer: () => instance.__wbindgen_add_to_stack_pointer(0),
  restart() {
    // Detaches the buffer, so that the glue renews its views of the memory. First, because the old
    // memory cannot be reached any more if something throws after the new one is in place.
    const { buffer } = instance.memory;
    if (buffer.byteLength > 0) structuredClone(buffer, { transfer: [buffer] });
    instance = instantiate();
    __wbg_set_wasm(instance);
    resetHeap();
  },
});
