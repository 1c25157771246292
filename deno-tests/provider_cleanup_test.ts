/** What a finished call to a provider leaves behind: nothing. */

import assert from "node:assert/strict";
import { checkConnection, providerFetch } from "base44-connectors/providers";

const getters = { getConnection: () => Promise.resolve({ accessToken: "token" }) };

/** A `fetch` that gives one response after the other. */
function scripted(...responses: Response[]) {
  const urls: string[] = [];
  const fetch = (url: string) => {
    urls.push(url);
    return Promise.resolve(responses.shift()!);
  };
  return { fetch, urls };
}

Deno.test("a signal that outlives its calls keeps no listener", async () => {
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  Object.assign(signal, {
    addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions) {
      listeners.add(listener);
      add(type, listener, options);
    },
    removeEventListener(type: string, listener: EventListener) {
      listeners.delete(listener);
      remove(type, listener);
    },
  });
  let added = 0;
  const fetch = () => {
    added = Math.max(added, listeners.size);
    return Promise.resolve(Response.json({}));
  };
  const slack = providerFetch(getters, "slack", { fetch });
  for (let i = 0; i < 3; i++) await slack.json("users.list", { signal });
  assert.deepEqual([added, listeners.size], [1, 0]);
});

Deno.test("the body of a redirect that is followed is cancelled", async () => {
  let cancelled = 0;
  const body = new ReadableStream({ cancel: () => void cancelled++ });
  const redirect = new Response(body, { status: 302, headers: { location: "/next" } });
  const { fetch, urls } = scripted(redirect, Response.json({}));
  await (await providerFetch(getters, "slack", { fetch })("users.list")).text();
  assert.deepEqual([urls.length, cancelled], [2, 1]);
});

Deno.test("a check does not take the response of another origin for the service's", async () => {
  const location = "https://other.example/";
  const redirect = new Response(null, { status: 302, headers: { location } });
  const { fetch, urls } = scripted(redirect, Response.json({}));
  await assert.rejects(checkConnection(getters, "github", { fetch }), { name: "ProviderError" });
  assert.equal(urls.length, 1);
});
