/**
 * Counts the calls between JavaScript and WebAssembly and prints the counts as JSON. Runs in its
 * own process because it patches `WebAssembly.Instance` before it imports the package. With
 * `--list`, prints the count of each function to stderr.
 *
 *     deno run --allow-read deno-tests/budgets/crossings.ts
 *
 * @module
 */

const counts = new Map<string, number>();
let memory: WebAssembly.Memory | undefined;

/** Wraps functions so that each call is counted. */
function counted(functions: Record<string, unknown>, direction: string): Record<string, unknown> {
  const wrapped = Object.entries(functions).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    const counting = (...args: unknown[]) => {
      const crossing = `${direction} ${name}`;
      counts.set(crossing, (counts.get(crossing) ?? 0) + 1);
      return value(...args);
    };
    return [name, counting];
  });
  return Object.fromEntries(wrapped);
}

// The Node.js build creates its instance with this class. The Deno build imports the .wasm file.
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(module: WebAssembly.Module, imports: WebAssembly.Imports) {
    const modules = Object.entries(imports);
    super(
      module,
      Object.fromEntries(
        modules.map(([name, functions]) => [name, counted(functions, "out")]),
      ) as WebAssembly.Imports,
    );
    memory = this.exports.memory as WebAssembly.Memory;
    Object.defineProperty(this, "exports", { value: counted(this.exports, "in") });
  }
};

const { createClientFromRequest } = await import("../../pkg/node.js");

const request = new Request("http://function.invalid/", {
  headers: {
    "Base44-App-Id": "fake-app",
    "Base44-Service-Authorization": "Bearer fake-service-token",
    "Authorization": "Bearer user-1",
    "Base44-Api-Url": "https://base44.app",
  },
});
const fetch = () => Promise.resolve(Response.json({ access_token: "xoxb-1" }));
const uncached = createClientFromRequest(request, { fetch }).asServiceRole.connectors;
const cached = createClientFromRequest(request, { fetch, cache: true }).asServiceRole.connectors;
for (const { getConnection } of [uncached, cached]) await getConnection("slack");

/** Counts the crossings of an action, in both directions. */
async function crossings(action: () => unknown): Promise<number> {
  await action(); // One-time work of the first run is not counted.
  counts.clear();
  await action();
  if (Deno.args.includes("--list")) console.error(Object.fromEntries(counts));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const measured = {
  "crossings of createClientFromRequest": await crossings(() => createClientFromRequest(request)),
  "crossings of a call": await crossings(() => uncached.getConnection("slack")),
  "crossings of a cache hit": await crossings(() => cached.getConnection("slack")),
};
for (let n = 0; n < 10_000; n++) await uncached.getConnection(`type-${n % 100}`);
const bytes = memory?.buffer.byteLength;
console.log(
  JSON.stringify({ ...measured, "bytes of WebAssembly memory after 10,000 calls": bytes }),
);
