//! The ways in which a character of a credential may be written: as itself, percent-encoded (also
//! more than once), or with the escapes of JSON, of Python and of HTML.

/// How many backslashes stand for one: by itself, and in JSON that is one to three strings deep.
pub(super) const BACKSLASHES: [&str; 4] = ["\\", "\\\\", "\\\\\\\\", "\\\\\\\\\\\\\\\\"];

/// What stands for a percent sign: itself, and what it is when it is encoded once, twice or thrice.
pub(super) const PERCENTS: [&str; 4] = ["%", "%25", "%2525", "%252525"];

/// What stands for an ampersand: itself, and what HTML has for it.
pub(super) const AMPERSANDS: [&str; 2] = ["&", "&amp;"];

/// What is left of `text` behind the credential, if it begins with it, each character spelled
/// literally or in any encoded way. What begins an escape may also be itself: all of a kind are
/// read in one way, then in the next. A text that mixes the ways is nobody's, and trying every
/// mixture would take exponential time.
pub(super) fn match_prefix<'a>(
    secret: &[char],
    text: &'a str,
    steps: &mut usize,
) -> Option<&'a str> {
    let mut met = [false; 3];
    let kinds: [&[&str]; 3] = [&BACKSLASHES, &PERCENTS, &AMPERSANDS];
    (0..BACKSLASHES.len() * PERCENTS.len() * AMPERSANDS.len()).find_map(|mut reading| {
        let mut spelled = [""; 3];
        for (kind, spellings) in kinds.into_iter().enumerate() {
            let way = reading % spellings.len();
            reading /= spellings.len();
            // To read in another way what was not met comes to the same.
            if way > 0 && !met[kind] {
                return None;
            }
            spelled[kind] = spellings[way];
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
                    met[kind] = true;
                    text.strip_prefix(spelled[kind])
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

/// What HTML has other names for.
const ENTITIES: [(&str, char); 5] =
    [("&quot;", '"'), ("&#39;", '\''), ("&#x27;", '\''), ("&lt;", '<'), ("&gt;", '>')];

/// The character that an escape at the start of `text` stands for, and the escape's length.
pub(super) fn decode(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let hex = |from: usize| hex(bytes.get(from..)?);
    match bytes {
        [b'\\', ..] => {
            // JSON, or JSON inside a string of JSON, where each backslash is doubled again.
            // Seven stand before a quote that is three strings deep; a longer run is no escape.
            let run = bytes.iter().take(8).take_while(|&&byte| byte == b'\\').count();
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
        // A query's space.
        [b'+', ..] => Some((' ', 1)),
        [b'%', ..] => {
            let (first, length) = percent(bytes)?;
            // UTF-8 writes a Latin-1 character beyond ASCII in two bytes, C2 or C3 the first.
            match (first, percent(bytes.get(length..)?)) {
                (0xC2 | 0xC3, Some((second @ 0x80..=0xBF, more))) => {
                    Some((char::from((first & 3) << 6 | (second & 0x3F)), length + more))
                }
                _ => Some((char::from(first), length)),
            }
        }
        [b'&', ..] => {
            let (entity, stands_for) =
                ENTITIES.into_iter().find(|(entity, _)| text.starts_with(entity))?;
            Some((stands_for, entity.len()))
        }
        _ => None,
    }
}

/// The byte that is percent-encoded at the start, and the length of that: `%2B`, or `%252B` where
/// it was encoded twice.
fn percent(bytes: &[u8]) -> Option<(u8, usize)> {
    let mut digits = bytes.strip_prefix(b"%")?;
    while let [b'2', b'5', inner @ ..] = digits
        && hex(inner).is_some()
    {
        digits = inner;
    }
    Some((hex(digits)?, bytes.len() - digits.len() + 2))
}

/// The byte that two digits say.
fn hex(digits: &[u8]) -> Option<u8> {
    let digit = |at: usize| u8::try_from(char::from(*digits.get(at)?).to_digit(16)?).ok();
    Some(digit(0)? << 4 | digit(1)?)
}
