// src/js/host/events.ts
let events;
function tell(core) {
	events = core;
}
// src/js/host/callers.ts
const waiting = new Map();
let last = 0;
const ABORTED = Symbol("aborted");
var Caller = class {
	number = last = last + 1 >>> 0;
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
// src/js/runtime/alarm_shared.ts
const LONGEST = 2147483647;
const limits = new Set();
let armed;
const heard = new Set();
function after(milliseconds, ring) {
	const now = performance.now();
	const limit = {
		at: now + milliseconds,
		ring
	};
	limits.add(limit);
	if (heard.size === 0 || !willRing(limit.at, now)) arm(now);
	return () => {
		if (limits.delete(limit) && limits.size === 0) disarm();
	};
}
function arm(now) {
	let at = 1e400;
	for (const limit of limits) at = Math.min(at, limit.at);
	if (!armed || !willRing(at, now)) {
		const wait = Math.max(0, Math.min(Math.ceil(at - now), LONGEST));
		armed = {
			signal: AbortSignal.timeout(wait),
			at
		};
	}
	heard.add(armed.signal);
	armed.signal.addEventListener("abort", ringDue);
}
function willRing(at, now) {
	if (!armed || armed.signal.aborted || armed.at > at) return false;
	return armed.at > now - OVERDUE;
}
const OVERDUE = 100;
function disarm() {
	for (const signal of heard) signal.removeEventListener("abort", ringDue);
	heard.clear();
}
function ringDue() {
	const now = performance.now();
	const due = [];
	for (const limit of limits) {
		if (limit.at > now + 1) continue;
		limits.delete(limit);
		due.push(limit);
	}
	disarm();
	if (limits.size > 0) arm(now);
	for (const { ring } of due) ring();
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
// src/js/runtime/context.ts
function contextOf(_client) {
	return 0;
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
	return true;
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
export { ABORTED, Flight, abort, baseAddress, connection, copy, describe, end, endAll, entries, entriesOf, flight, flightsOf, forgetEntry, forgetFlight, hasBackground, heed, hostFetch, isPrintableText, makeIdentity, member, member as present, nameEntry, namesOf, newPlan, pageAddress, parseUrl, pause, placeOf, prepare, promised, proxied, read, reject, rejectAll, resolve, ring, send, sortOf, tell, waitFor };
