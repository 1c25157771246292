/**
 * The server where there are no ports: in browsers and under workerd.
 *
 * @module
 */

/** Rejects with an error that names the alternative. */
export function listen(): Promise<never> {
  const need = "serve() needs Deno, Node.js or Bun: pass fake.fetch as the option fetch instead";
  return Promise.reject(new Error(need));
}
