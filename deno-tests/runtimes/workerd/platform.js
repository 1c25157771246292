/**
 * The platform's wrapper around a function: a minimal `Deno` global, and a worker that evaluates
 * the function's module inside the first request.
 */

let handler;

globalThis.Deno = {
  serve(...args) {
    handler = args.find((arg) => typeof arg === "function");
  },
  env: { get: () => undefined },
};

export default {
  async fetch(request) {
    const { default: exported } = await import("function");
    handler ??= exported;
    return await handler(request);
  },
};
