/**
 * The deliberate differences from `@base44/sdk`, and the proof that there is no other.
 *
 * @module
 */

import assert from "node:assert/strict";
import type { Exchange, Played } from "./exchange.ts";

/** A way in which this package does not do what the peer does. */
interface Difference {
  /** What it is, as the README tells users. */
  why: string;
  /** Whether it explains that these two differ. */
  applies(exchange: Exchange, theirs: Played, ours: Played): boolean;
  /** What must be alike all the same. */
  alike?: (keyof Omit<Played, "kind">)[];
}

const METHOD_HAS_BODY = new Set(["callApi"]);

/** The table. A row explains a pair only as far as it says; the rest of the pair must be equal. */
export const DIFFERENCES: Difference[] = [
  {
    why: "a wrong argument or configuration is a Base44Error too, with the peer's own message",
    applies: (_, theirs, ours) =>
      theirs.failed?.name === "Error" && ours.failed?.name === "Base44Error" &&
      theirs.failed.message === ours.failed.message,
    alike: ["wire"],
  },
  {
    why:
      "a 2xx that is not what the route answers is refused, not handed on as undefined or tripped over",
    applies: (_, theirs, ours) =>
      ("value" in theirs || theirs.failed?.name === "TypeError") &&
      ours.kind === "invalid_response",
    alike: ["wire"],
  },
  {
    why: "`.` and `..` would name another route, and are refused",
    applies: ({ args, config, headers }, _, ours) =>
      ours.kind === "invalid_argument" && ours.wire.length === 0 &&
      [args[0], config?.appId, headers?.["Base44-App-Id"]].some((id) => id === "." || id === ".."),
  },
  {
    why: "an app id is percent-encoded like every other identifier",
    applies: ({ config, headers }, theirs, ours) => {
      const app = String(config?.appId ?? headers?.["Base44-App-Id"]);
      return encodeURIComponent(app) !== app && theirs.wire[0]?.url !== ours.wire[0]?.url &&
        ours.wire[0]?.url.startsWith(`/api/apps/${encodeURIComponent(app)}/`);
    },
    alike: ["value", "failed"],
  },
  {
    why: "half a surrogate pair is a wrong argument, told in words, not a URIError",
    applies: (_, theirs, ours) =>
      theirs.failed?.name === "URIError" && ours.kind === "invalid_argument",
    alike: ["wire"],
  },
  {
    why: "what JSON cannot say is a wrong argument, told in words, not a TypeError",
    applies: (_, theirs, ours) =>
      theirs.failed?.status === undefined && theirs.wire.length === 0 &&
      ours.failed?.message === "Request must be something that JSON can say",
    alike: ["wire"],
  },
  {
    why: "a list or an object as the message is a sentence, not [object Object]",
    applies: (_, theirs, ours) =>
      theirs.failed?.message !== ours.failed?.message && isToldAlike(theirs, ours),
    alike: ["wire"],
  },
  {
    why: "a redirect is followed within its origin and three times, and never by what acts",
    applies: ({ response }, _, ours) =>
      [301, 302, 303, 307, 308].includes(response.status ?? 0) && ours.kind === "redirect" &&
      ours.wire.length <= 4 && ours.wire.every(({ method }) => method === ours.wire[0].method),
  },
  {
    why: "a read that came to nothing for a passing reason is sent again, twice at most",
    applies: ({ response }, theirs, ours) =>
      [408, 429, 500, 502, 503, 504].includes(response.status ?? 0) && ours.wire.length > 1 &&
      isSentAgain(theirs, ours) && isToldAlike(theirs, ours),
  },
  {
    why: "a body that breaks off, or a connection that does, is told in this package's words",
    applies: (_, theirs, ours) =>
      ours.kind === "network" && theirs.failed?.name === "Base44Error" && isSentAgain(theirs, ours),
  },
  {
    why: "a name such as `prototype` in a request to a provider is sent, not dropped",
    applies: ({ method }, theirs, ours) =>
      method === "callApi" && ours.wire[0]?.body !== theirs.wire[0]?.body &&
      JSON.stringify(withoutUnsafeNames(JSON.parse(ours.wire[0]?.body ?? "null"))) ===
        theirs.wire[0]?.body,
    alike: ["value", "failed"],
  },
  {
    why: "a configuration that makes no sense is refused when the client is made",
    applies: ({ config }, _, ours) =>
      config !== undefined && ours.kind === "invalid_configuration" && ours.wire.length === 0,
  },
];

/** Whether what is sent is the peer's one request, and that up to three times if it only reads. */
function isSentAgain(theirs: Played, ours: Played): boolean {
  const most = theirs.wire[0]?.method === "GET" ? 3 : 1;
  return ours.wire.length <= most && ours.wire.every((asked) => isEqual(asked, theirs.wire[0]));
}

/** Whether both tell the same of a refusal, but for a message that is no text. */
function isToldAlike(theirs: Played, ours: Played): boolean {
  const { status, code, data, message } = theirs.failed ?? {};
  const of = ours.failed;
  const body = of?.data as Record<string, unknown> | undefined;
  const error = (body?.error as Record<string, unknown> | undefined)?.message;
  const said = error || body?.message || body?.detail;
  // An object whose `toString` is no function trips the peer up.
  const isTripped = theirs.failed?.name === "TypeError" && status === undefined;
  return (typeof said === "object" || message === of?.message) &&
    (isTripped || isEqual([status, code, data], [of?.status, of?.code, of?.data]));
}

/** A body as the peer's HTTP client leaves it: it fears for prototypes, but not those in lists. */
function withoutUnsafeNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const safe = Object.entries(value).filter(([name]) =>
    !["__proto__", "constructor", "prototype"].includes(name)
  );
  return Object.fromEntries(safe.map(([name, value]) => [name, withoutUnsafeNames(value)]));
}

/** Fails unless the two are equal, or one row of the table explains how they differ. */
export function assertAlike(exchange: Exchange, theirs: Played, ours: Played): string | undefined {
  // axios' adapter for Node and Deno names a content type even where there is no content.
  const { kind: _, ...peers } = theirs;
  const normalized = {
    ...peers,
    wire: theirs.wire.map((asked) => {
      const { "content-type": _, ...headers } = asked.headers;
      return METHOD_HAS_BODY.has(exchange.method) ? asked : { ...asked, headers };
    }),
  };
  const { kind: __, ...comparable } = ours;
  if (isEqual(normalized, comparable)) return undefined;
  const row = DIFFERENCES.find((row) =>
    row.applies(exchange, normalized, ours) &&
    (row.alike ?? []).every((part) => isEqual(normalized[part], ours[part]))
  );
  if (!row) {
    assert.deepEqual({ exchange, ...comparable }, { exchange, ...normalized });
  }
  return row?.why;
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    assert.deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
