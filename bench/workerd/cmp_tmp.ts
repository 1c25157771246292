import { bundleForWorkerd } from "../../deno-tests/runtimes/project.ts";
import { mustRun } from "../../deno-tests/support/command.ts";
import { startWorker } from "../../deno-tests/runtimes/miniflare_worker.ts";
const ROUNDS = Number(Deno.env.get("R") ?? 25);
const base44 = Deno.serve(
  { hostname: "127.0.0.1", port: 0, onListen() {} },
  () => Response.json({ access_token: "xoxb-1", integration_type: "slack" }),
);
const url = `http://127.0.0.1:${base44.addr.port}`;
const bundles: string[] = [];
for (const dir of Deno.args) {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(
    `${folder}/package.json`,
    JSON.stringify({ private: true, type: "module" }),
  );
  const tarball = await mustRun(folder, "npm", "pack", "--silent", `${dir}/pkg`);
  await mustRun(
    folder,
    "npm",
    "install",
    "--silent",
    "--offline",
    "--no-audit",
    "--no-fund",
    `./${tarball.trim()}`,
  );
  await Deno.copyFile(
    new URL("../../deno-tests/runtimes/workerd/platform.js", import.meta.url),
    `${folder}/platform.js`,
  );
  await Deno.writeTextFile(
    `${folder}/function.js`,
    `import { createClientFromRequest } from "base44-connectors";
    Deno.serve(async (req) => { const { connectors } = createClientFromRequest(req).asServiceRole; return Response.json(await connectors.getConnection("slack")); });`,
  );
  bundles.push(await bundleForWorkerd(folder, "platform.js", "--alias:function=./function.js"));
}
async function first(script: string) {
  await using worker = await startWorker(script);
  const s = performance.now();
  const { accessToken } = await worker.send("/", url, "service-token-1");
  const d = performance.now() - s;
  if (accessToken !== "xoxb-1") throw new Error("no");
  return d;
}
const ds: number[][] = bundles.map(() => []);
for (let r = -2; r < ROUNDS; r++) {
  for (let k = 0; k < bundles.length; k++) {
    const i = (k + r + 2) % bundles.length;
    const d = await first(bundles[i]);
    if (r >= 0) ds[i].push(d);
  }
}
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1];
const m = ds.map(med);
console.log(m.map((x) => x.toFixed(2)).join(" "), "ratio", (m[1] / m[0]).toFixed(3));
console.log("q1", ds.map((a) => a[a.length >> 2].toFixed(2)).join(" "));
Deno.exit();
