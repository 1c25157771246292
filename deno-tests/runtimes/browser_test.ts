/**
 * The package in Chromium: bundled by Vite and by esbuild, and as a module that a page imports by
 * its URL.
 */

import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { build, createServer } from "vite";
import { createFakeBase44 } from "base44-connectors/testing";
import { mustRun } from "../support/command.ts";
import { launch } from "./chromium.ts";
import { inspectInDevTools } from "./inspector.ts";
import { createProject } from "./project.ts";

const folder = await createProject("browser/page.js", "browser/worker.js", "browser/index.html");
const html = await Deno.readTextFile(`${folder}/index.html`);

/** The ways in which a page gets the package; each is a folder with an `index.html`. */
const SITES = ["vite", "esbuild", "classic", "unbundled"];

await build({ root: folder, logLevel: "error", build: { outDir: "vite" } });
const bundle = ["page.js", "worker.js", "--bundle", "--log-level=error"];
await mustRun(folder, "esbuild", ...bundle, "--format=esm", "--outdir=esbuild");
await mustRun(folder, "esbuild", ...bundle, "--outdir=classic");
await Deno.mkdir(`${folder}/unbundled`);
for (const name of ["page.js", "worker.js"]) {
  const code = await Deno.readTextFile(`${folder}/${name}`);
  await Deno.writeTextFile(
    `${folder}/unbundled/${name}`,
    code.replace('"base44-connectors"', '"./workerd.js"'),
  );
}
const installed = `${folder}/node_modules/base44-connectors`;
await Deno.copyFile(`${installed}/workerd.js`, `${folder}/unbundled/workerd.js`);
for (const site of ["esbuild", "unbundled"]) {
  await Deno.writeTextFile(`${folder}/${site}/index.html`, html);
}
const classicScript = html.replace('type="module"', "defer");
await Deno.writeTextFile(`${folder}/classic/index.html`, classicScript);

function serve(handler: Deno.ServeHandler) {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, handler);
  return { url: `http://127.0.0.1:${server.addr.port}`, close: () => server.shutdown() };
}

const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript" };

/** Allows neither WebAssembly nor `eval`, and no server but the page's own. */
const STRICT_POLICY = "default-src 'self'; img-src data:; base-uri 'none'";

/** Serves an app with its Base44 on one origin and opens its page. */
async function open(browser: Browser, site: string) {
  const fake = createFakeBase44({ appUsers: { "user-token": { "c-1": { accessToken: "t" } } } });
  // A provider that redirects the user back immediately.
  const provider = serve((request) => {
    const back = new URL(request.url).searchParams.get("redirect_uri") ?? "";
    return new Response(null, { status: 302, headers: { location: `${back}?connected` } });
  });
  const app = serve(async (request) => {
    const { pathname, origin } = new URL(request.url);
    if (pathname.includes("/api/")) {
      const answer = await fake.fetch(request);
      if (!pathname.endsWith("/initiate") || !answer.ok) return answer;
      return Response.json({ redirect_url: `${provider.url}/oauth?redirect_uri=${origin}/` });
    }
    const file = pathname === "/" ? "/index.html" : pathname;
    const headers = {
      "content-type": TYPES[file.split(".").at(-1) ?? ""] ?? "",
      "content-security-policy": STRICT_POLICY,
    };
    return new Response(await Deno.readFile(`${folder}/${site}${file}`), { headers });
  });
  const page = await browser.newPage();
  const [requested, complaints]: string[][] = [[], []];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(app.url);
  return {
    page,
    fake,
    url: app.url,
    requested,
    complaints,
    async [Symbol.asyncDispose]() {
      await page.close();
      await Promise.all([app.close(), provider.close()]);
    },
  };
}

/** Waits until the page's output contains a text. */
const says = (page: Page, what: string) => page.locator("output", { hasText: what }).waitFor();

