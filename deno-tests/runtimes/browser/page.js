/** A page that connects an account, handles the return from the provider, and disconnects. */

import { createClient, createClientFromRequest } from "base44-connectors";

// The page's own origin, as in an app that Base44 serves.
const base44 = createClient({ appId: "fake-app", serverUrl: "", token: "user-token" });
const said = document.querySelector("output");

async function show(what) {
  try {
    said.value = await what();
  } catch (error) {
    const { name, kind, message, hint } = error;
    said.value = JSON.stringify({ name, kind, message, hint });
  }
}

document.querySelector("#connect").onclick = () =>
  show(async () => {
    location.assign(await base44.connectors.connectAppUser("c-1"));
    return "leaving";
  });
document.querySelector("#disconnect").onclick = () =>
  show(async () => {
    await base44.connectors.disconnectAppUser("c-1");
    return "disconnected";
  });
said.value = new URLSearchParams(location.search).has("connected") ? "connected" : "ready";

// For tests that evaluate code in the page.
globalThis.base44 = base44;
Object.assign(globalThis, { createClient, createClientFromRequest });
