//! Calls to a provider through Base44: the envelope around the request and around the answer.

use super::js_value::HostValue;

/// Why a request to a provider was refused. The messages are `@base44/sdk`'s own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyRequestError {
    /// No object.
    #[error("Request is required and must be an object")]
    Request,
    /// No path in it.
    #[error("Request path is required and must be a string")]
    Path,
    /// A method that is not forwarded, or one in lower case.
    #[error("Request method must be one of GET, POST, PUT, PATCH, DELETE, or HEAD")]
    Method,
    /// A cycle, a big integer or the like.
    #[error("Request must be something that JSON can say")]
    NotJson,
}

/// A member of the envelope.
#[derive(Clone, Debug, PartialEq)]
pub enum EnvelopeField<V> {
    /// The caller's own value.
    Given(V),
    /// A text of ours.
    Literal(&'static str),
    /// `{}`
    EmptyObject,
    /// `null`
    Null,
}

/// Checks a caller's request and puts it into its envelope, member by member in the order in which
/// they are written.
///
/// # Errors
/// Any [`ProxyRequestError`] but the last, in that order.
pub fn envelope<V: HostValue>(
    request: &V,
    mut put: impl FnMut(&'static str, EnvelopeField<V>),
) -> Result<(), ProxyRequestError> {
    if !request.is_object() {
        return Err(ProxyRequestError::Request);
    }
    let path =
        request.get("path").filter(|path| path.string().is_some_and(|text| !text.is_empty()));
    let path = path.ok_or(ProxyRequestError::Path)?;
    let given =
        |name, otherwise| request.get_non_null(name).map_or(otherwise, EnvelopeField::Given);
    let method = given("method", EnvelopeField::Literal("GET"));
    if let EnvelopeField::Given(method) = &method {
        let text = method.string();
        if !matches!(text.as_deref(), Some("GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD")) {
            return Err(ProxyRequestError::Method);
        }
    }
    put("method", method);
    if let Some(host) = request.get_non_null("host") {
        put("host", EnvelopeField::Given(host));
    }
    put("path", EnvelopeField::Given(path));
    for (name, otherwise) in [
        ("query", EnvelopeField::EmptyObject),
        ("headers", EnvelopeField::EmptyObject),
        ("body", EnvelopeField::Null),
    ] {
        put(name, given(name, otherwise));
    }
    Ok(())
}

/// Checks the envelope of an answer: `{success, phase, status_code?, data?, data_base64?,
/// content_type?, headers?, credits_charged?}`. The host gives it to the caller under other names.
///
/// # Errors
/// What is wrong with it.
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
        let mut members = Vec::new();
        envelope(&request.into(), |name, member| members.push((name, member)))?;
        Ok(members)
    }

    #[test]
    fn what_is_left_out_is_filled_in() {
        let slash = EnvelopeField::Given(FakeValue::from("/2/tweets"));
        let bare = wrap(json!({"path": "/2/tweets", "host": null, "query": null})).unwrap();
        let expected = [
            ("method", EnvelopeField::Literal("GET")),
            ("path", slash.clone()),
            ("query", EnvelopeField::EmptyObject),
            ("headers", EnvelopeField::EmptyObject),
            ("body", EnvelopeField::Null),
        ];
        assert_eq!(bare, expected);
        let full = json!({
            "body": false, "headers": {"a": "b"}, "query": {"q": [1]}, "path": "/2/tweets",
            "host": "api", "method": "POST", "other": "left out",
        });
        let names = wrap(full).unwrap().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names, ["method", "host", "path", "query", "headers", "body"]);
    }

    #[test]
    fn the_request_is_checked_in_order() {
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
    }

    #[test]
    fn an_answer_needs_its_success_and_its_phase() {
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
