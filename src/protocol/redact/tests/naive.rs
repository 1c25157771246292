//! The specification of the search: every credential, in every encoding, at every character.

use super::super::{
    MIN_SUBSTRING_LEN, REDACTED,
    encoding::{AMPERSANDS, BACKSLASHES, PERCENTS, decode},
    is_word_char,
};

/// Redacts text by exhaustive search.
pub(super) fn redact(secrets: &[Vec<char>], text: &str) -> Option<String> {
    let step = |text: &str, wanted: char, [backslash, percent, ampersand]: [&str; 3]| {
        let literal = match wanted {
            '\\' => backslash.to_owned(),
            '%' => percent.to_owned(),
            '&' => ampersand.to_owned(),
            _ => wanted.to_string(),
        };
        let encoded = decode(text).filter(|&(decoded, _)| decoded == wanted);
        let encoded = encoded.map(|(_, length)| text.len() - length);
        text.strip_prefix(&literal).map(str::len).or(encoded)
    };
    let match_at = |secret: &[char], text: &str| {
        let combinations = AMPERSANDS.iter().flat_map(|ampersand| {
            PERCENTS.iter().flat_map(move |percent| {
                BACKSLASHES.iter().map(move |backslash| [*backslash, *percent, *ampersand])
            })
        });
        combinations.into_iter().find_map(|combination| {
            secret.iter().try_fold(text.len(), |left, &wanted| {
                step(&text[text.len() - left..], wanted, combination)
            })
        })
    };
    let (mut cleaned, mut rest, mut before) = (String::new(), text, None);
    while let Some(next) = rest.chars().next() {
        let found = secrets.iter().filter_map(|secret| {
            let left = match_at(secret, rest)?;
            let after = rest[rest.len() - left..].chars().next();
            (secret.len() >= MIN_SUBSTRING_LEN || !is_word_char(before) && !is_word_char(after))
                .then_some(left)
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

/// Redacts each string of JSON by itself.
pub(super) fn redact_json(secrets: &[Vec<char>], json: &str) -> Option<String> {
    let (mut cleaned, mut text) = (String::new(), None::<String>);
    let mut escaped = false;
    // JSON strings have no control characters, but the text of a test may.
    let is_json = |text: &str| {
        let text = text.replace(char::is_control, " ");
        serde_json::from_str::<String>(&format!("\"{text}\"")).is_ok()
    };
    let clean = |text: String| match redact(secrets, &text) {
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
