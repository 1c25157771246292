//! What happens: each event is put into the engine's terms.
//!
//! Whatever a server or a host says that may become part of an error is cleaned of credentials
//! here, so that what the core knows can be told to anyone.

use alloc::string::String;

use wasm_bindgen::JsValue;

use super::host::{self, Flight, constant};
use super::{engage, moment, report, url};
use crate::policy::cache::EntryId;
use crate::policy::engine::{FlightId, Stop};
use crate::policy::flight::CallerId;
use crate::protocol::response::{Body, ResponseHead};
use crate::protocol::retry_after::RetryAfter;

/// A success is there, with its body.
pub(crate) fn answered(flight: u32, status: u16, body: Body<JsValue>, entry: i32) {
    #[cfg(feature = "provoke-trap")]
    if let Body::Text(text) = &body {
        super::trap_if_asked(text);
    }
    let entry = u32::try_from(entry).ok().map(EntryId);
    engage(|engine| engine.answer(FlightId(flight), status, body, entry, moment()));
}

/// The head of an answer is there whose body was not read.
pub(crate) fn head_came(flight: u32, of: &Flight) {
    let mut head = ResponseHead { status: of.status(), ..ResponseHead::default() };
    let mut location = None;
    if head.is_redirect() {
        location =
            of.header(&constant("location")).and_then(|location| url::parse(&location, &of.url()));
    } else if !head.is_success() {
        let redactor = report::redactor(&of.identity());
        let code = of.header(&constant("x-base44-connector-error"));
        head.connector_error = code.map(|code| report::clean(&redactor, code));
        let retry_after = of.header(&constant("retry-after"));
        head.retry_after =
            retry_after.and_then(|header| RetryAfter::parse(&header, js_sys::Date::parse));
    }
    engage(|engine| engine.head(FlightId(flight), head, location, moment()));
}

/// The body of an answer outside 2xx is there.
pub(crate) fn body_came(flight: u32, of: &Flight, text: String) {
    let redactor = report::redactor(&of.identity());
    let parsed = host::parse_json(&JsValue::from_str(&text)).ok();
    let body = match parsed {
        None => Body::Text(JsValue::from_str(&report::clean(&redactor, text))),
        Some(json) => Body::Json(match redactor.redact_json(&text) {
            None => json,
            Some(clean) => host::parse_json(&JsValue::from_str(&clean)).unwrap_or_default(),
        }),
    };
    engage(|engine| engine.body(FlightId(flight), body, moment()));
}

/// The host failed.
pub(crate) fn failed(flight: u32, of: &Flight, cause: &JsValue) {
    let said = report::clean(&report::redactor(&of.identity()), host::describe(cause));
    let stop = Stop::Failed(said);
    engage(|engine| engine.stopped(FlightId(flight), 0, stop, moment()));
}

/// The body of a success is larger than may be.
pub(crate) fn overflowed(flight: u32, status: u16, limit: u32) {
    let stop = Stop::TooLarge(limit);
    engage(|engine| engine.stopped(FlightId(flight), status, stop, moment()));
}

/// Time has passed.
pub(crate) fn rang(flight: u32) {
    engage(|engine| engine.rang(FlightId(flight), moment()));
}

/// A caller has gone.
pub(crate) fn left(flight: u32, caller: u32) {
    engage(|engine| engine.leave(FlightId(flight), CallerId(caller)));
}
