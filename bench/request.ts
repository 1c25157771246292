/**
 * The request that a cold function receives; where Base44 is stands in the first argument.
 *
 * @module
 */

/** A request with the platform's headers. */
export const request: Request = new Request("http://function.invalid/", {
  headers: {
    "Base44-App-Id": "fake-app",
    "Base44-Service-Authorization": "Bearer fake-service-token",
    "Authorization": "Bearer user-1",
    "Base44-Api-Url": Deno.args[0],
  },
});
