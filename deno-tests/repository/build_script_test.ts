/** What `build.sh` says where something is missing or wrong. */

import assert from "node:assert/strict";
import { mustRun } from "../support/command.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Programs of the system that the script itself uses. */
const SYSTEM = ["bash", "dirname", "sed", "cksum", "cut", "mktemp", "mkdir", "cp", "rm", "head"];

async function build(word: string[], env: Record<string, string>) {
  const { code, stdout, stderr } = await new Deno.Command("/usr/bin/env", {
    args: ["bash", `${root}build.sh`, ...word],
    clearEnv: true,
    env,
  }).output();
  const decoder = new TextDecoder();
  return { code, said: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** A folder with these programs and no other, as a PATH. */
async function pathWith(...programs: string[]): Promise<string> {
  const folder = await Deno.makeTempDir();
  for (const program of [...SYSTEM, ...programs]) {
    for (const place of (Deno.env.get("PATH") ?? "").split(":")) {
      const file = `${place}/${program}`;
      if (await Deno.stat(file).then(({ isFile }) => isFile, () => false)) {
        await Deno.symlink(file, `${folder}/${program}`);
        break;
      }
    }
  }
  return folder;
}

const HOME = Deno.env.get("HOME") ?? "/";

Deno.test("a wrong word is told the right ones", async () => {
  const PATH = Deno.env.get("PATH") ?? "";
  for (const words of [["tset"], [""], ["demo", "more"], ["release", "1.0.0", "more"]]) {
    const { code, said } = await build(words, { PATH, HOME });
    assert.equal(code, 1);
    assert.match(said, /✗ .*\n.*(Words are: build|help lists the words|Such as: )/);
  }
  const { code, said } = await build(["help"], { PATH, HOME });
  assert.equal(code, 0);
  assert.match(said, /build\.sh test/);
});

Deno.test("a machine without the toolchain is told what is missing, and where it is", async () => {
  const rows: [word: string, programs: string[], told: RegExp][] = [
    ["demo", [], /✗ Node\.js is missing\n.*nodejs\.org/],
    ["demo", ["node"], /✗ npm is missing/],
    ["build", ["node", "npm"], /✗ rustup is missing\n.*rustup\.rs/],
    ["build", ["node", "npm", "rustup"], /✗ cargo is missing/],
  ];
  for (const [word, programs, told] of rows) {
    const { code, said } = await build([word], { PATH: await pathWith(...programs), HOME });
    assert.match(said, told);
    assert.equal(code, 1);
  }
});

Deno.test("a machine without a network is told what could not be had", async () => {
  const { code, said } = await build(["demo"], {
    PATH: Deno.env.get("PATH") ?? "",
    HOME,
    XDG_CACHE_HOME: await Deno.makeTempDir(),
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_cache: await Deno.makeTempDir(),
    npm_config_fetch_retries: "0",
  });
  assert.equal(code, 1);
  assert.match(said, /▸ Installing Deno.*\n[^]*✗ npm install failed[^]*try again with a network/);
});

Deno.test("a demo with half of its variables is told the other half", async () => {
  const PATH = Deno.env.get("PATH") ?? "";
  const half = await build(["demo"], { PATH, HOME, BASE44_APP_ID: "app" });
  assert.match(half.said, /✗ BASE44_API_URL and BASE44_SERVICE_TOKEN must be set too/);
  assert.equal(half.code, 1);
  const type = await build(["demo"], { PATH, HOME, BASE44_INTEGRATION_TYPE: "gmail" });
  assert.match(type.said, /must be set too/);
  const wrong = await build(["demo"], { PATH, HOME, BASE44_API_URL: "base44" });
  assert.match(wrong.said, /✗ BASE44_API_URL is not a URL/);
  assert.equal(wrong.code, 1);
});

Deno.test("the demo talks to the Base44 that it is given, and masks the token", async () => {
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
  const { code, said } = await build(["demo"], env);
  assert.equal(code, 0, said);
  assert.match(said, /accessToken: "xoxb…\(22 characters\)"/);
  const refused = await build(["demo"], { ...env, BASE44_INTEGRATION_TYPE: "github" });
  assert.equal(refused.code, 1);
  assert.match(refused.said, /✗ not_connected: Connector connection not found\n.*dashboard/);
  assert.ok(!`${said}${refused.said}`.includes("secret") && !said.includes("real-service-token"));
});

Deno.test("a release sets one version everywhere, in a clean tree and for a version with a text", async () => {
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
    return { code, said: new TextDecoder().decode(stderr) };
  };
  await git("clone", "--quiet", root, ".");
  for (const version of ["v2", "1.2", "01.2.3", "1.2.3-", "1.2.3-rc..1"]) {
    assert.ok((await release(version)).said.includes(`✗ Not a version: ${version}`));
  }
  assert.match((await release("9.8.7")).said, /✗ CHANGELOG\.md has no "## 9\.8\.7"/);
  const changelog = `${folder}/CHANGELOG.md`;
  await Deno.writeTextFile(changelog, "# Changelog\n\n## 9.8.7 (unreleased)\n\n## 9.8.6-rc.1\n");
  assert.match((await release("9.8.7")).said, /✗ The tree has changes/);
  await git("commit", "--all", "--quiet", "--message", "What is new");
  assert.match((await release("9.8.6")).said, /✗ CHANGELOG\.md has no "## 9\.8\.6"/);
  const { code, said } = await release("9.8.7");
  assert.equal(code, 0, said);
  assert.match(said, /npm publish --provenance \(/);
  for (const file of ["Cargo.toml", "Cargo.lock", "pkg/package.json", "pkg/deno.json"]) {
    assert.match(await Deno.readTextFile(`${folder}/${file}`), /version(" ?:| =) "9\.8\.7"/);
  }
  assert.match(await Deno.readTextFile(changelog), /^## 9\.8\.7$/m);
  // npm wants to be told that a version is not for everyone.
  await git("commit", "--all", "--quiet", "--message", "9.8.7");
  assert.match((await release("9.8.6-rc.1")).said, /npm publish --provenance --tag next \(/);
});
