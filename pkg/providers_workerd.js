/* @ts-self-types="./providers.d.ts" */
import { Base44Error, __bare as bare, __bindProvider as bindProvider, __canRunInBackground as canRunInBackground, __checkProvider as checkProvider, __clock as clock, __failureOf as failureOf, __identifyProvider as identifyProvider, __isOfHost as isOfHost, __isReport as isReport, __readMember as readMember, __readText as readText, __sendOnce as sendOnce, __setTimer as setTimer, __stepProvider as stepProvider, __toError as toError, __toJson as toJson } from "./workerd.js";
// src/js/providers/errors.ts
var ProviderError = class extends Error {
	name = "ProviderError";
	kind;
	service;
	constructor(message, details) {
		super(message);
		const { kind, service, ...rest } = bare(details);
		this.kind = kind;
		this.service = service;
		for (const [name, value] of Object.entries(rest)) {
			if (value === void 0) continue;
			const member = {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			};
			Object.defineProperty(this, name, bare(member));
		}
	}
	toJSON() {
		const members = MEMBERS.map((name) => [name, toJson(() => readMember(this, name))]);
		return Object.fromEntries(members.filter(([, value]) => value !== void 0));
	}
	static [Symbol.hasInstance](value) {
		if (Object.hasOwn(this, "prototype") && !Object.hasOwn(this.prototype, BRAND)) return Function.prototype[Symbol.hasInstance].call(this, value);
		return typeof value === "object" && value !== null && BRAND in value;
	}
};
const MEMBERS = [
	"name",
	"message",
	"kind",
	"service",
	"status",
	"needed",
	"granted",
	"retryAfter",
	"requestId",
	"hint",
	"data"
];
const BRAND = Symbol.for("base44-connectors.ProviderError");
Object.defineProperty(ProviderError.prototype, BRAND, bare({ value: true }));
Object.defineProperty(ProviderError, "name", bare({ value: "ProviderError" }));
function errorFrom(thrown, boundary, afterTrap = {}) {
	if (!isReport(thrown)) return thrown;
	if (!Object.hasOwn(thrown, "service")) return toError({
		...thrown,
		...afterTrap
	}, boundary);
	const { message, ...details } = bare(thrown);
	const error = new ProviderError(message, details);
	Error.captureStackTrace?.(error, boundary);
	return error;
}
// src/js/providers/input.ts
function readInput(service, input, options, jsonType) {
	const given = readOptions(options);
	const { json, safe, ...init } = given;
	const request = isRequest(input) ? input : void 0;
	const wrong = (reason) => new TypeError(`${service}: ${reason}`);
	const headers = readHeaders(given.headers ?? request?.headers, wrong);
	let body = given.body ?? void 0;
	if (isUnsendable(body)) throw wrong("body must be text, bytes, a form or a stream; .json() sends values, as json");
	if (json !== void 0) {
		if (jsonType === void 0) throw wrong("json is an option of .json() alone");
		if (body !== void 0) throw wrong("give either json or body, not both");
		body = JSON.stringify(json);
		if (body === void 0) throw wrong("json must be a value that can be written as JSON");
		if (!headers.has("content-type")) headers.set("content-type", jsonType);
	}
	const isOfRequest = body === void 0 && request?.body != null;
	if (isOfRequest ? request.bodyUsed : isConsumed(body)) throw consumed(service);
	if (isOfRequest) body = request.body;
	const method = String(given.method ?? request?.method ?? (json === void 0 ? "GET" : "POST"));
	const upper = method.toUpperCase();
	const isGet = upper === "GET" || upper === "HEAD";
	if (isGet && body !== void 0) throw wrong(`a ${upper} has no body; give another method`);
	const signal = (given.signal === void 0 ? request?.signal : given.signal) ?? void 0;
	if (signal !== void 0 && typeof signal.throwIfAborted !== "function") throw wrong("signal must be an AbortSignal");
	const redirect = given.redirect ?? request?.redirect ?? "follow";
	if (!REDIRECTS.includes(redirect)) throw wrong(`redirect must be one of ${REDIRECTS.join(", ")}`);
	const isStandard = STANDARD.includes(upper);
	if (!isStandard || Object.keys(init).some((name) => !OWN_OPTIONS.includes(name))) checkByHost({
		...init,
		method: isStandard ? upper : method
	}, wrong);
	const isStream = typeof body?.getReader === "function" || typeof body?.[Symbol.asyncIterator] === "function" && !isReplayable(body);
	const isSafe = isGet || upper === "OPTIONS" || safe === true;
	const bodyBits = body === void 0 ? 0 : isStream ? 2 : 1;
	const methodBits = isGet ? 0 : upper === "POST" ? 1 : 2;
	return {
		url: request ? request.url : String(input),
		method: isStandard ? upper : method,
		headers,
		body,
		bits: (isSafe ? 1 : 0) | bodyBits << 2 | methodBits << 4 | REDIRECTS.indexOf(redirect) << 6,
		signal,
		init: isStream ? {
			...init,
			duplex: "half"
		} : init,
		holdsToken: false
	};
}
function readOptions(options) {
	const own = bare(options ?? {});
	if (isRequest(options)) for (const name of OWN_OPTIONS) own[name] ??= options[name];
	return own;
}
function readHeaders(given, wrong) {
	try {
		return new Headers(given);
	} catch {
		throw wrong("headers has a name or a value that no header can have");
	}
}
function checkByHost(init, wrong) {
	try {
		new Request("http://localhost/", {
			...init,
			headers: [],
			body: null,
			redirect: "manual",
			signal: null
		});
	} catch (thrown) {
		throw wrong(thrown?.message ?? "the options are not valid");
	}
}
const REDIRECTS = [
	"follow",
	"manual",
	"error"
];
const STANDARD = [
	"GET",
	"HEAD",
	"OPTIONS",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
const OWN_OPTIONS = [
	"body",
	"headers",
	"method",
	"redirect",
	"signal"
];
function isRequest(input) {
	const { url, method, headers } = input ?? {};
	return typeof url === "string" && typeof method === "string" && typeof headers === "object";
}
function isReplayable(body) {
	return body instanceof URLSearchParams || body instanceof FormData || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}
function isUnsendable(body) {
	if (typeof body !== "object" || body === null || Symbol.asyncIterator in body) return false;
	const prototype = Object.getPrototypeOf(body);
	return prototype === Object.prototype || prototype === null || Array.isArray(body) || body instanceof Promise;
}
function isConsumed(body) {
	return body?.locked === true;
}
function consumed(service) {
	const message = `${service}: the body of the request was read before, or is being read`;
	return new Base44Error(message, void 0, void 0, void 0, void 0, {
		kind: "invalid_argument",
		retryable: false,
		attempts: 0,
		hint: "Give providerFetch a request whose body nobody has read, such as request.clone()."
	});
}
// src/js/providers/call.ts
const GET_TOKEN = 0;
const RENEW_TOKEN = 1;
const SEND = 2;
const READ_BODY = 3;
const WAIT = 4;
const DONE = 5;
const START = 0;
const TOKEN = 1;
const HEAD = 2;
const BODY = 3;
const WAITED = 4;
const TRANSIENT = 5;
const PERMANENT = 6;
const NO_TOKEN = 7;
const DEADLINE = 8;
const DEADLINE_IN_BODY = 9;
const FORWARDED = [
	"accept",
	"accept-language",
	"range",
	"user-agent"
];
var ProviderCall = class {
	bound;
	source;
	fetch;
	onAttempt;
	given;
	readsJson;
	happened = START;
	thrown;
	tokens = [];
	isSameToken = false;
	config;
	status = 0;
	response;
	json;
	text;
	isTruncated = false;
	isUnreadable = false;
	progress = 0;
	url = "";
	required;
	asGet = false;
	amount = 0;
	attempts = 0;
	input;
	requestBits;
	deadline;
	#controller = new AbortController();
	#started = 0;
	#isAborted = false;
	#sentTo = "";
	#isRedirected = false;
	#isOfHost = false;
	#clearWait;
	#cancelCopy;
	#stop;
	constructor(bound, source, fetch, onAttempt, given, readsJson) {
		this.bound = bound;
		this.source = source;
		this.fetch = fetch;
		this.onAttempt = onAttempt;
		this.given = given;
		this.readsJson = readsJson;
		this.input = given.url;
		this.requestBits = given.bits | (readsJson ? 2 : 0);
		this.deadline = clock() + bound.deadline;
	}
	async run(boundary, getsTokenOnly = false) {
		const { signal } = this.given;
		signal?.throwIfAborted();
		let isInterrupted = false;
		let action = GET_TOKEN;
		const interrupt = () => {
			isInterrupted = true;
			if (action !== READ_BODY || this.readsJson || this.#isAborted) this.#controller.abort();
			this.#clearWait?.();
			this.#cancelCopy?.();
			this.#stop?.();
		};
		const abort = () => {
			this.#isAborted = true;
			interrupt();
		};
		signal?.addEventListener("abort", abort, { once: true });
		const clearTimer = setTimer(this.bound.deadline, interrupt);
		try {
			if (!getsTokenOnly) action = this.#next(boundary);
			while (action !== DONE) {
				if (!isInterrupted) await this.#perform(action);
				if (this.#isAborted) throw signal.reason;
				if (isInterrupted) this.happened = action === READ_BODY ? DEADLINE_IN_BODY : DEADLINE;
				if (getsTokenOnly && this.happened === TOKEN) return;
				action = this.#next(boundary);
			}
		} catch (thrown) {
			this.#controller.abort();
			cancel(this.response);
			this.observe("failed");
			throw thrown;
		} finally {
			clearTimer();
			signal?.removeEventListener("abort", abort);
			this.source.leave(this.tokens[0]);
		}
	}
	#next(boundary) {
		try {
			return stepProvider(this);
		} catch (thrown) {
			throw errorFrom(thrown, boundary, {
				retryable: this.attempts === 0 || (this.given.bits & 1) !== 0,
				attempts: this.attempts
			});
		}
	}
	#perform(action) {
		return new Promise((resolve, reject) => {
			this.#stop = resolve;
			this.#start(action).then(resolve, reject);
		});
	}
	async #start(action) {
		switch (action) {
			case GET_TOKEN:
			case RENEW_TOKEN: return await this.#getToken(action === RENEW_TOKEN);
			case WAIT:
				await new Promise((resolve) => this.#clearWait = setTimer(this.amount, resolve));
				this.happened = WAITED;
				return;
			case READ_BODY: return await this.#readBody();
			case SEND: return await this.#send();
		}
	}
	async #getToken(isRenewal) {
		const { source, tokens } = this;
		const { signal } = this.#controller;
		const token = tokens.at(-1);
		const connection = await (isRenewal ? source.renew(token, signal) : source.get({ signal }));
		if (signal.aborted) return;
		const { accessToken, connectionConfig } = connection ?? {};
		this.happened = NO_TOKEN;
		if (typeof accessToken !== "string" || !/^[\x20-\x7e\x80-\xff]+$/.test(accessToken)) return;
		this.isSameToken = accessToken === token;
		tokens.push(accessToken);
		if (!isRenewal) source.enter(accessToken);
		this.config = connectionConfig;
		this.happened = TOKEN;
	}
	secrets() {
		const { developer_token: ofConnection } = this.config ?? {};
		const given = this.given.headers.get("developer-token");
		return [...this.tokens, ...[ofConnection, given].filter((secret) => secret != null).map(String)];
	}
	setsHeader(name) {
		return this.given.headers.has(name);
	}
	async #send() {
		const { given, url, asGet } = this;
		this.#isRedirected ||= this.#sentTo !== "" && this.#sentTo !== url;
		this.#sentTo = url;
		cancel(this.response);
		this.response = void 0;
		this.status = 0;
		this.attempts++;
		this.#started = clock();
		let isValid = false;
		try {
			const init = this.#init();
			isValid = true;
			const fetch = this.fetch ?? globalThis.fetch;
			this.#isOfHost = isOfHost(fetch);
			const once = asGet || given.bits & 1 || "client" in given.init ? {
				init,
				client: void 0
			} : sendOnce(fetch, init);
			try {
				const response = await fetch(url, once.init);
				if (this.#controller.signal.aborted) return cancel(response);
				this.#take(response);
			} finally {
				once.client?.close();
			}
		} catch (thrown) {
			this.#fail(thrown);
			if (!isValid) this.happened = PERMANENT;
		}
	}
	#init() {
		const { given, asGet } = this;
		const own = this.#controller.signal;
		return {
			...this.required ? given.init : {},
			method: asGet ? "GET" : given.method,
			headers: this.#headers(),
			body: asGet ? void 0 : this.#body(),
			redirect: "manual",
			signal: given.signal ? AbortSignal.any([given.signal, own]) : own
		};
	}
	#take(response) {
		const status = response?.status;
		if (!Number.isInteger(status) || status < 0 || status > 999) {
			this.thrown = new TypeError("fetch resolved to something that is no Response");
			this.happened = PERMANENT;
			return;
		}
		if (this.#isRedirected) try {
			Object.defineProperty(response, "redirected", { value: true });
		} catch {}
		this.status = status;
		this.response = response;
		this.happened = HEAD;
	}
	#fail(thrown) {
		this.thrown = thrown;
		this.happened = failureOf(thrown) === 4 ? TRANSIENT : PERMANENT;
	}
	#headers() {
		const headers = new Headers(this.given.headers);
		const { required } = this;
		const keep = (isKept) => {
			for (const name of [...headers.keys()]) if (!isKept(name)) headers.delete(name);
		};
		if (this.asGet) keep((name) => !name.startsWith("content-"));
		if (!required) {
			keep((name) => FORWARDED.includes(name) || name.startsWith("if-"));
			return headers;
		}
		const setDefault = (name, value) => {
			if (!headers.has(name)) headers.set(name, value);
		};
		for (let i = 0; i < required.length; i += 2) setDefault(required[i], required[i + 1]);
		if (this.readsJson) setDefault("accept", "application/json");
		const type = this.asGet ? void 0 : typeOf(this.given.body);
		if (type) setDefault("content-type", type);
		if (globalThis.navigator?.userAgent === "Cloudflare-Workers") setDefault("user-agent", "base44-connectors");
		headers.set("authorization", `Bearer ${this.tokens.at(-1)}`);
		return headers;
	}
	#body() {
		const { body, holdsToken } = this.given;
		if (!holdsToken) return body;
		return body.replace("{token}", encodeURIComponent(this.tokens.at(-1)));
	}
	header(name) {
		try {
			const value = this.response?.headers.get(name);
			return typeof value === "string" ? value : void 0;
		} catch {
			return;
		}
	}
	async #readBody() {
		this.json = this.text = void 0;
		try {
			const { text, isTruncated } = this.readsJson ? await readText(this.response, this.amount, this.#isOfHost) : await this.#readCopy();
			this.text = text;
			this.isUnreadable = this.isTruncated = isTruncated;
		} catch (thrown) {
			if (this.readsJson) return this.#fail(thrown);
			this.text = "";
		}
		try {
			if (this.text !== "") this.json = JSON.parse(this.text);
		} catch {
			this.isUnreadable = true;
		}
		this.happened = BODY;
	}
	async #readCopy() {
		if (!this.response.body?.getReader) return {
			text: "",
			isTruncated: false
		};
		const reader = this.response.clone().body.getReader();
		this.#cancelCopy = () => reader.cancel().catch(() => {});
		const decoder = new TextDecoder();
		let text = "";
		for (let left = this.amount; left > 0;) {
			const { done, value } = await reader.read();
			if (done) return {
				text,
				isTruncated: false
			};
			text += decoder.decode(value.subarray(0, left), { stream: true });
			left -= value.byteLength;
		}
		this.#cancelCopy();
		return {
			text,
			isTruncated: true
		};
	}
	observe(outcome) {
		const { onAttempt } = this;
		const started = this.#started;
		if (!onAttempt || started === 0) return;
		this.#started = 0;
		const report = {
			service: this.bound.name,
			origin: new URL(this.url).origin,
			attempt: this.attempts,
			milliseconds: clock() - started,
			outcome
		};
		notify(onAttempt, this.status > 0 ? {
			...report,
			status: this.status
		} : report);
	}
};
function typeOf(body) {
	if (typeof body === "string") return "text/plain;charset=UTF-8";
	if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded;charset=UTF-8";
	return body instanceof Blob ? body.type : void 0;
}
async function notify(onAttempt, attempt) {
	try {
		await onAttempt(attempt);
	} catch {}
}
function cancel(response) {
	try {
		const body = response?.body;
		if (body && !body.locked) body.cancel?.()?.catch?.(() => {});
	} catch {}
}
// src/js/providers/token.ts
function sourceOf(client, target) {
	if (typeof client !== "object" || client === null) throw new TypeError("providerFetch: the client must be one of this package or of @base44/sdk");
	const [service, method, id] = readTarget(target);
	const getters = () => "asServiceRole" in client ? client.asServiceRole.connectors : client;
	const get = async (options) => {
		const module = getters();
		if (typeof module?.[method] !== "function") throw new TypeError(`providerFetch: the client has no ${method}`);
		return await module[method](id, options);
	};
	const keyOf = (token) => `${method} ${id} ${token}`;
	return {
		service,
		get,
		renew: async (refused, signal) => {
			if (!canRunInBackground()) return await get({
				forceRefresh: true,
				signal
			});
			return await renewShared(sharedOf(getters()), keyOf(refused), get, signal);
		},
		enter(token) {
			const shared = sharedOf(getters());
			const entry = shared.get(keyOf(token)) ?? {
				calls: 0,
				waiting: 0
			};
			shared.set(keyOf(token), entry);
			entry.calls++;
		},
		leave(token) {
			if (token === void 0) return;
			const shared = sharedOf(getters());
			const entry = shared.get(keyOf(token));
			if (entry && --entry.calls === 0) shared.delete(keyOf(token));
		}
	};
}
function readTarget(target) {
	if (typeof target !== "object" || target === null) return [
		target,
		"getConnection",
		target
	];
	const { service, appUser, workspace } = target;
	const isOfUser = "appUser" in target;
	const id = isOfUser ? appUser : workspace;
	if (typeof id !== "string" || id === "" || isOfUser && "workspace" in target) throw new TypeError(`providerFetch: the target ${service} must have one of appUser and workspace, with a connector's id, such as { service: "slack", appUser: "…" }`);
	return [
		service,
		isOfUser ? "getCurrentAppUserConnection" : "getWorkspaceConnection",
		id
	];
}
const sharedByModule = new WeakMap();
function sharedOf(module) {
	let shared = sharedByModule.get(module);
	if (!shared) sharedByModule.set(module, shared = new Map());
	return shared;
}
async function renewShared(shared, key, get, signal) {
	const entry = shared.get(key);
	if (!entry.renewal) {
		entry.controller = new AbortController();
		const renewal = get({
			forceRefresh: true,
			signal: entry.controller.signal
		});
		entry.renewal = renewal;
		renewal.catch(() => {
			if (entry.renewal === renewal) entry.renewal = void 0;
		});
	}
	const { renewal, controller } = entry;
	entry.waiting++;
	let isWaiting = true;
	const leave = () => {
		if (!isWaiting) return;
		isWaiting = false;
		if (--entry.waiting > 0 || entry.renewal !== renewal) return;
		entry.renewal = void 0;
		controller?.abort();
	};
	signal.addEventListener("abort", leave, { once: true });
	try {
		return await renewal;
	} finally {
		signal.removeEventListener("abort", leave);
		if (isWaiting) {
			isWaiting = false;
			entry.waiting--;
		}
	}
}
// src/js/providers/index.ts
function providerFetch(client, target, options = {}) {
	const source = sourceOf(client, target);
	const { bound, fetch, onAttempt } = bind(source.service, options, providerFetch);
	async function send(input, init) {
		const request = readInput(bound.name, input, init);
		const call = new ProviderCall(bound, source, fetch, onAttempt, request, false);
		await call.run(send);
		return call.response;
	}
	async function json(input, init) {
		const request = readInput(bound.name, input, init, bound.jsonType);
		const call = new ProviderCall(bound, source, fetch, onAttempt, request, true);
		await call.run(json);
		return call.json;
	}
	return Object.assign(send, { json });
}
async function checkConnection(client, target, options = {}) {
	const source = sourceOf(client, target);
	const { bound, fetch, onAttempt } = bind(source.service, options, checkConnection);
	const check = checkProvider(bound);
	const { url = "", body } = check ?? {};
	const init = {
		body,
		method: body === void 0 ? "GET" : "POST",
		safe: true,
		signal: readMember(options, "signal") ?? null,
		redirect: "error"
	};
	const input = readInput(bound.name, url, body === void 0 ? {
		...init,
		body: null
	} : init);
	if (body) {
		const type = body.startsWith("access_token=") ? "application/x-www-form-urlencoded" : "application/json";
		input.headers.set("content-type", type);
	}
	const request = {
		...input,
		holdsToken: body?.includes("{token}") === true
	};
	const call = new ProviderCall(check?.bound ?? bound, source, fetch, onAttempt, request, true);
	try {
		await call.run(checkConnection, check === void 0);
		if (!check) return { connected: true };
		return {
			connected: true,
			accepted: true,
			...identifyProvider(call)
		};
	} catch (error) {
		return statusOf(error);
	}
}
function statusOf(error) {
	if (error instanceof ProviderError) {
		const { kind, status, granted, hint } = error;
		const details = {
			...granted ? { scopes: granted } : {},
			...hint ? { hint } : {}
		};
		if (kind === "reconnect") return {
			connected: true,
			accepted: false,
			...details
		};
		if (kind === "missing_scope") return {
			connected: true,
			accepted: true,
			...details
		};
		if (kind === "refused" && status === 403) return { connected: true };
		throw error;
	}
	const { status, kind, data, hint } = error ?? {};
	if (status !== 404 || !(kind === void 0 && typeof data === "object" || kind === "not_connected")) throw error;
	return {
		connected: false,
		hint: typeof hint === "string" ? hint : "Connect it in the app's dashboard, or have the app's user connect."
	};
}
function bind(service, options, boundary) {
	try {
		return bindProvider(service, options);
	} catch (thrown) {
		throw errorFrom(thrown, boundary);
	}
}
export { ProviderError, checkConnection, providerFetch };
