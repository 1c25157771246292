/** Functions under workerd, bundled as the platform bundles them. */

import assert from "node:assert/strict";
import { type MiniflareOptions, supportedCompatibilityDate } from "miniflare";
import { bundleForWorkerd, project } from "./project.ts";
import { worker } from "./miniflare_worker.ts";

const folder = await project(
  "workerd/deno_serve.js",
  "workerd/export_default.js",
  "workerd/platform.js",
  "workerd/wrangler.js",
);

/** A Base44 where the token of a connection is made of the credential, after a while. */
function base44(delay = () => 0) {
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

const DATES: [what: string, options: Partial<MiniflareOptions>, finalizers: string][] = [
  ["2025-01-01", { compatibilityDate: "2025-01-01" }, "undefined"],
  [supportedCompatibilityDate, { compatibilityDate: supportedCompatibilityDate }, "function"],
  [`${supportedCompatibilityDate} without FinalizationRegistry`, {
    compatibilityDate: supportedCompatibilityDate,
    compatibilityFlags: ["disable_weak_ref"],
  }, "undefined"],
];

for (const [what, options, finalizers] of DATES) {
  Deno.test(`Deno.serve(handler) works at ${what}`, async () => {
    await using server = base44();
    await using function_ = await worker(await bundle("deno_serve"), options);
    assert.deepEqual(await function_.ask("/slack", server.url, "service-token-1"), {
      accessToken: "/api/apps/app-1/external-auth/tokens/slack for service-token-1",
      connectionConfig: null,
      finalizers,
    });
  });

  Deno.test(`export default handler works at ${what}`, async () => {
    await using server = base44();
    await using function_ = await worker(await bundle("export_default"), options);
    const { accessToken } = await function_.ask("/", server.url, "service-token-1");
    assert.equal(accessToken, "/api/apps/app-1/external-auth/tokens/slack for service-token-1");
  });

  Deno.test(`200 requests at once get each its own at ${what}`, async () => {
    await using server = base44(() => Math.random() * 50);
    await using function_ = await worker(await bundle("deno_serve"), options);
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    const answers = await Promise.all(
      numbers.map((n) => function_.ask(`/type-${n}`, server.url, `service-token-${n}`)),
    );
    assert.deepEqual(
      answers.map(({ accessToken }) => accessToken),
      numbers.map((n) => `/api/apps/app-1/external-auth/tokens/type-${n} for service-token-${n}`),
    );
  });
}

Deno.test("requests that are given up or time out take no other with them", async () => {
  await using server = base44(() => 300);
  await using function_ = await worker(await bundle("deno_serve"));
  const asked = Array.from({ length: 30 }, (_, n) => {
    if (n % 3 === 0) return function_.ask("/slack?timeout=20", server.url, `t-${n}`);
    const signal = n % 3 === 1 ? AbortSignal.timeout(30) : undefined;
    return function_.ask("/slack", server.url, `t-${n}`, { signal });
  });
  const answers = await Promise.allSettled(asked);
  answers.forEach((answer, n) => {
    if (n % 3 === 1) return assert.equal(answer.status, "rejected");
    assert.ok(answer.status === "fulfilled");
    const { kind, accessToken } = answer.value;
    if (n % 3 === 0) assert.equal(kind, "timeout");
    else assert.match(accessToken, new RegExp(` for t-${n}$`));
  });
});

Deno.test("base44-connectors/wasm takes the module that wrangler imports", async () => {
  const script = await bundleForWorkerd(folder, "wrangler.js", "--external:*.wasm");
  const path = `${folder}/node_modules/base44-connectors/base44_connectors_bg.wasm`;
  await using server = base44();
  await using function_ = await worker("", {
    modules: [
      { type: "ESModule", path: "worker.mjs", contents: script },
      {
        type: "CompiledWasm",
        path: "base44-connectors/core.wasm",
        contents: await Deno.readFile(path),
      },
    ],
  } as Partial<MiniflareOptions>);
  assert.deepEqual(await function_.ask("/", server.url, "service-token-1"), {
    before: [
      "invalid_configuration",
      "base44-connectors/wasm needs its core: call initialize(module) first",
      "rate_limited",
    ],
    accessToken: "/api/apps/app-1/external-auth/tokens/slack for service-token-1",
  });
});

Deno.test("the testing kit works there, but for serve()", async () => {
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
  await using function_ = await worker(await bundle("kit"));
  assert.deepEqual(await function_.ask("/", "", "t"), [
    "xoxb-1",
    "Error: serve() needs Deno, Node.js or Bun: pass fake.fetch as the option fetch instead",
  ]);
});
