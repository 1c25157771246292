/**
 * Downloads and uploads bodies through `providerFetch`, and prints by how many MiB the process grew at
 * most meanwhile. Run by `provider_memory_test.ts` under Deno, Node.js and Bun.
 *
 *     node --expose-gc deno-tests/soak/large_bodies.js URL MIB PROVIDERS
 */

import process from "node:process";

const [url, mebibytes, entry] = process.argv.slice(2);
const { providerFetch } = await import(entry);
const SIZE = Number(mebibytes) * 2 ** 20;
const connectors = { getConnection: () => Promise.resolve({ accessToken: "t" }) };
const acme = providerFetch(connectors, "acme", { origins: [url], baseUrl: url });

const rss = () => process.memoryUsage().rss;
let peak = 0;
let chunks = 0;
function measure() {
  // What is left to the garbage collector is not kept.
  if (++chunks % 64 === 0) globalThis.gc?.();
  peak = Math.max(peak, rss());
}

/** Reads a body and returns its length. */
async function read(response) {
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    measure();
  }
  return length;
}

function stream(size) {
  let left = size;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(65_536).fill(1));
      left -= 65_536;
      measure();
    },
  });
}

async function download(size) {
  for (const status of [200, 400]) {
    const length = await read(await acme(`download/${status}/${size}`));
    if (length !== size) throw new Error(`${length} bytes of ${size} came`);
  }
}

async function upload(size) {
  const { received } = await acme.json("upload", { method: "POST", body: stream(size) });
  if (received !== size) throw new Error(`${received} bytes of ${size} arrived`);
}

const grown = {};
for (const transfer of [download, upload]) {
  await transfer(2 ** 23);
  globalThis.gc?.();
  const before = peak = rss();
  await transfer(SIZE);
  grown[transfer.name] = Math.round((peak - before) / 2 ** 20);
}
console.log(JSON.stringify(grown));
