//! Calls to a provider through Base44: the envelopes around the request and the response.

use super::js_value::{HostValue, JsType};
use super::plain::Plain;

/// An invalid request to a provider. The messages of [`Self::Request`], [`Self::Path`] and
/// [`Self::Method`] are `@base44/sdk`'s own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyRequestError {
    /// The request is not an object.
    #[error("Request is required and must be an object")]
    Request,
    /// The path is missing or not a string.
    #[error("Request path is required and must be a string")]
    Path,
    /// The named string is longer than any URL.
    #[error("Request {} must have at most 65536 characters", Plain(.0))]
    TooLong(&'static str),
    /// The method is not one that Base44 forwards. Methods are case-sensitive.
    #[error("Request method must be one of GET, POST, PUT, PATCH, DELETE, or HEAD")]
    Method,
    /// The request contains a cycle, a `BigInt`, a symbol or something else that JSON cannot represent.
    #[error("Request must be something that can be written as JSON")]
    NotJson,
}

/// The value of a field of the request envelope.
#[derive(Clone, Debug, PartialEq)]
pub enum EnvelopeField<V> {
    /// A value from the caller's request.
    Given(V),
    /// A constant string.
    Literal(&'static str),
    /// `{}`
    EmptyObject,
    /// `null`
    Null,
}

/// Validates a request and passes the fields of its envelope to `put`, in the order in which they
/// are serialized.
///
/// # Errors
/// Any [`ProxyRequestError`] but [`ProxyRequestError::NotJson`], in the order of the variants.
pub fn envelope<V: HostValue>(
    request: &V,
    mut put: impl FnMut(&'static str, EnvelopeField<V>),
) -> Result<(), ProxyRequestError> {
    if !request.is_object() {
        return Err(ProxyRequestError::Request);
    }
    let path = request.get("path").ok_or(ProxyRequestError::Path)?;
    match path.string_length() {
        None | Some(0) => return Err(ProxyRequestError::Path),
        Some(_) if path.is_too_long() => return Err(ProxyRequestError::TooLong("path")),
        Some(_) => {}
    }
    // JSON leaves out a symbol, and the provider would be sent another request than was meant.
    let given = |name, default| match request.get_non_null(name) {
        Some(value) if value.js_type() == JsType::Other => Err(ProxyRequestError::NotJson),
        value => Ok(value.map_or(default, EnvelopeField::Given)),
    };
    let method = given("method", EnvelopeField::Literal("GET"))?;
    if let EnvelopeField::Given(method) = &method {
        let text = method.string();
        if !matches!(text.as_deref(), Some("GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD")) {
            return Err(ProxyRequestError::Method);
        }
    }
    put("method", method);
    let host = given("host", EnvelopeField::Null)?;
    if let EnvelopeField::Given(host) = host {
        if host.is_too_long() {
            return Err(ProxyRequestError::TooLong("host"));
        }
        put("host", EnvelopeField::Given(host));
    }
    put("path", EnvelopeField::Given(path));
    put("query", given("query", EnvelopeField::EmptyObject)?);
    put("headers", given("headers", EnvelopeField::EmptyObject)?);
    put("body", given("body", EnvelopeField::Null)?);
    Ok(())
}

/// Validates the envelope of a response: `{success, phase, status_code?, data?, data_base64?,
/// content_type?, headers?, credits_charged?}`. The host renames its fields for the caller.
///
/// # Errors
/// A description of the field that is wrong.
pub fn check_response<V: HostValue>(json: &V) -> Result<(), &'static str> {
    if json.get("success").and_then(|success| success.boolean()).is_none() {
        return Err("success is not a boolean");
    }
    if !json.get("phase").is_some_and(|phase| phase.is_printable_string()) {
        return Err("phase is not a non-empty string");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use serde_json::{Value as Json, json};

    type Envelope = Vec<(&'static str, EnvelopeField<FakeValue>)>;

    fn wrap(request: impl Into<FakeValue>) -> Result<Envelope, ProxyRequestError> {
        let mut fields = Vec::new();
        envelope(&request.into(), |name, field| fields.push((name, field)))?;
        Ok(fields)
    }

    #[test]
    fn fills_in_defaults_in_a_fixed_order() {
        let path = EnvelopeField::Given(FakeValue::from("/2/tweets"));
        let minimal = wrap(json!({"path": "/2/tweets", "host": null, "query": null})).unwrap();
        let expected = [
            ("method", EnvelopeField::Literal("GET")),
            ("path", path.clone()),
            ("query", EnvelopeField::EmptyObject),
            ("headers", EnvelopeField::EmptyObject),
            ("body", EnvelopeField::Null),
        ];
        assert_eq!(minimal, expected);
        let full = json!({
            "body": false, "headers": {"a": "b"}, "query": {"q": [1]}, "path": "/2/tweets",
            "host": "api", "method": "POST", "other": "ignored",
        });
        let names = wrap(full).unwrap().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names, ["method", "host", "path", "query", "headers", "body"]);
    }

    #[test]
    fn validates_requests_in_order() {
        for (request, error) in [
            (json!(null), ProxyRequestError::Request),
            (json!("/path"), ProxyRequestError::Request),
            (json!([]), ProxyRequestError::Path),
            (json!({"method": "get"}), ProxyRequestError::Path),
            (json!({"path": ""}), ProxyRequestError::Path),
            (json!({"path": 1}), ProxyRequestError::Path),
            (json!({"path": "/", "method": "get"}), ProxyRequestError::Method),
            (json!({"path": "/", "method": ""}), ProxyRequestError::Method),
            (json!({"path": "/", "method": 1}), ProxyRequestError::Method),
            (json!({"path": "/", "method": "OPTIONS"}), ProxyRequestError::Method),
        ] {
            assert_eq!(wrap(request.clone()).unwrap_err(), error, "{request}");
        }
        assert_eq!(wrap(FakeValue::Function).unwrap_err(), ProxyRequestError::Request);
        let long = "x".repeat(65_537);
        let path = wrap(json!({"path": long})).unwrap_err();
        assert_eq!(path, ProxyRequestError::TooLong("path"));
        let host = wrap(json!({"path": "/", "host": long})).unwrap_err();
        assert_eq!(host.to_string(), "Request host must have at most 65536 characters");
    }

    #[test]
    fn responses_need_success_and_phase() {
        let check = |json: Json| check_response(&FakeValue::from(json));
        assert_eq!(check(json!({"success": false, "phase": "not_sent", "data": null})), Ok(()));
        for json in [
            json!({}),
            json!([]),
            json!("x"),
            json!({"success": true}),
            json!({"success": 1, "phase": "responded"}),
            json!({"success": true, "phase": null}),
        ] {
            assert!(check(json.clone()).is_err(), "{json}");
        }
    }
}
