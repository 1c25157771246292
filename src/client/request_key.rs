//! Keys: which calls may share a request, and which may share a cached response.
//!
//! Two calls share only what has equal keys, and keys are compared in full: a hash alone never
//! decides.

use std::rc::Rc;

use super::cache::Scope;
use crate::protocol::route::Route;

/// The server, app, credentials and headers that a client sends with each service-role request.
#[derive(Clone, Debug)]
pub struct Principal {
    parts: Rc<PrincipalParts>,
    app_hash: u32,
    hash: u32,
    /// The scope whose parts count.
    scope: Scope,
}

/// The parts of a [`Principal`].
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PrincipalParts {
    /// The parts that count within [`Scope::App`].
    pub app: AppParts,
    /// The service role's `Authorization` value.
    pub service: Option<String>,
}

/// The parts of a [`Principal`] without the service token.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct AppParts {
    /// The URL below which the app's routes are. Not the server's URL as it was given: in a page it may
    /// be relative, and the page's address changes.
    pub url: String,
    /// The app's id.
    pub app_id: String,
    /// The `on-behalf-of` value.
    pub on_behalf_of: Option<String>,
    /// The client's own headers, such as the state and the data environment.
    pub headers: Vec<(String, String)>,
}

impl Principal {
    /// Creates a principal of its parts.
    #[must_use]
    pub fn new(parts: PrincipalParts) -> Self {
        let PrincipalParts { app: AppParts { url, app_id, on_behalf_of, headers }, service } =
            &parts;
        let mut hash = 0;
        hash_bytes(&mut hash, url.as_bytes());
        hash_bytes(&mut hash, app_id.as_bytes());
        hash_bytes(&mut hash, on_behalf_of.as_deref().unwrap_or_default().as_bytes());
        for (name, value) in headers {
            hash_bytes(&mut hash, name.as_bytes());
            hash_bytes(&mut hash, value.as_bytes());
        }
        let app_hash = hash;
        hash_bytes(&mut hash, service.as_deref().unwrap_or_default().as_bytes());
        Self { parts: Rc::new(parts), app_hash, hash, scope: Scope::Credential }
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
}

impl PartialEq for Principal {
    fn eq(&self, other: &Self) -> bool {
        self.scope == other.scope
            // Keys of one client share their parts.
            && (Rc::ptr_eq(&self.parts, &other.parts)
                || match self.scope {
                    Scope::App => self.parts.app == other.parts.app,
                    Scope::Credential => self.parts == other.parts,
                })
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

    fn principal((url, app_id, on_behalf_of, service, headers): Owned) -> Principal {
        let app = AppParts { url, app_id, on_behalf_of, headers };
        Principal::new(PrincipalParts { app, service })
    }

    fn parts() -> impl Strategy<Value = Owned> {
        let text = || "[ab1:\\-]{0,3}";
        let option = || prop::option::of(text());
        (text(), text(), option(), option(), prop::collection::vec((text(), text()), 0..3))
    }

    proptest! {
        #[test]
        fn principals_are_equal_only_if_all_parts_are(one in parts(), other in parts()) {
            prop_assert_eq!(principal(one.clone()) == principal(other.clone()), one == other);
            let app_key = |parts: &Owned| key(parts.clone()).cache_key(Scope::App);
            let mut other_service = one.clone();
            other_service.3 = other.3.clone();
            prop_assert_eq!(app_key(&one), app_key(&other_service));
            prop_assert_eq!(app_key(&one) == app_key(&other), other_service == other);
        }
    }

    /// Returns a key that differs in its id only.
    pub(in super::super) fn key_of(id: &str) -> RequestKey {
        let mut key = key(("s".into(), "a".into(), None, Some("t".into()), vec![]));
        key.resource.id = id.into();
        key
    }

    fn key(parts: Owned) -> RequestKey {
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
        let key = key(("s".into(), "a".into(), None, None, vec![]));
        assert_ne!(key.cache_key(Scope::App), key.cache_key(Scope::Credential));
    }

    #[test]
    fn similar_keys_have_different_hashes() {
        let hashes = (0..10_000).map(|n| key_of(&n.to_string()).hash() & 0xffff);
        let hashes = hashes.collect::<std::collections::HashSet<_>>();
        assert!(hashes.len() > 9_000, "{}", hashes.len());
    }
}
