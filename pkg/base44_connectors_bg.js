import { baseAddress, createOptions, describe, elements, flatEntries, member, Attempt, Timer, PendingCall, observeAttempt, pageAddress, parseDate, parseUrl, shortString } from './host.js';


/**
 * Returns the `Authorization` value of a user's token, or `undefined` if it is empty.
 * @param {any} token
 * @returns {any}
 */
export function authorizationOf(token) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.authorizationOf(retptr, token);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Parses a service and the options of a `fetch` that is bound to it.
 * @param {any} service
 * @param {any} options
 * @returns {any}
 */
export function bindProvider(service, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.bindProvider(retptr, service, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `callApi(type, request)` → the provider's response
 * @param {any} client
 * @param {any} integration_type
 * @param {any} request
 * @param {any} options
 * @returns {Promise<any>}
 */
export function callApi(client, integration_type, request, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.callApi(retptr, client, integration_type, request, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Cancels a call whose signal was aborted.
 * @param {number} call
 */
export function cancel(call) {
    wasm.cancel(call);
}

/**
 * Returns the harmless read of a service: `{ bound, url, body }`; `undefined` if it has none.
 * @param {any} bound
 * @returns {any}
 */
export function checkProvider(bound) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.checkProvider(retptr, bound);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Creates a client from a configuration. Options of `overrides` precede those of the configuration.
 * @param {any} config
 * @param {any} overrides
 * @returns {any}
 */
export function clientFromConfig(config, overrides) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.clientFromConfig(retptr, config, overrides);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Creates a client from the headers with which the platform forwards a request.
 * @param {any} headers
 * @param {any} options
 * @returns {any}
 */
export function clientFromRequest(headers, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.clientFromRequest(retptr, headers, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `connectAppUser(id)` → the URL to send the user to
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function connectAppUser(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.connectAppUser(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `disconnectAppUser(id)` → nothing
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function disconnectAppUser(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.disconnectAppUser(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `getAccessToken(type)` → the access token
 * @param {any} client
 * @param {any} integration_type
 * @param {any} options
 * @returns {Promise<any>}
 */
export function getAccessToken(client, integration_type, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.getAccessToken(retptr, client, integration_type, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `getConnection(type)` → `{ accessToken, connectionConfig }`
 * @param {any} client
 * @param {any} integration_type
 * @param {any} options
 * @returns {Promise<any>}
 */
export function getConnection(client, integration_type, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.getConnection(retptr, client, integration_type, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `getCurrentAppUserAccessToken(id)` → the access token
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function getCurrentAppUserAccessToken(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.getCurrentAppUserAccessToken(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `getCurrentAppUserConnection(id)` → `{ accessToken, connectionConfig }`
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function getCurrentAppUserConnection(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.getCurrentAppUserConnection(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `getWorkspaceConnection(id)` → `{ accessToken, connectionConfig }`
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function getWorkspaceConnection(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.getWorkspaceConnection(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Handles the firing of a request's timer.
 * @param {number} request
 */
export function handleTimeout(request) {
    wasm.handleTimeout(request);
}

/**
 * Returns what the response to the harmless read tells: `{ account, scopes }`.
 * @param {any} io
 * @returns {any}
 */
export function identifyProvider(io) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.identifyProvider(retptr, io);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Removes what the cache holds for an integration type, or everything that the client could be
 * served.
 * @param {any} client
 * @param {any} integration_type
 */
export function invalidate(client, integration_type) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.invalidate(retptr, client, integration_type);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
            throw takeFromExternrefTable0(r0);
        }
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `isConnected(type)` → a boolean
 * @param {any} client
 * @param {any} integration_type
 * @param {any} options
 * @returns {Promise<any>}
 */
export function isConnected(client, integration_type, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.isConnected(retptr, client, integration_type, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `isCurrentAppUserConnected(id)` → a boolean
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function isCurrentAppUserConnected(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.isCurrentAppUserConnected(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * `isWorkspaceConnected(id)` → a boolean
 * @param {any} client
 * @param {any} id
 * @param {any} options
 * @returns {Promise<any>}
 */
export function isWorkspaceConnected(client, id, options) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.isWorkspaceConnected(retptr, client, id, options);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return takeFromExternrefTable0(r0);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Throws the report of a first argument that is not a request.
 */
export function refuseRequest() {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.refuseRequest(retptr);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
            throw takeFromExternrefTable0(r0);
        }
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Throws the report of a service role without a service token.
 */
export function refuseServiceRole() {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.refuseServiceRole(retptr);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
            throw takeFromExternrefTable0(r0);
        }
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Returns what the host does next in a call to a provider. Throws the report of the error
 * that ends it.
 * @param {any} io
 * @returns {number}
 */
export function stepProvider(io) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.stepProvider(retptr, io);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        if (r2) {
            throw takeFromExternrefTable0(r1);
        }
        return r0 >>> 0;
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}
export function $2k(arg0, arg1) {
    const ret = Error(getStringFromWasm0(arg0, arg1));
    return ret;
}
export function $2h(arg0) {
    const ret = Number(arg0);
    return ret;
}
export function $1r(arg0, arg1) {
    const ret = String(arg1);
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $34(arg0) {
    const v = arg0;
    const ret = typeof(v) === 'boolean' ? v : undefined;
    return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
}
export function $3(arg0) {
    const ret = !arg0;
    return ret;
}
export function $1b(arg0) {
    const ret = typeof(arg0) === 'function';
    return ret;
}
export function $32(arg0) {
    const val = arg0;
    const ret = typeof(val) === 'object' && val !== null;
    return ret;
}
export function $33(arg0) {
    const ret = typeof(arg0) === 'string';
    return ret;
}
export function $35(arg0) {
    const ret = arg0 === undefined;
    return ret;
}
export function $h(arg0, arg1) {
    const ret = arg0 === arg1;
    return ret;
}
export function $31(arg0, arg1) {
    const obj = arg1;
    const ret = typeof(obj) === 'number' ? obj : undefined;
    getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
}
export function $30(arg0, arg1) {
    const obj = arg1;
    const ret = typeof(obj) === 'string' ? obj : undefined;
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $36(arg0, arg1) {
    throw new Error(getStringFromWasm0(arg0, arg1));
}
export function $2i(arg0) {
    arg0._wbg_cb_unref();
}
export function $2e(arg0) {
    arg0.abort();
}
export function $1d(arg0, arg1) {
    arg0.abort(arg1);
}
export function $m(arg0) {
    const ret = arg0.appId;
    return ret;
}
export function $1i(arg0) {
    const ret = arg0.appUrl;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $p(arg0, arg1) {
    const ret = Object.assign(arg0, arg1);
    return ret;
}
export function $z(arg0) {
    const ret = arg0.attempts;
    return ret;
}
export function $d() {
    const ret = baseAddress();
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $25(arg0, arg1) {
    const ret = arg1.baseUrl;
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $x(arg0) {
    const ret = arg0.bound;
    return ret;
}
export function $j(arg0, arg1) {
    const ret = arg1.callDefaults;
    const ptr1 = passArray32ToWasm0(ret, wasm.__wbindgen_malloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $2a(arg0) {
    arg0.cancel();
}
export function $2z(arg0, arg1) {
    const ret = arg0.charCodeAt(arg1 >>> 0);
    return ret;
}
export function $1z(arg0) {
    const ret = arg0.config;
    return ret;
}
export function $g(arg0, arg1, arg2, arg3, arg4) {
    const ret = createOptions(getArrayU32FromWasm0(arg0, arg1), arg2, arg3, arg4);
    return ret;
}
export function $k(arg0) {
    const ret = arg0.credentials;
    return ret;
}
export function $2s(arg0) {
    const ret = arg0.deadline;
    return ret;
}
export function $y(arg0) {
    const ret = arg0.deadline;
    return ret;
}
export function $1p(arg0, arg1) {
    const ret = describe(arg1);
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1u(arg0) {
    const ret = elements(arg0);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $n(arg0) {
    const ret = arg0.fetch;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $2c(arg0) {
    arg0.finish();
}
export function $2l() { return handleError(function (arg0) {
    const ret = flatEntries(arg0);
    return ret;
}, arguments); }
export function $2g() { return handleError(function (arg0, arg1) {
    const ret = arg0.get(arg1);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}, arguments); }
export function $1n(arg0, arg1) {
    const ret = arg0[arg1];
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $26(arg0, arg1) {
    const ret = arg0[arg1 >>> 0];
    return ret;
}
export function $2m(arg0) {
    const ret = arg0.happened;
    return ret;
}
export function $a(arg0) {
    const ret = arg0.hasQuery;
    return ret;
}
export function $9(arg0) {
    const ret = arg0.hasUserinfo;
    return ret;
}
export function $1o(arg0, arg1, arg2) {
    const ret = arg1.header(arg2);
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $b(arg0, arg1, arg2) {
    const ret = arg1.header(arg2);
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $l(arg0) {
    const ret = arg0.headers;
    return ret;
}
export function $7(arg0, arg1) {
    const ret = arg1.hostname;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $5(arg0, arg1) {
    const ret = arg1.href;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $20(arg0) {
    const ret = arg0.input;
    return ret;
}
export function $2o(arg0) {
    const ret = arg0.isSameToken;
    return ret;
}
export function $14(arg0) {
    const ret = arg0.isTruncated;
    return ret;
}
export function $2p(arg0) {
    const ret = arg0.isUnreadable;
    return ret;
}
export function $15(arg0) {
    const ret = arg0.json;
    return ret;
}
export function $27(arg0) {
    const ret = arg0.length;
    return ret;
}
export function $1s(arg0) {
    const ret = arg0.length;
    return ret;
}
export function $1e() { return handleError(function (arg0, arg1, arg2) {
    arg0.listen(arg1, arg2 >>> 0);
}, arguments); }
export function $2r(arg0) {
    const ret = arg0.maxDelay;
    return ret;
}
export function $2y(arg0) {
    const ret = arg0.maxResponseBytes;
    return ret;
}
export function $2q(arg0) {
    const ret = arg0.maxRetries;
    return ret;
}
export function $1q(arg0, arg1) {
    const ret = member(arg0, arg1);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $c(arg0, arg1) {
    const ret = arg1.name;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $16() {
    const ret = new Array();
    return ret;
}
export function $q() {
    const ret = new Attempt();
    return ret;
}
export function $e() {
    const ret = Object.create(null);
    return ret;
}
export function $2f(arg0, arg1) {
    const ret = new Timer(arg0 >>> 0, arg1 >>> 0);
    return ret;
}
export function $r() {
    const ret = Object.create(null);
    return ret;
}
export function $19() {
    const ret = new PendingCall();
    return ret;
}
export function $1v(arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7, arg8) {
    observeAttempt(arg0, arg1, arg2, getStringFromWasm0(arg3, arg4), arg5 >>> 0, arg6, arg7, arg8);
}
export function $2u(arg0, arg1) {
    arg0.observe(arg1);
}
export function $o(arg0) {
    const ret = arg0.onAttempt;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $1j(arg0) {
    const ret = arg0.onBehalfOf;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $i(arg0) {
    const ret = arg0.options;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $8(arg0, arg1) {
    const ret = arg1.origin;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $22(arg0) {
    const ret = arg0.origins;
    return ret;
}
export function $28(arg0) {
    const ret = arg0.outcome;
    return ret;
}
export function $1m() {
    const ret = pageAddress();
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $1x(arg0, arg1) {
    const ret = parseDate(getStringFromWasm0(arg0, arg1));
    return ret;
}
export function $4(arg0, arg1, arg2) {
    const ret = parseUrl(getStringFromWasm0(arg0, arg1), arg2);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $1h() { return handleError(function (arg0) {
    const ret = JSON.parse(arg0);
    return ret;
}, arguments); }
export function $1w(arg0) {
    const ret = arg0.progress;
    return ret;
}
export function $1a(arg0) {
    const ret = arg0.promise;
    return ret;
}
export function $6(arg0, arg1) {
    const ret = arg1.protocol;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $17(arg0, arg1) {
    const ret = arg0.push(arg1);
    return ret;
}
export function $2d(arg0, arg1) {
    const ret = arg0.readText(arg1 >>> 0);
    return ret;
}
export function $1f(arg0) {
    const ret = arg0.refusal;
    return ret;
}
export function $w(arg0, arg1) {
    arg0.reject(arg1);
}
export function $10(arg0) {
    const ret = arg0.requestBits;
    return ret;
}
export function $v(arg0, arg1) {
    arg0.resolve(arg1);
}
export function $18(arg0) {
    const ret = arg0.secrets();
    return ret;
}
export function $24(arg0) {
    const ret = arg0.section;
    return ret;
}
export function $u(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
    const ret = arg0.send(arg1, arg2, arg3, arg4, arg5, arg6 >>> 0);
    return ret;
}
export function $1l(arg0) {
    const ret = arg0.service;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $1(arg0, arg1, arg2) {
    const ret = arg0.set(arg1, arg2);
    return ret;
}
export function $f(arg0, arg1, arg2) {
    arg0[arg1] = arg2;
}
export function $2x(arg0, arg1) {
    arg0.amount = arg1 >>> 0;
}
export function $2v(arg0, arg1) {
    arg0.asGet = arg1 !== 0;
}
export function $0(arg0, arg1, arg2) {
    arg0[arg1] = arg2;
}
export function $s(arg0, arg1, arg2) {
    arg0.method = getStringFromWasm0(arg1, arg2);
}
export function $2t(arg0, arg1) {
    arg0.progress = arg1 >>> 0;
}
export function $t(arg0, arg1) {
    arg0.redirect = __wbindgen_enum_RequestRedirect[arg1];
}
export function $2w(arg0, arg1) {
    arg0.required = arg1;
}
export function $2n(arg0, arg1) {
    arg0.url = arg1;
}
export function $1y(arg0, arg1) {
    const ret = arg0.setsHeader(arg1);
    return ret;
}
export function $1t(arg0, arg1) {
    const ret = shortString(arg1);
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $23(arg0, arg1, arg2) {
    const ret = arg0.slice(arg1 >>> 0, arg2 >>> 0);
    return ret;
}
export function $2j(arg0, arg1) {
    const ret = arg1.slice();
    const ptr1 = passArrayJsValueToWasm0(ret, wasm.__wbindgen_malloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $12(arg0) {
    const ret = arg0.status;
    return ret;
}
export function $2b(arg0) {
    const ret = arg0.status;
    return ret;
}
export function $1c() { return handleError(function (arg0) {
    const ret = JSON.stringify(arg0);
    return ret;
}, arguments); }
export function $1g(arg0, arg1) {
    const ret = JSON.stringify(arg1);
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $13(arg0, arg1) {
    const ret = arg1.text;
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $2(arg0, arg1, arg2) {
    const ret = arg0.then(arg1, arg2);
    return ret;
}
export function $11(arg0) {
    const ret = arg0.thrown;
    return ret;
}
export function $21(arg0) {
    const ret = arg0.url;
    return ret;
}
export function $1k(arg0) {
    const ret = arg0.user;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $29(arg0) {
    const ret = arg0.value;
    return ret;
}
export function $38(arg0, arg1) {
    // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [Externref], shim_idx: 19, ret: Result(Unit), inner_ret: Some(Result(Unit)) }, mutable: true }) -> Externref`.
    const ret = makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures_____invoke__h2909a8534361d247);
    return ret;
}
export function $39(arg0) {
    // Cast intrinsic for `F64 -> Externref`.
    const ret = arg0;
    return ret;
}
export function $3a(arg0, arg1) {
    // Cast intrinsic for `Ref(String) -> Externref`.
    const ret = getStringFromWasm0(arg0, arg1);
    return ret;
}
export function $37() {
    const table = wasm.__wbindgen_externrefs;
    table.set(0, undefined);
    table.set(1024, undefined);
    table.set(1025, null);
    table.set(1026, true);
    table.set(1027, false);
}
function wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(arg0, arg1, arg2) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(retptr, arg0, arg1, arg2);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
            throw takeFromExternrefTable0(r0);
        }
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}


const __wbindgen_enum_RequestRedirect = ["follow", "error", "manual"];

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

const CLOSURE_DTORS = { register: () => {}, unregister: () => {} };

function getArrayU32FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

let cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
    if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
        cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
    }
    return cachedUint32ArrayMemory0;
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
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
    return x === undefined || x === null;
}

function makeMutClosure(arg0, arg1, f) {
    const state = { a: arg0, b: arg1, cnt: 1 };
    const real = (...args) => {

        // First up with a closure we increment the internal reference
        // count. This ensures that the Rust closure environment won't
        // be deallocated while we're invoking it.
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
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
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

let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
        cachedTextDecoder.decode();
        numBytesDecoded = bytes.length;
    }
    return cachedTextDecoder.decode(bytes);
}

const cachedTextEncoder = new TextEncoder();


let WASM_VECTOR_LEN = 0;


let wasm;
export function __wbg_set_wasm(val) {
    wasm = val;
}
