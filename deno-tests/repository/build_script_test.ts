/** `build.sh`: its error messages, the demo and releases. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;

/** System commands that the script uses. */
const SYSTEM_COMMANDS = [
  "bash",
  "dirname",
  "sed",
  "cksum",
  "cut",
  "mktemp",
  "mkdir",
  "cp",
  "rm",
  "head",
];

/** Runs `build.sh` with exactly these environment variables. */
async function build(args: string[], env: Record<string, string>) {
  const { code, stdout, stderr } = await new Deno.Command("/usr/bin/env", {
    args: ["bash", `${root}build.sh`, ...args],
    clearEnv: true,
    env,
  }).output();
  const decoder = new TextDecoder();
  return { code, output: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** Creates a PATH that has the system commands, these commands and no others. */
async function pathWith(...commands: string[]): Promise<string> {
  const folder = await Deno.makeTempDir();
  for (const command of [...SYSTEM_COMMANDS, ...commands]) {
    for (const directory of (Deno.env.get("PATH") ?? "").split(":")) {
      const file = `${directory}/${command}`;
      if (await Deno.stat(file).then(({ isFile }) => isFile, () => false)) {
        await Deno.symlink(file, `${folder}/${command}`);
        break;
      }
    }
  }
  return folder;
}

const HOME = Deno.env.get("HOME") ?? "/";

Deno.test("rejects unknown commands and lists the known ones", async () => {
  const PATH = Deno.env.get("PATH") ?? "";
  for (const args of [["tset"], [""], ["demo", "more"], ["release", "1.0.0", "more"]]) {
    const { code, output } = await build(args, { PATH, HOME });
    assert.equal(code, 1);
    assert.match(output, /✗ .*\n.*(Words are: build|help lists the words|Such as: )/);
  }
  const { code, output } = await build(["help"], { PATH, HOME });
  assert.equal(code, 0);
  assert.match(output, /build\.sh test/);
});

Deno.test("the help, the error message and CONTRIBUTING.md list the same words", async () => {
  const env = { PATH: Deno.env.get("PATH") ?? "", HOME };
  const words = (text: string) => [...text.matchAll(/^\.\/build\.sh (?: +|(\w+))/gm)];
  const listed = words((await build(["help"], env)).output).map(([, word = "build"]) => word);
  const [, known] = /Words are: (.*)\.$/m.exec((await build(["tset"], env)).output) ?? [];
  assert.deepEqual(known.replace(" (or none)", "").split(", ").sort(), listed.toSorted());
  const [, loop] = (await Deno.readTextFile(`${root}CONTRIBUTING.md`)).split("\n## The loop\n");
  const list = loop.split("```")[1];
  const contributing = words(list).map(([, word = "build"]) => word);
  assert.deepEqual([...contributing, "help"].sort(), listed.toSorted());
});

Deno.test("names a missing tool and where to get it", async () => {
  const rows: [command: string, tools: string[], message: RegExp][] = [
    ["demo", [], /✗ Node\.js is missing\n.*nodejs\.org/],
    ["demo", ["node"], /✗ npm is missing/],
    ["build", ["node", "npm"], /✗ rustup is missing\n.*rustup\.rs/],
    ["build", ["node", "npm", "rustup"], /✗ cargo is missing/],
  ];
  for (const [command, tools, message] of rows) {
    const { code, output } = await build([command], { PATH: await pathWith(...tools), HOME });
    assert.match(output, message);
    assert.equal(code, 1);
  }
});

Deno.test("names the failed download when the registry is unreachable", async () => {
  const { code, output } = await build(["demo"], {
    PATH: Deno.env.get("PATH") ?? "",
    HOME,
    XDG_CACHE_HOME: await Deno.makeTempDir(),
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_cache: await Deno.makeTempDir(),
    npm_config_fetch_retries: "0",
  });
  assert.equal(code, 1);
  assert.match(output, /▸ Installing Deno.*\n[^]*✗ npm ci failed[^]*try again with a network/);
});

Deno.test("the demo names the environment variables that are missing", async () => {
  const PATH = Deno.env.get("PATH") ?? "";
  const incomplete = await build(["demo"], { PATH, HOME, BASE44_APP_ID: "app" });
  assert.match(incomplete.output, /✗ BASE44_API_URL and BASE44_SERVICE_TOKEN must be set too/);
  assert.equal(incomplete.code, 1);
  const typeOnly = await build(["demo"], { PATH, HOME, BASE44_INTEGRATION_TYPE: "gmail" });
  assert.match(typeOnly.output, /must be set too/);
  const invalidUrl = await build(["demo"], { PATH, HOME, BASE44_API_URL: "base44" });
  assert.match(invalidUrl.output, /✗ BASE44_API_URL is not a URL/);
  assert.equal(invalidUrl.code, 1);
});

Deno.test("the demo calls the configured Base44 and masks the token", async () => {
  const { createFakeBase44 } = await import("base44-connectors/testing");
  const fake = createFakeBase44({
    appId: "real-app",
    serviceToken: "real-service-token",
    connectors: { slack: { accessToken: "xoxb-0123456789-secret" } },
  });
  await using server = await fake.serve();
  const env = {
    PATH: Deno.env.get("PATH") ?? "",
    HOME,
    BASE44_API_URL: server.url,
    BASE44_APP_ID: "real-app",
    BASE44_SERVICE_TOKEN: "real-service-token",
  };
  const { code, output } = await build(["demo"], env);
  assert.equal(code, 0, output);
  assert.match(output, /accessToken: "xoxb…\(22 characters\)"/);
  const notConnected = await build(["demo"], { ...env, BASE44_INTEGRATION_TYPE: "github" });
  assert.equal(notConnected.code, 1);
  assert.match(notConnected.output, /✗ not_connected: Connector connection not found\n.*dashboard/);
  assert.ok(!`${output}${notConnected.output}`.includes("secret"));
  assert.ok(!output.includes("real-service-token"));
});

Deno.test("release sets the version everywhere, given a clean tree and a changelog entry", async () => {
  const PATH = Deno.env.get("PATH") ?? "";
  const folder = await Deno.makeTempDir();
  const author = ["-c", "user.name=test", "-c", "user.email=test@test.invalid"];
  const git = (...args: string[]) => mustRun(folder, "git", ...author, ...args);
  const release = async (version: string) => {
    const { code, stderr } = await new Deno.Command("bash", {
      args: ["build.sh", "release", version],
      cwd: folder,
      env: { PATH, HOME },
    }).output();
    return { code, output: new TextDecoder().decode(stderr) };
  };
  await git("clone", "--quiet", root, ".");
  // With what this checkout has built, so that nothing has to be compiled.
  await Deno.mkdir(`${folder}/target`);
  for (const built of ["glue", "glue-js", "stamps"]) {
    await mustRun(root, "cp", "-R", `target/${built}`, `${folder}/target/`);
  }
  for (const version of ["v2", "1.2", "01.2.3", "1.2.3-", "1.2.3-rc..1"]) {
    assert.ok((await release(version)).output.includes(`✗ Not a version: ${version}`));
  }
  assert.match((await release("9.8.7")).output, /✗ CHANGELOG\.md has no "## 9\.8\.7"/);
  const changelog = `${folder}/CHANGELOG.md`;
  await Deno.writeTextFile(changelog, "# Changelog\n\n## 9.8.7 (unreleased)\n\n## 9.8.6-rc.1\n");
  assert.match((await release("9.8.7")).output, /✗ The tree has changes/);
  await git("commit", "--all", "--quiet", "--message", "What is new");
  assert.match((await release("9.8.6")).output, /✗ CHANGELOG\.md has no "## 9\.8\.6"/);
  const { code, output } = await release("9.8.7");
  assert.equal(code, 0, output);
  assert.match(output, /npm publish --provenance \(/);
  for (const file of ["Cargo.toml", "Cargo.lock", "pkg/package.json", "pkg/deno.json"]) {
    assert.match(await Deno.readTextFile(`${folder}/${file}`), /version(" ?:| =) "9\.8\.7"/);
  }
  assert.match(await Deno.readTextFile(changelog), /^## 9\.8\.7$/m);
  // npm requires a dist-tag for a prerelease.
  await git("commit", "--all", "--quiet", "--message", "9.8.7");
  assert.match((await release("9.8.6-rc.1")).output, /npm publish --provenance --tag next \(/);
});
