//! Keys: which calls may share a request, and which may share a cached response.
//!
//! Two calls share only what has equal keys, and keys are compared in full: a hash alone never
//! decides.

use std::rc::Rc;

use super::cache::Scope;
use crate::protocol::plain::Decimal;
use crate::protocol::route::Route;

/// The server, app, credentials and headers that a client sends with each service-role request.
///
/// The client encodes them once, and its driver keeps the text with the client they belong to.
#[derive(Clone, Debug, Default)]
pub struct Principal {
    text: Rc<str>,
    /// The length of the parts without the service token, which come first.
    app_length: usize,
    app_hash: u32,
    hash: u32,
    /// The scope whose parts count.
    scope: Scope,
}

/// The parts of a [`Principal`].
#[derive(Clone, Copy, Debug)]
pub struct PrincipalParts<'a> {
    /// The server's URL.
    pub server_url: &'a str,
    /// The app's id.
    pub app_id: &'a str,
    /// The `on-behalf-of` value.
    pub user: Option<&'a str>,
    /// The service role's `Authorization` value.
    pub service: Option<&'a str>,
    /// The client's own headers, such as the state and the data environment.
    pub headers: &'a [(&'a str, &'a str)],
}

impl Principal {
    /// Encodes the parts. Each is preceded by its length, so that no part can pass for the end of
    /// one and the start of the next.
    #[must_use]
    pub fn new(parts: PrincipalParts<'_>) -> Self {
        let mut text = String::new();
        push(&mut text, Some(parts.server_url));
        push(&mut text, Some(parts.app_id));
        push(&mut text, parts.user);
        for (name, value) in parts.headers {
            push(&mut text, Some(name));
            push(&mut text, Some(value));
        }
        let app_length = text.len();
        push(&mut text, parts.service);
        Self::from_text(&text, app_length)
    }

    /// Restores a principal from [`Self::as_str`] and [`Self::app_length`].
    #[must_use]
    pub fn from_text(text: &str, app_length: usize) -> Self {
        let (app, service) = text.as_bytes().split_at_checked(app_length).unwrap_or_default();
        let mut app_hash = 0;
        hash_bytes(&mut app_hash, app);
        let mut hash = app_hash;
        hash_bytes(&mut hash, service);
        Self { text: text.into(), app_length, app_hash, hash, scope: Scope::Credential }
    }

    /// Returns the encoded parts.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the length of the encoded parts without the service token, in bytes.
    #[must_use]
    pub fn app_length(&self) -> usize {
        self.app_length
    }

    /// Returns the principal with the parts that count within a scope.
    fn within(&self, scope: Scope) -> Self {
        Self { scope, ..self.clone() }
    }

    fn hash(&self) -> u32 {
        match self.scope {
            Scope::App => self.app_hash,
            Scope::Credential => self.hash,
        }
    }

    /// Returns the parts that count.
    fn parts(&self) -> &[u8] {
        let length = match self.scope {
            Scope::App => self.app_length,
            Scope::Credential => self.text.len(),
        };
        self.text.as_bytes().get(..length).unwrap_or_default()
    }
}

/// Appends a part with its length. An absent part has none, and so differs from an empty one.
fn push(text: &mut String, part: Option<&str>) {
    if let Some(part) = part {
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        text.extend([&Decimal(length).to_string(), ":", part]);
    } else {
        text.push('-');
    }
}

impl PartialEq for Principal {
    fn eq(&self, other: &Self) -> bool {
        // Keys of one call share their text.
        let is_same = self.scope == other.scope && Rc::ptr_eq(&self.text, &other.text);
        is_same || self.parts() == other.parts()
    }
}

impl Eq for Principal {}

/// The identity of a `fetch` function, as the driver numbers them. Different functions may reach
/// different networks, such as a test's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FetchId(pub u32);

/// A route, the identifier in its path, and the `fetch` that reaches it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// The route.
    pub route: Route,
    /// The percent-encoded identifier.
    pub id: Rc<str>,
    /// The `fetch` function.
    pub fetch: FetchId,
}

/// Everything by which two calls differ. Calls with equal keys may share a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestKey {
    /// The server, app, credentials and headers.
    pub principal: Principal,
    /// The requested resource.
    pub resource: Resource,
    /// The maximum size of a response body in bytes.
    pub max_response_bytes: u32,
    /// The I/O context, where the host has several: under workerd, a promise belongs to one.
    pub io_context: u32,
    /// `true` if the call bypasses the cache.
    pub force_refresh: bool,
}

impl RequestKey {
    /// Returns the key under which the cache stores the response.
    #[must_use]
    pub fn cache_key(&self, scope: Scope) -> CacheKey {
        CacheKey(Self {
            principal: self.principal.within(scope),
            resource: self.resource.clone(),
            max_response_bytes: 0,
            io_context: 0,
            force_refresh: false,
        })
    }

