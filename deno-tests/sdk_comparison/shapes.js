/**
 * Code as backend functions write it, one shape each. A shape gets the module, which is
 * `@base44/sdk` or this package, and the request that Base44 forwarded.
 *
 * In JavaScript, as most functions are: no type checker has told their authors what to leave out.
 *
 * @module
 */

const user = { email: "ada@example.com", id: "user-7", full_name: "Ada" };

/** Returns the service role's connectors, as one line of most functions does. */
const connectorsOf = ({ createClientFromRequest }, req) =>
  createClientFromRequest(req).asServiceRole.connectors;

/** Ways to create a client. */
const CLIENTS = {
  "createClientFromRequest(req) with unknown keys": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req, { serviceRole: true, appId: "other", debug: 1 });
    return await base44.asServiceRole.connectors.getConnection("slack");
  },
  "createClientFromRequest(req) with extra arguments": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req, "prod", 2, [], null);
    return await base44.asServiceRole.connectors.getAccessToken("slack");
  },
  "createClientFromRequest(req, info) in a handler of Deno.serve": async (module, req) => {
    const info = {
      remoteAddr: { transport: "tcp", hostname: "::1" },
      completed: Promise.resolve(),
    };
    const base44 = module.createClientFromRequest(req, info);
    return await base44.asServiceRole.connectors.getAccessToken("slack");
  },
  "createClientFromRequest as a callback of map": async ({ createClientFromRequest }, req) => {
    const [base44] = [req].map(createClientFromRequest);
    return await base44.asServiceRole.connectors.getAccessToken("slack");
  },
  "createClient with the headers of the request": async ({ createClient }, req) => {
    const token = (name) => req.headers.get(name)?.replace("Bearer ", "");
    const base44 = createClient({
      appId: req.headers.get("Base44-App-Id"),
      serverUrl: req.headers.get("Base44-Api-Url"),
      token: token("Authorization"),
      serviceToken: token("Base44-Service-Authorization"),
      requiresAuth: true,
      env: "prod",
      autoInitAuth: true,
    });
    return await base44.asServiceRole.connectors.getConnection("slack");
  },
  "a request whose body was read": async (module, req) => {
    await req.text();
    return await connectorsOf(module, req).getConnection("slack");
  },
  "a request that is cloned and read first": async (module, req) => {
    const text = await req.clone().text();
    const { accessToken } = await connectorsOf(module, req).getConnection("slack");
    return [text, await req.text(), accessToken];
  },
  "a clone": async (module, req) => await connectorsOf(module, req.clone()).getConnection("slack"),
  "a request made from another": async (module, req) => {
    const other = new Request("https://other.invalid/", { headers: req.headers });
    return await connectorsOf(module, other).getConnection("slack");
  },
  "{ headers: { get } } instead of a Request": async (module, req) => {
    const headers = { get: (name) => req.headers.get(name) };
    return await connectorsOf(module, { headers }).getConnection("slack");
  },
  "{ headers } whose get uses this and returns undefined": async (module, req) => {
    const headers = {
      all: Object.fromEntries(req.headers),
      get(name) {
        return this.all[name.toLowerCase()];
      },
    };
    return await connectorsOf(module, { headers }).getConnection("slack");
  },
  "{ headers } as a Map with the documented names": async (module, req) => {
    const names = ["Base44-App-Id", "Base44-Service-Authorization", "Authorization"];
    const headers = new Map(
      [...names, "Base44-Api-Url", "Base44-State", "X-Data-Env"].map((
        n,
      ) => [n, req.headers.get(n)]),
    );
    return await connectorsOf(module, { headers }).getConnection("slack");
  },
  "{ headers } as a plain object": (module, req) =>
    connectorsOf(module, { headers: Object.fromEntries(req.headers) }).getConnection("slack"),
  "no request at all": (module) => connectorsOf(module).getConnection("slack"),
  "a request of a page, without the platform's headers": (module) =>
    connectorsOf(module, new Request("https://f.invalid/")).getConnection("slack"),
  "a request without a service token": (module, req) => {
    const headers = new Headers(req.headers);
    headers.delete("Base44-Service-Authorization");
    const base44 = module.createClientFromRequest(new Request(req.url, { headers }));
    return base44.asServiceRole?.connectors?.getConnection("slack");
  },
  "a client that is kept between requests": async ({ createClientFromRequest }, req) => {
    const kept = {};
    const first = await (kept.base44 ??= createClientFromRequest(req)).asServiceRole.connectors
      .getAccessToken("slack");
    return [first, await kept.base44.asServiceRole.connectors.getAccessToken("slack")];
  },
  "a client that is used after cleanup()": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    base44.cleanup();
    return await base44.asServiceRole.connectors.getAccessToken("slack");
  },
};

