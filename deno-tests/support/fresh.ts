/**
 * Stops the tests when `pkg/` is older than its sources. A build leaves their hashes in `target/`;
 * without a build, as in a fresh clone, `pkg/` is what was committed.
 *
 * The sources are imported as text, which needs no permission: the tests have none to read files.
 *
 * @module
 */

type Source = [path: string, sha256: string, read: () => Promise<{ default: string }>];

const sources: Source[] = await import("../../target/pkg_sources.js")
  .then((module) => module.default as Source[], () => []);

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex();
}

async function isUnchanged([, expected, read]: Source): Promise<boolean> {
  try {
    return await sha256((await read()).default) === expected;
  } catch (error) {
    // Deno 2.1 cannot import text.
    return /not a valid module type/.test(String(error));
  }
}

const unchanged = await Promise.all(sources.map(isUnchanged));
const changed = sources.find((_, at) => !unchanged[at]);
if (changed) throw new Error(`pkg/ is older than ${changed[0]}: run ./build.sh`);
