/**
 * Makes calls that must not arrive twice, over connections that break. Takes the server's URL and the
 * entry of the package; prints how many calls it made.
 */

import process from "node:process";

const [url, entry] = process.argv.slice(2);
const { createClient } = await import(entry);
const { providerFetch } = await import("base44-connectors/providers");
const config = { serverUrl: url, appId: "a", token: "t", serviceToken: "s" };
const base44 = createClient({ ...config, options: { timeout: 5000 } });
const k = base44.asServiceRole.connectors;
const slack = providerFetch(base44, "slack", { origins: [url], baseUrl: url });
const post = (id, body) => slack.json(id, { method: "POST", body });
const calls = {
  callApi: (id) => k.callApi(id, { method: "POST", path: "/", body: { text: "x".repeat(2000) } }),
  connectAppUser: (id) => base44.connectors.connectAppUser(id),
  disconnectAppUser: (id) => base44.connectors.disconnectAppUser(id),
  postText: (id) => post(id, "x".repeat(2000)),
  postBytes: (id) => post(id, new TextEncoder().encode("x".repeat(2000))),
  postBlob: (id) => post(id, new Blob(["x".repeat(2000)])),
  postParameters: (id) => post(id, new URLSearchParams({ text: "x".repeat(2000) })),
  remove: (id) => slack.json(id, { method: "DELETE" }),
};

let made = 0;
async function caller(name, faults) {
  for (const fault of faults) {
    for (const [method, call] of Object.entries(calls)) {
      // Leaves an idle connection behind.
      await k.getConnection(`warm-${name}-${made}`).catch(() => {});
      const id = `${method}-${fault}-${name}-${made++}`;
      await call(id).catch((error) => {
        if (!["Base44Error", "ProviderError"].includes(error.name)) throw error;
      });
    }
  }
}
const faults = ["none", "head", "half", "body", "reset", "partial", "truncated", "misdirected"];
await Promise.all(Array.from({ length: 4 }, (_, n) => caller(n, [...faults, ...faults])));
console.log(made);
process.exit(0);
