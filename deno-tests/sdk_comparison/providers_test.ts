/** Calls to a provider come to the same with a client of `@base44/sdk` as with this package's. */

import assert from "node:assert/strict";
import * as sdk from "@base44/sdk";
import * as thisPackage from "base44-connectors";
import {
  checkConnection,
  type ClientLike,
  ProviderError,
  providerFetch,
  type ProviderOptions,
  type Target,
} from "base44-connectors/providers";
import { createFakeBase44, type FakeBase44 } from "base44-connectors/testing";
import { ScriptedServer } from "../support/server.ts";

interface Library {
  // deno-lint-ignore no-explicit-any -- of either library
  create(request: Request): any;
  // deno-lint-ignore no-explicit-any -- the SDK's or this package's
  Base44Error: any;
}

const SDK: Library = { create: sdk.createClientFromRequest, Base44Error: sdk.Base44Error };

const OURS: [name: string, library: Library][] = [
  ["this package", {
    create: (request) => thisPackage.createClientFromRequest(request, { retry: false }),
    Base44Error: thisPackage.Base44Error,
  }],
  ["this package with a cache", {
    create: (request) =>
      thisPackage.createClientFromRequest(request, { retry: false, cache: true }),
    Base44Error: thisPackage.Base44Error,
  }],
  ["withConnectors", {
    create: (request) =>
      thisPackage.withConnectors(sdk.createClientFromRequest(request), request, { retry: false }),
    Base44Error: thisPackage.Base44Error,
  }],
];

/** What a situation has at hand: a fake Base44 and a provider, and a client. */
interface Scene {
  base44: ClientLike;
  fake: FakeBase44;
  provider: ScriptedServer;
  options: ProviderOptions;
}

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Called before the response is sent. */
  before?: () => void;
}

const REFUSED: Reply = { status: 401, body: { detail: "expired" } };

/** Responds in turn, then with `{"ok":true}`. */
function script({ provider }: Scene, ...replies: Reply[]): void {
  provider.response = {
    write(outgoing) {
      const { status = 200, headers = {}, body = { ok: true }, before } = replies.shift() ?? {};
      before?.();
      outgoing.writeHead(status, headers).end(JSON.stringify(body));
    },
  };
}

const call = ({ base44, options }: Scene, target: Target = "slack", init = {}) =>
  providerFetch(base44, target, options).json("x", { json: { a: 1 }, ...init });

/** Sends the check of a token to the loopback provider. */
function check({ base44, options, provider }: Scene, service: string): Promise<unknown> {
  const fetch = (url: string, init: RequestInit) =>
    globalThis.fetch(provider.url + new URL(url).pathname, init);
  return checkConnection(base44, service, { ...options, fetch });
}

const SITUATIONS: Record<string, (scene: Scene) => unknown> = {
  "an accepted token": (scene) => call(scene),
  "a plain call": async ({ base44, options }) => {
    const response = await providerFetch(base44, "slack", options)("x?y", { method: "DELETE" });
    return [response.status, await response.text()];
  },
  "a token that has expired, and is renewed"(scene) {
    script(scene, { ...REFUSED, before: () => void scene.fake.rotate("slack", "second") });
    return call(scene);
  },
  "a token that has expired, and no other"(scene) {
    script(scene, REFUSED, REFUSED);
    return call(scene);
  },
  "two tokens that are refused"(scene) {
    script(scene, { ...REFUSED, before: () => void scene.fake.rotate("slack", "second") }, REFUSED);
    return call(scene);
  },
  "a rate limit that is waited for"(scene) {
    script(scene, { status: 429, headers: { "retry-after": "0" } });
    return call(scene);
  },
  "a rate limit that is too long"(scene) {
    script(scene, { status: 429, headers: { "retry-after": "600" } });
    return call(scene);
  },
  "a scope that is missing"(scene) {
    script(scene, { body: { ok: false, error: "missing_scope", needed: "a", provided: "b,c" } });
    return call(scene);
  },
  "an outage of the provider"(scene) {
    script(scene, { status: 503 });
    return call(scene);
  },
  "a foreign URL": ({ base44, options }) =>
    providerFetch(base44, "slack", options)("https://evil.example/"),
  "the connection of an app's user": (scene) => call(scene, { service: "slack", appUser: "c-1" }),
  "the connection of the workspace": (scene) => call(scene, { service: "slack", workspace: "w-1" }),
  "a connection of an app's user that is refused"(scene) {
    script(scene, REFUSED, REFUSED);
    return call(scene, { service: "slack", appUser: "c-1" });
  },
  "no connection": (scene) => call(scene, "github"),
  "no connection of the app's user": (scene) => call(scene, { service: "slack", appUser: "c-2" }),
  "no connection of the workspace": (scene) => call(scene, { service: "slack", workspace: "w-2" }),
  "a metered connector": ({ base44, options }) => providerFetch(base44, "x", options),
  "a refusal of Base44's"(scene) {
    scene.fake.fail("getConnection", { status: 403, body: { detail: "Not on Sundays" } });
    return call(scene);
  },
  "an outage of Base44's"(scene) {
    scene.fake.fail("getConnection", 500, Infinity);
    return call(scene);
  },
  "Base44 fails while a token is renewed"(scene) {
    script(scene, { ...REFUSED, before: () => scene.fake.fail("getConnection", 500, Infinity) });
    return call(scene);
  },
  "a Base44 that does not respond, and a deadline"(scene) {
    scene.fake.fail("getConnection", { delay: 500 });
    return call({ ...scene, options: { ...scene.options, deadline: 50 } });
  },
  async "a Base44 that does not respond, and a signal"(scene) {
    scene.fake.fail("getConnection", { delay: 500 });
    const signal = AbortSignal.timeout(50);
    return await call(scene, "slack", { signal }).catch((reason) => reason === signal.reason);
  },
  "calls at the same time share a renewal": async (scene) => {
    const { fake, provider, base44, options } = scene;
    provider.response = {
      write(outgoing) {
        const isGood = provider.requests.at(-1)!.headers.authorization === "Bearer second";
        if (!isGood) fake.rotate("slack", "second");
        outgoing.writeHead(isGood ? 200 : 401).end("{}");
      },
    };
    const slack = providerFetch(base44, "slack", options);
    const results = await Promise.all(Array.from({ length: 5 }, () => slack.json("x")));
    provider.requests.length = 0; // in no particular order
    return results;
  },
  "a check": (scene) => {
    script(scene, { body: { ok: true, user: "ann" } });
    return check(scene, "slack");
  },
  "a check of a token that is refused"(scene) {
    script(scene, { body: { ok: false, error: "invalid_auth" } });
    return check(scene, "slack");
  },
  async "a check of what is not connected"(scene) {
    const { connected, hint } = await check(scene, "github") as { connected: false; hint: string };
    return [connected, typeof hint];
  },
  "a check of a service that cannot be asked": (scene) => check(scene, "wix"),
  "a check while Base44 fails"(scene) {
    scene.fake.fail("getConnection", 500, Infinity);
    return check(scene, "slack");
  },
};

