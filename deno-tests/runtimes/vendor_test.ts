/** `./build.sh vendor`: a project with the package's files, without a registry. */

import assert from "node:assert/strict";
import { mustRun, run } from "../support/command.ts";
import { bundleForWorkerd } from "./project.ts";

const script = new URL("../../build.sh", import.meta.url).pathname;

/** What a function gets of the package, in a file of the project. */
const FUNCTION = `
import { Base44Error, createClientFromRequest } from "../../shared/base44-connectors.js";
import {
  ProviderError,
  providerFetch,
  type ProviderOptions,
} from "../../shared/base44-connectors-providers.js";

/** With the same core as the client, and errors of the same classes. */
export async function listChannels(req: Request, options?: ProviderOptions): Promise<string[]> {
  const slack = providerFetch(createClientFromRequest(req), "slack", options);
  try {
    return (await slack.json<{ channels: string[] }>("conversations.list")).channels;
  } catch (error) {
    if (error instanceof ProviderError) return [error.kind];
    throw error;
  }
}

export default async function handle(req: Request): Promise<Response> {
  const { connectors } = createClientFromRequest(req).asServiceRole;
  try {
    const { accessToken } = await connectors.getConnection("slack");
    return Response.json({ accessToken });
  } catch (error) {
    if (!(error instanceof Base44Error)) throw error;
    return Response.json({ kind: error.kind }, { status: 502 });
  }
}
`;

const TEST = `
import handle, { listChannels } from "./entry.ts";
import { createFakeBase44 } from "../../shared/base44-connectors-testing.js";

const fake = createFakeBase44({
  connectors: { slack: { accessToken: "xoxb-1" } },
  providers: { slack: () => Response.json({ ok: true, channels: ["general"] }) },
});
await using server = await fake.serve();
console.log(await (await handle(fake.request())).text());
fake.expire("slack");
console.log(await listChannels(fake.request(), server.providers.slack));
fake.revokeScope("slack", "channels:read");
console.log(await listChannels(fake.request(), server.providers.slack));
`;

/** Creates a project of Base44's with a function, and vendors the package into it. */
async function createProject(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
  const hello = `${folder}/base44/functions/hello`;
  await Deno.mkdir(hello, { recursive: true });
  await Deno.writeTextFile(`${hello}/entry.ts`, FUNCTION);
  await Deno.writeTextFile(`${hello}/test.ts`, TEST);
  await mustRun(folder, script, "vendor", ".");
  return folder;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort();
}

const project = await createProject();
const hello = `${project}/base44/functions/hello`;

const FILES = [
  "base44-connectors-LICENSE.txt",
  "base44-connectors-THIRD_PARTY_LICENSES.txt",
  "base44-connectors-llms.txt",
  "base44-connectors-providers.d.ts",
  "base44-connectors-providers.js",
  "base44-connectors-testing.d.ts",
  "base44-connectors-testing.js",
  "base44-connectors-types.d.ts",
  "base44-connectors-types.js",
  "base44-connectors.d.ts",
  "base44-connectors.js",
];

Deno.test("vendor copies the package to base44/shared/ of a project", async () => {
  assert.deepEqual(await namesIn(`${project}/base44/shared`), FILES);
  assert.deepEqual(await namesIn(`${project}/base44`), ["functions", "shared"]);
});

Deno.test("a function type-checks against the vendored types", async () => {
  const compile = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "esnext"];
  const modules = ["--module", "esnext", "--moduleResolution", "bundler", "--types", ""];
  const imports = ["--allowImportingTsExtensions", "entry.ts", "test.ts"];
  await mustRun(hello, "deno", "check", "--quiet", "entry.ts", "test.ts");
  await mustRun(hello, "tsc", ...compile, ...modules, ...imports);

  const wrong = FUNCTION.replace('getConnection("slack")', "getConnection(5)");
  await Deno.writeTextFile(`${hello}/wrong.ts`, wrong);
  for (const command of [["deno", "check"], ["tsc", ...compile, ...modules]]) {
    const [name, ...args] = command;
    const { stdout, stderr } = await run(hello, name, ...args, "wrong.ts");
    assert.deepEqual((stdout + stderr).match(/TS\d+/g), ["TS2345"], `${stdout}${stderr}`);
  }
  await Deno.remove(`${hello}/wrong.ts`);
});

