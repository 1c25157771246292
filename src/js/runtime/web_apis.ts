/**
 * Throws where the web's APIs are missing, as in Jest's environment jsdom. Imported before what uses
 * them.
 *
 * @module
 */

import { unsupported } from "./unsupported.ts";

const globals = globalThis as Record<string, unknown>;

for (const name of ["TextDecoder", "TextEncoder", "structuredClone"]) {
  if (globals[name] === undefined) {
    throw unsupported(
      `${name}, which is missing here. In Jest's environment jsdom, begin the test file with ` +
        "/** @jest-environment node */, or use an environment that has fetch and its kin",
    );
  }
}
