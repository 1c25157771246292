//! Error responses: the kind, message and code of a response outside 2xx.

use super::error_kind::ErrorKind;
use super::js_value::{HostValue, JsType};
use super::plain::Decimal;
use super::response::{Body, ResponseHead};

/// An error response.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiError<V> {
    /// The HTTP status.
    pub status: u16,
    /// The kind of the error.
    pub kind: ErrorKind,
    /// The server's message, or a generic one with the status.
    pub message: String,
    /// The server's error code, of any type.
    pub code: Option<V>,
    /// The body: parsed JSON or text.
    pub data: V,
    /// `true` if the same request may succeed later.
    pub is_transient: bool,
    /// The seconds after which the server asks to be called again.
    pub retry_after: Option<u32>,
}

impl<V: HostValue> ApiError<V> {
    /// Parses an error response. `retry_after` is `head.retry_after` in seconds from now.
    #[must_use]
    pub fn parse(head: &ResponseHead, retry_after: Option<u32>, body: Body<V>) -> Self {
        let connector_error = head.connector_error.as_deref();
        let (is_json, data) = match body {
            Body::Json(json) => (true, json),
            Body::Text(text) => (false, text),
        };
        let error = data.get_non_null("error");
        // A 404 without JSON comes from a proxy or another server. `{"detail":"Not Found"}` is the
        // API's response for an unknown route.
        let detail = data.get("detail").and_then(|detail| detail.string());
        let is_from_api = is_json && detail.as_deref() != Some("Not Found");
        Self {
            status: head.status,
            kind: ErrorKind::from_status(head.status, connector_error, is_from_api),
            message: message(&data, error.as_ref()).unwrap_or_else(|| {
                ["Request failed with status code ", &Decimal(head.status.into()).to_string()]
                    .concat()
            }),
            code: error
                .and_then(|error| error.get_non_null("code"))
                .or_else(|| data.get_non_null("code"))
                .or_else(|| connector_error.map(V::from_text)),
            data,
            is_transient: head.is_transient(),
            retry_after,
        }
    }
}

/// Returns the first truthy value of `error.message`, `message` and `detail` as text.
fn message<V: HostValue>(data: &V, error: Option<&V>) -> Option<String> {
    let nested = error.and_then(|error| error.get("message"));
    let candidates = [nested, data.get("message"), data.get("detail")];
    describe(&candidates.into_iter().flatten().find(HostValue::is_truthy)?)
}

/// Formats a message. Arrays and objects are formatted as validation errors, for which
/// `@base44/sdk` says `[object Object]`.
fn describe<V: HostValue>(message: &V) -> Option<String> {
    match message.js_type() {
        JsType::Array => join("; ", message.elements()?.iter().filter_map(validation_error)),
        JsType::Object => validation_error(message),
        _ => Some(message.to_js_string()),
    }
}

/// Formats `{loc: ["body", "path"], msg: "field required"}` as `body.path: field required`.
fn validation_error<V: HostValue>(item: &V) -> Option<String> {
    if item.js_type() != JsType::Object {
        return (item.is_truthy() && !item.is_object()).then(|| item.to_js_string());
    }
    let non_empty =
        |name| item.get(name).and_then(|value| value.string()).filter(|text| !text.is_empty());
    let msg = non_empty("msg").or_else(|| non_empty("message"))?;
    let loc = item.get("loc").and_then(|loc| loc.elements()).unwrap_or_default();
    let path = join(".", loc.iter().map(HostValue::to_js_string)).unwrap_or_default();
    Some(if path.is_empty() { msg } else { [&path, ": ", &msg].concat() })
}

/// Joins texts with a separator; `None` for no texts. The `join` of slices needs a `Vec` and
/// compiles to four times the code.
fn join(separator: &str, texts: impl Iterator<Item = String>) -> Option<String> {
    texts.reduce(|mut joined, text| {
        joined.push_str(separator);
        joined.push_str(&text);
        joined
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    fn head(status: u16) -> ResponseHead {
        ResponseHead { status, ..ResponseHead::default() }
    }

    fn parse(status: u16, body: Json) -> ApiError<FakeValue> {
        ApiError::parse(&head(status), None, Body::Json(body.into()))
    }

    #[test]
    fn message_is_the_first_non_empty_candidate() {
        for (body, message) in [
            (json!({"error": {"message": "a"}, "message": "b", "detail": "c"}), "a"),
            (json!({"error": {"message": ""}, "message": "b", "detail": "c"}), "b"),
            (json!({"error": "text", "message": null, "detail": "c"}), "c"),
            (json!({"message": 7}), "7"),
            (json!({"message": true}), "true"),
            (json!({"message": 0, "detail": false}), "Request failed with status code 400"),
            (json!({}), "Request failed with status code 400"),
            (json!(null), "Request failed with status code 400"),
            (json!([]), "Request failed with status code 400"),
            (json!("text"), "Request failed with status code 400"),
        ] {
            assert_eq!(parse(400, body.clone()).message, message, "{body}");
        }
        let head = head(502);
        let text = ApiError::parse(&head, None, Body::Text(FakeValue::from("<html>")));
        assert_eq!(text.message, "Request failed with status code 502");
        assert_eq!(text.data, FakeValue::from("<html>"));
    }

    #[test]
    fn formats_validation_errors() {
        let detail = json!([
            {"loc": ["body", "items", 0, "path"], "msg": "field required", "type": "missing"},
            {"msg": "too long"},
            "and more",
            {"loc": ["query"]},
        ]);
        assert_eq!(
            parse(422, json!({ "detail": detail })).message,
            "body.items.0.path: field required; too long; and more"
        );
        let detail = json!([{"loc": ["", "x"], "msg": "m"}, {"loc": ["", ""], "msg": "n"}]);
        assert_eq!(parse(422, json!({ "detail": detail })).message, ".x: m; .: n");
        let generic = "Request failed with status code 422";
        assert_eq!(parse(422, json!({"detail": [{}, [], null]})).message, generic);
        assert_eq!(parse(422, json!({"detail": {"msg": "no"}})).message, "no");
        assert_eq!(parse(422, json!({"message": {"a": 1}})).message, generic);
    }

    #[test]
    fn code_is_the_first_non_null_candidate() {
        let code = |body: Json, header: Option<&str>| {
            let head = ResponseHead { connector_error: header.map(str::to_owned), ..head(403) };
            ApiError::<FakeValue>::parse(&head, None, Body::Json(body.into())).code
        };
        let text = |text: &str| Some(FakeValue::from(text));
        assert_eq!(code(json!({"error": {"code": "a"}, "code": "b"}), Some("c")), text("a"));
        assert_eq!(code(json!({"error": {"code": null}, "code": ""}), Some("c")), text(""));
        assert_eq!(code(json!({"code": 0}), Some("c")), Some(json!(0).into()));
        assert_eq!(code(json!({"detail": "x"}), Some("c")), text("c"));
        assert_eq!(code(json!("x"), None), None);
    }

    proptest! {
        #[test]
        fn every_error_has_a_message(bytes in any::<Vec<u8>>(), status in 300..1000u16) {
            let text = String::from_utf8_lossy(&bytes);
            let body = serde_json::from_str::<Json>(&text)
                .map_or_else(|_| Body::Text(FakeValue::from(&*text)), |json| Body::Json(json.into()));
            let error = ApiError::parse(&head(status), None, body);
            prop_assert!(!error.message.is_empty());
        }
    }
}