Deno.test("a function runs with the vendored package and testing kit under Deno", async () => {
  const args = ["run", "--quiet", "--no-prompt", "--allow-net=127.0.0.1", "test.ts"];
  const output = await mustRun(hello, "deno", ...args);
  assert.equal(output, '{"accessToken":"xoxb-1"}\n[ "general" ]\n[ "missing_scope" ]\n');
});

Deno.test("a function with the vendored package is bundled into one module, as Base44 does", async () => {
  const bundle = await bundleForWorkerd(hello, "entry.ts");
  assert.doesNotMatch(bundle, /^import\b|\bimport\(|\bWebAssembly\b/m);
  await Deno.writeTextFile(`${project}/bundle.js`, bundle);
  const { default: handle } = await import(`${project}/bundle.js`);
  const response = await handle(
    new Request("http://127.0.0.1/", {
      headers: {
        "Base44-App-Id": "app",
        "Base44-Api-Url": "http://127.0.0.1:9",
        "Base44-Service-Authorization": "Bearer service-token",
      },
    }),
  );
  assert.deepEqual(await response.json(), { kind: "network" });
});

Deno.test("vendor needs no tools, and says what it wrote and how to import it", async () => {
  const folder = await Deno.makeTempDir({ prefix: "base44-connectors-" });
  for (const name of ["bin", "app/base44", "an other"]) {
    await Deno.mkdir(`${folder}/${name}`, { recursive: true });
  }
  for (const command of ["bash", "dirname", "sed", "mkdir"]) {
    await Deno.symlink(await which(command), `${folder}/bin/${command}`);
  }
  const rows: [path: string, writes: string, imports: string][] = [
    ["app", "app/base44/shared", "../../shared"],
    ["app/base44/", "app/base44/shared", "../../shared"],
    ["an other", "an other", "."],
    [`${folder}/an other/`, "an other", "."],
  ];
  for (const [path, writes, imports] of rows) {
    const { code, stderr } = await new Deno.Command("bash", {
      args: [script, "vendor", path],
      cwd: folder,
      clearEnv: true,
      env: { PATH: `${folder}/bin`, HOME: folder },
    }).output();
    const output = new TextDecoder().decode(stderr);
    assert.equal(code, 0, output);
    assert.ok(output.includes(`${folder}/${writes}\n`), output);
    assert.ok(output.includes(` from "${imports}/base44-connectors.js";\n`), output);
    for (const name of FILES) assert.ok(output.includes(`  ${name}\n`), output);
    assert.deepEqual(await namesIn(`${folder}/${writes}`), FILES);
  }
  assert.deepEqual(await namesIn(`${folder}/app/base44`), ["shared"]);
});

Deno.test("vendor refuses a folder that does not exist, and creates nothing", async () => {
  for (const [path, named] of [["nowhere", "nowhere"], ["entry.ts", "entry.ts"], ["", ""]]) {
    const { code, stderr } = await run(hello, script, "vendor", path);
    assert.equal(code, 1);
    assert.ok(stderr.startsWith(`✗ There is no folder ${named}`), stderr);
  }
  assert.match(
    (await run(hello, script, "vendor")).stderr,
    /✗ vendor needs the folder[^]*Such as: /,
  );
  assert.deepEqual(await namesIn(hello), ["entry.ts", "test.ts"]);
});

/** Returns where a system command is. */
async function which(command: string): Promise<string> {
  return (await mustRun("/", "bash", "-c", 'type -P "$1"', "bash", command)).trim();
}
