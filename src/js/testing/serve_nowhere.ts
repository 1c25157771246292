/**
 * What `serve` is where there are no ports to listen on: in browsers and under workerd.
 *
 * @module
 */

/** Says that it cannot be done, and what can. */
export function listen(): Promise<never> {
  const need = "serve() needs Deno, Node.js or Bun: pass fake.fetch as the option fetch instead";
  return Promise.reject(new Error(need));
}
