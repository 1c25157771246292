/**
 * The package with every crossing of the boundary between JavaScript and WebAssembly counted; a
 * process of its own, because what counts has to be there first. Prints the counts as JSON.
 *
 *     deno run --allow-read deno-tests/budgets/crossings.ts
 *
 * @module
 */

const counts = new Map<string, number>();
let memory: WebAssembly.Memory | undefined;

type Functions = Record<string, unknown>;

function counted(functions: Functions, direction: string): Functions {
  const wrapped = Object.entries(functions).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    const counting = (...given: unknown[]) => {
      const crossing = `${direction} ${name}`;
      counts.set(crossing, (counts.get(crossing) ?? 0) + 1);
      return value(...given);
    };
    return [name, counting];
  });
  return Object.fromEntries(wrapped);
}

// The module for Node.js makes its instance itself, and so can be given another class for it.
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(module: WebAssembly.Module, imports: WebAssembly.Imports) {
    const modules = Object.entries(imports);
    super(
      module,
      Object.fromEntries(
        modules.map(([name, of]) => [name, counted(of, "out")]),
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
const warmed = createClientFromRequest(request, { fetch }).asServiceRole.connectors;
const cached = createClientFromRequest(request, { fetch, cache: true }).asServiceRole.connectors;
for (const { getConnection } of [warmed, cached]) await getConnection("slack");

/** How often the boundary is crossed while something is done, either way. */
async function crossings(action: () => unknown): Promise<number> {
  await action(); // What a client does at first only is not counted.
  counts.clear();
  await action();
  if (Deno.args.includes("--list")) console.error(Object.fromEntries(counts));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const measured = {
  "crossings of createClientFromRequest": await crossings(() => createClientFromRequest(request)),
  "crossings of a call": await crossings(() => warmed.getConnection("slack")),
  "crossings of a cache hit": await crossings(() => cached.getConnection("slack")),
};
for (let n = 0; n < 10_000; n++) await warmed.getConnection(`type-${n % 100}`);
const bytes = memory?.buffer.byteLength;
console.log(
  JSON.stringify({ ...measured, "bytes of WebAssembly memory after 10,000 calls": bytes }),
);
