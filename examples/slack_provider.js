// slack.js with providerFetch: the token goes to Slack alone and is renewed once when Slack refuses
// it, a rate limit is waited for, and Slack's `ok: false` is an error.
import { createClientFromRequest } from "base44-connectors";
import { ProviderError, providerFetch } from "base44-connectors/providers";

Deno.serve(async (req) => {
  const base44 = createClientFromRequest(req);
  const slack = providerFetch(base44, "slack");
  try {
    const message = { channel: "#general", text: "Hello from Base44!" };
    return Response.json(await slack.json("chat.postMessage", { json: message }));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return Response.json({ error: error.kind, hint: error.hint }, { status: 502 });
  }
});
