/**
 * The main entry as it is built: the public symbols, and what `./providers` shares.
 *
 * @module
 */

export * from "./index.ts";
export * from "./internals.ts";
