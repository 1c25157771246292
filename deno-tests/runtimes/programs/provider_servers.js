/**
 * The servers that `provider_calls.js` needs: a fake Base44, a provider, and a server of somebody
 * else's. They respond by path, and tell what arrived, so that a caller in another process can check
 * it.
 */

import { createServer } from "node:http";
import { createFakeBase44 } from "base44-connectors/testing";

/** The token that the fake Base44 hands out at first. */
const TOKEN = "first-token-of-slack";

/** Allows calls from a page of another origin. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type, accept, x-mine",
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-expose-headers": "*",
};

/** Starts the servers, and returns their URLs. */
export async function startProviderServers() {
  const fake = createFakeBase44({
    appId: "app-1", // that of `miniflare_worker.ts`
    connectors: { slack: { accessToken: TOKEN } },
  });
  const base44 = await fake.serve();
  /** How often each path was requested. */
  const arrivals = new Map();
  /** The token that each path accepts, once it has refused one. */
  const renewed = new Map();

  const stranger = await listen((request, respond) => {
    count("foreign");
    respond(200, {}, JSON.stringify(request));
  });
  const provider = await listen((request, respond, outgoing) => {
    const [, kind, id] = request.url.match(/^\/api\/([^/?]*)\/?(.*)$/) ?? [];
    if (kind !== "arrivals") count(request.url);
    const { authorization } = request.headers;
    switch (kind) {
      case "echo":
        return respond(200, {}, JSON.stringify(request));
      case "expired":
        if (renewed.get(id) === authorization) return respond(200, {}, JSON.stringify(request));
        renewed.set(id, `Bearer ${fake.rotate("slack")}`);
        return respond(401, {}, '{"detail":"expired"}');
      case "revoked":
        return respond(401, {}, '{"detail":"revoked"}');
      case "limited":
        if (arrivals.get(request.url) > 1) return respond(200, {}, JSON.stringify(request));
        return respond(429, { "retry-after": "1" }, "slower");
      case "elsewhere":
        return respond(302, { location: `${stranger.url}/file` }, "");
      case "near":
        return respond(302, { location: "/api/echo" }, "");
      case "empty":
        return respond(204, {}, "");
      case "html":
        return respond(200, { "content-type": "text/html" }, "<h1>Sign in</h1>");
      case "status":
        return respond(Number(id), { "content-type": "text/x-error" }, `status ${id}`);
      case "large":
        return respond(400, {}, "x".repeat(300_000));
      case "stalls":
        outgoing.writeHead(Number(id), CORS);
        return outgoing.write('{"a":');
      case "arrivals":
        return respond(200, {}, String(arrivals.get(id ? `/api/${id}` : "foreign") ?? 0));
    }
    // Anything else gets no response.
  });
  function count(what) {
    arrivals.set(what, (arrivals.get(what) ?? 0) + 1);
  }
  return {
    fake,
    urls: { base44: base44.url, provider: provider.url, stranger: stranger.url },
    async close() {
      await Promise.all([base44, provider, stranger].map((server) => server.close()));
    },
  };
}

async function listen(handle) {
  const server = createServer((incoming, outgoing) => {
    const chunks = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method, url, headers } = incoming;
      const respond = (status, added, text) =>
        outgoing.writeHead(status, { ...CORS, ...added }).end(text);
      if (method === "OPTIONS") return respond(204, {}, "");
      const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      const body = bytes > 10_000 ? undefined : new TextDecoder().decode(concat(chunks, bytes));
      handle({ method, url, headers, bytes, body }, respond, outgoing);
    });
    incoming.on("error", () => {});
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections?.();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function concat(chunks, length) {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
