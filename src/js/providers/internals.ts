/**
 * Symbols shared with the main entry; see `src/js/internals.ts`.
 *
 * @module
 */

export {
  __bare as bare,
  __bindProvider as bindProvider,
  __canRunInBackground as canRunInBackground,
  __checkProvider as checkProvider,
  __clock as clock,
  __failureOf as failureOf,
  __identifyProvider as identifyProvider,
  __isOfHost as isOfHost,
  __isReport as isReport,
  __readMember as readMember,
  __readText as readText,
  __sendOnce as sendOnce,
  __setTimer as setTimer,
  __stepProvider as stepProvider,
  __toError as toError,
  __toJson as toJson,
  Base44Error,
} from "#internals";
