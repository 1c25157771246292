/** `base44-connectors/providers` with the client of `@base44/sdk`. */

import assert from "node:assert/strict";
import { createClientFromRequest } from "@base44/sdk";
import { checkConnection, providerFetch } from "base44-connectors/providers";
import { createFakeBase44 } from "base44-connectors/testing";

Deno.test({
  name: "providerFetch and checkConnection take the SDK's client",
  // The SDK keeps connections open.
  sanitizeResources: false,
  async fn() {
    const fake = createFakeBase44({
      connectors: { slack: { accessToken: "xoxb-1" } },
      appUsers: { ann: { "connector-1": { accessToken: "ya29-1", service: "gmail" } } },
      providers: {
        slack: () => Response.json({ ok: true, channels: [] }),
        gmail: () => Response.json({ messages: [] }),
      },
    });
    await using server = await fake.serve();
    const base44 = createClientFromRequest(fake.request({ userToken: "ann" }));
    let sent = 0;
    const slack = providerFetch(base44, "slack", {
      ...server.providers.slack,
      fetch(url, init) {
        if (sent++ === 0) fake.expire("slack");
        return fetch(url, init);
      },
    });
    assert.deepEqual((await slack.json("conversations.list")).channels, []);
    assert.equal(sent, 2, "the token is renewed");
    const target = { service: "gmail", appUser: "connector-1" };
    const gmail = providerFetch(base44, target, server.providers.gmail);
    assert.deepEqual(await gmail.json("users/me/messages"), { messages: [] });
    const status = await checkConnection(base44, "notion");
    assert.equal(status.connected, false);
    await assert.rejects(providerFetch(base44, "notion").json("users/me"), {
      name: "Base44Error",
      status: 404,
    });
  },
});
