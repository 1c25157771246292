//! What the driver uses of the host: the functions of `src/js/host.ts`, and JavaScript's own.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::kept::{Kept, kept};

#[wasm_bindgen(raw_module = "./host.js")]
extern "C" {
    /// The place of a value's sort in `JsType`.
    #[wasm_bindgen(js_name = sortOf)]
    pub fn sort_of(value: &JsValue) -> u32;
    /// A member of an object; `undefined` where there is none.
    pub fn member(of: &JsValue, name: &JsValue) -> JsValue;
    /// The same, if it is neither `undefined` nor `null`: one crossing instead of three.
    pub fn present(of: &JsValue, name: &JsValue) -> Option<JsValue>;

    /// A client of the facade, as far as a call needs it.
    pub type Client;
    /// Who calls at this moment. Never changed, only replaced.
    #[wasm_bindgen(method, getter, structural)]
    pub fn identity(this: &Client) -> Identity;
    /// A number for those options: that of another client only if neither has any.
    #[wasm_bindgen(method, getter, structural, js_name = optionsNumber)]
    pub fn options_number(this: &Client) -> u32;
    /// The options that the client was made with.
    #[wasm_bindgen(method, getter, structural)]
    pub fn options(this: &Client) -> Option<JsValue>;

    /// Who calls, and where.
    #[derive(Clone)]
    pub type Identity;
    #[wasm_bindgen(js_name = makeIdentity)]
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
    /// A number for where it calls, the same as that of the identity before if that calls there too.
    #[wasm_bindgen(js_name = placeOf)]
    pub fn place_of(identity: &Identity) -> u32;

    /// Which headers requests of one sort carry.
    #[derive(Clone)]
    pub type Plan;
    #[wasm_bindgen(js_name = newPlan)]
    pub fn new_plan() -> Plan;
    /// Adds a header: its name, the member of the identity that its value is, or else the value.
    #[wasm_bindgen(method)]
    pub fn add(this: &Plan, name: &JsValue, member: &JsValue, value: &JsValue, yields: bool);
    /// The headers, for this identity.
    #[wasm_bindgen(method)]
    pub fn headers(this: &Plan, identity: &Identity) -> Record;

    /// Has a caller listen to a signal, which may be one that cannot be listened to.
    #[wasm_bindgen(catch)]
    pub fn heed(caller: u32, signal: &JsValue) -> Result<(), JsValue>;
    /// Has a caller wait for a flight.
    #[wasm_bindgen(js_name = waitFor)]
    pub fn wait_for(caller: u32, flight: u32);
    /// Rejects with the reason of the caller's own signal.
    pub fn abort(caller: u32);
    /// Gives a caller what it waits for.
    pub fn resolve(caller: u32, value: &JsValue);
    /// Tells a caller why it gets nothing.
    pub fn reject(caller: u32, report: &JsValue);

    /// The headers of an incoming request.
    pub type IncomingHeaders;
    #[wasm_bindgen(method, structural, catch)]
    pub fn get(this: &IncomingHeaders, name: &JsValue) -> Result<JsValue, JsValue>;

    /// Under which names a call's flight and entry are known.
    pub type Names;
    /// The names of what a call asks for.
    #[wasm_bindgen(js_name = namesOf)]
    pub fn names_of(
        client: &Client,
        route: u8,
        id: &JsValue,
        fetch: &JsValue,
        max_response_bytes: u32,
        is_forced: bool,
        is_of_app: bool,
    ) -> Names;
    /// The flight, or -1.
    #[wasm_bindgen(method)]
    pub fn flight(this: &Names) -> i32;
    /// The entry, or -1.
    #[wasm_bindgen(method)]
    pub fn entry(this: &Names) -> i32;
    /// The flights, or the entries, of an integration type, or of everything that the client asks.
    #[wasm_bindgen(js_name = flightsOf)]
    pub fn flights_of(client: &Client, route: u8, integration_type: &JsValue) -> Vec<u32>;
    #[wasm_bindgen(js_name = entriesOf)]
    pub fn entries_of(client: &Client, route: u8, integration_type: &JsValue) -> Vec<u32>;
    /// Whether something may go on when nobody waits for it any more.
    #[wasm_bindgen(js_name = hasBackground)]
    pub fn has_background() -> bool;

    /// The request of a flight, and what came of its last attempt.
    pub type Flight;
    /// The answer's status, once its head is there; 0 where a browser hides it.
    #[wasm_bindgen(method, getter)]
    pub fn status(this: &Flight) -> u16;
    /// Where the request was sent last.
    #[wasm_bindgen(method, getter)]
    pub fn url(this: &Flight) -> JsValue;
    /// A header of the answer.
    #[wasm_bindgen(method)]
    pub fn header(this: &Flight, name: &JsValue) -> Option<String>;
    /// The `Authorization` values with which the request goes out, and the caller's state.
    #[wasm_bindgen(method, getter)]
    pub fn identity(this: &Flight) -> Identity;

    /// Gets a flight's request ready, and makes its name known if it has one.
    pub fn prepare(
        flight: u32,
        names: &JsValue,
        identity: &Identity,
        fetch: &JsValue,
        url: &str,
        method: &JsValue,
        headers: &Record,
        body: &JsValue,
        reads_success: bool,
        max_response_bytes: u32,
    );
    /// The flight of that number.
    pub fn flight(number: u32) -> Option<Flight>;
    /// Sends the request, to another URL than its own if one is given.
    pub fn send(flight: u32, to: Option<String>, ring: u32);
    /// Reads the body of the answer.
    pub fn read(flight: u32);
    /// Gives up what is under way, and rings later.
    pub fn pause(flight: u32, ring: u32);
    /// Rings at another time.
    pub fn ring(flight: u32, ring: u32);
    /// Ends it: nothing more is told of it.
    pub fn end(flight: u32);
    /// Makes it one that nobody else can join.
    #[wasm_bindgen(js_name = forgetFlight)]
    pub fn forget_flight(flight: u32);
    /// Makes an entry known under the flight's name.
    #[wasm_bindgen(js_name = nameEntry)]
    pub fn name_entry(flight: u32, entry: u32);
    #[wasm_bindgen(js_name = forgetEntry)]
    pub fn forget_entry(entry: u32);

    /// The host's `fetch` at this moment, or `undefined` where there is none.
    #[wasm_bindgen(js_name = hostFetch)]
    pub fn host_fetch() -> JsValue;
    /// What a URL may be relative to, or `undefined` where there is no such thing.
    #[wasm_bindgen(js_name = baseAddress)]
    pub fn base_address() -> JsValue;
    /// What counts of a URL.
    pub type Parsed;
    /// Parses a URL, which may be relative to `base`.
    #[wasm_bindgen(js_name = parseUrl)]
    pub fn parse_url(url: &str, base: &JsValue) -> Option<Parsed>;
    #[wasm_bindgen(method, getter)]
    pub fn href(this: &Parsed) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn protocol(this: &Parsed) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn hostname(this: &Parsed) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn origin(this: &Parsed) -> String;
    #[wasm_bindgen(method, getter, js_name = hasUserinfo)]
    pub fn has_userinfo(this: &Parsed) -> bool;
    #[wasm_bindgen(method, getter, js_name = hasQuery)]
    pub fn has_query(this: &Parsed) -> bool;
    /// What a thrown value says of itself.
    pub fn describe(thrown: &JsValue) -> String;
    /// `{ accessToken, connectionConfig }`
    pub fn connection(access_token: &JsValue, config: &JsValue) -> JsValue;
    /// `{ success, phase, status, data, … }` of an envelope, with the defaults for what is missing.
    pub fn proxied(envelope: &JsValue) -> JsValue;
    /// A copy of what JSON can say, at any depth.
    pub fn copy(value: &JsValue) -> JsValue;
    /// The names and values of an object's members, in turn. Runs the caller's own getters.
    #[wasm_bindgen(catch)]
    pub fn entries(of: &JsValue) -> Result<Array, JsValue>;
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

    /// `performance.now()`
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    pub fn elapsed() -> f64;
    /// `Date.now()`
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    pub fn wall() -> f64;
    /// `Math.random()`
    #[wasm_bindgen(js_namespace = Math, js_name = random)]
    pub fn random() -> f64;

    /// `JSON.parse`, without copying the text.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub fn parse_json(text: &JsValue) -> Result<JsValue, JsValue>;
    /// `JSON.stringify`; `undefined` for what JSON leaves out.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = stringify)]
    pub fn write_json(value: &Record) -> Result<JsValue, JsValue>;
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
