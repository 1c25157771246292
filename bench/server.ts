/**
 * A minimal Base44 that runs as its own process and prints its URL.
 *
 * @module
 */

const body = JSON.stringify({ access_token: "xoxb-1", integration_type: "slack" });
const headers = { "content-type": "application/json" };

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(`http://127.0.0.1:${port}`),
}, () => new Response(body, { headers }));
