/**
 * The same as `base44-connectors`, for tools that import `.wasm` files as compiled modules, as
 * wrangler does:
 *
 * ```js ignore
 * import module from "base44-connectors/core.wasm";
 * import { createClientFromRequest, initialize } from "base44-connectors/wasm";
 *
 * initialize(module);
 * ```
 *
 * @module
 */

export * from "./index.ts";
export { initialize } from "./runtime/module.ts";
