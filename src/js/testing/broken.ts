/**
 * Connections that break: in memory an error as `fetch` has it, on a port what is done to a socket.
 *
 * @module
 */

/** Where a connection breaks, and how. */
export interface Break {
  after: "nothing" | "half the head" | "half the body";
  by: "reset" | "end";
}

/** What the errors stand for. */
const BREAKS = new WeakMap<object, Break>();

/** The error of a connection that breaks so. */
export function broken(how: Break): TypeError {
  const done = how.by === "reset" ? "reset" : "closed";
  const error = new TypeError(`the connection was ${done} after ${how.after}`);
  BREAKS.set(error, how);
  return error;
}

/** How an error says that the connection breaks, if it does. */
export function breakOf(error: unknown): Break | undefined {
  return typeof error === "object" && error ? BREAKS.get(error) : undefined;
}
