//! Removes credentials from text that may become part of an error.
//!
//! A server may echo a credential literally, percent-encoded, or escaped in JSON or HTML, so each
//! character of a credential is matched in each of these encodings.

use super::headers::trim_ows;

use encoding::{MAX_ENCODED_LEN, decode, match_prefix};

mod encoding;
mod entity;
#[cfg(test)]
mod tests;

/// The replacement for a credential.
const REDACTED: &str = "[redacted]";

/// The length from which a credential is redacted anywhere. A shorter one also occurs inside
/// ordinary words, so it is redacted only as a whole word.
const MIN_SUBSTRING_LEN: usize = 8;

/// The number of comparisons after which the search stops and the whole text is redacted, in
/// addition to [`STEPS_PER_BYTE`] per byte of text. Only hostile input needs more: long runs of a
/// character in the text and at the start of a credential.
const MAX_STEPS: usize = 1 << 23;

/// The number of comparisons per byte of text; see [`MAX_STEPS`].
const STEPS_PER_BYTE: usize = 4;

/// Searches text for the credentials of a call. Has no `Debug`, which would print them.
#[derive(Clone)]
pub struct Redactor {
    secrets: Vec<Vec<char>>,
    /// The roles of each byte in an encoded credential: [`CAN_START`], [`CAN_ESCAPE`] and
    /// [`CAN_FOLLOW`]. This table alone rules out nearly all positions of a text.
    bytes: [u8; 256],
}

/// The byte can start the first character, literally or escaped.
const CAN_START: u8 = 1;
/// The byte can start an escape.
const CAN_ESCAPE: u8 = 2;
/// The byte can follow the first byte, if that does not start an escape.
const CAN_FOLLOW: u8 = 4;

impl Redactor {
    /// Creates a redactor for the values of headers that carry credentials.
    pub fn new(header_values: impl IntoIterator<Item = String>) -> Self {
        let mut redactor = Self { secrets: Vec::new(), bytes: [0; 256] };
        for value in header_values {
            redactor.add_header_value(&value);
        }
        redactor
    }

    #[inline(never)]
    fn add_header_value(&mut self, value: &str) {
        // Surrounding whitespace is not sent, and a token may have been given with the
        // scheme in front of it.
        let mut secret = trim_ows(value);
        while let Some(rest) = secret.strip_prefix("Bearer ") {
            secret = trim_ows(rest);
        }
        self.add(secret);
        // `fetch` decodes header bytes as Latin-1; a server may decode them as UTF-8.
        let bytes = secret.chars().map(|c| u8::try_from(c).ok()).collect::<Option<Vec<_>>>();
        let utf8 = bytes.filter(|bytes| !bytes.is_ascii()).map(String::from_utf8);
        if let Some(Ok(utf8)) = utf8 {
            self.add(&utf8);
        }
    }

    fn add(&mut self, secret: &str) {
        let Some(first) = secret.chars().next() else { return };
        // The escapes that `decode` knows.
        let is_latin1 = first <= '\u{FF}';
        let escapes = [(b'%', is_latin1), (b'\\', true), (b'+', first == ' '), (b'&', true)];
        for (byte, can_start) in escapes {
            self.mark(byte, CAN_ESCAPE | CAN_FOLLOW | if can_start { CAN_START } else { 0 });
        }
        let mut bytes = secret.bytes();
        bytes.next().into_iter().for_each(|byte| self.mark(byte, CAN_START));
        match bytes.next() {
            Some(byte) => self.mark(byte, CAN_FOLLOW),
            // Any byte may follow a credential of one byte.
            None => (0..=u8::MAX).for_each(|byte| self.mark(byte, CAN_FOLLOW)),
        }
        self.secrets.push(secret.chars().collect());
    }

    fn mark(&mut self, byte: u8, roles: u8) {
        self.bytes[usize::from(byte)] |= roles;
    }

    fn has_role(&self, byte: u8, role: u8) -> bool {
        self.bytes[usize::from(byte)] & role != 0
    }

