//! Reads what a response means.

use super::catalogue::{Service, split_at, words};
use crate::client::Millis;
use crate::protocol::js_value::{HostValue, JsType};
use crate::protocol::num::ceil_to_u32;
use crate::protocol::retry_after::RetryAfter;

/// The meaning of a response, from the point of view of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The request succeeded.
    Success,
    /// The token has expired or was revoked: another one may help.
    TokenRejected,
    /// The token does not cover the request: another one will not either.
    MissingScope,
    /// Too many requests: the same one may succeed later.
    RateLimited,
    /// There is no such thing.
    NotFound,
    /// Refused for any other reason.
    Refused,
    /// The service failed.
    Server,
}

impl Meaning {
    /// Returns the meaning with a name of the catalogue.
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "token_rejected" => Self::TokenRejected,
            "missing_scope" => Self::MissingScope,
            "rate_limited" => Self::RateLimited,
            "not_found" => Self::NotFound,
            "refused" => Self::Refused,
            _ => return None,
        })
    }
}

/// The meaning of a response, and the wait that it names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Signal {
    /// The meaning.
    pub meaning: Meaning,
    /// The time after which the service may be called again, if it names one.
    pub wait: Option<Millis>,
}

/// A response of which the body has been read, as the host has it.
pub trait Response {
    /// A parsed body.
    type Body: HostValue;
    /// The HTTP status.
    fn status(&self) -> u16;
    /// Returns a header.
    fn header(&self, name: &'static str) -> Option<String>;
    /// The body, if it is JSON.
    fn body(&self) -> Option<&Self::Body>;
    /// Parses a date, as JavaScript's `Date.parse` does.
    fn parse_date(date: &str) -> f64;
}

/// Reads what a response means. `wall_clock` is in milliseconds since 1970.
#[must_use]
pub fn read<R: Response>(service: Service, response: &R, wall_clock: f64) -> Signal {
    let meaning = meaning(service, response);
    let wait = match meaning {
        Meaning::RateLimited | Meaning::Server => wait(service, response, meaning, wall_clock),
        _ => None,
    };
    Signal { meaning, wait }
}

/// Returns the scopes that are needed, and those that are granted, as far as a response that refuses a
/// token for its scopes names them.
#[must_use]
pub fn scopes<R: Response>(service: Service, response: &R) -> [Vec<String>; 2] {
    let mut needed = scopes_at(response, service.value("needed"));
    if needed.is_empty() {
        needed = challenge_scopes(response);
    }
    [needed, scopes_at(response, service.value("granted"))]
}

fn meaning<R: Response>(service: Service, response: &R) -> Meaning {
    if let Some(meaning) = service.values("if").find_map(|rule| meaning_by(rule, response)) {
        return meaning;
    }
    match response.status() {
        200..=299 => Meaning::Success,
        _ if find(&challenge(response), "insufficient_scope").is_some() => Meaning::MissingScope,
        401 => Meaning::TokenRejected,
        404 => Meaning::NotFound,
        429 => Meaning::RateLimited,
        500.. => Meaning::Server,
        _ => Meaning::Refused,
    }
}

/// Reads what a response of another origin means, which knows nothing of the token.
#[must_use]
pub fn read_foreign(status: u16) -> Signal {
    let meaning = match status {
        200..=299 => Meaning::Success,
        404 => Meaning::NotFound,
        429 => Meaning::RateLimited,
        500.. => Meaning::Server,
        _ => Meaning::Refused,
    };
    Signal { meaning, wait: None }
}

/// Returns the meaning of a response by one rule of the catalogue, if that matches.
fn meaning_by<R: Response>(rule: &'static str, response: &R) -> Option<Meaning> {
    let (status, rest) = split_at(rule, b' ');
    if status != "*" && parse_number(status) != Some(response.status().into()) {
        return None;
    }
    let (place, values) = split_at(rest, b' ');
    let is_match = match place {
        "-" => true,
        "lacking_scopes" => lacks_scopes(response),
        place => texts_at(response, place).iter().any(|text| {
            // The last word is the meaning.
            let mut values = words(values).peekable();
            std::iter::from_fn(|| values.next().filter(|_| values.peek().is_some()))
                .any(|pattern| matches_pattern(pattern, text))
        }),
    };
    if is_match { words(values).last().and_then(Meaning::from_name) } else { None }
}

/// Returns whether none of the scopes that GitHub accepts is granted. A scope covers those below it:
/// `repo` covers `repo:status`, and `admin:org` covers `read:org`.
fn lacks_scopes<R: Response>(response: &R) -> bool {
    let Some(granted) = response.header("x-oauth-scopes") else { return false };
    let accepted = scopes_at(response, "header:x-accepted-oauth-scopes");
    let granted = split_scopes(&granted);
    let covers = |granted: &String, accepted: &String| {
        let colon = find(accepted, ":").unwrap_or(accepted.len());
        let (scope, below) = accepted.split_at_checked(colon).unwrap_or_default();
        granted == accepted || granted == scope || granted.strip_prefix("admin") == Some(below)
    };
    let is_covered = |accepted: &String| granted.iter().any(|granted| covers(granted, accepted));
    !accepted.is_empty() && !accepted.iter().any(is_covered)
}

/// Returns whether a text matches a pattern: `*` at either end stands for any text, `#` for a digit,
/// `_` for a space too.
fn matches_pattern(pattern: &str, text: &str) -> bool {
    let (open_start, pattern) =
        pattern.strip_prefix('*').map_or((false, pattern), |rest| (true, rest));
    let (open_end, pattern) =
        pattern.strip_suffix('*').map_or((false, pattern), |rest| (true, rest));
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let Some(spare) = text.len().checked_sub(pattern.len()) else { return false };
    let is_match = |start: usize| {
        let pairs = pattern.iter().zip(text.iter().skip(start));
        pairs.into_iter().all(|(pattern, byte)| {
            pattern == byte
                || (*pattern == b'#' && byte.is_ascii_digit())
                || (*pattern == b'_' && *byte == b' ')
        })
    };
    match (open_start, open_end) {
        (false, false) => spare == 0 && is_match(0),
        (true, false) => is_match(spare),
        (false, true) => is_match(0),
        (true, true) => (0..=spare).any(is_match),
    }
}

/// Returns the texts in a place of a response: of `header:name`, or of a path into the JSON body such
/// as `errors/[]/code`, where `[]` stands for each element. Several places are separated by spaces;
/// the first that has any counts.
pub fn texts_at<R: Response>(response: &R, mut places: &'static str) -> Vec<String> {
    while !places.is_empty() {
        let (place, rest) = split_at(places, b' ');
        let texts: Vec<String> = match place.strip_prefix("header:") {
            Some(name) => response.header(name).into_iter().collect(),
            None => response.body().map(|body| texts_in(body, place)).unwrap_or_default(),
        };
        if !texts.is_empty() {
            return texts;
        }
        places = rest;
    }
    Vec::new()
}

fn texts_in<V: HostValue>(body: &V, mut path: &'static str) -> Vec<String> {
    let mut values = vec![body.clone()];
    while !path.is_empty() {
        let (name, rest) = split_at(path, b'/');
        let mut below = Vec::new();
        for value in &values {
            match name {
                "[]" => below.extend(value.elements().unwrap_or_default()),
                name => below.extend(value.get_non_null(name)),
            }
        }
        below.truncate(MAX_ELEMENTS);
        (values, path) = (below, rest);
    }
    let mut texts = Vec::new();
    for value in values {
        let text = match value.js_type() {
            JsType::String => value.string(),
            JsType::Number | JsType::Boolean => Some(value.to_js_string()),
            _ => None,
        };
        texts.extend(text.filter(|text| !text.is_empty()));
    }
    texts
}

/// The maximum number of elements read from a list of errors or scopes.
const MAX_ELEMENTS: usize = 100;

/// Returns the scopes in a place. Square has them in brackets, after a sentence that ends with a colon.
pub fn scopes_at<R: Response>(response: &R, places: &'static str) -> Vec<String> {
    let texts = texts_at(response, places);
    let mut scopes = Vec::new();
    for text in &texts {
        let start = find(text, ": ").map_or(0, |colon| colon + 2);
        scopes.extend(split_scopes(text.get(start..).unwrap_or_default()));
    }
    scopes
}

fn split_scopes(text: &str) -> Vec<String> {
    let scopes = text.as_bytes().split(|byte| matches!(byte, b',' | b' ' | b'[' | b']'));
    let scopes = scopes.filter(|scope| !scope.is_empty());
    scopes.filter_map(|scope| String::from_utf8(scope.to_vec()).ok()).collect()
}

/// Returns the challenge of a bearer token (RFC 6750, section 3).
fn challenge<R: Response>(response: &R) -> String {
    response.header("www-authenticate").unwrap_or_default()
}

fn challenge_scopes<R: Response>(response: &R) -> Vec<String> {
    const START: &str = "scope=\"";
    let challenge = challenge(response);
    let start = find(&challenge, START).map(|start| start + START.len());
    let rest = start.and_then(|start| challenge.get(start..)).unwrap_or_default();
    let end = find(rest, "\"").unwrap_or_default();
    split_scopes(rest.get(..end).unwrap_or_default())
}

/// Returns the position of a short ASCII text in another. std's search takes 3 kB of the core.
fn find(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// Parses a number in decimal, whose fraction is ignored. std's parser takes 12 kB of the core.
fn parse_number(text: &str) -> Option<f64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit);
    let number =
        |sum: Option<f64>, digit| Some(sum.unwrap_or_default() * 10.0 + f64::from(digit - b'0'));
    digits.fold(None, number)
}

