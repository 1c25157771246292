import { abort, describe, end, entriesOf, entries, flight, flightsOf, forgetEntry, forgetFlight, heed, nameEntry, namesOf, parseUrl, pause, prepare, present, read, reject, resolve, ring, send, waitFor } from './host.js';


/**
 * A success is there, with its body. `entry` is what the cache has under the flight's name, or -1.
 * @param {number} flight
 * @param {number} status
 * @param {boolean} is_json
 * @param {any} body
 * @param {number} entry
 */
export function answered(flight, status, is_json, body, entry) {
    wasm.answered(flight, status, is_json, body, entry);
}

/**
 * The `Authorization` value of a user's token, or `undefined` for an empty one.
 *
 * # Errors
 * The report of a token that no header can carry.
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
 * The body of an answer is there that was asked for.
 * @param {number} flight
 * @param {any} of
 * @param {string} text
 */
export function bodyCame(flight, of, text) {
    const val2 = +flight;
    const ptr0 = passStringToWasm0(text, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len0 = WASM_VECTOR_LEN;
    wasm.bodyCame(val2, of, ptr0, len0);
}

/**
 * `POST …/connectors/{type}/call` → the provider's answer.
 * @param {any} client
 * @param {any} integration_type
 * @param {any} request
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function callApi(client, integration_type, request, options, caller) {
    const val1 = +caller;
    wasm.callApi(client, integration_type, request, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * Checks the options of a client.
 *
 * # Errors
 * The report of the option that makes no sense.
 * @param {any} client
 */
export function checkOptions(client) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.checkOptions(retptr, client);
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
 * `POST …/app-user-auth/connectors/{id}/initiate` → where to send the app user.
 * @param {any} client
 * @param {any} id
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function connectAppUser(client, id, options, caller) {
    const val1 = +caller;
    wasm.connectAppUser(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * `DELETE …/app-user-auth/connectors/{id}` → nothing.
 * @param {any} client
 * @param {any} id
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function disconnectAppUser(client, id, options, caller) {
    const val1 = +caller;
    wasm.disconnectAppUser(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * The host failed, and this is what it threw.
 * @param {number} flight
 * @param {any} of
 * @param {any} cause
 */
export function failed(flight, of, cause) {
    wasm.failed(flight, of, cause);
}

/**
 * `GET …/external-auth/tokens/{type}` → the access token.
 * @param {any} client
 * @param {any} integration_type
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function getAccessToken(client, integration_type, options, caller) {
    const val1 = +caller;
    wasm.getAccessToken(client, integration_type, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * `GET …/external-auth/tokens/{type}` → `{ accessToken, connectionConfig }`.
 * @param {any} client
 * @param {any} integration_type
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function getConnection(client, integration_type, options, caller) {
    const val1 = +caller;
    wasm.getConnection(client, integration_type, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * `GET …/app-user-auth/connectors/{id}/token` → the access token.
 * @param {any} client
 * @param {any} id
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function getCurrentAppUserAccessToken(client, id, options, caller) {
    const val1 = +caller;
    wasm.getCurrentAppUserAccessToken(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * `GET …/app-user-auth/connectors/{id}/token` → `{ accessToken, connectionConfig }`.
 * @param {any} client
 * @param {any} id
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function getCurrentAppUserConnection(client, id, options, caller) {
    const val1 = +caller;
    wasm.getCurrentAppUserConnection(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * `GET …/external-auth/tokens/connectors/{id}` → `{ accessToken, connectionConfig }`.
 * @param {any} client
 * @param {any} id
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function getWorkspaceConnection(client, id, options, caller) {
    const val1 = +caller;
    wasm.getWorkspaceConnection(client, id, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * The head of an answer is there whose body was not read.
 * @param {number} flight
 * @param {any} of
 */
export function headCame(flight, of) {
    wasm.headCame(flight, of);
}

/**
 * Reads the configuration given to `createClient`.
 *
 * # Errors
 * The report of the member that makes no sense.
 * @param {any} config
 * @returns {any}
 */
export function identityFromConfig(config) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.identityFromConfig(retptr, config);
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
 * Reads the headers with which the platform forwards a request to a function.
 *
 * # Errors
 * The report of a missing app id or of a malformed authorization header.
 * @param {any} headers
 * @returns {any}
 */
export function identityFromRequest(headers) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.identityFromRequest(retptr, headers);
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
 * Drops what the cache has for an integration type, or all that the client could be served.
 *
 * # Errors
 * The report of an integration type that is none.
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
 * `GET …/external-auth/tokens/{type}` → whether there is a connection.
 * @param {any} client
 * @param {any} integration_type
 * @param {any | null | undefined} options
 * @param {number} caller
 */
export function isConnected(client, integration_type, options, caller) {
    const val1 = +caller;
    wasm.isConnected(client, integration_type, isLikeNone(options) ? 0 : addToExternrefTable0(options), val1);
}

/**
 * The kind of an error with this status and no more to tell it by.
 * @param {number} status
 * @returns {string}
 */
export function kindOfStatus(status) {
    let deferred1_0;
    let deferred1_1;
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        wasm.kindOfStatus(retptr, status);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        deferred1_0 = r0;
        deferred1_1 = r1;
        return getStringFromWasm0(r0, r1);
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
        wasm.__wbindgen_export3(deferred1_0, deferred1_1, 1);
    }
}

/**
 * A caller's signal has ended its call.
 * @param {number} flight
 * @param {number} caller
 */
export function left(flight, caller) {
    wasm.left(flight, caller);
}

/**
 * The body of a success is larger than `limit` bytes.
 * @param {number} flight
 * @param {number} status
 * @param {number} limit
 */
export function overflowed(flight, status, limit) {
    wasm.overflowed(flight, status, limit);
}

/**
 * As much time has passed as the flight's alarm was set for.
 * @param {number} flight
 */
export function rang(flight) {
    wasm.rang(flight);
}

/**
 * Refuses something that is no request.
 *
 * # Errors
 * Always.
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
 * Refuses the service role of a client without a service token.
 *
 * # Errors
 * Always.
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
export function $u(arg0, arg1) {
    const ret = String(arg1);
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1u(arg0) {
    const v = arg0;
    const ret = typeof(v) === 'boolean' ? v : undefined;
    return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
}
export function $0(arg0) {
    const ret = !arg0;
    return ret;
}
export function $d(arg0) {
    const ret = typeof(arg0) === 'function';
    return ret;
}
export function $1t(arg0) {
    const val = arg0;
    const ret = typeof(val) === 'object' && val !== null;
    return ret;
}
export function $1g(arg0) {
    const ret = typeof(arg0) === 'string';
    return ret;
}
export function $1v(arg0) {
    const ret = arg0 === undefined;
    return ret;
}
export function $1s(arg0, arg1) {
    const obj = arg1;
    const ret = typeof(obj) === 'number' ? obj : undefined;
    getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
}
export function $1r(arg0, arg1) {
    const obj = arg1;
    const ret = typeof(obj) === 'string' ? obj : undefined;
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1w(arg0, arg1) {
    throw new Error(getStringFromWasm0(arg0, arg1));
}
export function $h(arg0) {
    abort(arg0 >>> 0);
}
export function $n(arg0, arg1, arg2, arg3, arg4) {
    arg0.add(arg1, arg2, arg3, arg4 !== 0);
}
export function $b(arg0) {
    const ret = arg0.appId;
    return ret;
}
export function $1q(arg0, arg1) {
    const ret = arg0.charCodeAt(arg1 >>> 0);
    return ret;
}
export function $1j(arg0, arg1) {
    const ret = describe(arg1);
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1d(arg0) {
    end(arg0 >>> 0);
}
export function $1p(arg0, arg1, arg2, arg3) {
    const ret = entriesOf(arg1, arg2, arg3);
    const ptr1 = passArray32ToWasm0(ret, wasm.__wbindgen_export);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1n() { return handleError(function (arg0) {
    const ret = entries(arg0);
    return ret;
}, arguments); }
export function $j(arg0) {
    const ret = arg0.entry();
    return ret;
}
export function $1e(arg0) {
    const ret = flight(arg0 >>> 0);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $m(arg0) {
    const ret = arg0.flight();
    return ret;
}
export function $r(arg0, arg1, arg2, arg3) {
    const ret = flightsOf(arg1, arg2, arg3);
    const ptr1 = passArray32ToWasm0(ret, wasm.__wbindgen_export);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1c(arg0) {
    forgetEntry(arg0 >>> 0);
}
export function $1o(arg0) {
    forgetFlight(arg0 >>> 0);
}
export function $w(arg0) {
    const ret = Array.from(arg0);
    return ret;
}
export function $13(arg0, arg1) {
    const ret = arg0[arg1];
    return ret;
}
export function $x() { return handleError(function (arg0, arg1) {
    const ret = arg0.get(arg1);
    return ret;
}, arguments); }
export function $8(arg0) {
    const ret = arg0.hasQuery;
    return ret;
}
export function $7(arg0) {
    const ret = arg0.hasUserinfo;
    return ret;
}
export function $t(arg0, arg1, arg2) {
    const ret = arg1.header(arg2);
    var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    var len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $o(arg0, arg1) {
    const ret = arg0.headers(arg1);
    return ret;
}
export function $12(arg0) {
    const ret = arg0.headers;
    return ret;
}
export function $f() { return handleError(function (arg0, arg1) {
    heed(arg0 >>> 0, arg1);
}, arguments); }
export function $5(arg0, arg1) {
    const ret = arg1.hostname;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $3(arg0, arg1) {
    const ret = arg1.href;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $a(arg0) {
    const ret = arg0.identity;
    return ret;
}
export function $1f(arg0) {
    const ret = arg0.identity;
    return ret;
}
export function $1h(arg0) {
    const ret = arg0.length;
    return ret;
}
export function $1b(arg0, arg1) {
    nameEntry(arg0 >>> 0, arg1 >>> 0);
}
export function $i(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
    const ret = namesOf(arg0, arg1, arg2, arg3, arg4 >>> 0, arg5 !== 0, arg6 !== 0);
    return ret;
}
export function $9() {
    const ret = new Object();
    return ret;
}
export function $1() {
    const ret = performance.now();
    return ret;
}
export function $10() {
    const ret = Date.now();
    return ret;
}
export function $16(arg0) {
    const ret = arg0.onBehalfOf;
    return ret;
}
export function $y(arg0) {
    const ret = arg0.optionsNumber;
    return ret;
}
export function $z(arg0) {
    const ret = arg0.options;
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $6(arg0, arg1) {
    const ret = arg1.origin;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $2(arg0, arg1, arg2) {
    const ret = parseUrl(getStringFromWasm0(arg0, arg1), arg2);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $s() { return handleError(function (arg0) {
    const ret = JSON.parse(arg0);
    return ret;
}, arguments); }
export function $1m(arg0, arg1) {
    const ret = Date.parse(getStringFromWasm0(arg0, arg1));
    return ret;
}
export function $19(arg0, arg1) {
    pause(arg0 >>> 0, arg1 >>> 0);
}
export function $p(arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7, arg8, arg9, arg10) {
    prepare(arg0 >>> 0, arg1, arg2, arg3, getStringFromWasm0(arg4, arg5), arg6, arg7, arg8, arg9 !== 0, arg10 >>> 0);
}
export function $v(arg0, arg1) {
    const ret = present(arg0, arg1);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
export function $4(arg0, arg1) {
    const ret = arg1.protocol;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $11() {
    const ret = Math.random();
    return ret;
}
export function $18(arg0) {
    read(arg0 >>> 0);
}
export function $g(arg0, arg1) {
    reject(arg0 >>> 0, arg1);
}
export function $k(arg0, arg1) {
    resolve(arg0 >>> 0, arg1);
}
export function $1a(arg0, arg1) {
    ring(arg0 >>> 0, arg1 >>> 0);
}
export function $17(arg0, arg1, arg2, arg3) {
    let v0;
    if (arg1 !== 0) {
        v0 = getStringFromWasm0(arg1, arg2);
        wasm.__wbindgen_export3(arg1, arg2 * 1, 1);
    }
    send(arg0 >>> 0, v0, arg3 >>> 0);
}
export function $c(arg0, arg1) {
    const ret = arg1.serverUrl;
    const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export, wasm.__wbindgen_export2);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $14(arg0) {
    const ret = arg0.service;
    return ret;
}
export function $q(arg0, arg1, arg2) {
    arg0[arg1] = arg2;
}
export function $1i(arg0, arg1) {
    const ret = arg1.slice();
    const ptr1 = passArrayJsValueToWasm0(ret, wasm.__wbindgen_export);
    const len1 = WASM_VECTOR_LEN;
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
    getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
export function $1k(arg0) {
    const ret = arg0.status;
    return ret;
}
export function $e() { return handleError(function (arg0) {
    const ret = JSON.stringify(arg0);
    return ret;
}, arguments); }
export function $1l(arg0) {
    const ret = arg0.url;
    return ret;
}
export function $15(arg0) {
    const ret = arg0.user;
    return ret;
}
export function $l(arg0, arg1) {
    waitFor(arg0 >>> 0, arg1 >>> 0);
}
export function $1y(arg0) {
    // Cast intrinsic for `F64 -> Externref`.
    const ret = arg0;
    return ret;
}
export function $1z(arg0, arg1) {
    // Cast intrinsic for `Ref(String) -> Externref`.
    const ret = getStringFromWasm0(arg0, arg1);
    return ret;
}
export function $1x() {
    const table = wasm.__wbindgen_externrefs;
    table.set(0, undefined);
    table.set(1024, undefined);
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
        wasm.__wbindgen_export4(idx);
    }
}

function isLikeNone(x) {
    return x === undefined || x === null;
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
    if (realloc === undefined) {
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
    wasm.__wbindgen_export7(idx);
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

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}

let WASM_VECTOR_LEN = 0;


let wasm;
export function __wbg_set_wasm(val) {
    wasm = val;
}
