/** A worker whose bundler, like wrangler, imports `.wasm` files as compiled modules. */

import module from "base44-connectors/core.wasm";
import { Base44Error, getAccessToken, initialize } from "base44-connectors/wasm";

const config = { appId: "a", serviceToken: "t" };
const { kind, message } = await getAccessToken(config, "slack").catch((error) => error);
const before = [kind, message, new Base44Error("", 429).kind];
initialize(module);

export default {
  async fetch(request) {
    return Response.json({ before, accessToken: await getAccessToken(request, "slack") });
  },
};
