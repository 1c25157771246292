/* @ts-self-types="./index.d.ts" */
import * as host from "./host.js";
import { Aborted, abortAll, canRunInBackground as __canRunInBackground, cancelAllTimers, clock as __clock, describe, failureOf as __failureOf, isOfHost as __isOfHost, readText as __readText, rejectAll, sendOnce as __sendOnce, setEntry, setStarting, setTimer as __setTimer } from "./host.js";
import * as glue from "./base44_connectors_bg.js";
// src/js/host/bare.ts
function bare(members) {
	return Object.assign(Object.create(null), members);
}
// src/js/host/values.ts
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
({ ...host });
const PAGE_BYTES = 65536;
function startInstance(instance) {
	const exports = instance;
	glue.__wbg_set_wasm(exports);
	exports.__wbindgen_start();
	const { memory, __wbindgen_externrefs: references } = exports;
	const stackPointer = () => exports.__wbindgen_add_to_stack_pointer(0);
	const top = stackPointer();
	const initial = new Uint8Array(memory.buffer.slice(top));
	const pages = memory.buffer.byteLength / PAGE_BYTES;
	const slots = references.length;
	return guarded({
		exports: glue,
		stackPointer,
		restart() {
			exports.__wbindgen_add_to_stack_pointer(top - stackPointer());
			const state = new Uint8Array(memory.buffer, top);
			state.fill(0);
			state.set(initial);
			for (let slot = slots; slot < references.length; slot++) references.set(slot, null);
			exports.setSizes(pages, slots);
		}
	});
}
// src/js/runtime/unsupported.ts
const RUNTIMES = "It runs on Deno 2.1.5, Node.js 20 or Bun 1.2 and later, on workerd, and in browsers.";
function unsupported(need, cause) {
	return new Error(`base44-connectors needs ${need}`, cause === void 0 ? {} : { cause });
}
function requireWebAssembly() {
	if (typeof WebAssembly === "object") return;
	throw unsupported("WebAssembly, which is switched off here. base44-connectors/workerd does without");
}
// src/js/runtime/deno.ts
requireWebAssembly();
let instance;
try {
	instance = await import("./base44_connectors_bg.wasm");
} catch (cause) {
	throw unsupported(`Deno 2.1.5 or later: this is ${globalThis.Deno?.version?.deno ?? "another runtime"}. ${RUNTIMES}`, cause);
}
const core = startInstance(instance);
// src/js/host/client_state.ts
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
// src/js/runtime/provider_core.ts
const bindProvider = (service, options) => core.bindProvider(service, options);
const checkProvider = (bound) => core.checkProvider(bound);
const identifyProvider = (io) => core.identifyProvider(io);
const stepProvider = (io) => core.stepProvider(io);
export { Base44Error, bare as __bare, bindProvider as __bindProvider, __canRunInBackground, checkProvider as __checkProvider, __clock, __failureOf, identifyProvider as __identifyProvider, __isOfHost, isReport as __isReport, readMember as __readMember, __readText, __sendOnce, __setTimer, stepProvider as __stepProvider, toError as __toError, toJson as __toJson, createClient, createClientFromRequest, getAccessToken, getConnection, withConnectors };
