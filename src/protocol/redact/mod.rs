//! Takes credentials out of what a server or a host says before it becomes part of an error.
//!
//! A server may echo a credential as it came, percent-encoded, or inside JSON with its escapes,
//! so each character of a credential is looked for in each of these spellings.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::headers::trim_ows;

use encoding::{decode, match_prefix};

mod encoding;
#[cfg(test)]
mod tests;

/// What stands where a credential was.
const REDACTED: &str = "[redacted]";

/// From this length on a credential is taken out wherever it occurs. A shorter one would also
/// be found inside innocent words, so it is taken out only where it stands by itself.
const MIN_SUBSTRING_LEN: usize = 8;

/// How many characters are compared with those of credentials before a text is given up, and
/// withheld whole; with [`STEPS_PER_BYTE`] more for each byte of the text. Only a text made for
/// it needs more, of long runs with which a long credential begins as well.
const MAX_STEPS: usize = 1 << 23;

const STEPS_PER_BYTE: usize = 4;

/// The credentials of one call. It cannot be printed: it would show them.
#[derive(Clone)]
pub struct Redactor {
    secrets: Vec<Vec<char>>,
    /// What each byte can be in a spelling of a credential: [`CAN_START`], [`CAN_ESCAPE`] and
    /// [`CAN_FOLLOW`]. Nearly all of a text is passed over by this alone.
    bytes: [u8; 256],
}

/// The first byte of the first character.
const CAN_START: u8 = 1;
/// The first byte of any escape.
const CAN_ESCAPE: u8 = 2;
/// The byte after the first, where that is no escape's.
const CAN_FOLLOW: u8 = 4;

impl Redactor {
    /// Takes the values of the headers that carried them.
    pub fn new(header_values: impl IntoIterator<Item = String>) -> Self {
        let mut redactor = Self { secrets: Vec::new(), bytes: [0; 256] };
        for value in header_values {
            // What goes over the wire has no blanks at its ends, and a token may have been given
            // with the word before it.
            let mut secret = trim_ows(&value);
            while let Some(rest) = secret.strip_prefix("Bearer ") {
                secret = trim_ows(rest);
            }
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
        let has_entity = matches!(first, '"' | '\'' | '&' | '<' | '>');
        let escapes = [(b'%', is_latin1), (b'\\', true), (b'+', first == ' '), (b'&', has_entity)];
        for (byte, begins) in escapes {
            self.mark(byte, CAN_ESCAPE | CAN_FOLLOW | if begins { CAN_START } else { 0 });
        }
        let mut bytes = secret.bytes();
        bytes.next().into_iter().for_each(|byte| self.mark(byte, CAN_START));
        match bytes.next() {
            Some(byte) => self.mark(byte, CAN_FOLLOW),
            // Anything may stand behind a single byte.
            None => (0..=u8::MAX).for_each(|byte| self.mark(byte, CAN_FOLLOW)),
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
        let mut steps = step_budget(json);
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
        finish(cleaned, rest)
    }

    /// The text without credentials; `None` where there were none in it.
    #[must_use]
    pub fn redact(&self, text: &str) -> Option<String> {
        self.search(text, &mut step_budget(text))
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
        finish(cleaned, rest)
    }

    /// Where in the text, at `from` or behind it, a credential can begin. It is the first byte of
    /// a character: no other is marked so.
    fn next_beginning(&self, text: &str, from: usize) -> Option<usize> {
        let mut bytes = text.as_bytes().get(from..)?.iter();
        Some(from + bytes.position(|&byte| self.is(byte, CAN_START))?)
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
            && !self.is(first, CAN_ESCAPE)
            && !self.is(second, CAN_FOLLOW)
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
            let alone = || !is_word_char(before) && !is_word_char(after.chars().next());
            secret.len() >= MIN_SUBSTRING_LEN || alone()
        };
        let matches = self.secrets.iter().filter(begins).filter_map(|secret| {
            match_prefix(secret, text, steps).filter(|after| counts(&secret, after))
        });
        matches.min_by_key(|after| after.len())
    }
}

/// How many steps a search may take.
fn step_budget(text: &str) -> usize {
    text.len().saturating_mul(STEPS_PER_BYTE).saturating_add(MAX_STEPS)
}

/// The cleaned text with what is left behind its last find; `None` where there was no find.
fn finish(mut cleaned: String, rest: &str) -> Option<String> {
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
fn is_word_char(neighbour: Option<char>) -> bool {
    neighbour.is_some_and(|c| c.is_ascii_alphanumeric() || !c.is_ascii())
}
