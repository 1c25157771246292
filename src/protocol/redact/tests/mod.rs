//! Examples for each spelling, and the search beside one that tries everything.

mod naive;

use super::*;
use proptest::prelude::*;

const TOKEN: &str = "eyJ.a+b/c=%41\"\\";

fn redact(text: &str) -> String {
    let redactor = Redactor::new([format!("Bearer {TOKEN}"), "st8".to_owned()]);
    redactor.redact(text).unwrap_or_else(|| text.to_owned())
}

#[test]
fn every_spelling_is_found() {
    let json = serde_json::to_string(TOKEN).unwrap();
    let nested = serde_json::to_string(&json).unwrap();
    let percent = percent_encoding::utf8_percent_encode(TOKEN, percent_encoding::NON_ALPHANUMERIC);
    let every_byte = TOKEN.bytes().map(|byte| format!("%{byte:02x}")).collect::<Vec<_>>().concat();
    let escaped = every_byte.replace('%', "\\u00");
    for spelling in [TOKEN, &json, &nested, &percent.to_string(), &every_byte, &escaped] {
        let text = redact(&format!("no {spelling}, and again {spelling}"));
        assert_eq!(text.matches(REDACTED).count(), 2, "{text}");
        assert!(!text.contains("eyJ") && !text.contains("%65"), "{text}");
    }
}

#[test]
fn spellings_of_other_languages_are_found() {
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
    for spelling in [&python, &quotes[0], &quotes[1], &script, &twice, &thrice] {
        let text = redactor.redact(&format!("no {spelling}.")).unwrap_or_default();
        assert!(!text.contains("Brien") && text.contains(REDACTED), "{spelling}: {text}");
    }
}

