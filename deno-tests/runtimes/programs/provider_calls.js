/**
 * Calls of `base44-connectors/providers`, each with what has to come of it, for any runtime. The
 * servers are those of `provider_servers.js`.
 */

/**
 * Makes every call, and returns the names of those that were made.
 *
 * @param providers the exports of `base44-connectors/providers`
 * @param base44 a client whose Base44 is the fake one
 * @param urls the servers' URLs
 * @param isBrowser `true` where redirects are hidden, and where a body can be streamed over HTTP/2 only
 */
export async function callProvider(providers, base44, urls, isBrowser = false) {
  const { providerFetch, ProviderError } = providers;
  const bind = (options = {}) =>
    providerFetch(base44, "slack", {
      origins: [urls.provider],
      baseUrl: `${urls.provider}/api/`,
      ...options,
    });
  const slack = bind();
  const run = `${Math.random()}`.slice(2);
  const arrivals = async (path) => await slack.json(`arrivals/${path}`);
  const errorOf = async (call) => {
    const error = await call.then(() => undefined, (error) => error);
    if (!(error instanceof ProviderError)) throw new Error(`not a ProviderError: ${error}`);
    if (`${error.stack}${JSON.stringify(error)}`.includes("token-")) throw new Error("leaks");
    return error;
  };
  const kindOf = async (call) => (await errorOf(call)).kind;
  const stream = () => {
    let left = 16;
    return new ReadableStream({
      pull(controller) {
        if (left-- === 0) return controller.close();
        controller.enqueue(new Uint8Array(65_536).fill(left));
      },
    });
  };

  const calls = {
    async "json and a plain call send the token"() {
      const sent = await slack.json("echo?q=1", { json: { text: "ü" } });
      same(sent.url, "/api/echo?q=1");
      same([sent.method, sent.body], ["POST", '{"text":"ü"}']);
      same(sent.headers["content-type"], "application/json");
      same(/^Bearer \S+token/.test(sent.headers.authorization), true);
      const response = await slack("echo", { headers: { "X-Mine": "1" } });
      same([response.status, response.redirected], [200, false]);
      const { headers } = await response.json();
      same([headers["x-mine"], headers.authorization], ["1", sent.headers.authorization]);
      // Some services refuse a request without one, and workerd sends none of its own.
      same(/./.test(headers["user-agent"] ?? ""), true);
    },
    async "bodies of every kind arrive"() {
      const bytes = new Uint8Array([97, 98]);
      const bodies = ["ab", bytes, bytes.buffer, new Blob([bytes]), new URLSearchParams("ab")];
      for (const body of bodies) {
        const sent = await slack.json("echo", { method: "PUT", body });
        same([sent.method, sent.body.replace("=", "")], ["PUT", "ab"]);
      }
    },
    async "a token that is refused is renewed, and the body is sent again"() {
      const form = new FormData();
      form.append("file", new Blob(["of the file"], { type: "text/plain" }), "a.txt");
      const sent = await slack.json(`expired/form-${run}`, { method: "POST", body: form });
      const [, boundary] = /^multipart\/form-data; ?boundary=(.+)$/.exec(
        sent.headers["content-type"],
      );
      for (const part of [boundary, "of the file", 'filename="a.txt"']) {
        same(sent.body.includes(part), true);
      }
      const response = await slack(`expired/plain-${run}`);
      same([response.status, await arrivals(`expired/plain-${run}`)], [200, 2]);
      await response.text();
      same(await kindOf(slack.json("revoked")), "reconnect");
    },
    async "a rate limit is waited for"() {
      const outcomes = [];
      const watched = bind({ onAttempt: ({ outcome }) => outcomes.push(outcome) });
      const started = Date.now();
      const init = { method: "POST", body: "b" };
      same((await watched.json(`limited/${run}`, init)).body, "b");
      same(Date.now() - started >= 990, true);
      same(outcomes, ["rate_limited", "ok"]);
    },
    async "a redirect to another origin carries no token"() {
      if (isBrowser) return same(await kindOf(slack("elsewhere")), "redirect");
      const response = await slack("elsewhere", { headers: { Accept: "text/x", "X-Mine": "1" } });
      const { headers, url } = await response.json();
      same([headers.authorization, headers["x-mine"]], [undefined, undefined]);
      same([headers.accept, url, response.redirected], ["text/x", "/file", true]);
      const near = await slack.json("near", { method: "POST", body: "b" });
      same([near.method, near.body], ["GET", ""]);
      same(/^Bearer /.test(near.headers.authorization), true);
    },
    async "a foreign URL is refused before anything is sent"() {
      const before = await arrivals("");
      for (const url of [`${urls.stranger}/`, `//evil.example/`, new URL("https://x.example")]) {
        same(await kindOf(slack(url)), "untrusted_origin");
      }
      same(await arrivals(""), before);
    },
    async "statuses, and what is not JSON"() {
      const response = await slack("status/404");
      const type = response.headers.get("content-type");
      same([response.status, type, await response.text()], [404, "text/x-error", "status 404"]);
      const error = await errorOf(slack.json("status/404"));
      same([error.kind, error.status, error.data], ["not_found", 404, "status 404"]);
      same(await kindOf(slack.json("html")), "invalid_response");
      same(await slack.json("empty"), undefined);
    },
    async "an error response is given back whole, and may be left unread"() {
      const response = await slack("large");
      same([response.status, (await response.text()).length], [400, 300_000]);
      const cancelled = await slack("large");
      await cancelled.body.cancel();
      same((await slack("large")).bodyUsed, false);
    },
    async "a stream is uploaded, once"() {
      if (isBrowser) {
        return same(await kindOf(slack("echo", { method: "POST", body: stream() })), "network");
      }
      const sent = await slack.json("echo", { method: "POST", body: stream() });
      same([sent.method, sent.bytes], ["POST", 16 * 65_536]);
      const path = `expired/stream-${run}`;
      const error = await errorOf(slack.json(path, { method: "POST", body: stream() }));
      same([error.kind, error.status, await arrivals(path)], ["refused", 401, 1]);
      const request = new Request(`${urls.provider}/api/echo`, { method: "PUT", body: "b" });
      same((await slack.json(request)).body, "b");
    },
    async "a deadline ends a call"() {
      const hurried = bind({ deadline: 200 });
      const started = Date.now();
      same(await kindOf(hurried("silent")), "timeout");
      same(await kindOf(hurried.json("stalls/200")), "timeout");
      const response = await hurried("stalls/400");
      same(response.status, 400);
      await response.body.cancel();
      same(Date.now() - started < 5000, true);
    },
    async "a signal ends a call, and a body that is being read"() {
      const reason = new Error("enough");
      for (const call of [() => slack, () => slack.json]) {
        const controller = new AbortController();
        setTimeout(() => controller.abort(reason), 50);
        const { signal } = controller;
        same(await call()("silent", { signal }).catch((error) => error === reason), true);
      }
      const controller = new AbortController();
      const response = await slack("stalls/200", { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 50);
      same(await response.text().catch(() => "ended"), "ended");
    },
    async "a network failure is a ProviderError"() {
      const closed = bind({ origins: ["http://127.0.0.1:9"], baseUrl: "http://127.0.0.1:9" });
      same(await kindOf(closed("x", { method: "POST" })), "network");
    },
    async "checkConnection asks the service"() {
      // Slack's own host is not in reach.
      const options = {
        deadline: 2000,
        retry: false,
        fetch: () => Promise.reject(new TypeError()),
      };
      same(await kindOf(providers.checkConnection(base44, "slack", options)), "network");
      const { connected } = await providers.checkConnection(base44, "notion", options);
      same(connected, false);
    },
  };

  for (const [name, call] of Object.entries(calls)) {
    try {
      await call();
    } catch (error) {
      throw new Error(`${name}: ${error.stack}`);
    }
  }
  return Object.keys(calls);
}

function same(actual, expected) {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`${left} instead of ${right}`);
}
