/**
 * Queues of faults: each is validated when it is added, and they are used in that order.
 *
 * @module
 */

import { assertValid, invalid, isJson } from "./check.ts";
import { routes } from "./parse.ts";
import type { FakeFault, FakeRoute } from "./types.ts";

/** The queued faults, by route. */
export class Faults {
  readonly #queues = new Map<FakeRoute, { fault: FakeFault; left: number }[]>();

  /** Adds a fault to the end of a route's queue. */
  add(route: FakeRoute, fault: FakeFault | number, times = 1): void {
    need(routes.includes(route), "route", `one of ${routes.join(", ")}`, route);
    const asked = typeof fault === "number" ? { status: fault } : fault;
    check(asked);
    const countable = times === Infinity || (Number.isInteger(times) && times > 0);
    need(countable, "times", "a positive integer or Infinity", times);
    const queue = this.#queues.get(route) ?? [];
    this.#queues.set(route, [...queue, { fault: copyOf(asked), left: times }]);
  }

  /**
   * Returns the fault for a request of this route, if one is queued.
   *
   * @param isReused the request came on a connection that had a request before
   */
  next(route: FakeRoute | undefined, isReused: boolean): FakeFault | undefined {
    const queue = route && this.#queues.get(route);
    const first = queue?.[0];
    if (!queue || !first) return undefined;
    if (needsReuse(first.fault) && !isReused) return undefined;
    if (--first.left === 0) queue.shift();
    return first.fault;
  }

  /** Returns whether the next fault of some route is for a connection that is used again. */
  get needReuse(): boolean {
    return [...this.#queues.values()].some(([first]) => first && needsReuse(first.fault));
  }

  clear(): void {
    this.#queues.clear();
  }
}

function needsReuse(fault: FakeFault): boolean {
  return "reset" in fault && fault.reset === "reused";
}

/** The kinds of faults, by the member that names each: its other members, and a check of values. */
const KINDS: Record<string, { more?: string[]; check(fault: Record<string, unknown>): void }> = {
  redirect: {
    more: ["status"],
    check({ redirect, status }) {
      const usable = typeof redirect === "string" && redirect !== "" && isHeader(redirect);
      need(usable, "redirect", "a URL, absolute or relative", redirect);
      const known = status === undefined || [301, 302, 303, 307, 308].includes(status as number);
      need(known, "status of a redirect", "301, 302, 303, 307 or 308", status);
    },
  },
  status: {
    more: ["headers", "body"],
    check({ status, headers, body }) {
      const known = Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
      need(known, "status", "an integer from 200 to 599", status);
      const pairs = typeof headers === "object" && headers !== null && Object.entries(headers);
      const usable = pairs && pairs.every(([name, value]) => isHeader(value, name));
      need(headers === undefined || usable, "headers", "an object of header values", headers);
      const bodiless = [204, 205, 304].includes(status as number);
      need(!bodiless || body === undefined, `body of a ${status}`, "left out", body);
      need(
        body === undefined || isJson(body),
        "body",
        "text, or what can be written as JSON",
        body,
      );
    },
  },
  delay: {
    check({ delay }) {
      need(typeof delay === "number" && delay >= 0, "delay", "0 or more milliseconds", delay);
    },
  },
  reset: {
    check({ reset }) {
      const known = ["before", "during", "after", "reused"].includes(reset as string);
      need(known, "reset", '"before", "during", "after" or "reused"', reset);
    },
  },
  truncated: { check: ({ truncated }) => need(truncated === true, "truncated", "true", truncated) },
  endless: { check: ({ endless }) => need(endless === true, "endless", "true", endless) },
  lie: {
    check: ({ lie }) => need(isJson(lie), "lie", "text, or what can be written as JSON", lie),
  },
};

function check(fault: unknown): void {
  const known = `a status, or an object with one of ${Object.keys(KINDS).join(", ")}`;
  need(typeof fault === "object" && fault !== null, "fault", known, fault);
  const members = Object.keys(fault as object);
  // Redirects come first, because they may have a status too.
  const kind = Object.keys(KINDS).find((name) => members.includes(name));
  if (kind === undefined) throw invalid("fail", "fault", known, fault);
  const { more = [], check } = KINDS[kind];
  const stray = members.find((name) => name !== kind && !more.includes(name));
  const alone = more.length > 0 ? `with ${more.join(" and ")} at most` : "alone";
  need(stray === undefined, `fault ${kind}`, alone, fault);
  check(fault as Record<string, unknown>);
}

/** Copies a fault that was checked, so that later changes of it change nothing. */
function copyOf(fault: FakeFault): FakeFault {
  const copy: Record<string, unknown> = { ...fault };
  if ("headers" in fault) copy.headers = { ...fault.headers };
  for (const name of ["body", "lie"]) {
    if (copy[name] !== undefined) copy[name] = JSON.parse(JSON.stringify(copy[name]));
  }
  return copy as unknown as FakeFault;
}

function isHeader(value: unknown, name = "Location"): boolean {
  try {
    new Headers({ [name]: value as string });
    return typeof value === "string";
  } catch {
    return false;
  }
}

function need(holds: unknown, what: string, right: string, value: unknown): void {
  assertValid(holds, "fail", what, right, value);
}
