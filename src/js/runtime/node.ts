/**
 * The core under Node.js and Bun: read from the file beside this one and compiled synchronously, so
 * that `require` works too.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import type { Core } from "../core.ts";
import { startModule } from "./instance.ts";
import { requireWebAssembly, RUNTIMES, unsupported } from "./unsupported.ts";

/** The core. */
export const core: Core = startModule(compile());

function compile(): WebAssembly.Module {
  const { node } = process.versions;
  if (parseInt(node) < 20) {
    throw unsupported(`Node.js 20 or later: this is ${node}. ${RUNTIMES}`);
  }
  requireWebAssembly();
  return new WebAssembly.Module(read() as BufferSource);
}

function read(): Uint8Array {
  try {
    // Bundlers recognise this form as the address of a file to copy.
    return readFileSync(new URL("./base44_connectors_bg.wasm", import.meta.url));
  } catch (cause) {
    const need = "its file base44_connectors_bg.wasm beside the module that holds its code. If a " +
      "bundler moved the code, leave the package out of the bundle (external), copy the file " +
      "there too, or import base44-connectors/workerd, which needs no file";
    throw unsupported(need, cause);
  }
}
