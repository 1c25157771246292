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

/** Runs an example with a stand-in for the provider and returns both sides of the exchange. */
async function run(
  importModule: () => Promise<unknown>,
  provider: string,
  providerResponse: unknown,
) {
  await using base44 = await fake.serve();
  assert.ok(base44.url);
  const requests: Request[] = [];
  await using standIn = serve(async (request) => {
    requests.push(new Request(request, { body: request.body ? await request.text() : undefined }));
    return Response.json(providerResponse);
  });
  using _ = reroute({ [provider]: standIn.url });
  await using app = serve(await captureHandler(importModule));
  const response = await fetch(fake.request({ url: app.url }));
  return { body: await response.json(), requests };
}

Deno.test("examples/slack.js posts a message", async () => {
  const providerResponse = { ok: true, ts: "1" };
  const { body, requests } = await run(
    () => import("../examples/slack.js"),
    "https://slack.com",
    providerResponse,
  );
  assert.deepEqual(body, providerResponse);
  assert.equal(new URL(requests[0].url).pathname, "/api/chat.postMessage");
  assert.equal(requests[0].headers.get("authorization"), "Bearer xoxb-1");
  assert.deepEqual(await requests[0].json(), { channel: "#general", text: "Hello from Base44!" });
});

Deno.test("examples/connection_config.js calls the subdomain from connectionConfig", async () => {
  const { body, requests } = await run(
    () => import("../examples/connection_config.js"),
    "https://acme.example.com",
    { rows: [1] },
  );
  assert.deepEqual(body, { rows: [1] });
  assert.equal(new URL(requests[0].url).pathname, "/api/v1/data");
  assert.equal(requests[0].headers.get("authorization"), "Bearer m-1");
});

Deno.test("examples/google_calendar.js lists events", async () => {
  const { body, requests } = await run(
    () => import("../examples/google_calendar.js"),
    "https://www.googleapis.com",
    { items: [] },
  );
  assert.deepEqual(body, { items: [] });
  const { pathname, searchParams } = new URL(requests[0].url);
  assert.equal(pathname, "/calendar/v3/calendars/primary/events");
  assert.equal(searchParams.get("maxResults"), "10");
  assert.equal(requests[0].headers.get("authorization"), "Bearer ya29-1");
});
