/**
 * Questions that the core asks about users' values and parsed responses.
 *
 * Nothing here compiles a regular expression: V8 ends the process if the stack is full at that time.
 *
 * @module
 */

import { bare } from "./bare.ts";

/** Returns the type of a value, as a number that `src/wasm/js_value.rs` maps. */
export function jsType(value: unknown): number {
  switch (typeof value) {
    case "undefined":
      return 0;
    case "boolean":
      return 1;
    case "number":
      return 2;
    case "string":
      return 3;
    case "object":
      return value === null ? 0 : isArray(value) ? 4 : 5;
    case "function":
      return 6;
    default:
      return 7;
  }
}

/** Returns whether a value is an array. `Array.isArray` throws on a revoked Proxy. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The core copies no longer string. */
const MAX_LENGTH = 65_536;

/** Returns a string that is not too long to be copied. */
export function shortString(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= MAX_LENGTH ? value : undefined;
}

/** Concatenates strings. */
export function concat(a: string, b: string, c: string, d: string): string {
  return a + b + c + d;
}

/** Returns whether a value is a non-empty string without control characters. */
export function isPrintableString(value: unknown): boolean {
  if (typeof value !== "string" || value === "") return false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x20 || code === 0x7f) return false;
  }
  return true;
}

/** Returns the names and values of an object's own enumerable members, in turn. */
export function flatEntries(object: object): unknown[] {
  return Object.entries(object).flat();
}

/** Returns the elements of an array that can be read. Runs the caller's getters. */
export function elements(array: unknown): unknown[] | undefined {
  try {
    if (!Array.isArray(array)) return undefined;
    // Neither by an iterator nor by a method, which an array may have of its own.
    const elements = new Array(Math.min(array.length, MAX_LENGTH));
    for (let index = 0; index < elements.length; index++) elements[index] = array[index];
    return elements;
  } catch {
    return undefined;
  }
}

/** Stands for a member whose getter throws. No option may be a symbol, so it is rejected. */
const UNREADABLE = Symbol("unreadable");

/** Returns a member of an object, as `readMember` does; a symbol if its getter throws. */
export function member(object: unknown, name: string): unknown {
  try {
    return readMember(object, name);
  } catch {
    return UNREADABLE;
  }
}

/**
 * Returns a member of an object. It may be inherited, but not from `Object.prototype`, which other
 * code may have polluted.
 *
 * @throws what a getter throws
 */
export function readMember(object: unknown, name: string): unknown {
  if (typeof object !== "object" || !object) return undefined;
  // Most options are absent, which `in` tells at once.
  if (!(name in object) || !isOwnOrInherited(object, name)) return undefined;
  return (object as Members)[name];
}

/** Returns whether an object has a member of its own or of a prototype but the last, of any realm. */
function isOwnOrInherited(object: object, name: string): boolean {
  if (Object.hasOwn(object, name)) return true;
  let prototype = Object.getPrototypeOf(object);
  while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype !== null && !isObjectPrototype(prototype);
}

function isObjectPrototype(object: object): boolean {
  return Object.getPrototypeOf(object) === null && Object.hasOwn(object, "hasOwnProperty");
}

/**
 * Copies a JSON value of any depth. Not by way of JSON: engines parse deeper values than they can
 * write, and take a time for it that grows with the square of the depth.
 */
export function deepClone<T>(value: T): T {
  const left: [from: Members, to: Members][] = [];
  const begin = (from: unknown): unknown => {
    if (typeof from !== "object" || !from) return from;
    const to = Array.isArray(from) ? [] : {};
    left.push([from as Members, to as Members]);
    return to;
  };
  const copied = begin(value);
  for (let next = left.pop(); next; next = left.pop()) {
    const [from, to] = next;
    for (const name of Object.keys(from)) {
      const value = begin(from[name]);
      // `__proto__`, and whatever else a polluted prototype has a setter for.
      if (name in to) {
        const member = bare({ value, writable: true, enumerable: true, configurable: true });
        Object.defineProperty(to, name, member);
      } else {
        to[name] = value;
      }
    }
  }
  return copied as T;
}

type Members = Record<string, unknown>;
