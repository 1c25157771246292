/**
 * The functions and classes that the WebAssembly core imports (see `src/wasm/bindings.rs`), and those
 * that the facade shares with it.
 *
 * @module
 */

export { canRunInBackground, ioContextOf } from "#io-context";
export { abortAll, Attempt } from "./host/attempt.ts";
export { clock, parseDate, random, wallClock } from "./host/clocks.ts";
export { createClientState, createCredentials, createOptions } from "./host/client_state.ts";
export { readText } from "./host/body.ts";
export { describe } from "./host/describe.ts";
export { setEntry } from "./host/entry.ts";
export { failureOf } from "./host/failure.ts";
export { baseAddress, fetchId, hostFetch, pageAddress } from "./host/globals.ts";
export { observeAttempt } from "./host/observe.ts";
export { Aborted, PendingCall, rejectAll, setStarting } from "./host/pending_call.ts";
export { apiResponse, connection } from "./host/results.ts";
export { isOfHost, sendOnce } from "./host/send_once.ts";
export { cancelAllTimers, setTimer, Timer } from "./host/timers.ts";
export { parseUrl } from "./host/urls.ts";
export {
  concat,
  deepClone,
  elements,
  flatEntries,
  isPrintableString,
  jsType,
  member,
  shortString,
} from "./host/values.ts";
