/** A web worker that calls connectAppUser. */

import { createClient } from "base44-connectors";

const base44 = createClient({ appId: "fake-app", serverUrl: "", token: "user-token" });
postMessage(await base44.connectors.connectAppUser("c-1").catch(String));
