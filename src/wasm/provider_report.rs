//! Reports of errors of calls to providers: the plain objects from which the facade makes a
//! `ProviderError`. No text in one holds the token.

use wasm_bindgen::JsValue;

use super::bindings::{self, Record, constant};
use super::provider::{Answer, MAX_ERROR_BODY_BYTES, list};
use super::provider_io::ProviderIo;
use crate::protocol::js_value::HostValue;
use crate::protocol::plain::Decimal;
use crate::protocol::redact::Redactor;
use crate::provider::signal::{Signal, texts_at};
use crate::provider::{ProviderError, ProviderErrorKind};

/// The places in which services say what is wrong, in their own words.
const DETAILS: &str = "error/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Message err error title";

/// The headers with the id of a request.
const REQUEST_ID: &str =
    "header:x-request-id header:request-id header:x-github-request-id header:x-slack-req-id";

/// Returns the report of an error that was found before anything was sent.
#[inline(never)]
pub(super) fn from_error(error: &ProviderError) -> Record {
    let report = Record::new();
    let text = |text: &str| JsValue::from_str(text);
    let set = |name: &'static str, value: JsValue| report.set(constant(name), &value);
    set("kind", constant(error.kind.as_str()).clone());
    set("message", text(&error.message));
    set("service", text(&error.service));
    if let Some(hint) = &error.hint {
        set("hint", text(hint));
    }
    if !error.needed.is_empty() {
        set("needed", list(&error.needed).into());
    }
    if !error.granted.is_empty() {
        set("granted", list(&error.granted).into());
    }
    if let Some(seconds) = error.retry_after {
        set("retryAfter", seconds.into());
    }
    report
}

/// Returns the report of an error response.
#[inline(never)]
pub(super) fn from_response(
    kind: ProviderErrorKind,
    io: &ProviderIo,
    service: &str,
    signal: &Signal,
) -> JsValue {
    let redactor = redactor(io);
    let answer = Answer::new(io);
    let detail = texts_at(&answer, DETAILS).into_iter().next().unwrap_or_default();
    // Redacted before it is cut: a part of a credential could not be recognised.
    let detail: String = redactor.redacted(detail).chars().take(300).collect();
    let status = io.status();
    let number = Decimal(status.into()).to_string();
    let mut error = ProviderError::from_response(kind, service, &number, &detail, signal);
    error.message = redactor.redacted(error.message);
    let report = from_error(&error);
    report.set(constant("status"), &status.into());
    if let Some(id) = texts_at(&answer, REQUEST_ID).into_iter().next() {
        report.set(constant("requestId"), &redactor.redacted(id).into());
    }
    report.set(constant("data"), &data(io, &redactor));
    report.into()
}

/// Returns the report of a call without a response that could be used.
#[inline(never)]
pub(super) fn from_failure(kind: ProviderErrorKind, io: &ProviderIo, name: &str) -> JsValue {
    let redactor = redactor(io);
    let thrown = || redactor.redacted(bindings::describe(&io.thrown()));
    let error = match kind {
        ProviderErrorKind::Timeout => {
            ProviderError::new(kind, name, &[": no response before the deadline"])
        }
        ProviderErrorKind::Redirect => ProviderError::new(
            kind,
            name,
            &[
                ": refused to follow a redirect: more than five, hidden by the browser, to http, or one that would repeat the request elsewhere",
            ],
        ),
        ProviderErrorKind::InvalidResponse if io.token().is_none() => {
            ProviderError::new(kind, name, &[": the connection has no access token"])
        }
        ProviderErrorKind::InvalidResponse => ProviderError::new(
            kind,
            name,
            &[": the response is not JSON, or longer than maxResponseBytes"],
        ),
        _ => ProviderError::new(kind, name, &[": could not be reached: ", &thrown()]),
    };
    let report = from_error(&error);
    if kind == ProviderErrorKind::InvalidResponse && io.status() > 0 {
        report.set(constant("status"), &io.status().into());
    }
    report.into()
}

/// Returns the body without credentials: parsed, if it is JSON.
fn data(io: &ProviderIo, redactor: &Redactor) -> JsValue {
    let mut text = io.text().unwrap_or_default();
    // A decoder may have removed a byte order mark or a part of a character.
    if io.is_unreadable() && text.len() + 6 > MAX_ERROR_BODY_BYTES as usize {
        redactor.truncate(&mut text);
    }
    let json = io.json();
    if !json.is_object() {
        return redactor.redacted(text).into();
    }
    match redactor.redact_json(&text) {
        None => json,
        Some(clean) => JsValue::from_json(&clean).unwrap_or_default(),
    }
}

/// Returns a redactor of a call's token, and of the second secret that some services have.
fn redactor(io: &ProviderIo) -> Redactor {
    let developer_token = io.config().get("developer_token").and_then(|token| token.string());
    Redactor::new([io.token(), developer_token].into_iter().flatten())
}
