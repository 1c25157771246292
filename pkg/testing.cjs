Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// src/js/runtime/unsupported.ts
function unsupported(need, cause) {
	return new Error(`base44-connectors needs ${need}`, cause === void 0 ? {} : { cause });
}
// src/js/runtime/web_apis.ts
const globals = globalThis;
for (const name of [
	"TextDecoder",
	"TextEncoder",
	"structuredClone"
]) if (globals[name] === void 0) throw unsupported(`${name}, which is missing here. In Jest's environment jsdom, begin the test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);
// src/js/testing/check.ts
function assertValid(isValid, functionName, valueName, expected, value) {
	if (!isValid) throw invalid(functionName, valueName, expected, value);
}
function record(name, value) {
	assertValid(value === void 0 || isRecord(value), "createFakeBase44", name, "an object", value);
	return value ?? {};
}
function invalid(functionName, valueName, expected, value) {
	return new TypeError(`${functionName}: ${valueName} must be ${expected}, not ${shown(value)}`);
}
function isJson(value) {
	try {
		return JSON.stringify(value) !== void 0;
	} catch {
		return false;
	}
}
function shown(value) {
	return typeof value === "string" || typeof value === "object" && isJson(value) ? JSON.stringify(value) : typeof value === "function" ? "a function" : String(value);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/js/testing/answer.ts
function accountsOf(service, { app, workspace, users }) {
	return [
		app,
		workspace,
		...users.values()
	].flatMap((accounts) => [...accounts]).filter(([id, account]) => (account.service ?? id) === service).map(([, account]) => account);
}
const OPTIONS = [
	"appId",
	"serviceToken",
	"connectors",
	"workspaceConnectors",
	"appUsers",
	"metered",
	"providers"
];
function checkOptions(options) {
	const check = (isValid, name, expected, value) => assertValid(isValid, "createFakeBase44", name, expected, value);
	check(isRecord(options), "options", "an object", options);
	for (const name of Object.keys(options)) check(OPTIONS.includes(name), "each option", `one of ${OPTIONS.join(", ")}`, name);
	const { appId = "a", serviceToken = "t" } = options;
	check(typeof appId === "string" && appId !== "", "appId", "a non-empty string", appId);
	check(typeof serviceToken === "string" && /^\S+$/.test(serviceToken), "serviceToken", "a non-empty string without spaces", serviceToken);
}
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
function accounts(name, value) {
	const entries = Object.entries(record(name, value));
	for (const [id, connection] of entries) {
		const { accessToken, connectionConfig, service } = connection ?? {};
		assertValid(typeof accessToken === "string" && accessToken !== "", "createFakeBase44", `${name}.${id}`, "{ accessToken: \"a token\", connectionConfig?: {} }", connection);
		assertValid(typeof (connectionConfig ?? {}) === "object" && !Array.isArray(connectionConfig), "createFakeBase44", `${name}.${id}.connectionConfig`, "an object or null", connectionConfig);
		assertValid(service === void 0 || typeof service === "string" && service !== "", "createFakeBase44", `${name}.${id}.service`, "an integration type", service);
	}
	return new Map(entries.map(([id, account]) => [id, { ...account }]));
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
		case "getConnection": return metered.has(id) ? needsProxy(id) : connection(id, app.get(id), known);
		case "getWorkspaceConnection": return connection(id, workspace.get(id), known);
		case "getCurrentAppUserConnection": {
			const user = users.get(asked.onBehalfOf ?? "");
			return user ? connection(id, user.get(id), known) : unauthorized();
		}
		case "callApi": return metered.has(id) || app.has(id) ? proxied(asked.body) : connection(id, void 0, known);
	}
}
function connection(id, found, known) {
	if (!found) return refuse(404, "Connector connection not found", { code: "NOT_FOUND" });
	if (found.isExpired) {
		found.accessToken = known.createToken();
		found.isExpired = false;
	}
	return Response.json({
		access_token: found.accessToken,
		integration_type: found.service ?? id,
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
	return async (request, signal, isReused) => {
		const { method, headers: asked } = request;
		const { body, status, headers } = method === "OPTIONS" && asked.has("Access-Control-Request-Method") ? new Response(null, {
			status: 204,
			headers: PREFLIGHT
		}) : await handler(request, signal, isReused);
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
function breakOf(error) {
	return typeof error === "object" && error ? BREAKS.get(error) : void 0;
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
function unlessAborted(result, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) return abort();
		signal.addEventListener("abort", abort, { once: true });
		Promise.resolve(result).then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
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
		if (fault.reset === "before" || fault.reset === "reused") throw broken({
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
function parse(request, text, provider) {
	const { method, url } = request;
	const [, app = "", rest = ""] = (provider === void 0 ? new URL(url).pathname : "").match(/\/api\/apps\/([^/]+)(\/.*)$/) ?? [];
	const asked = ROUTES.find(([needed, path]) => needed === method && path.test(rest));
	const headers = Object.fromEntries(request.headers);
	return {
		route: asked?.[2],
		provider,
		method,
		url,
		appId: decode(app),
		id: decode(asked?.[1].exec(rest)?.[1] ?? ""),
		token: bearer(headers["authorization"]),
		onBehalfOf: bearer(headers["on-behalf-of"]),
		headers,
		body: parseBody(text)
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
	next(route, isReused) {
		const queue = route && this.#queues.get(route);
		const first = queue?.[0];
		if (!queue || !first) return void 0;
		if (needsReuse(first.fault) && !isReused) return void 0;
		if (--first.left === 0) queue.shift();
		return first.fault;
	}
	get needReuse() {
		return [...this.#queues.values()].some(([first]) => first && needsReuse(first.fault));
	}
	clear() {
		this.#queues.clear();
	}
};
function needsReuse(fault) {
	return "reset" in fault && fault.reset === "reused";
}
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
			need(body === void 0 || isJson(body), "body", "text, or what can be written as JSON", body);
		}
	},
	delay: { check({ delay }) {
		need(typeof delay === "number" && delay >= 0, "delay", "0 or more milliseconds", delay);
	} },
	reset: { check({ reset }) {
		need([
			"before",
			"during",
			"after",
			"reused"
		].includes(reset), "reset", "\"before\", \"during\", \"after\" or \"reused\"", reset);
	} },
	truncated: { check: ({ truncated }) => need(truncated === true, "truncated", "true", truncated) },
	endless: { check: ({ endless }) => need(endless === true, "endless", "true", endless) },
	lie: { check: ({ lie }) => need(isJson(lie), "lie", "text, or what can be written as JSON", lie) }
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
// src/js/testing/http.ts
var Inbox = class {
	#text = "";
	#closed = false;
	#wake = () => {};
	constructor(socket) {
		socket.setEncoding("latin1");
		socket.on("data", (text) => {
			this.#text += text;
			this.#wake();
		});
		socket.once("close", () => {
			this.#closed = true;
			this.#wake();
		});
	}
	async before(end) {
		for (;;) {
			const at = this.#text.indexOf(end);
			if (at >= 0) return (await this.take(at + end.length)).slice(0, at);
			await this.#more();
		}
	}
	async take(length) {
		while (this.#text.length < length) await this.#more();
		const taken = this.#text.slice(0, length);
		this.#text = this.#text.slice(length);
		return taken;
	}
	async #more() {
		if (this.#closed) throw new Error("the connection is closed");
		await new Promise((resolve) => this.#wake = resolve);
	}
};
async function readRequest(inbox) {
	const [first, ...lines] = (await inbox.before("\r\n\r\n")).split("\r\n");
	const [method, target] = first.split(" ");
	const headers = new Headers();
	for (const line of lines) {
		const colon = line.indexOf(":");
		headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
	}
	const text = isChunked(headers) ? await readChunks(inbox) : await inbox.take(Number(headers.get("Content-Length") ?? 0));
	const body = text === "" ? void 0 : Uint8Array.from(text, (byte) => byte.charCodeAt(0));
	return new Request(`http://${headers.get("Host")}${target}`, {
		method,
		headers,
		body
	});
}
function isChunked(headers) {
	return headers.get("Transfer-Encoding")?.toLowerCase() === "chunked";
}
async function readChunks(inbox) {
	let text = "";
	for (;;) {
		const length = parseInt(await inbox.before("\r\n"), 16);
		text += await inbox.take(length);
		if (length > 0) {
			await inbox.take(2);
			continue;
		}
		while (await inbox.before("\r\n") !== "");
		return text;
	}
}
function writeHead(socket, status, rest) {
	return write(socket, Uint8Array.from(`HTTP/1.1 ${status} \r\n${rest}`, (c) => c.charCodeAt(0)));
}
async function writeResponse(socket, method, response, isLast) {
	const { status, headers } = response;
	const chunked = isChunked(headers);
	const bodiless = method === "HEAD" || status === 204 || status === 304;
	let body = response.body;
	if (!bodiless && !chunked && !headers.has("Content-Length")) {
		const whole = await response.blob();
		headers.set("Content-Length", String(whole.size));
		body = whole.stream();
	}
	if (!chunked && isLast) headers.set("Connection", "close");
	await writeHead(socket, status, `${[...headers].map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
	if (bodiless) return;
	for await (const chunk of body ?? []) {
		if (chunked) await write(socket, `${chunk.length.toString(16)}\r\n`);
		await write(socket, chunk);
		if (chunked) await write(socket, "\r\n");
	}
	if (chunked) await write(socket, "0\r\n\r\n");
}
function write(socket, bytes) {
	return new Promise((resolve, reject) => {
		const gone = () => reject(new Error("the connection is closed"));
		if (socket.destroyed) return gone();
		socket.once("close", gone);
		socket.write(bytes, (error) => {
			socket.off("close", gone);
			error ? reject(error) : resolve();
		});
	});
}
// src/js/testing/sockets.ts
const hostname = "127.0.0.1";
async function listenWith(net, handler, port, keepOpen) {
	const open = new Map();
	const server = net.createServer((socket) => {
		open.set(socket, converse(socket, handler, keepOpen).finally(() => open.delete(socket)));
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(port, hostname, resolve);
	});
	const address = server.address();
	const bound = typeof address === "object" && address ? address.port : port;
	return {
		url: `http://${hostname}:${bound}`,
		async close() {
			server.close();
			await new Promise((resolve) => setTimeout(resolve, 0));
			const ends = [...open.values()];
			for (const socket of open.keys()) socket.destroy();
			await Promise.all(ends);
		}
	};
}
async function converse(socket, handler, keepOpen) {
	const gone = new AbortController();
	const closed = new Promise((resolve) => {
		socket.once("close", () => {
			gone.abort();
			resolve();
		});
	});
	socket.on("error", () => {}).setNoDelay(true);
	try {
		const inbox = new Inbox(socket);
		let isReused = false;
		for (let isLast = false; !isLast; isReused = true) {
			const request = await readRequest(inbox);
			const response = await handler(request, gone.signal, isReused);
			isLast = !keepOpen() || request.headers.get("Connection") === "close";
			await writeResponse(socket, request.method, response, isLast);
		}
		socket.end();
	} catch (error) {
		await breakOff(socket, breakOf(error), gone.signal);
	}
	await closed;
}
async function breakOff(socket, how, gone) {
	if (how?.by === "end") socket.end();
	else if (how?.by === "reset") {
		if (how.after === "half the head") await writeHead(socket, 200, "Content-Ty").catch(() => {});
		if (how.after !== "nothing") await pause(10, gone).catch(() => {});
		"resetAndDestroy" in socket ? socket.resetAndDestroy() : socket.destroy();
	} else socket.destroy();
}
// src/js/testing/serve_anywhere.ts
async function listen(handler, port, keepOpen) {
	let cause;
	try {
		const net = globalThis.process?.getBuiltinModule?.("node:net");
		if (net) return await listenWith(net, handler, port, keepOpen);
	} catch (error) {
		cause = error;
	}
	throw new Error("serve() needs Deno, Node.js 20.16 or later, or Bun: pass fake.fetch as the option fetch instead", cause === void 0 ? {} : { cause });
}
// src/js/testing/providers/form.ts
function json(status, body, headers) {
	return Response.json(body, {
		status,
		headers
	});
}
function retryAfter(seconds) {
	return { "Retry-After": String(Math.ceil(seconds)) };
}
function epochSeconds(seconds) {
	return String(Math.ceil(Date.now() / 1e3 + seconds));
}
function challenge(error, scopes = []) {
	return { "WWW-Authenticate": `Bearer error="${error}"${scopes.length > 0 ? `, scope="${scopes.join(" ")}"` : ""}` };
}
function describe(how) {
	return how === "missing" ? "No token was sent" : `The token is ${how}`;
}
const LIMITED = "Too many requests";
const LACKING = "The token does not cover this request";
const standard = {
	reject(how) {
		const headers = how === "missing" ? { "WWW-Authenticate": "Bearer" } : challenge("invalid_token");
		return json(401, { message: describe(how) }, headers);
	},
	limit: (seconds) => json(429, { message: LIMITED }, retryAfter(seconds)),
	lack: (scopes) => json(403, { message: LACKING }, challenge("insufficient_scope", scopes))
};
// src/js/testing/providers/forms.ts
const airtable = {
	reject: (how) => json(401, { error: {
		type: "AUTHENTICATION_REQUIRED",
		message: describe(how)
	} }),
	limit: () => json(429, { errors: [{
		error: "RATE_LIMIT_REACHED",
		message: LIMITED
	}] }),
	lack: () => json(403, { error: {
		type: "INVALID_PERMISSIONS",
		message: LACKING
	} })
};
const box = {
	...standard,
	limit(seconds) {
		return json(429, {
			type: "error",
			status: 429,
			code: "rate_limit_exceeded",
			message: LIMITED
		}, retryAfter(seconds));
	}
};
const calendly = {
	reject: (how) => json(401, {
		title: "Unauthenticated",
		message: describe(how)
	}),
	limit(seconds) {
		const headers = {
			"X-RateLimit-Remaining": "0",
			"X-RateLimit-Reset": wholeSeconds(seconds)
		};
		return json(429, {
			title: "Too Many Requests",
			message: LIMITED
		}, headers);
	},
	lack: () => json(403, {
		title: "Permission Denied",
		message: LACKING
	})
};
const clickup = {
	reject: (how) => json(401, {
		err: describe(how),
		ECODE: "OAUTH_025"
	}),
	limit(seconds) {
		const headers = {
			"X-RateLimit-Remaining": "0",
			"X-RateLimit-Reset": epochSeconds(seconds)
		};
		return json(429, { err: LIMITED }, headers);
	},
	lack: () => json(401, {
		err: LACKING,
		ECODE: "OAUTH_027"
	})
};
const contentful = {
	reject: (how) => contentfulError(401, "AccessTokenInvalid", describe(how)),
	limit(seconds) {
		const headers = { "X-Contentful-RateLimit-Reset": wholeSeconds(seconds) };
		return contentfulError(429, "RateLimitExceeded", LIMITED, headers);
	},
	lack: () => contentfulError(403, "AccessDenied", LACKING)
};
function contentfulError(status, id, message, headers) {
	return json(status, {
		sys: {
			type: "Error",
			id
		},
		message
	}, headers);
}
const databricks = {
	...standard,
	limit: () => json(429, {
		error_code: "REQUEST_LIMIT_EXCEEDED",
		message: LIMITED
	}),
	lack: () => json(403, {
		error_code: "PERMISSION_DENIED",
		message: LACKING
	})
};
const discord = {
	reject: () => json(401, {
		message: "401: Unauthorized",
		code: 0
	}),
	limit(seconds) {
		const reset = {
			"X-RateLimit-Remaining": "0",
			"X-RateLimit-Reset-After": String(seconds)
		};
		return json(429, {
			message: LIMITED,
			retry_after: seconds,
			global: false
		}, {
			...retryAfter(seconds),
			...reset
		});
	},
	lack: () => json(403, {
		message: "Missing Permissions",
		code: 50013
	})
};
const dropbox = {
	reject: (how) => dropboxError(401, { ".tag": `${how === "expired" ? "expired" : "invalid"}_access_token` }),
	limit(seconds) {
		return json(429, {
			error_summary: "too_many_requests/",
			error: {
				reason: { ".tag": "too_many_requests" },
				retry_after: Math.ceil(seconds)
			}
		}, retryAfter(seconds));
	},
	lack: ([scope]) => dropboxError(401, {
		".tag": "missing_scope",
		required_scope: scope
	})
};
function dropboxError(status, error) {
	return json(status, {
		error_summary: `${error[".tag"]}/`,
		error
	});
}
const github = {
	reject: (how) => json(401, { message: how === "missing" ? describe(how) : "Bad credentials" }),
	limit(seconds) {
		return json(403, { message: "API rate limit exceeded" }, {
			"X-RateLimit-Remaining": "0",
			"X-RateLimit-Reset": epochSeconds(seconds)
		});
	},
	lack(scopes) {
		const headers = {
			"X-OAuth-Scopes": "",
			"X-Accepted-OAuth-Scopes": scopes.join(", ")
		};
		return json(403, { message: LACKING }, headers);
	}
};
const gitlab = {
	reject: (how) => json(401, {
		error: "invalid_token",
		error_description: describe(how)
	}),
	limit(seconds) {
		const reset = {
			"RateLimit-Remaining": "0",
			"RateLimit-Reset": epochSeconds(seconds)
		};
		return new Response("Retry later\n", {
			status: 429,
			headers: {
				...retryAfter(seconds),
				...reset
			}
		});
	},
	lack(scopes) {
		const scope = scopes.join(" ");
		return json(403, {
			error: "insufficient_scope",
			error_description: LACKING,
			scope
		});
	}
};
const graph = {
	reject(how) {
		return json(401, { error: {
			code: "InvalidAuthenticationToken",
			message: describe(how)
		} });
	},
	limit: (seconds) => json(429, { error: {
		code: "TooManyRequests",
		message: LIMITED
	} }, retryAfter(seconds)),
	lack: () => json(403, { error: {
		code: "Authorization_RequestDenied",
		message: LACKING
	} })
};
const hubspot = {
	reject(how) {
		const category = `${how === "expired" ? "EXPIRED" : "INVALID"}_AUTHENTICATION`;
		return json(401, {
			status: "error",
			message: describe(how),
			category
		});
	},
	limit(seconds) {
		const headers = {
			"X-HubSpot-RateLimit-Remaining": "0",
			"X-HubSpot-RateLimit-Interval-Milliseconds": String(Math.ceil(seconds * 1e3))
		};
		return json(429, {
			status: "error",
			message: LIMITED,
			policyName: "TEN_SECONDLY_ROLLING"
		}, headers);
	},
	lack(requiredGranularScopes) {
		return json(403, {
			status: "error",
			message: LACKING,
			errors: [{
				message: LACKING,
				context: { requiredGranularScopes }
			}],
			category: "MISSING_SCOPES"
		});
	}
};
const instagram = {
	reject(how) {
		const error_subcode = how === "missing" ? void 0 : how === "expired" ? 463 : 467;
		return json(400, instagramError(190, describe(how), { error_subcode }));
	},
	limit: () => json(403, instagramError(4, LIMITED), { "X-App-Usage": "{\"call_count\":100}" }),
	lack: () => json(403, instagramError(10, LACKING))
};
function instagramError(code, message, more) {
	return { error: {
		message,
		type: "OAuthException",
		code,
		...more
	} };
}
const linear = {
	reject: (how) => json(401, linearErrors("AUTHENTICATION_ERROR", describe(how))),
	limit(seconds) {
		const headers = {
			"X-RateLimit-Requests-Remaining": "0",
			"X-RateLimit-Requests-Reset": String(Math.ceil(Date.now() + seconds * 1e3))
		};
		return json(400, linearErrors("RATELIMITED", LIMITED), headers);
	},
	lack: () => json(400, linearErrors("FORBIDDEN", LACKING))
};
function linearErrors(code, message) {
	return { errors: [{
		message,
		extensions: { code }
	}] };
}
const linkedin = {
	reject(how) {
		return json(401, {
			status: 401,
			serviceErrorCode: how === "expired" ? 65602 : 65600,
			message: describe(how)
		});
	},
	limit: () => json(429, {
		status: 429,
		message: LIMITED
	}),
	lack() {
		return json(403, {
			status: 403,
			serviceErrorCode: 100,
			message: "Not enough permissions to access: this resource"
		});
	}
};
const notion = {
	reject: () => notionError(401, "unauthorized", "API token is invalid."),
	limit: (seconds) => notionError(429, "rate_limited", LIMITED, retryAfter(seconds)),
	lack: () => notionError(403, "restricted_resource", LACKING)
};
function notionError(status, code, message, headers) {
	return json(status, {
		object: "error",
		status,
		code,
		message
	}, headers);
}
const quickbooks = {
	reject: (how) => json(401, quickbooksFault("AUTHENTICATION", describe(how))),
	limit: () => json(429, { message: LIMITED }),
	lack: () => json(403, quickbooksFault("AuthorizationFault", LACKING))
};
function quickbooksFault(type, Message) {
	return { Fault: {
		Error: [{ Message }],
		type
	} };
}
const salesforce = {
	reject: (how) => json(401, [{
		message: describe(how),
		errorCode: "INVALID_SESSION_ID"
	}]),
	limit() {
		return json(403, [{
			message: LIMITED,
			errorCode: "REQUEST_LIMIT_EXCEEDED"
		}], { "Sforce-Limit-Info": "api-usage=15000/15000" });
	},
	lack: () => json(403, [{
		message: LACKING,
		errorCode: "INSUFFICIENT_ACCESS"
	}])
};
const slack = {
	reject(how) {
		const error = {
			missing: "not_authed",
			invalid: "invalid_auth",
			expired: "token_expired"
		}[how];
		return json(200, {
			ok: false,
			error
		});
	},
	limit: (seconds) => json(429, {
		ok: false,
		error: "ratelimited"
	}, retryAfter(seconds)),
	lack(scopes) {
		const [needed, provided] = [scopes.join(","), "identify"];
		return json(200, {
			ok: false,
			error: "missing_scope",
			needed,
			provided
		}, {
			"X-OAuth-Scopes": provided,
			"X-Accepted-OAuth-Scopes": needed
		});
	}
};
const square = {
	reject(how) {
		return json(401, squareErrors("AUTHENTICATION_ERROR", how === "expired" ? "ACCESS_TOKEN_EXPIRED" : "UNAUTHORIZED", describe(how)));
	},
	limit: () => json(429, squareErrors("RATE_LIMIT_ERROR", "RATE_LIMITED", LIMITED)),
	lack(scopes) {
		return json(403, squareErrors("AUTHENTICATION_ERROR", "INSUFFICIENT_SCOPES", `${LACKING}, which needs these scopes: [${scopes.join(", ")}]`));
	}
};
function squareErrors(category, code, detail) {
	return { errors: [{
		category,
		code,
		detail
	}] };
}
const stripe = {
	reject: (how) => json(401, stripeError(describe(how)), challenge("invalid_token")),
	limit: () => json(429, stripeError(LIMITED, "rate_limit")),
	lack: () => json(403, stripeError(LACKING))
};
function stripeError(message, code) {
	return { error: {
		type: "invalid_request_error",
		code,
		message
	} };
}
const tiktok = {
	reject: (how) => json(401, tiktokError("access_token_invalid", describe(how))),
	limit(seconds) {
		const headers = { "X-RateLimit-Reset": epochSeconds(seconds) };
		return json(429, tiktokError("rate_limit_exceeded", LIMITED), headers);
	},
	lack: () => json(401, tiktokError("scope_not_authorized", LACKING))
};
function tiktokError(code, message) {
	return {
		data: {},
		error: {
			code,
			message,
			log_id: "0"
		}
	};
}
const typeform = {
	...standard,
	reject: (how) => json(401, {
		code: "AUTHENTICATION_FAILED",
		description: describe(how)
	})
};
const wrike = {
	reject: (how) => json(401, {
		error: "not_authorized",
		errorDescription: describe(how)
	}),
	limit: () => json(429, {
		error: "too_many_requests",
		errorDescription: LIMITED
	}),
	lack: () => json(403, {
		error: "not_allowed",
		errorDescription: LACKING
	})
};
function wholeSeconds(seconds) {
	return String(Math.ceil(seconds));
}
// src/js/testing/providers/google.ts
const google = {
	reject(how, request) {
		if (isTokenInfo(request)) return json(400, {
			error: "invalid_token",
			error_description: "Invalid Value"
		});
		return failure(401, "UNAUTHENTICATED", describe(how), {}, challenge("invalid_token"));
	},
	limit: (seconds) => failure(429, "RESOURCE_EXHAUSTED", LIMITED, { details: [{
		"@type": `${TYPE}RetryInfo`,
		retryDelay: `${seconds}s`
	}] }),
	lack: (scopes) => lackScopes(scopes)
};
const olderGoogle = {
	...google,
	limit() {
		return failure(403, "PERMISSION_DENIED", LIMITED, { errors: [{
			domain: "usageLimits",
			reason: "rateLimitExceeded",
			message: LIMITED
		}] });
	},
	lack(scopes) {
		return lackScopes(scopes, { errors: [{
			domain: "global",
			reason: "insufficientPermissions",
			message: LACKING
		}] });
	}
};
const TYPE = "type.googleapis.com/google.rpc.";
function isTokenInfo(request) {
	return new URL(request.url).pathname === "/tokeninfo";
}
function lackScopes(scopes, more = {}) {
	const details = [{
		"@type": `${TYPE}ErrorInfo`,
		reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
		domain: "googleapis.com"
	}];
	const headers = challenge("insufficient_scope", scopes);
	return failure(403, "PERMISSION_DENIED", LACKING, {
		...more,
		details
	}, headers);
}
function failure(code, status, message, more, headers) {
	return json(code, { error: {
		code,
		message,
		status,
		...more
	} }, headers);
}
// src/js/testing/providers/services.ts
const TOKEN_INFO = "oauth2.googleapis.com";
const accessToken = (_, params) => params.get("access_token") ?? void 0;
const scheme = (pattern) => (authorization) => pattern.exec(authorization)?.[1];
function service(hosts, base, form = standard) {
	return {
		hosts: hosts.split(" "),
		base,
		form
	};
}
function ofGoogle(hosts, base, form = google) {
	return {
		...service(`${hosts} ${TOKEN_INFO}`, base, form),
		otherToken: accessToken
	};
}
const SLACK = service("slack.com files.slack.com", "/api/", slack);
const GRAPH = service("graph.microsoft.com", "/v1.0/", graph);
const SERVICES = {
	airtable: service("api.airtable.com content.airtable.com", "/v0/", airtable),
	bamboohr: service("api.bamboohr.com .bamboohr.com", "/api/v1/"),
	box: service("api.box.com upload.box.com", "/2.0/", box),
	calendly: service("api.calendly.com", "/", calendly),
	clickup: service("api.clickup.com", "/api/v2/", clickup),
	contentful: service("api.contentful.com upload.contentful.com", "/", contentful),
	databricks: service(".cloud.databricks.com .azuredatabricks.net .gcp.databricks.com", "/api/2.0/", databricks),
	discord: {
		...service("discord.com", "/api/v10/", discord),
		otherToken: scheme(/^Bot (\S+)$/)
	},
	dropbox: service("api.dropboxapi.com content.dropboxapi.com", "/2/", dropbox),
	github: {
		...service("api.github.com uploads.github.com", "/", github),
		otherToken: scheme(/^token (\S+)$/i)
	},
	gitlab: service("gitlab.com", "/api/v4/", gitlab),
	gmail: ofGoogle("gmail.googleapis.com www.googleapis.com", "/gmail/v1/", olderGoogle),
	google_analytics: ofGoogle("analyticsdata.googleapis.com analyticsadmin.googleapis.com", "/v1beta/"),
	google_classroom: ofGoogle("classroom.googleapis.com", "/v1/"),
	google_search_console: ofGoogle("www.googleapis.com searchconsole.googleapis.com", "/webmasters/v3/", olderGoogle),
	googleads: ofGoogle("googleads.googleapis.com", "/v24/"),
	googlebigquery: ofGoogle("bigquery.googleapis.com www.googleapis.com", "/bigquery/v2/", olderGoogle),
	googlecalendar: ofGoogle("www.googleapis.com", "/calendar/v3/", olderGoogle),
	googledocs: ofGoogle("docs.googleapis.com www.googleapis.com", "/v1/"),
	googledrive: ofGoogle("www.googleapis.com", "/drive/v3/", olderGoogle),
	googlemeet: ofGoogle("meet.googleapis.com", "/v2/"),
	googlesheets: ofGoogle("sheets.googleapis.com www.googleapis.com", "/v4/"),
	googleslides: ofGoogle("slides.googleapis.com www.googleapis.com", "/v1/"),
	googletasks: ofGoogle("tasks.googleapis.com www.googleapis.com", "/tasks/v1/", olderGoogle),
	hubspot: service("api.hubapi.com", "/", hubspot),
	hugging_face: service("huggingface.co router.huggingface.co", "/api/"),
	instagram: {
		...service("graph.instagram.com", "/", instagram),
		otherToken: accessToken
	},
	linear: service("api.linear.app", "/graphql", linear),
	linkedin: service("api.linkedin.com", "/rest/", linkedin),
	microsoft_teams: GRAPH,
	notion: service("api.notion.com", "/v1/", notion),
	one_drive: GRAPH,
	outlook: GRAPH,
	quickbooks: service("quickbooks.api.intuit.com", "/v3/company/{realmId}/", quickbooks),
	salesforce: service(".salesforce.com", "/services/data/v60.0/", salesforce),
	share_point: GRAPH,
	slack: SLACK,
	slackbot: SLACK,
	snowflake: service(".snowflakecomputing.com", "/api/v2/"),
	splitwise: service("secure.splitwise.com", "/api/v3.0/"),
	square: service("connect.squareup.com", "/v2/", square),
	stripe: service("api.stripe.com files.stripe.com", "/v1/", stripe),
	supabase: service("api.supabase.com", "/v1/"),
	tiktok: service("open.tiktokapis.com", "/v2/", tiktok),
	typeform: service("api.typeform.com", "/", typeform),
	wix: {
		...service("www.wixapis.com", "/"),
		otherToken: scheme(/^(\S+)$/)
	},
	wrike: service("www.wrike.com", "/api/v4/", wrike)
};
const OTHER = {
	hosts: [],
	base: "/",
	form: standard
};
function isAt(service, url) {
	return url.protocol === "https:" && service.hosts.some((host) => host.startsWith(".") ? url.host.endsWith(host) : url.host === host);
}
// src/js/testing/providers/providers.ts
var Providers = class {
	accounts;
	#all;
	constructor(given, accounts) {
		this.accounts = accounts;
		const entries = Object.entries(record("providers", given));
		this.#all = new Map(entries.map(([name, provider]) => [name, providerOf(name, provider)]));
	}
	get names() {
		return [...this.#all.keys()];
	}
	find(request, text) {
		const url = new URL(request.url);
		let found = [...this.#all.values()].filter(({ origins, service }) => origins.includes(url.origin) || isAt(service, url));
		const narrow = (isLikely) => {
			if (found.some(isLikely)) found = found.filter(isLikely);
		};
		narrow(({ name, service }) => {
			const token = tokenOf(service, request, text) ?? "";
			return this.accounts(name).some((account) => account.accessToken === token || account.former?.has(token));
		});
		const path = url.pathname.replace(/^\/upload(?=\/)/, "");
		narrow(({ service }) => path.startsWith(service.base));
		return found[0]?.name;
	}
	static missing(request) {
		const url = new URL(request.url);
		return Object.keys(SERVICES).find((name) => isAt(SERVICES[name], url));
	}
	async respond(name, request, text, signal) {
		const provider = this.#all.get(name);
		const { form } = provider.service;
		const token = tokenOf(provider.service, request, text);
		const accounts = this.accounts(name);
		if (!accounts.some(({ accessToken, isExpired }) => accessToken === token && !isExpired)) {
			if (token === void 0) return form.reject("missing", request);
			const reasons = accounts.map(({ former }) => former?.get(token));
			return form.reject(reasons.find((reason) => reason) ?? "invalid", request);
		}
		const wait = secondsToWait(provider);
		if (wait > 0) return form.limit(wait);
		if (provider.revoked.size > 0) return form.lack([...provider.revoked]);
		const response = await unlessAborted(provider.respond(request), signal);
		assertValid(typeof response?.headers?.get === "function", "createFakeBase44", `result of providers.${name}`, "a Response", response);
		const { status, statusText } = response;
		return new Response(response.body, {
			status,
			statusText,
			headers: response.headers
		});
	}
	basePath(name) {
		const [account] = this.accounts(name);
		const member = (_, key) => encodeURIComponent(account?.connectionConfig?.[key] ?? key);
		return this.#all.get(name).service.base.replace(/\{(\w+)\}/g, member);
	}
	expire(name) {
		this.#get("expire", name);
		const accounts = this.accounts(name);
		assertValid(accounts.length > 0, "expire", "service", "a service with a connection; one by connector id has the member service", name);
		for (const account of accounts) {
			account.isExpired = true;
			(account.former ??= new Map()).set(account.accessToken, "expired");
		}
	}
	limit(name, limit) {
		const provider = this.#get("limit", name);
		const { requests, retryAfter } = limit ?? {};
		assertValid(Number.isInteger(requests) && requests >= 0, "limit", "requests", "an integer of 0 or more", requests);
		assertValid(Number.isFinite(retryAfter) && retryAfter > 0, "limit", "retryAfter", "a number of seconds above 0", retryAfter);
		provider.limit = {
			...limit,
			left: limit.requests,
			until: 0
		};
	}
	revokeScope(name, scope) {
		const { revoked } = this.#get("revokeScope", name);
		assertValid(typeof scope === "string" && /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope), "revokeScope", "scope", "one scope", scope);
		revoked.add(scope);
	}
	reset() {
		for (const provider of this.#all.values()) {
			provider.revoked.clear();
			provider.limit = void 0;
		}
	}
	#get(where, name) {
		const provider = this.#all.get(name);
		const known = this.names.length > 0 ? `one of ${this.names.join(", ")}` : "one of the option providers, which is missing";
		assertValid(provider !== void 0, where, "service", known, name);
		return provider;
	}
};
function providerOf(name, given) {
	const where = "createFakeBase44";
	const what = `providers.${name}`;
	assertValid(name !== "x", where, what, "left out: x is metered, use the option metered", given);
	const { origins = [], respond } = typeof given === "function" ? { respond: given } : given ?? {};
	assertValid(typeof respond === "function", where, what, "(request) => Response, or { origins: [], respond: (request) => Response }", given);
	assertValid(Array.isArray(origins) && origins.every(isOrigin), where, `${what}.origins`, "such as [\"https://api.example.com\"]", origins);
	const service = Object.hasOwn(SERVICES, name) ? SERVICES[name] : void 0;
	if (service === void 0 && origins.length === 0) assertValid(false, where, "provider", `one of ${Object.keys(SERVICES).join(", ")}, or have origins`, name);
	return {
		name,
		service: service ?? OTHER,
		origins,
		respond,
		revoked: new Set()
	};
}
function isOrigin(origin) {
	return typeof origin === "string" && URL.canParse(origin) && new URL(origin).origin === origin;
}
function tokenOf(service, request, text) {
	const authorization = request.headers.get("Authorization") ?? "";
	const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
	if (bearer !== void 0 || !service.otherToken) return bearer;
	const params = new URL(request.url).searchParams;
	const all = (request.headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded") ? new URLSearchParams([...params, ...new URLSearchParams(text)]) : params;
	return service.otherToken(authorization, all);
}
function secondsToWait({ limit }) {
	if (!limit) return 0;
	const now = Date.now();
	if (limit.until > 0 && now >= limit.until) {
		limit.left = limit.requests;
		limit.until = 0;
	}
	if (limit.left > 0) {
		limit.left--;
		return 0;
	}
	if (limit.until === 0) limit.until = now + limit.retryAfter * 1e3;
	return (limit.until - now) / 1e3;
}
function refuseMissing(name) {
	return json(404, { detail: `fake.fetch: there is no provider ${name}: give createFakeBase44 the option providers: { ${name}: (request) => Response }` });
}
// src/js/testing/index.ts
function createFakeBase44(options = {}) {
	checkOptions(options);
	const appId = options.appId ?? "fake-app";
	const serviceToken = options.serviceToken ?? "fake-service-token";
	const requests = [];
	const faults = new Faults();
	let connections = connectionsOf(options);
	let servers = [];
	let rotations = 0;
	const createToken = () => `rotated-token-${++rotations}`;
	const providers = new Providers(options.providers, (name) => accountsOf(name, connections));
	async function handle(received, signal, isReused, providerOfPort) {
		const bytes = await received.arrayBuffer();
		const text = new TextDecoder().decode(bytes);
		const provider = providerOfPort ?? providers.find(received, text);
		const asked = parse(received, text, provider);
		requests.push(asked);
		if (provider !== void 0) {
			const { url, method, headers } = received;
			const body = bytes.byteLength > 0 ? bytes : void 0;
			const request = new Request(url, {
				method,
				headers,
				body,
				signal
			});
			return await providers.respond(provider, request, text, signal);
		}
		const usual = () => answer(asked, {
			appId,
			serviceToken,
			connections,
			createToken
		});
		const fault = faults.next(asked.route, isReused);
		if (fault) return await faultyAnswer(fault, usual, signal);
		const missing = asked.route === void 0 ? Providers.missing(received) : void 0;
		return missing === void 0 ? usual() : refuseMissing(missing);
	}
	async function serveProvider(name) {
		const { url, close } = await listen((request, signal, isReused) => handle(request, signal, isReused, name), 0, () => false);
		return {
			name,
			options: {
				origins: [url],
				baseUrl: url + providers.basePath(name)
			},
			close
		};
	}
	return {
		requests,
		fetch: async (input, init) => {
			const request = new Request(input, init);
			const signal = init?.signal ?? request.signal;
			signal.throwIfAborted();
			const response = await handle(request, signal, true);
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
		rotate(integrationType, accessToken = createToken()) {
			if (connections.app.size === 0) throw new TypeError(`rotate: no integration type is connected, so ${shown(integrationType)} has no token to replace`);
			const connection = connections.app.get(integrationType);
			assertValid(connection !== void 0, "rotate", "integration type", `one of ${[...connections.app.keys()].join(", ")}`, integrationType);
			assertValid(typeof accessToken === "string" && accessToken !== "", "rotate", "access token", "a non-empty string", accessToken);
			const former = new Map(connection.former);
			if (!connection.isExpired) former.set(connection.accessToken, "invalid");
			connections.app.set(integrationType, {
				...connection,
				accessToken,
				isExpired: false,
				former
			});
			return accessToken;
		},
		expire: (service) => providers.expire(service),
		limit: (service, limit) => providers.limit(service, limit),
		revokeScope: (service, scope) => providers.revokeScope(service, scope),
		reset() {
			requests.length = 0;
			rotations = 0;
			faults.clear();
			providers.reset();
			connections = connectionsOf(options);
		},
		async serve({ port = 0 } = {}) {
			const { url, close } = await listen(forPages(handle), port, () => faults.needReuse);
			const served = await Promise.all(providers.names.map(serveProvider));
			const server = {
				url,
				providers: Object.fromEntries(served.map(({ name, options }) => [name, options])),
				async close() {
					servers = servers.filter((other) => other !== server);
					await Promise.all([close(), ...served.map(({ close }) => close())]);
				},
				[Symbol.asyncDispose]: () => server.close()
			};
			servers.push(server);
			return server;
		}
	};
}
exports.createFakeBase44 = createFakeBase44;
