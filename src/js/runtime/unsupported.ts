/**
 * The errors of runtimes that cannot run this package.
 *
 * @module
 */

/** The runtimes that can. */
export const RUNTIMES =
  "It runs on Deno 2.1.5, Node.js 20 or Bun 1.2 and later, on workerd, and in browsers.";

/**
 * Creates the error of a runtime that is not supported.
 *
 * @param need what the package needs, what there is instead, and what to do about it
 * @param cause the error that showed it
 */
export function unsupported(need: string, cause?: unknown): Error {
  return new Error(`base44-connectors needs ${need}`, cause === undefined ? {} : { cause });
}

/** Throws where WebAssembly is switched off. */
export function requireWebAssembly(): void {
  if (typeof WebAssembly === "object") return;
  throw unsupported(
    "WebAssembly, which is switched off here. base44-connectors/workerd does without",
  );
}
