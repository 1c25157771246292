//! The ways in which a character of a credential may be written: as itself, percent-encoded, or
//! with the escapes of JSON.

/// How many backslashes stand for one: by itself, and in JSON that is one to three strings deep.
pub(super) const BACKSLASHES: [&str; 4] = ["\\", "\\\\", "\\\\\\\\", "\\\\\\\\\\\\\\\\"];

/// What is left of `text` behind the credential, if it begins with it, each character spelled
/// literally or in any encoded way. A percent sign or a backslash may be read both as itself and
/// as the start of an escape: all of a kind are read in one way, then in the next. A text that
/// mixes the ways is nobody's, and trying every mixture would take exponential time.
pub(super) fn match_prefix<'a>(
    secret: &[char],
    text: &'a str,
    steps: &mut usize,
) -> Option<&'a str> {
    let (mut met_backslash, mut met_percent) = (false, false);
    BACKSLASHES.iter().enumerate().find_map(|(depth, &backslash)| {
        [false, true].into_iter().find_map(|percent_encoded| {
            // To read in another way what was not met comes to the same.
            if (depth > 0 && !met_backslash) || (percent_encoded && !met_percent) {
                return None;
            }
            secret.iter().try_fold(text, |text, &wanted| {
                *steps = steps.checked_sub(1)?;
                met_backslash |= wanted == '\\';
                met_percent |= wanted == '%';
                let literal = match wanted {
                    '\\' => text.strip_prefix(backslash),
                    _ => text.strip_prefix(wanted),
                };
                let encoded = || {
                    let (decoded, length) = decode(text)?;
                    if decoded == wanted { text.get(length..) } else { None }
                };
                if wanted == '%' && percent_encoded {
                    encoded().or(literal)
                } else {
                    literal.or_else(encoded)
                }
            })
        })
    })
}

/// The character that an escape at the start of `text` stands for, and the escape's length.
pub(super) fn decode(text: &str) -> Option<(char, usize)> {
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
                [b'u', ..] => {
                    let unit = u32::from(hex(run + 1)?) << 8 | u32::from(hex(run + 3)?);
                    Some((char::from_u32(unit)?, run + 5))
                }
                _ => None,
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
