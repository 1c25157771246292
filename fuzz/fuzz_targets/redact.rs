//! Credentials in any text and encoding: none remains after redaction, and JSON stays JSON.

#![no_main]

use base44_connectors_fuzz::protocol::redact::Redactor;
use base44_connectors_fuzz::texts;
use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;

const REDACTED: &str = "[redacted]";

fuzz_target!(|bytes: &[u8]| {
    let [first, second, before, after] = texts(bytes);
    let redactor = Redactor::new([first.clone(), format!("Bearer {second}")]);
    let secrets = [first.as_str(), second.as_str()];
    // Excludes short credentials, which are redacted as whole words only, and parts of the
    // replacement.
    let is_redactable = |secret: &str| {
        secret.chars().count() >= 8
            && !secret.contains(['[', ']'])
            && !"redacted".contains(secret)
            && !secret.starts_with("Bearer ")
            // Surrounding whitespace is not part of a header's value.
            && secret.trim_matches([' ', '\t']) == secret
            // Headers carry no control characters.
            && !secret.contains(|c: char| c.is_control() && c != '\t')
    };
    let redactable = secrets.into_iter().filter(|secret| is_redactable(secret)).collect::<Vec<_>>();
    let assert_clean = |text: &str| {
        let redacted = redactor.redact(text);
        let clean = redacted.as_deref().unwrap_or(text);
        for secret in &redactable {
            assert!(!clean.contains(secret), "{secret:?} remains in {clean:?}");
        }
        assert!(redacted.is_none() || clean.contains(REDACTED), "{clean:?}");
        redacted.is_some()
    };
    assert_clean(&before);
    for secret in &redactable {
        let escaped = serde_json::to_string(secret).unwrap();
        let twice = serde_json::to_string(&escaped).unwrap();
        let percent = secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        // Encoded characters are found if they are Latin-1; a tab in nested JSON is not.
        let is_latin1 = secret.chars().all(|c| c <= '\u{FF}');
        let is_decoded_twice = is_latin1 && !secret.contains('\t');
        for (encoding, is_decoded) in [
            (*secret, true),
            (&escaped, is_latin1),
            (&twice, is_decoded_twice),
            (&percent, is_latin1),
        ] {
            let found = assert_clean(&[before.as_str(), encoding, &after].concat());
            assert!(found || !is_decoded, "{encoding:?} was not found");
        }
        check_json(&redactor, &redactable, &[before.as_str(), secret, &after].concat());
    }
});

/// Checks that redacted JSON parses and contains no credential.
fn check_json(redactor: &Redactor, redactable: &[&str], text: &str) {
    let json = serde_json::json!({ text: [text, 1, [text]] }).to_string();
    let Some(clean) = redactor.redact_json(&json) else {
        panic!("{redactable:?} was not found in {json:?}")
    };
    let Ok(parsed) = serde_json::from_str::<Json>(&clean) else { panic!("{clean:?} is not JSON") };
    let parsed = parsed.as_object().expect("it is still an object");
    let (name, value) = parsed.iter().next().expect("it still has a member");
    for text in [name.as_str(), value[0].as_str().unwrap(), value[2][0].as_str().unwrap()] {
        for secret in redactable {
            assert!(!text.contains(secret), "{secret:?} remains in {text:?}");
        }
    }
    assert_eq!(value[1], 1);
}
