// google_calendar.js with providerFetch: an error response is not taken for an empty calendar.
import { createClientFromRequest } from "base44-connectors";
import { providerFetch } from "base44-connectors/providers";

Deno.serve(async (req) => {
  const base44 = createClientFromRequest(req);
  const calendar = providerFetch(base44, "googlecalendar");
  const query = new URLSearchParams({
    maxResults: "10",
    orderBy: "startTime",
    singleEvents: "true",
    timeMin: new Date().toISOString(),
  });
  return Response.json(await calendar.json(`calendars/primary/events?${query}`));
});
