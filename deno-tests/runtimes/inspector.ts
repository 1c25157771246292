/**
 * Reads all that Chromium's developer tools can show of a value.
 *
 * @module
 */

import type { Page } from "playwright-core";

/** A value as the DevTools protocol describes it. */
interface RemoteObject {
  type: string;
  objectId?: string;
  value?: unknown;
  description?: string;
  preview?: unknown;
}

interface Property {
  name: string;
  value?: RemoteObject;
  get?: RemoteObject;
  symbol?: RemoteObject;
}

/**
 * Evaluates an expression and returns, as one text, everything reachable from its value in the
 * inspector: hidden and internal properties, prototypes, getter results and previews. Functions
 * are not opened, because their scopes hold the page's own variables.
 */
export async function inspectInDevTools(page: Page, expression: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const texts: string[] = [];
  const queue: RemoteObject[] = [];
  const { result } = await session.send("Runtime.evaluate", {
    // Objects already opened.
    expression: `globalThis.seen = new Set(); (async () => ${expression})()`,
    awaitPromise: true,
    generatePreview: true,
  });
  queue.push(result as RemoteObject);
  for (let remote = queue.pop(); remote; remote = queue.pop()) {
    texts.push(JSON.stringify([remote.value, remote.description, remote.preview]));
    const { objectId } = remote;
    if (!objectId || remote.type !== "object") continue;
    const isFirstVisit = await session.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: "function () { return !seen.has(this) && !!seen.add(this); }",
      returnByValue: true,
    });
    if (!isFirstVisit.result.value) continue;
    const response = await session.send("Runtime.getProperties", {
      objectId,
      ownProperties: true,
      generatePreview: true,
    });
    const properties: Property[] = [...response.result, ...response.internalProperties ?? []];
    for (const { name, value, get, symbol } of properties) {
      texts.push(name);
      queue.push(...[value, symbol].filter((remote) => remote !== undefined));
      if (!get?.objectId) continue;
      const returned = await session.send("Runtime.callFunctionOn", {
        objectId: get.objectId,
        functionDeclaration: "function (self) { try { return this.call(self); } catch {} }",
        arguments: [{ objectId }],
        generatePreview: true,
      });
      queue.push(returned.result as RemoteObject);
    }
  }
  await session.detach();
  return texts.join("\n");
}
