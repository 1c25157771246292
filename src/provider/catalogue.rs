//! The catalogue: all that differs by service, in `catalogue.txt`.
//!
//! A section describes one service, or several that are alike. It consists of lines that begin with a
//! key. Whatever rests on no evidence is left out; docs/providers.md has the evidence.
//!
//! | key | value |
//! | --- | --- |
//! | `hosts` | the hosts of its API, reached over https; relative inputs are resolved against the first |
//! | `host` | a host that each account has for itself: the member of `connectionConfig`, its form (`label`, `labels` or `url`) and the domain; relative inputs are resolved against it |
//! | `base` | the path that relative inputs are resolved against; `{name}` is a member of `connectionConfig` |
//! | `header` | a header that is required, and its value, in which `{name}` may stand too |
//! | `json` | the media type of a JSON body, if it is not `application/json` |
//! | `if` | the meaning of a response: the status (`*` for any), a place, values of which one must match, and a [`Meaning`](super::signal::Meaning). The first rule that matches counts. In a value, `*` at an end stands for any text, `#` for a digit, and `_` for a space too |
//! | `needed`, `granted` | the places in which a response names the scopes that are needed, and those granted |
//! | `reset` | the header that says when a rate limit ends, if there is no `Retry-After`, and its unit |
//! | `wait` | the documented wait after a rate limit, in seconds, if a response names none |
//! | `check` | a harmless read that tells whose token it is: its URL |
//! | `body` | the body of that read, which is then a `POST`; `{token}` is the token |
//! | `account`, `scopes` | the places of the account's name and of its scopes in the response to that read |
//! | `lacks` | the reason why the service cannot be called without the option `origins`, or at all |
//! | `like` | a section in parentheses, with what this one does not say |
//!
//! A place is `header:NAME`, or a path into the JSON body, in which `[]` stands for each element; `-` if
//! the status is enough; `lacking_scopes` if GitHub's two headers with scopes do not overlap. Of several
//! places, the first that has anything counts.
//!
//! It is text, and not a table of structures, because the pointers in such a table compress badly: the
//! core is 2 kB smaller after gzip.

/// The sections.
const CATALOGUE: &str = include_str!("catalogue.txt");

/// A service: its section of the catalogue, or an empty one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Service {
    section: &'static str,
}

impl Service {
    /// Returns a service by its integration type.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::find_section('[', id)
    }

    /// Returns the section with a name, among those whose heads begin with a character.
    fn find_section(opening: char, id: &str) -> Option<Self> {
        let mut rest = CATALOGUE;
        loop {
            let (line, after) = split_at(rest, b'\n');
            let names = line.strip_prefix(opening).and_then(|rest| rest.get(..rest.len() - 1));
            if let Some(names) = names
                && words(names).any(|name| name == id)
            {
                return Some(Self { section: after });
            }
            if after.is_empty() {
                return None;
            }
            rest = after;
        }
    }

    /// Returns the place of the section, for [`Self::from_offset`].
    #[must_use]
    pub fn offset(self) -> usize {
        CATALOGUE.len() - self.section.len()
    }

    /// Returns the service whose section is in this place.
    #[must_use]
    pub fn from_offset(offset: usize) -> Self {
        Self { section: CATALOGUE.get(offset..).unwrap_or_default() }
    }

    /// Returns the values of a key, in turn.
    pub fn values(self, key: &'static str) -> impl Iterator<Item = &'static str> {
        let mut rest = self.section;
        std::iter::from_fn(move || {
            loop {
                let (line, after) = split_at(rest, b'\n');
                if line.is_empty() {
                    return None;
                }
                rest = after;
                let (name, value) = split_at(line, b' ');
                if name == key {
                    return Some(value);
                }
                if name == "like" {
                    rest = Self::find_section('(', value).unwrap_or_default().section;
                }
            }
        })
    }

    /// Returns the value of a key, or an empty text.
    #[must_use]
    pub fn value(self, key: &'static str) -> &'static str {
        self.values(key).next().unwrap_or_default()
    }
}

/// Returns the words of a text.
pub(super) fn words(mut text: &'static str) -> impl Iterator<Item = &'static str> {
    std::iter::from_fn(move || {
        let (word, rest) = split_at(text, b' ');
        text = rest;
        (!word.is_empty()).then_some(word)
    })
}

/// Splits a text at the first separator. std's own search takes 0.3 kB of the core.
pub(crate) fn split_at(text: &'static str, separator: u8) -> (&'static str, &'static str) {
    let end = text.bytes().position(|byte| byte == separator).unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end + 1..).unwrap_or_default())
}
