//! Keys: which calls may share a request, and which may share a cached response.
//!
//! Two calls share only what has equal keys, and keys are compared in full: a hash alone never
//! decides.

use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::rc::Rc;

use super::cache::Scope;
use crate::protocol::route::Route;

/// The server, app, credentials and headers that a client sends with each service-role request.
///
/// The client encodes them once, and its driver keeps the bytes with the client they belong to.
#[derive(Clone, Debug, Default)]
pub struct Principal {
    bytes: Rc<[u8]>,
    /// The length of the part without the service token.
    app_length: usize,
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
    pub headers: &'a [(String, String)],
}

impl Principal {
    /// Encodes the parts. Each is preceded by its length, so that no part can pass for the end of
    /// one and the start of the next.
    #[must_use]
    pub fn new(parts: PrincipalParts<'_>) -> Self {
        let mut bytes = Vec::new();
        push(&mut bytes, Some(parts.server_url));
        push(&mut bytes, Some(parts.app_id));
        push(&mut bytes, parts.user);
        for (name, value) in parts.headers {
            push(&mut bytes, Some(name));
            push(&mut bytes, Some(value));
        }
        let app_length = bytes.len();
        push(&mut bytes, parts.service);
        Self { bytes: bytes.into(), app_length }
    }

    /// Restores a principal from [`Self::as_bytes`] and [`Self::app_length`].
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>, app_length: usize) -> Self {
        Self { app_length: app_length.min(bytes.len()), bytes: bytes.into() }
    }

    /// Returns the encoded parts.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the length of the encoded parts without the service token.
    #[must_use]
    pub fn app_length(&self) -> usize {
        self.app_length
    }

    fn within(&self, scope: Scope) -> &[u8] {
        let length = match scope {
            Scope::Credential => self.bytes.len(),
            Scope::App => self.app_length,
        };
        self.bytes.get(..length).unwrap_or_default()
    }
}

fn push(bytes: &mut Vec<u8>, part: Option<&str>) {
    // An absent part differs from an empty one.
    let length = part.map_or(0, |part| part.len() + 1);
    bytes.extend(u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend(part.unwrap_or_default().as_bytes());
}

impl PartialEq for Principal {
    fn eq(&self, other: &Self) -> bool {
        self.app_length == other.app_length && self.bytes == other.bytes
    }
}

impl Eq for Principal {}

impl Hash for Principal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.bytes);
    }
}

/// The identity of a `fetch` function, as the driver numbers them. Different functions may reach
/// different networks, such as a test's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FetchId(pub u32);

/// A route, the identifier in its path, and the `fetch` that reaches it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resource {
    /// The route.
    pub route: Route,
    /// The percent-encoded identifier.
    pub id: Rc<str>,
    /// The `fetch` function.
    pub fetch: FetchId,
}

/// Everything by which two calls differ. Calls with equal keys may share a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RequestKey {
    /// The server, app, credentials and headers.
    pub principal: Principal,
    /// What is requested.
    pub resource: Resource,
    /// The maximum size of a response body in bytes.
    pub max_response_bytes: u32,
    /// The I/O context, where the host has several: under workerd, a promise belongs to one.
    pub io_context: u32,
    /// Whether the call bypasses the cache.
    pub force_refresh: bool,
}

impl RequestKey {
    /// Returns the part of the key that counts for the cache.
    #[must_use]
    pub fn cache_key(&self, scope: Scope) -> CacheKey {
        CacheKey { principal: self.principal.clone(), scope, resource: self.resource.clone() }
    }
}

/// Everything by which two cached responses differ.
#[derive(Clone, Debug)]
pub struct CacheKey {
    principal: Principal,
    scope: Scope,
    resource: Resource,
}

impl CacheKey {
    /// Returns whether a client with this principal could be served the entry, in either scope.
    pub(super) fn is_visible_to(&self, principal: &Principal) -> bool {
        self.principal.within(self.scope) == principal.within(self.scope)
    }

    pub(super) fn resource(&self) -> &Resource {
        &self.resource
    }
}

impl PartialEq for CacheKey {
    fn eq(&self, other: &Self) -> bool {
        self.scope == other.scope
            && self.resource == other.resource
            && self.principal.within(self.scope) == other.principal.within(other.scope)
    }
}

impl Eq for CacheKey {}

impl Hash for CacheKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.principal.within(self.scope));
        self.scope.hash(state);
        self.resource.hash(state);
    }
}

/// The hasher of the key maps.
pub(super) type BuildKeyHasher = BuildHasherDefault<KeyHasher>;

/// `MurmurHash3` with 32-bit words.
///
/// The core compiled to JavaScript has no 64-bit integers, which std's `SipHash` is made of. Equal
/// hashes cost a comparison and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KeyHasher(u32);

impl Hasher for KeyHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<4>();
        for word in words {
            self.write_u32(u32::from_le_bytes(*word));
        }
        for byte in rest {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u32(&mut self, word: u32) {
        let word = word.wrapping_mul(0xcc9e_2d51).rotate_left(15).wrapping_mul(0x1b87_3593);
        self.0 = (self.0 ^ word).rotate_left(13).wrapping_mul(5).wrapping_add(0xe654_6b64);
    }

    fn finish(&self) -> u64 {
        let mut hash = self.0;
        hash = (hash ^ hash >> 16).wrapping_mul(0x85eb_ca6b);
        hash = (hash ^ hash >> 13).wrapping_mul(0xc2b2_ae35);
        hash ^= hash >> 16;
        // std's map takes the bucket from the low bits and a tag from the high ones.
        u64::from(hash) << 32 | u64::from(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Owned = (String, String, Option<String>, Option<String>, Vec<(String, String)>);

    fn principal((server_url, app_id, user, service, headers): &Owned) -> Principal {
        let (user, service) = (user.as_deref(), service.as_deref());
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
            let bytes = principal.as_bytes().to_vec();
            prop_assert_eq!(Principal::from_bytes(bytes, principal.app_length()), principal);
        }
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
    fn similar_keys_spread_over_the_table() {
        let hash = |n: u32| {
            let mut hasher = KeyHasher::default();
            hasher.write(format!("the same long credential, then another number: {n}").as_bytes());
            (hasher.finish() & 0x3ff, hasher.finish() >> 25 & 0x7f)
        };
        let buckets = (0..10_000).map(hash).collect::<std::collections::HashSet<_>>();
        assert!(buckets.len() > 9_000, "{}", buckets.len());
    }
}
