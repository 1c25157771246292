/**
 * Makes V8 deoptimize an exported function while a call of it is on the stack. Needs
 * `--allow-natives-syntax`, and imports the same glue module as the package does under Deno.
 */
import { createClient } from "./node_modules/base44-connectors/index.js";
import * as glue from "./node_modules/base44-connectors/base44_connectors_bg.js";

const prepare = new Function("f", "%PrepareFunctionForOptimization(f)");
const optimize = new Function("f", "%OptimizeFunctionOnNextCall(f)");
const deoptimize = new Function("f", "%DeoptimizeFunction(f)");

const fetch = () => Promise.resolve(Response.json({ access_token: "t" }));
const client = createClient({ appId: "a", serviceToken: "a-service-token", options: { fetch } });
const { getConnection } = client.asServiceRole.connectors;

prepare(glue.getConnection);
for (let call = 0; call < 100; call++) await getConnection("slack");
optimize(glue.getConnection);
await getConnection("slack");

const options = {
  get timeout() {
    deoptimize(glue.getConnection);
    return 1000;
  },
};
console.log((await getConnection("slack", options)).accessToken);
