/**
 * Runs functions without the platform, with stand-ins for the services that they call.
 *
 * @module
 */

/** A running server on a loopback port. */
export interface LocalServer extends AsyncDisposable {
  url: string;
}

/** Serves a handler on a free loopback port. */
export function serve(handler: Deno.ServeHandler): LocalServer {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, handler);
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/**
 * Imports a function's module and returns the handler that it passes to `Deno.serve`.
 *
 * @param importModule imports the module, which must not have been imported before
 */
export async function captureHandler(
  importModule: () => Promise<unknown>,
): Promise<Deno.ServeHandler> {
  const { serve } = Deno;
  let handler: Deno.ServeHandler | undefined;
  Deno.serve = ((passed: Deno.ServeHandler) => {
    handler = passed;
  }) as typeof Deno.serve;
  try {
    await importModule();
  } finally {
    Deno.serve = serve;
  }
  if (!handler) throw new Error("the module did not call Deno.serve");
  return handler;
}

/** Reroutes requests from these origins to the URLs of stand-ins, until disposed. */
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
