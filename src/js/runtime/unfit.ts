/**
 * What someone is told whose runtime cannot run this package.
 *
 * @module
 */

/** The runtimes that can. */
export const RUNTIMES =
  "It runs on Deno 2.1.5, Node.js 20 or Bun 1.2 and later, on workerd, and in browsers.";

/**
 * The error of a runtime that does not do.
 *
 * @param need what the package needs, what there is instead, and what to do about it
 * @param cause what went wrong
 */
export function unfit(need: string, cause?: unknown): Error {
  return new Error(`base44-connectors needs ${need}`, cause === undefined ? {} : { cause });
}

/** Throws where WebAssembly is switched off. */
export function requireWebAssembly(): void {
  if (typeof WebAssembly === "object") return;
  throw unfit("WebAssembly, which is switched off here. base44-connectors/workerd does without");
}
