/** A web worker that calls connectAppUser. Without top-level await, so that it can be a script. */

import { createClient } from "base44-connectors";

const base44 = createClient({ appId: "fake-app", serverUrl: "", token: "user-token" });
base44.connectors.connectAppUser("c-1").catch(String).then((result) => postMessage(result));