Deno.test("in Chromium", async (t) => {
  const browser = await launch();
  console.log(`Chromium ${browser.version()}`);

  for (const site of SITES) {
    await t.step(`connects and disconnects a user under a strict CSP, ${site}`, async () => {
      await using app = await open(browser, site);
      const { page, fake } = app;
      await says(page, "ready");
      await page.click("#connect");
      await says(page, "connected");
      assert.equal(page.url(), `${app.url}/?connected`);
      await page.click("#disconnect");
      await says(page, "disconnected");
      assert.deepEqual(
        fake.requests.map(({ route, id, token }) => [route, id, token]),
        [["connectAppUser", "c-1", "user-token"], ["disconnectAppUser", "c-1", "user-token"]],
      );
      assert.equal(fake.requests[1].headers["x-origin-url"], `${app.url}/?connected`);
      assert.deepEqual(app.complaints, []);
      await page.click("#disconnect");
      await says(page, "not_connected");
      assert.deepEqual(app.requested.filter((path) => path.endsWith(".wasm")), []);
    });
  }

  for (const [site, type] of [["esbuild", "module"], ["unbundled", "module"], ["classic"]]) {
    await t.step(`works in a web worker, with a relative serverUrl, ${site}`, async () => {
      await using app = await open(browser, site);
      const redirectUrl = await app.page.evaluate(`new Promise((resolve) => {
        new Worker("/worker.js", { type: "${
        type ?? "classic"
      }" }).onmessage = ({ data }) => resolve(data);
      })`).catch(String);
      assert.match(String(redirectUrl), /^http:.*\/oauth/);
      assert.equal(app.fake.requests[0].headers["x-origin-url"], undefined);
    });
  }

  await t.step("configuration errors are thrown when the client is made", async () => {
    await using app = await open(browser, "vite");
    const result = await app.page.evaluate(`(async () => {
      const thrown = (make) => {
        try { make(); } catch ({ name, kind, message }) { return [name, kind, message]; }
      };
      const client = createClient({ appId: "fake-app", serverUrl: "", token: "user-token" });
      return {
        appId: thrown(() => createClient({ appId: "" })),
        headers: thrown(() => createClient({ appId: "a", headers: new Map([["x-a", "b"]]) })),
        request: thrown(() => createClientFromRequest(new Request("/"))),
        token: thrown(() => client.setToken("no\\n")),
        service: thrown(() => client.asServiceRole),
        config: client.getConfig(),
        // The token that was refused changes nothing.
        connected: await client.connectors.connectAppUser("c-1").then(() => true),
      };
    })()`);
    const refused = (message: string) => ["Base44Error", "invalid_configuration", message];
    assert.deepEqual(result, {
      appId: refused("appId is required and must be a string of printable Latin-1 characters"),
      headers: refused("headers must be a plain object of names and values"),
      request: refused("Base44-App-Id header is required, but is was not found on the request"),
      token: refused("token must be a string of printable Latin-1 characters"),
      service: refused(
        "Service token is required to use asServiceRole. Please provide a serviceToken when " +
          "creating the client.",
      ),
      config: { serverUrl: "", appId: "fake-app", requiresAuth: false },
      connected: true,
    });
  });

  await t.step("a relative serverUrl is relative to the page", async () => {
    await using app = await open(browser, "esbuild");
    await app.page.evaluate(`history.replaceState(null, "", "/below/page")`);
    await app.page.evaluate(`Promise.all(["", "/root", "sub"].map((serverUrl) =>
      createClient({ appId: "a", serverUrl, token: "t" }).connectors.connectAppUser("c").catch(() => {})
    ))`);
    const paths = app.requested.filter((path) => path.includes("/api/"));
    const route = "/api/apps/a/app-user-auth/connectors/c/initiate";
    assert.deepEqual(paths, [route, `/root${route}`, `/below/sub${route}`]);
  });

  await t.step("the strict CSP forbids WebAssembly", async () => {
    await using app = await open(browser, "vite");
    const compiled = await app.page.evaluate(
      `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(String)`,
    );
    assert.match(String(compiled), /CompileError.*Content Security Policy/);
  });

  await t.step("an error shows no credential in the inspector", async () => {
    await using app = await open(browser, "vite");
    for (const spelling of ["user-token", "%75ser-token", '\\"user-token\\"']) {
      const body = { detail: `no ${spelling}`, [spelling]: [spelling] };
      app.fake.fail("connectAppUser", { status: 403, body });
      const logged = app.page.waitForEvent("console", (said) => said.text().includes("Base44"));
      const seen = await inspectInDevTools(
        app.page,
        `base44.connectors.connectAppUser("c-1").catch((error) => {
          console.error(error);
          return error;
        })`,
      );
      for (const part of ["[redacted]", "[[Prototype]]", "forbidden"]) {
        assert.ok(seen.includes(part), `${part} is not in ${seen}`);
      }
      assert.doesNotMatch(`${seen}\n${(await logged).text()}`, /ser-token/);
    }
    // Control: a credential in a hidden property is found.
    const hidden =
      `Object.defineProperty(new Error(), "cause", { get: () => ({ a: ["user-token"] }) })`;
    assert.match(await inspectInDevTools(app.page, hidden), /user-token/);
  });

  await t.step("works with Vite's development server, without configuration", async () => {
    const fake = createFakeBase44({ appUsers: { "user-token": { "c-1": { accessToken: "t" } } } });
    await using base44 = await fake.serve();
    const server = await createServer({
      root: folder,
      logLevel: "error",
      server: { host: "127.0.0.1", port: 0, proxy: { "/api": base44.url } },
    });
    await server.listen();
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await says(page, "ready");
    await page.click("#disconnect");
    await says(page, "disconnected");
    await page.close();
    await server.close();
  });

  await browser.close();
});
