/**
 * The Rust core of the runtime at hand.
 *
 * @module
 */

import type * as exports from "#glue/base44_connectors.d.ts";

// Each runtime loads it in its own way; the build resolves the name.
export { core } from "#core";

/** The functions that the core exports, with the types that wasm-bindgen generated. */
export type Core = typeof exports;
