/**
 * Who calls, and where: what the facade and the driver hand to each other of a client.
 *
 * @module
 */

import type { ClientOptions } from "../types.ts";

/** What a call needs to know of a client. */
export interface Client {
  /** Who calls at this moment. Never changed, only replaced: a call keeps the one it began with. */
  identity: Identity;
  /** The options that the client was made with. */
  readonly options: ClientOptions | undefined;
  /** A number for these options: that of another client only if neither has any. */
  readonly optionsNumber: number;
}

/** Who calls, and where. Credentials are kept as the `Authorization` values they go out as. */
export interface Identity {
  readonly serverUrl: string;
  readonly appId: string;
  readonly service: string | undefined;
  readonly user: string | undefined;
  /** The user for whom the app calls: the one that the client was made with, come what may. */
  readonly onBehalfOf: string | undefined;
  /** Headers of the caller's own, their names in lower case. */
  readonly headers: Record<string, string>;
}

export function makeIdentity(
  serverUrl: string,
  appId: string,
  service: string | undefined,
  user: string | undefined,
  headers: Record<string, string>,
): Identity {
  return { serverUrl, appId, service, user, onBehalfOf: user, headers };
}

let place = { serverUrl: "", appId: "", number: 0 };

/**
 * A number for the app and the server of an identity: that of the one before, if it is of the same.
 * A function has one app and one server all its life, so that the core need not check them again.
 */
export function placeOf({ serverUrl, appId }: Identity): number {
  if (place.serverUrl !== serverUrl || place.appId !== appId) {
    place = { serverUrl, appId, number: place.number + 1 };
  }
  return place.number;
}

/**
 * Everything by which a service-role call is another call: where it goes, for which app, with
 * which credentials, state and data environment. Two callers share a request or a cached answer
 * only if these texts are equal.
 *
 * @param withService whether the service token counts, as it does unless a cache's scope is "app"
 */
export function principalOf(identity: Identity, withService: boolean): string {
  const { serverUrl, appId, service, onBehalfOf, headers } = identity;
  let text = part(serverUrl) + part(appId) + part(onBehalfOf);
  if (withService) text += part(service);
  for (const name in headers) text += part(name) + part(headers[name]);
  return text;
}

/**
 * As many characters as a credential may have, spelled in any way. So many are not told of a text
 * that was cut off: a part of a credential at its end would not be known for one.
 */
export function longestEcho({ service, user, onBehalfOf, headers }: Identity): number {
  const lengths = [service, user, onBehalfOf, headers["base44-state"]].map((text) =>
    text?.length ?? 0
  );
  return Math.max(...lengths) * LONGEST_ESCAPE;
}

/** Such as `\\u00e9`, or `%C3%A9`; with the backslash doubled once more. */
const LONGEST_ESCAPE = 8;

/** With its length before it, so that no part can pass for the end of one and the start of another. */
function part(text: string | undefined): string {
  return text === undefined ? "-" : `${text.length}:${text}`;
}
