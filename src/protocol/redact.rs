//! Takes credentials out of what a server or a host says before it becomes part of an error.
//!
//! A server may echo a credential as it came, percent-encoded, or inside JSON with its escapes,
//! so each character of a credential is looked for in each of these spellings.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// What stands where a credential was.
const REDACTED: &str = "[redacted]";

/// From this length on a credential is taken out wherever it occurs. A shorter one would also
/// be found inside innocent words, so it is taken out only where it stands by itself.
const UNMISTAKABLE: usize = 8;

/// How many characters are compared with those of credentials before a text is given up, and
/// withheld whole; with [`STEPS_PER_BYTE`] more for each byte of the text. Only a text made for
/// it needs more, of long runs with which a long credential begins as well.
const STEPS: usize = 1 << 23;

const STEPS_PER_BYTE: usize = 4;

/// The credentials of one call. It cannot be printed: it would show them.
#[derive(Clone)]
pub struct Redactor {
    secrets: Vec<Vec<char>>,
    /// What each byte can be in a spelling of a credential: [`BEGINS`], [`ESCAPES`] and
    /// [`FOLLOWS`]. Nearly all of a text is passed over by this alone.
    bytes: [u8; 256],
}

/// The first byte of the first character.
const BEGINS: u8 = 1;
/// The first byte of any escape.
const ESCAPES: u8 = 2;
/// The byte after the first, where that is no escape's.
const FOLLOWS: u8 = 4;

impl Redactor {
    /// Takes the values of the headers that carried them.
    pub fn new(header_values: impl IntoIterator<Item = String>) -> Self {
        let mut redactor = Self { secrets: Vec::new(), bytes: [0; 256] };
        for value in header_values {
            let secret = value.strip_prefix("Bearer ").unwrap_or(&value);
            redactor.add(secret);
            // A header's bytes come in as Latin-1; a server may have read them as UTF-8.
            let bytes = secret.chars().map(|c| u8::try_from(c).ok()).collect::<Option<Vec<_>>>();
            let utf8 = bytes.filter(|bytes| !bytes.is_ascii()).map(String::from_utf8);
            if let Some(Ok(utf8)) = utf8 {
                redactor.add(&utf8);
            }
        }
        redactor
    }

    fn add(&mut self, secret: &str) {
        let Some(first) = secret.chars().next() else { return };
        // As `decode` has them.
        let is_latin1 = first <= '\u{FF}';
        for (byte, begins) in [(b'%', is_latin1), (b'\\', is_latin1), (b'+', first == ' ')] {
            self.mark(byte, ESCAPES | FOLLOWS | if begins { BEGINS } else { 0 });
        }
        let mut bytes = secret.bytes();
        bytes.next().into_iter().for_each(|byte| self.mark(byte, BEGINS));
        match bytes.next() {
            Some(byte) => self.mark(byte, FOLLOWS),
            // Anything may stand behind a single byte.
            None => (0..=u8::MAX).for_each(|byte| self.mark(byte, FOLLOWS)),
        }
        self.secrets.push(secret.chars().collect());
    }

    fn mark(&mut self, byte: u8, as_what: u8) {
        self.bytes[usize::from(byte)] |= as_what;
    }

    fn is(&self, byte: u8, what: u8) -> bool {
        self.bytes[usize::from(byte)] & what != 0
    }

    /// JSON without credentials in its names and texts; its syntax and its numbers stay as they
    /// are. `None` where there were none in it.
    #[must_use]
    pub fn redact_json(&self, json: &str) -> Option<String> {
        let mut steps = allowance(json);
        let mut cleaned = String::new();
        let (mut rest, mut from) = (json, 0);
        while let Some((start, end)) = text_in(rest, from) {
            let text = rest.get(start..end).unwrap_or_default();
            if let Some(clean) = self.search(text, &mut steps) {
                // What was taken out may have been a part of an escape.
                let clean = if is_escaped(&clean) { &clean } else { REDACTED };
                cleaned.extend([rest.get(..start).unwrap_or_default(), clean]);
                (rest, from) = (rest.get(end..).unwrap_or_default(), 1);
            } else {
                from = end + 1;
            }
        }
        ended(cleaned, rest)
    }

    /// The text without credentials; `None` where there were none in it.
    #[must_use]
    pub fn redact(&self, text: &str) -> Option<String> {
        self.search(text, &mut allowance(text))
    }

