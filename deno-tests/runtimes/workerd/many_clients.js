/** A function that makes many clients and calls in sequence. Its path is `/<count>/<first number>`. */

import { createClientFromRequest } from "base44-connectors";

const fetch = (_, { headers }) =>
  Promise.resolve(
    Response.json({ access_token: headers.authorization }, {
      status: Math.random() < 0.1 ? 403 : 200,
    }),
  );

export default async function handler(req) {
  const [count, from] = new URL(req.url).pathname.slice(1).split("/").map(Number);
  let wrongTokens = 0;
  for (let n = from; n < from + count; n++) {
    const headers = new Headers(req.headers);
    headers.set("Base44-Service-Authorization", `Bearer service-${n}`);
    const cache = n % 2 === 0 && { maxEntries: 100 };
    const client = createClientFromRequest(new Request(req.url, { headers }), { fetch, cache });
    const token = await client.asServiceRole.connectors.getAccessToken("slack").catch(({ kind }) =>
      kind
    );
    if (token !== `Bearer service-${n}` && token !== "forbidden") wrongTokens++;
  }
  return Response.json({ wrongTokens, finalizers: typeof FinalizationRegistry });
}