    /// Returns a hash of the key: `MurmurHash3` with 32-bit words. Keys with equal hashes cost a
    /// comparison and nothing else.
    pub(super) fn hash(&self) -> u32 {
        let mut hash = self.principal.hash();
        hash_bytes(&mut hash, self.resource.id.as_bytes());
        for word in [
            self.resource.route as u32,
            self.resource.fetch.0,
            self.max_response_bytes,
            self.io_context,
            u32::from(self.force_refresh),
        ] {
            hash_word(&mut hash, word);
        }
        hash = (hash ^ hash >> 16).wrapping_mul(0x85eb_ca6b);
        hash = (hash ^ hash >> 13).wrapping_mul(0xc2b2_ae35);
        hash ^ hash >> 16
    }
}

fn hash_bytes(hash: &mut u32, bytes: &[u8]) {
    let (words, rest) = bytes.as_chunks::<4>();
    for word in words {
        hash_word(hash, u32::from_le_bytes(*word));
    }
    for byte in rest {
        hash_word(hash, u32::from(*byte));
    }
}

fn hash_word(hash: &mut u32, word: u32) {
    let word = word.wrapping_mul(0xcc9e_2d51).rotate_left(15).wrapping_mul(0x1b87_3593);
    *hash = (*hash ^ word).rotate_left(13).wrapping_mul(5).wrapping_add(0xe654_6b64);
}

/// Everything by which two cached responses differ: the principal within a scope, and the resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheKey(RequestKey);

impl CacheKey {
    /// Returns the key as one of a [`KeyMap`](super::key_map::KeyMap).
    pub(super) fn as_request_key(&self) -> &RequestKey {
        &self.0
    }

    pub(super) fn into_request_key(self) -> RequestKey {
        self.0
    }
}

impl RequestKey {
    /// Returns whether a client with this principal could be served the response to this request,
    /// in either scope of the cache.
    pub(super) fn is_visible_to(&self, principal: &Principal) -> bool {
        self.principal == *principal || self.principal == principal.within(Scope::App)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    type Owned = (String, String, Option<String>, Option<String>, Vec<(String, String)>);

    fn principal((server_url, app_id, user, service, headers): &Owned) -> Principal {
        let (user, service) = (user.as_deref(), service.as_deref());
        let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let headers = &headers.collect::<Vec<_>>();
        Principal::new(PrincipalParts { server_url, app_id, user, service, headers })
    }

    fn parts() -> impl Strategy<Value = Owned> {
        let text = || "[ab1:\\-]{0,3}";
        let option = || prop::option::of(text());
        (text(), text(), option(), option(), prop::collection::vec((text(), text()), 0..3))
    }

    proptest! {
        #[test]
        fn principals_are_equal_only_if_all_parts_are(one in parts(), other in parts()) {
            prop_assert_eq!(principal(&one) == principal(&other), one == other);
            let app_key = |parts| key(parts).cache_key(Scope::App);
            let mut other_service = one.clone();
            other_service.3 = other.3.clone();
            prop_assert_eq!(app_key(&one), app_key(&other_service));
            prop_assert_eq!(app_key(&one) == app_key(&other), other_service == other);
        }

        #[test]
        fn restoring_a_principal_gives_an_equal_one(parts in parts()) {
            let principal = principal(&parts);
            let restored = Principal::from_text(principal.as_str(), principal.app_length());
            prop_assert_eq!(restored.within(Scope::App), principal.within(Scope::App));
            prop_assert_eq!(restored, principal);
        }
    }

    /// Returns a key that differs in its id only.
    pub(in super::super) fn key_of(id: &str) -> RequestKey {
        let mut key = key(&("s".into(), "a".into(), None, Some("t".into()), vec![]));
        key.resource.id = id.into();
        key
    }

    fn key(parts: &Owned) -> RequestKey {
        let resource =
            Resource { route: Route::Connection, id: "slack".into(), fetch: FetchId::default() };
        RequestKey {
            principal: principal(parts),
            resource,
            max_response_bytes: 1,
            io_context: 0,
            force_refresh: false,
        }
    }

    #[test]
    fn scopes_have_separate_entries() {
        let key = key(&("s".into(), "a".into(), None, None, vec![]));
        assert_ne!(key.cache_key(Scope::App), key.cache_key(Scope::Credential));
    }

    #[test]
    fn similar_keys_have_different_hashes() {
        let hashes = (0..10_000).map(|n| key_of(&n.to_string()).hash() & 0xffff);
        let hashes = hashes.collect::<std::collections::HashSet<_>>();
        assert!(hashes.len() > 9_000, "{}", hashes.len());
    }
}
