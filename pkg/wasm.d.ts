export * from "./index.js";

// src/js/runtime/module.d.ts
/**
* Starts the core. Call it once, before anything else of this module; further calls do nothing.
*
* @param module what `import module from "base44-connectors/core.wasm"` gives
* @throws {TypeError} if it is not a compiled module, or another one
*/
declare function initialize(module: WebAssembly.Module): void;
export { initialize };