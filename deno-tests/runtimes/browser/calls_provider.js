/** Makes `callProvider` of `provider_calls.js` callable from a test. */

import { createClient } from "base44-connectors";
import * as providers from "base44-connectors/providers";
import { callProvider } from "./provider_calls.js";

globalThis.callProvider = async (urls) => {
  // The page's own origin serves the fake Base44.
  const credentials = { appId: "app-1", serviceToken: "fake-service-token" };
  const base44 = createClient({ ...credentials, serverUrl: urls.base44 });
  return await callProvider(providers, base44, urls, true).catch(({ stack }) => stack);
};
