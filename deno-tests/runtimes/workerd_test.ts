/** Functions in workerd, bundled as the platform bundles them. */

import assert from "node:assert/strict";
import { type MiniflareOptions, supportedCompatibilityDate } from "miniflare";
import { bundleForWorkerd, createProject } from "./project.ts";
import { startWorker } from "./miniflare_worker.ts";

const folder = await createProject(
  "workerd/deno_serve.js",
  "workerd/export_default.js",
  "workerd/platform.js",
  "workerd/wrangler.js",
);

/** Starts a Base44 whose tokens are "<path> for <service token>", sent after a delay. */
function startBase44(delay = () => 0) {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    await new Promise((resolve) => setTimeout(resolve, delay()));
    const credential = request.headers.get("authorization")?.replace("Bearer ", "");
    return Response.json({ access_token: `${new URL(request.url).pathname} for ${credential}` });
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const bundle = (name: string) =>
  bundleForWorkerd(folder, "platform.js", `--alias:function=./${name}.js`);

const COMPATIBILITY: [name: string, options: Partial<MiniflareOptions>, finalizers: string][] = [
  ["2025-01-01", { compatibilityDate: "2025-01-01" }, "undefined"],
  [supportedCompatibilityDate, { compatibilityDate: supportedCompatibilityDate }, "function"],
  [`${supportedCompatibilityDate} without FinalizationRegistry`, {
    compatibilityDate: supportedCompatibilityDate,
    compatibilityFlags: ["disable_weak_ref"],
  }, "undefined"],
];

for (const [name, options, finalizers] of COMPATIBILITY) {
  Deno.test(`Deno.serve(handler) works with compatibility date ${name}`, async () => {
    await using server = startBase44();
    await using function_ = await startWorker(await bundle("deno_serve"), options);
    assert.deepEqual(await function_.send("/slack", server.url, "service-token-1"), {
      accessToken: "/api/apps/app-1/external-auth/tokens/slack for service-token-1",
      connectionConfig: null,
      finalizers,
    });
  });

  Deno.test(`export default handler works with compatibility date ${name}`, async () => {
    await using server = startBase44();
    await using function_ = await startWorker(await bundle("export_default"), options);
    const { accessToken } = await function_.send("/", server.url, "service-token-1");
    assert.equal(accessToken, "/api/apps/app-1/external-auth/tokens/slack for service-token-1");
  });

  Deno.test(`200 concurrent requests each get their own token with compatibility date ${name}`, async () => {
    await using server = startBase44(() => Math.random() * 50);
    await using function_ = await startWorker(await bundle("deno_serve"), options);
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    const results = await Promise.all(
      numbers.map((n) => function_.send(`/type-${n}`, server.url, `service-token-${n}`)),
    );
    assert.deepEqual(
      results.map(({ accessToken }) => accessToken),
      numbers.map((n) => `/api/apps/app-1/external-auth/tokens/type-${n} for service-token-${n}`),
    );
  });
}

Deno.test("an aborted or timed-out request does not affect other requests", async () => {
  await using server = startBase44(() => 300);
  await using function_ = await startWorker(await bundle("deno_serve"));
  const requests = Array.from({ length: 30 }, (_, n) => {
    if (n % 3 === 0) return function_.send("/slack?timeout=20", server.url, `t-${n}`);
    const signal = n % 3 === 1 ? AbortSignal.timeout(30) : undefined;
    return function_.send("/slack", server.url, `t-${n}`, { signal });
  });
  const results = await Promise.allSettled(requests);
  results.forEach((result, n) => {
    if (n % 3 === 1) return assert.equal(result.status, "rejected");
    assert.ok(result.status === "fulfilled");
    const { kind, accessToken } = result.value;
    if (n % 3 === 0) assert.equal(kind, "timeout");
    else assert.match(accessToken, new RegExp(` for t-${n}$`));
  });
});

Deno.test("base44-connectors/wasm accepts the module that wrangler imports", async () => {
  const script = await bundleForWorkerd(folder, "wrangler.js", "--external:*.wasm");
  const path = `${folder}/node_modules/base44-connectors/base44_connectors_bg.wasm`;
  await using server = startBase44();
  await using function_ = await startWorker("", {
    modules: [
      { type: "ESModule", path: "worker.mjs", contents: script },
      {
        type: "CompiledWasm",
        path: "base44-connectors/core.wasm",
        contents: await Deno.readFile(path),
      },
    ],
  } as Partial<MiniflareOptions>);
  assert.deepEqual(await function_.send("/", server.url, "service-token-1"), {
    before: [
      "invalid_configuration",
      "base44-connectors/wasm needs its core: call initialize(module) first",
      "rate_limited",
    ],
    accessToken: "/api/apps/app-1/external-auth/tokens/slack for service-token-1",
  });
});

Deno.test("the testing kit works in workerd, except for serve()", async () => {
  await Deno.writeTextFile(
    `${folder}/kit.js`,
    `import { getAccessToken } from "base44-connectors";
    import { createFakeBase44 } from "base44-connectors/testing";
    export default async function () {
      const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
      const token = await getAccessToken(fake.request(), "slack", { fetch: fake.fetch });
      return Response.json([token, await fake.serve().catch(String)]);
    }`,
  );
  await using function_ = await startWorker(await bundle("kit"));
  assert.deepEqual(await function_.send("/", "", "t"), [
    "xoxb-1",
    "Error: serve() needs Deno, Node.js 20.16 or later, or Bun: pass fake.fetch as the option fetch instead",
  ]);
});
