//! Tokens and JWT payloads: the expiry agrees with a reference implementation.

#![no_main]

use base44_connectors_fuzz::protocol::js_value::testing::FakeValue;
use base44_connectors_fuzz::protocol::jwt::expires_at;
use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_encode_padding(false),
);

fuzz_target!(|bytes: &[u8]| {
    let token = String::from_utf8_lossy(bytes);
    assert_eq!(expires_at::<FakeValue>(&token), reference(&token), "{token}");
    let token = format!("{}.{}.", "eyJhbGciOiJub25lIn0", BASE64.encode(bytes));
    assert_eq!(expires_at::<FakeValue>(&token), reference(&token), "{token}");
});

fn reference(token: &str) -> Option<f64> {
    let [_, payload, _] = token.split('.').collect::<Vec<_>>()[..] else { return None };
    let json = BASE64.decode(payload.trim_end_matches('=')).ok()?;
    let claims = serde_json::from_slice::<Json>(&json).ok()?;
    let Json::Number(exp) = claims.as_object()?.get("exp")? else { return None };
    Some(exp.as_f64()? * 1000.0)
}
