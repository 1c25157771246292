/* @ts-self-types="./wasm.d.ts" */
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
// src/js/runtime/io_context_workerd.ts
let contexts;
let last = 0;
function ioContextOf(client) {
	if (!contexts) {
		Promise.resolve().then(() => contexts = void 0);
		contexts = new Map();
	}
	let context = contexts.get(client);
	if (context === void 0) contexts.set(client, context = ++last);
	return context;
}
function canRunInBackground() {
	return false;
}
// src/js/host/bare.ts
function bare(members) {
	return Object.assign(Object.create(null), members);
}
// src/js/host/values.ts
function jsType(value) {
	switch (typeof value) {
		case "undefined": return 0;
		case "boolean": return 1;
		case "number": return 2;
		case "string": return 3;
		case "object": return value === null ? 0 : isArray(value) ? 4 : 5;
		case "function": return 6;
		default: return 7;
	}
}
function isArray(value) {
	try {
		return Array.isArray(value);
	} catch {
		return false;
	}
}
const MAX_LENGTH$2 = 65536;
function shortString(value) {
	return typeof value === "string" && value.length <= MAX_LENGTH$2 ? value : void 0;
}
function concat(a, b, c, d) {
	return a + b + c + d;
}
function isPrintableString(value) {
	if (typeof value !== "string" || value === "") return false;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code < 32 || code === 127) return false;
	}
	return true;
}
function flatEntries(object) {
	return Object.entries(object).flat();
}
function elements(array) {
	try {
		if (!Array.isArray(array)) return void 0;
		const elements = new Array(Math.min(array.length, MAX_LENGTH$2));
		for (let index = 0; index < elements.length; index++) elements[index] = array[index];
		return elements;
	} catch {
		return;
	}
}
const UNREADABLE$1 = Symbol("unreadable");
function member(object, name) {
	try {
		return readMember(object, name);
	} catch {
		return UNREADABLE$1;
	}
}
function readMember(object, name) {
	if (typeof object !== "object" || !object) return void 0;
	if (!(name in object) || !isOwnOrInherited(object, name)) return void 0;
	return object[name];
}
function isOwnOrInherited(object, name) {
	if (Object.hasOwn(object, name)) return true;
	let prototype = Object.getPrototypeOf(object);
	while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
	return prototype !== null && !isObjectPrototype(prototype);
}
function isObjectPrototype(object) {
	return Object.getPrototypeOf(object) === null && Object.hasOwn(object, "hasOwnProperty");
}
function deepClone(value) {
	const left = [];
	const begin = (from) => {
		if (typeof from !== "object" || !from) return from;
		const to = Array.isArray(from) ? [] : {};
		left.push([from, to]);
		return to;
	};
	const copied = begin(value);
	for (let next = left.pop(); next; next = left.pop()) {
		const [from, to] = next;
		for (const name of Object.keys(from)) {
			const value = begin(from[name]);
			if (name in to) {
				const member = bare({
					value,
					writable: true,
					enumerable: true,
					configurable: true
				});
				Object.defineProperty(to, name, member);
			} else to[name] = value;
		}
	}
	return copied;
}
// src/js/host/describe.ts
function describe(thrown) {
	const parts = [];
	try {
		let error = thrown;
		for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
			const part = shorter(readMember(error, "message")) || shorter(readMember(error, "code")) || shorter(readMember(error, "name"));
			if (part) parts.push(part);
			error = causeOf(error);
		}
	} catch {}
	const type = thrown === null ? "null" : typeof thrown;
	return parts.length > 0 ? parts.join(": ") : `fetch failed with ${type}`;
}
function causeOf(error) {
	return readMember(error, "cause") ?? readMember(readMember(error, "errors"), "0");
}
const MAX_LENGTH$1 = 8192;
function shorter(value) {
	const text = value ? String(value) : "";
	return text.length <= MAX_LENGTH$1 ? text : "";
}
// src/js/host/failure.ts
const TRANSIENT = 4;
const PERMANENT = 5;
const NOT_PERMITTED = 6;
const NOT_A_RESPONSE = 7;
var NotAResponse = class extends TypeError {};
function failureOf(thrown) {
	try {
		if (thrown instanceof NotAResponse) return NOT_A_RESPONSE;
		let error = thrown;
		for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
			const name = readMember(error, "name");
			if (name === "NotCapable" || name === "PermissionDenied") return NOT_PERMITTED;
			if ([readMember(error, "code"), readMember(error, "message")].some(isPermanent)) return PERMANENT;
			error = causeOf(error);
		}
	} catch {}
	return TRANSIENT;
}
const PERMANENT_REASONS = [
	"bad port",
	"certificate",
	"CERT_",
	"_CERT",
	"VERIFY_LEAF_SIGNATURE"
];
function isPermanent(text) {
	return typeof text === "string" && PERMANENT_REASONS.some((reason) => text.includes(reason));
}
// src/js/host/body.ts
async function readText(response, limit, isOfHost) {
	const body = readMember(response, "body");
	if (isOfHost && isShort(response, limit)) return {
		text: await response.text(),
		isTruncated: false
	};
	if (!isWebStream(body)) {
		const text = await response.text();
		if (typeof text !== "string") throw new NotAResponse("text must give a string");
		return truncate(text, limit);
	}
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let left = limit;;) {
		const { done, value } = await reader.read();
		if (done) return {
			text: text + decoder.decode(),
			isTruncated: false
		};
		if (value.byteLength > left) {
			text += decoder.decode(value.subarray(0, left));
			cancel$1(reader);
			return {
				text,
				isTruncated: true
			};
		}
		left -= value.byteLength;
		text += decoder.decode(value, { stream: true });
	}
}
function isWebStream(body) {
	return typeof body?.getReader === "function";
}
function isShort({ headers }, limit) {
	if (typeof headers?.get !== "function") return false;
	const given = headers.get("content-length");
	const length = Number(given);
	return String(length) === given && length >= 1 && length <= limit && !headers.get("content-encoding") && !headers.get("transfer-encoding");
}
function truncate(text, limit) {
	if (text.length <= limit / 3) return {
		text,
		isTruncated: false
	};
	const bytes = new TextEncoder().encode(text.slice(0, limit + 1));
	if (bytes.length <= limit) return {
		text,
		isTruncated: false
	};
	return {
		text: new TextDecoder().decode(bytes.subarray(0, limit)),
		isTruncated: true
	};
}
async function cancel$1(body) {
	try {
		await body?.cancel();
	} catch {}
}
// src/js/host/entry.ts
let entry;
function setEntry(started) {
	entry = started;
}
// src/js/host/send_once.ts
const { fetch: fetchAtImport, Bun, Deno } = globalThis;
const isUndici = !Bun && !Deno?.createHttpClient && Boolean(globalThis.process?.versions?.undici);
function isOfHost(fetch) {
	return fetch === fetchAtImport;
}
function sendOnce(fetch, init) {
	const asGiven = {
		init,
		client: void 0
	};
	if (Bun) return {
		init: {
			...init,
			keepalive: false
		},
		client: void 0
	};
	if (isUndici) return isOfHost(fetch) ? {
		init: streamed(init),
		client: void 0
	} : asGiven;
	if (!Deno?.version?.deno || !Deno.createHttpClient) return asGiven;
	if (isOfHost(fetch) && typeof init.body === "string") return {
		init: {
			...init,
			body: new Blob([init.body])
		},
		client: void 0
	};
	try {
		const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
		return {
			init: {
				...init,
				client
			},
			client
		};
	} catch {
		return asGiven;
	}
}
function streamed(init) {
	const { body } = init;
	const given = init.headers instanceof Headers ? Object.fromEntries(init.headers) : init.headers;
	const stream = streamOf(body);
	if (!stream) return init;
	const headers = {
		...given,
		"content-length": `${stream.length}`
	};
	const credentials = "omit";
	return {
		...init,
		headers,
		body: stream.body,
		credentials,
		duplex: "half"
	};
}
function streamOf(body) {
	if (body instanceof FormData) return void 0;
	if (typeof body === "object" && body && !(body instanceof URLSearchParams)) {
		const blob = (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) && new Blob([body]);
		return blob ? {
			body: blob.stream(),
			length: blob.size
		} : void 0;
	}
	const bytes = new TextEncoder().encode(String(body ?? ""));
	return {
		body: new ReadableStream({ start(controller) {
			if (bytes.length > 0) controller.enqueue(bytes);
			controller.close();
		} }),
		length: bytes.length
	};
}
// src/js/host/full_stack.ts
function isFullStack(thrown) {
	try {
		switch (thrown.message) {
			case "Maximum call stack size exceeded":
			case "Maximum call stack size exceeded.":
			case "too much recursion": return true;
			default: return false;
		}
	} catch {
		return false;
	}
}
// src/js/host/attempt.ts
const HEAD = 0;
const JSON_BODY = 1;
const TEXT = 2;
const TOO_LARGE = 3;
const inProgress = new Set();
var Attempt = class {
	status = 0;
	outcome = HEAD;
	value;
	#controller;
	#response;
	#isOfHost = false;
	#client;
	send(fetch, url, init, headers, body, limit) {
		inProgress.add(this);
		return guarded$1(this.#send(fetch, url, {
			...init,
			headers: { ...headers },
			body
		}, limit));
	}
	async #send(fetch, url, init, limit) {
		try {
			this.#isOfHost = isOfHost(fetch);
			const { signal } = this.#controller = new AbortController();
			const options = {
				...init,
				signal
			};
			const once = init.method === "GET" ? void 0 : sendOnce(fetch, options);
			this.#client = once?.client;
			const response = await fetch(url, once?.init ?? options);
			const message = invalidMemberOf(response);
			if (message) throw new NotAResponse(message);
			const { status } = response;
			if (readMember(response, "type") === "error") throw new TypeError("fetch gave a network error");
			if (signal.aborted) {
				cancel$1(response.body);
				return;
			}
			this.status = status;
			this.#response = response;
			if (limit === 0 || !response.ok) return;
			this.#take(await readText(response, limit, this.#isOfHost));
		} catch (thrown) {
			this.#fail(thrown, failureOf(thrown));
			return;
		}
		if (this.outcome !== TEXT) return;
		try {
			this.value = JSON.parse(this.value);
			this.outcome = JSON_BODY;
		} catch {}
	}
	readText(limit) {
		return guarded$1(this.#readText(limit));
	}
	async #readText(limit) {
		try {
			if (this.#response) this.#take(await readText(this.#response, limit, this.#isOfHost));
		} catch (thrown) {
			this.#fail(thrown, failureOf(thrown));
		}
	}
	#take({ text, isTruncated }) {
		this.value = text;
		this.outcome = isTruncated ? TOO_LARGE : TEXT;
	}
	#fail(reason, failure) {
		this.value = reason;
		this.outcome = failure;
	}
	header(name) {
		try {
			const value = readMember(this.#response, "headers")?.get(name);
			return typeof value === "string" && value.length <= MAX_HEADER_LENGTH ? value : void 0;
		} catch {
			return;
		}
	}
	abort() {
		this.finish();
		try {
			this.#controller?.abort();
		} catch (thrown) {
			if (isFullStack(thrown)) throw thrown;
		}
	}
	finish() {
		inProgress.delete(this);
		const client = this.#client;
		this.#client = void 0;
		try {
			client?.close();
		} catch (thrown) {
			if (isFullStack(thrown)) throw thrown;
		}
	}
};
function invalidMemberOf(response) {
	const status = readMember(response, "status");
	if (!(Number.isInteger(status) && status >= 0 && status <= 999)) return "status must be an integer from 0 to 999";
	if (typeof readMember(response, "text") !== "function") return "text must be a function";
	return typeof readMember(response, "ok") === "boolean" ? void 0 : "ok must be a boolean";
}
const MAX_HEADER_LENGTH = 8192;
function guarded$1(promise) {
	return { then(resolve) {
		return promise.then(entry.guardReaction(resolve));
	} };
}
function abortAll() {
	for (const attempt of [...inProgress]) try {
		attempt.abort();
	} catch {}
}
// src/js/host/clocks.ts
let lastClock = 0;
let lastWallClock = 0;
let lastRandom = .5;
function clock() {
	try {
		const now = performance.now();
		if (isFinite(now)) lastClock = now;
	} catch {}
	return lastClock;
}
function wallClock() {
	try {
		const now = Date.now();
		if (isFinite(now)) lastWallClock = now;
	} catch {}
	return lastWallClock;
}
function random() {
	try {
		const value = Math.random();
		if (isFinite(value) && value >= 0 && value < 1) lastRandom = value;
	} catch {}
	return lastRandom;
}
function parseDate(text) {
	try {
		const date = Date.parse(text);
		return isFinite(date) ? date : NaN;
	} catch {
		return NaN;
	}
}
function isFinite(value) {
	return typeof value === "number" && value - value === 0;
}
// src/js/host/client_state.ts
function createClientState(credentials, options, appUrl, refusal) {
	return Object.freeze({
		credentials,
		options,
		appUrl,
		refusal
	});
}
function createCredentials(serverUrl, appId, service, user, headers) {
	return Object.freeze({
		serverUrl,
		appId,
		service,
		user,
		onBehalfOf: user,
		headers
	});
}
function createOptions(callDefaults, fetch, onError, onAttempt) {
	return Object.freeze({
		callDefaults: callDefaults.slice(),
		fetch,
		onError,
		onAttempt
	});
}
function withUser(client, user) {
	const credentials = Object.freeze({
		...client.credentials,
		user
	});
	return Object.freeze({
		...client,
		credentials
	});
}
// src/js/host/globals.ts
function hostFetch() {
	try {
		return globalThis.fetch;
	} catch (thrown) {
		if (isFullStack(thrown)) throw thrown;
		return;
	}
}
const fetchIds = new WeakMap();
let lastFetchId = 0;
function fetchId(fetch) {
	let id = fetchIds.get(fetch);
	if (id === void 0) fetchIds.set(fetch, id = ++lastFetchId);
	return id;
}
function pageAddress() {
	try {
		const { window } = globalThis;
		return window?.location?.href;
	} catch {
		return;
	}
}
function baseAddress() {
	try {
		const href = globalThis.location?.href;
		return typeof href === "string" ? href : void 0;
	} catch {
		return;
	}
}
// src/js/host/observe.ts
async function observeAttempt(observer, operation, name, id, attempt, status, milliseconds, outcome) {
	const report = {
		operation,
		[name]: id,
		attempt,
		milliseconds,
		outcome
	};
	try {
		await observer(status === 0 ? report : {
			...report,
			status
		});
	} catch {}
}
// src/js/host/pending_call.ts
let starting;
function setStarting(call) {
	const before = starting;
	starting = call;
	return before;
}
const pending = new Set();
var Aborted = class {
	signal;
	constructor(signal) {
		this.signal = signal;
	}
};
var PendingCall = class {
	promise;
	#resolve;
	#reject;
	#started = starting;
	#id = 0;
	#signal;
	constructor() {
		this.promise = new Promise((resolve, reject) => {
			this.#resolve = resolve;
			this.#reject = reject;
		});
		this.promise.then(void 0, ignore);
		if (!this.#reject) throw new RangeError("Maximum call stack size exceeded");
		pending.add(this);
	}
	resolve(value) {
		this.#resolve(value);
		this.#finish();
	}
	reject(report) {
		this.#reject(report);
		this.#finish();
	}
	giveUp(reportOf) {
		this.reject(reportOf(this.#started));
	}
	abort(signal) {
		this.reject(new Aborted(signal));
	}
	listen(signal, id) {
		subscribe(signal, this);
		this.#signal = signal;
		this.#id = id;
	}
	onAbort(signal) {
		if (!pending.has(this)) return;
		this.abort(signal);
		entry.cancel(this.#id);
	}
	#finish() {
		pending.delete(this);
		const signal = this.#signal;
		if (signal) unsubscribe(signal, this);
	}
};
function rejectAll(reportOf) {
	for (const call of pending) call.giveUp(reportOf);
}
function ignore() {}
const subscriptions = new WeakMap();
function subscribe(signal, call) {
	const known = subscriptions.get(signal);
	if (known) {
		known.calls.add(call);
		return;
	}
	const calls = new Set([call]);
	const listener = () => {
		for (const call of calls) try {
			call.onAbort(signal);
		} catch {
			Promise.resolve(call).then((call) => call.onAbort(signal)).catch(ignore);
		}
	};
	signal.addEventListener("abort", listener);
	subscriptions.set(signal, {
		calls,
		listener
	});
}
function unsubscribe(signal, call) {
	const known = subscriptions.get(signal);
	if (!known?.calls.delete(call) || known.calls.size > 0) return;
	subscriptions.delete(signal);
	try {
		signal.removeEventListener("abort", known.listener);
	} catch {}
}
// src/js/host/results.ts
function connection(accessToken, connectionConfig) {
	return {
		accessToken,
		connectionConfig
	};
}
function apiResponse(envelope) {
	const own = bare(envelope);
	return {
		success: own.success,
		phase: own.phase,
		status: own.status_code ?? null,
		data: own.data,
		dataBase64: own.data_base64 ?? null,
		contentType: own.content_type ?? null,
		headers: own.headers ?? {},
		creditsCharged: own.credits_charged ?? 0
	};
}
// src/js/runtime/timer.ts
function after(milliseconds, action) {
	const { setTimeout, clearTimeout } = globalThis;
	const timer = setTimeout(action, milliseconds);
	return () => clearTimeout(timer);
}
// src/js/host/timers.ts
const active = new Set();
var Timer = class {
	#cancel;
	constructor(milliseconds, request) {
		active.add(this);
		const fire = () => {
			if (active.delete(this)) entry.handleTimeout(request);
		};
		try {
			this.#cancel = after(milliseconds, fire);
		} catch {
			AbortSignal.timeout(milliseconds).addEventListener("abort", fire);
		}
	}
	cancel() {
		active.delete(this);
		try {
			this.#cancel?.();
		} catch {}
	}
};
function cancelAllTimers() {
	for (const timer of active) timer.cancel();
}
// src/js/host/urls.ts
function parseUrl(url, base) {
	try {
		const parsed = new URL(url, base);
		const { username, password, search, hash } = parsed;
		return {
			href: `${parsed.href}`,
			protocol: `${parsed.protocol}`,
			hostname: `${parsed.hostname}`,
			origin: `${parsed.origin}`,
			hasUserinfo: username + password !== "",
			hasQuery: search + hash !== ""
		};
	} catch (thrown) {
		if (isFullStack(thrown)) throw thrown;
		return;
	}
}
// src/js/host.ts
var host_exports = __exportAll({
	Aborted: () => Aborted,
	Attempt: () => Attempt,
	PendingCall: () => PendingCall,
	Timer: () => Timer,
	abortAll: () => abortAll,
	apiResponse: () => apiResponse,
	baseAddress: () => baseAddress,
	canRunInBackground: () => canRunInBackground,
	cancelAllTimers: () => cancelAllTimers,
	clock: () => clock,
	concat: () => concat,
	connection: () => connection,
	createClientState: () => createClientState,
	createCredentials: () => createCredentials,
	createOptions: () => createOptions,
	deepClone: () => deepClone,
	describe: () => describe,
	elements: () => elements,
	failureOf: () => failureOf,
	fetchId: () => fetchId,
	flatEntries: () => flatEntries,
	hostFetch: () => hostFetch,
	ioContextOf: () => ioContextOf,
	isOfHost: () => isOfHost,
	isPrintableString: () => isPrintableString,
	jsType: () => jsType,
	member: () => member,
	observeAttempt: () => observeAttempt,
	pageAddress: () => pageAddress,
	parseDate: () => parseDate,
	parseUrl: () => parseUrl,
	random: () => random,
	readText: () => readText,
	rejectAll: () => rejectAll,
	sendOnce: () => sendOnce,
	setEntry: () => setEntry,
	setStarting: () => setStarting,
	setTimer: () => after,
	shortString: () => shortString,
	wallClock: () => wallClock
});
// src/js/json.ts
const MAX_DEPTH$1 = 100;
const MAX_VALUES = 1e5;
const UNREADABLE = "[not readable]";
function toJson(read) {
	let left = MAX_VALUES;
	const copy = (value, depth) => {
		if (typeof value === "bigint" || typeof value === "symbol") return String(value);
		if (typeof value === "function") return void 0;
		if (typeof value !== "object" || value === null) return value;
		if (depth === MAX_DEPTH$1 || left <= 0) return "[not shown]";
		left--;
		try {
			const toJSON = readMember(value, "toJSON");
			if (typeof toJSON === "function") return copy(toJSON.call(value), depth + 1);
			if (Array.isArray(value)) return value.slice(0, MAX_VALUES).map((element) => copy(element, depth + 1));
			const entries = Object.entries(value).map(([name, member]) => [name, copy(member, depth + 1)]);
			return Object.fromEntries(entries);
		} catch {
			return UNREADABLE;
		}
	};
	try {
		return copy(read(), 0);
	} catch {
		return UNREADABLE;
	}
}
// src/js/errors.ts
var Base44Error = class extends Error {
	name = "Base44Error";
	kind;
	retryable;
	attempts;
	constructor(message, status, code, data, originalError, details) {
		super(message);
		const given = bare(details ?? {});
		this.kind = given.kind ?? kindOfStatus(status ?? 0);
		this.retryable = given.retryable ?? false;
		this.attempts = given.attempts ?? 1;
		const { operation, integrationType, connectorId, retryAfter, requestId, hint } = given;
		const optional = {
			status,
			code,
			data,
			originalError,
			operation,
			integrationType,
			connectorId,
			retryAfter,
			requestId,
			hint
		};
		for (const [name, value] of Object.entries(present(optional))) {
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
		return present(Object.fromEntries(members));
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
	"status",
	"code",
	"data",
	"operation",
	"integrationType",
	"connectorId",
	"retryable",
	"attempts",
	"retryAfter",
	"requestId",
	"hint"
];
const BRAND = Symbol.for("base44-connectors.Base44Error");
Object.defineProperty(Base44Error.prototype, BRAND, bare({ value: true }));
Object.defineProperty(Base44Error, "name", bare({ value: "Base44Error" }));
function present(members) {
	const entries = Object.entries(members).filter(([, value]) => value !== void 0);
	return Object.fromEntries(entries);
}
function kindOfStatus(status) {
	switch (status) {
		case 401: return "unauthenticated";
		case 402: return "quota";
		case 403: return "forbidden";
		case 404: return "not_connected";
		case 429: return "rate_limited";
		case 301:
		case 302:
		case 303:
		case 307:
		case 308: return "redirect";
	}
	if (status >= 500 && status <= 599) return "server";
	return status === 0 || status >= 400 && status <= 499 ? "bad_request" : "invalid_response";
}
// src/js/report.ts
function report(kind, message, hint, retryable = false) {
	return {
		kind,
		message,
		hint,
		retryable,
		attempts: 0
	};
}
function unreadable() {
	return report("invalid_argument", "An argument cannot be read: one of its getters throws", "Check the getters of the arguments.");
}
function isReport(thrown) {
	return typeof thrown === "object" && thrown !== null && Object.hasOwn(thrown, "kind") && !(thrown instanceof Error);
}
function toError(thrown, boundary) {
	if (isFullStack(thrown)) return thrown;
	if (thrown instanceof Base44Error) return thrown;
	const { message, status, code, data, ...details } = bare(isReport(thrown) ? thrown : unreadable());
	const error = new Base44Error(message, status, code, data, void 0, details);
	Error.captureStackTrace?.(error, boundary);
	return error;
}
// target/glue/base44_connectors_bg.js
var base44_connectors_bg_exports = __exportAll({
	$0: () => $0,
	$1: () => $1,
	$10: () => $10,
	$11: () => $11,
	$12: () => $12,
	$13: () => $13,
	$14: () => $14,
	$15: () => $15,
	$16: () => $16,
	$17: () => $17,
	$18: () => $18,
	$19: () => $19,
	$1a: () => $1a,
	$1b: () => $1b,
	$1c: () => $1c,
	$1d: () => $1d,
	$1e: () => $1e,
	$1f: () => $1f,
	$1g: () => $1g,
	$1h: () => $1h,
	$1i: () => $1i,
	$1j: () => $1j,
	$1k: () => $1k,
	$1l: () => $1l,
	$1m: () => $1m,
	$1n: () => $1n,
	$1o: () => $1o,
	$1p: () => $1p,
	$1q: () => $1q,
	$1r: () => $1r,
	$1s: () => $1s,
	$1t: () => $1t,
	$1u: () => $1u,
	$1v: () => $1v,
	$1w: () => $1w,
	$1x: () => $1x,
	$1y: () => $1y,
	$1z: () => $1z,
	$2: () => $2,
	$20: () => $20,
	$21: () => $21,
	$22: () => $22,
	$23: () => $23,
	$24: () => $24,
	$25: () => $25,
	$26: () => $26,
	$27: () => $27,
	$28: () => $28,
	$29: () => $29,
	$2a: () => $2a,
	$2b: () => $2b,
	$2c: () => $2c,
	$2d: () => $2d,
	$2e: () => $2e,
	$2f: () => $2f,
	$2g: () => $2g,
	$2h: () => $2h,
	$2i: () => $2i,
	$2j: () => $2j,
	$2k: () => $2k,
	$2l: () => $2l,
	$2m: () => $2m,
	$2n: () => $2n,
	$2o: () => $2o,
	$2p: () => $2p,
	$2q: () => $2q,
	$2r: () => $2r,
	$2s: () => $2s,
	$2t: () => $2t,
	$2u: () => $2u,
	$2v: () => $2v,
	$2w: () => $2w,
	$2x: () => $2x,
	$2y: () => $2y,
	$2z: () => $2z,
	$3: () => $3,
	$30: () => $30,
	$31: () => $31,
	$32: () => $32,
	$33: () => $33,
	$34: () => $34,
	$35: () => $35,
	$36: () => $36,
	$37: () => $37,
	$38: () => $38,
	$39: () => $39,
	$3a: () => $3a,
	$4: () => $4,
	$5: () => $5,
	$6: () => $6,
	$7: () => $7,
	$8: () => $8,
	$9: () => $9,
	$a: () => $a,
	$b: () => $b,
	$c: () => $c,
	$d: () => $d,
	$e: () => $e,
	$f: () => $f,
	$g: () => $g,
	$h: () => $h,
	$i: () => $i,
	$j: () => $j,
	$k: () => $k,
	$l: () => $l,
	$m: () => $m,
	$n: () => $n,
	$o: () => $o,
	$p: () => $p,
	$q: () => $q,
	$r: () => $r,
	$s: () => $s,
	$t: () => $t,
	$u: () => $u,
	$v: () => $v,
	$w: () => $w,
	$x: () => $x,
	$y: () => $y,
	$z: () => $z,
	__wbg_set_wasm: () => __wbg_set_wasm,
	authorizationOf: () => authorizationOf,
	bindProvider: () => bindProvider,
	callApi: () => callApi,
	cancel: () => cancel,
	checkProvider: () => checkProvider,
	clientFromConfig: () => clientFromConfig,
	clientFromRequest: () => clientFromRequest,
	connectAppUser: () => connectAppUser,
	disconnectAppUser: () => disconnectAppUser,
	getAccessToken: () => getAccessToken$1,
	getConnection: () => getConnection$1,
	getCurrentAppUserAccessToken: () => getCurrentAppUserAccessToken,
	getCurrentAppUserConnection: () => getCurrentAppUserConnection,
	getWorkspaceConnection: () => getWorkspaceConnection,
	handleTimeout: () => handleTimeout,
	identifyProvider: () => identifyProvider,
	invalidate: () => invalidate,
	isConnected: () => isConnected,
	isCurrentAppUserConnected: () => isCurrentAppUserConnected,
	isWorkspaceConnected: () => isWorkspaceConnected,
	refuseRequest: () => refuseRequest,
	refuseServiceRole: () => refuseServiceRole,
	stepProvider: () => stepProvider
});
function authorizationOf(token) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.authorizationOf(retptr, token);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function bindProvider(service, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.bindProvider(retptr, service, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function callApi(client, integration_type, request, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.callApi(retptr, client, integration_type, request, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function cancel(call) {
	wasm.cancel(call);
}
function checkProvider(bound) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.checkProvider(retptr, bound);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function clientFromConfig(config, overrides) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.clientFromConfig(retptr, config, overrides);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function clientFromRequest(headers, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.clientFromRequest(retptr, headers, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function connectAppUser(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.connectAppUser(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function disconnectAppUser(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.disconnectAppUser(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function getAccessToken$1(client, integration_type, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.getAccessToken(retptr, client, integration_type, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function getConnection$1(client, integration_type, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.getConnection(retptr, client, integration_type, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function getCurrentAppUserAccessToken(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.getCurrentAppUserAccessToken(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function getCurrentAppUserConnection(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.getCurrentAppUserConnection(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function getWorkspaceConnection(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.getWorkspaceConnection(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function handleTimeout(request) {
	wasm.handleTimeout(request);
}
function identifyProvider(io) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.identifyProvider(retptr, io);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function invalidate(client, integration_type) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.invalidate(retptr, client, integration_type);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		if (getDataViewMemory0().getInt32(retptr + 4, true)) throw takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function isConnected(client, integration_type, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.isConnected(retptr, client, integration_type, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function isCurrentAppUserConnected(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.isCurrentAppUserConnected(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function isWorkspaceConnected(client, id, options) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.isWorkspaceConnected(retptr, client, id, options);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function refuseRequest() {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.refuseRequest(retptr);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		if (getDataViewMemory0().getInt32(retptr + 4, true)) throw takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function refuseServiceRole() {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.refuseServiceRole(retptr);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		if (getDataViewMemory0().getInt32(retptr + 4, true)) throw takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function stepProvider(io) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.stepProvider(retptr, io);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return r0 >>> 0;
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function $2k(arg0, arg1) {
	return Error(getStringFromWasm0(arg0, arg1));
}
function $2h(arg0) {
	return Number(arg0);
}
function $1r(arg0, arg1) {
	const ptr1 = passStringToWasm0(String(arg1), wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $34(arg0) {
	const v = arg0;
	const ret = typeof v === "boolean" ? v : void 0;
	return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
}
function $3(arg0) {
	return !arg0;
}
function $1b(arg0) {
	return typeof arg0 === "function";
}
function $32(arg0) {
	const val = arg0;
	return typeof val === "object" && val !== null;
}
function $33(arg0) {
	return typeof arg0 === "string";
}
function $35(arg0) {
	return arg0 === void 0;
}
function $h(arg0, arg1) {
	return arg0 === arg1;
}
function $31(arg0, arg1) {
	const obj = arg1;
	const ret = typeof obj === "number" ? obj : void 0;
	getDataViewMemory0().setFloat64((arg0 >>> 0) + 8, isLikeNone(ret) ? 0 : ret, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, !isLikeNone(ret), true);
}
function $30(arg0, arg1) {
	const obj = arg1;
	const ret = typeof obj === "string" ? obj : void 0;
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $36(arg0, arg1) {
	throw new Error(getStringFromWasm0(arg0, arg1));
}
function $2i(arg0) {
	arg0._wbg_cb_unref();
}
function $2e(arg0) {
	arg0.abort();
}
function $1d(arg0, arg1) {
	arg0.abort(arg1);
}
function $m(arg0) {
	return arg0.appId;
}
function $1i(arg0) {
	const ret = arg0.appUrl;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $p(arg0, arg1) {
	return Object.assign(arg0, arg1);
}
function $z(arg0) {
	return arg0.attempts;
}
function $d() {
	const ret = baseAddress();
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $25(arg0, arg1) {
	const ret = arg1.baseUrl;
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $x(arg0) {
	return arg0.bound;
}
function $j(arg0, arg1) {
	const ret = arg1.callDefaults;
	const ptr1 = passArray32ToWasm0(ret, wasm.__wbindgen_malloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $2a(arg0) {
	arg0.cancel();
}
function $2z(arg0, arg1) {
	return arg0.charCodeAt(arg1 >>> 0);
}
function $1z(arg0) {
	return arg0.config;
}
function $g(arg0, arg1, arg2, arg3, arg4) {
	return createOptions(getArrayU32FromWasm0(arg0, arg1), arg2, arg3, arg4);
}
function $k(arg0) {
	return arg0.credentials;
}
function $2s(arg0) {
	return arg0.deadline;
}
function $y(arg0) {
	return arg0.deadline;
}
function $1p(arg0, arg1) {
	const ptr1 = passStringToWasm0(describe(arg1), wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1u(arg0) {
	const ret = elements(arg0);
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $n(arg0) {
	const ret = arg0.fetch;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $2c(arg0) {
	arg0.finish();
}
function $2l() {
	return handleError(function(arg0) {
		return flatEntries(arg0);
	}, arguments);
}
function $2g() {
	return handleError(function(arg0, arg1) {
		const ret = arg0.get(arg1);
		return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
	}, arguments);
}
function $1n(arg0, arg1) {
	const ret = arg0[arg1];
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $26(arg0, arg1) {
	return arg0[arg1 >>> 0];
}
function $2m(arg0) {
	return arg0.happened;
}
function $a(arg0) {
	return arg0.hasQuery;
}
function $9(arg0) {
	return arg0.hasUserinfo;
}
function $1o(arg0, arg1, arg2) {
	const ret = arg1.header(arg2);
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $b(arg0, arg1, arg2) {
	const ret = arg1.header(arg2);
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $l(arg0) {
	return arg0.headers;
}
function $7(arg0, arg1) {
	const ret = arg1.hostname;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $5(arg0, arg1) {
	const ret = arg1.href;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $20(arg0) {
	return arg0.input;
}
function $2o(arg0) {
	return arg0.isSameToken;
}
function $14(arg0) {
	return arg0.isTruncated;
}
function $2p(arg0) {
	return arg0.isUnreadable;
}
function $15(arg0) {
	return arg0.json;
}
function $27(arg0) {
	return arg0.length;
}
function $1s(arg0) {
	return arg0.length;
}
function $1e() {
	return handleError(function(arg0, arg1, arg2) {
		arg0.listen(arg1, arg2 >>> 0);
	}, arguments);
}
function $2r(arg0) {
	return arg0.maxDelay;
}
function $2y(arg0) {
	return arg0.maxResponseBytes;
}
function $2q(arg0) {
	return arg0.maxRetries;
}
function $1q(arg0, arg1) {
	const ret = member(arg0, arg1);
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $c(arg0, arg1) {
	const ret = arg1.name;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $16() {
	return new Array();
}
function $q() {
	return new Attempt();
}
function $e() {
	return Object.create(null);
}
function $2f(arg0, arg1) {
	return new Timer(arg0 >>> 0, arg1 >>> 0);
}
function $r() {
	return Object.create(null);
}
function $19() {
	return new PendingCall();
}
function $1v(arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7, arg8) {
	observeAttempt(arg0, arg1, arg2, getStringFromWasm0(arg3, arg4), arg5 >>> 0, arg6, arg7, arg8);
}
function $2u(arg0, arg1) {
	arg0.observe(arg1);
}
function $o(arg0) {
	const ret = arg0.onAttempt;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $1j(arg0) {
	const ret = arg0.onBehalfOf;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $i(arg0) {
	const ret = arg0.options;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $8(arg0, arg1) {
	const ret = arg1.origin;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $22(arg0) {
	return arg0.origins;
}
function $28(arg0) {
	return arg0.outcome;
}
function $1m() {
	const ret = pageAddress();
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $1x(arg0, arg1) {
	return parseDate(getStringFromWasm0(arg0, arg1));
}
function $4(arg0, arg1, arg2) {
	const ret = parseUrl(getStringFromWasm0(arg0, arg1), arg2);
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $1h() {
	return handleError(function(arg0) {
		return JSON.parse(arg0);
	}, arguments);
}
function $1w(arg0) {
	return arg0.progress;
}
function $1a(arg0) {
	return arg0.promise;
}
function $6(arg0, arg1) {
	const ret = arg1.protocol;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $17(arg0, arg1) {
	return arg0.push(arg1);
}
function $2d(arg0, arg1) {
	return arg0.readText(arg1 >>> 0);
}
function $1f(arg0) {
	return arg0.refusal;
}
function $w(arg0, arg1) {
	arg0.reject(arg1);
}
function $10(arg0) {
	return arg0.requestBits;
}
function $v(arg0, arg1) {
	arg0.resolve(arg1);
}
function $18(arg0) {
	return arg0.secrets();
}
function $24(arg0) {
	return arg0.section;
}
function $u(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
	return arg0.send(arg1, arg2, arg3, arg4, arg5, arg6 >>> 0);
}
function $1l(arg0) {
	const ret = arg0.service;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $1(arg0, arg1, arg2) {
	return arg0.set(arg1, arg2);
}
function $f(arg0, arg1, arg2) {
	arg0[arg1] = arg2;
}
function $2x(arg0, arg1) {
	arg0.amount = arg1 >>> 0;
}
function $2v(arg0, arg1) {
	arg0.asGet = arg1 !== 0;
}
function $0(arg0, arg1, arg2) {
	arg0[arg1] = arg2;
}
function $s(arg0, arg1, arg2) {
	arg0.method = getStringFromWasm0(arg1, arg2);
}
function $2t(arg0, arg1) {
	arg0.progress = arg1 >>> 0;
}
function $t(arg0, arg1) {
	arg0.redirect = __wbindgen_enum_RequestRedirect[arg1];
}
function $2w(arg0, arg1) {
	arg0.required = arg1;
}
function $2n(arg0, arg1) {
	arg0.url = arg1;
}
function $1y(arg0, arg1) {
	return arg0.setsHeader(arg1);
}
function $1t(arg0, arg1) {
	const ret = shortString(arg1);
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $23(arg0, arg1, arg2) {
	return arg0.slice(arg1 >>> 0, arg2 >>> 0);
}
function $2j(arg0, arg1) {
	const ptr1 = passArrayJsValueToWasm0(arg1.slice(), wasm.__wbindgen_malloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $12(arg0) {
	return arg0.status;
}
function $2b(arg0) {
	return arg0.status;
}
function $1c() {
	return handleError(function(arg0) {
		return JSON.stringify(arg0);
	}, arguments);
}
function $1g(arg0, arg1) {
	const ptr1 = passStringToWasm0(JSON.stringify(arg1), wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $13(arg0, arg1) {
	const ret = arg1.text;
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $2(arg0, arg1, arg2) {
	return arg0.then(arg1, arg2);
}
function $11(arg0) {
	return arg0.thrown;
}
function $21(arg0) {
	return arg0.url;
}
function $1k(arg0) {
	const ret = arg0.user;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $29(arg0) {
	return arg0.value;
}
function $38(arg0, arg1) {
	return makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures_____invoke__h2909a8534361d247);
}
function $39(arg0) {
	return arg0;
}
function $3a(arg0, arg1) {
	return getStringFromWasm0(arg0, arg1);
}
function $37() {
	const table = wasm.__wbindgen_externrefs;
	table.set(0, void 0);
	table.set(1024, void 0);
	table.set(1025, null);
	table.set(1026, true);
	table.set(1027, false);
}
function wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(arg0, arg1, arg2) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(retptr, arg0, arg1, arg2);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		if (getDataViewMemory0().getInt32(retptr + 4, true)) throw takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
const __wbindgen_enum_RequestRedirect = [
	"follow",
	"error",
	"manual"
];
function addToExternrefTable0(obj) {
	const idx = wasm.__externref_table_alloc();
	wasm.__wbindgen_externrefs.set(idx, obj);
	return idx;
}
const CLOSURE_DTORS = {
	register: () => {},
	unregister: () => {}
};
function getArrayU32FromWasm0(ptr, len) {
	ptr = ptr >>> 0;
	return getUint32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}
let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
	if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
	return cachedDataViewMemory0;
}
function getStringFromWasm0(ptr, len) {
	ptr = ptr >>> 0;
	return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
let cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
	if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
	return cachedUint32ArrayMemory0;
}
let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
	if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
	return cachedUint8ArrayMemory0;
}
function handleError(f, args) {
	try {
		return f.apply(this, args);
	} catch (e) {
		const idx = addToExternrefTable0(e);
		wasm.__wbindgen_exn_store(idx);
	}
}
function isLikeNone(x) {
	return x === void 0 || x === null;
}
function makeMutClosure(arg0, arg1, f) {
	const state = {
		a: arg0,
		b: arg1,
		cnt: 1
	};
	const real = (...args) => {
		state.cnt++;
		const a = state.a;
		state.a = 0;
		try {
			return f(a, state.b, ...args);
		} finally {
			state.a = a;
			real._wbg_cb_unref();
		}
	};
	real._wbg_cb_unref = () => {
		if (--state.cnt === 0) {
			wasm.__wbindgen_destroy_closure(state.a, state.b);
			state.a = 0;
			CLOSURE_DTORS.unregister(state);
		}
	};
	CLOSURE_DTORS.register(real, state, state);
	return real;
}
function passArray32ToWasm0(arg, malloc) {
	const ptr = malloc(arg.length * 4, 4) >>> 0;
	getUint32ArrayMemory0().set(arg, ptr / 4);
	WASM_VECTOR_LEN = arg.length;
	return ptr;
}
function passArrayJsValueToWasm0(array, malloc) {
	const ptr = malloc(array.length * 4, 4) >>> 0;
	for (let i = 0; i < array.length; i++) {
		const add = addToExternrefTable0(array[i]);
		getDataViewMemory0().setUint32(ptr + 4 * i, add, true);
	}
	WASM_VECTOR_LEN = array.length;
	return ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
	let len = arg.length;
	let ptr = malloc(len, 1) >>> 0;
	const mem = getUint8ArrayMemory0();
	let offset = 0;
	for (; offset < len; offset++) {
		const code = arg.charCodeAt(offset);
		if (code > 127) break;
		mem[ptr + offset] = code;
	}
	if (offset !== len) {
		if (offset !== 0) arg = arg.slice(offset);
		ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
		const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
		const ret = cachedTextEncoder.encodeInto(arg, view);
		offset += ret.written;
		ptr = realloc(ptr, len, offset, 1) >>> 0;
	}
	WASM_VECTOR_LEN = offset;
	return ptr;
}
function takeFromExternrefTable0(idx) {
	const value = wasm.__wbindgen_externrefs.get(idx);
	wasm.__externref_table_dealloc(idx);
	return value;
}
let cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
	numBytesDecoded += bytes.length;
	if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
		cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
		cachedTextDecoder.decode();
		numBytesDecoded = bytes.length;
	}
	return cachedTextDecoder.decode(bytes);
}
const cachedTextEncoder = new TextEncoder();
let WASM_VECTOR_LEN = 0;
let wasm;
function __wbg_set_wasm(val) {
	wasm = val;
}
// src/js/trap_report.ts
const CALLS = {
	getConnection: ["integrationType", true],
	getAccessToken: ["integrationType", true],
	isConnected: ["integrationType", true],
	getWorkspaceConnection: ["connectorId", true],
	isWorkspaceConnected: ["connectorId", true],
	getCurrentAppUserConnection: ["connectorId", true],
	getCurrentAppUserAccessToken: ["connectorId", true],
	isCurrentAppUserConnected: ["connectorId", true],
	callApi: ["integrationType", false],
	connectAppUser: ["connectorId", false],
	disconnectAppUser: ["connectorId", false]
};
function trapReport(cause, started, wasSent = false) {
	const trap = report("internal", `base44-connectors failed inside${cause === void 0 ? "" : ` (${describe(cause)})`}: all calls under way were given up`, "This is a bug in base44-connectors: please report it. Calls that follow are not affected.", true);
	if (!started || !Object.hasOwn(CALLS, started.operation)) return trap;
	const { operation, args: [client, id] } = started;
	const [identifier, isIdempotent] = CALLS[operation];
	const isAtRisk = wasSent && !isIdempotent;
	return {
		...trap,
		operation,
		...isHarmless(id, client) && { [identifier]: id },
		retryable: !isAtRisk,
		attempts: isAtRisk ? 1 : 0
	};
}
function isHarmless(id, { credentials }) {
	if (typeof id !== "string" || id.length > MAX_LENGTH) return false;
	const { service, user, onBehalfOf, headers } = credentials;
	return ![
		service,
		user,
		onBehalfOf,
		headers["base44-state"]
	].some((secret) => {
		const token = secret?.slice(secret.lastIndexOf(" ") + 1);
		return token !== void 0 && (id.includes(token) || token.includes(id));
	});
}
const MAX_LENGTH = 1024;
// src/js/trap_guard.ts
const MAX_DEPTH = 24;
function guarded(running) {
	const idle = running.stackPointer();
	let depth = 0;
	let epoch = 0;
	let isBroken = false;
	let cause;
	let hasOrphans = false;
	function enter(call, action, args) {
		const base = depth === 0 ? idle : running.stackPointer();
		const before = setStarting(call);
		depth++;
		try {
			return action(...args);
		} catch (thrown) {
			const wasBroken = isBroken;
			isBroken = true;
			if (!wasBroken) {
				if (!call) cause = thrown;
				if (isReport(thrown) && running.stackPointer() === base) isBroken = false;
			}
			if (!isBroken) throw thrown;
			throw trapReport(thrown, call, true);
		} finally {
			depth--;
			setStarting(before);
			if (isBroken && depth === 0) restart();
		}
	}
	function restart() {
		try {
			const why = cause;
			running.restart();
			epoch++;
			cancelAllTimers();
			rejectAll((started) => trapReport(why, started, true));
			hasOrphans = true;
			isBroken = false;
			cause = void 0;
			abortOrphans();
		} catch {}
	}
	function abortOrphans() {
		hasOrphans = false;
		try {
			abortAll();
		} catch {
			hasOrphans = true;
		}
	}
	function isReady() {
		if (depth === 0) {
			if (isBroken) restart();
			if (hasOrphans) abortOrphans();
		}
		return !isBroken;
	}
	const call = (operation, action) => (...args) => {
		const call = {
			operation,
			args
		};
		if (!isReady()) throw trapReport(cause, call);
		if (depth >= MAX_DEPTH) throw recursionReport();
		return enter(call, action, args);
	};
	const event = (action, of) => (...args) => {
		try {
			const target = of();
			if (isReady() && target === epoch) enter(void 0, action, args);
		} catch {}
	};
	const { exports } = running;
	const current = () => epoch;
	setEntry({
		cancel: event(exports.cancel, current),
		handleTimeout: event(exports.handleTimeout, current),
		guardReaction(reaction) {
			const created = epoch;
			return event(reaction, () => created);
		}
	});
	const calls = Object.keys(exports).filter((name) => /^[a-z]/.test(name)).map((name) => [name, call(name, exports[name])]);
	return Object.fromEntries(calls);
}
function recursionReport() {
	return report("invalid_argument", `Calls must not be nested more than ${MAX_DEPTH} deep within one another's fetch`, "Have the fetch await something before it makes a call itself.");
}
// src/js/runtime/instance.ts
const imports = {
	"./base44_connectors_bg.js": base44_connectors_bg_exports,
	"./host.js": { ...host_exports }
};
function startModule(module) {
	let exports;
	function instantiate() {
		exports = new WebAssembly.Instance(module, imports).exports;
		__wbg_set_wasm(exports);
		exports.__wbindgen_start();
	}
	instantiate();
	return guarded({
		exports: base44_connectors_bg_exports,
		stackPointer: () => exports.__wbindgen_add_to_stack_pointer(0),
		restart() {
			exports.memory.grow(0);
			instantiate();
		}
	});
}
// src/js/runtime/module.ts
let core = new Proxy({}, { get: () => throwUninitialized });
let isInitialized = false;
function initialize(module) {
	if (isInitialized) return;
	if (!(module instanceof WebAssembly.Module)) throw new TypeError("initialize takes a WebAssembly.Module, as wrangler imports .wasm files");
	try {
		core = startModule(module);
	} catch (cause) {
		throw new TypeError("initialize takes base44-connectors/core.wasm, of this very version", { cause });
	}
	isInitialized = true;
}
function throwUninitialized() {
	throw toError(report("invalid_configuration", "base44-connectors/wasm needs its core: call initialize(module) first", "Import the module from \"base44-connectors/core.wasm\"."), throwUninitialized);
}
// src/js/client.ts
function createClientFromRequest(request, options) {
	return createBase44Client(() => stateFromRequest(request, options), () => false, createClientFromRequest);
}
function createClient(config) {
	return createBase44Client(() => stateFromConfig(config), () => Boolean(readMember(config, "requiresAuth")), createClient);
}
function stateFromRequest(request, options) {
	if (!isRequest(request)) core.refuseRequest();
	return core.clientFromRequest(request.headers, options);
}
function stateFromConfig(config, overrides) {
	return core.clientFromConfig(config, overrides);
}
function isRequest(source) {
	return typeof readMember(readMember(source, "headers"), "get") === "function" && readMember(source, "appId") === void 0;
}
function createBase44Client(createState, readRequiresAuth, boundary) {
	const current = { state: rethrow(createState, boundary) };
	const requiresAuth = rethrow(readRequiresAuth, boundary);
	const { serverUrl, appId, service } = current.state.credentials;
	const client = {
		connectors: userConnectors(current),
		asServiceRole: {
			connectors: serviceConnectors(current),
			cleanup() {}
		},
		setToken: function setToken(token) {
			const user = rethrow(() => token ? core.authorizationOf(token) : void 0, setToken);
			if (user !== void 0) current.state = withUser(current.state, user);
		},
		getConfig: () => ({
			serverUrl,
			appId,
			requiresAuth
		}),
		cleanup() {}
	};
	if (service === void 0) {
		const get = () => rethrow(() => core.refuseServiceRole(), get);
		const set = (value) => {
			const replaced = bare({
				value,
				enumerable: true,
				writable: true
			});
			Object.defineProperty(client, "asServiceRole", replaced);
		};
		Object.defineProperty(client, "asServiceRole", bare({
			get,
			set,
			enumerable: false
		}));
	}
	return client;
}
function serviceConnectors(current) {
	return {
		getConnection: (type, options) => call(current, (state) => core.getConnection(state, type, options)),
		getAccessToken: (type, options) => call(current, (state) => core.getAccessToken(state, type, options)),
		isConnected: (type, options) => call(current, (state) => core.isConnected(state, type, options)),
		isWorkspaceConnected: (id, options) => call(current, (state) => core.isWorkspaceConnected(state, id, options)),
		isCurrentAppUserConnected: (id, options) => call(current, (state) => core.isCurrentAppUserConnected(state, id, options)),
		getWorkspaceConnection: (id, options) => call(current, (state) => core.getWorkspaceConnection(state, id, options)),
		getCurrentAppUserConnection: (id, options) => call(current, (state) => core.getCurrentAppUserConnection(state, id, options)),
		getCurrentAppUserAccessToken: (id, options) => call(current, (state) => core.getCurrentAppUserAccessToken(state, id, options)),
		callApi: (type, request, options) => call(current, (state) => core.callApi(state, type, request, options)),
		invalidate: function invalidate(type) {
			rethrow(() => core.invalidate(current.state, type), invalidate);
		}
	};
}
function userConnectors(current) {
	return {
		connectAppUser: (id, options) => call(current, (state) => core.connectAppUser(state, id, options)),
		disconnectAppUser: (id, options) => call(current, (state) => core.disconnectAppUser(state, id, options))
	};
}
async function call({ state }, start) {
	try {
		return await start(state);
	} catch (thrown) {
		if (thrown instanceof Aborted) throw reasonOf(thrown.signal);
		throw observed(toError(thrown, call), state.options?.onError);
	}
}
function reasonOf(signal) {
	const reason = signal.reason;
	return reason === void 0 ? new DOMException("Aborted", "AbortError") : reason;
}
function observed(error, onError) {
	if (error instanceof Base44Error) notify(error, onError);
	return error;
}
async function notify(error, onError) {
	try {
		await onError?.(error);
	} catch {}
}
function rethrow(action, boundary) {
	try {
		return action();
	} catch (thrown) {
		throw toError(thrown, boundary);
	}
}
// src/js/with_connectors.ts
function withConnectors(client, request, options) {
	assertObject(client);
	let state;
	const own = createBase44Client(() => state = stateFromRequest(request, options), () => false, withConnectors);
	if (state?.credentials.service !== void 0) {
		const { connectors } = own.asServiceRole;
		const role = client.asServiceRole;
		assertObject(role);
		Object.defineProperty(role, "connectors", bare({
			value: connectors,
			writable: true,
			enumerable: true,
			configurable: true
		}));
	}
	return client;
}
function assertObject(value) {
	if (typeof value === "object" && value !== null) return;
	throw toError(report("invalid_argument", "client must be what createClientFromRequest of @base44/sdk returned", "Pass the client of @base44/sdk first, then the request."), withConnectors);
}
// src/js/index.ts
function getConnection(source, integrationType, options) {
	return inOneStep(source, options, getConnection, (state) => core.getConnection(state, integrationType, options));
}
function getAccessToken(source, integrationType, options) {
	return inOneStep(source, options, getAccessToken, (state) => core.getAccessToken(state, integrationType, options));
}
function inOneStep(source, options, boundary, start) {
	try {
		return call({ state: rethrow(() => stateOf(source, options), boundary) }, start);
	} catch (error) {
		return Promise.reject(observed(error, observerOf(source, options)));
	}
}
function stateOf(source, options) {
	const state = isRequest(source) ? stateFromRequest(source, options) : stateFromConfig(source, options);
	if (state.credentials.service === void 0) core.refuseServiceRole();
	return state;
}
function observerOf(source, options) {
	try {
		return readMember(options, "onError") ?? (isRequest(source) ? void 0 : readMember(readMember(source, "options"), "onError"));
	} catch {
		return;
	}
}
export { Base44Error, createClient, createClientFromRequest, getAccessToken, getConnection, initialize, withConnectors };