    /// Redacts the keys and strings of JSON; its syntax and its numbers stay. Returns `None` if
    /// there is nothing to redact.
    #[must_use]
    pub fn redact_json(&self, json: &str) -> Option<String> {
        let mut steps = step_budget(json);
        let mut cleaned = String::new();
        let (mut rest, mut from) = (json, 0);
        while let Some((start, end)) = next_json_string(rest, from) {
            let text = rest.get(start..end).unwrap_or_default();
            if let Some(clean) = self.search(text, &mut steps) {
                // The match may have ended inside an escape.
                let clean = if has_valid_escapes(&clean) { &clean } else { REDACTED };
                cleaned.extend([rest.get(..start).unwrap_or_default(), clean]);
                (rest, from) = (rest.get(end..).unwrap_or_default(), 1);
            } else {
                from = end + 1;
            }
        }
        finish(cleaned, rest)
    }

    /// Redacts text. Returns `None` if there is nothing to redact.
    #[must_use]
    pub fn redact(&self, text: &str) -> Option<String> {
        self.search(text, &mut step_budget(text))
    }

    /// Returns the text without credentials.
    #[must_use]
    pub fn redacted(&self, text: String) -> String {
        self.redact(&text).unwrap_or(text)
    }

    /// Shortens a text that was cut off by as much as an encoded credential may take: a part of one
    /// at the cut could not be recognised.
    pub fn truncate(&self, text: &mut String) {
        let longest = self.secrets.iter().map(Vec::len).max().unwrap_or_default();
        let mut end = text.len().saturating_sub(longest * MAX_ENCODED_LEN);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
    }

    fn search(&self, text: &str, steps: &mut usize) -> Option<String> {
        let mut cleaned = String::new();
        let (mut rest, mut from) = (text, 0);
        while let Some(start) = self.next_candidate(rest, from) {
            let (before, tail) = rest.split_at_checked(start)?;
            if let Some(after) = self.match_at(tail, before.chars().next_back(), steps) {
                cleaned.extend([before, REDACTED]);
                (rest, from) = (after, 0);
            } else {
                from = start + 1;
            }
            if *steps == 0 {
                return Some(REDACTED.to_owned());
            }
        }
        finish(cleaned, rest)
    }

    /// Returns the first position from `from` on at which a credential can start. It is a character
    /// boundary, since only first bytes of characters are marked [`CAN_START`].
    fn next_candidate(&self, text: &str, from: usize) -> Option<usize> {
        let mut bytes = text.as_bytes().get(from..)?.iter();
        Some(from + bytes.position(|&byte| self.has_role(byte, CAN_START))?)
    }

    /// Returns the rest of `text` after the credential at its start, if there is one. The longest
    /// match wins, so that a credential that is a prefix of another leaves no remainder.
    fn match_at<'a>(
        &self,
        text: &'a str,
        before: Option<char>,
        steps: &mut usize,
    ) -> Option<&'a str> {
        if let [first, second, ..] = *text.as_bytes()
            && !self.has_role(first, CAN_ESCAPE)
            && !self.has_role(second, CAN_FOLLOW)
        {
            return None;
        }
        let literal = text.chars().next();
        let decoded = decode(text).map(|(decoded, _)| decoded);
        let can_match = |secret: &&Vec<char>| {
            let first = secret.first().copied();
            first == literal || first == decoded
        };
        let is_accepted = |secret: &&Vec<char>, after: &str| {
            let is_word = || !is_word_char(before) && !is_word_char(after.chars().next());
            secret.len() >= MIN_SUBSTRING_LEN || is_word()
        };
        let matches = self.secrets.iter().filter(can_match).filter_map(|secret| {
            match_prefix(secret, text, steps).filter(|after| is_accepted(&secret, after))
        });
        matches.min_by_key(|after| after.len())
    }
}

/// Returns the number of comparisons that a search of `text` may take.
fn step_budget(text: &str) -> usize {
    text.len().saturating_mul(STEPS_PER_BYTE).saturating_add(MAX_STEPS)
}

/// Appends the text after the last match; `None` if there was no match.
fn finish(mut cleaned: String, rest: &str) -> Option<String> {
    if cleaned.is_empty() {
        return None;
    }
    cleaned.push_str(rest);
    Some(cleaned)
}

/// Returns the range of the next string of JSON from `from` on, without its quotes.
fn next_json_string(json: &str, from: usize) -> Option<(usize, usize)> {
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

/// Returns `true` if the text has no broken escape and no bare quote, as within a JSON string.
fn has_valid_escapes(text: &str) -> bool {
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

/// Returns `true` if a neighbouring character makes a credential part of a longer word.
fn is_word_char(neighbour: Option<char>) -> bool {
    neighbour.is_some_and(|c| c.is_ascii_alphanumeric() || !c.is_ascii())
}
