//! Error reports: the plain objects from which the facade makes a `Base44Error`.

use std::rc::Rc;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use super::Error;
use super::bindings::{self, ClientState, Record, constant};
use super::call::CallHandle;
use super::destination::parse_url;
use super::transport::Transfer;
use crate::client::{CallError, FailedCall, hint};
use crate::protocol::base_url::is_loopback;
use crate::protocol::credentials::STATE_HEADER;
use crate::protocol::js_value::HostValue;
use crate::protocol::operation::Operation;
use crate::protocol::path_segment::MAX_LENGTH;
use crate::protocol::plain::Decimal;
use crate::protocol::redact::Redactor;
use crate::protocol::route::IdKind;

/// An error report: the facade's interface `Report`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    kind: &'static str,
    message: String,
    status: Option<u16>,
    operation: Option<&'static str>,
    integration_type: Option<String>,
    connector_id: Option<String>,
    retryable: bool,
    attempts: u32,
    retry_after: Option<u32>,
    request_id: Option<String>,
    hint: Option<String>,
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
    fn new(error: &Error, hint: Option<String>) -> Self {
        Self {
            kind: error.kind().as_str(),
            message: error.to_string(),
            status: error.status().filter(|&status| status > 0),
            operation: None,
            integration_type: None,
            connector_id: None,
            retryable: false,
            attempts: 0,
            retry_after: error.retry_after(),
            request_id: None,
            hint,
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

/// Returns the report of an error because of which there is no client.
pub(crate) fn from_misuse(error: impl Into<Error>) -> JsValue {
    let error = error.into();
    Report::new(&error, hint(&error, None)).into_js()
}

/// Returns the report of a call in which an error was found before anything was sent.
#[inline(never)]
pub(super) fn from_misused_call(error: Error, call: &CallHandle) -> JsValue {
    let error = CallError { error: Rc::new(error), attempts: 0, retryable: false };
    from_call_error(error, call, None)
}

/// Returns the report of a call that failed. `request` is the request that it waited for.
#[inline(never)]
pub(super) fn from_call_error(
    error: CallError<JsValue>,
    call: &CallHandle,
    request: Option<&Transfer>,
) -> JsValue {
    let CallError { error, attempts, retryable } = error;
    let redactor = redactor(&call.client);
    let id = redactor.redacted(identifier(call).unwrap_or_default());
    let app_url = call.client.app_url().and_then(|url| url.as_string());
    let app_url = app_url.and_then(|url| parse_url(&url, &JsValue::UNDEFINED));
    let hostname = app_url.map(|url| url.hostname).unwrap_or_default();
    let failed = FailedCall {
        operation: call.operation,
        id: &id,
        is_loopback: is_loopback(&hostname),
        is_fake: hostname == "base44.invalid",
        is_page: bindings::page_address().is_some(),
    };
    let mut report = Report::new(&error, hint(&error, Some(failed)));
    report.retryable = retryable;
    report.attempts = attempts;
    if matches!(*error, Error::Timeout { .. }) && attempts > 1 {
        let attempts = Decimal(attempts).to_string();
        report.message = [&report.message, " after ", &attempts, " attempts"].concat();
    }
    if error.has_own_message() {
        report.message = [prefix(call), report.message].concat();
    }
    // The parts of a message are redacted, but together they may make up a credential.
    report.message = redactor.redacted(report.message);
    let request_id = request.and_then(|request| request.header("x-request-id"));
    report.request_id = request_id.map(|id| redactor.redacted(id));
    report.operation = Some(call.operation.name());
    let id = Some(id).filter(|id| !id.is_empty());
    match call.operation.route().spec().id {
        IdKind::IntegrationType => report.integration_type = id,
        IdKind::ConnectorId => report.connector_id = id,
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

/// Returns the report with which every call of a client rejects, for one of them.
#[inline(never)]
pub(super) fn from_refusal(call: &CallHandle) -> JsValue {
    let report = bindings::assign(Record::new(), &call.client.refusal());
    let redactor = redactor(&call.client);
    let message = report.get(constant("message")).and_then(|message| message.as_string());
    let message = [prefix(call), message.unwrap_or_default()].concat();
    report.set(constant("message"), &redactor.redacted(message).into());
    report.set(constant("operation"), constant(call.operation.name()));
    let id = redactor.redacted(identifier(call).unwrap_or_default());
    report.set(constant(identifier_name(call.operation)), &id.into());
    report.into()
}

/// Returns the name of the member with a method's identifier.
pub(super) fn identifier_name(operation: Operation) -> &'static str {
    match operation.route().spec().id {
        IdKind::IntegrationType => "integrationType",
        IdKind::ConnectorId => "connectorId",
    }
}

/// Returns a call's identifier, unless it is a credential that was passed by mistake.
pub(super) fn redacted_identifier(call: &CallHandle) -> String {
    redactor(&call.client).redacted(identifier(call).unwrap_or_default())
}

/// Returns the integration type or the connector's id, if it is one.
fn identifier(call: &CallHandle) -> Option<String> {
    let is_short = call.id.string_length().is_some_and(|length| length <= MAX_LENGTH as usize);
    call.id.string().filter(|_| is_short)
}

/// Returns what a message of this package begins with: `getConnection("slack"): `. An identifier
/// that is too long is left out.
fn prefix(call: &CallHandle) -> String {
    let id = match identifier(call) {
        Some(_) => bindings::quote(&call.id),
        None => "\"…\"".to_owned(),
    };
    [call.operation.name(), "(", &id, "): "].concat()
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
