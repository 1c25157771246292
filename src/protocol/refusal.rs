//! What a refusal says: the message and the code in an answer outside 2xx.

use alloc::format;
use alloc::string::String;

use super::js_value::{HostValue, JsType};
use super::kind::{ErrorKind, is_transient};
use super::retry_after::RetryAfter;

/// The head of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// The HTTP status; 0 where a browser hides that of a redirect.
    pub status: u16,
    /// The header `X-Base44-Connector-Error`, which matters outside 2xx only.
    pub connector_error: Option<String>,
    /// The header `Retry-After`, of which the same is true.
    pub retry_after: Option<RetryAfter>,
}

impl Head {
    /// Whether the server did what was asked.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether the same request may well succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        is_transient(self.status)
    }

    /// Whether the server sends the caller elsewhere.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        matches!(self.status, 0 | 301 | 302 | 303 | 307 | 308)
    }
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<V> {
    /// It was JSON, whatever its content type said.
    Json(V),
    /// It was not; the text itself, which may be empty.
    Text(V),
}

/// An answer outside 2xx.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal<V> {
    /// The HTTP status.
    pub status: u16,
    /// What it comes to.
    pub kind: ErrorKind,
    /// What the server said, or that it said nothing.
    pub message: String,
    /// The server's own code for it, of whatever type it was.
    pub code: Option<V>,
    /// The body: parsed, or the text.
    pub data: V,
    /// Whether the same request may well succeed a little later.
    pub transient: bool,
    /// When the server says that it will, in seconds from then.
    pub retry_after: Option<u32>,
}

impl<V: HostValue> Refusal<V> {
    /// Reads a refusal. `retry_after` is what the head says of that, in seconds.
    #[must_use]
    pub fn read(head: &Head, retry_after: Option<u32>, body: Body<V>) -> Self {
        let connector_error = head.connector_error.as_deref();
        let (is_json, data) = match body {
            Body::Json(json) => (true, json),
            Body::Text(text) => (false, text),
        };
        let error = data.get_non_null("error");
        Self {
            status: head.status,
            kind: ErrorKind::of_status(head.status, connector_error, is_json),
            message: message(&data, error.as_ref())
                .unwrap_or_else(|| format!("Request failed with status code {}", head.status)),
            code: error
                .and_then(|error| error.get_non_null("code"))
                .or_else(|| data.get_non_null("code"))
                .or_else(|| connector_error.map(V::from_text)),
            data,
            transient: head.is_transient(),
            retry_after,
        }
    }
}

/// The first that is not empty of `error.message`, `message` and `detail`.
fn message<V: HostValue>(data: &V, error: Option<&V>) -> Option<String> {
    let said = error.and_then(|error| error.get("message"));
    let candidates = [said, data.get("message"), data.get("detail")];
    sentence(&candidates.into_iter().flatten().find(HostValue::is_truthy)?)
}

/// Text as it is; a list or an object as the text that it holds. `@base44/sdk` says
/// `[object Object]` here.
fn sentence<V: HostValue>(said: &V) -> Option<String> {
    match said.js_type() {
        JsType::Array => joined("; ", said.elements().iter().filter_map(validation_error)),
        JsType::Object => validation_error(said),
        _ => Some(said.to_js_string()),
    }
}

/// `{loc: ["body", "path"], msg: "field required"}` as `body.path: field required`.
fn validation_error<V: HostValue>(item: &V) -> Option<String> {
    if item.js_type() != JsType::Object {
        return (item.is_truthy() && !item.is_object()).then(|| item.to_js_string());
    }
    let text = |name| item.get(name).and_then(|said| said.string()).filter(|text| !text.is_empty());
    let msg = text("msg").or_else(|| text("message"))?;
    let steps = item.get("loc").map(|loc| loc.elements()).unwrap_or_default();
    let path = joined(".", steps.iter().map(HostValue::to_js_string)).unwrap_or_default();
    Some(if path.is_empty() { msg } else { [&path, ": ", &msg].concat() })
}

/// Texts in one, with something between them; `None` of none. `join` of the standard library needs
/// a list, and is four times the code.
fn joined(separator: &str, texts: impl Iterator<Item = String>) -> Option<String> {
    texts.reduce(|mut all, text| {
        all.push_str(separator);
        all.push_str(&text);
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    fn head(status: u16) -> Head {
        Head { status, ..Head::default() }
    }

    fn read(status: u16, body: Json) -> Refusal<FakeValue> {
        Refusal::read(&head(status), None, Body::Json(body.into()))
    }

    #[test]
    fn the_message_is_the_first_that_is_not_empty() {
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
            assert_eq!(read(400, body.clone()).message, message, "{body}");
        }
        let head = head(502);
        let text = Refusal::read(&head, None, Body::Text(FakeValue::from("<html>")));
        assert_eq!(text.message, "Request failed with status code 502");
        assert_eq!(text.data, FakeValue::from("<html>"));
    }

    #[test]
    fn a_list_of_validation_errors_is_a_sentence() {
        let detail = json!([
            {"loc": ["body", "items", 0, "path"], "msg": "field required", "type": "missing"},
            {"msg": "too long"},
            "and more",
            {"loc": ["query"]},
        ]);
        assert_eq!(
            read(422, json!({ "detail": detail })).message,
            "body.items.0.path: field required; too long; and more"
        );
        let steps = json!([{"loc": ["", "x"], "msg": "m"}, {"loc": ["", ""], "msg": "n"}]);
        assert_eq!(read(422, json!({ "detail": steps })).message, ".x: m; .: n");
        let silent = "Request failed with status code 422";
        assert_eq!(read(422, json!({"detail": [{}, [], null]})).message, silent);
        assert_eq!(read(422, json!({"detail": {"msg": "no"}})).message, "no");
        assert_eq!(read(422, json!({"message": {"a": 1}})).message, silent);
    }

    #[test]
    fn the_code_is_the_first_that_is_there() {
        let code = |body: Json, header: Option<&str>| {
            let head = Head { connector_error: header.map(str::to_owned), ..head(403) };
            Refusal::<FakeValue>::read(&head, None, Body::Json(body.into())).code
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
        fn any_bytes_are_read_to_some_message(bytes in any::<Vec<u8>>(), status in 300..1000u16) {
            let text = String::from_utf8_lossy(&bytes);
            let body = serde_json::from_str::<Json>(&text)
                .map_or_else(|_| Body::Text(FakeValue::from(&*text)), |json| Body::Json(json.into()));
            let refusal = Refusal::read(&head(status), None, body);
            prop_assert!(!refusal.message.is_empty());
        }
    }
}
