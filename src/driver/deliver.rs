//! What a caller gets: a call's outcome as the value that its method promises.

use wasm_bindgen::JsValue;

use super::{Failure, Outcome, host};
use crate::protocol::kind::ErrorKind;

/// Everything that the route answered.
pub(super) fn whole(outcome: Outcome) -> JsValue {
    match outcome {
        Outcome::Connection { access_token, config } => {
            host::connection(&access_token, &config.unwrap_or(JsValue::NULL))
        }
        Outcome::Proxied(proxied) => host::proxied(
            &proxied.success,
            &proxied.phase,
            &proxied.status.unwrap_or_default(),
            &proxied.data.unwrap_or_default(),
            &proxied.data_base64.unwrap_or_default(),
            &proxied.content_type.unwrap_or_default(),
            &proxied.headers.unwrap_or_default(),
            &proxied.credits_charged.unwrap_or_default(),
        ),
        Outcome::RedirectUrl(url) => url,
        Outcome::Nothing => JsValue::UNDEFINED,
    }
}

/// Of what a method's result is made.
#[derive(Clone, Copy)]
pub(crate) enum Deliver {
    /// All that the route answered.
    Whole,
    /// The access token alone.
    AccessToken,
    /// Whether there is a connection.
    IsConnected,
}

impl Deliver {
    pub(super) fn result(self, result: Result<Outcome, Failure>) -> Result<JsValue, Failure> {
        match (self, result) {
            (Self::AccessToken, Ok(Outcome::Connection { access_token, .. })) => Ok(access_token),
            (Self::IsConnected, Ok(_)) => Ok(JsValue::TRUE),
            // Any other failure says nothing about the connection, and is passed on.
            (Self::IsConnected, Err(failure)) if failure.kind() == ErrorKind::NotConnected => {
                Ok(JsValue::FALSE)
            }
            (_, result) => result.map(whole),
        }
    }
}
