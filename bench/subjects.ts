/**
 * The subjects of the comparison: hand-written code, this package and `@base44/sdk`.
 *
 * @module
 */

import { createClientFromRequest } from "base44-connectors";
import { handWrittenToken } from "./hand_written.ts";

/** A way to get a token. */
export interface Subject {
  name: string;
  /** The program that gets one token in a new process. */
  script: string;
  /** The Deno permissions that the program needs. */
  permissions: string[];
  /** Gets a token with a new client. */
  getToken(request: Request, integrationType: string): Promise<string>;
  /** Creates a client. Absent for the hand-written code, which has none. */
  createClient?(request: Request): unknown;
}

const NET = "--allow-net=127.0.0.1";

export const handWritten: Subject = {
  name: "hand-written",
  script: "cold_hand_written.ts",
  permissions: [NET],
  getToken: handWrittenToken,
};

export const thisPackage: Subject = {
  name: "base44-connectors",
  script: "cold_this_package.ts",
  permissions: [NET],
  async getToken(request, integrationType) {
    const { connectors } = createClientFromRequest(request).asServiceRole;
    return (await connectors.getConnection(integrationType)).accessToken;
  },
  createClient: createClientFromRequest,
};

/** Loads `@base44/sdk`, in production mode so that its warnings are not measured. */
export async function loadSdk(): Promise<Subject> {
  Deno.env.set("NODE_ENV", "production");
  const { createClientFromRequest } = await import("@base44/sdk");
  return {
    name: "@base44/sdk",
    script: "cold_sdk.ts",
    permissions: [NET, "--allow-env"],
    async getToken(request, integrationType) {
      const client = createClientFromRequest(request);
      const { connectors } = client.asServiceRole;
      const { accessToken } = await connectors.getConnection(
        integrationType as Parameters<typeof connectors.getConnection>[0],
      );
      client.cleanup();
      return accessToken;
    },
    createClient: (request) => createClientFromRequest(request).cleanup(),
  };
}

/** Creates a request from the platform, for a Base44 at this URL. */
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
