/**
 * The core as JavaScript: where WebAssembly can be neither imported nor compiled, as under
 * workerd, and wherever nothing is known of the runtime.
 *
 * @module
 */

import * as glue from "#glue-js/base44_connectors_bg.js";
import { instantiate } from "#glue-js/core.js";
import type { Core } from "../core.ts";

glue.__wbg_set_wasm(instantiate());

/** The core, ready to be called. */
export const core: Core = glue;