/** Ways to get at a method. */
const ACCESS = {
  "optional chaining all the way": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    return await base44?.asServiceRole?.connectors?.getAccessToken?.("slack");
  },
  "optional chaining to what is not there": ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    return [
      base44.connectors?.getAccessToken?.("slack"),
      base44.asServiceRole?.connectors?.getToken?.("slack"),
      base44.asServiceRole.connectors.slack?.getAccessToken("slack"),
    ];
  },
  "destructuring asServiceRole.connectors": async ({ createClientFromRequest }, req) => {
    const { asServiceRole: { connectors: { getConnection } } } = createClientFromRequest(req);
    const { accessToken, connectionConfig } = await getConnection("slack");
    return { accessToken, connectionConfig };
  },
  "a method by name": async (module, req) =>
    await connectorsOf(module, req)["get" + "AccessToken"]("slack"),
  "call, apply and bind": async (module, req) => {
    const { getAccessToken } = connectorsOf(module, req);
    return [
      await getAccessToken.call(null, "slack"),
      await getAccessToken.apply({}, ["slack", user]),
      await getAccessToken.bind(undefined, "slack")(),
    ];
  },
  "spread of the client": async ({ createClientFromRequest }, req) => {
    const base44 = { ...createClientFromRequest(req), user };
    return await base44.asServiceRole.connectors.getConnection("slack");
  },
  "spread of the connectors, with a method added": async (module, req) => {
    const connectors = connectorsOf(module, req);
    const slack = { ...connectors, post: () => connectors.getAccessToken("slack") };
    return [await slack.post(), await slack.getAccessToken("slack")];
  },
  "a method replaced by a wrapper": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    const { getAccessToken } = base44.asServiceRole.connectors;
    base44.asServiceRole.connectors.getAccessToken = async (...args) =>
      `Bearer ${await getAccessToken(...args)}`;
    return await base44.asServiceRole.connectors.getAccessToken("slack");
  },
  "a frozen client behind a Proxy": async ({ createClientFromRequest }, req) => {
    const base44 = new Proxy({ ...createClientFromRequest(req) }, {});
    return await Object.freeze(base44).asServiceRole.connectors.getAccessToken("slack");
  },
  "a check that the connectors are there": ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    return ["connectors" in base44.asServiceRole, typeof base44.connectors.connectAppUser];
  },
  "getConfig()": ({ createClientFromRequest }, req) => {
    const { appId, requiresAuth, ...rest } = createClientFromRequest(req).getConfig();
    return [appId, requiresAuth, Object.keys(rest)];
  },
};

