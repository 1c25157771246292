// connection_config.js with providerFetch, for a service that it does not know: `origins` says where
// the token may go. For Salesforce, BambooHR and Snowflake it reads the host from connectionConfig.
import { createClientFromRequest } from "base44-connectors";
import { providerFetch } from "base44-connectors/providers";

Deno.serve(async (req) => {
  const base44 = createClientFromRequest(req, { cache: true }); // two uses, one request to Base44
  const { connectionConfig } = await base44.asServiceRole.connectors.getConnection("myservice");
  const subdomain = connectionConfig?.subdomain ?? "";
  // Anything else could make another host of it, which would get the token.
  if (!/^[a-z0-9-]+$/i.test(subdomain)) throw new Error("myservice: no subdomain is configured");
  const origin = `https://${subdomain}.example.com`;
  const options = { origins: [origin], baseUrl: `${origin}/api/v1/` };
  const myservice = providerFetch(base44, "myservice", options);
  return Response.json(await myservice.json("data"));
});
