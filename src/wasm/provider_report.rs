//! Reports of errors of calls to providers: the plain objects from which the facade makes a
//! `ProviderError`. No text in one holds the token.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::bindings::{self, Record, constant};
use super::provider::{Answer, list};
use super::provider_io::ProviderIo;
use crate::client::Millis;
use crate::protocol::js_value::HostValue;
use crate::protocol::plain::Decimal;
use crate::protocol::redact::Redactor;
use crate::provider::call::Request;
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
    // Cut off after it was redacted: a part of a secret could not be recognised.
    let detail = redactor.redacted(detail).chars().take(MAX_DETAIL_LENGTH).collect::<String>();
    let [needed, granted] = match kind {
        ProviderErrorKind::MissingScope => scopes(service, &answer),
        _ => [Vec::new(), Vec::new()],
    };
    let clean = |scopes: Vec<String>| -> Vec<String> {
        scopes.into_iter().map(|scope| redactor.redacted(scope)).collect()
    };
    let (needed, granted) = (clean(needed), clean(granted));
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
pub(super) fn from_failure(kind: ProviderErrorKind, io: &ProviderIo, lacks_token: bool) -> JsValue {
    let name = &*io.bound().name();
    let redactor = redactor(io);
    let thrown = || redactor.redacted(bindings::describe(&io.thrown()));
    let error = match kind {
        ProviderErrorKind::Timeout => timeout(io, name),
        ProviderErrorKind::Redirect => ProviderError::new(
            kind,
            name,
            &[
                ": refused to follow a redirect: it is forbidden by the option redirect, the sixth in a row, hidden by the browser, not to https, or one that would repeat the request at another origin",
            ],
        ),
        ProviderErrorKind::InvalidResponse if lacks_token => {
            ProviderError::new(kind, name, &[": the connection has no access token"])
        }
        ProviderErrorKind::InvalidResponse => ProviderError::new(
            kind,
            name,
            &[": the response is not JSON, or longer than maxResponseBytes"],
        ),
        _ => ProviderError::new(kind, name, &[": fetch failed: ", &thrown()]),
    };
    let report = from_error(&error);
    if kind == ProviderErrorKind::InvalidResponse && !lacks_token {
        report.set(constant("status"), &io.status().into());
    }
    report.into()
}

/// Returns the error of a call whose deadline has passed. It says whether the provider was reached.
fn timeout(io: &ProviderIo, name: &str) -> ProviderError {
    let deadline = Decimal(io.bound().deadline()).to_string();
    let attempts = io.attempts();
    let kind = ProviderErrorKind::Timeout;
    if attempts == 0 {
        let text =
            [": Base44 gave no token within ", &deadline, " ms (deadline); nothing was sent"];
        return ProviderError::new(kind, name, &text)
            .with_hint(&["Base44 is slow or down: try again later."]);
    }
    let attempts = Decimal(attempts).to_string();
    let text = [": no response within ", &deadline, " ms (deadline), attempt ", &attempts];
    let hint: &[&str] = if Request::from_bits(io.request_bits()).is_safe {
        &[name, " is slow or down: try again later."]
    } else {
        &["The request may have reached ", name, ": check before you send it again."]
    };
    ProviderError::new(kind, name, &text).with_hint(hint)
}

/// Returns the body without credentials: parsed, if it is JSON.
fn data(io: &ProviderIo, redactor: &Redactor) -> JsValue {
    let mut text = io.text().unwrap_or_default();
    if io.is_truncated() {
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

/// Returns a redactor of a call's secrets.
fn redactor(io: &ProviderIo) -> Redactor {
    Redactor::new(io.secrets().to_vec().iter().filter_map(JsValue::as_string))
}

/// Returns texts that a service named, without secrets.
pub(super) fn redacted_list(io: &ProviderIo, texts: Vec<String>) -> Array {
    let redactor = redactor(io);
    texts.into_iter().map(|text| JsValue::from(redactor.redacted(text))).collect()
}
