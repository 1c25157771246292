/**
 * Who is compared: code written by hand, this package, and `@base44/sdk`, each as a user has it.
 *
 * @module
 */

import * as ours from "base44-connectors";
import { handWrittenToken } from "./hand_written.ts";

/** A way to get a token: a script for a cold process, functions for a warm one. */
export interface Contender {
  name: string;
  script: string;
  permissions: string[];
  /** With a client made for the request. */
  token(request: Request, integrationType: string): Promise<string>;
  /** Makes a client and nothing else. */
  make?(request: Request): unknown;
}

const NET = "--allow-net=127.0.0.1";

export const handWritten: Contender = {
  name: "hand-written",
  script: "cold_hand_written.ts",
  permissions: [NET],
  token: handWrittenToken,
};

export const thisPackage: Contender = {
  name: "base44-connectors",
  script: "cold_this_package.ts",
  permissions: [NET],
  async token(request, integrationType) {
    const { connectors } = ours.createClientFromRequest(request).asServiceRole;
    return (await connectors.getConnection(integrationType)).accessToken;
  },
  make: (request) => ours.createClientFromRequest(request),
};

/** Loaded when it is asked for; its errors and warnings are not part of what is measured. */
export async function peer(): Promise<Contender> {
  Deno.env.set("NODE_ENV", "production");
  const { createClientFromRequest } = await import("@base44/sdk");
  return {
    name: "@base44/sdk",
    script: "cold_sdk.ts",
    permissions: [NET, "--allow-env"],
    async token(request, integrationType) {
      const client = createClientFromRequest(request);
      const { connectors } = client.asServiceRole;
      const { accessToken } = await connectors.getConnection(
        integrationType as Parameters<typeof connectors.getConnection>[0],
      );
      client.cleanup();
      return accessToken;
    },
    make: (request) => createClientFromRequest(request).cleanup(),
  };
}

/** A request as the platform forwards it, for a Base44 at this URL. */
export function requestFor(url: string): Request {
  return new Request("http://function.invalid/", {
    headers: {
      "Base44-App-Id": "fake-app",
      "Base44-Service-Authorization": "Bearer fake-service-token",
      "Authorization": "Bearer user-1",
      "Base44-Api-Url": url,
    },
  });
}
