/**
 * Sends a provider requests that must not arrive twice, over connections that break. Takes the
 * server's URL and the entry of the package; prints how many it sent.
 */

import process from "node:process";

const [url, entry] = process.argv.slice(2);
const { providerFetch, ProviderError } = await import(entry);
const connectors = { getConnection: () => Promise.resolve({ accessToken: "t" }) };
const provider = providerFetch(connectors, "acme", {
  origins: [url],
  baseUrl: url,
  deadline: 5000,
});

const form = new FormData();
form.append("file", new Blob(["x".repeat(2000)]), "a.txt");
const bodies = {
  text: "x".repeat(2000),
  bytes: new Uint8Array(2000).fill(120),
  blob: new Blob(["x".repeat(2000)]),
  parameters: new URLSearchParams({ a: "x".repeat(2000) }),
  form,
  nothing: undefined,
};

let sent = 0;
async function caller(name, faults) {
  for (const fault of faults) {
    for (const method of ["POST", "PATCH", "DELETE"]) {
      for (const [kind, body] of Object.entries(bodies)) {
        // Leaves an idle connection behind.
        await provider.json(`warm-${name}-${sent}`).catch(() => {});
        const path = `${method}-${kind}-${fault}-${name}-${sent++}`;
        await provider(path, { method, body }).then((response) => response.text()).catch(
          (error) => {
            // A body that breaks off rejects as the host's `fetch` has it.
            if (!(error instanceof ProviderError || /Error$/.test(error.name))) throw error;
          },
        );
      }
    }
  }
}
const faults = ["none", "head", "half", "body", "reset", "partial", "truncated"];
await Promise.all(Array.from({ length: 6 }, (_, n) => caller(n, faults)));
console.log(sent);
process.exit(0);
