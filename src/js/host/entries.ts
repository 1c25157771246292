/**
 * Under which names cached answers are found again.
 *
 * A name says everything by which two answers differ. Names hold credentials, and stay here: the
 * core knows numbers.
 *
 * @module
 */

/** Of an answer that is kept: for whom, and what it is. */
export interface Name {
  readonly principal: string;
  readonly resource: string;
}

/** Neither part can pass for the end of the other: a principal says how long its parts are. */
export const textOf = ({ principal, resource }: Name): string => `${principal} ${resource}`;

const numbers = new Map<string, number>();
const names = new Map<number, Name>();

/** Whether nothing is kept, and no name need be made to look for it. */
export function isEmpty(): boolean {
  return numbers.size === 0;
}

export function find(name: Name): number | undefined {
  return numbers.get(textOf(name));
}

/** Gives a number a name, which is its only one; one that had it before has none from then on. */
export function put(name: Name, number: number): void {
  forgetEntry(number);
  const before = find(name);
  if (before !== undefined) forgetEntry(before);
  numbers.set(textOf(name), number);
  names.set(number, name);
}

export function forgetEntry(number: number): void {
  const name = names.get(number);
  if (!name) return;
  names.delete(number);
  numbers.delete(textOf(name));
}

/** The numbers of what is kept for one of these: of a resource, or of all. */
export function findAll(principals: string[], resource: string | undefined): number[] {
  if (resource === undefined) {
    const all = [...names].filter(([, { principal }]) => principals.includes(principal));
    return all.map(([number]) => number);
  }
  const each = principals.map((principal) => find({ principal, resource }));
  return each.filter((number) => number !== undefined);
}

export function clear(): void {
  numbers.clear();
  names.clear();
}
