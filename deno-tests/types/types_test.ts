/** The types that users write against; checked by `deno check`, and run for form's sake. */

import assert from "node:assert/strict";
import * as peer from "@base44/sdk";
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

declare module "@base44/sdk" {
  interface ConnectorTypeRegistry {
    generated_by_the_cli: true;
  }
  interface ConnectorIntegrationTypeRegistry {
    read_by_the_peer: true;
  }
}

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true
  : false;
const yes = <T extends true>(): T | void => {};

/** The names that are offered for completion: literals, beside any other string. */
type Offered<T> = T extends string ? (string extends T ? never : T) : never;

Deno.test("types", () => {
  yes<Equal<"slack" extends Offered<ConnectorIntegrationType> ? true : false, true>>();
  yes<"generated_by_the_cli" extends Offered<ConnectorIntegrationType> ? true : false>();
  yes<"read_by_the_peer" extends Offered<ConnectorIntegrationType> ? true : false>();
  const any: ConnectorIntegrationType = "whatever else there may be";
  assert.ok(any);

  type Service = ReturnType<typeof createClient>["asServiceRole"]["connectors"];
  yes<Equal<Service, ConnectorsModule>>();
  yes<Equal<Awaited<ReturnType<Service["getConnection"]>>, ConnectorConnectionResponse>>();
  yes<
    Equal<
      Awaited<ReturnType<Service["getCurrentAppUserConnection"]>>,
      AppUserConnectorConnectionResponse
    >
  >();
  yes<Equal<Awaited<ReturnType<UserConnectorsModule["disconnectAppUser"]>>, void>>();
  yes<Equal<Base44Error["kind"], Base44ErrorKind>>();
  yes<Equal<ReturnType<Base44Error["toJSON"]>, Base44ErrorJSON>>();
  yes<Equal<ConnectorApiResponse<5>["data"], 5 | null>>();
  yes<Equal<ConnectorApiResponse["phase"], ConnectorApiResponsePhase>>();
  const request: ConnectorApiRequest = { path: "/", query: { q: [1, "b"] } };
  assert.ok(request);

  // @ts-expect-error -- an app is needed
  const noApp: CreateClientConfig = {};
  // @ts-expect-error -- a number is no integration type
  const number: ConnectorIntegrationType = 5;
  // @ts-expect-error -- methods are in upper case
  const method: ConnectorApiRequest = { path: "/", method: "get" };
  assert.ok([noApp, number, method]);
});

Deno.test("the module goes into an @base44/sdk client, for the compiler too", () => {
  const theirs = peer.createClient({ appId: "a", serviceToken: "s", token: "u" });
  const ours = createClient({ appId: "a", serviceToken: "s", token: "u" });
  theirs.asServiceRole.connectors = ours.asServiceRole.connectors;
  theirs.connectors = ours.connectors;
  assert.equal(theirs.asServiceRole.connectors, ours.asServiceRole.connectors);
  theirs.cleanup();
});
