/**
 * What `base44-connectors/providers` shares with the main entry: the core, and the state of its host.
 * Each main entry exports it under a name that no type declares.
 *
 * @module
 */

export { canRunInBackground, failureOf, readText, sendOnce, setTimer } from "#host";
export { core } from "./core.ts";
export { Base44Error } from "./errors.ts";
export { toJson } from "./json.ts";
export { isReport, toError } from "./report.ts";
