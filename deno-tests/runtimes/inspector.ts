/**
 * What Chromium's developer tools show of a value.
 *
 * @module
 */

import type { Page } from "playwright-core";

/** An object as the inspector names it, and what else it tells of a value. */
interface Remote {
  type: string;
  objectId?: string;
  value?: unknown;
  description?: string;
  preview?: unknown;
}

interface Property {
  name: string;
  value?: Remote;
  get?: Remote;
  symbol?: Remote;
}

/**
 * All that can be opened in the inspector from the value of an expression on: hidden and internal
 * properties, prototypes, what getters give, and previews; as one text. Functions are not opened:
 * their scopes hold the page's own variables.
 */
export async function inspected(page: Page, expression: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const texts: string[] = [];
  const left: Remote[] = [];
  const { result } = await session.send("Runtime.evaluate", {
    // An object is opened once, however often it is met.
    expression: `globalThis.met = new Set(); (async () => ${expression})()`,
    awaitPromise: true,
    generatePreview: true,
  });
  left.push(result as Remote);
  for (let remote = left.pop(); remote; remote = left.pop()) {
    texts.push(JSON.stringify([remote.value, remote.description, remote.preview]));
    const { objectId } = remote;
    if (!objectId || remote.type !== "object") continue;
    const first = await session.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: "function () { return !met.has(this) && !!met.add(this); }",
      returnByValue: true,
    });
    if (!first.result.value) continue;
    const told = await session.send("Runtime.getProperties", {
      objectId,
      ownProperties: true,
      generatePreview: true,
    });
    const properties: Property[] = [...told.result, ...told.internalProperties ?? []];
    for (const { name, value, get, symbol } of properties) {
      texts.push(name);
      left.push(...[value, symbol].filter((remote) => remote !== undefined));
      if (!get?.objectId) continue;
      const given = await session.send("Runtime.callFunctionOn", {
        objectId: get.objectId,
        functionDeclaration: "function (self) { try { return this.call(self); } catch {} }",
        arguments: [{ objectId }],
        generatePreview: true,
      });
      left.push(given.result as Remote);
    }
  }
  await session.detach();
  return texts.join("\n");
}
