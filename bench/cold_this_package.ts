/** Gets one token with this package. */

import { createClientFromRequest } from "base44-connectors";
import { request } from "./request.ts";

const { connectors } = createClientFromRequest(request).asServiceRole;
console.log((await connectors.getConnection("slack")).accessToken);
