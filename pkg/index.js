/* @ts-self-types="./index.d.ts" */
import * as host from "./host.js";
import { ABORTED, describe, endAll, promised, rejectAll, tell as tell$1 } from "./host.js";
import * as glue from "./base44_connectors_bg.js";
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
({ ...host });
function start(instance) {
	const exports = instance;
	glue.__wbg_set_wasm(exports);
	exports.__wbindgen_start();
	const { memory, __wbindgen_externrefs: references } = exports;
	const stackPointer = () => exports.__wbindgen_add_to_stack_pointer(0);
	const top = stackPointer();
	const beginning = new Uint8Array(memory.buffer.slice(top));
	let held = references.length;
	return guarded({
		core: glue,
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
// src/js/runtime/unfit.ts
const RUNTIMES = "It runs on Deno 2.1.5, Node.js 20 or Bun 1.2 and later, on workerd, and in browsers.";
function unfit(need, cause) {
	return new Error(`base44-connectors needs ${need}`, cause === void 0 ? {} : { cause });
}
function requireWebAssembly() {
	if (typeof WebAssembly === "object") return;
	throw unfit("WebAssembly, which is switched off here. base44-connectors/workerd does without");
}
// src/js/runtime/deno.ts
requireWebAssembly();
let wasm;
try {
	wasm = await import("./base44_connectors_bg.wasm");
} catch (cause) {
	throw unfit(`Deno 2.1.5 or later: this is ${globalThis.Deno?.version?.deno ?? "another runtime"}. ${RUNTIMES}`, cause);
}
const core = start(wasm);
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
export { Base44Error, createClient, createClientFromRequest, getAccessToken, getConnection };
