/** A function that exports its handler by default. */

import { getAccessToken } from "base44-connectors";

export default async function handler(req) {
  return Response.json({ accessToken: await getAccessToken(req, "slack") });
}
