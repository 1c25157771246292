/** A worker whose tools import `.wasm` files as compiled modules. */

import module from "base44-connectors/core.wasm";
import { getAccessToken, initialize } from "base44-connectors/wasm";

const before = await getAccessToken({ appId: "a", serviceToken: "t" }, "slack").catch(String);
initialize(module);

export default {
  async fetch(request) {
    return Response.json({ before, accessToken: await getAccessToken(request, "slack") });
  },
};
