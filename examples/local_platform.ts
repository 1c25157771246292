/**
 * What it takes to run a function where there is no platform: its handler, and stand-ins for the
 * services that it calls.
 *
 * @module
 */

type Handler = (request: Request) => Response | Promise<Response>;

/** A server on a loopback port. */
export interface Served extends AsyncDisposable {
  url: string;
}

/** Serves a handler on a free port of this machine. */
export function serve(handler: Handler): Served {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, handler);
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** The handler that a function's module gives to `Deno.serve`, as the platform gets hold of it. */
export async function handlerOf(load: () => Promise<unknown>): Promise<Handler> {
  const { serve } = Deno;
  let handler: Handler | undefined;
  Deno.serve = ((given: Handler) => {
    handler = given;
  }) as typeof Deno.serve;
  try {
    await load();
  } finally {
    Deno.serve = serve;
  }
  if (!handler) throw new Error("the module did not call Deno.serve");
  return handler;
}

/** Sends what would go to these origins to stand-ins, for as long as it is not disposed of. */
export function reroute(standIns: Record<string, string>): Disposable {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname, search } = new URL(request.url);
    const standIn = standIns[origin];
    return standIn ? fetch(new Request(standIn + pathname + search, request)) : fetch(input, init);
  };
  return { [Symbol.dispose]: () => void (globalThis.fetch = fetch) };
}
