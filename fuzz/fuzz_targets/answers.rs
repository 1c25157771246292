//! Any bytes with any status: what is made of them is what they say, and nothing else.
//!
//! The first byte chooses the status, the second the route; the rest is the header
//! `X-Base44-Connector-Error` and the body.

#![no_main]

use base44_connectors_fuzz::protocol::response::Output;
use base44_connectors_fuzz::protocol::error_kind::{ErrorKind, is_transient};
use base44_connectors_fuzz::protocol::response::{Body, ResponseHead, ApiError};
use base44_connectors_fuzz::protocol::route::{ResponseKind, Route};
use base44_connectors_fuzz::protocol::js_value::testing::FakeValue;
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
    let answers = Route::ALL[usize::from(*route) % Route::ALL.len()].spec().response;
    success(answers, body(), json.as_ref());
    let head = ResponseHead {
        status: 100 + u16::from(*status) * 2,
        connector_error: (!header.is_empty()).then_some(header),
        retry_after: None,
    };
    refusal(&head, body(), &text, json.as_ref());
});

fn success(answers: ResponseKind, body: Body<FakeValue>, json: Option<&Json>) {
    let said = |name: &str| json.and_then(|json| json.get(name)).cloned().map(FakeValue::from);
    let outcome = match Output::parse(answers, body) {
        Ok(outcome) => outcome,
        Err(malformed) => {
            assert!(answers != ResponseKind::Empty);
            assert!(malformed.to_string().starts_with("Base44 answered with "));
            return;
        }
    };
    match outcome {
        Output::Connection { access_token, config } => {
            assert_eq!(answers, ResponseKind::Connection);
            assert_eq!(Some(&access_token), said("access_token").as_ref());
            assert_printable(&access_token);
            let said = said("connection_config").filter(|said| *said != FakeValue::Json(Json::Null));
            assert_eq!(config, said);
            assert!(matches!(config, None | Some(FakeValue::Json(Json::Object(_)))));
        }
        Output::RedirectUrl(url) => {
            assert_eq!(answers, ResponseKind::RedirectUrl);
            assert_eq!(Some(&url), said("redirect_url").as_ref());
            assert_printable(&url);
        }
        Output::ProxyEnvelope(_) => {
            assert_eq!(answers, ResponseKind::ProxyEnvelope);
            assert!(matches!(said("success"), Some(FakeValue::Json(Json::Bool(_)))));
            assert_printable(&said("phase").unwrap());
        }
        // An answer is read as a whole; what a method wants of it is taken later.
        Output::AccessToken(_) | Output::IsConnected(_) => panic!("a part of an answer"),
        Output::Empty => assert_eq!(answers, ResponseKind::Empty),
    }
}

fn assert_printable(value: &FakeValue) {
    let FakeValue::Json(Json::String(text)) = value else { panic!("{value:?} is no text") };
    assert!(!text.is_empty() && !text.bytes().any(|byte| byte < b' ' || byte == 0x7F));
}

fn refusal(head: &ResponseHead, body: Body<FakeValue>, text: &str, json: Option<&Json>) {
    let refusal = ApiError::parse(head, None, body);
    assert_eq!(refusal.status, head.status);
    assert_eq!(refusal.is_transient, is_transient(head.status));
    assert_eq!(refusal.data, json.map_or_else(|| text.into(), |json| json.clone().into()));
    assert!(!refusal.message.is_empty());
    assert_eq!(refusal.kind == ErrorKind::NotConnected, head.status == 404 && json.is_some());

    // Every code was said in one of three places; none is null.
    let header = head.connector_error.as_deref().map(Json::from);
    let places = ["/error/code", "/code"].map(|path| json.and_then(|json| json.pointer(path)));
    let places = [places[0], places[1], header.as_ref()].into_iter().flatten();
    let said = places.into_iter().find(|code| !code.is_null());
    assert_eq!(refusal.code, said.cloned().map(FakeValue::from));

    // No message is made up: it is one for the status alone, or of words that the body has.
    let own = format!("Request failed with status code {}", head.status);
    let words = json.map(words).unwrap_or_default();
    let mut left = refusal.message.clone();
    if left != own {
        for word in &words {
            left = left.replace(word.as_str(), "");
        }
        let between = |c| matches!(c, '.' | ':' | ';' | ' ');
        assert!(left.chars().all(between), "{:?} leaves {left:?}", refusal.message);
    }
}

/// All that JSON holds, as texts; the longest first.
fn words(json: &Json) -> Vec<String> {
    let mut found = Vec::new();
    let mut left = vec![json];
    while let Some(json) = left.pop() {
        match json {
            Json::Array(list) => left.extend(list),
            Json::Object(members) => left.extend(members.values()),
            _ => {}
        }
        found.push(json.as_str().map_or_else(|| json.to_string(), str::to_owned));
    }
    found.retain(|text| !text.is_empty());
    found.sort_by_key(|text| std::cmp::Reverse(text.len()));
    found
}
