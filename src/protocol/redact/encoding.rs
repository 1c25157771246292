//! The encodings of a character: literal, percent-encoded (possibly more than once), or escaped as
//! in JSON, Python or HTML.

use super::entity;

/// The encodings of a backslash: literal, and in JSON nested in one to three strings.
pub(super) const BACKSLASHES: [&str; 4] = ["\\", "\\\\", "\\\\\\\\", "\\\\\\\\\\\\\\\\"];

/// The encodings of a percent sign: literal, and percent-encoded once, twice and three times.
pub(super) const PERCENTS: [&str; 4] = ["%", "%25", "%2525", "%252525"];

/// The encodings of an ampersand: literal, and in HTML.
pub(super) const AMPERSANDS: [&str; 2] = ["&", "&amp;"];

/// The maximum number of backslashes before an escape: each level of nested JSON doubles them and
/// escapes the quote, so seven precede a quote three strings deep.
const MAX_BACKSLASHES: usize = 8;

/// The maximum number of times that a character is percent-encoded.
const MAX_PERCENT_LEVELS: usize = 4;

/// The maximum number of bytes that an encoded character takes: those of an entity.
pub(super) const MAX_ENCODED_LEN: usize = entity::MAX_LEN;
const _: () = assert!(MAX_BACKSLASHES + "u00e9".len() <= MAX_ENCODED_LEN);
// Two bytes in UTF-8, such as `%C3%A9`, each with its percent sign encoded again.
const _: () = assert!(2 * ("%C3".len() + 2 * (MAX_PERCENT_LEVELS - 1)) <= MAX_ENCODED_LEN);

/// Returns the rest of `text` after the credential at its start, each character of which may be
/// literal or escaped. Backslashes, percent signs and ampersands, with which escapes start, may be
/// encoded themselves; all occurrences of one are assumed to be encoded alike. Mixed encodings are
/// not considered: trying every combination would take exponential time.
pub(super) fn match_prefix<'a>(
    secret: &[char],
    text: &'a str,
    steps: &mut usize,
) -> Option<&'a str> {
    let mut occurs = [false; 3];
    let kinds: [&[&str]; 3] = [&BACKSLASHES, &PERCENTS, &AMPERSANDS];
    (0..BACKSLASHES.len() * PERCENTS.len() * AMPERSANDS.len()).find_map(|mut combination| {
        let mut encoded = [""; 3];
        for (kind, encodings) in kinds.into_iter().enumerate() {
            let index = combination % encodings.len();
            combination /= encodings.len();
            // Another encoding of a character that did not occur changes nothing.
            if index > 0 && !occurs[kind] {
                return None;
            }
            encoded[kind] = encodings[index];
        }
        secret.iter().try_fold(text, |text, &wanted| {
            *steps = steps.checked_sub(1)?;
            let kind = match wanted {
                '\\' => Some(0),
                '%' => Some(1),
                '&' => Some(2),
                _ => None,
            };
            let literal = match kind {
                Some(kind) => {
                    occurs[kind] = true;
                    text.strip_prefix(encoded[kind])
                }
                None => text.strip_prefix(wanted),
            };
            literal.or_else(|| {
                let (decoded, length) = decode(text)?;
                if decoded == wanted { text.get(length..) } else { None }
            })
        })
    })
}

/// Decodes the escape at the start of `text`; returns the character and the length of the escape.
pub(super) fn decode(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let hex = |from: usize| hex(bytes.get(from..)?);
    match bytes {
        [b'\\', ..] => {
            // A longer run is not an escape.
            let run = bytes.iter().take(MAX_BACKSLASHES);
            let run = run.take_while(|&&byte| byte == b'\\').count();
            match *bytes.get(run..)? {
                [escaped @ (b'"' | b'/' | b'\''), ..] => Some((char::from(escaped), run + 1)),
                [b't', ..] => Some(('\t', run + 1)),
                [b'x', ..] => Some((char::from(hex(run + 1)?), run + 3)),
                [b'u', ..] => {
                    let unit = u32::from(hex(run + 1)?) << 8 | u32::from(hex(run + 3)?);
                    Some((char::from_u32(unit)?, run + 5))
                }
                _ => None,
            }
        }
        // A space in a query.
        [b'+', ..] => Some((' ', 1)),
        [b'%', ..] => {
            let (first, length) = percent(bytes)?;
            // In UTF-8, the Latin-1 characters beyond ASCII start with C2 or C3.
            match (first, percent(bytes.get(length..)?)) {
                (0xC2 | 0xC3, Some((second @ 0x80..=0xBF, more))) => {
                    Some((char::from((first & 3) << 6 | (second & 0x3F)), length + more))
                }
                _ => Some((char::from(first), length)),
            }
        }
        [b'&', ..] => entity::decode(bytes),
        _ => None,
    }
}

/// Decodes the percent-encoded byte at the start and returns its length: `%2B`, or `%252B` if it
/// was encoded twice.
fn percent(bytes: &[u8]) -> Option<(u8, usize)> {
    let mut digits = bytes.strip_prefix(b"%")?;
    for _ in 1..MAX_PERCENT_LEVELS {
        match digits {
            [b'2', b'5', inner @ ..] if hex(inner).is_some() => digits = inner,
            _ => break,
        }
    }
    Some((hex(digits)?, bytes.len() - digits.len() + 2))
}

/// Parses two hexadecimal digits.
fn hex(digits: &[u8]) -> Option<u8> {
    let digit = |at: usize| u8::try_from(char::from(*digits.get(at)?).to_digit(16)?).ok();
    Some(digit(0)? << 4 | digit(1)?)
}
