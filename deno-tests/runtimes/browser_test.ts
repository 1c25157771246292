/** The package in Chromium, in pages built by Vite and by esbuild. */

import assert from "node:assert/strict";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, createServer } from "vite";
import { createFakeBase44 } from "base44-connectors/testing";
import { mustRun } from "../support/command.ts";
import { inspectInDevTools } from "./inspector.ts";
import { createProject } from "./project.ts";

const WASM = "base44_connectors_bg.wasm";
const folder = await createProject("browser/page.js", "browser/worker.js", "browser/index.html");
await build({ root: folder, logLevel: "error", build: { outDir: "vite" } });
const bundle = ["--bundle", "--log-level=error"];
await mustRun(folder, "esbuild", "page.js", ...bundle, "--outfile=classic/page.js");
const modules = ["page.js", "worker.js", "--format=esm", "--outdir=esbuild"];
await mustRun(folder, "esbuild", ...bundle, ...modules);
const installed = `${folder}/node_modules/base44-connectors`;
await Deno.copyFile(`${installed}/${WASM}`, `${folder}/esbuild/${WASM}`);
const html = await Deno.readTextFile(`${folder}/index.html`);
await Deno.writeTextFile(`${folder}/esbuild/index.html`, html);
// Only a module without top-level await can become a classic script.
await Deno.writeTextFile(`${folder}/classic/index.html`, html.replace('type="module" ', ""));

