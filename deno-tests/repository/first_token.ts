/** Gets one token, as a function would. Run by `package_test.ts`. */

import { createClientFromRequest } from "base44-connectors";
import { createFakeBase44 } from "base44-connectors/testing";

const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
await using server = await fake.serve();
console.assert(server.url.startsWith("http://127.0.0.1:"));
const { connectors } = createClientFromRequest(fake.request()).asServiceRole;
// Long timeouts: their timers must not keep the process alive after the call.
const { accessToken } = await connectors.getConnection("slack", {
  timeout: 600_000,
  deadline: 600_000,
});
if (accessToken !== "xoxb-1") throw new Error("no token");
