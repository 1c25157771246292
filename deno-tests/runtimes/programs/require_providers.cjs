/** Loads `base44-connectors/providers` with `require` and makes every call with it. */

const { createClientFromRequest } = require("base44-connectors");
const providers = require("base44-connectors/providers");

(async () => {
  const { callProvider } = await import("./provider_calls.js");
  const { startProviderServers } = await import("./provider_servers.js");
  const servers = await startProviderServers();
  const base44 = createClientFromRequest(servers.fake.request());
  const made = await callProvider(providers, base44, servers.urls);
  await servers.close();
  console.log(made.length);
})();
