/**
 * Makes many calls to a provider and fails if the process grows. Run by `provider_memory_test.ts`.
 *
 *     deno run --v8-flags=--expose-gc deno-tests/soak/provider_memory.ts ROUNDS
 */

import { ProviderError, providerFetch } from "base44-connectors/providers";
import { assertNoGrowth } from "../support/memory_growth.ts";

const ROUNDS = Number(Deno.args[0]);
const WARM_UP = Math.max(20_000, ROUNDS / 2);

/** A signal that outlives all calls, as that of a server does. */
const forever = new AbortController();

let issued = 0;
const connectors = {
  getConnection: () => Promise.resolve({ accessToken: `token-${issued++}` }),
};

/** Responds by a number in the path: with a success, or with a failure that ends soon. */
const fetch = (url: string, { signal, headers }: RequestInit = {}) => {
  const token = Number(new Headers(headers).get("authorization")?.slice(13));
  switch (Number(url.split("/").at(-1)) % 8) {
    case 0: // refused, and renewed
      return Promise.resolve(Response.json({}, { status: token % 2 ? 401 : 200 }));
    case 1:
      return Promise.resolve(new Response("x".repeat(5000), { status: 404 }));
    case 2:
      return Promise.resolve(new Response(null, { status: 429, headers: { "retry-after": "60" } }));
    case 3:
      return Promise.reject(new TypeError("no route"));
    case 4:
      return new Promise<Response>((_, reject) => {
        signal!.addEventListener("abort", () => reject(signal!.reason), { once: true });
      });
    case 5:
      return Promise.resolve(new Response(null, { status: 302, headers: { location: "/0" } }));
    default:
      return Promise.resolve(Response.json({ a: "b".repeat(1000) }));
  }
};

const call = async (n: number) => {
  const acme = providerFetch(connectors, "acme", {
    origins: ["https://api.acme.example"],
    baseUrl: "https://api.acme.example/",
    retry: false,
    fetch,
  });
  const signal = n % 8 === 4 ? AbortSignal.timeout(1) : n % 3 ? forever.signal : undefined;
  try {
    if (n % 2) await acme.json(`${n}`, { signal });
    else await acme(`${n}`, { signal }); // with the body left unread
  } catch (error) {
    if (!(error instanceof ProviderError) && error !== signal?.reason) throw error;
  }
};

await assertNoGrowth(WARM_UP, ROUNDS, call);
