//! The host functions that the driver calls: those of `src/js/host.ts`, and JavaScript's own.

use std::cell::RefCell;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use web_sys::RequestInit;

use super::Global;

#[wasm_bindgen(raw_module = "./host.js")]
extern "C" {
    /// Returns the type of a value, as the index that `js_type` of `js_value.rs` maps.
    #[wasm_bindgen(js_name = jsType)]
    pub(crate) fn js_type(value: &JsValue) -> u32;
    /// Returns a string of at most 65,536 characters.
    #[wasm_bindgen(js_name = shortString)]
    pub(crate) fn short_string(value: &JsValue) -> Option<String>;
    /// Returns a member of an object, or `undefined`.
    pub(crate) fn member(object: &JsValue, name: &JsValue) -> JsValue;
    /// Returns a member that is neither `undefined` nor `null`; one call instead of three.
    #[wasm_bindgen(js_name = member)]
    pub(crate) fn member_non_null(object: &JsValue, name: &JsValue) -> Option<JsValue>;
    /// Returns the names and values of an object's own enumerable members, in turn. Runs the caller's
    /// getters.
    #[wasm_bindgen(catch, js_name = flatEntries)]
    pub(crate) fn flat_entries(object: &JsValue) -> Result<Array, JsValue>;
    /// Returns the elements of an array that can be read, else `undefined`. Runs the caller's getters.
    pub(crate) fn elements(array: &JsValue) -> Option<Array>;
    /// Concatenates strings.
    pub(crate) fn concat(a: &JsValue, b: &JsValue, c: &JsValue, d: &JsValue) -> JsValue;
    /// Returns the members of a client's headers, in the same way. It does not fail, except on a full
    /// stack, which has to end the call: without its headers, a client would pass for another.
    #[wasm_bindgen(js_name = flatEntries)]
    pub(crate) fn flat_headers(object: &Record) -> Array;
    /// Copies a JSON value of any depth.
    #[wasm_bindgen(js_name = deepClone)]
    pub(crate) fn deep_clone(value: &JsValue) -> JsValue;
    /// Returns whether a value is a non-empty string without control characters.
    #[wasm_bindgen(js_name = isPrintableString)]
    pub(crate) fn is_printable_string(value: &JsValue) -> bool;
    /// Describes a thrown value and its causes.
    pub(crate) fn describe(thrown: &JsValue) -> String;

    /// The part of a client that the host keeps: everything its calls need, parsed when it was made.
    #[derive(Clone, Debug)]
    pub type ClientState;
    #[wasm_bindgen(js_name = createClientState)]
    pub(crate) fn create_client_state(
        credentials: Credentials,
        options: Option<Options>,
        app_url: Option<JsValue>,
        refusal: JsValue,
    ) -> ClientState;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn credentials(this: &ClientState) -> Credentials;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn options(this: &ClientState) -> Option<Options>;
    /// `{serverUrl}/api/apps/{appId}`, if credentials may be sent there.
    #[wasm_bindgen(method, getter, structural, js_name = appUrl)]
    pub(crate) fn app_url(this: &ClientState) -> Option<JsValue>;
    /// The report with which every call rejects, if nothing may be sent.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn refusal(this: &ClientState) -> Record;

    /// The server, app, credentials and custom headers of a client.
    pub(crate) type Credentials;
    #[wasm_bindgen(js_name = createCredentials)]
    pub(crate) fn create_credentials(
        server_url: &JsValue,
        app_id: &JsValue,
        service: Option<JsValue>,
        user: Option<JsValue>,
        headers: Record,
    ) -> Credentials;
    #[wasm_bindgen(method, getter, structural, js_name = serverUrl)]
    pub(crate) fn server_url(this: &Credentials) -> JsValue;
    #[wasm_bindgen(method, getter, structural, js_name = appId)]
    pub(crate) fn app_id(this: &Credentials) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn service(this: &Credentials) -> Option<JsValue>;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn user(this: &Credentials) -> Option<JsValue>;
    #[wasm_bindgen(method, getter, structural, js_name = onBehalfOf)]
    pub(crate) fn on_behalf_of(this: &Credentials) -> Option<JsValue>;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn headers(this: &Credentials) -> Record;

    /// The parsed options of a client.
    pub(crate) type Options;
    #[wasm_bindgen(js_name = createOptions)]
    pub(crate) fn create_options(
        call_defaults: &[u32],
        fetch: JsValue,
        on_error: JsValue,
        on_attempt: JsValue,
    ) -> Options;
    #[wasm_bindgen(method, getter, structural, js_name = callDefaults)]
    pub(crate) fn call_defaults(this: &Options) -> Vec<u32>;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn fetch(this: &Options) -> Option<JsValue>;
    #[wasm_bindgen(method, getter, structural, js_name = onAttempt)]
    pub(crate) fn on_attempt(this: &Options) -> Option<JsValue>;

    /// Calls an observer of attempts. `status` is 0 if there was no response.
    #[wasm_bindgen(js_name = observeAttempt)]
    pub(crate) fn observe_attempt(
        observer: &JsValue,
        operation: &JsValue,
        name: &JsValue,
        id: &str,
        attempt: u32,
        status: u16,
        milliseconds: f64,
        outcome: &JsValue,
    );

    /// The headers of an incoming request.
    pub type IncomingHeaders;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn get(this: &IncomingHeaders, name: &JsValue) -> Result<Option<JsValue>, JsValue>;

    /// A promise that a call returned and has not settled.
    #[derive(Clone, Debug)]
    pub type PendingCall;
    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> PendingCall;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn promise(this: &PendingCall) -> Promise;
    #[wasm_bindgen(method)]
    pub(crate) fn resolve(this: &PendingCall, value: &JsValue);
    #[wasm_bindgen(method)]
    pub(crate) fn reject(this: &PendingCall, report: &JsValue);
    /// Rejects the call with its signal's reason.
    #[wasm_bindgen(method)]
    pub(crate) fn abort(this: &PendingCall, signal: &web_sys::AbortSignal);
    /// Cancels the call when the signal is aborted. Fails if the signal cannot be listened to.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn listen(
        this: &PendingCall,
        signal: &web_sys::AbortSignal,
        call: u32,
    ) -> Result<(), JsValue>;

    /// One attempt at a request, from the call of `fetch` to the end of the body.
    #[derive(Clone, Debug)]
    pub(crate) type Attempt;
    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> Attempt;
    /// Sends the request. Reads at most `limit` bytes of the body of a success, unless 0.
    #[wasm_bindgen(method)]
    pub(crate) fn send(
        this: &Attempt,
        fetch: &JsValue,
        url: &JsValue,
        init: &RequestInit,
        headers: &Record,
        body: Option<JsValue>,
        limit: u32,
    ) -> Promise;
    /// Reads at most `limit` bytes of the body.
    #[wasm_bindgen(method, js_name = readText)]
    pub(crate) fn read_text(this: &Attempt, limit: u32) -> Promise;
    /// The HTTP status; 0 where a browser hides it.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn status(this: &Attempt) -> u16;
    /// The attempt's result, as the index that `Progress` of `transport.rs` maps.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn outcome(this: &Attempt) -> u32;
    /// The body, parsed if it is JSON, else its text; or what was thrown.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn value(this: &Attempt) -> JsValue;
    /// Returns a header of the response.
    #[wasm_bindgen(method)]
    pub(crate) fn header(this: &Attempt, name: &JsValue) -> Option<String>;
    #[wasm_bindgen(method)]
    pub(crate) fn abort(this: &Attempt);
    /// Forgets an attempt whose body has been read.
    #[wasm_bindgen(method)]
    pub(crate) fn finish(this: &Attempt);

    /// A timer that has not fired.
    #[derive(Debug)]
    pub(crate) type Timer;
    /// Calls the export `handleTimeout` with the request's id after some milliseconds.
    #[wasm_bindgen(constructor)]
    pub(crate) fn new(milliseconds: u32, request: u32) -> Timer;
    #[wasm_bindgen(method)]
    pub(crate) fn cancel(this: &Timer);

    /// Returns `performance.now()`, always a finite number.
    pub(crate) fn clock() -> f64;
    /// Returns `Date.now()`, always a finite number.
    #[wasm_bindgen(js_name = wallClock)]
    pub(crate) fn wall_clock() -> f64;
    /// Returns a number from 0 up to 1.
    pub(crate) fn random() -> f64;
    /// Returns a date in milliseconds since 1970, or NaN.
    #[wasm_bindgen(js_name = parseDate)]
    pub(crate) fn parse_date(text: &str) -> f64;

    /// The host's `fetch` at this moment, or `undefined`.
    #[wasm_bindgen(js_name = hostFetch)]
    pub(crate) fn host_fetch() -> JsValue;
    /// Returns a number for a `fetch` function, the same each time.
    #[wasm_bindgen(js_name = fetchId)]
    pub(crate) fn fetch_id(fetch: &JsValue) -> u32;
    /// Returns the I/O context in which a client is called; 0 where there is only one.
    #[wasm_bindgen(js_name = ioContextOf)]
    pub(crate) fn io_context_of(client: &ClientState) -> u32;
    /// Returns whether a request may go on after the call that started it has settled.
    #[wasm_bindgen(js_name = canRunInBackground)]
    pub(crate) fn can_run_in_background() -> bool;
    /// The page's address, or `undefined` outside of pages.
    #[wasm_bindgen(js_name = pageAddress)]
    pub(crate) fn page_address() -> Option<JsValue>;
    /// The URL that others may be relative to, or `undefined`.
    #[wasm_bindgen(js_name = baseAddress)]
    pub(crate) fn base_address() -> Option<JsValue>;

    /// The parts of a URL.
    pub(crate) type ParsedUrl;
    /// Parses a URL, which may be relative to `base`.
    #[wasm_bindgen(js_name = parseUrl)]
    pub(crate) fn parse_url(url: &str, base: &JsValue) -> Option<ParsedUrl>;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn href(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn protocol(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn hostname(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter, js_name = origin)]
    pub(crate) fn url_origin(this: &ParsedUrl) -> String;
    #[wasm_bindgen(method, getter, js_name = hasUserinfo)]
    pub(crate) fn has_userinfo(this: &ParsedUrl) -> bool;
    #[wasm_bindgen(method, getter, js_name = hasQuery)]
    pub(crate) fn has_query(this: &ParsedUrl) -> bool;

    /// Returns `{ accessToken, connectionConfig }`.
    pub(crate) fn connection(access_token: &JsValue, connection_config: &JsValue) -> JsValue;
    /// Returns the `ConnectorApiResponse` of Base44's envelope.
    #[wasm_bindgen(js_name = apiResponse)]
    pub(crate) fn api_response(envelope: &JsValue) -> JsValue;
}