    fn search(&self, text: &str, steps: &mut usize) -> Option<String> {
        let mut cleaned = String::new();
        let (mut rest, mut from) = (text, 0);
        while let Some(begins) = self.next_beginning(rest, from) {
            let (before, tail) = rest.split_at_checked(begins)?;
            if let Some(after) = self.found_at(tail, before.chars().next_back(), steps) {
                cleaned.extend([before, REDACTED]);
                (rest, from) = (after, 0);
            } else {
                from = begins + 1;
            }
            if *steps == 0 {
                return Some(REDACTED.to_owned());
            }
        }
        ended(cleaned, rest)
    }

    /// Where in the text, at `from` or behind it, a credential can begin. It is the first byte of
    /// a character: no other is marked so.
    fn next_beginning(&self, text: &str, from: usize) -> Option<usize> {
        let mut bytes = text.as_bytes().get(from..)?.iter();
        Some(from + bytes.position(|&byte| self.is(byte, BEGINS))?)
    }

    /// What is left of `text` behind the credential with which it begins, if it does. Of two
    /// credentials the longer counts, so that one inside another leaves no remainder.
    fn found_at<'a>(
        &self,
        text: &'a str,
        before: Option<char>,
        steps: &mut usize,
    ) -> Option<&'a str> {
        if let [first, second, ..] = *text.as_bytes()
            && !self.is(first, ESCAPES)
            && !self.is(second, FOLLOWS)
        {
            return None;
        }
        let literal = text.chars().next();
        let decoded = decode(text).map(|(decoded, _)| decoded);
        let begins = |secret: &&Vec<char>| {
            let first = secret.first().copied();
            first == literal || first == decoded
        };
        let counts = |secret: &&Vec<char>, after: &str| {
            let alone = || !joins(before) && !joins(after.chars().next());
            secret.len() >= UNMISTAKABLE || alone()
        };
        let matches = self.secrets.iter().filter(begins).filter_map(|secret| {
            match_prefix(secret, text, steps).filter(|after| counts(&secret, after))
        });
        matches.min_by_key(|after| after.len())
    }
}

/// How many steps a search may take.
fn allowance(text: &str) -> usize {
    text.len().saturating_mul(STEPS_PER_BYTE).saturating_add(STEPS)
}

/// The cleaned text with what is left behind its last find; `None` where there was no find.
fn ended(mut cleaned: String, rest: &str) -> Option<String> {
    if cleaned.is_empty() {
        return None;
    }
    cleaned.push_str(rest);
    Some(cleaned)
}

/// Where the first text of JSON at `from` or behind it starts and ends, without its quotes.
fn text_in(json: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + json.get(from..)?.find('"')? + 1;
    let text = json.get(start..)?;
    let mut escaped = false;
    let length = text.bytes().position(|byte| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    });
    Some((start, start + length.unwrap_or(text.len())))
}

