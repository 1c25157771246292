/** What a strict TypeScript project says of the core as a module, which wrangler imports. */

import module from "base44-connectors/core.wasm";
import { initialize } from "base44-connectors/wasm";

initialize(module);
