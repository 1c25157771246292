/** The public types. The compiler checks them; the tests only have to compile. */

import assert from "node:assert/strict";
import * as sdk from "@base44/sdk";
import {
  type AppUserConnectorConnectionResponse,
  Base44Error,
  type Base44ErrorJSON,
  type Base44ErrorKind,
  type ConnectorApiRequest,
  type ConnectorApiResponse,
  type ConnectorApiResponsePhase,
  type ConnectorConnectionResponse,
  type ConnectorIntegrationType,
  type ConnectorsModule,
  createClient,
  type CreateClientConfig,
  type UserConnectorsModule,
} from "base44-connectors";
import { type ClientLike, providerFetch, type Target } from "base44-connectors/providers";

declare module "@base44/sdk" {
  interface ConnectorTypeRegistry {
    generated_by_the_cli: true;
  }
  interface ConnectorIntegrationTypeRegistry {
    read_by_the_sdk: true;
  }
}

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true
  : false;
const assertType = <T extends true>(): T | void => {};

/** The string literals of a union with `string`, which editors offer as completions. */
type Completions<T> = T extends string ? (string extends T ? never : T) : never;

Deno.test("public types match the SDK's and reject wrong arguments", () => {
  assertType<Equal<"slack" extends Completions<ConnectorIntegrationType> ? true : false, true>>();
  assertType<"generated_by_the_cli" extends Completions<ConnectorIntegrationType> ? true : false>();
  assertType<"read_by_the_sdk" extends Completions<ConnectorIntegrationType> ? true : false>();
  const unknownType: ConnectorIntegrationType = "any other string";
  assert.ok(unknownType);

  type Service = ReturnType<typeof createClient>["asServiceRole"]["connectors"];
  assertType<Equal<Service, ConnectorsModule>>();
  assertType<Equal<Awaited<ReturnType<Service["getConnection"]>>, ConnectorConnectionResponse>>();
  assertType<
    Equal<
      Awaited<ReturnType<Service["getCurrentAppUserConnection"]>>,
      AppUserConnectorConnectionResponse
    >
  >();
  assertType<Equal<Awaited<ReturnType<UserConnectorsModule["disconnectAppUser"]>>, void>>();
  assertType<Equal<Base44Error["kind"], Base44ErrorKind>>();
  assertType<Equal<ReturnType<Base44Error["toJSON"]>, Base44ErrorJSON>>();
  assertType<Equal<ConnectorApiResponse<5>["data"], 5 | null>>();
  assertType<Equal<ConnectorApiResponse["phase"], ConnectorApiResponsePhase>>();
  const request: ConnectorApiRequest = { path: "/", query: { q: [1, "b"] } };
  assert.ok(request);

  // @ts-expect-error -- appId is required
  const noApp: CreateClientConfig = {};
  // @ts-expect-error -- an integration type is a string
  const number: ConnectorIntegrationType = 5;
  // @ts-expect-error -- methods are in upper case
  const method: ConnectorApiRequest = { path: "/", method: "get" };
  assert.ok([noApp, number, method]);
});

Deno.test("the connectors are assignable to an SDK client's", () => {
  const sdkClient = sdk.createClient({ appId: "a", serviceToken: "s", token: "u" });
  const ours = createClient({ appId: "a", serviceToken: "s", token: "u" });
  sdkClient.asServiceRole.connectors = ours.asServiceRole.connectors;
  sdkClient.connectors = ours.connectors;
  assert.equal(sdkClient.asServiceRole.connectors, ours.asServiceRole.connectors);
  sdkClient.cleanup();
});

Deno.test("an SDK client, and this package's, can be bound to a provider", () => {
  const sdkClient = sdk.createClient({ appId: "a", serviceToken: "s", token: "u" });
  const ours = createClient({ appId: "a", serviceToken: "s", token: "u" });
  const clients: ClientLike[] = [
    sdkClient,
    sdkClient.asServiceRole.connectors,
    ours,
    ours.asServiceRole.connectors,
    { getConnection: () => Promise.resolve({ accessToken: "t", connectionConfig: null }) },
  ];
  for (const client of clients) {
    assert.equal(typeof providerFetch(client, "slack").json, "function");
  }
  assertType<"slack" extends Completions<Extract<Target, string>> ? true : false>();
  // @ts-expect-error -- a target has one connector's id
  const target: Target = { service: "slack" };
  // @ts-expect-error -- the user's own connectors have no getters of tokens
  const user: ClientLike = sdkClient.connectors;
  assert.ok([target, user]);
  sdkClient.cleanup();
});
