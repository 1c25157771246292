/** A function that passes its handler to `Deno.serve`, as the platform documents it. */

import { createClientFromRequest } from "base44-connectors";

Deno.serve(async (req) => {
  try {
    const base44 = createClientFromRequest(req);
    const { pathname, searchParams } = new URL(req.url);
    const { connectors } = base44.asServiceRole;
    const timeout = Number(searchParams.get("timeout") ?? 10_000);
    const connection = await connectors.getConnection(pathname.slice(1), { timeout });
    return Response.json({ ...connection, finalizers: typeof FinalizationRegistry });
  } catch (error) {
    return Response.json({ ...error, message: error.message }, { status: 500 });
  }
});
