/**
 * The platform's request for the cold-start scripts. The first argument is the URL of Base44.
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
