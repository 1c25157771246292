//! What the driver uses of the host: the functions of `src/js/host.ts`, and JavaScript's own.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;

use super::kept::{Kept, kept};

#[wasm_bindgen(raw_module = "./host.js")]
extern "C" {
    /// A client of the facade, as far as a call needs it.
    pub type Client;
    /// Who calls at this moment. Never changed, only replaced.
    #[wasm_bindgen(method, getter, structural)]
    pub fn identity(this: &Client) -> Identity;
    /// The options that the client was made with, or `undefined`.
    #[wasm_bindgen(method, getter, structural)]
    pub fn options(this: &Client) -> JsValue;

    /// Who calls, and where.
    #[derive(Clone)]
    pub type Identity;
    #[wasm_bindgen(js_name = identity)]
    pub fn make_identity(
        server_url: JsValue,
        app_id: JsValue,
        service: JsValue,
        user: JsValue,
        headers: Record,
    ) -> Identity;
    #[wasm_bindgen(method, getter, structural, js_name = serverUrl)]
    pub fn server_url(this: &Identity) -> String;
    #[wasm_bindgen(method, getter, structural, js_name = appId)]
    pub fn app_id(this: &Identity) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    pub fn service(this: &Identity) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    pub fn user(this: &Identity) -> JsValue;
    #[wasm_bindgen(method, getter, structural, js_name = onBehalfOf)]
    pub fn on_behalf_of(this: &Identity) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    pub fn headers(this: &Identity) -> Record;

    /// Whoever waits for what comes of a call.
    pub type Caller;
    #[wasm_bindgen(method, structural)]
    pub fn resolve(this: &Caller, value: &JsValue);
    #[wasm_bindgen(method, structural)]
    pub fn reject(this: &Caller, report: &JsValue);

    /// The headers of an incoming request.
    pub type IncomingHeaders;
    #[wasm_bindgen(method, structural, catch)]
    pub fn get(this: &IncomingHeaders, name: &JsValue) -> Result<JsValue, JsValue>;

    /// The sending of one request, and what has come of it so far.
    pub type Exchange;
    #[wasm_bindgen(constructor, catch)]
    pub fn new(
        fetch: &JsValue,
        url: &str,
        method: &str,
        headers: &Record,
        body: &JsValue,
        signal: &JsValue,
    ) -> Result<Exchange, JsValue>;
    /// Sends the request. The promise is kept once the head is there, or the whole body of a
    /// success if `reads_success`, or once nothing more will come. It is never rejected.
    #[wasm_bindgen(method)]
    pub fn send(this: &Exchange, timeout: u32, reads_success: bool) -> Promise;
    /// Reads the body. The promise is kept once it is there, or nothing more will come.
    #[wasm_bindgen(method)]
    pub fn read(this: &Exchange) -> Promise;
    /// Throws away what was not read, and lets go of timers and listeners.
    #[wasm_bindgen(method)]
    pub fn end(this: &Exchange);
    /// The answer's status, once its head is there; 0 where a browser hides it.
    #[wasm_bindgen(method, getter)]
    pub fn status(this: &Exchange) -> u16;
    /// A header of the answer.
    #[wasm_bindgen(method)]
    pub fn header(this: &Exchange, name: &str) -> Option<String>;
    /// The whole body, once it is read.
    #[wasm_bindgen(method, getter)]
    pub fn text(this: &Exchange) -> JsValue;
    /// Whether nothing more will come.
    #[wasm_bindgen(method, getter)]
    pub fn stopped(this: &Exchange) -> bool;
    /// Whether that is because the time ran out.
    #[wasm_bindgen(method, getter, js_name = timedOut)]
    pub fn timed_out(this: &Exchange) -> bool;
    /// Whether that is because the caller's signal said so.
    #[wasm_bindgen(method, getter)]
    pub fn aborted(this: &Exchange) -> bool;
    /// What was thrown, if it is for neither reason.
    #[wasm_bindgen(method, getter)]
    pub fn cause(this: &Exchange) -> JsValue;

    /// The host's `fetch` at this moment, or `undefined` where there is none.
    #[wasm_bindgen(js_name = hostFetch)]
    pub fn host_fetch() -> JsValue;
    /// The address of the page, or `undefined` where there is none.
    #[wasm_bindgen(js_name = pageAddress)]
    pub fn page_address() -> JsValue;
    /// What a URL may be relative to, or `undefined` where there is no such thing.
    #[wasm_bindgen(js_name = baseAddress)]
    pub fn base_address() -> JsValue;
    /// What a thrown value says of itself.
    pub fn describe(thrown: &JsValue) -> String;
    /// `{ accessToken, connectionConfig }`
    pub fn connection(access_token: &JsValue, config: &JsValue) -> JsValue;
    /// `{ success, phase, status, data, … }`, with the defaults for what is `undefined`.
    pub fn proxied(
        success: &JsValue,
        phase: &JsValue,
        status: &JsValue,
        data: &JsValue,
        data_base64: &JsValue,
        content_type: &JsValue,
        headers: &JsValue,
        credits_charged: &JsValue,
    ) -> JsValue;
    /// Whether it is a string that is not empty and has no control character in it.
    #[wasm_bindgen(js_name = isPrintableText)]
    pub fn is_printable_text(value: &JsValue) -> bool;
}

#[wasm_bindgen]
extern "C" {
    /// A plain object with text for names.
    #[wasm_bindgen(js_name = Object)]
    pub type Record;
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub fn new() -> Record;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub fn get(this: &Record, name: &JsValue) -> JsValue;
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub fn set(this: &Record, name: &JsValue, value: &JsValue);
    #[wasm_bindgen(js_namespace = Object, js_name = assign)]
    pub fn assign(to: &Record, from: &Record);

    /// `JSON.parse`, without copying the text.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub fn parse_json(text: &JsValue) -> Result<JsValue, JsValue>;
    /// `JSON.stringify`; `undefined` for what JSON leaves out.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = stringify)]
    pub fn write_json(value: &JsValue) -> Result<JsValue, JsValue>;
    /// `Array.isArray`, which throws for a proxy that was revoked.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    pub fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    /// `Object.entries`, which runs the caller's own getters.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    pub fn entries(of: &JsValue) -> Result<Array, JsValue>;
    /// `String(x)`
    #[wasm_bindgen(js_name = String)]
    pub fn display(value: &JsValue) -> String;
}

/// A text of this program's own as the host's string, made once. Names of members and headers
/// are needed dozens of times a call, and making them anew each time took 5 µs of its 13
/// (`fetch` answering at once, both measured in turn).
pub(crate) fn constant(text: &'static str) -> JsValue {
    static MADE: Kept<Vec<(&'static str, JsValue)>> = kept();
    let mut made = MADE.borrow_mut();
    let known = made.iter().find(|(known, _)| core::ptr::eq(*known, text));
    if let Some((_, string)) = known {
        return string.clone();
    }
    let string = JsValue::from_str(text);
    made.push((text, string.clone()));
    string
}
