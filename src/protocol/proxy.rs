//! Calls to a provider through Base44: the envelope around the request and around the answer.

use alloc::vec;
use alloc::vec::Vec;

use super::value::Value;

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
pub enum Member<V> {
    /// The caller's own value.
    Given(V),
    /// A text of ours.
    Text(&'static str),
    /// `{}`
    EmptyObject,
    /// `null`
    Null,
}

/// The envelope of a request: its members in the order in which they are written.
pub type Envelope<V> = Vec<(&'static str, Member<V>)>;

/// Checks a caller's request and puts it into its envelope.
///
/// # Errors
/// Any [`ProxyRequestError`] but the last, in that order.
pub fn envelope<V: Value>(request: &V) -> Result<Envelope<V>, ProxyRequestError> {
    if !request.is_object() {
        return Err(ProxyRequestError::Request);
    }
    let path = request.get("path").filter(|path| path.text().is_some_and(|text| !text.is_empty()));
    let path = path.ok_or(ProxyRequestError::Path)?;
    let given = |name, otherwise| request.present(name).map_or(otherwise, Member::Given);
    let method = given("method", Member::Text("GET"));
    if let Member::Given(method) = &method {
        let text = method.text();
        if !matches!(text.as_deref(), Some("GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD")) {
            return Err(ProxyRequestError::Method);
        }
    }
    let mut members = vec![("method", method)];
    if let Some(host) = request.present("host") {
        members.push(("host", Member::Given(host)));
    }
    members.extend([
        ("path", Member::Given(path)),
        ("query", given("query", Member::EmptyObject)),
        ("headers", given("headers", Member::EmptyObject)),
        ("body", given("body", Member::Null)),
    ]);
    Ok(members)
}

/// What Base44 says of a provider's answer. `None` stands for what was missing or `null`.
#[derive(Clone, Debug, PartialEq)]
pub struct Proxied<V> {
    /// Whether the provider answered with a 2xx.
    pub success: V,
    /// How far the request went.
    pub phase: V,
    /// The provider's status.
    pub status: Option<V>,
    /// The provider's body, parsed; `None` only where the member was missing.
    pub data: Option<V>,
    /// The provider's body in base64, where it is binary.
    pub data_base64: Option<V>,
    /// The media type of that.
    pub content_type: Option<V>,
    /// The provider's headers.
    pub headers: Option<V>,
    /// What the call cost.
    pub credits_charged: Option<V>,
}

impl<V: Value> Proxied<V> {
    /// Reads the envelope of an answer.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(json: &V) -> Result<Self, &'static str> {
        let success = json.get("success").filter(|success| success.boolean().is_some());
        let phase = json.get("phase").filter(Value::is_printable_text);
        Ok(Self {
            success: success.ok_or("success is not a boolean")?,
            phase: phase.ok_or("phase is not a non-empty string")?,
            status: json.present("status_code"),
            data: json.get("data"),
            data_base64: json.present("data_base64"),
            content_type: json.present("content_type"),
            headers: json.present("headers"),
            credits_charged: json.present("credits_charged"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::value::testing::Sample;
    use serde_json::{Value as Json, json};

    fn wrap(request: Json) -> Result<Envelope<Sample>, ProxyRequestError> {
        envelope(&Sample::from(request))
    }

    #[test]
    fn what_is_left_out_is_filled_in() {
        let slash = Member::Given(Sample::from("/2/tweets"));
        let bare = wrap(json!({"path": "/2/tweets", "host": null, "query": null})).unwrap();
        let expected = [
            ("method", Member::Text("GET")),
            ("path", slash.clone()),
            ("query", Member::EmptyObject),
            ("headers", Member::EmptyObject),
            ("body", Member::Null),
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
        assert_eq!(envelope(&Sample::Function).unwrap_err(), ProxyRequestError::Request);
    }

    #[test]
    fn an_answer_needs_its_success_and_its_phase() {
        let read = |json: Json| Proxied::read(&Sample::from(json));
        let bare =
            read(json!({"success": false, "phase": "not_sent", "status_code": null})).unwrap();
        assert_eq!((bare.status, bare.data, bare.headers), (None, None, None));
        let full =
            read(json!({"success": true, "phase": "responded", "data": null, "status_code": 0}));
        let full = full.unwrap();
        assert_eq!((full.status, full.data), (Some(json!(0).into()), Some(json!(null).into())));
        for json in [
            json!({}),
            json!([]),
            json!("x"),
            json!({"success": true}),
            json!({"success": 1, "phase": "responded"}),
            json!({"success": true, "phase": null}),
        ] {
            assert!(read(json.clone()).is_err(), "{json}");
        }
    }
}
