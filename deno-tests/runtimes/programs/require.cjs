/** Loads the package with `require`. */

const assert = require("node:assert/strict");
const { createClientFromRequest } = require("base44-connectors");
const { createFakeBase44 } = require("base44-connectors/testing");

const fake = createFakeBase44({ connectors: { slack: { accessToken: "xoxb-1" } } });
const { connectors } = createClientFromRequest(fake.request(), { fetch: fake.fetch }).asServiceRole;
connectors.getAccessToken("slack").then((token) => {
  assert.equal(token, "xoxb-1");
  console.log("required");
});
