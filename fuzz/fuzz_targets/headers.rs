//! Incoming headers, custom headers and configurations: only valid values are sent.

#![no_main]

use std::time::UNIX_EPOCH;

use base44_connectors_fuzz::protocol::credentials::{Credentials, STATE_HEADER, authorization};
use base44_connectors_fuzz::protocol::headers::{HeaderError, parse_custom_header};
use base44_connectors_fuzz::protocol::js_value::Text;
use base44_connectors_fuzz::protocol::js_value::testing::FakeValue;
use base44_connectors_fuzz::protocol::retry_after::RetryAfter;
use base44_connectors_fuzz::texts;
use libfuzzer_sys::fuzz_target;
use serde_json::{Value as Json, json};

fuzz_target!(|bytes: &[u8]| {
    let Some((wall, rest)) = bytes.split_first_chunk() else { return };
    let [first, second, third, fourth, fifth, sixth] = texts(rest);
    check_retry_after(&first, f64::from(u32::from_le_bytes(*wall)) * 1000.0);
    check_custom_header(&first, &second);
    check_request(&[
        ("base44-app-id", &first),
        ("base44-service-authorization", &second),
        ("authorization", &third),
        (STATE_HEADER, &fourth),
        ("x-data-env", &fifth),
        ("base44-api-url", &sixth),
    ]);
    check_config(&first, &second, &third, &fourth);
});

fn check_retry_after(header: &str, wall: f64) {
    let date = httpdate::parse_http_date(header).ok();
    let at = date.and_then(|date| date.duration_since(UNIX_EPOCH).ok());
    let millis = at.map_or(f64::NAN, |since| since.as_secs_f64() * 1000.0);
    let retry_after = RetryAfter::parse(header, &|_| millis);
    let seconds = retry_after.map(|retry_after| retry_after.seconds(wall));
    let trimmed = header.trim_matches([' ', '\t']);
    if trimmed.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = trimmed.trim_start_matches('0');
        let saturated = if digits.is_empty() { 0 } else { u32::MAX };
        let expected = (!trimmed.is_empty()).then(|| digits.parse().unwrap_or(saturated));
        assert_eq!(seconds, expected, "{header:?}");
        return;
    }
    let (Some(retry_after), Some(seconds)) = (retry_after, seconds) else { return };
    // One second later, the delay until a date is one second less.
    let later = retry_after.seconds(wall + 1000.0);
    if seconds < u32::MAX && matches!(retry_after, RetryAfter::At(_)) {
        assert_eq!(later, seconds.saturating_sub(1), "{header:?}");
    }
}

fn check_custom_header(name: &str, value: &str) {
    match parse_custom_header(name, FakeValue::from(value)).map(|(name, _)| name) {
        Ok(checked) => {
            assert_eq!(checked, name.to_ascii_lowercase());
            assert!(!checked.is_empty() && checked.bytes().all(|byte| byte.is_ascii_graphic()));
            assert!(!checked.contains(|c| "\"(),/:;<=>?@[\\]{}".contains(c)), "{checked}");
            assert!(checked != "authorization" && checked != "on-behalf-of");
            assert_valid_value(value);
        }
        Err(error) => {
            // The message does not depend on the value.
            let other = parse_custom_header(name, FakeValue::from("\0")).unwrap_err();
            assert_eq!(error.to_string(), other.to_string());
            if matches!(error, HeaderError::Value(_)) {
                assert!(!value.chars().all(|c| matches!(c, ' '..='~')));
            }
        }
    }
}

fn text(string: &str) -> Text<FakeValue> {
    Text::from_string(string.to_owned())
}

fn assert_valid_value(value: &str) {
    assert!(!value.contains(['\r', '\n', '\0']), "{value:?}");
    assert!(value.chars().all(|c| u32::from(c) < 256), "{value:?}");
}

fn check_request(headers: &[(&str, &String); 6]) {
    let value = |name: &str| headers.iter().find(|(known, _)| *known == name).unwrap().1.as_str();
    let header = |name| Ok(Some(value(name)).filter(|text| !text.is_empty()).map(FakeValue::from));
    let Ok(credentials) = Credentials::from_request(header) else { return };
    assert_eq!(credentials.app_id, text(value("base44-app-id")));
    for (read, name) in
        [(credentials.service, "base44-service-authorization"), (credentials.user, "authorization")]
    {
        let words = value(name).split(' ').collect::<Vec<_>>();
        match read {
            None => assert_eq!(words, [""]),
            Some(read) => {
                assert_eq!(read, text(value(name)));
                assert!(matches!(words[..], ["Bearer", token] if !token.is_empty()));
            }
        }
    }
    // Only known headers are relayed.
    for (name, relayed) in credentials.headers {
        let name = name.string;
        assert_eq!(relayed, text(value(&name)));
        let is_environment = name == "x-data-env" && ["dev", "prod"].contains(&value(&name));
        assert!(name == STATE_HEADER || is_environment);
    }
}

fn check_config(app_id: &str, token: &str, name: &str, value: &str) {
    let config = json!({
        "appId": app_id, "token": token, "serviceToken": token, "headers": { name: value },
    });
    let entries = |headers: &FakeValue| {
        let FakeValue::Json(Json::Object(members)) = headers else { panic!("{headers:?}") };
        Some(members.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect())
    };
    let Ok(credentials) = Credentials::from_config(&FakeValue::from(config), entries) else {
        return;
    };
    assert!(!app_id.is_empty());
    assert_valid_value(app_id);
    assert_valid_value(token);
    let bearer = (!token.is_empty()).then(|| text(&format!("Bearer {token}")));
    assert_eq!(authorization(Some(FakeValue::from(token)), "token").unwrap(), bearer);
    assert_eq!((credentials.user, credentials.service), (bearer.clone(), bearer));
    assert_eq!(credentials.headers, [(text(&name.to_ascii_lowercase()), text(value))]);
    assert_valid_value(value);
}