/** Starts Chromium without background network requests. */
async function launch(): Promise<Browser> {
  const [stdout] = ["chromium", "chromium-browser", "google-chrome"].map((name) =>
    new Deno.Command("which", { args: [name] }).outputSync().stdout
  ).filter(({ length }) => length > 0);
  return await chromium.launch({
    executablePath: new TextDecoder().decode(stdout).trim(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function serve(handler: Deno.ServeHandler) {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, handler);
  return { url: `http://127.0.0.1:${server.addr.port}`, close: () => server.shutdown() };
}

const TYPES: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  wasm: "application/wasm",
};

interface Setting {
  /** The page's files, below the project. */
  site: string;
  /** The header Content-Security-Policy. */
  policy?: string;
  /** Overrides the response for the .wasm file. */
  core?: () => Response | Promise<Response>;
}

/** Serves an app with its Base44 on one origin and opens its page. */
async function open(browser: Browser, setting: Setting) {
  const { site, policy } = setting;
  const fake = createFakeBase44({
    appUsers: { "user-token": { "c-1": { accessToken: "t" } } },
    metered: ["x"],
  });
  // A provider that redirects the user back immediately.
  const provider = serve((request) => {
    const back = new URL(request.url).searchParams.get("redirect_uri") ?? "";
    return new Response(null, { status: 302, headers: { location: `${back}?connected` } });
  });
  const app = serve(async (request) => {
    const { pathname, origin } = new URL(request.url);
    if (pathname.startsWith("/api/")) {
      const answer = await fake.fetch(request);
      if (!pathname.endsWith("/initiate") || !answer.ok) return answer;
      return Response.json({ redirect_url: `${provider.url}/oauth?redirect_uri=${origin}/` });
    }
    const file = pathname === "/" ? "/index.html" : pathname;
    if (setting.core && file.endsWith(".wasm")) return await setting.core();
    const headers = {
      "content-type": TYPES[file.split(".").at(-1) ?? ""] ?? "",
      ...policy ? { "content-security-policy": policy } : {},
    };
    return new Response(await Deno.readFile(`${folder}/${site}${file}`), { headers });
  });
  const page = await browser.newPage();
  await page.goto(app.url);
  return {
    page,
    fake,
    url: app.url,
    async [Symbol.asyncDispose]() {
      await page.close();
      await Promise.all([app.close(), provider.close()]);
    },
  };
}

/** Waits until the page's output contains a text. */
const says = (page: Page, what: string, timeout = 10_000) =>
  page.locator("output", { hasText: what }).waitFor({ timeout });

const said = (page: Page) => page.locator("output").innerText();

Deno.test("in Chromium", async (t) => {
  const browser = await launch();
  console.log(`Chromium ${browser.version()}`);

  for (const site of ["vite", "esbuild"]) {
    await t.step(`a page built by ${site} connects and disconnects a user`, async () => {
      await using app = await open(browser, { site });
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
      await page.click("#disconnect");
      await says(page, "not_connected");
    });
  }

  await t.step(
    "loads the core once, at the first call",
    async () => {
      await using app = await open(browser, { site: "vite" });
      const loaded: string[] = [];
      app.page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
      await says(app.page, "ready");
      assert.deepEqual(loaded.filter((path) => path.endsWith(".wasm")), []);
      await app.page.evaluate(
        `Promise.all([1, 2].map(() => base44.connectors.connectAppUser("c-1")))`,
      );
      assert.equal(loaded.filter((path) => path.endsWith(".wasm")).length, 1);
    },
  );

  await t.step("a client is usable before the core is loaded", async () => {
    await using app = await open(browser, { site: "vite" });
    const result = await app.page.evaluate(`(async () => {
      const made = createClient({ appId: "fake-app", serverUrl: "", token: "nobody" });
      const config = made.getConfig();
      const byDefault = createClient({ appId: 7 }).getConfig();
      const ofNothing = createClient().getConfig();
      // The first call keeps the token from when it was made.
      const before = made.connectors.connectAppUser("c-1").then(() => "connected", ({ kind }) => kind);
      made.setToken("user-token");
      const after = made.connectors.connectAppUser("c-1").then(() => "connected", ({ kind }) => kind);
      const aborted = new AbortController();
      const given = made.connectors.connectAppUser("c-1", { signal: aborted.signal });
      aborted.abort("enough");
      const told = [];
      const wrong = createClient({ appId: "", options: { onError: ({ kind }) => told.push(kind) } });
      const kinds = await wrong.connectors.connectAppUser("c").catch(({ name, kind }) => [name, kind]);
      const odd = createClient({ appId: "a", headers: new Map([["x-a", "b"]]) });
      const map = await odd.connectors.connectAppUser("c").catch(({ kind, message }) => [kind, message]);
      const service = await made.asServiceRole.connectors.getConnection("slack").catch(String);
      return {
        config, byDefault, ofNothing, kinds, told, map, service,
        before: await before, after: await after, aborted: await given.catch((reason) => reason),
      };
    })()`);
    assert.deepEqual(result, {
      config: { serverUrl: "", appId: "fake-app", requiresAuth: false },
      byDefault: { serverUrl: "https://base44.app", appId: "7", requiresAuth: false },
      ofNothing: { serverUrl: "https://base44.app", appId: "", requiresAuth: false },
      before: "unauthenticated",
      after: "connected",
      aborted: "enough",
      kinds: ["Base44Error", "invalid_configuration"],
      told: ["invalid_configuration"],
      map: ["invalid_configuration", "headers must be a plain object of names and values"],
      service: "Base44Error: Service token is required to use asServiceRole. Please provide a " +
        "serviceToken when creating the client.",
    });
  });

  await t.step("a call made before the core is loaded uses its original arguments", async () => {
    await using app = await open(browser, { site: "vite" });
    const result = await app.page.evaluate(`(async () => {
      const server = createClient({ appId: "fake-app", serverUrl: "", serviceToken: "fake-service-token" });
      const request = { path: "", body: { deep: 0 } };
      const answers = [1, 2].map((deep) => {
        request.path = "/" + deep;
        request.body.deep = deep;
        return server.asServiceRole.connectors.callApi("x", request);
      });
      return (await Promise.all(answers)).map(({ data }) => [data.path, data.body.deep]);
    })()`);
    assert.deepEqual(result, [["/1", 1], ["/2", 2]]);
  });

  await t.step("an invalid token is rejected and the next one is used", async () => {
    await using app = await open(browser, { site: "vite" });
    const result = await app.page.evaluate(`(async () => {
      const client = createClient({ appId: "fake-app", serverUrl: "", token: "user-token" });
      const connect = () =>
        client.connectors.connectAppUser("c-1").then(() => "connected", ({ kind }) => kind);
      const beforehand = ["no\\n", "", "user-token", "nobody"].map((token) => {
        client.setToken(token);
        return connect();
      });
      const told = [await Promise.all(beforehand)];
      client.setToken("user-token");
      try {
        client.setToken("no\\n");
      } catch ({ kind }) {
        told.push(kind);
      }
      return [...told, await connect()];
    })()`);
    const wrong = "invalid_configuration";
    assert.deepEqual(result, [[wrong, wrong, "connected", "unauthenticated"], wrong, "connected"]);
  });

  await t.step(
    "names the missing 'wasm-unsafe-eval' in a Content-Security-Policy",
    async () => {
      const policy = "default-src 'self'; script-src 'self'";
      await using strict = await open(browser, { site: "vite", policy });
      await strict.page.click("#connect");
      await says(strict.page, "invalid_configuration");
      assert.match(await said(strict.page), /Could not start the core:.*'wasm-unsafe-eval'/);
      await using open_ = await open(browser, {
        site: "vite",
        policy: `${policy} 'wasm-unsafe-eval'`,
      });
      await open_.page.click("#disconnect");
      await says(open_.page, "disconnected");
    },
  );

  await t.step("reports a core that cannot be loaded and retries at the next call", async () => {
    const setting: Setting = { site: "esbuild", core: () => new Response("<!doctype html>") };
    await using app = await open(browser, setting);
    await app.page.click("#disconnect");
    await says(app.page, '"network"');
    assert.match(await said(app.page), /Could not load http.*base44_connectors_bg\.wasm.*Serve/);
    assert.equal(app.fake.requests.length, 0);
    delete setting.core;
    await app.page.click("#disconnect");
    await says(app.page, "disconnected");
  });

  await t.step("a classic script gets an error that it cannot locate the core", async () => {
    await using app = await open(browser, { site: "classic" });
    await app.page.click("#disconnect");
    await says(app.page, '"Base44Error"');
    assert.match(await said(app.page), /Could not load base44_connectors_bg\.wasm.*--format=esm/);
  });

  await t.step("loading the core respects the call's signal and a timeout", async () => {
    let serve = (_: Response) => {};
    const core = () => new Promise<Response>((resolve) => serve = resolve);
    await using app = await open(browser, { site: "esbuild", core });
    const reasons = await app.page.evaluate(`Promise.all([
      AbortSignal.abort("before"), AbortSignal.timeout(50),
    ].map((signal) => base44.connectors.connectAppUser("c-1", { signal }).catch(String)))`);
    assert.deepEqual(reasons, ["before", "TimeoutError: signal timed out"]);
    // Without a signal, loading times out after 10 s.
    await app.page.click("#disconnect");
    await says(app.page, '"timeout"', 20_000);
    assert.equal(app.fake.requests.length, 0);
    serve(new Response(null, { status: 404 }));
  });

  await t.step("serverUrl may be relative to a web worker's script", async () => {
    await using app = await open(browser, { site: "esbuild" });
    const told = await app.page.evaluate(`new Promise((resolve) => {
      new Worker("/worker.js", { type: "module" }).onmessage = ({ data }) => resolve(data);
    })`);
    assert.match(String(told), /^http:.*\/oauth/);
    assert.equal(app.fake.requests[0].headers["x-origin-url"], undefined);
  });

  await t.step("createClientFromRequest works in a page", async () => {
    await using app = await open(browser, { site: "esbuild" });
    const result = await app.page.evaluate(`(async () => {
      const headers = { "Base44-App-Id": "fake-app", "Base44-Api-Url": location.origin };
      const made = createClientFromRequest(new Request("/", { headers }));
      const nobody = createClientFromRequest(new Request("/"));
      return [made.getConfig(), await made.connectors.connectAppUser("c").catch(({ kind }) => kind),
        await nobody.connectors.connectAppUser("c").catch(({ message }) => message)];
    })()`);
    assert.deepEqual(result, [
      { serverUrl: app.url, appId: "fake-app", requiresAuth: false },
      "unauthenticated",
      "Base44-App-Id header is required, but is was not found on the request",
    ]);
  });

  await t.step("an error shows no credential in the inspector", async () => {
    await using app = await open(browser, { site: "vite" });
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
      for (const part of ["[redacted]", "originalError", "[[Prototype]]", "forbidden"]) {
        assert.ok(seen.includes(part), `${part} is not in ${seen}`);
      }
      assert.doesNotMatch(`${seen}\n${(await logged).text()}`, /ser-token/);
    }
    // Control: a credential in a hidden property is found.
    const hidden =
      `Object.defineProperty(new Error(), "cause", { get: () => ({ a: ["user-token"] }) })`;
    assert.match(await inspectInDevTools(app.page, hidden), /user-token/);
  });

  await t.step("works with Vite's development server", async () => {
    const fake = createFakeBase44({ appUsers: { "user-token": { "c-1": { accessToken: "t" } } } });
    await using base44 = await fake.serve();
    const server = await createServer({
      root: folder,
      logLevel: "error",
      optimizeDeps: { exclude: ["base44-connectors"] },
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
