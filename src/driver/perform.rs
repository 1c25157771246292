//! Carries out one effect.

use wasm_bindgen::JsValue;

use super::host;
use super::{Outcome, report};
use crate::policy::engine::{Effect, FlightId};
use crate::policy::flight::CallerId;

pub(super) fn perform(effect: Effect<JsValue>) {
    match effect {
        Effect::Send { flight: FlightId(flight), to, ring } => host::send(flight, to, ring),
        Effect::Read(FlightId(flight)) => host::read(flight),
        Effect::Pause { flight: FlightId(flight), ring } => host::pause(flight, ring),
        Effect::Ring { flight: FlightId(flight), ring } => host::ring(flight, ring),
        Effect::Settle { caller: CallerId(caller), result: Ok(outcome), .. } => {
            host::resolve(caller, &value(outcome));
        }
        Effect::Settle {
            flight: FlightId(flight),
            caller: CallerId(caller),
            result: Err(failed),
        } => {
            host::reject(caller, &report::of_call(failed, host::flight(flight).as_ref()));
        }
        Effect::Stored { flight: FlightId(flight), entry } => host::name_entry(flight, entry.0),
        Effect::Dropped(entry) => host::forget_entry(entry.0),
        Effect::End(FlightId(flight)) => host::end(flight),
    }
}

/// What an outcome is to the caller.
pub(super) fn value(outcome: Outcome) -> JsValue {
    match outcome {
        Outcome::Connection { access_token, config } => {
            host::connection(&access_token, &config.unwrap_or(JsValue::NULL))
        }
        Outcome::Proxied(envelope) => host::proxied(&envelope),
        Outcome::RedirectUrl(text) | Outcome::AccessToken(text) => text,
        Outcome::Presence(is_there) => is_there.into(),
        Outcome::Nothing => JsValue::UNDEFINED,
    }
}