/** Calls, some with arguments that mean nothing. */
const CALLS = {
  "getAccessToken with a user's e-mail": async (module, req) =>
    await connectorsOf(module, req).getAccessToken("googlecalendar", user.email),
  "getConnection with a version": async (module, req) =>
    await connectorsOf(module, req).getConnection("slack", "v2", { scopes: ["chat:write"] }),
  "getCurrentAppUserConnection with a user's e-mail": async (module, req) =>
    await connectorsOf(module, req).getCurrentAppUserConnection("c-1", user.email),
  "getCurrentAppUserAccessToken with a user": async (module, req) =>
    await connectorsOf(module, req).getCurrentAppUserAccessToken("c-1", user),
  "getWorkspaceConnection with null": async (module, req) =>
    await connectorsOf(module, req).getWorkspaceConnection("w-1", null),
  "no argument": (module, req) => connectorsOf(module, req).getConnection(),
  "an object as the type": (module, req) =>
    connectorsOf(module, req).getConnection({ integrationType: "slack" }),
  "a type with stray characters": (module, req) =>
    connectorsOf(module, req).getConnection(" Slack/../x?y#z "),
  "callApi without a method": async (module, req) => {
    const { success, data } = await connectorsOf(module, req).callApi("x", { path: "/2/users/me" });
    return { success, data };
  },
  "callApi with everything": (module, req) =>
    connectorsOf(module, req).callApi("x", {
      method: "POST",
      host: "api",
      path: "/2/tweets",
      query: { expansions: ["a", "b"], n: 1 },
      headers: { "X-Trace": "1" },
      body: { text: "hello 🌍", at: new Date(0), gone: undefined },
      retries: 3,
    }, user),
  "callApi with a lower-case method": (module, req) =>
    connectorsOf(module, req).callApi("x", { method: "post", path: "/" }),
  "connectAppUser and disconnectAppUser": async ({ createClientFromRequest }, req) => {
    const { connectors } = createClientFromRequest(req);
    const url = await connectors.connectAppUser("c-1", { redirect: "https://app.invalid/done" });
    return [url, await connectors.disconnectAppUser("c-1", user.id)];
  },
  "setToken before connectAppUser": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    base44.setToken("user-2");
    return await base44.connectors.connectAppUser("c-1");
  },
  "setToken with nothing": async ({ createClientFromRequest }, req) => {
    const base44 = createClientFromRequest(req);
    base44.setToken(undefined);
    return [base44.setToken(null), await base44.connectors.connectAppUser("c-1")];
  },
};

const TYPES = ["slack", "notion", "github"];

/** Several calls at once or in turn. */
const SEVERAL = {
  "types.map(connectors.getConnection)": async (module, req) =>
    await Promise.all(["slack", "notion"].map(connectorsOf(module, req).getConnection)),
  "types.map(connectors.getAccessToken) in Promise.allSettled": async (module, req) => {
    const settled = await Promise.allSettled(TYPES.map(connectorsOf(module, req).getAccessToken));
    return settled.map(({ status, value, reason }) => [status, value, reason?.status]);
  },
  "Promise.all in an object": async (module, req) => {
    const connectors = connectorsOf(module, req);
    const [slack, { accessToken: notion }] = await Promise.all([
      connectors.getAccessToken("slack"),
      connectors.getConnection("notion"),
    ]);
    return { slack, notion };
  },
  "Promise.any": async (module, req) =>
    await Promise.any(
      [...TYPES].reverse().map((type) => connectorsOf(module, req).getAccessToken(type)),
    )
      .catch((error) => error.errors.map(({ message }) => message)),
  "the same type twice at once": async (module, req) => {
    const connectors = connectorsOf(module, req);
    const calls = [connectors.getConnection("slack"), connectors.getConnection("slack")];
    return (await Promise.all(calls)).map(({ accessToken }) => accessToken);
  },
  "for … of with a list of those that are connected": async (module, req) => {
    const { connectors } = module.createClientFromRequest(req).asServiceRole;
    const connected = [];
    for (const type of TYPES) {
      try {
        if (await connectors.getAccessToken(type)) connected.push(type);
      } catch {
        // Not connected.
      }
    }
    return connected;
  },
  "Object.fromEntries over a list": async (module, req) => {
    const { getConnection } = connectorsOf(module, req);
    const entries = TYPES.map(async (type) => [type, await getConnection(type).catch(() => null)]);
    return Object.fromEntries(await Promise.all(entries));
  },
  "a promise that is awaited twice": async (module, req) => {
    const promise = connectorsOf(module, req).getAccessToken("slack");
    return [await promise, await promise];
  },
  "then and finally": (module, req) => {
    const steps = [];
    return connectorsOf(module, req).getConnection("slack")
      .then(({ accessToken }) => steps.push(accessToken), ({ status }) => steps.push(status))
      .finally(() => steps.push("done"))
      .then(() => steps);
  },
};

