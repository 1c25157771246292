/**
 * Broken connections: in memory an error, as `fetch` throws it; on a port, an action on the socket.
 *
 * @module
 */

/** The point at which a connection breaks, and the way in which it does. */
export interface Break {
  after: "nothing" | "half the head" | "half the body";
  by: "reset" | "end";
}

/** The breaks that the errors stand for. */
const BREAKS = new WeakMap<object, Break>();

/** Creates the error of a connection that breaks. */
export function broken(how: Break): TypeError {
  const done = how.by === "reset" ? "reset" : "closed";
  const error = new TypeError(`the connection was ${done} after ${how.after}`);
  BREAKS.set(error, how);
  return error;
}

/** Returns the break that an error stands for, if it does. */
export function breakOf(error: unknown): Break | undefined {
  return typeof error === "object" && error ? BREAKS.get(error) : undefined;
}
