// deno-fmt-ignore-file: the code between the handler's first and last line is the specification's, byte for byte
import { createClientFromRequest } from "base44-connectors";

Deno.serve(async (req) => {
const base44 = createClientFromRequest(req);

// Using connectionConfig (for services that need extra params, e.g. a subdomain)
const { accessToken, connectionConfig } = await base44.asServiceRole.connectors.getConnection("myservice");
const subdomain = connectionConfig?.subdomain;
const response = await fetch(`https://${subdomain}.example.com/api/v1/data`, {
  headers: { "Authorization": `Bearer ${accessToken}` }
});

return Response.json(await response.json());
});
