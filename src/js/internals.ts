/**
 * What `base44-connectors/providers` shares with the main entry: the core, and the state of its host.
 * Each main entry exports it under a name that no type declares.
 *
 * @module
 */

import { canRunInBackground, failureOf, readText, setTimer } from "#host";
import { core } from "./core.ts";
import { Base44Error } from "./errors.ts";
import { toJson } from "./json.ts";
import { isReport, toError } from "./report.ts";

/** The parts that are shared. */
export const internals = {
  core,
  Base44Error,
  canRunInBackground,
  failureOf,
  isReport,
  readText,
  setTimer,
  toError,
  toJson,
};
