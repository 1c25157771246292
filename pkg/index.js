/* @ts-self-types="./index.d.ts" */
import * as glue from "./base44_connectors_bg.js";
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
try {
	const wasm = await import("./base44_connectors_bg.wasm");
	glue.__wbg_set_wasm(wasm);
	wasm.__wbindgen_start();
} catch (cause) {
	throw unfit(`Deno 2.1.5 or later: this is ${globalThis.Deno?.version?.deno ?? "another runtime"}. ${RUNTIMES}`, cause);
}
const core = glue;
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
// src/js/client.ts
function createClientFromRequest(request, options) {
	if (!isRequest(request)) return attempt(() => core.refuseRequest());
	return client(() => core.identityFromRequest(request.headers), options, false);
}
function createClient(config) {
	return client(() => core.identityFromConfig(config), config?.options, config?.requiresAuth);
}
function isRequest(source) {
	const { headers, appId } = source ?? {};
	return typeof headers?.get === "function" && appId === void 0;
}
function client(identify, options, requiresAuth) {
	const self = attempt(() => {
		const identity = identify();
		if (options !== void 0) core.checkOptions(options);
		return {
			identity,
			options: options && { ...options }
		};
	});
	const { serverUrl, appId, service } = self.identity;
	const asServiceRole = {
		connectors: serviceConnectors(self),
		cleanup() {}
	};
	return {
		connectors: userConnectors(self),
		get asServiceRole() {
			if (service === void 0) return attempt(() => core.refuseServiceRole());
			return asServiceRole;
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
}
function serviceConnectors(self) {
	return {
		getConnection: (type, options) => settle(self, options, (caller) => core.getConnection(self, type, options, caller)),
		getAccessToken: (type, options) => settle(self, options, (caller) => core.getAccessToken(self, type, options, caller)),
		isConnected: (type, options) => settle(self, options, (caller) => core.isConnected(self, type, options, caller)),
		getWorkspaceConnection: (id, options) => settle(self, options, (caller) => core.getWorkspaceConnection(self, id, options, caller)),
		getCurrentAppUserConnection: (id, options) => settle(self, options, (caller) => core.getCurrentAppUserConnection(self, id, options, caller)),
		getCurrentAppUserAccessToken: (id, options) => settle(self, options, (caller) => core.getCurrentAppUserAccessToken(self, id, options, caller)),
		callApi: (type, request, options) => settle(self, options, (caller) => core.callApi(self, type, request, options, caller))
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
		return await new Promise((resolve, reject) => make({
			resolve,
			reject
		}));
	} catch (report) {
		if (report?.kind === "aborted") throw signal?.reason;
		throw observed(toError(report), options);
	}
}
function observed(error, options) {
	try {
		if (error instanceof Base44Error) options?.onError?.(error);
	} catch {}
	return error;
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
	return (isRequest(source) ? createClientFromRequest(source, options) : createClient(options ? {
		...source,
		options: {
			...source?.options,
			...options
		}
	} : source)).asServiceRole.connectors;
}
export { Base44Error, createClient, createClientFromRequest, getAccessToken, getConnection };
