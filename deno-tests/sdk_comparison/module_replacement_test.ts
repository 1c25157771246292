/** An SDK client with its own or this package's connectors, against the testing kit. */

import assert from "node:assert/strict";
import { createClientFromRequest as createSdkClient } from "@base44/sdk";
import { createClientFromRequest, withConnectors } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";

const OPTIONS = {
  connectors: { slack: { accessToken: "xoxb-1", connectionConfig: { team: "t" } } },
  workspaceConnectors: { w: { accessToken: "w-1" } },
  appUsers: { "user-1": { c: { accessToken: "c-1" } } },
  metered: ["x"],
};

for (const owner of ["this package's", "its own"]) {
  Deno.test(`an SDK client with ${owner} connectors works against the testing kit`, async () => {
    const fake = createFakeBase44(OPTIONS);
    await using server = await fake.serve();
    const request = fake.request({ userToken: "user-1" });
    const base44 = createSdkClient(request);
    if (owner === "this package's") {
      base44.asServiceRole.connectors = createClientFromRequest(request).asServiceRole.connectors;
      base44.connectors = createClientFromRequest(request).connectors;
    }
    const { connectors } = base44.asServiceRole;
    assert.deepEqual(await connectors.getConnection("slack"), {
      accessToken: "xoxb-1",
      connectionConfig: { team: "t" },
    });
    assert.equal(await connectors.getAccessToken("slack"), "xoxb-1");
    assert.equal((await connectors.getWorkspaceConnection("w")).accessToken, "w-1");
    assert.equal((await connectors.getCurrentAppUserConnection("c")).accessToken, "c-1");
    assert.equal((await connectors.callApi("x", { path: "/" })).creditsCharged, 1);
    assert.match(await base44.connectors.connectAppUser("c"), /^https:/);
    await base44.connectors.disconnectAppUser("c");
    const failures: [() => Promise<unknown>, number, string | undefined][] = [
      [() => connectors.getConnection("github"), 404, "NOT_FOUND"],
      [() => connectors.getConnection("x"), 403, "metered_connector_requires_proxy"],
      [() => base44.connectors.disconnectAppUser("c"), 404, undefined],
    ];
    for (const [call, status, code] of failures) {
      await assert.rejects(call(), (error: Record<string, unknown>) => {
        assert.deepEqual([error.name, error.status, error.code], ["Base44Error", status, code]);
        return true;
      });
    }
    assert.ok(fake.requests.every(({ url }) => url.startsWith(server.url)));
    base44.cleanup();
  });
}

Deno.test("withConnectors replaces the connectors of the SDK's service role alone", async () => {
  const fake = createFakeBase44(OPTIONS);
  await using server = await fake.serve();
  const request = fake.request({ userToken: "user-1" });
  const sdk = createSdkClient(request);
  const [entities, own] = [sdk.asServiceRole.entities, sdk.connectors];
  const base44 = withConnectors(sdk, request, { cache: true });
  assert.equal(base44, sdk);
  assert.equal(base44.connectors, own);
  assert.equal(base44.asServiceRole.entities, entities);
  const { connectors } = base44.asServiceRole;
  assert.equal((await connectors.getConnection("slack")).accessToken, "xoxb-1");
  assert.equal(await connectors.isConnected("github"), false);
  assert.equal(fake.requests.length, 2);
  assert.equal((await connectors.getConnection("slack")).accessToken, "xoxb-1");
  assert.equal(fake.requests.length, 2, "from this package's cache");
  assert.ok(server.url);
  base44.cleanup();

  const headers = Object.fromEntries(request.headers);
  delete headers["base44-service-authorization"];
  const withoutRole = new Request("https://f.invalid", { headers });
  const plain = withConnectors(createSdkClient(withoutRole), withoutRole);
  assert.throws(
    () => plain.asServiceRole,
    /^Error: Service token is required to use asServiceRole/,
  );
  plain.cleanup();
  // deno-lint-ignore no-explicit-any -- callers without types
  const make = (value: unknown) => value as any;
  assert.throws(() => withConnectors({ asServiceRole: {} }, make({})), { name: "Base44Error" });
  for (const client of [undefined, null, 5, {}, { asServiceRole: undefined }]) {
    assert.throws(() => withConnectors(make(client), request), {
      name: "Base44Error",
      kind: "invalid_argument",
      message: "client must be what createClientFromRequest of @base44/sdk returned",
    });
  }
});
