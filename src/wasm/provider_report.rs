//! Reports of errors of calls to providers: the plain objects from which the facade makes a
//! `ProviderError`. No text in one holds the token.

use wasm_bindgen::JsValue;

use super::bindings::{self, Record, constant};
use super::provider::{Answer, list};
use super::provider_io::ProviderIo;
use crate::client::Millis;
use crate::protocol::js_value::HostValue;
use crate::protocol::plain::Decimal;
use crate::protocol::redact::Redactor;
use crate::provider::catalogue::Service;
use crate::provider::signal::{Signal, scopes, texts_at};
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
    let set = |name: &'static str, value: JsValue| report.set(constant(name), &value);
    set("kind", constant(error.kind.as_str()).clone());
    set("message", JsValue::from_str(&error.message));
    set("service", JsValue::from_str(&error.service));
    if let Some(hint) = &error.hint {
        set("hint", JsValue::from_str(hint));
    }
    report
}

/// Returns the report of an error response.
#[inline(never)]
pub(super) fn from_response(
    kind: ProviderErrorKind,
    io: &ProviderIo,
    service: Service,
    signal: Signal,
) -> JsValue {
    let redactor = redactor(io);
    let answer = Answer::new(io);
    let detail = texts_at(&answer, DETAILS).into_iter().next().unwrap_or_default();
    let detail = redactor.redacted(detail.chars().take(MAX_DETAIL_LENGTH).collect());
    let [needed, granted] = match kind {
        ProviderErrorKind::MissingScope => scopes(service, &answer),
        _ => [Vec::new(), Vec::new()],
    };
    let status = Decimal(io.status().into()).to_string();
    let name = io.bound().name();
    let mut error =
        ProviderError::from_response(kind, &name, &status, &detail, signal.meaning, &needed);
    error.message = redactor.redacted(error.message);
    let report = from_error(&error);
    let set = |name: &'static str, value: JsValue| report.set(constant(name), &value);
    set("status", io.status().into());
    if let Some(id) = texts_at(&answer, REQUEST_ID).into_iter().next() {
        set("requestId", redactor.redacted(id).into());
    }
    if let Some(Millis(wait)) = signal.wait {
        set("retryAfter", wait.div_ceil(1000).into());
    }
    for (name, scopes) in [("needed", needed), ("granted", granted)] {
        if !scopes.is_empty() {
            set(name, list(&scopes).into());
        }
    }
    set("data", data(io, &redactor));
    report.into()
}

/// A message quotes no more characters of a service's own.
const MAX_DETAIL_LENGTH: usize = 300;

/// Returns the report of a call without a response that could be used.
#[inline(never)]
pub(super) fn from_failure(kind: ProviderErrorKind, io: &ProviderIo) -> JsValue {
    let name = &*io.bound().name();
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
    let text = io.text().unwrap_or_default();
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
