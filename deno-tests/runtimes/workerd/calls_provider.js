/** A function that makes every call to a provider. The body of its request has the servers' URLs. */

import { createClientFromRequest } from "base44-connectors";
import * as providers from "base44-connectors/providers";
import { callProvider } from "./provider_calls.js";

export default async function handler(request) {
  const base44 = createClientFromRequest(request);
  const urls = await request.json();
  const made = await callProvider(providers, base44, urls).catch(({ stack }) => stack);
  return Response.json(made);
}
