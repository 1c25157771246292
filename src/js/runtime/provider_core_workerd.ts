/**
 * The core's functions for providers, where the core is JavaScript. Each is guarded when it is called,
 * so that a bundler can leave out those that nothing uses.
 *
 * @module
 */

import * as glue from "#glue-js/base44_connectors_bg.js";
import type { Core } from "../core.ts";
import { guardCall } from "../trap_guard.ts";

export const bindProvider: Core["bindProvider"] = (service, options) =>
  guardCall("bindProvider", glue.bindProvider as never)(service, options);

export const checkProvider: Core["checkProvider"] = (bound) =>
  guardCall("checkProvider", glue.checkProvider as never)(bound);

export const identifyProvider: Core["identifyProvider"] = (io) =>
  guardCall("identifyProvider", glue.identifyProvider as never)(io);

export const stepProvider: Core["stepProvider"] = (io) =>
  guardCall("stepProvider", glue.stepProvider as never)(io) as number;
