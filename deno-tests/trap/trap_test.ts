/**
 * A trap in the core does not poison the process. Run against a build that traps when it is asked
 * to, which `TRAPPING` names the folder of.
 */

import assert from "node:assert/strict";
import type * as Package from "base44-connectors";

const folder = Deno.env.get("TRAPPING");
if (!folder) throw new Error("TRAPPING must name the folder of a build with provoke-trap");

for (const build of ["index.js", "node.js", "workerd.js"]) {
  const { createClient }: typeof Package = await import(`file://${folder}/${build}`);

  Deno.test(`${build}: a call that traps rejects, and so do those under way; the next works`, async () => {
    let answer = () => Promise.resolve(Response.json({ access_token: "t" }));
    const told: Error[] = [];
    const { connectors } = createClient({
      appId: "a",
      serviceToken: "service-token-1",
      options: { fetch: () => answer(), onError: (error) => told.push(error), cache: true },
    }).asServiceRole;
    const internal = {
      name: "Base44Error",
      kind: "internal",
      retryable: true,
      attempts: 0,
      message: /^base44-connectors failed inside \(.*(unreachable|abort)/,
      hint: /This is a bug in base44-connectors/,
    };

    // More often than any stack or table of references would bear, were they not put in order.
    for (let round = 0; round < 3000; round++) {
      await assert.rejects(connectors.getConnection("provoke a trap"), internal);
      if (round % 500 === 0) {
        assert.deepEqual(await connectors.getConnection("slack"), {
          accessToken: "t",
          connectionConfig: null,
        });
      }
    }
    assert.equal(told.length, 3000);

    let aborted = 0;
    answer = () => new Promise(() => {});
    const client = createClient({
      appId: "a",
      serviceToken: "s",
      options: {
        fetch: (_, init) => {
          init?.signal?.addEventListener("abort", () => aborted++);
          return answer();
        },
      },
    });
    const underWay = ["a", "b", "b"].map((type) =>
      client.asServiceRole.connectors.getConnection(type)
    );
    const all = Promise.allSettled(underWay);
    await assert.rejects(connectors.getConnection("provoke a trap"), internal);
    for (const { status, reason } of await all as PromiseRejectedResult[]) {
      assert.deepEqual([status, reason.kind], ["rejected", "internal"]);
    }
    assert.equal(aborted, 2, "what was under way is given up");

    // One that happens while nobody is calling.
    answer = () => Promise.resolve(new Response("provoke a trap"));
    await assert.rejects(connectors.getConnection("github"), internal);
    answer = () => Promise.resolve(Response.json({ access_token: "again" }));
    assert.equal(await connectors.getAccessToken("github"), "again");
    assert.throws(() => createClient({ appId: "" }), { kind: "invalid_configuration" });
  });
}
