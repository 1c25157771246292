//! HTML entities of single characters: numeric ones, and the named ones of ASCII.

/// The names of the entities, each followed by its character.
const NAMED: [&str; 47] = [
    "Tab\t",
    "NewLine\n",
    "excl!",
    "quot\"",
    "QUOT\"",
    "num#",
    "dollar$",
    "percnt%",
    "amp&",
    "AMP&",
    "apos'",
    "lpar(",
    "rpar)",
    "ast*",
    "midast*",
    "plus+",
    "comma,",
    "period.",
    "sol/",
    "colon:",
    "semi;",
    "lt<",
    "LT<",
    "equals=",
    "gt>",
    "GT>",
    "quest?",
    "commat@",
    "lsqb[",
    "lbrack[",
    "bsol\\",
    "rsqb]",
    "rbrack]",
    "Hat^",
    "lowbar_",
    "UnderBar_",
    "grave`",
    "DiacriticalGrave`",
    "lcub{",
    "lbrace{",
    "verbar|",
    "vert|",
    "VerticalLine|",
    "rcub}",
    "rbrace}",
    "hyphen-",
    "dash-",
];

/// The maximum number of leading zeros of a numeric entity: those of `&#0000000065;` and
/// `&#x00000041;`, padded to the width of a 32-bit number.
const MAX_LEADING_ZEROS: usize = 8;

/// The maximum number of the digits that follow, as of `&#1114111;`, the last character.
const MAX_DIGITS: usize = 7;

/// The maximum length of an entity, in bytes.
pub(super) const MAX_LEN: usize = "&#x;".len() + MAX_LEADING_ZEROS + MAX_DIGITS;

/// Decodes the entity at the start; returns the character and the length of the entity.
pub(super) fn decode(bytes: &[u8]) -> Option<(char, usize)> {
    let (digits, radix) = match bytes {
        [b'&', b'#', b'x' | b'X', digits @ ..] => (digits, 16),
        [b'&', b'#', digits @ ..] => (digits, 10),
        [b'&', name @ ..] => return named(name),
        _ => return None,
    };
    let zeros = digits.iter().take(MAX_LEADING_ZEROS).take_while(|&&digit| digit == b'0').count();
    let digits = digits.get(zeros..)?;
    let to_digit = |&byte: &u8| char::from(byte).to_digit(radix);
    let length = digits.iter().take(MAX_DIGITS).map_while(to_digit).count();
    let code = digits.iter().take(length).filter_map(to_digit);
    let code = code.fold(0_u32, |code, digit| code.saturating_mul(radix).saturating_add(digit));
    // Browsers do without the semicolon.
    let has_semicolon = digits.get(length) == Some(&b';');
    let length = bytes.len() - digits.len() + length + usize::from(has_semicolon);
    char::from_u32(code).filter(|&decoded| decoded != '\0').map(|decoded| (decoded, length))
}

fn named(name: &[u8]) -> Option<(char, usize)> {
    NAMED.iter().find_map(|entity| {
        let (&decoded, entity) = entity.as_bytes().split_last()?;
        let is_entity = name.starts_with(entity) && name.get(entity.len()) == Some(&b';');
        is_entity.then(|| (char::from(decoded), entity.len() + 2))
    })
}

#[cfg(test)]
mod tests {
    use super::{MAX_LEN, NAMED, decode};

    #[test]
    fn decodes_numeric_and_named_entities() {
        for (text, decoded) in [
            ("&#43;", '+'),
            ("&#043", '+'),
            ("&#0000043;", '+'),
            ("&#000000043;", '+'),
            ("&#0000000043;", '+'),
            ("&#x0000000000041;", 'A'),
            ("&#x2b;", '+'),
            ("&#X2B;", '+'),
            ("&#x0002B", '+'),
            ("&plus;", '+'),
            ("&equals;", '='),
            ("&sol;", '/'),
            ("&lowbar;", '_'),
            ("&period;", '.'),
            ("&amp;", '&'),
            ("&#233;", 'é'),
        ] {
            assert_eq!(decode(text.as_bytes()), Some((decoded, text.len())), "{text}");
        }
        assert_eq!(decode(b"&#43;1"), Some(('+', 5)));
        assert_eq!(decode(b"&#431"), Some(('\u{1AF}', 5)));
        for text in ["", "&", "&#", "&#;", "&#x;", "&plus", "&unknown;", "&#1114112;", "&#xD800;"] {
            assert_eq!(decode(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn no_entity_exceeds_the_maximum_length() {
        let longest = "&#x00000000010FFFF;";
        assert_eq!(decode(longest.as_bytes()), Some(('\u{10FFFF}', MAX_LEN)));
        assert_eq!(decode(b"&#x000000000000000041;"), None);
        for entity in NAMED {
            let name = entity.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
            assert!("&;".len() + name.len() <= MAX_LEN, "{name}");
        }
    }
}
