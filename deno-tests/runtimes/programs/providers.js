/** Makes every call to a provider, and prints how many kinds there were. */

import { createClientFromRequest } from "base44-connectors";
import * as providers from "base44-connectors/providers";
import { callProvider } from "./provider_calls.js";
import { startProviderServers } from "./provider_servers.js";

const servers = await startProviderServers();
const base44 = createClientFromRequest(servers.fake.request());
const made = await callProvider(providers, base44, servers.urls);
await servers.close();
console.log(made.length);
