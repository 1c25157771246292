//! Examples of each encoding, and a comparison with an exhaustive search.

mod naive;

use super::*;
use proptest::prelude::*;

const TOKEN: &str = "eyJ.a+b/c=%41\"\\";

fn redact(text: &str) -> String {
    let redactor = Redactor::new([format!("Bearer {TOKEN}"), "st8".to_owned()]);
    redactor.redact(text).unwrap_or_else(|| text.to_owned())
}

#[test]
fn finds_every_encoding() {
    let json = serde_json::to_string(TOKEN).unwrap();
    let nested = serde_json::to_string(&json).unwrap();
    let percent = percent_encoding::utf8_percent_encode(TOKEN, percent_encoding::NON_ALPHANUMERIC);
    let every_byte = TOKEN.bytes().map(|byte| format!("%{byte:02x}")).collect::<Vec<_>>().concat();
    let escaped = every_byte.replace('%', "\\u00");
    for encoding in [TOKEN, &json, &nested, &percent.to_string(), &every_byte, &escaped] {
        let text = redact(&format!("no {encoding}, and again {encoding}"));
        assert_eq!(text.matches(REDACTED).count(), 2, "{text}");
        assert!(!text.contains("eyJ") && !text.contains("%65"), "{text}");
    }
}

#[test]
fn finds_python_html_and_nested_percent_encodings() {
    let state = r#"{"user":"Pat O'Brien","tag":"a+b/c=<1>&%41"}"#;
    let percent = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let python = format!("'{}'", state.replace('\'', "\\'"));
    let html = state.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let quotes = [html.replace('"', "&quot;"), html.replace('"', "&quot;").replace('\'', "&#x27;")];
    let script = state.replace('"', "\\x22").replace('<', "\\x3c");
    let twice = percent(&percent(state));
    let thrice = percent(&twice);
    let redactor = Redactor::new([state.to_owned()]);
    for encoding in [&python, &quotes[0], &quotes[1], &script, &twice, &thrice] {
        let text = redactor.redact(&format!("no {encoding}.")).unwrap_or_default();
        assert!(!text.contains("Brien") && text.contains(REDACTED), "{encoding}: {text}");
    }
}

