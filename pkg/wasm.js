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
// src/js/error.ts
var Base44Error = class extends Error {
	name = "Base44Error";
	kind;
	status;
	code;
	data;
	retryable;
	attempts;
	constructor(message, status, code, data, originalError, details) {
		super(message);
		this.status = status;
		this.code = code;
		this.data = data;
		this.kind = details?.kind ?? core.kindOfStatus(status ?? 0);
		this.retryable = details?.retryable ?? false;
		this.attempts = details?.attempts ?? 1;
		if (originalError !== void 0) this.originalError = originalError;
		if (details?.retryAfter !== void 0) this.retryAfter = details.retryAfter;
		if (details?.requestId !== void 0) this.requestId = details.requestId;
		if (details?.hint !== void 0) this.hint = details.hint;
	}
	toJSON() {
		const { name, message, status, code, data } = this;
		return {
			name,
			message,
			status,
			code,
			data
		};
	}
};
function toError(said) {
	if (said instanceof Error || typeof said !== "object" || said === null) return said;
	const { message, status, code, data, ...rest } = said;
	return new Base44Error(message, status, code, data, void 0, rest);
}
// src/js/report.ts
function report(kind, message, hint, retryable = false) {
	return {
		kind,
		message,
		hint,
		retryable,
		attempts: 0,
		retryAfter: void 0,
		requestId: void 0,
		status: void 0,
		code: void 0,
		data: void 0
	};
}
// target/facts.js
const kinds = [
	{
		"from": 0,
		"kind": "bad_request"
	},
	{
		"from": 300,
		"kind": "redirect"
	},
	{
		"from": 400,
		"kind": "bad_request"
	},
	{
		"from": 401,
		"kind": "unauthenticated"
	},
	{
		"from": 402,
		"kind": "quota"
	},
	{
		"from": 403,
		"kind": "forbidden"
	},
	{
		"from": 404,
		"kind": "not_connected"
	},
	{
		"from": 405,
		"kind": "bad_request"
	},
	{
		"from": 429,
		"kind": "rate_limited"
	},
	{
		"from": 430,
		"kind": "bad_request"
	},
	{
		"from": 500,
		"kind": "server"
	}
];
// src/js/runtime/beforehand.ts
function kindOfStatus$1(status) {
	return kinds.findLast(({ from }) => from <= status)?.kind;
}
// src/js/host/events.ts
let events;
function tell$1(core) {
	events = core;
}
// src/js/host/callers.ts
const waiting = new Map();
let last$1 = 0;
const ABORTED = Symbol("aborted");
var Caller = class {
	number = last$1 = last$1 + 1 >>> 0;
	resolve;
	reject;
	#flight = -1;
	#signal;
	constructor(resolve, reject) {
		this.resolve = resolve;
		this.reject = reject;
		waiting.set(this.number, this);
	}
	heed(signal) {
		listen(signal, this);
		this.#signal = signal;
	}
	waitFor(flight) {
		this.#flight = flight;
	}
	abort() {
		this.end();
		this.reject(ABORTED);
		if (this.#flight >= 0) events.left(this.#flight, this.number);
	}
	end() {
		waiting.delete(this.number);
		const signal = this.#signal;
		if (signal) ignore(signal, this);
	}
};
function promised(make) {
	return new Promise((resolve, reject) => {
		const caller = new Caller(resolve, reject);
		try {
			make(caller.number);
		} catch (report) {
			caller.end();
			caller.reject(report);
		}
	});
}
function heed(caller, signal) {
	waiting.get(caller)?.heed(signal);
}
function waitFor(caller, flight) {
	waiting.get(caller)?.waitFor(flight);
}
function abort(caller) {
	waiting.get(caller)?.abort();
}
function resolve(caller, value) {
	const found = waiting.get(caller);
	found?.end();
	found?.resolve(value);
}
function reject(caller, report) {
	const found = waiting.get(caller);
	found?.end();
	found?.reject(report);
}
function rejectAll(report) {
	for (const number of [...waiting.keys()]) reject(number, report);
}
const heeded = new WeakMap();
function listen(signal, caller) {
	const known = heeded.get(signal);
	if (known) {
		known.callers.add(caller);
		return;
	}
	const callers = new Set([caller]);
	const onAbort = () => {
		for (const caller of [...callers]) caller.abort();
	};
	signal.addEventListener("abort", onAbort);
	heeded.set(signal, {
		callers,
		onAbort
	});
}
function ignore(signal, caller) {
	const known = heeded.get(signal);
	if (!known?.callers.delete(caller) || known.callers.size > 0) return;
	heeded.delete(signal);
	try {
		signal.removeEventListener("abort", known.onAbort);
	} catch {}
}
// src/js/host/describe.ts
function describe(thrown) {
	const told = [];
	try {
		let error = thrown;
		for (let depth = 0; depth < 3 && typeof error === "object" && error; depth++) {
			const { message, code, name, cause, errors } = error;
			const says = message || code || name;
			if (says) told.push(String(says));
			error = cause ?? errors?.[0];
		}
	} catch {}
	const what = thrown === null ? "null" : typeof thrown;
	return told.length > 0 ? told.join(": ") : `fetch failed with ${what}`;
}
function isPrintableText(value) {
	return typeof value === "string" && /^[^\x00-\x1f\x7f]+$/.test(value);
}
function copy(value) {
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
			if (name !== "__proto__") to[name] = value;
			else Object.defineProperty(to, name, {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}
	}
	return copied;
}
// src/js/host/entries.ts
const textOf = ({ principal, resource }) => `${principal} ${resource}`;
const numbers = new Map();
const names = new Map();
function isEmpty() {
	return numbers.size === 0;
}
function find(name) {
	return numbers.get(textOf(name));
}
function put(name, number) {
	forgetEntry(number);
	const before = find(name);
	if (before !== void 0) forgetEntry(before);
	numbers.set(textOf(name), number);
	names.set(number, name);
}
function forgetEntry(number) {
	const name = names.get(number);
	if (!name) return;
	names.delete(number);
	numbers.delete(textOf(name));
}
function findAll(principals, resource) {
	if (resource === void 0) return [...names].filter(([, { principal }]) => principals.includes(principal)).map(([number]) => number);
	return principals.map((principal) => find({
		principal,
		resource
	})).filter((number) => number !== void 0);
}
function clear() {
	numbers.clear();
	names.clear();
}
// src/js/runtime/alarm.ts
function after(milliseconds, ring) {
	const timer = setTimeout(ring, milliseconds);
	return () => clearTimeout(timer);
}
// src/js/host/body.ts
async function readText(response, most) {
	if (!response.body || isShort(response, most)) {
		const text = await response.text();
		if (typeof text !== "string") throw new TypeError("fetch gave a body that is no text");
		return text.length > most ? {
			text: text.slice(0, most),
			isCut: true
		} : {
			text,
			isCut: false
		};
	}
	const reader = response.body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let left = most;;) {
		const { done, value } = await reader.read();
		if (done) return {
			text: text + decoder.decode(),
			isCut: false
		};
		if (value.byteLength > left) {
			text += decoder.decode(value.subarray(0, left));
			reader.cancel().catch(() => {});
			return {
				text,
				isCut: true
			};
		}
		left -= value.byteLength;
		text += decoder.decode(value, { stream: true });
	}
}
function isShort({ headers }, most) {
	const length = headers?.get("content-length");
	return typeof length === "string" && Number(length) <= most && !headers.get("content-encoding") && !headers.get("transfer-encoding");
}
// src/js/host/identity.ts
function makeIdentity(serverUrl, appId, service, user, headers) {
	return {
		serverUrl,
		appId,
		service,
		user,
		onBehalfOf: user,
		headers
	};
}
let place = {
	serverUrl: "",
	appId: "",
	number: 0
};
function placeOf({ serverUrl, appId }) {
	if (place.serverUrl !== serverUrl || place.appId !== appId) place = {
		serverUrl,
		appId,
		number: place.number + 1
	};
	return place.number;
}
function principalOf(identity, withService) {
	const { serverUrl, appId, service, onBehalfOf, headers } = identity;
	let text = part(serverUrl) + part(appId) + part(onBehalfOf);
	if (withService) text += part(service);
	for (const name in headers) text += part(name) + part(headers[name]);
	return text;
}
function longestEcho({ service, user, onBehalfOf, headers }) {
	const lengths = [
		service,
		user,
		onBehalfOf,
		headers["base44-state"]
	].map((text) => text?.length ?? 0);
	return Math.max(...lengths) * LONGEST_ESCAPE;
}
const LONGEST_ESCAPE = 8;
function part(text) {
	return text === void 0 ? "-" : `${text.length}:${text}`;
}
// src/js/runtime/context_workerd.ts
let contexts;
let last = 0;
function contextOf(client) {
	if (!contexts) {
		contexts = new Map();
		queueMicrotask(() => contexts = void 0);
	}
	let context = contexts.get(client);
	if (context === void 0) contexts.set(client, context = ++last);
	return context;
}
// src/js/host/names.ts
const joinable = new Map();
let joinableByKept;
var Names = class {
	#identity;
	#context;
	#route;
	#id;
	#fetch;
	#maxResponseBytes;
	#isForced;
	#isOfApp;
	#knownName;
	number = -1;
	constructor(client, route, id, fetch, maxResponseBytes, isForced, isOfApp) {
		this.#identity = client.identity;
		this.#context = contextOf(client);
		this.#route = route;
		this.#id = id;
		this.#fetch = fetch;
		this.#maxResponseBytes = maxResponseBytes;
		this.#isForced = isForced;
		this.#isOfApp = isOfApp;
	}
	get #name() {
		return this.#knownName ??= `${principalOf(this.#identity, true)} ${this.#context} ${this.#maxResponseBytes} ${this.#isForced} ${this.#resource}`;
	}
	get #resource() {
		return resourceOf(this.#route, this.#fetch, this.#id);
	}
	flight() {
		return joinable.get(this.#name)?.number ?? -1;
	}
	nameFlight(flight) {
		this.number = flight;
		joinable.get(this.#name)?.forgetFlight();
		joinable.set(this.#name, this);
		if (joinableByKept) addTo(joinableByKept, this);
	}
	forgetFlight() {
		if (joinable.get(this.#name) !== this) return;
		joinable.delete(this.#name);
		if (!joinableByKept) return;
		const text = textOf(this.kept);
		const alike = joinableByKept.get(text);
		if (alike?.delete(this) && alike.size === 0) joinableByKept.delete(text);
	}
	entry() {
		return isEmpty() ? -1 : find(this.kept) ?? -1;
	}
	nameEntry(entry) {
		put(this.kept, entry);
	}
	get kept() {
		return {
			principal: principalOf(this.#identity, !this.#isOfApp),
			resource: this.#resource
		};
	}
};
function addTo(index, names) {
	const text = textOf(names.kept);
	const alike = index.get(text);
	if (alike) alike.add(names);
	else index.set(text, new Set([names]));
}
function indexed() {
	const index = new Map();
	for (const names of joinable.values()) addTo(index, names);
	return index;
}
const fetches = new WeakMap();
let lastFetch = 0;
function resourceOf(route, fetch, id) {
	let number = fetches.get(fetch);
	if (number === void 0) fetches.set(fetch, number = ++lastFetch);
	return `${route} ${number} ${id}`;
}
function namesOf(...of) {
	return new Names(...of);
}
function principalsOf({ identity }) {
	return [principalOf(identity, true), principalOf(identity, false)];
}
function ofType(client, route, type) {
	return type == null ? void 0 : resourceOf(route, fetchOf(client), type);
}
function fetchOf({ options }) {
	return options?.fetch ?? globalThis.fetch ?? fetchOf;
}
function flightsOf(client, route, type) {
	const index = joinableByKept ??= indexed();
	const principals = principalsOf(client);
	const resource = ofType(client, route, type);
	const found = resource === void 0 ? [...joinable.values()].filter(({ kept }) => principals.includes(kept.principal)) : principals.flatMap((principal) => [...index.get(textOf({
		principal,
		resource
	})) ?? []]);
	return Uint32Array.from(found, ({ number }) => number);
}
function entriesOf(client, route, type) {
	return Uint32Array.from(findAll(principalsOf(client), ofType(client, route, type)));
}
function forgetAll() {
	joinable.clear();
	joinableByKept = void 0;
	clear();
}
function hasBackground() {
	return false;
}
// src/js/host/flights.ts
const flights = new Map();
var Flight = class {
	status = 0;
	url;
	identity;
	#number;
	#names;
	#fetch;
	#init;
	#readsSuccess;
	#maxResponseBytes;
	#home;
	#controller;
	#response;
	#forgetTime = () => {};
	#isOver = false;
	constructor(number, names, identity, fetch, url, init, readsSuccess, maxResponseBytes) {
		this.#number = number;
		this.#names = names;
		this.identity = identity;
		this.#fetch = fetch;
		this.url = this.#home = url;
		this.#init = init;
		this.#readsSuccess = readsSuccess;
		this.#maxResponseBytes = maxResponseBytes;
	}
	send(to, ring) {
		this.ring(ring);
		this.giveUp();
		if (this.#isOver) return;
		this.url = to ?? this.#home;
		this.#response = void 0;
		this.#perform(this.#controller = new AbortController());
	}
	async #perform(controller) {
		let body;
		try {
			const fetch = this.#fetch;
			const response = await fetch(this.url, {
				...this.#init,
				signal: controller.signal
			});
			const status = response?.status;
			if (!(Number.isInteger(status) && status >= 0 && status <= 999) || typeof response.text !== "function") throw new TypeError("fetch gave something that is no Response");
			if (response.type === "error") throw new TypeError("fetch gave a network error");
			if (this.#controller !== controller) return discard(response);
			this.status = status;
			this.#response = response;
			if (this.#readsSuccess && response.ok) body = await readText(response, this.#maxResponseBytes);
		} catch (cause) {
			if (this.#controller === controller) this.#stop(cause);
			return;
		}
		if (this.#controller !== controller) return;
		if (!body) events.headCame(this.#number, this);
		else if (body.isCut) {
			this.giveUp();
			events.overflowed(this.#number, this.status, this.#maxResponseBytes);
		} else {
			const { isJson, value } = parse(body.text);
			this.#controller = void 0;
			const entry = this.#names?.entry() ?? -1;
			events.answered(this.#number, this.status, isJson, value, entry);
		}
	}
	async read() {
		const controller = this.#controller;
		const response = this.#response;
		if (!controller || !response) return;
		let text;
		try {
			const { text: taken, isCut } = await readText(response, this.#maxResponseBytes);
			text = isCut ? taken.slice(0, -longestEcho(this.identity) || void 0) : taken;
		} catch (cause) {
			if (this.#controller === controller) this.#stop(cause);
			return;
		}
		if (this.#controller === controller) events.bodyCame(this.#number, this, text);
	}
	#stop(cause) {
		this.giveUp();
		events.failed(this.#number, this, cause);
	}
	header(name) {
		try {
			const value = this.#response?.headers.get(name);
			return typeof value === "string" ? value : void 0;
		} catch {
			return;
		}
	}
	ring(milliseconds) {
		if (this.#isOver) return;
		this.#forgetTime();
		this.#forgetTime = after(milliseconds, () => events.rang(this.#number));
	}
	pause(ring) {
		this.ring(ring);
		this.giveUp();
	}
	giveUp() {
		const controller = this.#controller;
		this.#controller = void 0;
		controller?.abort();
	}
	end() {
		this.#isOver = true;
		this.forgetName();
		this.#forgetTime();
		this.giveUp();
	}
	nameEntry(entry) {
		this.#names?.nameEntry(entry);
	}
	forgetName() {
		this.#names?.forgetFlight();
	}
};
function discard(response) {
	response.body?.cancel().catch(() => {});
}
function parse(text) {
	try {
		return {
			isJson: true,
			value: JSON.parse(text)
		};
	} catch {
		return {
			isJson: false,
			value: text
		};
	}
}
function prepare(number, names, identity, fetch, url, method, headers, body, readsSuccess, maxResponseBytes) {
	const init = {
		method,
		headers,
		body,
		redirect: "manual"
	};
	flights.set(number, new Flight(number, names, identity, fetch, url, init, readsSuccess, maxResponseBytes));
	names?.nameFlight(number);
}
function flight(number) {
	return flights.get(number);
}
function send(number, to, ring) {
	flights.get(number)?.send(to, ring);
}
function read(number) {
	flights.get(number)?.read();
}
function pause(number, ring) {
	flights.get(number)?.pause(ring);
}
function ring(number, ring) {
	flights.get(number)?.ring(ring);
}
function nameEntry(flight, entry) {
	flights.get(flight)?.nameEntry(entry);
}
function forgetFlight(number) {
	flights.get(number)?.forgetName();
}
function end(number) {
	const flight = flights.get(number);
	flights.delete(number);
	flight?.end();
}
function endAll() {
	const all = [...flights.values()];
	flights.clear();
	for (const flight of all) flight.end();
	forgetAll();
}
// src/js/host/place.ts
function hostFetch() {
	return globalThis.fetch;
}
function pageAddress() {
	const { window } = globalThis;
	return window?.location?.href;
}
function baseAddress() {
	const href = globalThis.location?.href;
	return typeof href === "string" ? href : void 0;
}
// src/js/host/headers.ts
var Plan = class {
	#planned = [];
	add(name, member, value, yields) {
		this.#planned.push({
			name,
			member,
			value,
			yields
		});
	}
	headers(identity) {
		const headers = { ...identity.headers };
		for (const { name, member, value, yields } of this.#planned) {
			if (yields && headers[name] !== void 0) continue;
			const found = member === "pageAddress" ? pageAddress() : member ? identity[member] : value;
			if (found !== void 0) headers[name] = found;
		}
		return headers;
	}
};
function newPlan() {
	return new Plan();
}
// src/js/host/results.ts
function connection(accessToken, connectionConfig) {
	return {
		accessToken,
		connectionConfig
	};
}
function proxied(envelope) {
	return {
		success: envelope.success,
		phase: envelope.phase,
		status: envelope.status_code ?? null,
		data: envelope.data,
		dataBase64: envelope.data_base64 ?? null,
		contentType: envelope.content_type ?? null,
		headers: envelope.headers ?? {},
		creditsCharged: envelope.credits_charged ?? 0
	};
}
// src/js/host/urls.ts
function parseUrl(url, base) {
	try {
		const { href, protocol, hostname, origin, username, password, search, hash } = new URL(url, base);
		const [hasUserinfo, hasQuery] = [username + password !== "", search + hash !== ""];
		return {
			href,
			protocol,
			hostname,
			origin,
			hasUserinfo,
			hasQuery
		};
	} catch (thrown) {
		if (thrown?.name !== "TypeError") throw thrown;
		return;
	}
}
// src/js/host/values.ts
function sortOf(value) {
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
function entries(of) {
	return Object.entries(of).flatMap((entry) => entry);
}
function member(of, name) {
	if (typeof of !== "object" || !of) return void 0;
	try {
		return of[name];
	} catch {
		return;
	}
}
// src/js/host.ts
var host_exports = __exportAll({
	ABORTED: () => ABORTED,
	Flight: () => Flight,
	abort: () => abort,
	baseAddress: () => baseAddress,
	connection: () => connection,
	copy: () => copy,
	describe: () => describe,
	end: () => end,
	endAll: () => endAll,
	entries: () => entries,
	entriesOf: () => entriesOf,
	flight: () => flight,
	flightsOf: () => flightsOf,
	forgetEntry: () => forgetEntry,
	forgetFlight: () => forgetFlight,
	hasBackground: () => hasBackground,
	heed: () => heed,
	hostFetch: () => hostFetch,
	isPrintableText: () => isPrintableText,
	makeIdentity: () => makeIdentity,
	member: () => member,
	nameEntry: () => nameEntry,
	namesOf: () => namesOf,
	newPlan: () => newPlan,
	pageAddress: () => pageAddress,
	parseUrl: () => parseUrl,
	pause: () => pause,
	placeOf: () => placeOf,
	prepare: () => prepare,
	present: () => member,
	promised: () => promised,
	proxied: () => proxied,
	read: () => read,
	reject: () => reject,
	rejectAll: () => rejectAll,
	resolve: () => resolve,
	ring: () => ring,
	send: () => send,
	sortOf: () => sortOf,
	tell: () => tell$1,
	waitFor: () => waitFor
});
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
	$3: () => $3,
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
	answered: () => answered,
	authorizationOf: () => authorizationOf,
	bodyCame: () => bodyCame,
	callApi: () => callApi,
	checkOptions: () => checkOptions,
	connectAppUser: () => connectAppUser,
	disconnectAppUser: () => disconnectAppUser,
	failed: () => failed,
	getAccessToken: () => getAccessToken$1,
	getConnection: () => getConnection$1,
	getCurrentAppUserAccessToken: () => getCurrentAppUserAccessToken,
	getCurrentAppUserConnection: () => getCurrentAppUserConnection,
	getWorkspaceConnection: () => getWorkspaceConnection,
	headCame: () => headCame,
	identityFromConfig: () => identityFromConfig,
	identityFromRequest: () => identityFromRequest,
	invalidate: () => invalidate,
	isConnected: () => isConnected,
	kindOfStatus: () => kindOfStatus,
	left: () => left,
	overflowed: () => overflowed,
	rang: () => rang,
	refuseRequest: () => refuseRequest,
	refuseServiceRole: () => refuseServiceRole
});
function answered(flight, status, is_json, body, entry) {
	wasm.answered(flight, status, is_json, body, entry);
}
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
function bodyCame(flight, of, text) {
	const val2 = +flight;
	const ptr0 = passStringToWasm0(text, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len0 = WASM_VECTOR_LEN;
	wasm.bodyCame(val2, of, ptr0, len0);
}
function callApi(client, integration_type, request, options, caller) {
	const val1 = +caller;
	wasm.callApi(client, integration_type, request, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function checkOptions(client) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.checkOptions(retptr, client);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		if (getDataViewMemory0().getInt32(retptr + 4, true)) throw takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function connectAppUser(client, id, options, caller) {
	const val1 = +caller;
	wasm.connectAppUser(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function disconnectAppUser(client, id, options, caller) {
	const val1 = +caller;
	wasm.disconnectAppUser(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function failed(flight, of, cause) {
	wasm.failed(flight, of, cause);
}
function getAccessToken$1(client, integration_type, options, caller) {
	const val1 = +caller;
	wasm.getAccessToken(client, integration_type, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function getConnection$1(client, integration_type, options, caller) {
	const val1 = +caller;
	wasm.getConnection(client, integration_type, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function getCurrentAppUserAccessToken(client, id, options, caller) {
	const val1 = +caller;
	wasm.getCurrentAppUserAccessToken(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function getCurrentAppUserConnection(client, id, options, caller) {
	const val1 = +caller;
	wasm.getCurrentAppUserConnection(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function getWorkspaceConnection(client, id, options, caller) {
	const val1 = +caller;
	wasm.getWorkspaceConnection(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function headCame(flight, of) {
	wasm.headCame(flight, of);
}
function identityFromConfig(config) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.identityFromConfig(retptr, config);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		if (getDataViewMemory0().getInt32(retptr + 8, true)) throw takeFromExternrefTable0(r1);
		return takeFromExternrefTable0(r0);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
	}
}
function identityFromRequest(headers) {
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.identityFromRequest(retptr, headers);
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
function isConnected(client, integration_type, options, caller) {
	const val1 = +caller;
	wasm.isConnected(client, integration_type, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}
function kindOfStatus(status) {
	let deferred1_0;
	let deferred1_1;
	try {
		const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
		wasm.kindOfStatus(retptr, status);
		var r0 = getDataViewMemory0().getInt32(retptr + 0, true);
		var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
		deferred1_0 = r0;
		deferred1_1 = r1;
		return getStringFromWasm0(r0, r1);
	} finally {
		wasm.__wbindgen_add_to_stack_pointer(16);
		wasm.__wbindgen_export3(deferred1_0, deferred1_1, 1);
	}
}
function left(flight, caller) {
	wasm.left(flight, caller);
}
function overflowed(flight, status, limit) {
	wasm.overflowed(flight, status, limit);
}
function rang(flight) {
	wasm.rang(flight);
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
function $u(arg0, arg1) {
	const ptr1 = passStringToWasm0(String(arg1), wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1u(arg0) {
	const v = arg0;
	const ret = typeof v === "boolean" ? v : void 0;
	return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
}
function $0(arg0) {
	return !arg0;
}
function $d(arg0) {
	return typeof arg0 === "function";
}
function $1t(arg0) {
	const val = arg0;
	return typeof val === "object" && val !== null;
}
function $1g(arg0) {
	return typeof arg0 === "string";
}
function $1v(arg0) {
	return arg0 === void 0;
}
function $1s(arg0, arg1) {
	const obj = arg1;
	const ret = typeof obj === "number" ? obj : void 0;
	getDataViewMemory0().setFloat64((arg0 >>> 0) + 8, isLikeNone(ret) ? 0 : ret, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, !isLikeNone(ret), true);
}
function $1r(arg0, arg1) {
	const obj = arg1;
	const ret = typeof obj === "string" ? obj : void 0;
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1w(arg0, arg1) {
	throw new Error(getStringFromWasm0(arg0, arg1));
}
function $h(arg0) {
	abort(arg0 >>> 0);
}
function $n(arg0, arg1, arg2, arg3, arg4) {
	arg0.add(arg1, arg2, arg3, arg4 !== 0);
}
function $b(arg0) {
	return arg0.appId;
}
function $1q(arg0, arg1) {
	return arg0.charCodeAt(arg1 >>> 0);
}
function $1j(arg0, arg1) {
	const ptr1 = passStringToWasm0(describe(arg1), wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1d(arg0) {
	end(arg0 >>> 0);
}
function $1p(arg0, arg1, arg2, arg3) {
	const ptr1 = passArray32ToWasm0(entriesOf(arg1, arg2, arg3), wasm.__wbindgen_export);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1n() {
	return handleError(function(arg0) {
		return entries(arg0);
	}, arguments);
}
function $j(arg0) {
	return arg0.entry();
}
function $1e(arg0) {
	const ret = flight(arg0 >>> 0);
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $m(arg0) {
	return arg0.flight();
}
function $r(arg0, arg1, arg2, arg3) {
	const ptr1 = passArray32ToWasm0(flightsOf(arg1, arg2, arg3), wasm.__wbindgen_export);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1c(arg0) {
	forgetEntry(arg0 >>> 0);
}
function $1o(arg0) {
	forgetFlight(arg0 >>> 0);
}
function $w(arg0) {
	return Array.from(arg0);
}
function $13(arg0, arg1) {
	return arg0[arg1];
}
function $x() {
	return handleError(function(arg0, arg1) {
		return arg0.get(arg1);
	}, arguments);
}
function $8(arg0) {
	return arg0.hasQuery;
}
function $7(arg0) {
	return arg0.hasUserinfo;
}
function $t(arg0, arg1, arg2) {
	const ret = arg1.header(arg2);
	var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	var len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $o(arg0, arg1) {
	return arg0.headers(arg1);
}
function $12(arg0) {
	return arg0.headers;
}
function $f() {
	return handleError(function(arg0, arg1) {
		heed(arg0 >>> 0, arg1);
	}, arguments);
}
function $5(arg0, arg1) {
	const ret = arg1.hostname;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $3(arg0, arg1) {
	const ret = arg1.href;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $a(arg0) {
	return arg0.identity;
}
function $1f(arg0) {
	return arg0.identity;
}
function $1h(arg0) {
	return arg0.length;
}
function $1b(arg0, arg1) {
	nameEntry(arg0 >>> 0, arg1 >>> 0);
}
function $i(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
	return namesOf(arg0, arg1, arg2, arg3, arg4 >>> 0, arg5 !== 0, arg6 !== 0);
}
function $9() {
	return new Object();
}
function $1() {
	return performance.now();
}
function $10() {
	return Date.now();
}
function $16(arg0) {
	return arg0.onBehalfOf;
}
function $y(arg0) {
	return arg0.optionsNumber;
}
function $z(arg0) {
	const ret = arg0.options;
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $6(arg0, arg1) {
	const ret = arg1.origin;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $2(arg0, arg1, arg2) {
	const ret = parseUrl(getStringFromWasm0(arg0, arg1), arg2);
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $s() {
	return handleError(function(arg0) {
		return JSON.parse(arg0);
	}, arguments);
}
function $1m(arg0, arg1) {
	return Date.parse(getStringFromWasm0(arg0, arg1));
}
function $19(arg0, arg1) {
	pause(arg0 >>> 0, arg1 >>> 0);
}
function $p(arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7, arg8, arg9, arg10) {
	prepare(arg0 >>> 0, arg1, arg2, arg3, getStringFromWasm0(arg4, arg5), arg6, arg7, arg8, arg9 !== 0, arg10 >>> 0);
}
function $v(arg0, arg1) {
	const ret = member(arg0, arg1);
	return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function $4(arg0, arg1) {
	const ret = arg1.protocol;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $11() {
	return Math.random();
}
function $18(arg0) {
	read(arg0 >>> 0);
}
function $g(arg0, arg1) {
	reject(arg0 >>> 0, arg1);
}
function $k(arg0, arg1) {
	resolve(arg0 >>> 0, arg1);
}
function $1a(arg0, arg1) {
	ring(arg0 >>> 0, arg1 >>> 0);
}
function $17(arg0, arg1, arg2, arg3) {
	let v0;
	if (arg1 !== 0) {
		v0 = getStringFromWasm0(arg1, arg2);
		wasm.__wbindgen_export3(arg1, arg2 * 1, 1);
	}
	send(arg0 >>> 0, v0, arg3 >>> 0);
}
function $c(arg0, arg1) {
	const ret = arg1.serverUrl;
	const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $14(arg0) {
	return arg0.service;
}
function $q(arg0, arg1, arg2) {
	arg0[arg1] = arg2;
}
function $1i(arg0, arg1) {
	const ptr1 = passArrayJsValueToWasm0(arg1.slice(), wasm.__wbindgen_export);
	const len1 = WASM_VECTOR_LEN;
	getDataViewMemory0().setInt32((arg0 >>> 0) + 4, len1, true);
	getDataViewMemory0().setInt32((arg0 >>> 0) + 0, ptr1, true);
}
function $1k(arg0) {
	return arg0.status;
}
function $e() {
	return handleError(function(arg0) {
		return JSON.stringify(arg0);
	}, arguments);
}
function $1l(arg0) {
	return arg0.url;
}
function $15(arg0) {
	return arg0.user;
}
function $l(arg0, arg1) {
	waitFor(arg0 >>> 0, arg1 >>> 0);
}
function $1y(arg0) {
	return arg0;
}
function $1z(arg0, arg1) {
	return getStringFromWasm0(arg0, arg1);
}
function $1x() {
	const table = wasm.__wbindgen_externrefs;
	table.set(0, void 0);
	table.set(1024, void 0);
	table.set(1025, null);
	table.set(1026, true);
	table.set(1027, false);
}
function addToExternrefTable0(obj) {
	const idx = wasm.__wbindgen_export5();
	wasm.__wbindgen_externrefs.set(idx, obj);
	return idx;
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
		wasm.__wbindgen_export4(idx);
	}
}
function isLikeNone(x) {
	return x === void 0 || x === null;
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
	if (realloc === void 0) {
		const buf = cachedTextEncoder.encode(arg);
		const ptr = malloc(buf.length, 1) >>> 0;
		getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
		WASM_VECTOR_LEN = buf.length;
		return ptr;
	}
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
	wasm.__wbindgen_export7(idx);
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
if (!("encodeInto" in cachedTextEncoder)) cachedTextEncoder.encodeInto = function(arg, view) {
	const buf = cachedTextEncoder.encode(arg);
	view.set(buf);
	return {
		read: arg.length,
		written: buf.length
	};
};
let WASM_VECTOR_LEN = 0;
let wasm;
function __wbg_set_wasm(val) {
	wasm = val;
}
// src/js/guard.ts
function guarded(running) {
	const idle = running.stackPointer();
	let depth = 0;
	const guard = (run, isEvent) => (...given) => {
		if (depth >= DEEPEST && !isEvent) throw tooDeep();
		depth++;
		try {
			return run(...given);
		} catch (thrown) {
			if (!isTrap(thrown) && (depth > 1 || running.stackPointer() === idle)) throw thrown;
			const accident = accidentOf(thrown);
			endAll();
			running.restore();
			rejectAll(accident);
			if (!isEvent) throw accident;
		} finally {
			depth--;
		}
	};
	const functions = Object.keys(running.core).filter((name) => /^[a-z]/.test(name)).map((name) => {
		const run = running.core[name];
		return [name, guard(run, EVENTS.has(name))];
	});
	const core = Object.fromEntries(functions);
	tell$1(core);
	return core;
}
const DEEPEST = 24;
function tooDeep() {
	return report("invalid_argument", `Calls must not be nested more than ${DEEPEST} deep within one another's fetch`, "Have the fetch await something before it makes a call itself.");
}
const EVENTS = new Set([
	"answered",
	"headCame",
	"bodyCame",
	"failed",
	"overflowed",
	"rang",
	"left"
]);
function isTrap(thrown) {
	const { name, message } = thrown ?? {};
	return name === "RuntimeError" || (name === "RangeError" || name === "InternalError") && /call stack|recursion/.test(String(message));
}
function accidentOf(thrown) {
	return report("internal", `base44-connectors failed inside (${describe(thrown)}): all calls under way were given up`, "This is a bug in base44-connectors: please report it. Calls that follow are not affected.", true);
}
// src/js/runtime/instance.ts
const imports = {
	"./base44_connectors_bg.js": base44_connectors_bg_exports,
	"./host.js": { ...host_exports }
};
function start(instance) {
	const exports = instance;
	__wbg_set_wasm(exports);
	exports.__wbindgen_start();
	const { memory, __wbindgen_externrefs: references } = exports;
	const stackPointer = () => exports.__wbindgen_add_to_stack_pointer(0);
	const top = stackPointer();
	const beginning = new Uint8Array(memory.buffer.slice(top));
	let held = references.length;
	return guarded({
		core: base44_connectors_bg_exports,
		stackPointer,
		restore() {
			exports.__wbindgen_add_to_stack_pointer(top - stackPointer());
			const bytes = new Uint8Array(memory.buffer, top);
			bytes.fill(0);
			bytes.set(beginning);
			for (; held < references.length; held++) references.set(held, null);
		}
	});
}
// src/js/runtime/module.ts
let core = new Proxy({ kindOfStatus: kindOfStatus$1 }, { get: (known, name) => Reflect.get(known, name) ?? refuse });
let initialized = false;
function initialize(module) {
	if (initialized) return;
	if (!(module instanceof WebAssembly.Module)) throw new TypeError("initialize takes a WebAssembly.Module, as wrangler imports .wasm files");
	try {
		core = start(new WebAssembly.Instance(module, imports).exports);
	} catch (cause) {
		throw new TypeError("initialize takes base44-connectors/core.wasm, of this very version", { cause });
	}
	initialized = true;
}
function refuse() {
	throw toError(report("invalid_configuration", "base44-connectors/wasm needs its core: call initialize(module) first", "Import the module from \"base44-connectors/core.wasm\"."));
}
// src/js/options.ts
const OPTIONS = Object.entries({
	timeout: [],
	deadline: [],
	maxResponseBytes: [],
	retry: [
		"maxRetries",
		"baseDelay",
		"maxDelay"
	],
	cache: [
		"ttl",
		"maxEntries",
		"scope"
	],
	fetch: [],
	onError: [],
	allowInsecureHttp: [],
	trustedOrigins: []
});
function keep(...given) {
	const wrong = given.find((options) => !isNothing(options) && (!isObject(options) || Array.isArray(options)));
	if (wrong !== void 0) return wrong;
	const all = given.filter((options) => !isNothing(options));
	if (all.length === 0) return void 0;
	const kept = {};
	for (const [name, parts] of OPTIONS) for (const options of all) {
		const value = options[name];
		if (value !== void 0) kept[name] = copyOf(value, parts);
	}
	return kept;
}
function copyOf(value, parts) {
	if (Array.isArray(value)) return [...value];
	if (parts.length === 0 || !isObject(value)) return value;
	return Object.fromEntries(parts.map((part) => [part, value[part]]));
}
function isNothing(value) {
	return value === void 0 || value === null;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// src/js/client.ts
function createClientFromRequest(request, options) {
	if (!isRequest(request)) return attempt(() => core.refuseRequest());
	return client(() => core.identityFromRequest(request.headers), options, false);
}
function createClient(config) {
	return createClientWith(config, config?.options);
}
function createClientWith(config, options) {
	return client(() => core.identityFromConfig(config), options, config?.requiresAuth);
}
function isRequest(source) {
	const { headers, appId } = source ?? {};
	return typeof headers?.get === "function" && appId === void 0;
}
let lastOptions = 0;
function client(identify, options, requiresAuth) {
	const self = attempt(() => {
		const identity = identify();
		const kept = keep(options);
		const client = {
			identity,
			options: kept,
			optionsNumber: kept === void 0 ? 0 : ++lastOptions
		};
		if (kept !== void 0) core.checkOptions(client);
		return client;
	});
	const { serverUrl, appId, service } = self.identity;
	const made = {
		connectors: userConnectors(self),
		asServiceRole: {
			connectors: serviceConnectors(self),
			cleanup() {}
		},
		setToken(token) {
			const user = attempt(() => token ? core.authorizationOf(token) : void 0);
			if (user !== void 0) self.identity = {
				...self.identity,
				user
			};
		},
		getConfig: () => ({
			serverUrl,
			appId,
			requiresAuth: Boolean(requiresAuth)
		}),
		cleanup() {}
	};
	if (service === void 0) {
		const get = () => attempt(() => core.refuseServiceRole());
		const set = (value) => Object.defineProperty(made, "asServiceRole", {
			value,
			enumerable: true,
			writable: true
		});
		Object.defineProperty(made, "asServiceRole", {
			get,
			set,
			enumerable: false
		});
	}
	return made;
}
function serviceConnectors(self) {
	return {
		getConnection: (type, options) => settle(self, options, (caller) => core.getConnection(self, type, options, caller)),
		getAccessToken: (type, options) => settle(self, options, (caller) => core.getAccessToken(self, type, options, caller)),
		isConnected: (type, options) => settle(self, options, (caller) => core.isConnected(self, type, options, caller)),
		getWorkspaceConnection: (id, options) => settle(self, options, (caller) => core.getWorkspaceConnection(self, id, options, caller)),
		getCurrentAppUserConnection: (id, options) => settle(self, options, (caller) => core.getCurrentAppUserConnection(self, id, options, caller)),
		getCurrentAppUserAccessToken: (id, options) => settle(self, options, (caller) => core.getCurrentAppUserAccessToken(self, id, options, caller)),
		callApi: (type, request, options) => settle(self, options, (caller) => core.callApi(self, type, request, options, caller)),
		invalidate: (type) => attempt(() => core.invalidate(self, type))
	};
}
function userConnectors(self) {
	return {
		connectAppUser: (id, options) => settle(self, options, (caller) => core.connectAppUser(self, id, options, caller)),
		disconnectAppUser: (id, options) => settle(self, options, (caller) => core.disconnectAppUser(self, id, options, caller))
	};
}
async function settle({ options }, call, make) {
	const signal = call?.signal;
	try {
		return await promised(make);
	} catch (report) {
		if (report === ABORTED) throw reasonOf(signal);
		throw observed(toError(report), options);
	}
}
function reasonOf(signal) {
	const reason = signal?.reason;
	return reason === void 0 ? new DOMException("Aborted", "AbortError") : reason;
}
function observed(error, options) {
	if (error instanceof Base44Error) tell(error, options);
	return error;
}
async function tell(error, options) {
	try {
		await options?.onError?.(error);
	} catch {}
}
function attempt(action) {
	try {
		return action();
	} catch (report) {
		throw toError(report);
	}
}
// src/js/index.ts
async function getConnection(source, integrationType, options) {
	return await connectorsOf(source, options).getConnection(integrationType, options);
}
async function getAccessToken(source, integrationType, options) {
	return await connectorsOf(source, options).getAccessToken(integrationType, options);
}
function connectorsOf(source, options) {
	const isForwarded = isRequest(source);
	const kept = keep(isForwarded ? void 0 : source?.options, options);
	try {
		return (isForwarded ? createClientFromRequest(source, kept) : createClientWith(source, kept)).asServiceRole.connectors;
	} catch (error) {
		throw observed(error, kept);
	}
}
export { Base44Error, createClient, createClientFromRequest, getAccessToken, getConnection, initialize };