#[wasm_bindgen]
extern "C" {
    /// A plain object.
    #[wasm_bindgen(js_name = Object)]
    pub(crate) type Record;
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub(crate) fn new() -> Record;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn get(this: &Record, name: &JsValue) -> Option<JsValue>;
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(crate) fn set(this: &Record, name: &JsValue, value: &JsValue);
    /// Copies the own members of `source` to `target`.
    #[wasm_bindgen(js_namespace = Object)]
    pub(crate) fn assign(target: Record, source: &Record) -> Record;

    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub(crate) fn parse_json(text: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = stringify)]
    pub(crate) fn write_json(value: &Record) -> Result<JsValue, JsValue>;
    /// Returns a string as a literal.
    #[wasm_bindgen(js_namespace = JSON, js_name = stringify)]
    pub(crate) fn quote(text: &JsValue) -> String;
    /// `String(value)`
    #[wasm_bindgen(js_name = String)]
    pub(crate) fn to_js_string(value: &JsValue) -> String;
}

/// Returns a string constant of this program as the host's string, converted once.
///
/// A call uses dozens of names of members and headers. Converting them each time took 5 of its
/// 13 µs (with a `fetch` that responds at once).
pub(crate) fn constant(text: &'static str) -> &'static JsValue {
    thread_local! {
        static CONVERTED: Global<Vec<(&'static str, &'static JsValue)>> =
            const { Global::new(RefCell::new(Vec::new())) };
    }
    CONVERTED.with(|converted| {
        let mut converted = converted.borrow_mut();
        let known = converted.iter().find(|(known, _)| std::ptr::eq(*known, text));
        if let Some((_, string)) = known {
            return *string;
        }
        let string: &'static JsValue = Box::leak(Box::new(JsValue::from_str(text)));
        converted.push((text, string));
        string
    })
}
