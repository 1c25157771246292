/**
 * The core under Node.js and Bun: read from the file beside this one and compiled at once, so
 * that `require` can have it too.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import type { Core } from "../core.ts";
import { imports, start } from "./instance.ts";
import { requireWebAssembly, RUNTIMES, unfit } from "./unfit.ts";

/** The core, ready to be called. */
export const core: Core = instantiate(compile());

function instantiate(module: WebAssembly.Module): Core {
  return start(new WebAssembly.Instance(module, imports).exports);
}

function compile(): WebAssembly.Module {
  const { node } = process.versions;
  if (parseInt(node) < 20) throw unfit(`Node.js 20 or later: this is ${node}. ${RUNTIMES}`);
  requireWebAssembly();
  return new WebAssembly.Module(read() as BufferSource);
}

function read(): Uint8Array {
  try {
    // In this form, because some bundlers know it as the address of a file to put beside the code.
    return readFileSync(new URL("./base44_connectors_bg.wasm", import.meta.url));
  } catch (cause) {
    const need = "its file base44_connectors_bg.wasm beside the module that holds its code. If a " +
      "bundler moved the code, leave the package out of the bundle (external), copy the file " +
      "there too, or import base44-connectors/workerd, which needs no file";
    throw unfit(need, cause);
  }
}
