/** Code as functions write it has the same outcome with `@base44/sdk` and with this package. */

import fc from "fast-check";
import * as sdk from "@base44/sdk";
import * as thisPackage from "base44-connectors";
import type { ClientOptions } from "base44-connectors";
import * as javascriptBuild from "../../pkg/workerd.js";
import { type Method, METHODS } from "./exchange.ts";
import { assertSameOutcome, type Library, play, type Shape, SITUATIONS } from "./play.ts";
import { SHAPES } from "./shapes.js";

/** The SDK's client with this package's connectors. */
const withinSdk: Library = {
  ...sdk,
  Base44Error: thisPackage.Base44Error,
  createClientFromRequest: (request: Request, options?: ClientOptions) =>
    thisPackage.withConnectors(sdk.createClientFromRequest(request), request, options),
};

const OURS: [name: string, library: Library][] = [
  ["this package", thisPackage],
  ["its JavaScript build", javascriptBuild],
  ["withConnectors", withinSdk],
];

for (const [group, shapes] of Object.entries<Record<string, Shape>>(SHAPES)) {
  for (const [name, shape] of Object.entries(shapes)) {
    Deno.test(`${group.toLowerCase()}: ${name}`, async () => {
      for (const situation of SITUATIONS) {
        const expected = await play(sdk, shape, situation);
        for (const [library, module] of OURS) {
          const context = `${library}, ${situation.name}`;
          assertSameOutcome(expected, await play(module, shape, situation), context);
        }
      }
    });
  }
}

/** Anything that is not meant as options: members named after one are left out, or of its type. */
const extra = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.emailAddress(),
  fc.constantFrom<unknown>(
    Symbol("s"),
    () => 1,
    class User {},
    /x/,
    NaN,
    new Error("e"),
    Promise.resolve(1),
    new URL("https://x.invalid/"),
    new Headers(),
    new FormData(),
    new Response(),
    new AbortController(),
    new Proxy({}, {}),
    new Proxy(() => 1, {}),
    new WeakMap(),
    new Uint8Array(3),
    globalThis.navigator,
    { signal: undefined, timeout: undefined, deadline: null, forceRefresh: null },
  ),
);

for (const method of Object.keys(METHODS) as Method[]) {
  Deno.test(`${method} ignores extra arguments of every type`, async () => {
    const property = fc.asyncProperty(
      fc.array(fc.oneof(extra, fc.constant(new Request("https://x.invalid/"))), { maxLength: 3 }),
      fc.array(extra, { maxLength: 2 }),
      async (extras, clientExtras) => {
        const shape: Shape = async ({ createClientFromRequest }, request) => {
          const base44 = createClientFromRequest(request, ...clientExtras);
          const role = METHODS[method] === "service" ? base44.asServiceRole : base44;
          const id = method === "callApi" ? ["x", { path: "/" }] : ["slack"];
          return await role.connectors[method](...id, ...extras);
        };
        const situation = SITUATIONS[0];
        const expected = await play(sdk, shape, situation);
        assertSameOutcome(expected, await play(thisPackage, shape, situation), "this package");
      },
    );
    // CI uses a fixed seed, so that an unrelated change does not fail on a new finding.
    const seed = Deno.env.get("CI") ? { seed: 853_082_043 } : {};
    await fc.assert(property, { numRuns: 60, ...seed });
  });
}
