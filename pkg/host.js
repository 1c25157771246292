// src/js/runtime/io_context.ts
function ioContextOf(_client) {
	return 0;
}
function canRunInBackground() {
	return true;
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
const MAX_LENGTH$1 = 65536;
function shortString(value) {
	return typeof value === "string" && value.length <= MAX_LENGTH$1 ? value : void 0;
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
		const elements = new Array(Math.min(array.length, MAX_LENGTH$1));
		for (let index = 0; index < elements.length; index++) elements[index] = array[index];
		return elements;
	} catch {
		return;
	}
}
const UNREADABLE = Symbol("unreadable");
function member(object, name) {
	try {
		return readMember(object, name);
	} catch {
		return UNREADABLE;
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
const MAX_LENGTH = 8192;
function shorter(value) {
	const text = value ? String(value) : "";
	return text.length <= MAX_LENGTH ? text : "";
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
			cancel(reader);
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
async function cancel(body) {
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
		return guarded(this.#send(fetch, url, {
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
				cancel(response.body);
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
		return guarded(this.#readText(limit));
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
function guarded(promise) {
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
// src/js/runtime/timer_deno.ts
const MAX_TIMER_MS = 2147483647;
const MAX_DELAY_MS = 100;
const timers = new Set();
let latest;
const listening = new Map();
const builtIn = Object.getOwnPropertyDescriptor(globalThis, "setTimeout");
function after(milliseconds, action) {
	if (isReplaced()) {
		const { setTimeout, clearTimeout } = globalThis;
		const timer = setTimeout(action, milliseconds);
		return () => clearTimeout(timer);
	}
	const now = performance.now();
	const timer = {
		due: now + milliseconds,
		action
	};
	timers.add(timer);
	if (listening.size === 0 || !covers(latest, timer.due, now)) setAlarm(now);
	return () => {
		if (timers.delete(timer) && timers.size === 0) ignoreAlarms();
	};
}
function isReplaced() {
	const current = Object.getOwnPropertyDescriptor(globalThis, "setTimeout");
	return current?.value !== builtIn?.value || current?.get !== builtIn?.get;
}
function setAlarm(now) {
	let due = 1e400;
	for (const timer of timers) due = Math.min(due, timer.due);
	if (!latest || !covers(latest, due, now)) {
		const delay = Math.max(0, Math.min(Math.ceil(due - now), MAX_TIMER_MS));
		latest = {
			due,
			signal: AbortSignal.timeout(delay)
		};
	}
	const alarm = latest;
	if (listening.has(alarm.signal)) return;
	const listener = () => fire(alarm);
	alarm.signal.addEventListener("abort", listener);
	listening.set(alarm.signal, listener);
}
function covers(alarm, due, now) {
	if (!alarm || alarm.signal.aborted || alarm.due > due) return false;
	return alarm.due > now - MAX_DELAY_MS;
}
function ignoreAlarms() {
	for (const [signal, listener] of listening) {
		listening.delete(signal);
		signal.removeEventListener("abort", listener);
	}
}
function fire(alarm) {
	const now = performance.now();
	const due = [];
	for (const timer of timers) {
		if (timer.due > Math.max(now, alarm.due) + 1) continue;
		timers.delete(timer);
		due.push(timer);
	}
	ignoreAlarms();
	if (timers.size > 0) setAlarm(now);
	for (const { action } of due) action();
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
export { Aborted, Attempt, PendingCall, Timer, abortAll, apiResponse, baseAddress, canRunInBackground, cancelAllTimers, clock, concat, connection, createClientState, createCredentials, createOptions, deepClone, describe, elements, failureOf, fetchId, flatEntries, hostFetch, ioContextOf, isOfHost, isPrintableString, jsType, member, observeAttempt, pageAddress, parseDate, parseUrl, random, readText, rejectAll, sendOnce, setEntry, setStarting, after as setTimer, shortString, wallClock };
