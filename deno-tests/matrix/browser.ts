/**
 * Chromium, and pages whose server is a fake Base44 too.
 *
 * @module
 */

import { type Browser, launch } from "../runtimes/chromium.ts";
import { createFakeBase44 } from "base44-connectors/testing";
import { TOKEN } from "./probe.ts";

let browser: Promise<Browser> | undefined;

/** Starts Chromium when it is first needed. */
function chromium(): Promise<Browser> {
  return browser ??= launch();
}

/** Ends Chromium. */
export async function close(): Promise<void> {
  await (await browser)?.close();
}

const INDEX = `<!doctype html><link rel="icon" href="data:,"><output></output>`;
const SCRIPTS = {
  page: `<script type="module" src="script.js"></script>`,
  "web worker": `<script type="module">
    const worker = new Worker("script.js", { type: "module" });
    worker.onmessage = ({ data }) => document.querySelector("output").value = data;
    worker.onerror = ({ message }) => document.querySelector("output").value = message;
  </script>`,
};

const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript" };

/** Returns the `fetch` of a fake Base44 for the probe. */
export function createFake(): (request: Request) => Promise<Response> {
  return createFakeBase44({ connectors: { slack: { accessToken: TOKEN } } }).fetch;
}

/** Serves a folder next to a fake Base44, opens its page, and returns what it shows. */
export async function openPage(folder: string, kind: keyof typeof SCRIPTS): Promise<string> {
  const fake = createFake();
  await using server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/api/")) return fake(request);
    const headers = { "content-type": TYPES[pathname.split(".").at(-1) ?? ""] ?? "text/html" };
    return Deno.readFile(`${folder}${pathname === "/" ? "/index.html" : pathname}`).then(
      (body) => new Response(body, { headers }),
      () => new Response(pathname === "/" ? INDEX + SCRIPTS[kind] : null, { headers }),
    );
  });
  return await show(`http://127.0.0.1:${server.addr.port}/`);
}

/** Opens a page and returns what its output shows, or the errors of its scripts. */
export async function show(url: string): Promise<string> {
  const page = await (await chromium()).newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => errors.push(message.text()));
  await page.goto(url);
  const output = page.locator("output", { hasText: /./ });
  const text = await output.textContent({ timeout: 10_000 }).catch(String);
  await page.close();
  return `${text}\n${errors.join("\n")}`;
}
