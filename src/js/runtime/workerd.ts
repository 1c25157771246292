/**
 * The core as JavaScript: where WebAssembly can be neither imported nor compiled, as under
 * workerd, and wherever nothing is known of the runtime.
 *
 * @module
 */

import {
  __wbg_set_wasm,
  answered,
  authorizationOf,
  bodyCame,
  callApi,
  checkOptions,
  connectAppUser,
  disconnectAppUser,
  failed,
  getAccessToken,
  getConnection,
  getCurrentAppUserAccessToken,
  getCurrentAppUserConnection,
  getWorkspaceConnection,
  headCame,
  identityFromConfig,
  identityFromRequest,
  invalidate,
  isConnected,
  kindOfStatus,
  left,
  overflowed,
  rang,
  refuseRequest,
  refuseServiceRole,
} from "#glue-js/base44_connectors_bg.js";
import { instantiate } from "#glue-js/core.js";
import type { Core } from "../core.ts";
import { guarded } from "../guard.ts";

let exports = instantiate();
__wbg_set_wasm(exports);

/** The core, ready to be called. */
export const core: Core = guarded({
  // One by one, not the module as a whole: a bundler would keep the names of all that is in it.
  core: {
    answered,
    authorizationOf,
    bodyCame,
    callApi,
    checkOptions,
    connectAppUser,
    disconnectAppUser,
    failed,
    getAccessToken,
    getConnection,
    getCurrentAppUserAccessToken,
    getCurrentAppUserConnection,
    getWorkspaceConnection,
    headCame,
    identityFromConfig,
    identityFromRequest,
    invalidate,
    isConnected,
    kindOfStatus,
    left,
    overflowed,
    rang,
    refuseRequest,
    refuseServiceRole,
  },
  stackPointer: () => exports.__wbindgen_add_to_stack_pointer(0),
  restore() {
    const { buffer } = exports.memory;
    exports = instantiate();
    __wbg_set_wasm(exports);
    // The glue looks at the new memory once the old one is gone.
    structuredClone(buffer, { transfer: [buffer] });
  },
});