/// Whether a text can stand between quotes in JSON, as far as its escapes go.
fn is_escaped(text: &str) -> bool {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return true,
            [b'\\', b'u', rest @ ..] => match rest.split_first_chunk::<4>() {
                Some((digits, rest)) if digits.iter().all(u8::is_ascii_hexdigit) => rest,
                _ => return false,
            },
            [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => rest,
            [b'\\' | b'"', ..] => return false,
            [_, rest @ ..] => rest,
        }
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
fn match_prefix<'a>(secret: &[char], text: &'a str, steps: &mut usize) -> Option<&'a str> {
    const BACKSLASH: u8 = 1;
    const PERCENT: u8 = 2;
    let mut met = 0;
    (0..=PERCENT | BACKSLASH).find_map(|encoded_first| {
        // To read in another way what was not met comes to the same.
        if encoded_first & !met != 0 {
            return None;
        }
        secret.iter().try_fold(text, |text, &wanted| {
            *steps = steps.checked_sub(1)?;
            let mut chars = text.chars();
            let literal = (chars.next() == Some(wanted)).then_some(chars.as_str());
            let encoded = || {
                let (decoded, length) = decode(text)?;
                if decoded == wanted { text.get(length..) } else { None }
            };
            let kind = match wanted {
                '\\' => BACKSLASH,
                '%' => PERCENT,
                _ => 0,
            };
            met |= kind;
            if encoded_first & kind == 0 { literal.or_else(encoded) } else { encoded().or(literal) }
        })
    })
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
                [b't', ..] => Some(('\t', run + 1)),
                [b'u', b'0', b'0', ..] => Some((char::from(hex(run + 3)?), run + 5)),
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
        // Where the rest would be no JSON, nothing is left.
        assert_eq!(redact("secret\\", r#"["a secret\\","b"]"#).unwrap(), r#"["[redacted]","b"]"#);
        assert_eq!(redact("new-line", r#"["a\new-line","b"]"#).unwrap(), r#"["[redacted]","b"]"#);
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

    /// Tries every credential in every reading at every character.
    fn naively(secrets: &[Vec<char>], text: &str) -> Option<String> {
        let step = |text: &str, wanted: char, percent_itself: bool, backslash_itself: bool| {
            let literal = text.strip_prefix(wanted).map(str::len);
            let encoded = decode(text).filter(|&(decoded, _)| decoded == wanted);
            let encoded = encoded.map(|(_, length)| text.len() - length);
            match wanted {
                '%' if !percent_itself => encoded.or(literal),
                '\\' if !backslash_itself => encoded.or(literal),
                _ => literal.or(encoded),
            }
        };
        let match_at = |secret: &[char], text: &str| {
            let readings = [(true, true), (true, false), (false, true), (false, false)];
            readings.into_iter().find_map(|(percent, backslash)| {
                secret.iter().try_fold(text.len(), |left, &wanted| {
                    step(&text[text.len() - left..], wanted, percent, backslash)
                })
            })
        };
        let (mut cleaned, mut rest, mut before) = (String::new(), text, None);
        while let Some(next) = rest.chars().next() {
            let found = secrets.iter().filter_map(|secret| {
                let left = match_at(secret, rest)?;
                let after = rest[rest.len() - left..].chars().next();
                (secret.len() >= UNMISTAKABLE || !joins(before) && !joins(after)).then_some(left)
            });
            if let Some(left) = found.min() {
                cleaned.push_str(REDACTED);
                (rest, before) = (&rest[rest.len() - left..], None);
            } else {
                cleaned.push(next);
                (rest, before) = (&rest[next.len_utf8()..], Some(next));
            }
        }
        (cleaned != text).then_some(cleaned)
    }

    /// Each text of JSON by itself.
    fn naively_in_json(secrets: &[Vec<char>], json: &str) -> Option<String> {
        let (mut cleaned, mut text) = (String::new(), None::<String>);
        let mut escaped = false;
        // Written JSON has no control characters, but this text may.
        let is_json = |text: &str| {
            let text = text.replace(char::is_control, " ");
            serde_json::from_str::<String>(&format!("\"{text}\"")).is_ok()
        };
        let clean = |text: String| match naively(secrets, &text) {
            Some(clean) if !is_json(&clean) => REDACTED.to_owned(),
            clean => clean.unwrap_or(text),
        };
        for c in json.chars() {
            match &mut text {
                Some(_) if c == '"' && !escaped => {
                    cleaned.extend(text.take().map(clean));
                    cleaned.push(c);
                }
                Some(text) => {
                    escaped = c == '\\' && !escaped;
                    text.push(c);
                }
                None => {
                    cleaned.push(c);
                    (text, escaped) = ((c == '"').then(String::new), false);
                }
            }
        }
        cleaned.extend(text.map(clean));
        (cleaned != json).then_some(cleaned)
    }

    /// Secrets of few characters, and a text of them, of what they are escaped with, and of them
    /// spelled whole in the ways in which they are.
    fn secrets_and_text() -> impl Strategy<Value = (Vec<String>, String)> {
        let secret =
            prop_oneof!["[ab]{0,10}", "[a%\\\\+ \"/u0-2\téĀ]{0,10}", "\\PC{1,3}", "[!-~]{8}"];
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
        let begun = std::time::Instant::now();
        assert_eq!((redactor.redact(&json), redactor.redact_json(&json)), (None, None));
        // Without optimization, on a busy machine. Each took 3 s when every byte was tried.
        assert!(begun.elapsed().as_millis() < 1000, "{:?}", begun.elapsed());
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
            assert_eq!(
                redactor.redact_json(&json).unwrap(),
                r#"["[redacted]","not it","[redacted]"]"#
            );
        };
        hostile("a", 'a');
        hostile("%25", '%');
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn what_is_found_is_what_trying_everything_finds((secrets, text) in secrets_and_text()) {
            let redactor = Redactor::new(secrets);
            prop_assert_eq!(redactor.redact(&text), naively(&redactor.secrets, &text));
            let in_json = naively_in_json(&redactor.secrets, &text);
            prop_assert_eq!(redactor.redact_json(&text), in_json);
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
