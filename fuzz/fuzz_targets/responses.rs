//! Responses with any status and body: every value of the result comes from the response.
//!
//! The first byte chooses the status, the second the route. The rest is the header
//! `X-Base44-Connector-Error` and the body.

#![no_main]

use base44_connectors_fuzz::protocol::api_error::ApiError;
use base44_connectors_fuzz::protocol::error_kind::{ErrorKind, is_transient};
use base44_connectors_fuzz::protocol::js_value::testing::FakeValue;
use base44_connectors_fuzz::protocol::response::{Body, Output, ResponseHead};
use base44_connectors_fuzz::protocol::route::{ResponseKind, Route};
use base44_connectors_fuzz::texts;
use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;

fuzz_target!(|bytes: &[u8]| {
    let [status, route, texts @ ..] = bytes else { return };
    let [header, text] = self::texts(texts);
    let json = serde_json::from_str::<Json>(&text).ok();
    let body = || match &json {
        Some(json) => Body::Json(FakeValue::from(json.clone())),
        None => Body::Text(FakeValue::from(text.as_str())),
    };
    let kind = Route::ALL[usize::from(*route) % Route::ALL.len()].spec().response;
    check_output(kind, body(), json.as_ref());
    let head = ResponseHead {
        status: 100 + u16::from(*status) * 2,
        connector_error: (!header.is_empty()).then_some(header),
        retry_after: None,
        location: None,
    };
    check_error(&head, body(), &text, json.as_ref());
});

fn check_output(kind: ResponseKind, body: Body<FakeValue>, json: Option<&Json>) {
    let field = |name: &str| json.and_then(|json| json.get(name)).cloned().map(FakeValue::from);
    let output = match Output::parse(kind, body) {
        Ok(output) => output,
        Err(error) => {
            assert!(kind != ResponseKind::Empty);
            assert!(error.to_string().starts_with("Base44 answered with "));
            return;
        }
    };
    match output {
        Output::Connection { access_token, config } => {
            assert_eq!(kind, ResponseKind::Connection);
            assert_eq!(Some(&access_token), field("access_token").as_ref());
            assert_printable(&access_token);
            let given = field("connection_config");
            assert_eq!(config, given.filter(|given| *given != FakeValue::Json(Json::Null)));
            assert!(matches!(config, None | Some(FakeValue::Json(Json::Object(_)))));
        }
        Output::RedirectUrl(url) => {
            assert_eq!(kind, ResponseKind::RedirectUrl);
            assert_eq!(Some(&url), field("redirect_url").as_ref());
            assert_printable(&url);
        }
        Output::ProxyEnvelope(_) => {
            assert_eq!(kind, ResponseKind::ProxyEnvelope);
            assert!(matches!(field("success"), Some(FakeValue::Json(Json::Bool(_)))));
            assert_printable(&field("phase").expect("phase is required"));
        }
        Output::AccessToken(_) | Output::IsConnected(_) => panic!("parse does not project"),
        Output::Empty => assert_eq!(kind, ResponseKind::Empty),
    }
}

fn assert_printable(value: &FakeValue) {
    let FakeValue::Json(Json::String(text)) = value else { panic!("{value:?} is not a string") };
    assert!(!text.is_empty() && !text.bytes().any(|byte| byte < b' ' || byte == 0x7F));
}

fn check_error(head: &ResponseHead, body: Body<FakeValue>, text: &str, json: Option<&Json>) {
    let error = ApiError::parse(head, None, body);
    assert_eq!(error.status, head.status);
    assert_eq!(error.is_transient, is_transient(head.status));
    assert_eq!(error.data, json.map_or_else(|| text.into(), |json| json.clone().into()));
    assert!(!error.message.is_empty());
    assert_eq!(error.kind == ErrorKind::NotConnected, head.status == 404 && json.is_some());

    // The code is the first non-null candidate.
    let header = head.connector_error.as_deref().map(Json::from);
    let candidates = ["/error/code", "/code"].map(|path| json.and_then(|json| json.pointer(path)));
    let candidates = [candidates[0], candidates[1], header.as_ref()].into_iter().flatten();
    let code = candidates.into_iter().find(|code| !code.is_null());
    assert_eq!(error.code, code.cloned().map(FakeValue::from));

    // The message is the generic one, or made of values of the body and separators.
    let generic = format!("Request failed with status code {}", head.status);
    let mut remainder = error.message.clone();
    if remainder != generic {
        for value in &json.map(values).unwrap_or_default() {
            remainder = remainder.replace(value.as_str(), "");
        }
        let is_separator = |c| matches!(c, '.' | ':' | ';' | ' ');
        assert!(remainder.chars().all(is_separator), "{:?}: {remainder:?}", error.message);
    }
}

/// Returns all values in JSON as text, the longest first.
fn values(json: &Json) -> Vec<String> {
    let mut found = Vec::new();
    let mut pending = vec![json];
    while let Some(json) = pending.pop() {
        match json {
            Json::Array(elements) => pending.extend(elements),
            Json::Object(members) => pending.extend(members.values()),
            _ => {}
        }
        found.push(json.as_str().map_or_else(|| json.to_string(), str::to_owned));
    }
    found.retain(|text| !text.is_empty());
    found.sort_by_key(|text| std::cmp::Reverse(text.len()));
    found
}
