//! Takes credentials out of what a server or a host says before it becomes part of an error.
//!
//! A server may echo a credential as it came, percent-encoded, or inside JSON with its escapes,
//! so each character of a credential is looked for in each of these spellings.

use alloc::string::String;
use alloc::vec::Vec;

/// What stands where a credential was.
const REDACTED: &str = "[redacted]";

/// From this length on a credential is taken out wherever it occurs. A shorter one would also
/// be found inside innocent words, so it is taken out only where it stands by itself.
const UNMISTAKABLE: usize = 8;

/// The credentials of one call.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    secrets: Vec<Vec<char>>,
}

impl Redactor {
    /// Takes the values of the headers that carried them.
    pub fn new(header_values: impl IntoIterator<Item = String>) -> Self {
        let mut secrets = Vec::new();
        for value in header_values {
            let secret = value.strip_prefix("Bearer ").unwrap_or(&value);
            if secret.is_empty() {
                continue;
            }
            secrets.push(secret.chars().collect::<Vec<_>>());
            // A header's bytes come in as Latin-1; a server may have read them as UTF-8.
            let bytes = secret.chars().map(|c| u8::try_from(c).ok()).collect::<Option<Vec<_>>>();
            let utf8 = bytes.filter(|bytes| !bytes.is_ascii()).map(String::from_utf8);
            if let Some(Ok(utf8)) = utf8 {
                secrets.push(utf8.chars().collect());
            }
        }
        Self { secrets }
    }

    /// JSON without credentials in its names and texts; its syntax and its numbers stay as they
    /// are. `None` where there were none in it.
    #[must_use]
    pub fn redact_json(&self, json: &str) -> Option<String> {
        let mut cleaned = String::new();
        let mut found = false;
        let mut rest = json;
        while let Some((before, text)) = rest.split_once('"') {
            let mut escaped = false;
            let end = text.bytes().position(|byte| {
                let is_end = byte == b'"' && !escaped;
                escaped = byte == b'\\' && !escaped;
                is_end
            });
            let (text, after) = match end {
                Some(end) => (text.get(..end), text.get(end..)),
                None => (Some(text), None),
            };
            let text = text.unwrap_or_default();
            let clean = self.redact(text);
            found |= clean.is_some();
            cleaned.extend([before, "\"", clean.as_deref().unwrap_or(text)]);
            rest = after.and_then(|after| after.strip_prefix('"')).unwrap_or_default();
            if after.is_some() {
                cleaned.push('"');
            }
        }
        cleaned.push_str(rest);
        found.then_some(cleaned)
    }

    /// The text without credentials; `None` where there were none in it.
    #[must_use]
    pub fn redact(&self, text: &str) -> Option<String> {
        let mut cleaned = String::new();
        let mut rest = text;
        let mut before = None;
        let mut found = false;
        while let Some(next) = rest.chars().next() {
            if let Some(after) = self.found_at(rest, before) {
                cleaned.push_str(REDACTED);
                (rest, before, found) = (after, Some(']'), true);
            } else {
                cleaned.push(next);
                (rest, before) = (rest.get(next.len_utf8()..).unwrap_or_default(), Some(next));
            }
        }
        found.then_some(cleaned)
    }

    /// What is left of `text` behind the credential with which it begins, if it does. Of two
    /// credentials the longer counts, so that one inside another leaves no remainder.
    fn found_at<'a>(&self, text: &'a str, before: Option<char>) -> Option<&'a str> {
        let counts = |secret: &&Vec<char>, after: &str| {
            let alone = || !joins(before) && !joins(after.chars().next());
            secret.len() >= UNMISTAKABLE || alone()
        };
        let matches = self
            .secrets
            .iter()
            .filter_map(|secret| match_prefix(secret, text).filter(|after| counts(&secret, after)));
        matches.min_by_key(|after| after.len())
    }
}

/// Whether a neighbour makes a credential part of a longer word.
fn joins(neighbour: Option<char>) -> bool {
    neighbour.is_some_and(|c| c.is_ascii_alphanumeric() || !c.is_ascii())
}

