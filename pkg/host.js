// src/js/runtime/alarm_shared.ts
const limits = new Set();
let armed;
function after(milliseconds, ring) {
	const limit = {
		at: performance.now() + milliseconds,
		ring
	};
	limits.add(limit);
	if (limits.size === 1 || armed && limit.at < armed.at) arm(limit.at);
	return () => {
		if (limits.delete(limit) && limits.size === 0) disarm();
	};
}
function arm(at) {
	disarm();
	if (!armed || armed.signal.aborted || armed.at > at) {
		const wait = Math.max(0, Math.ceil(at - performance.now()));
		armed = {
			signal: AbortSignal.timeout(wait),
			at
		};
	}
	armed.signal.addEventListener("abort", ringDue);
}
function disarm() {
	armed?.signal.removeEventListener("abort", ringDue);
}
function ringDue() {
	const now = performance.now() + 1;
	const due = [];
	let next = 1e400;
	for (const limit of limits) if (limit.at > now) next = Math.min(next, limit.at);
	else {
		limits.delete(limit);
		due.push(limit);
	}
	if (limits.size > 0) arm(next);
	for (const { ring } of due) ring();
}
// src/js/host.ts
function identity(serverUrl, appId, service, user, headers) {
	return {
		serverUrl,
		appId,
		service,
		user,
		onBehalfOf: user,
		headers
	};
}
var Exchange = class {
	status = 0;
	text = void 0;
	stopped = false;
	timedOut = false;
	aborted = false;
	cause = void 0;
	#fetch;
	#url;
	#init;
	#signal;
	#controller = new AbortController();
	#response = void 0;
	#forgetTime = () => {};
	#progress = () => {};
	constructor(fetch, url, method, headers, body, signal) {
		this.#fetch = fetch;
		this.#url = url;
		this.#init = {
			method,
			headers,
			body,
			redirect: "manual",
			signal: this.#controller.signal
		};
		this.#signal = signal;
		signal?.addEventListener("abort", this.#onAbort);
	}
	send(timeout, readsSuccess) {
		this.#forgetTime = after(timeout, this.#onTimeout);
		return this.#until(async () => {
			const fetch = this.#fetch;
			const response = await fetch(this.#url, this.#init);
			const status = response?.status;
			if (!(Number.isInteger(status) && status >= 0 && status <= 999) || typeof response.text !== "function") throw new TypeError("fetch gave something that is no Response");
			this.status = status;
			this.#response = response;
			if (readsSuccess && response.ok) await this.#readText();
		});
	}
	read() {
		return this.#until(() => this.#readText());
	}
	async #readText() {
		const text = await this.#response?.text();
		if (typeof text !== "string") throw new TypeError("fetch gave a body that is no text");
		this.text = text;
	}
	header(name) {
		try {
			const value = this.#response?.headers.get(name);
			return typeof value === "string" ? value : void 0;
		} catch {
			return;
		}
	}
	end() {
		this.#forgetTime();
		try {
			this.#signal?.removeEventListener("abort", this.#onAbort);
		} catch {}
		if (this.text === void 0) this.#controller.abort();
	}
	#until(work) {
		if (this.stopped) return Promise.resolve();
		return new Promise((progress) => {
			this.#progress = progress;
			work().then(progress, (cause) => this.#stop(cause));
		});
	}
	#onTimeout = () => {
		this.timedOut = true;
		this.#stop(void 0);
	};
	#onAbort = () => {
		this.aborted = true;
		this.#stop(void 0);
	};
	#stop(cause) {
		if (this.stopped) return;
		this.stopped = true;
		this.cause = cause;
		this.end();
		this.#progress();
	}
};
function hostFetch() {
	return globalThis.fetch;
}
function pageAddress() {
	const { window } = globalThis;
	return window?.location?.href;
}
function baseAddress() {
	return globalThis.location?.href;
}
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
function connection(accessToken, connectionConfig) {
	return {
		accessToken,
		connectionConfig
	};
}
function proxied(success, phase, status, data, dataBase64, contentType, headers, creditsCharged) {
	return {
		success,
		phase,
		status: status ?? null,
		data,
		dataBase64: dataBase64 ?? null,
		contentType: contentType ?? null,
		headers: headers ?? {},
		creditsCharged: creditsCharged ?? 0
	};
}
export { Exchange, baseAddress, connection, describe, hostFetch, identity, isPrintableText, pageAddress, proxied };
