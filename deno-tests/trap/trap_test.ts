/**
 * Recovery from a WebAssembly trap in the core. The environment variable `TRAPPING` names the
 * folder of a build with the Cargo feature `provoke-trap`.
 */

import assert from "node:assert/strict";
import type * as Package from "base44-connectors";

const folder = Deno.env.get("TRAPPING");
if (!folder) throw new Error("TRAPPING must name the folder of a build with provoke-trap");

for (const build of ["index.js", "node.js", "workerd.js"]) {
  const { createClient }: typeof Package = await import(`file://${folder}/${build}`);

  Deno.test(`${build}: a trap rejects the call and all in flight, and later calls work`, async () => {
    let respond = () => Promise.resolve(Response.json({ access_token: "t" }));
    const reported: Error[] = [];
    const { connectors } = createClient({
      appId: "a",
      serviceToken: "service-token-1",
      options: { fetch: () => respond(), onError: (error) => reported.push(error), cache: true },
    }).asServiceRole;
    const internal = {
      name: "Base44Error",
      kind: "internal",
      retryable: true,
      attempts: 0,
      message: /^base44-connectors failed inside \(.*(unreachable|abort)/,
      hint: /This is a bug in base44-connectors/,
    };

    // Enough traps to overflow the stack or the reference table if they were not reset.
    for (let round = 0; round < 3000; round++) {
      await assert.rejects(connectors.getConnection("provoke a trap"), internal);
      if (round % 500 === 0) {
        assert.deepEqual(await connectors.getConnection("slack"), {
          accessToken: "t",
          connectionConfig: null,
        });
      }
    }
    assert.equal(reported.length, 3000);

    let aborted = 0;
    respond = () => new Promise(() => {});
    const client = createClient({
      appId: "a",
      serviceToken: "s",
      options: {
        fetch: (_, init) => {
          init?.signal?.addEventListener("abort", () => aborted++);
          return respond();
        },
      },
    });
    const calls = ["a", "b", "b"].map((type) =>
      client.asServiceRole.connectors.getConnection(type)
    );
    const settled = Promise.allSettled(calls);
    await assert.rejects(connectors.getConnection("provoke a trap"), internal);
    for (const { status, reason } of await settled as PromiseRejectedResult[]) {
      assert.deepEqual([status, reason.kind], ["rejected", "internal"]);
    }
    assert.equal(aborted, 2, "both requests in flight are aborted");

    // A trap while a response is handled, outside any call.
    respond = () => Promise.resolve(new Response("provoke a trap"));
    await assert.rejects(connectors.getConnection("github"), internal);
    respond = () => Promise.resolve(Response.json({ access_token: "t-2" }));
    assert.equal(await connectors.getAccessToken("github"), "t-2");
    assert.throws(() => createClient({ appId: "" }), { kind: "invalid_configuration" });
  });
}