/// What is left of `text` behind the credential, if it begins with it, each character spelled
/// literally or in any encoded way. A percent sign or a backslash may be read both as itself and
/// as the start of an escape: all of a kind are read in one way, then in the other. A text that
/// mixes the ways is nobody's, and trying every mixture would take exponential time.
fn match_prefix<'a>(secret: &[char], text: &'a str) -> Option<&'a str> {
    [(true, true), (true, false), (false, true), (false, false)].into_iter().find_map(
        |(percent_itself, backslash_itself)| {
            secret.iter().try_fold(text, |text, &wanted| {
                let literal = text.strip_prefix(wanted);
                let encoded = || {
                    let (decoded, length) = decode(text)?;
                    if decoded == wanted { text.get(length..) } else { None }
                };
                let is_itself = match wanted {
                    '%' => percent_itself,
                    '\\' => backslash_itself,
                    _ => true,
                };
                if is_itself { literal.or_else(encoded) } else { encoded().or(literal) }
            })
        },
    )
}

/// The Latin-1 character that an escape at the start of `text` stands for, and the escape's length.
fn decode(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let hex = |from: usize| {
        let digit = |at: usize| u8::try_from(char::from(*bytes.get(at)?).to_digit(16)?).ok();
        Some(digit(from)? << 4 | digit(from + 1)?)
    };
    match bytes {
        [b'\\', ..] => {
            // JSON, or JSON inside a string of JSON, where each backslash is doubled again.
            // Seven stand before a quote that is three strings deep; a longer run is no escape.
            let run = bytes.iter().take(8).take_while(|&&byte| byte == b'\\').count();
            match *bytes.get(run..)? {
                [escaped @ (b'"' | b'/'), ..] => Some((char::from(escaped), run + 1)),
                [b't', ..] if run == 1 => Some(('\t', 2)),
                [b'u', b'0', b'0', ..] if run == 1 => Some((char::from(hex(4)?), 6)),
                _ => (run > 1).then_some(('\\', 2)),
            }
        }
        // A query's space.
        [b'+', ..] => Some((' ', 1)),
        [b'%', ..] => {
            let first = hex(1)?;
            // UTF-8 writes a Latin-1 character beyond ASCII in two bytes, C2 or C3 the first.
            let second = if bytes.get(3) == Some(&b'%') { hex(4) } else { None };
            match (first, second) {
                (0xC2 | 0xC3, Some(second @ 0x80..=0xBF)) => {
                    Some((char::from((first & 3) << 6 | (second & 0x3F)), 6))
                }
                _ => Some((char::from(first), 3)),
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
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
        let percent =
            percent_encoding::utf8_percent_encode(TOKEN, percent_encoding::NON_ALPHANUMERIC);
        let every_byte =
            TOKEN.bytes().map(|byte| format!("%{byte:02x}")).collect::<Vec<_>>().concat();
        let escaped = every_byte.replace('%', "\\u00");
        for spelling in [TOKEN, &json, &nested, &percent.to_string(), &every_byte, &escaped] {
            let text = redact(&format!("no {spelling}, and again {spelling}"));
            assert_eq!(text.matches(REDACTED).count(), 2, "{text}");
            assert!(!text.contains("eyJ") && !text.contains("%65"), "{text}");
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
        let redact =
            |secret: &str, json: &str| Redactor::new([secret.to_owned()]).redact_json(json);
        assert_eq!(redact("1", r#"{"a":1,"b":"1"}"#).unwrap(), r#"{"a":1,"b":"[redacted]"}"#);
        for secret in [":", ",", "{", "\""] {
            assert_eq!(redact(secret, r#"{"detail":"no","n":1}"#), None);
        }
        assert_eq!(redact("key-of-it", r#"{"key-of-it":[]}"#).unwrap(), r#"{"[redacted]":[]}"#);
        assert_eq!(redact("a\"b-long-one", r#"["a\"b-long-one"]"#).unwrap(), r#"["[redacted]"]"#);
    }

    #[test]
    fn a_hostile_state_or_body_costs_linear_time() {
        let backslashes = "\\".repeat(60_000);
        let redactor = Redactor::new([format!("{}x", "\\".repeat(60))]);
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

    proptest! {
        #[test]
        fn nothing_of_it_is_left_in_any_surroundings(
            secret in "[!-~]{8,24}", before in "\\PC{0,12}", after in "\\PC{0,12}", spelling in 0..3
        ) {
            let echoed = match spelling {
                0 => secret.clone(),
                1 => serde_json::to_string(&secret).unwrap(),
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
}
