/**
 * Measures calls to a provider with a token at hand, beside a plain `fetch` with the same token.
 *
 * @module
 */

import { providerFetch } from "base44-connectors/providers";
import type { Quartiles } from "./quartiles.ts";
import { handWritten, thisPackage } from "./subjects.ts";
import { meanDuration, measureInTurn } from "./timings.ts";

const TOKEN = { accessToken: "xoxb-1", connectionConfig: null };
const getters = { getConnection: () => Promise.resolve(TOKEN) };

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

async function handWrittenCall(url: string, fetch: Fetch): Promise<unknown> {
  const { accessToken } = await getters.getConnection();
  const response = await fetch(url, { headers: { Authorization: `Bearer ${accessToken}` } });
  return await response.json();
}

/** Measures a call whose `fetch` resolves immediately, in microseconds. */
export async function providerOverhead(): Promise<Record<string, Quartiles>> {
  const fetch = () => Promise.resolve(Response.json({ ok: true }));
  const slack = providerFetch(getters, "slack", { fetch });
  const url = "https://slack.com/api/auth.test";
  return await measureInTurn(
    40,
    [handWritten, thisPackage],
    async (subject) =>
      await meanDuration(500, async () => {
        if (subject === handWritten) return await handWrittenCall(url, fetch);
        return await (await slack(url)).json();
      }),
  );
}

/** Measures a call over loopback, in microseconds. */
export async function providerCall(origin: string): Promise<Record<string, Quartiles>> {
  const slack = providerFetch(getters, "slack", { origins: [origin] });
  const url = `${origin}/api/apps/fake-app/external-auth/tokens/slack`;
  return await measureInTurn(
    40,
    [handWritten, thisPackage],
    async (subject) =>
      await meanDuration(100, async () => {
        if (subject === handWritten) return await handWrittenCall(url, globalThis.fetch);
        return await (await slack(url)).json();
      }),
  );
}
