//! Any credentials in any text: none is left, in whatever spelling, and JSON stays JSON.

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
    // A short one is taken out only where it stands by itself, and a part of what stands in the
    // place of a credential is no credential.
    let is_told = |secret: &str| {
        secret.chars().count() >= 8
            && !secret.contains(['[', ']'])
            && !"redacted".contains(secret)
            && !secret.starts_with("Bearer ")
            // These end with what is not part of them on the wire.
            && secret.trim_matches([' ', '\t']) == secret
            // No header carries these.
            && !secret.contains(|c: char| c.is_control() && c != '\t')
    };
    let told = secrets.into_iter().filter(|secret| is_told(secret)).collect::<Vec<_>>();
    let clean = |text: &str| {
        let redacted = redactor.redact(text);
        let clean = redacted.as_deref().unwrap_or(text);
        for secret in &told {
            assert!(!clean.contains(secret), "{secret:?} is left in {clean:?}");
        }
        assert!(redacted.is_none() || clean.contains(REDACTED), "{clean:?}");
        redacted.is_some()
    };
    clean(&before);
    for secret in &told {
        let escaped = serde_json::to_string(secret).unwrap();
        let twice = serde_json::to_string(&escaped).unwrap();
        let percent = secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        // What is encoded is known as Latin-1, and as UTF-8 of that; a tab in JSON within JSON is
        // not.
        let is_latin1 = secret.chars().all(|c| c <= '\u{FF}');
        let is_known_twice = is_latin1 && !secret.contains('\t');
        for (spelling, is_known) in [
            (*secret, true),
            (&escaped, is_latin1),
            (&twice, is_known_twice),
            (&percent, is_latin1),
        ] {
            let found = clean(&[before.as_str(), spelling, &after].concat());
            assert!(found || !is_known, "{spelling:?} is not found");
        }
        in_json(&redactor, &told, &[before.as_str(), secret, &after].concat());
    }
});

/// As the driver has it: what was parsed is written, cleaned and parsed again.
fn in_json(redactor: &Redactor, told: &[&str], text: &str) {
    let json = serde_json::json!({ text: [text, 1, [text]] }).to_string();
    let Some(clean) = redactor.redact_json(&json) else {
        panic!("{told:?} is not found in {json:?}")
    };
    let Ok(parsed) = serde_json::from_str::<Json>(&clean) else { panic!("{clean:?} is no JSON") };
    let parsed = parsed.as_object().expect("it is still an object");
    let (name, value) = parsed.iter().next().expect("it still has a member");
    for text in [name.as_str(), value[0].as_str().unwrap(), value[2][0].as_str().unwrap()] {
        for secret in told {
            assert!(!text.contains(secret), "{secret:?} is left in {text:?}");
        }
    }
    assert_eq!(value[1], 1);
}
