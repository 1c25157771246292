/* @ts-self-types="./testing.d.ts" */
// src/js/testing/answer.ts
function connectionsOf(options) {
	const map = (record = {}) => new Map(Object.entries(record));
	const users = Object.entries(options.appUsers ?? {});
	return {
		app: map(options.connectors),
		workspace: map(options.workspaceConnectors),
		users: new Map(users.map(([token, connections]) => [token, map(connections)])),
		metered: new Set(options.metered)
	};
}
function answer(asked, known) {
	const { app, workspace, users, metered } = known.connections;
	const { id, route } = asked;
	switch (route) {
		case void 0: return refuse(404, "Not Found");
		case "connectAppUser":
		case "disconnectAppUser": {
			const user = asked.appId === known.appId && users.get(asked.token ?? "");
			if (!user) return unauthorized();
			if (route === "connectAppUser") {
				const query = new URLSearchParams({ connector_id: id });
				return Response.json({ redirect_url: `https://provider.invalid/oauth/authorize?${query}` });
			}
			return user.delete(id) ? Response.json({ success: true }) : refuse(404, "No active connection found for this connector");
		}
	}
	if (asked.appId !== known.appId) return unauthorized();
	if (asked.token !== known.serviceToken) return users.has(asked.token ?? "") ? refuse(403, "This endpoint is only accessible to service tokens") : unauthorized();
	switch (route) {
		case "getConnection": return metered.has(id) ? needsProxy(id) : connection(id, app.get(id));
		case "getWorkspaceConnection": return connection(id, workspace.get(id));
		case "getCurrentAppUserConnection": {
			const user = users.get(asked.onBehalfOf ?? "");
			return user ? connection(id, user.get(id)) : unauthorized();
		}
		case "callApi": return metered.has(id) || app.has(id) ? proxied(asked.body) : connection(id, void 0);
	}
}
function connection(id, found) {
	if (!found) return refuse(404, "Connector connection not found", { code: "NOT_FOUND" });
	return Response.json({
		access_token: found.accessToken,
		integration_type: id,
		connection_config: found.connectionConfig ?? null
	});
}
function proxied(body) {
	const { path } = body ?? {};
	if (typeof path !== "string") return Response.json({ detail: [{
		loc: ["body", "path"],
		msg: "Field required",
		type: "missing"
	}] }, { status: 422 });
	return Response.json({
		success: true,
		phase: "responded",
		status_code: 200,
		data: body,
		data_base64: null,
		content_type: null,
		headers: {},
		credits_charged: 1
	});
}
function needsProxy(id) {
	const detail = `Connector '${id}' is metered: its token is not available, call it through the proxy`;
	return Response.json({ detail }, {
		status: 403,
		headers: { "X-Base44-Connector-Error": "metered_connector_requires_proxy" }
	});
}
function unauthorized() {
	return refuse(401, "Unauthorized");
}
function refuse(status, detail, more = {}) {
	return Response.json({
		detail,
		...more
	}, { status });
}
// src/js/testing/parse.ts
const ROUTES = [
	[
		"GET",
		/^\/external-auth\/tokens\/connectors\/([^/]+)$/,
		"getWorkspaceConnection"
	],
	[
		"GET",
		/^\/external-auth\/tokens\/([^/]+)$/,
		"getConnection"
	],
	[
		"GET",
		/^\/app-user-auth\/connectors\/([^/]+)\/token$/,
		"getCurrentAppUserConnection"
	],
	[
		"POST",
		/^\/connectors\/([^/]+)\/call$/,
		"callApi"
	],
	[
		"POST",
		/^\/app-user-auth\/connectors\/([^/]+)\/initiate$/,
		"connectAppUser"
	],
	[
		"DELETE",
		/^\/app-user-auth\/connectors\/([^/]+)$/,
		"disconnectAppUser"
	]
];
async function parse(request) {
	const { method, url } = request;
	const [, app = "", rest = ""] = new URL(url).pathname.match(/\/api\/apps\/([^/]+)(\/.*)$/) ?? [];
	const asked = ROUTES.find(([needed, path]) => needed === method && path.test(rest));
	const headers = Object.fromEntries(request.headers);
	return {
		route: asked?.[2],
		method,
		url,
		appId: decode(app),
		id: decode(asked?.[1].exec(rest)?.[1] ?? ""),
		token: bearer(headers["authorization"]),
		onBehalfOf: bearer(headers["on-behalf-of"]),
		headers,
		body: parseBody(await request.text())
	};
}
function decode(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
function bearer(header) {
	return header?.match(/^Bearer (\S+)$/)?.[1];
}
function parseBody(text) {
	if (text === "") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
// src/js/testing/serve_nowhere.ts
function listen() {
	return Promise.reject(new Error("serve() needs Deno, Node.js or Bun: pass fake.fetch as the option fetch instead"));
}
// src/js/testing/index.ts
function createFakeBase44(options = {}) {
	const appId = options.appId ?? "fake-app";
	const serviceToken = options.serviceToken ?? "fake-service-token";
	const requests = [];
	let connections = connectionsOf(options);
	let servers = [];
	async function handle(request) {
		const asked = await parse(request);
		requests.push(asked);
		return answer(asked, {
			appId,
			serviceToken,
			connections
		});
	}
	return {
		requests,
		fetch: async (input, init) => {
			const request = new Request(input, init);
			request.signal.throwIfAborted();
			return await handle(request);
		},
		request({ url = "https://function.invalid/", userToken, headers } = {}) {
			const incoming = new Headers({
				"Base44-App-Id": appId,
				"Base44-Service-Authorization": `Bearer ${serviceToken}`,
				"Base44-Api-Url": servers.at(-1)?.url ?? "https://base44.invalid"
			});
			if (userToken !== void 0) incoming.set("Authorization", `Bearer ${userToken}`);
			new Headers(headers).forEach((value, name) => incoming.set(name, value));
			return new Request(url, { headers: incoming });
		},
		reset() {
			requests.length = 0;
			connections = connectionsOf(options);
		},
		async serve({ port = 0 } = {}) {
			const { url, close } = await listen(handle, port);
			const server = {
				url,
				async close() {
					servers = servers.filter((other) => other !== server);
					await close();
				},
				[Symbol.asyncDispose]: () => server.close()
			};
			servers.push(server);
			return server;
		}
	};
}
export { createFakeBase44 };
