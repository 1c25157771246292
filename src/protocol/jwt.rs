//! The expiry of tokens that are JWTs.
//!
//! The signature is not verified: the expiry only shortens the time in the cache. Most providers'
//! tokens are not JWTs and have no expiry here.

use super::js_value::{HostValue, JsType};

/// Returns the claim `exp` of a JWT in milliseconds since 1970, if it is a finite number.
#[must_use]
pub fn expires_at<V: HostValue>(token: &str) -> Option<f64> {
    // Split as bytes, here and below: searching for a `char` compiles to ten times the code.
    let mut parts = token.as_bytes().split(|&byte| byte == b'.');
    let (Some(_), Some(mut payload), Some(_), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    while let [unpadded @ .., b'='] = payload {
        payload = unpadded;
    }
    let json = String::from_utf8(decode_base64url(payload)?).ok()?;
    let claims = V::from_json(&json).filter(|claims| claims.js_type() == JsType::Object)?;
    let seconds = claims.get("exp")?.number().filter(|seconds| seconds.is_finite())?;
    Some(seconds * 1000.0)
}

/// Decodes unpadded base64url.
fn decode_base64url(text: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(text.len());
    for group in text.chunks(4) {
        if group.len() == 1 {
            return None;
        }
        let mut word = 0;
        for &byte in group {
            word = word << 6 | sextet(byte)?;
        }
        for _ in group.len()..4 {
            word <<= 6;
        }
        let [_, first, second, third] = u32::to_be_bytes(word);
        decoded.extend([first, second, third].iter().take(group.len() - 1));
    }
    Some(decoded)
}

/// Returns the six bits that a character of base64url encodes.
fn sextet(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
pub(crate) mod testing {
    /// Encodes unpadded base64url bit by bit.
    pub(crate) fn encode(bytes: &[u8]) -> String {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
        let bits = bits.collect::<Vec<_>>();
        let sextets = bits.chunks(6).map(|bits| {
            bits.iter().chain(&[0; 6]).take(6).fold(0, |sum, &bit| sum << 1 | usize::from(bit))
        });
        sextets.map(|sextet| char::from(alphabet[sextet])).collect()
    }

    /// Returns a JWT with this `exp` claim.
    pub(crate) fn jwt(exp: &str) -> String {
        format!("eyJhbGciOiJub25lIn0.{}.c2ln", encode(format!("{{\"exp\":{exp}}}").as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::testing::encode;
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;

    fn expiry_of(payload: &str) -> Option<f64> {
        expires_at::<FakeValue>(&format!("eyJhbGciOiJub25lIn0.{}.c2ln", encode(payload.as_bytes())))
    }

    #[test]
    fn reads_the_exp_claim() {
        // RFC 7519, section 3.1.
        let example = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(expires_at::<FakeValue>(example), Some(1_300_819_380_000.0));
        for (payload, expected) in [
            (r#"{"exp":1}"#, 1e3),
            (r#"{"exp":1.5}"#, 1500.0),
            (r#"{"exp":0}"#, 0.0),
            (r#"{"exp":-1}"#, -1e3),
            (r#"{"exp":1e300}"#, 1e303),
            (r#"{"exp":1e308}"#, f64::INFINITY),
            (" {\"sub\": \"ü>?~\", \"exp\": 2}\n", 2e3),
        ] {
            assert_eq!(expiry_of(payload), Some(expected), "{payload}");
        }
    }

    #[test]
    fn non_jwt_has_no_expiry() {
        for payload in [
            "",
            "{}",
            "null",
            "1",
            "[]",
            r#"[{"exp":1}]"#,
            r#""exp""#,
            "{\"exp\":1",
            "exp=1",
            r#"{"exp":"1"}"#,
            r#"{"exp":null}"#,
            r#"{"exp":true}"#,
            r#"{"exp":{}}"#,
            r#"{"exp":[1]}"#,
            r#"{"exp":1e999}"#,
            r#"{"EXP":1}"#,
            r#"{"a":{"exp":1}}"#,
        ] {
            assert_eq!(expiry_of(payload), None, "{payload}");
        }
        let payload = encode(br#"{"exp":1}"#);
        for token in [
            String::new(),
            "xoxb-1-2".to_owned(),
            "ya29.a0AfH6".to_owned(),
            "..".to_owned(),
            payload.clone(),
            format!("h.{payload}"),
            format!("h.{payload}.s.t"),
            format!("{payload}.."),
            format!("{payload}.h.s"),
            format!("h.{payload}A.s"),
            format!("h. {payload}.s"),
            format!("h.{}.s", payload.replace('e', "+")),
            format!("h.=={payload}.s"),
        ] {
            assert_eq!(expires_at::<FakeValue>(&token), None, "{token}");
        }
        assert_eq!(
            expires_at::<FakeValue>(&format!("h.{}.s", encode(b"{\"exp\":1,\"a\":\"\xFF\"}"))),
            None
        );
    }

    #[test]
    fn accepts_padding_and_ignores_the_signature() {
        let payload = encode(br#"{"exp":12}"#);
        for token in [format!(".{payload}=="), format!(".{payload}"), format!("{{.{payload}=")] {
            assert_eq!(expires_at::<FakeValue>(&(token + ".")), Some(12_000.0));
        }
    }

    #[test]
    fn reads_payloads_of_a_megabyte() {
        assert_eq!(expiry_of(&format!("{{\"exp\":1}}{}", " ".repeat(1 << 20))), Some(1e3));
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(bytes in any::<Vec<u8>>()) {
            prop_assert_eq!(decode_base64url(encode(&bytes).as_bytes()), Some(bytes));
        }

        #[test]
        fn returns_the_exp_claim_of_any_payload(
            exp in any::<i64>(), sub in "\\PC{0,12}", first in any::<bool>(),
        ) {
            let sub = format!("\"sub\":{}", serde_json::to_string(&sub).unwrap());
            let exp_member = format!("\"exp\":{exp}");
            let members = if first { [exp_member, sub] } else { [sub, exp_member] };
            let expiry = expiry_of(&format!("{{{}}}", members.join(",")));
            // The precision of JavaScript's numbers.
            #[allow(clippy::cast_precision_loss)]
            let millis = exp as f64 * 1000.0;
            prop_assert_eq!(expiry, Some(millis));
        }

        #[test]
        fn never_panics(token in "\\PC{0,40}|[a-z]{0,3}\\.[A-Za-z0-9_=-]{0,30}\\.[a-z]{0,3}") {
            let _ = expires_at::<FakeValue>(&token);
        }
    }
}
