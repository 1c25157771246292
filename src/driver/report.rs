//! A failure as the plain object that the facade makes a `Base44Error` of.

use alloc::rc::Rc;
use alloc::string::{String, ToString};

use wasm_bindgen::JsValue;

use super::host::{Flight, Identity, Record, constant};
use super::{Failed, Failure};
use crate::protocol::credentials::STATE_HEADER;
use crate::protocol::js_value::HostValue;
use crate::protocol::redact::Redactor;

/// What an error says: the facade's interface `Report`.
struct Report<'a> {
    kind: &'static str,
    message: &'a str,
    status: Option<u16>,
    retryable: bool,
    attempts: u32,
    retry_after: Option<u32>,
    request_id: Option<String>,
    hint: Option<&'static str>,
    code: JsValue,
    data: JsValue,
}

/// The report of something that was wrong before anything was sent.
pub(crate) fn of_misuse(failure: impl Into<Failure>) -> JsValue {
    of_failure(&failure.into())
}

fn of_failure(failure: &Failure) -> JsValue {
    write(Report {
        kind: failure.kind().as_str(),
        message: &failure.to_string(),
        status: None,
        retryable: false,
        attempts: 0,
        retry_after: None,
        request_id: None,
        hint: failure.kind().hint(),
        code: JsValue::UNDEFINED,
        data: JsValue::UNDEFINED,
    })
}

/// The report of a call that was made, on a flight.
pub(super) fn of_call(failed: Failed, flight: Option<&Flight>) -> JsValue {
    let Failed { failure, attempts, retryable } = failed;
    let redactor = flight.map(|flight| redactor(&flight.identity()));
    let clean = |text| match &redactor {
        Some(redactor) => clean(redactor, text),
        None => text,
    };
    let request_id = flight.and_then(|flight| flight.header(&constant("x-request-id"))).map(clean);
    // Its parts are clean, but they may come to a credential when they are put together.
    let (kind, message) = (failure.kind(), clean(failure.to_string()));
    let mut report = Report {
        kind: kind.as_str(),
        message: &message,
        status: failure.status().filter(|&status| status > 0),
        retryable,
        attempts,
        retry_after: failure.retry_after(),
        request_id,
        hint: kind.hint(),
        code: JsValue::UNDEFINED,
        data: JsValue::UNDEFINED,
    };
    if let Failure::Refused(refusal) = &*failure {
        // What one caller does with it is not seen by those who are told next.
        let is_last = Rc::strong_count(&failure) == 1;
        let own = |value: &JsValue| if is_last { value.clone() } else { value.deep_clone() };
        report.code = refusal.code.as_ref().map(own).unwrap_or_default();
        report.data = own(&refusal.data);
    }
    write(report)
}

fn write(report: Report) -> JsValue {
    let record = Record::new();
    let set = |name, value: JsValue| record.set(&constant(name), &value);
    set("kind", constant(report.kind));
    set("message", report.message.into());
    set("status", report.status.into());
    set("retryable", report.retryable.into());
    set("attempts", report.attempts.into());
    set("retryAfter", report.retry_after.into());
    set("requestId", report.request_id.into());
    set("hint", report.hint.map(constant).unwrap_or_default());
    set("code", report.code);
    set("data", report.data);
    record.into()
}

/// The credentials of a caller, so that no error repeats them.
pub(super) fn redactor(identity: &Identity) -> Redactor {
    let state = identity.headers().get(&constant(STATE_HEADER)).as_string();
    let authorizations = [identity.service(), identity.user(), identity.on_behalf_of()];
    Redactor::new(authorizations.iter().filter_map(JsValue::as_string).chain(state))
}

/// A text without credentials.
pub(super) fn clean(redactor: &Redactor, text: String) -> String {
    redactor.redact(&text).unwrap_or(text)
}
