/**
 * The core's functions for providers, where the core is WebAssembly.
 *
 * @module
 */

import { type Core, core } from "../core.ts";

export const bindProvider: Core["bindProvider"] = (service, options) =>
  core.bindProvider(service, options);

export const checkProvider: Core["checkProvider"] = (bound) => core.checkProvider(bound);

export const identifyProvider: Core["identifyProvider"] = (io) => core.identifyProvider(io);

export const stepProvider: Core["stepProvider"] = (io) => core.stepProvider(io);
