/** The core, as tools that import `.wasm` files as modules give it: compiled. */
declare const module: WebAssembly.Module;
export default module;
