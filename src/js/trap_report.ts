/**
 * Reports of traps. The core cannot be asked about the call any more.
 *
 * @module
 */

import { describe } from "#host";
import type { Core } from "./core.ts";
import type { ClientState } from "./host/client_state.ts";
import type { Started } from "./host/pending_call.ts";
import { type Report, report } from "./report.ts";
import type { ConnectorsModule, UserConnectorsModule } from "./types.ts";

type Calls = Exclude<keyof (ConnectorsModule & UserConnectorsModule) & keyof Core, "invalidate">;

/** The member with a call's identifier, and whether its request is idempotent. */
const CALLS: Record<Calls, [identifier: "integrationType" | "connectorId", isIdempotent: boolean]> =
  {
    getConnection: ["integrationType", true],
    getAccessToken: ["integrationType", true],
    isConnected: ["integrationType", true],
    getWorkspaceConnection: ["connectorId", true],
    isWorkspaceConnected: ["connectorId", true],
    getCurrentAppUserConnection: ["connectorId", true],
    getCurrentAppUserAccessToken: ["connectorId", true],
    isCurrentAppUserConnected: ["connectorId", true],
    callApi: ["integrationType", false],
    connectAppUser: ["connectorId", false],
    disconnectAppUser: ["connectorId", false],
  };

/**
 * Creates the report of a trap.
 *
 * @param started the call that rejects with it, if it is one
 * @param wasSent `true` if the call's request may have been sent
 */
export function trapReport(cause: unknown, started?: Started, wasSent = false): Report {
  const reason = cause === undefined ? "" : ` (${describe(cause)})`;
  const trap = report(
    "internal",
    `base44-connectors failed inside${reason}: all calls under way were given up`,
    "This is a bug in base44-connectors: please report it. Calls that follow are not affected.",
    true,
  );
  if (!started || !Object.hasOwn(CALLS, started.operation)) return trap;
  const { operation, args: [client, id] } = started;
  const [identifier, isIdempotent] = CALLS[operation as Calls];
  const isAtRisk = wasSent && !isIdempotent;
  return {
    ...trap,
    operation,
    ...isHarmless(id, client as ClientState) && { [identifier]: id },
    // It may have had its effect.
    retryable: !isAtRisk,
    attempts: isAtRisk ? 1 : 0,
  };
}

/** Returns whether an identifier is none of a client's credentials, passed by mistake. */
function isHarmless(id: unknown, { credentials }: ClientState): boolean {
  if (typeof id !== "string" || id.length > MAX_LENGTH) return false;
  const { service, user, onBehalfOf, headers } = credentials;
  const secrets = [service, user, onBehalfOf, headers["base44-state"]];
  return !secrets.some((secret) => {
    const token = secret?.slice(secret.lastIndexOf(" ") + 1);
    return token !== undefined && (id.includes(token) || token.includes(id));
  });
}

/** A longer identifier is none. */
const MAX_LENGTH = 1024;
