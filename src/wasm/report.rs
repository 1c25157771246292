//! Error reports: the plain objects from which the facade makes a `Base44Error`.

use std::rc::Rc;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use super::Error;
use super::bindings::{ClientState, constant};
use super::transport::Transfer;
use crate::client::CallError;
use crate::protocol::credentials::STATE_HEADER;
use crate::protocol::js_value::HostValue;
use crate::protocol::redact::Redactor;

/// An error report: the facade's interface `Report`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    kind: &'static str,
    message: String,
    status: Option<u16>,
    retryable: bool,
    attempts: u32,
    retry_after: Option<u32>,
    request_id: Option<String>,
    hint: Option<&'static str>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    code: JsValue,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    data: JsValue,
    /// Makes serde write a map. For a struct, serde-wasm-bindgen keeps a table of names, which takes
    /// 0.8 kB after gzip.
    #[serde(flatten)]
    map: (),
}

impl Report {
    fn new(error: &Error) -> Self {
        let kind = error.kind();
        Self {
            kind: kind.as_str(),
            message: error.to_string(),
            status: error.status().filter(|&status| status > 0),
            retryable: false,
            attempts: 0,
            retry_after: error.retry_after(),
            request_id: None,
            hint: kind.hint(),
            code: JsValue::UNDEFINED,
            data: JsValue::UNDEFINED,
            map: (),
        }
    }

    fn into_js(self) -> JsValue {
        let serializer = Serializer::new().serialize_maps_as_objects(true);
        self.serialize(&serializer).unwrap_or_default()
    }
}

/// Returns the report of an error that was found before anything was sent.
pub(crate) fn from_misuse(error: impl Into<Error>) -> JsValue {
    Report::new(&error.into()).into_js()
}

/// Returns the report of a call that failed. `request` is the request that it waited for.
#[inline(never)]
pub(super) fn from_call_error(error: CallError<JsValue>, request: Option<&Transfer>) -> JsValue {
    let CallError { error, attempts, retryable } = error;
    let mut report = Report { retryable, attempts, ..Report::new(&error) };
    if let Some(request) = request {
        let redactor = redactor(request.client());
        // The parts of a message are redacted, but together they may make up a credential.
        report.message = redactor.redacted(report.message);
        let request_id = request.header("x-request-id");
        report.request_id = request_id.map(|id| redactor.redacted(id));
    }
    if let Error::Api(api_error) = &*error {
        // Each call gets objects of its own.
        let is_last = Rc::strong_count(&error) == 1;
        let own = |value: &JsValue| if is_last { value.clone() } else { value.deep_clone() };
        report.code = api_error.code.as_ref().map(own).unwrap_or_default();
        report.data = own(&api_error.data);
    }
    report.into_js()
}

/// Returns a redactor of a client's credentials.
pub(super) fn redactor(client: &ClientState) -> Redactor {
    let credentials = client.credentials();
    let secrets = [
        credentials.service(),
        credentials.user(),
        credentials.on_behalf_of(),
        credentials.headers().get(constant(STATE_HEADER)),
    ];
    Redactor::new(secrets.iter().flatten().filter_map(JsValue::as_string))
}
