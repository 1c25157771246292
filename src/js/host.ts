/**
 * The world, as the core's driver sees it: everything here does one thing that it is told to do.
 * The driver (`src/driver/host.rs`) decides what happens when.
 *
 * @module
 */

export * from "./host/callers.ts";
export * from "./host/describe.ts";
export { forgetEntry } from "./host/entries.ts";
export { tell } from "./host/events.ts";
export * from "./host/flights.ts";
export { newPlan } from "./host/headers.ts";
export { makeIdentity, placeOf } from "./host/identity.ts";
export { entriesOf, flightsOf, hasBackground, namesOf } from "./host/names.ts";
export * from "./host/place.ts";
export * from "./host/results.ts";
export { parseUrl } from "./host/urls.ts";
export { entries, member, member as present, sortOf } from "./host/values.ts";
