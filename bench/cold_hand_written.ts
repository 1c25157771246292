/** Gets one token with hand-written code. */

import { handWrittenToken } from "./hand_written.ts";
import { request } from "./request.ts";

console.log(await handWrittenToken(request, "slack"));
