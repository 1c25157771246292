/**
 * The main job, shown: the specification's Slack function, served as the platform would, gets
 * its token from Base44 and posts a message.
 *
 * With `BASE44_API_URL`, `BASE44_APP_ID` and `BASE44_SERVICE_TOKEN` set it asks that Base44 for a
 * connection instead (`BASE44_INTEGRATION_TYPE`, default `slack`).
 *
 * @module
 */

import { Base44Error, createClient } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import { handlerOf, reroute, serve } from "./local_platform.ts";

const VARIABLES = ["BASE44_API_URL", "BASE44_APP_ID", "BASE44_SERVICE_TOKEN"];

const bold = (text: string) => Deno.stdout.isTerminal() ? `\x1b[1m${text}\x1b[0m` : text;

/** As much of a secret as tells which one it is; nothing of a short one. */
const mask = (secret: string) =>
  `${secret.length < 16 ? "" : secret.slice(0, 4)}…(${secret.length} characters)`;

/** Everything on this machine: a Base44, a Slack and the function between them. */
async function withStandIns(): Promise<void> {
  const token = "xoxb-demo-0123456789";
  const fake = createFakeBase44({
    appId: "demo-app",
    connectors: { slack: { accessToken: token } },
  });
  await using base44 = await fake.serve();
  const asked: string[] = [];
  await using slack = serve(async (request) => {
    const isKnown = request.headers.get("authorization") === `Bearer ${token}`;
    const body = await request.json();
    asked.push(
      `${request.method} ${new URL(request.url).pathname}`,
      `Authorization: Bearer ${mask(token)} ${isKnown ? "(the right one)" : "(a wrong one)"}`,
      JSON.stringify(body),
    );
    return Response.json(
      isKnown
        ? { ok: true, channel: body.channel, message: body }
        : { ok: false, error: "invalid_auth" },
    );
  });
  using _ = reroute({ "https://slack.com": slack.url });
  await using app = serve(await handlerOf(() => import("./slack.js")));

  console.log(bold("On this machine"));
  console.log(`  Base44, from base44-connectors/testing   ${base44.url}`);
  console.log(`  a stand-in for Slack                     ${slack.url}`);
  console.log(`  the function, examples/slack.js          ${app.url}`);

  const incoming = fake.request({ url: app.url });
  console.log(bold("\n1  A request reaches the function, with the platform's headers"));
  for (const [name, value] of incoming.headers) {
    const isSecret = value.startsWith("Bearer ");
    console.log(`     ${name}: ${isSecret ? `Bearer ${mask(value.slice(7))}` : value}`);
  }
  const started = performance.now();
  const response = await fetch(incoming);
  const took = performance.now() - started;
  const result = await response.json();

  console.log(bold("\n2  The function asks Base44 for Slack's token"));
  for (const { method, url } of fake.requests) {
    console.log(`     ${method} ${new URL(url).pathname}`);
  }
  console.log(bold("\n3  The function posts to Slack with it"));
  for (const line of asked) console.log(`     ${line}`);
  console.log(bold("\n4  The function answers"));
  console.log(`     ${response.status} ${JSON.stringify(result)}`);
  if (response.status !== 200 || result.ok !== true) throw new Error("the message was not posted");
  console.log(
    bold(`\n✓ "${result.message.text}" was posted to ${result.channel} in ${took.toFixed(0)} ms`),
  );
}

/** A Base44 elsewhere: its answer, the token masked. */
async function withBase44(): Promise<void> {
  const [serverUrl, appId, serviceToken] = VARIABLES.map((name) => Deno.env.get(name) ?? "");
  const type = Deno.env.get("BASE44_INTEGRATION_TYPE") ?? "slack";
  console.log(bold(`Asking ${serverUrl} for the ${type} connection of app ${appId}`));
  const { connectors } = createClient({ serverUrl, appId, serviceToken }).asServiceRole;
  const { accessToken, connectionConfig } = await connectors.getConnection(type);
  console.log({ accessToken: mask(accessToken), connectionConfig });
  console.log(bold("✓ Got a token"));
}

async function main(): Promise<void> {
  const missing = VARIABLES.filter((name) => !Deno.env.get(name));
  const isElsewhere = missing.length < VARIABLES.length || Deno.env.has("BASE44_INTEGRATION_TYPE");
  if (!isElsewhere) return await withStandIns();
  if (missing.length > 0) {
    throw new Error(`${missing.join(" and ")} must be set too, or none of ${VARIABLES.join(", ")}`);
  }
  await withBase44();
}

try {
  await main();
} catch (error) {
  const { kind, message, hint } = error as Base44Error;
  console.error(bold(`✗ ${error instanceof Base44Error ? `${kind}: ${message}` : message}`));
  if (hint) console.error(`  ${hint}`);
  Deno.exit(1);
}
