/**
 * Objects that inherit nothing.
 *
 * @module
 */

/**
 * Returns a copy of an object's own members without a prototype, so that an absent member is absent,
 * whatever other code has added to `Object.prototype`.
 */
export function bare<T extends object>(members: T): T {
  return Object.assign(Object.create(null), members);
}
