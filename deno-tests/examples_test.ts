/** The examples, run against a fake Base44 and stand-ins for the providers. */

import assert from "node:assert/strict";
import { createFakeBase44 } from "base44-connectors/testing";
import "./support/fresh.ts";
import { captureHandler, reroute, serve } from "../examples/local_platform.ts";

const fake = createFakeBase44({
  connectors: {
    slack: { accessToken: "xoxb-1" },
    myservice: { accessToken: "m-1", connectionConfig: { subdomain: "acme" } },
    googlecalendar: { accessToken: "ya29-1" },
  },
});

/** The handlers of the examples, in turn: each module is imported while `Deno.serve` is replaced. */
const handlers = {
  slack: await captureHandler(() => import("../examples/slack.js")),
  slack_provider: await captureHandler(() => import("../examples/slack_provider.js")),
  connection_config: await captureHandler(() => import("../examples/connection_config.js")),
  connection_config_provider: await captureHandler(() =>
    import("../examples/connection_config_provider.js")
  ),
  google_calendar: await captureHandler(() => import("../examples/google_calendar.js")),
  google_calendar_provider: await captureHandler(() =>
    import("../examples/google_calendar_provider.js")
  ),
};

/** Runs an example with a stand-in for the provider and returns both sides of the exchange. */
async function run(name: keyof typeof handlers, provider: string, providerResponse: unknown) {
  await using base44 = await fake.serve();
  assert.ok(base44.url);
  const requests: Request[] = [];
  await using standIn = serve(async (request) => {
    requests.push(new Request(request, { body: request.body ? await request.text() : undefined }));
    return Response.json(providerResponse);
  });
  using _ = reroute({ [provider]: standIn.url });
  await using app = serve(handlers[name]);
  const response = await fetch(fake.request({ url: app.url }));
  return { body: await response.json(), requests };
}

for (const name of ["slack", "slack_provider"] as const) {
  Deno.test(`examples/${name}.js posts a message`, async () => {
    const providerResponse = { ok: true, ts: "1" };
    const { body, requests } = await run(name, "https://slack.com", providerResponse);
    assert.deepEqual(body, providerResponse);
    assert.equal(new URL(requests[0].url).pathname, "/api/chat.postMessage");
    assert.equal(requests[0].headers.get("authorization"), "Bearer xoxb-1");
    assert.equal(requests[0].headers.get("content-type"), "application/json");
    assert.deepEqual(await requests[0].json(), { channel: "#general", text: "Hello from Base44!" });
  });
}

for (const name of ["connection_config", "connection_config_provider"] as const) {
  Deno.test(`examples/${name}.js calls the subdomain from connectionConfig`, async () => {
    const { body, requests } = await run(name, "https://acme.example.com", { rows: [1] });
    assert.deepEqual(body, { rows: [1] });
    assert.equal(new URL(requests[0].url).pathname, "/api/v1/data");
    assert.equal(requests[0].headers.get("authorization"), "Bearer m-1");
  });
}

for (const name of ["google_calendar", "google_calendar_provider"] as const) {
  Deno.test(`examples/${name}.js lists events`, async () => {
    const { body, requests } = await run(name, "https://www.googleapis.com", { items: [] });
    assert.deepEqual(body, { items: [] });
    const { pathname, searchParams } = new URL(requests[0].url);
    assert.equal(pathname, "/calendar/v3/calendars/primary/events");
    assert.equal(searchParams.get("maxResults"), "10");
    assert.equal(requests[0].headers.get("authorization"), "Bearer ya29-1");
  });
}

Deno.test("examples/slack_provider.js renews a refused token and explains a missing scope", async () => {
  const fake = createFakeBase44({
    connectors: { slack: { accessToken: "xoxb-1" } },
    providers: { slack: () => Response.json({ ok: true }) },
  });
  await using server = await fake.serve();
  using _ = reroute({ "https://slack.com": server.providers.slack.origins[0] });
  await using app = serve(handlers.slack_provider);
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    if (String(input).startsWith("https://slack.com/")) {
      // The function has its token, and Slack does not have the request yet.
      globalThis.fetch = fetch;
      fake.expire("slack");
    }
    return fetch(input, init);
  };
  assert.deepEqual(await (await fetch(fake.request({ url: app.url }))).json(), { ok: true });
  const tokens = fake.requests.filter(({ provider }) => provider).map(({ token }) => token);
  assert.deepEqual(tokens, ["xoxb-1", "rotated-token-1"]);

  fake.revokeScope("slack", "chat:write");
  const response = await fetch(fake.request({ url: app.url }));
  const { error, hint } = await response.json();
  assert.deepEqual([response.status, error], [502, "missing_scope"]);
  assert.match(hint, /^Add chat:write to the scopes of the connector slack /);
});
