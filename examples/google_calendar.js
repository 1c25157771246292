// deno-fmt-ignore-file: the code between the handler's first and last line is the specification's, byte for byte
import { createClientFromRequest } from "base44-connectors";

Deno.serve(async (req) => {
const base44 = createClientFromRequest(req);

// Google Calendar example
const { accessToken } = await base44.asServiceRole.connectors.getConnection("googlecalendar");

const events = await fetch(
  "https://www.googleapis.com/calendar/v3/calendars/primary/events?" +
  new URLSearchParams({ maxResults: "10", orderBy: "startTime", singleEvents: "true", timeMin: new Date().toISOString() }),
  { headers: { "Authorization": `Bearer ${accessToken}` } }
).then(r => r.json());

return Response.json(events);
});
