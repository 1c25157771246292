/* @ts-self-types="./providers.d.ts" */
import { __internals } from "./index.js";
// src/js/providers/input.ts
function readInput(service, input, options, jsonType) {
	const { json, safe, ...init } = options ?? {};
	const request = isRequest(input) ? input : void 0;
	const headers = new Headers(init.headers ?? request?.headers);
	let body = init.body ?? void 0;
	if (jsonType !== void 0 && json !== void 0) {
		if (body !== void 0) throw new TypeError("json: give either json or body, not both");
		body = JSON.stringify(json);
		if (!headers.has("content-type")) headers.set("content-type", jsonType);
	}
	const isOfRequest = body === void 0 && request?.body != null;
	if (isOfRequest ? request.bodyUsed : isConsumed(body)) throw consumed(service);
	if (isOfRequest) body = request.body;
	const method = init.method ?? request?.method ?? (json === void 0 ? "GET" : "POST");
	const upper = method.toUpperCase();
	const isStream = typeof body?.getReader === "function" || typeof body?.[Symbol.asyncIterator] === "function" && !isKnownBody(body);
	const redirect = init.redirect ?? request?.redirect ?? "follow";
	const isGetOrHead = upper === "GET" || upper === "HEAD";
	const flags = [
		isGetOrHead || upper === "OPTIONS" || safe === true,
		!isStream,
		body !== void 0,
		upper === "POST",
		isGetOrHead,
		false,
		redirect === "manual",
		redirect === "error"
	];
	return {
		url: request ? request.url : String(input),
		method: STANDARD.includes(upper) ? upper : method,
		headers,
		body,
		bits: flags.reduce((bits, flag, index) => bits | Number(flag) << index, 0),
		signal: init.signal ?? request?.signal ?? void 0,
		init: isStream ? {
			...init,
			duplex: "half"
		} : init,
		holdsToken: false
	};
}
const STANDARD = [
	"GET",
	"HEAD",
	"OPTIONS",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
function isRequest(input) {
	const { url, method, headers } = input ?? {};
	return typeof url === "string" && typeof method === "string" && typeof headers === "object";
}
function isKnownBody(body) {
	return body instanceof URLSearchParams || body instanceof FormData || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}
function isConsumed(body) {
	return body?.locked === true;
}
function consumed(service) {
	const message = `${service}: the body of the request was read before, or is being read`;
	return new __internals.Base44Error(message, void 0, void 0, void 0, void 0, {
		kind: "invalid_argument",
		retryable: false,
		attempts: 0,
		hint: "Give providerFetch a request whose body nobody has read, such as request.clone()."
	});
}
// src/js/providers/token.ts
function sourceOf(client, target) {
	const module = () => "asServiceRole" in client ? client.asServiceRole.connectors : client;
	if (typeof target !== "object" || target === null) {
		const get = (options) => call(module(), "getConnection", target, options);
		return {
			service: target,
			key: `:${target}`,
			module,
			get
		};
	}
	const { service, appUser, workspace } = target;
	const id = "appUser" in target ? appUser : workspace;
	if (typeof id !== "string" || id === "" || "appUser" in target && "workspace" in target) throw new TypeError(`providerFetch: the target ${service} must have one of appUser and workspace, with a connector's id, such as { service: "slack", appUser: "…" }`);
	const method = "appUser" in target ? "getCurrentAppUserConnection" : "getWorkspaceConnection";
	const get = (options) => call(module(), method, id, options);
	return {
		service,
		key: `${method}:${id}`,
		module,
		get
	};
}
async function call(module, method, id, options) {
	if (typeof module?.[method] !== "function") throw new TypeError(`providerFetch: the client has no ${method}`);
	return await module[method](id, options);
}
const renewals = new WeakMap();
async function renew(source, refused, signal) {
	if (!__internals.canRunInBackground()) return await source.get({
		forceRefresh: true,
		signal
	});
	const module = source.module();
	const running = renewals.get(module) ?? new Map();
	renewals.set(module, running);
	const key = `${source.key} ${refused}`;
	let renewal = running.get(key);
	if (!renewal) {
		const controller = new AbortController();
		const connection = source.get({
			forceRefresh: true,
			signal: controller.signal
		}).finally(() => running.delete(key));
		connection.catch(() => {});
		running.set(key, renewal = {
			connection,
			controller,
			waiting: 0
		});
	}
	const { connection, controller } = renewal;
	renewal.waiting++;
	const leave = () => {
		if (--renewal.waiting > 0) return;
		running.delete(key);
		controller.abort();
	};
	signal.addEventListener("abort", leave, { once: true });
	try {
		return await connection;
	} finally {
		signal.removeEventListener("abort", leave);
	}
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
	options;
	given;
	readsJson;
	happened = START;
	thrown;
	token;
	isSameToken = false;
	config;
	status = 0;
	response;
	json;
	text;
	isUnreadable = false;
	progress = 0;
	url = "";
	required;
	asGet = false;
	amount = 0;
	input;
	requestBits;
	deadline;
	#controller = new AbortController();
	#attempt = 0;
	#started = 0;
	#isAborted = false;
	#sentTo = "";
	#isRedirected = false;
	#clearWait;
	#cancelCopy;
	#stop;
	constructor(bound, source, options, given, readsJson) {
		this.bound = bound;
		this.source = source;
		this.options = options;
		this.given = given;
		this.readsJson = readsJson;
		this.input = given.url;
		this.requestBits = given.bits | (readsJson ? 32 : 0);
		this.deadline = performance.now() + bound.deadline;
	}
	async run() {
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
		const clearTimer = __internals.setTimer(this.bound.deadline, interrupt);
		try {
			for (;;) {
				action = __internals.core.stepProvider(this);
				if (action === DONE) return;
				if (!isInterrupted) await this.#perform(action);
				if (this.#isAborted) throw signal.reason;
				if (isInterrupted) this.happened = action === READ_BODY ? DEADLINE_IN_BODY : DEADLINE;
			}
		} catch (thrown) {
			this.#controller.abort();
			cancel(this.response);
			this.observe("failed");
			throw thrown;
		} finally {
			clearTimer();
			signal?.removeEventListener("abort", abort);
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
				await new Promise((resolve) => {
					this.#clearWait = __internals.setTimer(this.amount, resolve);
				});
				this.happened = WAITED;
				return;
		}
		try {
			if (action === SEND) await this.#send();
			if (action === READ_BODY) await this.#readBody();
		} catch (thrown) {
			this.thrown = thrown;
			this.happened = __internals.failureOf(thrown) === 4 ? TRANSIENT : PERMANENT;
		}
	}
	async #getToken(isRenewal) {
		const { signal } = this.#controller;
		const { source, token } = this;
		const { accessToken, connectionConfig } = await (isRenewal ? renew(source, token, signal) : source.get({ signal })) ?? {};
		this.happened = NO_TOKEN;
		if (typeof accessToken !== "string" || accessToken === "") return;
		this.isSameToken = accessToken === token;
		this.token = accessToken;
		this.config = connectionConfig;
		this.happened = TOKEN;
	}
	setsHeader(name) {
		return this.given.headers.has(name);
	}
	async #send() {
		const { given, options, url, asGet } = this;
		this.#isRedirected ||= this.#sentTo !== "" && this.#sentTo !== url;
		this.#sentTo = url;
		cancel(this.response);
		this.response = void 0;
		this.status = 0;
		const own = this.#controller.signal;
		const init = {
			...given.init,
			method: asGet ? "GET" : given.method,
			headers: this.#headers(),
			body: asGet ? void 0 : this.#body(),
			redirect: "manual",
			signal: given.signal ? AbortSignal.any([given.signal, own]) : own
		};
		this.#attempt++;
		this.#started = performance.now();
		const fetch = options.fetch ?? globalThis.fetch;
		const once = asGet || given.bits & 1 ? { init } : __internals.sendOnce(fetch, init);
		try {
			const response = await fetch(url, once.init);
			if (own.aborted) return cancel(response);
			this.status = response.status;
			this.response = response;
			if (this.#isRedirected) Object.defineProperty(response, "redirected", { value: true });
			this.happened = HEAD;
		} finally {
			once.client?.close();
		}
	}
	#headers() {
		const headers = new Headers(this.given.headers);
		const { required } = this;
		if (!required) {
			for (const name of [...headers.keys()]) if (!FORWARDED.includes(name) && !name.startsWith("if-")) headers.delete(name);
			return headers;
		}
		const setDefault = (name, value) => {
			if (!headers.has(name)) headers.set(name, value);
		};
		for (let i = 0; i < required.length; i += 2) setDefault(required[i], required[i + 1]);
		if (this.readsJson) setDefault("accept", "application/json");
		if (typeof this.given.body === "string") setDefault("content-type", "text/plain;charset=UTF-8");
		if (globalThis.navigator?.userAgent === "Cloudflare-Workers") setDefault("user-agent", "base44-connectors");
		headers.set("authorization", `Bearer ${this.token}`);
		return headers;
	}
	#body() {
		const { body, holdsToken } = this.given;
		if (!holdsToken) return body;
		return body.replace("{token}", encodeURIComponent(this.token));
	}
	header(name) {
		return this.response?.headers.get(name) ?? void 0;
	}
	async #readBody() {
		this.json = this.text = void 0;
		const { text, isTruncated } = this.readsJson ? await __internals.readText(this.response, this.amount) : await this.#readCopy();
		this.text = text;
		this.isUnreadable = isTruncated;
		try {
			if (text !== "") this.json = JSON.parse(text);
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
		const { onAttempt } = this.options;
		const started = this.#started;
		if (!onAttempt || started === 0) return;
		this.#started = 0;
		const report = {
			service: this.bound.name,
			origin: new URL(this.url).origin,
			attempt: this.#attempt,
			milliseconds: performance.now() - started,
			outcome
		};
		notify(onAttempt, this.status > 0 ? {
			...report,
			status: this.status
		} : report);
	}
};
async function notify(onAttempt, attempt) {
	try {
		await onAttempt(attempt);
	} catch {}
}
function cancel(response) {
	const body = response?.body;
	if (typeof body?.cancel === "function" && !body.locked) body.cancel().catch(() => {});
}
// src/js/providers/errors.ts
var ProviderError = class extends Error {
	name = "ProviderError";
	kind;
	service;
	constructor(message, details) {
		super(message);
		const { kind, service, ...rest } = details;
		this.kind = kind;
		this.service = service;
		for (const [name, value] of Object.entries(rest)) if (value !== void 0) Object.assign(this, { [name]: value });
	}
	toJSON() {
		const { name, message, ...rest } = this;
		return __internals.toJson({
			name,
			message,
			...rest
		});
	}
	static [Symbol.hasInstance](value) {
		if (Object.hasOwn(this, "prototype") && !Object.hasOwn(this.prototype, BRAND)) return Function.prototype[Symbol.hasInstance].call(this, value);
		return typeof value === "object" && value !== null && BRAND in value;
	}
};
const BRAND = Symbol.for("base44-connectors.ProviderError");
Object.defineProperty(ProviderError.prototype, BRAND, { value: true });
Object.defineProperty(ProviderError, "name", { value: "ProviderError" });
function errorFrom(thrown, boundary) {
	if (!__internals.isReport(thrown)) return thrown;
	if (!("service" in thrown)) return __internals.toError(thrown, boundary);
	const { message, ...details } = thrown;
	const error = new ProviderError(message, details);
	Error.captureStackTrace?.(error, boundary);
	return error;
}
// src/js/providers/index.ts
function providerFetch(client, target, options = {}) {
	const source = sourceOf(client, target);
	const bound = bind(source.service, options, providerFetch);
	async function send(input, init) {
		const request = readInput(bound.name, input, init, void 0);
		const call = new ProviderCall(bound, source, options, request, false);
		await run(call, send);
		return call.response;
	}
	async function json(input, init) {
		const request = readInput(bound.name, input, init, bound.jsonType);
		const call = new ProviderCall(bound, source, options, request, true);
		await run(call, json);
		return call.json;
	}
	return Object.assign(send, { json });
}
async function checkConnection(client, target, options = {}) {
	const { signal } = options;
	const source = sourceOf(client, target);
	const bound = bind(source.service, options, checkConnection);
	const check = __internals.core.checkOfProvider(bound);
	try {
		if (!check) {
			await source.get({ signal: signal ?? new AbortController().signal });
			return { connected: true };
		}
		const { url, body } = check;
		const init = {
			body,
			method: body === void 0 ? "GET" : "POST",
			safe: true,
			signal
		};
		const input = readInput(bound.name, url, init, void 0);
		if (body?.startsWith("access_token=")) input.headers.set("content-type", "application/x-www-form-urlencoded");
		else if (body) input.headers.set("content-type", "application/json");
		const request = {
			...input,
			holdsToken: body?.includes("{token}") === true
		};
		const call = new ProviderCall(check.bound, source, options, request, true);
		await run(call, checkConnection);
		return {
			connected: true,
			accepted: true,
			...__internals.core.identifyAccount(call)
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
		if (kind === "refused" && status === 403) return {
			connected: true,
			accepted: true
		};
		throw error;
	}
	const { status, kind = "not_connected", hint } = error ?? {};
	if (status !== 404 || kind !== "not_connected") throw error;
	return {
		connected: false,
		hint: typeof hint === "string" ? hint : "Connect it in the app's dashboard, or have the app's user connect."
	};
}
function bind(service, options, boundary) {
	try {
		return __internals.core.bindProvider(service, options);
	} catch (thrown) {
		throw errorFrom(thrown, boundary);
	}
}
async function run(call, boundary) {
	try {
		await call.run();
	} catch (thrown) {
		throw errorFrom(thrown, boundary);
	}
}
export { ProviderError, checkConnection, providerFetch };
