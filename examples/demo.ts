/**
 * Demo: runs the Slack example as the platform would. It gets its token from a fake Base44 and
 * posts a message to a stand-in for Slack. Then it shows what `providerFetch` does when Slack refuses.
 *
 * With `BASE44_API_URL`, `BASE44_APP_ID` and `BASE44_SERVICE_TOKEN` set, it gets a connection from
 * that Base44 instead. `BASE44_INTEGRATION_TYPE` names the integration type, by default `slack`.
 *
 * @module
 */

import { Base44Error, createClient } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";
import { showProviderCalls } from "./demo_provider.ts";
import { captureHandler, reroute, serve } from "./local_platform.ts";

const VARIABLES = ["BASE44_API_URL", "BASE44_APP_ID", "BASE44_SERVICE_TOKEN"];

const bold = (text: string) => Deno.stdout.isTerminal() ? `\x1b[1m${text}\x1b[0m` : text;

/** Masks a secret except for its first four characters. A short one is masked completely. */
const mask = (secret: string) =>
  `${secret.length < 16 ? "" : secret.slice(0, 4)}…(${secret.length} characters)`;

/** Runs the function between a fake Base44 and a stand-in for Slack. */
async function runLocally(): Promise<void> {
  const token = "xoxb-demo-0123456789";
  const fake = createFakeBase44({
    appId: "demo-app",
    connectors: { slack: { accessToken: token } },
  });
  await using base44 = await fake.serve();
  const slackRequest: string[] = [];
  await using slack = serve(async (request) => {
    const isAuthorized = request.headers.get("authorization") === `Bearer ${token}`;
    const body = await request.json();
    slackRequest.push(
      `${request.method} ${new URL(request.url).pathname}`,
      `Authorization: Bearer ${mask(token)} ${isAuthorized ? "(correct)" : "(incorrect)"}`,
      JSON.stringify(body),
    );
    return Response.json(
      isAuthorized
        ? { ok: true, channel: body.channel, message: body }
        : { ok: false, error: "invalid_auth" },
    );
  });
  using _ = reroute({ "https://slack.com": slack.url });
  await using app = serve(await captureHandler(() => import("./slack.js")));

  console.log(bold("On this machine"));
  console.log(`  Base44, from base44-connectors/testing   ${base44.url}`);
  console.log(`  a stand-in for Slack                     ${slack.url}`);
  console.log(`  the function, examples/slack.js          ${app.url}`);

  const request = fake.request({ url: app.url });
  console.log(bold("\n1  A request reaches the function, with the platform's headers"));
  for (const [name, value] of request.headers) {
    const isSecret = value.startsWith("Bearer ");
    console.log(`     ${name}: ${isSecret ? `Bearer ${mask(value.slice(7))}` : value}`);
  }
  const started = performance.now();
  const response = await fetch(request);
  const duration = performance.now() - started;
  const result = await response.json();

  console.log(bold("\n2  The function requests Slack's token from Base44"));
  for (const { method, url } of fake.requests) {
    console.log(`     ${method} ${new URL(url).pathname}`);
  }
  console.log(bold("\n3  The function posts to Slack with the token"));
  for (const line of slackRequest) console.log(`     ${line}`);
  console.log(bold("\n4  The function responds"));
  console.log(`     ${response.status} ${JSON.stringify(result)}`);
  if (response.status !== 200 || result.ok !== true) throw new Error("the message was not posted");
  console.log(
    bold(
      `\n✓ "${result.message.text}" was posted to ${result.channel} in ${duration.toFixed(0)} ms`,
    ),
  );
}

/** Gets a connection from the configured Base44 and prints it with the token masked. */
async function getRealConnection(): Promise<void> {
  const [serverUrl, appId, serviceToken] = VARIABLES.map((name) => Deno.env.get(name) ?? "");
  const type = Deno.env.get("BASE44_INTEGRATION_TYPE") ?? "slack";
  console.log(bold(`Requesting the ${type} connection of app ${appId} from ${serverUrl}`));
  const { connectors } = createClient({ serverUrl, appId, serviceToken }).asServiceRole;
  const { accessToken, connectionConfig } = await connectors.getConnection(type);
  console.log({ accessToken: mask(accessToken), connectionConfig });
  console.log(bold("✓ Got a token"));
}

async function main(): Promise<void> {
  const missing = VARIABLES.filter((name) => !Deno.env.get(name));
  const usesRealBase44 = missing.length < VARIABLES.length ||
    Deno.env.has("BASE44_INTEGRATION_TYPE");
  if (!usesRealBase44) {
    await runLocally();
    return await showProviderCalls(bold);
  }
  if (missing.length > 0) {
    throw new Error(`${missing.join(" and ")} must be set too, or none of ${VARIABLES.join(", ")}`);
  }
  await getRealConnection();
}

try {
  await main();
} catch (error) {
  const { kind, message, hint } = error as Base44Error;
  console.error(bold(`✗ ${error instanceof Base44Error ? `${kind}: ${message}` : message}`));
  if (hint) console.error(`  ${hint}`);
  Deno.exit(1);
}