fn wait<R: Response>(
    service: Service,
    response: &R,
    meaning: Meaning,
    wall_clock: f64,
) -> Option<Millis> {
    let retry_after = response.header("retry-after");
    let retry_after = retry_after.and_then(|text| RetryAfter::parse(&text, &R::parse_date));
    if let Some(retry_after) = retry_after {
        return Some(Millis(retry_after.millis(wall_clock)).min(Millis::MAX_TIMER));
    }
    if meaning == Meaning::Server {
        return None;
    }
    let (header, unit) = split_at(service.value("reset"), b' ');
    if !header.is_empty()
        && let Some(number) = response.header(header).and_then(|text| parse_number(&text))
    {
        // A server's clock and this one may differ: its `Date` tells by how much.
        let date = response.header("date").map_or(f64::NAN, |date| R::parse_date(&date));
        let now = if date.is_nan() { wall_clock } else { date };
        let reset = match unit {
            "seconds" => number * 1000.0,
            "epoch_seconds" => number * 1000.0 - now,
            _ => number - now,
        };
        // One that is over does not tell how long to wait.
        return (reset > 0.0).then(|| millis(reset));
    }
    parse_number(service.value("wait")).map(|seconds| millis(seconds * 1000.0))
}

fn millis(number: f64) -> Millis {
    Millis(ceil_to_u32(number)).min(Millis::MAX_TIMER)
}

#[cfg(test)]
mod tests {
    use super::matches_pattern;

    #[test]
    fn patterns_are_open_where_they_have_a_star() {
        for (pattern, matching, other) in [
            ("ab", &["ab"][..], &["", "a", "abc", "xab"][..]),
            ("ab*", &["ab", "abc"], &["a", "xab"]),
            ("*ab", &["ab", "xab", "abab"], &["abx", "a"]),
            ("*ab*", &["ab", "xabx"], &["a b", "ba"]),
            ("*", &["", "a"], &[]),
            ("2##", &["200", "299"], &["2", "20x", "2000"]),
            ("a_b", &["a_b", "a b"], &["axb"]),
        ] {
            assert!(matching.iter().all(|text| matches_pattern(pattern, text)), "{pattern}");
            assert!(!other.iter().any(|text| matches_pattern(pattern, text)), "{pattern}");
        }
    }
}
