/**
 * Cases of Next.js: route handlers for Node.js and for the edge runtime, and a page, each built by
 * webpack and by Turbopack, and Turbopack's development server.
 *
 * @module
 */

import type { Case, Folder } from "./case.ts";
import { show } from "./browser.ts";
import { type Place, probe, type Syntax } from "./probe.ts";

/** Returns a route handler that responds with the token. */
function route(syntax: Syntax, place: Place, runtime: "nodejs" | "edge"): string {
  return `${probe(syntax, place)}
export const runtime = "${runtime}";
export const dynamic = "force-dynamic";
export async function GET() {
  return new Response(await probe().catch(String));
}
`;
}

const FILES: Record<string, string> = {
  "app/layout.jsx": `export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}
`,
  "app/page.jsx": `"use client";
import { useEffect, useState } from "react";
${probe("import", "memory")}
export default function Page() {
  const [text, setText] = useState("");
  useEffect(() => void probe().catch(String).then(setText), []);
  return <output>{text}</output>;
}
`,
  "app/server/page.jsx": `${probe("import", "ports")}
export const dynamic = "force-dynamic";
export default async function Page() {
  return <output>{await probe().catch(String)}</output>;
}
`,
  "app/import/route.js": route("import", "ports", "nodejs"),
  "app/require/route.js": route("require", "ports", "nodejs"),
  "app/edge/route.js": route("import", "memory", "edge"),
};

/** What is opened: a page in Chromium, or a response. */
const PATHS: Record<string, string> = {
  "": "client component",
  "server": "server component",
  "import": "Node.js, import",
  "require": "Node.js, require",
  "edge": "edge runtime",
};

/** Writes the app, starts it, and returns what each path shows. */
async function run(folder: Folder, flag: string, isBuilt: boolean): Promise<string[]> {
  for (const [name, text] of Object.entries(FILES)) await folder.write(name, text);
  await folder.write("package.json", `{ "private": true }`);
  await folder.write(
    "next.config.mjs",
    `export default { turbopack: { root: "${await Deno.realPath(folder.project)}" } };\n`,
  );
  const next = (...args: string[]) => [`NEXT_TELEMETRY_DISABLED=1`, folder.bin("next"), ...args];
  if (isBuilt) await folder.build("env", ...next("build", flag));
  const command = isBuilt ? next("start") : next("dev", flag);
  const server = folder.start("env", ...command, "--hostname", "127.0.0.1", "--port", "0");
  try {
    const url = await server.line(/(http:\/\/127\.0\.0\.1:\d+)/);
    const shown: string[] = [];
    for (const path of Object.keys(PATHS)) {
      const isPage = path === "" || path === "server";
      const text = isPage
        ? await show(`${url}/${path}`)
        : await (await fetch(`${url}/${path}`)).text();
      shown.push(text);
    }
    return shown;
  } finally {
    await server.stop();
  }
}

/** Returns the cases of one build, which is made once for all of them. */
function casesOf(bundler: string, flag: string, isBuilt: boolean): Case[] {
  let shown: Promise<string[]> | undefined;
  return Object.values(PATHS).map((what, at) => ({
    tool: `Next.js (${bundler})`,
    version: "next",
    what,
    async attempt(folder) {
      shown ??= run(folder, flag, isBuilt);
      return (await shown)[at];
    },
  }));
}

/** The cases. */
export const cases: Case[] = [
  ...casesOf("webpack", "--webpack", true),
  ...casesOf("Turbopack", "--turbopack", true),
  ...casesOf("Turbopack, development server", "--turbopack", false),
];
