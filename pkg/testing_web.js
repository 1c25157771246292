/* @ts-self-types="./testing.d.ts" */
// src/js/testing/check.ts
function assertValid(holds, where, what, right, value) {
	if (!holds) throw invalid(where, what, right, value);
}
function invalid(where, what, right, value) {
	return new TypeError(`${where}: the ${what} must be ${right}, not ${shown(value)}`);
}
function isSayable(body) {
	try {
		return JSON.stringify(body) !== void 0;
	} catch {
		return false;
	}
}
function shown(value) {
	return typeof value === "string" || typeof value === "object" && isSayable(value) ? JSON.stringify(value) : typeof value === "function" ? "a function" : String(value);
}
// src/js/testing/answer.ts
function connectionsOf(options) {
	const { connectors, workspaceConnectors, appUsers, metered } = options;
	const users = Object.entries(record("appUsers", appUsers));
	const isList = Array.isArray(metered) && metered.every((type) => typeof type === "string");
	assertValid(metered === void 0 || isList, "createFakeBase44", "metered", "a list of integration types", metered);
	return {
		app: accounts("connectors", connectors),
		workspace: accounts("workspaceConnectors", workspaceConnectors),
		users: new Map(users.map(([token, connections]) => [token, accounts(`appUsers.${token}`, connections)])),
		metered: new Set(metered)
	};
}
function record(name, value) {
	assertValid(value === void 0 || typeof value === "object" && value !== null && !Array.isArray(value), "createFakeBase44", name, "an object", value);
	return value ?? {};
}
function accounts(name, value) {
	const entries = Object.entries(record(name, value));
	for (const [id, connection] of entries) {
		const { accessToken, connectionConfig } = connection ?? {};
		assertValid(typeof accessToken === "string" && accessToken !== "", "createFakeBase44", `${name}.${id}`, "{ accessToken: \"a token\", connectionConfig?: {} }", connection);
		assertValid(typeof (connectionConfig ?? {}) === "object" && !Array.isArray(connectionConfig), "createFakeBase44", `${name}.${id}.connectionConfig`, "an object or null", connectionConfig);
	}
	return new Map(entries);
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
	const loc = ["body", "path"];
	if (typeof path !== "string") {
		const missing = {
			loc,
			msg: "Field required",
			type: "missing"
		};
		return Response.json({ detail: [missing] }, { status: 422 });
	}
	if (!path.startsWith("/")) {
		const relative = {
			loc,
			msg: "must start with a slash",
			type: "value_error"
		};
		return Response.json({ detail: [relative] }, { status: 422 });
	}
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
// src/js/testing/cors.ts
const PREFLIGHT = {
	"Access-Control-Allow-Methods": "GET, POST, DELETE",
	"Access-Control-Allow-Headers": "*, Authorization"
};
function forPages(handler) {
	return async (request, signal) => {
		const { method, headers: asked } = request;
		const { body, status, headers } = method === "OPTIONS" && asked.has("Access-Control-Request-Method") ? new Response(null, {
			status: 204,
			headers: PREFLIGHT
		}) : await handler(request, signal);
		const shared = new Headers(headers);
		shared.set("Access-Control-Allow-Origin", "*");
		shared.set("Access-Control-Expose-Headers", "*");
		return new Response(body, {
			status,
			headers: shared
		});
	};
}
// src/js/testing/broken.ts
const BREAKS = new WeakMap();
function broken(how) {
	const done = how.by === "reset" ? "reset" : "closed";
	const error = new TypeError(`the connection was ${done} after ${how.after}`);
	BREAKS.set(error, how);
	return error;
}
// src/js/testing/pause.ts
const LONGEST = 2 ** 31 - 1;
function pause(milliseconds, signal) {
	return new Promise((resolve, reject) => {
		if (signal.aborted) return reject(signal.reason);
		const abort = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener("abort", abort);
			resolve();
		}, Math.min(milliseconds, LONGEST));
		signal.addEventListener("abort", abort, { once: true });
	});
}
// src/js/testing/faulty.ts
const WHITE_SPACE = new TextEncoder().encode(" ".repeat(16384));
async function faultyAnswer(fault, usual, signal) {
	if ("redirect" in fault) {
		const { redirect, status = 302 } = fault;
		return new Response(null, {
			status,
			headers: { Location: redirect }
		});
	}
	if ("status" in fault) {
		const { status, headers, body = { detail: `A ${status}, as fake.fail was told` } } = fault;
		return [
			204,
			205,
			304
		].includes(status) ? new Response(null, {
			status,
			headers
		}) : say(body, status, headers);
	}
	if ("delay" in fault) {
		await pause(fault.delay, signal);
		return usual();
	}
	if ("reset" in fault) {
		if (fault.reset === "before") throw broken({
			after: "nothing",
			by: "reset"
		});
		const response = usual();
		if (fault.reset === "during") throw broken({
			after: "half the head",
			by: "reset"
		});
		return await halve(response, "reset");
	}
	if ("truncated" in fault) return await halve(usual(), "end");
	if ("endless" in fault) return endless(signal);
	return say(fault.lie, 200);
}
function say(body, status, more = {}) {
	const text = typeof body === "string";
	const headers = new Headers({ "Content-Type": text ? "text/html" : "application/json" });
	for (const [name, value] of Object.entries(more)) headers.set(name, value);
	return new Response(text ? body : JSON.stringify(body), {
		status,
		headers
	});
}
async function halve(response, by) {
	const whole = new Uint8Array(await response.arrayBuffer());
	const headers = new Headers(response.headers);
	headers.set("Content-Length", String(whole.length));
	let sent = false;
	const body = onDemand((controller) => {
		if (sent) throw broken({
			after: "half the body",
			by
		});
		sent = true;
		controller.enqueue(whole.slice(0, whole.length / 2));
	});
	return new Response(body, {
		status: response.status,
		headers
	});
}
function endless(signal) {
	let tick = Promise.resolve();
	const body = onDemand(async (controller) => {
		await (tick = pause(0, signal));
		controller.enqueue(WHITE_SPACE.slice());
	}, () => tick.catch(() => {}));
	return new Response(body, { headers: {
		"Content-Type": "application/json",
		"Transfer-Encoding": "chunked"
	} });
}
function onDemand(pull, cancel) {
	return new ReadableStream({
		pull: async (controller) => void await pull(controller),
		cancel
	}, { highWaterMark: 0 });
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
const routes = ROUTES.map(([, , route]) => route);
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
// src/js/testing/faults.ts
var Faults = class {
	#queues = new Map();
	add(route, fault, times = 1) {
		need(routes.includes(route), "route", `one of ${routes.join(", ")}`, route);
		const asked = typeof fault === "number" ? { status: fault } : fault;
		check(asked);
		need(times === 1e400 || Number.isInteger(times) && times > 0, "times", "a positive integer or Infinity", times);
		const queue = this.#queues.get(route) ?? [];
		this.#queues.set(route, [...queue, {
			fault: copyOf(asked),
			left: times
		}]);
	}
	next(route) {
		const queue = route && this.#queues.get(route);
		const first = queue?.[0];
		if (!queue || !first) return void 0;
		if (--first.left === 0) queue.shift();
		return first.fault;
	}
	clear() {
		this.#queues.clear();
	}
};
const KINDS = {
	redirect: {
		more: ["status"],
		check({ redirect, status }) {
			need(typeof redirect === "string" && redirect !== "" && isHeader(redirect), "redirect", "a URL, absolute or relative", redirect);
			need(status === void 0 || [
				301,
				302,
				303,
				307,
				308
			].includes(status), "status of a redirect", "301, 302, 303, 307 or 308", status);
		}
	},
	status: {
		more: ["headers", "body"],
		check({ status, headers, body }) {
			need(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599, "status", "an integer from 200 to 599", status);
			const pairs = typeof headers === "object" && headers !== null && Object.entries(headers);
			const usable = pairs && pairs.every(([name, value]) => isHeader(value, name));
			need(headers === void 0 || usable, "headers", "an object of header values", headers);
			need(![
				204,
				205,
				304
			].includes(status) || body === void 0, `body of a ${status}`, "left out", body);
			need(body === void 0 || isSayable(body), "body", "text, or what JSON can say", body);
		}
	},
	delay: { check({ delay }) {
		need(typeof delay === "number" && delay >= 0, "delay", "0 or more milliseconds", delay);
	} },
	reset: { check({ reset }) {
		need([
			"before",
			"during",
			"after"
		].includes(reset), "reset", "\"before\", \"during\" or \"after\"", reset);
	} },
	truncated: { check: ({ truncated }) => need(truncated === true, "truncated", "true", truncated) },
	endless: { check: ({ endless }) => need(endless === true, "endless", "true", endless) },
	lie: { check: ({ lie }) => need(isSayable(lie), "lie", "text, or what JSON can say", lie) }
};
function check(fault) {
	const known = `a status, or an object with one of ${Object.keys(KINDS).join(", ")}`;
	need(typeof fault === "object" && fault !== null, "fault", known, fault);
	const members = Object.keys(fault);
	const kind = Object.keys(KINDS).find((name) => members.includes(name));
	if (kind === void 0) throw invalid("fail", "fault", known, fault);
	const { more = [], check } = KINDS[kind];
	const stray = members.find((name) => name !== kind && !more.includes(name));
	const alone = more.length > 0 ? `with ${more.join(" and ")} at most` : "alone";
	need(stray === void 0, `fault ${kind}`, alone, fault);
	check(fault);
}
function copyOf(fault) {
	const copy = { ...fault };
	if ("headers" in fault) copy.headers = { ...fault.headers };
	for (const name of ["body", "lie"]) if (copy[name] !== void 0) copy[name] = JSON.parse(JSON.stringify(copy[name]));
	return copy;
}
function isHeader(value, name = "Location") {
	try {
		new Headers({ [name]: value });
		return typeof value === "string";
	} catch {
		return false;
	}
}
function need(holds, what, right, value) {
	assertValid(holds, "fail", what, right, value);
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
	const faults = new Faults();
	let connections = connectionsOf(options);
	let servers = [];
	let rotations = 0;
	async function handle(request, signal) {
		const asked = await parse(request);
		requests.push(asked);
		const usual = () => answer(asked, {
			appId,
			serviceToken,
			connections
		});
		const fault = faults.next(asked.route);
		return fault ? await faultyAnswer(fault, usual, signal) : usual();
	}
	return {
		requests,
		fetch: async (input, init) => {
			const request = new Request(input, init);
			const signal = init?.signal ?? request.signal;
			signal.throwIfAborted();
			const response = await handle(request, signal);
			if (response.status >= 300 && response.headers.has("Location") && request.redirect === "error") throw new TypeError("the answer is a redirect, and the request forbids it");
			return response;
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
		fail: (route, fault, times) => faults.add(route, fault, times),
		rotate(integrationType, accessToken = `rotated-token-${++rotations}`) {
			const connection = connections.app.get(integrationType);
			assertValid(connection !== void 0, "rotate", "integration type", `one of ${[...connections.app.keys()].join(", ")}`, integrationType);
			assertValid(typeof accessToken === "string" && accessToken !== "", "rotate", "access token", "a non-empty string", accessToken);
			connections.app.set(integrationType, {
				...connection,
				accessToken
			});
			return accessToken;
		},
		reset() {
			requests.length = 0;
			rotations = 0;
			faults.clear();
			connections = connectionsOf(options);
		},
		async serve({ port = 0 } = {}) {
			const { url, close } = await listen(forPages(handle), port);
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