/** Calls `getConnection("slack")` and passes an error to `read`; resolves to `null` if there is none. */
const reading = (read) => async (module, req) => {
  try {
    await connectorsOf(module, req).getConnection("slack");
    return null;
  } catch (error) {
    return read(error);
  }
};

/** What functions do with an error. */
const ERRORS = {
  "catch(() => null)": (module, req) =>
    connectorsOf(module, req).getConnection("slack").catch(() => null),
  "e.status === 404": reading((e) => [e.status === 404, e.status === 401, e.status >= 500]),
  "a switch on e.code": reading((e) => {
    switch (e.code) {
      case "NOT_FOUND":
        return "connect first";
      default:
        return e.code ?? "none";
    }
  }),
  "e.response?.status": reading((e) => [e.response?.status, e.response?.data, e.request]),
  "e.response?.status ?? e.status ?? 500": reading((e) => e.response?.status ?? e.status ?? 500),
  "e?.data?.detail": reading((e) => e?.data?.detail),
  "e.data?.message || e.message": reading((e) => e.data?.message || e.message),
  "e.message.includes": reading((e) => [e.message.includes("not found"), /token/i.test(e.message)]),
  "String(e), toString() and a template": reading((e) => [String(e), e.toString(), `Failed: ${e}`]),
  "e instanceof Error and e.name": reading((e) => [e instanceof Error, e.name, e.constructor.name]),
  "e instanceof the module's Base44Error": async (module, req) =>
    await reading((e) => e instanceof module.Base44Error)(module, req),
  "JSON.stringify(e)": reading((e) => {
    const { name, message, status, code, data } = JSON.parse(JSON.stringify(e));
    return { name, message, status, code, data };
  }),
  "JSON.stringify of an object that holds e": reading((e) => {
    const { error } = JSON.parse(JSON.stringify({ ok: false, error: e }));
    return [error.message, error.status, error.data];
  }),
  "e.toJSON?.()": reading((e) => {
    const { message, status, data } = e.toJSON?.() ?? {};
    return { message, status, data };
  }),
  "destructuring in the catch": async (module, req) => {
    try {
      return await connectorsOf(module, req).getAccessToken("slack");
    } catch ({ message, status, code = "none" }) {
      return { message, status, code };
    }
  },
  "spread of e": reading((e) => {
    const { status, code, data } = { ...e };
    return { status, code, data };
  }),
  "a new Error with e as the cause": reading((e) => {
    const { message, cause } = new Error(`Slack: ${e.message}`, { cause: e });
    return [message, cause.status, cause.cause];
  }),
  "Response.json with the message and status": async (module, req) => {
    const response = await reading((e) =>
      Response.json({ error: e.message, details: e.data }, { status: e.status || 500 })
    )(module, req);
    return response && [response.status, await response.json()];
  },
  "rejects in Promise.all": async (module, req) => {
    const connectors = connectorsOf(module, req);
    return await Promise.all([
      connectors.getConnection("slack"),
      connectors.getAccessToken("slack"),
    ]);
  },
  "not awaited in try": (module, req) => {
    try {
      return connectorsOf(module, req).getAccessToken("slack");
    } catch {
      return "never";
    }
  },
  "a stack that names the error": reading((e) => e.stack.startsWith(`Base44Error: ${e.message}\n`)),
};

/** All shapes, by group and name. */
export const SHAPES = { CLIENTS, ACCESS, CALLS, SEVERAL, ERRORS };
