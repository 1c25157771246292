//! Carries out one effect.

use wasm_bindgen::JsValue;

use super::host;
use super::{Output, report};
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
pub(super) fn value(outcome: Output) -> JsValue {
    match outcome {
        Output::Connection { access_token, config } => {
            host::connection(&access_token, &config.unwrap_or(JsValue::NULL))
        }
        Output::ProxyEnvelope(envelope) => host::proxied(&envelope),
        Output::RedirectUrl(text) | Output::AccessToken(text) => text,
        Output::IsConnected(is_there) => is_there.into(),
        Output::Empty => JsValue::UNDEFINED,
    }
}
