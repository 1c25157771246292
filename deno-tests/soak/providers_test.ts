/**
 * Sustained load on three providers whose tokens expire at random and that fail a third of their
 * requests. No token leaves for another server than its own, and every call settles in time.
 */

import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Base44Error, createClientFromRequest } from "base44-connectors";
import { ProviderError, providerFetch } from "base44-connectors/providers";
import { createFakeBase44 } from "base44-connectors/testing";

const SECONDS = Deno.env.get("SOAK") ? 60 : 3;
const SERVICES = ["slack", "notion", "acme"];
const WORKERS = 48;
const DEADLINE = 1000;

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

async function listen(handler: Handler) {
  const server = createServer((incoming, outgoing) => {
    incoming.on("error", () => {});
    incoming.resume().on("end", () => handler(incoming, outgoing));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const pick = <T>(items: T[]): T => items[Math.floor(Math.random() * items.length)];

Deno.test(`${SECONDS} s of load: tokens stay with their services, every call settles in time`, async () => {
  const tokens = SERVICES.map((service) => [service, { accessToken: `${service}-token-0` }]);
  const fake = createFakeBase44({ connectors: Object.fromEntries(tokens) });
  await using _base44 = await fake.serve();
  const current = new Map(SERVICES.map((service) => [service, `${service}-token-0`]));
  const wrong: string[] = [];
  const outcomes = new Map<string, number>();
  let number = 0;

  await using stranger = await listen(({ headers }, outgoing) => {
    if (JSON.stringify(headers).includes("token")) {
      wrong.push(`a stranger: ${headers.authorization}`);
    }
    const status = pick([200, 401, 429, 503]);
    outgoing.writeHead(status, { "retry-after": "0" }).end('{"of":"a stranger"}');
  });

  const faults: Handler[] = [
    (_, outgoing) => outgoing.writeHead(429, { "retry-after": "0" }).end(),
    (_, outgoing) => outgoing.writeHead(429, { "retry-after": "30" }).end("{}"),
    (_, outgoing) => outgoing.writeHead(503).end("<h1>Unavailable</h1>"),
    (_, outgoing) => outgoing.writeHead(200).end("<h1>Sign in</h1>"),
    (_, outgoing) => outgoing.writeHead(403).end('{"ok":false,"error":"missing_scope"}'),
    (_, outgoing) => outgoing.writeHead(404).end("x".repeat(200_000)),
    ({ socket }) => socket.destroy(),
    (_, outgoing) => outgoing.writeHead(200, { "content-length": "100" }).end("{"),
    (_, outgoing) => void outgoing.writeHead(500).write("{"),
    (_, outgoing) => void outgoing.writeHead(200).write("{"),
    () => {}, // no response
    (_, outgoing) => setTimeout(() => outgoing.end('{"of":"slow"}'), 100),
    (_, outgoing) => outgoing.writeHead(302, { location: `${stranger.url}/file` }).end(),
    (_, outgoing) => outgoing.writeHead(307, { location: `${stranger.url}/file` }).end(),
    (_, outgoing) => outgoing.writeHead(302, { location: "/near" }).end(),
  ];
  const serve = (service: string) =>
    listen((incoming, outgoing) => {
      const { authorization = "" } = incoming.headers;
      if (!authorization.startsWith(`Bearer ${service}-token-`)) {
        wrong.push(`${service}: ${authorization}`);
      }
      if (Math.random() < 0.02) {
        current.set(service, fake.rotate(service, `${service}-token-${++number}`));
      }
      if (authorization !== `Bearer ${current.get(service)}`) {
        return outgoing.writeHead(401).end('{"error":"token_expired"}');
      }
      if (Math.random() < 1 / 3) return pick(faults)(incoming, outgoing);
      outgoing.end(JSON.stringify({ of: service }));
    });
  const servers = new Map<string, { url: string } & AsyncDisposable>();
  await using stack = new AsyncDisposableStack();
  for (const service of SERVICES) servers.set(service, stack.use(await serve(service)));

  const forever = new AbortController();
  const end = performance.now() + SECONDS * 1000;
  const worker = async () => {
    const options = { cache: Math.random() < 0.7 };
    const base44 = createClientFromRequest(fake.request(), options);
    while (performance.now() < end) {
      const service = pick(SERVICES);
      const { url } = servers.get(service)!;
      const provider = providerFetch(base44, service, {
        origins: [url],
        baseUrl: url,
        deadline: DEADLINE,
        retry: { maxDelay: 20 },
      });
      const isForeign = Math.random() < 0.05;
      const path = isForeign ? `${servers.get(pick(SERVICES))!.url}/x` : "x";
      const init: RequestInit = pick<RequestInit>([
        {},
        { signal: forever.signal },
        { signal: AbortSignal.timeout(30) },
        { method: "POST", body: "b" },
        { method: "PUT", body: new Blob(["b"]).stream() },
        { method: "DELETE" },
      ]);
      const started = performance.now();
      let outcome = "plain";
      try {
        if (Math.random() < 0.5) {
          const { of } = await provider.json(path, init);
          outcome = of === service ? "json" : of;
          if (SERVICES.includes(of) && of !== service) wrong.push(`${service} got ${of}`);
        } else {
          const response = await provider(path, init);
          outcome = `plain ${response.status}`;
          // Some leave a body unread, as careless callers do.
          if (Math.random() < 0.5) await response.body?.cancel().catch(() => {});
        }
      } catch (error) {
        if (error instanceof ProviderError) outcome = error.kind;
        else if (error instanceof Base44Error) outcome = `Base44Error ${error.kind}`;
        else if (init.signal?.aborted && error === init.signal.reason) outcome = "aborted";
        else throw error;
        assert.ok(!Deno.inspect(error, { depth: 9, showHidden: true }).includes("-token-"));
      }
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const duration = performance.now() - started;
      assert.ok(duration < DEADLINE + 1000, `settled after ${duration} ms`);
      fake.requests.length = 0;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  console.log(Object.fromEntries([...outcomes].sort()));
  assert.deepEqual(wrong, []);
  assert.ok((outcomes.get("json") ?? 0) > 20 * SECONDS);
  const kinds = ["untrusted_origin", "rate_limited", "timeout", "server", "invalid_response"];
  for (const kind of [...kinds, "redirect", "network", "missing_scope", "not_found", "aborted"]) {
    assert.ok(outcomes.has(kind), kind);
  }
});
