/**
 * The exports of the core compiled to JavaScript, by name: of a whole module that is passed on, a
 * bundler keeps all names. `workerd.ts` fails to compile if one is missing.
 *
 * @module
 */

export {
  authorizationOf,
  callApi,
  cancel,
  clientFromConfig,
  clientFromRequest,
  connectAppUser,
  disconnectAppUser,
  getAccessToken,
  getConnection,
  getCurrentAppUserAccessToken,
  getCurrentAppUserConnection,
  getWorkspaceConnection,
  handleTimeout,
  invalidate,
  isConnected,
  isCurrentAppUserConnected,
  isWorkspaceConnected,
  refuseRequest,
  refuseServiceRole,
} from "#glue-js/base44_connectors_bg.js";
