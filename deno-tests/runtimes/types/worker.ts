/** The `./wasm` entry and `./core.wasm` in a strict TypeScript project. Compiled, not run. */

import module from "base44-connectors/core.wasm";
import { initialize } from "base44-connectors/wasm";

initialize(module);
