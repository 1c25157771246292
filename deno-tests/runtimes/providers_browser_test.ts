/** Calls to a provider of another origin from a page in Chromium. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";
import { launch } from "./chromium.ts";
import { startProviderServers } from "./programs/provider_servers.js";
import { createProject } from "./project.ts";

const folder = await createProject("programs/provider_calls.js", "browser/calls_provider.js");

Deno.test("calls to a provider work in Chromium, with redirects refused", async () => {
  const bundle = ["calls_provider.js", "--bundle", "--format=iife", "--log-level=error"];
  const script = await mustRun(folder, "esbuild", ...bundle);
  const servers = await startProviderServers();
  await using app = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.includes("/api/")) return await servers.fake.fetch(request);
      const headers = { "content-type": "text/html" };
      return new Response("<!doctype html><link rel=icon href=data:,>", { headers });
    },
  );
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const url = `http://127.0.0.1:${app.addr.port}`;
    await page.goto(url);
    await page.addScriptTag({ content: script });
    const urls = JSON.stringify({ ...servers.urls, base44: url });
    const made = await page.evaluate(`callProvider(${urls})`);
    assert.equal((made as string[]).length, 13, String(made));
  } finally {
    await browser.close();
    await servers.close();
  }
});
