//! Takes credentials out of what a server or a host says before it becomes part of an error.
//!
//! A server may echo a credential as it came, percent-encoded, or inside JSON with its escapes,
//! so each character of a credential is looked for in each of these spellings.

/// What stands where a credential was.
const REDACTED: &str = "[redacted]";

/// From this length on a credential is taken out wherever it occurs. A shorter one would also
/// be found inside innocent words, so it is taken out only where it stands by itself.
const UNMISTAKABLE: usize = 8;

/// The credentials of one call.
///
/// ```
/// use base44_connectors::protocol::redact::Redactor;
///
/// let redactor = Redactor::new(["Bearer s3cr3t-token".to_owned()]);
/// let said = redactor.redact("no such user: s3cr3t%2Dtoken");
/// assert_eq!(said.as_deref(), Some("no such user: [redacted]"));
/// assert_eq!(redactor.redact("nothing to hide"), None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    secrets: Vec<Vec<char>>,
}

impl Redactor {
    /// Takes the values of the headers that carried them.
    pub fn new(header_values: impl IntoIterator<Item = String>) -> Self {
        let bare = header_values.into_iter().map(|value| {
            let secret = value.strip_prefix("Bearer ").unwrap_or(&value);
            secret.chars().collect::<Vec<_>>()
        });
        Self { secrets: bare.filter(|secret| !secret.is_empty()).collect() }
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
/// literally or in any encoded way.
fn match_prefix<'a>(secret: &[char], mut text: &'a str) -> Option<&'a str> {
    let mut wanted = secret.iter();
    while let Some(&next) = wanted.next() {
        let literal = text.strip_prefix(next);
        let encoded = decode(text).filter(|&(decoded, _)| decoded == next);
        let encoded = encoded.and_then(|(_, length)| text.get(length..));
        text = match (literal, encoded) {
            // `%25` may be a percent sign encoded, or these three characters: try both.
            (Some(literal), Some(encoded)) => match match_prefix(wanted.as_slice(), literal) {
                None => encoded,
                found => return found,
            },
            (literal, encoded) => encoded.or(literal)?,
        };
    }
    Some(text)
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
            let run = bytes.iter().take_while(|&&byte| byte == b'\\').count();
            match *bytes.get(run..)? {
                [escaped @ (b'"' | b'/'), ..] => Some((char::from(escaped), run + 1)),
                [b'u', b'0', b'0', ..] => Some((char::from(hex(run + 3)?), run + 5)),
                _ => (run > 1).then_some(('\\', 2)),
            }
        }
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