#[test]
fn a_backslash_is_no_part_of_an_escape_that_follows_it() {
    for secret in
        [r"0AA!!\tA", r"a\u0041-long-one", r"a\\b-long-one", "a\\\t-long-one", r#"a-long-one"\"#]
    {
        let once = serde_json::to_string(secret).unwrap();
        let twice = serde_json::to_string(&once).unwrap();
        let thrice = serde_json::to_string(&twice).unwrap();
        let redactor = Redactor::new([secret.to_owned()]);
        for spelling in [once, twice, thrice] {
            let inner = spelling.trim_matches(['"', '\\']);
            let text = redactor.redact(&spelling).unwrap_or_default();
            assert!(!text.contains(inner) && text.contains(REDACTED), "{spelling}: {text}");
        }
    }
}

#[test]
fn a_short_one_is_found_where_it_stands_alone() {
    assert_eq!(redact("state=st8&x"), "state=[redacted]&x");
    assert_eq!(redact("\"st8\""), "\"[redacted]\"");
    assert_eq!(redact("the best8th"), "the best8th");
}

#[test]
fn only_what_json_says_is_taken_out_of_it() {
    let redact = |secret: &str, json: &str| Redactor::new([secret.to_owned()]).redact_json(json);
    assert_eq!(redact("1", r#"{"a":1,"b":"1"}"#).unwrap(), r#"{"a":1,"b":"[redacted]"}"#);
    for secret in [":", ",", "{", "\""] {
        assert_eq!(redact(secret, r#"{"detail":"no","n":1}"#), None);
    }
    // Where the rest would be no JSON, nothing is left.
    assert_eq!(redact("secret\\", r#"["a secret\\","b"]"#).unwrap(), r#"["[redacted]","b"]"#);
    assert_eq!(redact("new-line", r#"["a\new-line","b"]"#).unwrap(), r#"["[redacted]","b"]"#);
    assert_eq!(redact("key-of-it", r#"{"key-of-it":[]}"#).unwrap(), r#"{"[redacted]":[]}"#);
    assert_eq!(redact("a\"b-long-one", r#"["a\"b-long-one"]"#).unwrap(), r#"["[redacted]"]"#);
}

#[test]
fn a_hostile_state_or_body_costs_linear_time() {
    let backslashes = "\\".repeat(60_000);
    let redactor = Redactor::new([format!("{}x", "\\".repeat(30))]);
    assert_eq!(redactor.redact(&backslashes), None);
    let long = Redactor::new([backslashes.clone()]);
    assert_eq!(long.redact(&backslashes).as_deref(), Some(REDACTED));
}

#[test]
fn tabs_spaces_and_utf8_are_found() {
    let redactor = |secret: &str| Redactor::new([secret.to_owned()]);
    assert!(redactor("secret\tstate").redact(r"a secret\tstate").is_some());
    assert!(redactor("secret state").redact("?s=secret+state&").is_some());
    let latin1 = "sécret-state".bytes().map(char::from).collect::<String>();
    assert!(redactor(&latin1).redact("no sécret-state").is_some());
    assert!(redactor(&latin1).redact("no s%C3%A9cret-state").is_some());
}

#[test]
fn the_longer_of_two_goes_first() {
    let redactor = Redactor::new(["secret-one".to_owned(), "secret-one-more".to_owned()]);
    assert_eq!(redactor.redact("a secret-one-more b").unwrap(), "a [redacted] b");
    assert_eq!(redactor.redact("secret-tw"), None);
    assert_eq!(Redactor::new(["Bearer ".to_owned()]).redact("anything"), None);
}

#[test]
fn letters_beyond_ascii_are_found_encoded() {
    let redactor = Redactor::new(["tök-ÿ-12345".to_owned()]);
    for text in
        ["tök-ÿ-12345", "t%C3%B6k-%c3%bf-12345", "t%F6k-%FF-12345", "t\\u00f6k-\\u00FF-12345"]
    {
        assert_eq!(redactor.redact(text).as_deref(), Some(REDACTED), "{text}");
    }
}

/// Secrets of few characters, and a text of them, of what they are escaped with, and of them
/// spelled whole in the ways in which they are.
fn secrets_and_text() -> impl Strategy<Value = (Vec<String>, String)> {
    let secret = prop_oneof!["[ab]{0,10}", "[a%\\\\+ \"/u0-2\téĀ]{0,10}", "\\PC{1,3}", "[!-~]{8}"];
    let spelled = |secret: &str, spelling: usize| match spelling {
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
        // Cut off, once in the middle of it.
        _ => secret.chars().take(secret.chars().count() * 2 / 3).collect(),
    };
    let noise = "[ab%\\\\+ \"/u0-2éĀ]{0,4}|\\PC{0,4}";
    let piece = (0..3_usize, 0..8_usize, noise);
    (prop::collection::vec(secret, 1..4), prop::collection::vec(piece, 0..5)).prop_map(
        move |(secrets, pieces)| {
            let pieces = pieces.into_iter().map(|(which, spelling, noise)| {
                spelled(&secrets[which % secrets.len()], spelling) + &noise
            });
            let text = pieces.collect();
            (secrets, text)
        },
    )
}

#[test]
fn a_long_text_without_credentials_is_searched_at_once() {
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
    // A ratio, which a busy machine changes less than times. One search passes over nearly all of
    // a text, and so takes a fraction of the time that trying everything does: of a tenth of it.
    let tenth = &json[..json.len() / 10];
    let naive = time(&|| assert_eq!(naive::redact(&redactor.secrets, tenth), None));
    assert!(took < naive, "{took:?} for all, {naive:?} for a tenth");
}

#[test]
fn a_long_run_that_a_long_credential_begins_with_is_withheld() {
    let hostile = |unit: &str, wanted: char| {
        let secret = format!("{}b", wanted.to_string().repeat(20_000));
        let redactor = Redactor::new([secret.clone()]);
        let text = unit.repeat(40_000);
        // The steps run out before the credential is come upon.
        assert_eq!(redactor.redact(&(text.clone() + &secret)).as_deref(), Some(REDACTED));
        let json = format!("[\"{text}\",\"not it\",\"{secret}\"]");
        assert_eq!(redactor.redact_json(&json).unwrap(), r#"["[redacted]","not it","[redacted]"]"#);
    };
    hostile("a", 'a');
    hostile("%25", '%');
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_found_is_what_trying_everything_finds((secrets, text) in secrets_and_text()) {
        let redactor = Redactor::new(secrets);
        prop_assert_eq!(redactor.redact(&text), naive::redact(&redactor.secrets, &text));
        let in_json = naive::redact_json(&redactor.secrets, &text);
        prop_assert_eq!(redactor.redact_json(&text), in_json);
    }
}

proptest! {
    #[test]
    fn nothing_of_it_is_left_in_any_surroundings(
        secret in "[!-~]{8,24}|[!-~]{8}(\\\\[tu0-9\"\\\\]|[a-z%]){1,4}", before in "\\PC{0,12}", after in "\\PC{0,12}", spelling in 0..4
    ) {
        let echoed = match spelling {
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
    fn any_text_is_survived(secret in "\\PC{0,6}|[%\\\\u0-9]{0,6}", text in "\\PC{0,40}|[%\\\\u0-9]{0,40}") {
        let _ = Redactor::new([secret]).redact(&text);
    }
}
