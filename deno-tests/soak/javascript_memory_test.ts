/** The core compiled to JavaScript while its memory grows, which gives it another buffer. */

import assert from "node:assert/strict";
import type * as Package from "base44-connectors";

const WORKERD = new URL("../../pkg/workerd.js", import.meta.url).href;

/** The distance in bytes between the points at which the memory grows. */
const STEP = 1024;

Deno.test("the memory of the JavaScript core may grow at any point of the first calls", async () => {
  for (let filled = 1; filled < 64 * STEP; filled += STEP) {
    // Each import gives a fresh core, with the smallest memory.
    const { createClient }: typeof Package = await import(`${WORKERD}?${filled}`);
    const controller = new AbortController();
    const filling = createClient({
      appId: "a",
      serviceToken: "f".repeat(filled),
      options: { fetch: () => new Promise(() => {}) },
    }).asServiceRole.connectors.getConnection("slack", { signal: controller.signal });
    const connectors = (respond: (authorization: string) => Response) =>
      createClient({
        appId: "b",
        serviceToken: "t",
        headers: { "x-a": "b" },
        options: {
          cache: true,
          retry: false,
          fetch: (_, init) =>
            Promise.resolve(respond((init?.headers as Record<string, string>).authorization)),
        },
      }).asServiceRole.connectors;
    const { getAccessToken } = connectors((token) => Response.json({ access_token: token }));
    assert.equal(await getAccessToken("slack"), "Bearer t");
    const { callApi } = connectors(() => Response.json({ detail: "no" }, { status: 403 }));
    await assert.rejects(callApi("x", { path: "/" }), { kind: "forbidden", message: "no" });
    controller.abort("enough");
    await assert.rejects(filling, (reason) => reason === "enough");
  }
});
