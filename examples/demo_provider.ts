/**
 * The second part of the demo: what `providerFetch` does when a provider refuses. A fake Slack plays
 * each case on a loopback port.
 *
 * @module
 */

import { createClientFromRequest } from "base44-connectors";
import { type ProviderAttempt, ProviderError, providerFetch } from "base44-connectors/providers";
import { createFakeBase44 } from "base44-connectors/testing";

/** Calls a fake Slack that refuses a token and limits requests, and a URL that is not Slack's. */
export async function showProviderCalls(bold: (text: string) => string): Promise<void> {
  const fake = createFakeBase44({
    connectors: { slack: { accessToken: "xoxb-demo-0123456789" } },
    providers: { slack: () => Response.json({ ok: true, channels: [{ name: "general" }] }) },
  });
  await using server = await fake.serve();
  // With the cache, a function may still hold a token that has expired.
  const base44 = createClientFromRequest(fake.request(), { cache: true });
  const slack = providerFetch(base44, "slack", {
    ...server.providers.slack,
    onAttempt: ({ attempt, status, outcome }: ProviderAttempt) =>
      console.log(`     attempt ${attempt}: status ${status}, ${WORDS[outcome] ?? outcome}`),
  });
  const list = async () => {
    const started = performance.now();
    const { channels } = await slack.json("conversations.list");
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(`     → ${JSON.stringify(channels)} after ${seconds} s`);
  };

  console.log(bold('\nThe same with providerFetch: await slack.json("conversations.list")'));
  await list();

  console.log(bold("\n5  Slack's token expires: it is renewed once, and the request sent again"));
  fake.expire("slack");
  await list();

  console.log(
    bold("\n6  Slack takes one request a second: the next call waits as long as Slack says"),
  );
  fake.limit("slack", { requests: 1, retryAfter: 0.9 });
  await list();
  await list();

  console.log(bold("\n7  A URL that is not Slack's: the token does not go there"));
  const sent = fake.requests.length;
  const url = "https://slack.example/api/conversations.list";
  console.log(`     await slack.json("${url}")`);
  const error = await slack.json(url).catch((error) => error);
  if (!(error instanceof ProviderError) || fake.requests.length > sent) {
    throw new Error("the URL was not refused");
  }
  console.log(`     ✗ ${error.kind}: ${error.message}`);
  console.log(`     ${error.hint}`);
  console.log(bold("\n✓ No request left this machine, and no token left for another service"));
}

const WORDS: Partial<Record<ProviderAttempt["outcome"], string>> = {
  renewed: "the token is refused; getting another one",
  rate_limited: "too many requests; waiting",
};
