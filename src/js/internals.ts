/**
 * What `base44-connectors/providers` shares with the main entry: the core, and the state of its host.
 * Each main entry exports them under names that no type declares.
 *
 * @module
 */

export {
  canRunInBackground as __canRunInBackground,
  clock as __clock,
  failureOf as __failureOf,
  isOfHost as __isOfHost,
  readText as __readText,
  sendOnce as __sendOnce,
  setTimer as __setTimer,
} from "#host";
export {
  bindProvider as __bindProvider,
  checkProvider as __checkProvider,
  identifyProvider as __identifyProvider,
  stepProvider as __stepProvider,
} from "#provider-core";
export { bare as __bare } from "./host/bare.ts";
export { readMember as __readMember } from "./host/values.ts";
export { toJson as __toJson } from "./json.ts";
export { isReport as __isReport, toError as __toError } from "./report.ts";