#[test]
fn finds_backslashes_before_escapes() {
    for secret in
        [r"0AA!!\tA", r"a\u0041-long-one", r"a\\b-long-one", "a\\\t-long-one", r#"a-long-one"\"#]
    {
        let once = serde_json::to_string(secret).unwrap();
        let twice = serde_json::to_string(&once).unwrap();
        let thrice = serde_json::to_string(&twice).unwrap();
        let redactor = Redactor::new([secret.to_owned()]);
        for encoding in [once, twice, thrice] {
            let inner = encoding.trim_matches(['"', '\\']);
            let text = redactor.redact(&encoding).unwrap_or_default();
            assert!(!text.contains(inner) && text.contains(REDACTED), "{encoding}: {text}");
        }
    }
}

#[test]
fn no_part_of_a_credential_is_left_where_text_was_cut_off() {
    let secret = "service-token-1";
    let redactor = Redactor::new([format!("Bearer {secret}")]);
    let encode = |encode: fn(char) -> String| secret.chars().map(encode).collect::<String>();
    let encodings = [
        secret.to_owned(),
        encode(|c| format!("&#{:08};", u32::from(c))),
        encode(|c| format!("&#x00000000{:07x};", u32::from(c))),
        encode(|c| format!("%252525{:02X}", u32::from(c))),
        encode(|c| format!("\\\\\\\\\\\\\\\\u{:04x}", u32::from(c))),
    ];
    let before = "x".repeat(1000);
    for encoded in encodings {
        let whole = format!("{before} {encoded}");
        assert_eq!(redactor.redacted(whole.clone()), format!("{before} {REDACTED}"));
        for end in before.len() + 1..whole.len() {
            let mut text = whole[..end].to_owned();
            redactor.truncate(&mut text);
            assert!(before.starts_with(&redactor.redacted(text)), "{}", &whole[before.len()..end]);
        }
    }
}

#[test]
fn short_credentials_are_redacted_as_whole_words_only() {
    assert_eq!(redact("state=st8&x"), "state=[redacted]&x");
    assert_eq!(redact("\"st8\""), "\"[redacted]\"");
    assert_eq!(redact("the best8th"), "the best8th");
}

#[test]
fn redaction_keeps_json_valid() {
    let redact = |secret: &str, json: &str| Redactor::new([secret.to_owned()]).redact_json(json);
    assert_eq!(redact("1", r#"{"a":1,"b":"1"}"#).unwrap(), r#"{"a":1,"b":"[redacted]"}"#);
    for secret in [":", ",", "{", "\""] {
        assert_eq!(redact(secret, r#"{"detail":"no","n":1}"#), None);
    }
    // If the rest of a string would not be valid JSON, the whole string is redacted.
    assert_eq!(redact("secret\\", r#"["a secret\\","b"]"#).unwrap(), r#"["[redacted]","b"]"#);
    assert_eq!(redact("new-line", r#"["a\new-line","b"]"#).unwrap(), r#"["[redacted]","b"]"#);
    assert_eq!(redact("key-of-it", r#"{"key-of-it":[]}"#).unwrap(), r#"{"[redacted]":[]}"#);
    assert_eq!(redact("a\"b-long-one", r#"["a\"b-long-one"]"#).unwrap(), r#"["[redacted]"]"#);
}

#[test]
fn runs_of_backslashes_take_linear_time() {
    let backslashes = "\\".repeat(60_000);
    let redactor = Redactor::new([format!("{}x", "\\".repeat(30))]);
    assert_eq!(redactor.redact(&backslashes), None);
    let long = Redactor::new([backslashes.clone()]);
    assert_eq!(long.redact(&backslashes).as_deref(), Some(REDACTED));
}

#[test]
fn finds_escaped_tabs_spaces_and_utf8() {
    let redactor = |secret: &str| Redactor::new([secret.to_owned()]);
    assert!(redactor("secret\tstate").redact(r"a secret\tstate").is_some());
    assert!(redactor("secret state").redact("?s=secret+state&").is_some());
    let latin1 = "sécret-state".bytes().map(char::from).collect::<String>();
    assert!(redactor(&latin1).redact("no sécret-state").is_some());
    assert!(redactor(&latin1).redact("no s%C3%A9cret-state").is_some());
}

#[test]
fn the_longest_match_wins() {
    let redactor = Redactor::new(["secret-one".to_owned(), "secret-one-more".to_owned()]);
    assert_eq!(redactor.redact("a secret-one-more b").unwrap(), "a [redacted] b");
    assert_eq!(redactor.redact("secret-tw"), None);
    assert_eq!(Redactor::new(["Bearer ".to_owned()]).redact("anything"), None);
}

#[test]
fn finds_encoded_letters_beyond_ascii() {
    let redactor = Redactor::new(["tök-ÿ-12345".to_owned()]);
    for text in
        ["tök-ÿ-12345", "t%C3%B6k-%c3%bf-12345", "t%F6k-%FF-12345", "t\\u00f6k-\\u00FF-12345"]
    {
        assert_eq!(redactor.redact(text).as_deref(), Some(REDACTED), "{text}");
    }
}

/// Secrets over a small alphabet, and a text made of their encodings and of noise over the same
/// alphabet.
fn secrets_and_text() -> impl Strategy<Value = (Vec<String>, String)> {
    let secret = prop_oneof!["[ab]{0,10}", "[a%\\\\+ \"/u0-2\téĀ]{0,10}", "\\PC{1,3}", "[!-~]{8}"];
    let encode = |secret: &str, encoding: usize| match encoding {
        0 => secret.to_owned(),
        1 => serde_json::to_string(secret).unwrap(),
        2 => serde_json::to_string(&serde_json::to_string(secret).unwrap()).unwrap(),
        3 => secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat(),
        4 => secret.replace(' ', "+"),
        5 => {
            let escapes = secret.chars().map(|c| format!("\\u{:04x}", u32::from(c)));
            escapes.collect::<Vec<_>>().concat()
        }
        6 => secret.replace('%', "%25").replace('\\', "\\\\"),
        // Truncated.
        _ => secret.chars().take(secret.chars().count() * 2 / 3).collect(),
    };
    let noise = "[ab%\\\\+ \"/u0-2éĀ]{0,4}|\\PC{0,4}";
    let piece = (0..3_usize, 0..8_usize, noise);
    (prop::collection::vec(secret, 1..4), prop::collection::vec(piece, 0..5)).prop_map(
        move |(secrets, pieces)| {
            let pieces = pieces.into_iter().map(|(which, encoding, noise)| {
                encode(&secrets[which % secrets.len()], encoding) + &noise
            });
            let text = pieces.collect();
            (secrets, text)
        },
    )
}

#[test]
fn the_byte_table_makes_searches_fast() {
    let jwt = "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl".to_owned();
    let redactor = Redactor::new([jwt, "eyJzdGF0ZSI6InggeSJ9".to_owned()]);
    let json = "{\"detail\":\"Every \\\"eye\\\" sees %20 of it, e.g. these\",\"n\":[1,2,3]},"
        .repeat(20_000);
    assert!(json.len() > 1 << 20);
    let time = |search: &dyn Fn()| {
        let begun = std::time::Instant::now();
        search();
        begun.elapsed()
    };
    let took = (0..3).map(|_| {
        time(&|| assert_eq!((redactor.redact(&json), redactor.redact_json(&json)), (None, None)))
    });
    let took = took.min().unwrap();
    // Compares with the exhaustive search of a tenth of the text, since a busy machine affects
    // ratios less than times.
    let tenth = &json[..json.len() / 10];
    let naive = time(&|| assert_eq!(naive::redact(&redactor.secrets, tenth), None));
    assert!(took < naive, "{took:?} for the whole text, {naive:?} for a tenth");
}

#[test]
fn redacts_the_whole_text_when_the_step_budget_runs_out() {
    let assert_redacted = |unit: &str, first: char| {
        let secret = format!("{}b", first.to_string().repeat(20_000));
        let redactor = Redactor::new([secret.clone()]);
        let text = unit.repeat(40_000);
        // The budget runs out before the search reaches the credential.
        assert_eq!(redactor.redact(&(text.clone() + &secret)).as_deref(), Some(REDACTED));
        let json = format!("[\"{text}\",\"not it\",\"{secret}\"]");
        assert_eq!(redactor.redact_json(&json).unwrap(), r#"["[redacted]","not it","[redacted]"]"#);
    };
    assert_redacted("a", 'a');
    assert_redacted("%25", '%');
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn agrees_with_exhaustive_search((secrets, text) in secrets_and_text()) {
        let redactor = Redactor::new(secrets);
        prop_assert_eq!(redactor.redact(&text), naive::redact(&redactor.secrets, &text));
        let in_json = naive::redact_json(&redactor.secrets, &text);
        prop_assert_eq!(redactor.redact_json(&text), in_json);
    }
}

proptest! {
    #[test]
    fn leaves_no_part_of_an_encoded_credential(
        secret in "[!-~]{8,24}|[!-~]{8}(\\\\[tu0-9\"\\\\]|[a-z%]){1,4}", before in "\\PC{0,12}", after in "\\PC{0,12}", encoding in 0..4
    ) {
        let echoed = match encoding {
            0 => secret.clone(),
            1 => serde_json::to_string(&secret).unwrap(),
            2 => serde_json::to_string(&serde_json::to_string(&secret).unwrap()).unwrap(),
            _ => secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat(),
        };
        let redactor = Redactor::new([format!("Bearer {secret}")]);
        let text = redactor.redact(&[before, echoed.clone(), after].concat()).unwrap();
        prop_assert!(!text.contains(&secret) && text.contains(REDACTED), "{}", text);
        prop_assert_eq!(redactor.redact(&text), None);
    }

    #[test]
    fn never_panics(secret in "\\PC{0,6}|[%\\\\u0-9]{0,6}", text in "\\PC{0,40}|[%\\\\u0-9]{0,40}") {
        let _ = Redactor::new([secret]).redact(&text);
    }
}
