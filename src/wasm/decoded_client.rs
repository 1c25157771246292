//! Clients, decoded: what their calls need, in Rust's own types.
//!
//! The host's client is the original, because it outlives a trap. The client that was used last is
//! kept decoded, which saves a call 0.6 µs: a function makes a client and calls it, or makes one for
//! all its calls.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::Global;
use super::bindings::{self, ClientState, Options};
use super::destination::Destination;
use super::js_value::pairs;
use crate::client::{AppParts, CallDefaults, Principal, PrincipalParts};

/// The parts of a client that its calls need.
pub(super) struct DecodedClient {
    pub(super) principal: Principal,
    pub(super) call_defaults: CallDefaults,
    /// The destination of requests, if credentials may be sent there.
    pub(super) destination: Option<Rc<Destination>>,
    /// The client's own `fetch`.
    pub(super) own_fetch: Option<JsValue>,
    /// The client's observer of attempts.
    pub(super) on_attempt: Option<JsValue>,
}

thread_local! {
    static LAST: Global<Option<(ClientState, Rc<DecodedClient>)>> =
        const { Global::new(RefCell::new(None)) };
}

impl DecodedClient {
    /// Decodes a client.
    pub(super) fn decode(client: &ClientState) -> Rc<Self> {
        let last = LAST.with(|last| match &*last.borrow() {
            Some((known, decoded)) if **known == **client => Some(Rc::clone(decoded)),
            _ => None,
        });
        last.unwrap_or_else(|| {
            let options = client.options();
            let words =
                options.as_ref().and_then(|options| options.call_defaults().try_into().ok());
            let destination = client.app_url().map(|url| Rc::new(Destination::from_app_url(url)));
            Self {
                principal: principal(client, destination.as_deref()),
                call_defaults: words.map(CallDefaults::from_words).unwrap_or_default(),
                destination,
                own_fetch: options.as_ref().and_then(Options::fetch),
                on_attempt: options.as_ref().and_then(Options::on_attempt),
            }
            .remember(client.clone())
        })
    }

    /// Remembers the decoded form of a client.
    pub(super) fn remember(self, client: ClientState) -> Rc<Self> {
        let decoded = Rc::new(self);
        LAST.with(|last| last.replace(Some((client, Rc::clone(&decoded)))));
        decoded
    }

    /// Returns the client's own `fetch`, or the host's.
    pub(super) fn fetch(&self) -> JsValue {
        self.own_fetch.clone().unwrap_or_else(bindings::host_fetch)
    }
}

/// Returns the principal with a client's credentials.
fn principal(client: &ClientState, destination: Option<&Destination>) -> Principal {
    let credentials = client.credentials();
    // Validated when the client was made, so a string of a length that the core copies.
    let string = |value: JsValue| value.as_string().unwrap_or_default();
    let headers = pairs(&bindings::flat_headers(&credentials.headers()));
    let app = AppParts {
        url: destination.map(|destination| destination.url.to_string()).unwrap_or_default(),
        app_id: string(credentials.app_id()),
        on_behalf_of: credentials.on_behalf_of().map(string),
        headers: headers.into_iter().map(|(name, value)| (name, string(value))).collect(),
    };
    Principal::new(PrincipalParts { app, service: credentials.service().map(string) })
}
