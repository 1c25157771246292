/** The examples do what they say, between a Base44 and the services that they call. */

import assert from "node:assert/strict";
import { createFakeBase44 } from "base44-connectors/testing";
import { handlerOf, reroute, serve } from "../examples/local_platform.ts";

const fake = createFakeBase44({
  connectors: {
    slack: { accessToken: "xoxb-1" },
    myservice: { accessToken: "m-1", connectionConfig: { subdomain: "acme" } },
    googlecalendar: { accessToken: "ya29-1" },
  },
});

/** Runs an example against a stand-in; gives its answer and what the stand-in was asked. */
async function run(load: () => Promise<unknown>, origin: string, answer: unknown) {
  await using base44 = await fake.serve();
  assert.ok(base44.url);
  const asked: Request[] = [];
  await using standIn = serve(async (request) => {
    asked.push(new Request(request, { body: request.body ? await request.text() : undefined }));
    return Response.json(answer);
  });
  using _ = reroute({ [origin]: standIn.url });
  await using app = serve(await handlerOf(load));
  const response = await fetch(fake.request({ url: app.url }));
  return { status: response.status, answered: await response.json(), asked };
}

Deno.test("examples/slack.js posts a message", async () => {
  const answer = { ok: true, ts: "1" };
  const { answered, asked } = await run(
    () => import("../examples/slack.js"),
    "https://slack.com",
    answer,
  );
  assert.deepEqual(answered, answer);
  assert.equal(new URL(asked[0].url).pathname, "/api/chat.postMessage");
  assert.equal(asked[0].headers.get("authorization"), "Bearer xoxb-1");
  assert.deepEqual(await asked[0].json(), { channel: "#general", text: "Hello from Base44!" });
});

Deno.test("examples/connection_config.js calls the subdomain that the connection names", async () => {
  const { answered, asked } = await run(
    () => import("../examples/connection_config.js"),
    "https://acme.example.com",
    { rows: [1] },
  );
  assert.deepEqual(answered, { rows: [1] });
  assert.equal(new URL(asked[0].url).pathname, "/api/v1/data");
  assert.equal(asked[0].headers.get("authorization"), "Bearer m-1");
});

Deno.test("examples/google_calendar.js lists events", async () => {
  const { answered, asked } = await run(
    () => import("../examples/google_calendar.js"),
    "https://www.googleapis.com",
    { items: [] },
  );
  assert.deepEqual(answered, { items: [] });
  const { pathname, searchParams } = new URL(asked[0].url);
  assert.equal(pathname, "/calendar/v3/calendars/primary/events");
  assert.equal(searchParams.get("maxResults"), "10");
  assert.equal(asked[0].headers.get("authorization"), "Bearer ya29-1");
});