/** Plays a situation, and returns what came of it and what the provider received. */
async function play({ create, Base44Error }: Library, situation: (scene: Scene) => unknown) {
  const fake = createFakeBase44({
    connectors: { slack: { accessToken: "first" }, wix: { accessToken: "wix-1" } },
    workspaceConnectors: { "w-1": { accessToken: "of the workspace" } },
    appUsers: { "user-1": { "c-1": { accessToken: "of-user-1" } } },
  });
  await using provider = await ScriptedServer.start();
  await using _base44 = await fake.serve();
  const { url } = provider;
  const options = { origins: [url], baseUrl: `${url}/api/` };
  const base44 = create(fake.request({ userToken: "user-1" }));
  const scene: Scene = { base44, fake, provider, options };
  script(scene);
  // Full jitter multiplies the backoff by this: no delay before a retry.
  const { random } = Math;
  Math.random = () => 0;
  let outcome: unknown;
  try {
    outcome = { value: await situation(scene) };
  } catch (error) {
    outcome = error instanceof ProviderError
      ? { error: error.toJSON() }
      : { error: membersOf(error), isOfTheClient: error instanceof Base44Error };
  } finally {
    Math.random = random;
    base44.cleanup();
  }
  const requests = provider.requests.map((
    { method, url, body, headers },
  ) => [method, url, body, headers.authorization]);
  const text = JSON.stringify([outcome, requests]);
  return JSON.parse(text.replaceAll(provider.url, "http://provider"));
}

/** Returns the members that errors of Base44 have with either library. */
function membersOf(error: unknown): object {
  const { name, message, status, code, data } = error as sdk.Base44Error;
  return { name, message, status, code, data };
}

for (const [name, situation] of Object.entries(SITUATIONS)) {
  Deno.test(`${name}: the same with an SDK client`, async () => {
    const expected = await play(SDK, situation);
    assert.notEqual(expected[0].isOfTheClient, false, "an error of another class");
    for (const [library, module] of OURS) {
      assert.deepEqual(await play(module, situation), expected, library);
    }
  });
}

Deno.test("what comes of each situation with an SDK client", async () => {
  const kinds: Record<string, string> = {};
  for (const [name, situation] of Object.entries(SITUATIONS)) {
    const [{ error }] = await play(SDK, situation);
    if (error) kinds[name] = error.kind ?? `${error.name} ${error.status}`;
  }
  assert.deepEqual(kinds, {
    "a token that has expired, and no other": "reconnect",
    "two tokens that are refused": "reconnect",
    "a rate limit that is too long": "rate_limited",
    "a scope that is missing": "missing_scope",
    "an outage of the provider": "server",
    "a foreign URL": "untrusted_origin",
    "a connection of an app's user that is refused": "reconnect",
    "no connection": "Base44Error 404",
    "no connection of the app's user": "Base44Error 404",
    "no connection of the workspace": "Base44Error 404",
    "a metered connector": "not_configured",
    "a refusal of Base44's": "Base44Error 403",
    "an outage of Base44's": "Base44Error 500",
    "Base44 fails while a token is renewed": "Base44Error 500",
    "a Base44 that does not respond, and a deadline": "timeout",
    "a check while Base44 fails": "Base44Error 500",
  });
});
