/**
 * The probe: code that each tool bundles or runs. It prints a token that it got from the kit's fake.
 *
 * @module
 */

/** The token of the probe. */
export const TOKEN = "xoxb-matrix";

/** The module systems that a probe can be written for. */
export type Syntax = "import" | "require";

/** The place in which a probe runs: with ports of its own, in memory, or as a page. */
export type Place = "ports" | "memory" | "page";

/** Returns a statement that loads names from a module. */
export function load(syntax: Syntax, names: string, from: string): string {
  return syntax === "import"
    ? `import { ${names} } from "${from}";`
    : `const { ${names} } = require("${from}");`;
}

const CLIENTS: Record<Place, string> = {
  ports: `const server = await fake.serve();
  const base44 = createClientFromRequest(fake.request());
  const close = () => server.close();`,
  memory: `const base44 = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  const close = () => {};`,
  page: `const inMemory = createClientFromRequest(fake.request(), { fetch: fake.fetch });
  await inMemory.asServiceRole.connectors.getConnection("slack");
  const base44 = createClient({
    appId: "fake-app",
    serverUrl: "",
    serviceToken: "fake-service-token",
  });
  const close = () => {};`,
};

/** Returns a function `probe`, which resolves to the token. */
export function probe(syntax: Syntax, place: Place): string {
  return `${load(syntax, "Base44Error, createClient, createClientFromRequest", "base44-connectors")}
${load(syntax, "createFakeBase44", "base44-connectors/testing")}

async function probe() {
  const fake = createFakeBase44({ connectors: { slack: { accessToken: "${TOKEN}" } } });
  ${CLIENTS[place]}
  const { connectors } = base44.asServiceRole;
  const { accessToken } = await connectors.getConnection("slack");
  const error = await connectors.getConnection("github").catch((error) => error);
  await close();
  if (!(error instanceof Base44Error) || error.kind !== "not_connected") throw error;
  return accessToken;
}
`;
}

/** Returns a program that prints the token. */
export function program(syntax: Syntax, place: Place = "ports"): string {
  return `${probe(syntax, place)}
probe().then(console.log, (error) => {
  console.log(error);
  globalThis.process?.exit(1);
});
`;
}

/** Returns a script for a page, which shows the token. */
export function page(syntax: Syntax): string {
  return `${probe(syntax, "page")}
probe().catch(String).then((text) => document.querySelector("output").value = text);
`;
}

/** Returns a script for a web worker, which posts the token. */
export function worker(syntax: Syntax): string {
  return `${probe(syntax, "page")}
probe().catch(String).then((text) => postMessage(text));
`;
}
