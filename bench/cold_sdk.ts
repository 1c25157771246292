/** Gets one token with `@base44/sdk`. */

import { createClientFromRequest } from "@base44/sdk";
import { request } from "./request.ts";

const client = createClientFromRequest(request);
console.log((await client.asServiceRole.connectors.getConnection("slack")).accessToken);
client.cleanup();
