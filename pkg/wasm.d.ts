export * from "./index.js";

// src/js/runtime/module.d.ts
/**
* Starts the core. To be called once, before anything else of this module; further calls change
* nothing.
*
* @param module what `import module from "base44-connectors/core.wasm"` gives
* @throws {TypeError} where it is no compiled module, or another one
*/
declare function initialize(module: WebAssembly.Module): void;
export { initialize };