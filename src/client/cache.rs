//! The cache of connections, off unless a client asks for it.
//!
//! An entry lives for the `ttl` of the policy, or until a minute before the expiry of a token that
//! is a JWT. In the last fifth of its life it is served and refreshed at the same time.

use slab::Slab;

use super::key_map::KeyMap;
use super::request_key::{CacheKey, RequestKey};
use super::time::{Millis, Now, Timestamp};
use crate::protocol::js_value::HostValue;
use crate::protocol::jwt;
use crate::protocol::response::Output;

/// The time between the end of an entry and the expiry of its token.
const EXPIRY_SKEW_MS: f64 = 60_000.0;

/// The fraction of an entry's life, at its end, in which a hit starts a refresh.
const REFRESH_FRACTION: f64 = 0.2;

/// The cache options of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CachePolicy {
    /// The maximum age of an entry.
    pub ttl: Millis,
    /// The maximum number of entries, enforced when one is added.
    pub max_entries: u32,
    /// The callers who share an entry.
    pub scope: Scope,
}

impl Default for CachePolicy {
    fn default() -> Self {
        Self { ttl: Millis(60_000), max_entries: 1_000, scope: Scope::Credential }
    }
}

/// The callers who share an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Those with the same tokens.
    #[default]
    Credential,
    /// Those of the same app and user, whatever their service tokens.
    App,
}

/// The cached responses.
#[derive(Debug)]
pub(super) struct Cache<V> {
    /// The slots of the entries.
    slots: KeyMap,
    entries: Slab<Entry<V>>,
    /// The most and the least recently used entry, the ends of a linked list.
    ends: Option<(usize, usize)>,
}

#[derive(Clone, Debug)]
struct Entry<V> {
    key: RequestKey,
    output: Output<V>,
    /// The position of its request among all requests.
    sequence: u32,
    stored: Timestamp,
    stored_wall_clock: f64,
    /// The life span in milliseconds.
    lifetime: f64,
    /// The age from which on a hit starts a refresh, in milliseconds.
    refresh_age: f64,
    /// The entry that was used next after this one.
    newer: Option<usize>,
    /// The entry that was used last before this one.
    older: Option<usize>,
}

impl<V> Entry<V> {
    /// Returns the age by the clock that saw more time pass. The elapsed-time clock may stand still
    /// while the machine sleeps, and the wall clock may be set back.
    fn age(&self, now: Now) -> f64 {
        (now.time.0 - self.stored.0).max(now.wall_clock - self.stored_wall_clock)
    }
}

/// A cached response that may be served.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hit<V> {
    /// A copy of the response for this caller alone.
    pub(super) output: Output<V>,
    /// `true` if the entry is to be refreshed.
    pub(super) is_stale: bool,
}

impl<V> Cache<V> {
    pub(super) const fn new() -> Self {
        Self { slots: KeyMap::new(), entries: Slab::new(), ends: None }
    }
}

impl<V: HostValue> Cache<V> {
    /// Returns the entry, if it is younger than its lifetime and than the `ttl` of the reader.
    pub(super) fn get(&mut self, key: &CacheKey, ttl: Millis, now: Now) -> Option<Hit<V>> {
        let slot = self.find(key)?;
        let entry = self.entries.get(slot)?;
        let age = entry.age(now);
        if age >= entry.lifetime || age >= f64::from(ttl.0) {
            return None;
        }
        let hit = Hit { output: entry.output.deep_clone(), is_stale: age >= entry.refresh_age };
        self.detach(slot);
        self.push_front(slot);
        Some(hit)
    }

    /// Stores the response to the request at `sequence`, unless a later request has already brought
    /// one. Evicts the least recently used entries beyond the maximum, and expired ones before.
    #[inline(never)]
    pub(super) fn put(
        &mut self,
        key: CacheKey,
        output: &Output<V>,
        policy: &CachePolicy,
        sequence: u32,
        now: Now,
    ) {
        if let Some(slot) = self.find(&key) {
            let known = self.entries.get(slot).map_or(sequence, |entry| entry.sequence);
            // The sequence wraps around.
            if sequence.wrapping_sub(known) > u32::MAX / 2 {
                return;
            }
            self.remove_slot(slot);
        }
        let lifetime = lifetime(output, policy, now.wall_clock);
        if lifetime <= 0.0 {
            return;
        }
        let key = key.into_request_key();
        let slot = self.entries.insert(Entry {
            key: key.clone(),
            output: output.deep_clone(),
            sequence,
            stored: now.time,
            stored_wall_clock: now.wall_clock,
            lifetime,
            refresh_age: lifetime * (1.0 - REFRESH_FRACTION),
            newer: None,
            older: None,
        });
        self.slots.insert(key, u32::try_from(slot).unwrap_or(u32::MAX));
        self.push_front(slot);
        while let Some((_, oldest)) = self.ends
            && oldest != slot
            && (self.entries.len() > policy.max_entries as usize || self.has_expired(oldest, now))
        {
            self.remove_slot(oldest);
        }
    }

    pub(super) fn remove(&mut self, key: &CacheKey) {
        if let Some(slot) = self.find(key) {
            self.remove_slot(slot);
        }
    }

    /// Removes the entries whose keys match.
    pub(super) fn remove_all(&mut self, matches: impl Fn(&RequestKey) -> bool) {
        let matching = self.slots.iter().filter(|(key, _)| matches(key));
        for slot in matching.map(|(_, slot)| slot as usize).collect::<Vec<_>>() {
            self.remove_slot(slot);
        }
    }

    /// Keeps further hits from starting a refresh while one is in progress.
    pub(super) fn mark_refreshing(&mut self, key: &CacheKey) {
        if let Some(entry) = self.entry_mut(key) {
            entry.refresh_age = entry.lifetime;
        }
    }

    /// Postpones the next refresh, after one failed, by half of the remaining life.
    pub(super) fn postpone_refresh(&mut self, key: &CacheKey, now: Now) {
        if let Some(entry) = self.entry_mut(key) {
            entry.refresh_age = f64::midpoint(entry.age(now), entry.lifetime);
        }
    }

    fn entry_mut(&mut self, key: &CacheKey) -> Option<&mut Entry<V>> {
        let slot = self.find(key)?;
        self.entries.get_mut(slot)
    }

    fn find(&self, key: &CacheKey) -> Option<usize> {
        self.slots.get(key.as_request_key()).map(|slot| slot as usize)
    }

    fn has_expired(&self, slot: usize, now: Now) -> bool {
        self.entries.get(slot).is_none_or(|entry| entry.age(now) >= entry.lifetime)
    }

    fn remove_slot(&mut self, slot: usize) {
        self.detach(slot);
        if let Some(entry) = self.entries.try_remove(slot) {
            self.slots.remove(&entry.key);
        }
    }

    /// Makes an entry the most recently used one.
    fn push_front(&mut self, slot: usize) {
        let newest = self.ends.map(|(newest, _)| newest);
        if let Some(entry) = self.entries.get_mut(slot) {
            (entry.newer, entry.older) = (None, newest);
        }
        if let Some(second) = newest.and_then(|newest| self.entries.get_mut(newest)) {
            second.newer = Some(slot);
        }
        self.ends = Some((slot, self.ends.map_or(slot, |(_, oldest)| oldest)));
    }

    /// Takes an entry out of the list.
    fn detach(&mut self, slot: usize) {
        let Some(entry) = self.entries.get(slot) else { return };
        let (newer, older) = (entry.newer, entry.older);
        if let Some(entry) = newer.and_then(|newer| self.entries.get_mut(newer)) {
            entry.older = older;
        }
        if let Some(entry) = older.and_then(|older| self.entries.get_mut(older)) {
            entry.newer = newer;
        }
        self.ends = self.ends.and_then(|(newest, oldest)| {
            let newest = if newest == slot { older? } else { newest };
            let oldest = if oldest == slot { newer? } else { oldest };
            Some((newest, oldest))
        });
    }
}

/// Returns how long a response may be cached, in milliseconds.
fn lifetime<V: HostValue>(output: &Output<V>, policy: &CachePolicy, wall_clock: f64) -> f64 {
    let Output::Connection { access_token, .. } = output else { return 0.0 };
    let ttl = f64::from(policy.ttl.0);
    let expiry = access_token.string().and_then(|token| jwt::expires_at::<V>(&token));
    expiry.map_or(ttl, |expiry| ttl.min(expiry - wall_clock - EXPIRY_SKEW_MS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::request_key::tests::key_of;
    use crate::protocol::js_value::testing::FakeValue;
    use crate::protocol::jwt::testing::jwt;
    use proptest::prelude::*;

    const TTL: Millis = Millis(1000);

    fn policy(max_entries: u32) -> CachePolicy {
        CachePolicy { ttl: TTL, max_entries, scope: Scope::Credential }
    }

    fn key(id: &str) -> CacheKey {
        key_of(id).cache_key(Scope::Credential)
    }

    fn connection(token: &str) -> Output<FakeValue> {
        Output::Connection { access_token: FakeValue::from(token), config: None }
    }

    fn at(time: u32) -> Now {
        let wall_clock = 1_700_000_000_000.0 + f64::from(time);
        Now { time: Timestamp(f64::from(time)), wall_clock, random: 0.0 }
    }

    #[test]
    fn entries_expire_and_are_stale_in_the_last_fifth_of_their_life() {
        let mut cache = Cache::new();
        cache.put(key("a"), &connection("t"), &policy(9), 0, at(5));
        let mut hit = |time| cache.get(&key("a"), TTL, at(time));
        assert_eq!(hit(804), Some(Hit { output: connection("t"), is_stale: false }));
        assert_eq!(hit(805), Some(Hit { output: connection("t"), is_stale: true }));
        assert!(hit(1004).is_some());
        assert_eq!(hit(1005), None);
        assert_eq!(cache.get(&key("a"), Millis(10), at(15)), None, "the reader's ttl counts too");
        assert_eq!(cache.get(&key("b"), TTL, at(5)), None);
    }

    #[test]
    fn entries_expire_while_the_elapsed_clock_stands_still() {
        let mut cache = Cache::new();
        cache.put(key("a"), &connection("t"), &policy(9), 0, at(5));
        let mut asleep = |wall_clock| {
            cache.get(&key("a"), TTL, Now { wall_clock: at(wall_clock).wall_clock, ..at(5) })
        };
        assert!(asleep(1004).is_some());
        assert!(asleep(1005).is_none());
        let set_back = Now { wall_clock: 0.0, ..at(1004) };
        assert!(cache.get(&key("a"), TTL, set_back).is_some());
        assert!(cache.get(&key("a"), TTL, Now { wall_clock: 0.0, ..at(1005) }).is_none());
    }

    #[test]
    fn tokens_that_expire_are_cached_until_a_minute_before() {
        let wall_clock = at(0).wall_clock;
        let seconds = wall_clock / 1000.0;
        for (exp, expected) in [
            ((seconds + 60.0).to_string(), 0.0),
            ((seconds + 61.0).to_string(), 1000.0),
            ((seconds + 3600.0).to_string(), f64::from(TTL.0)),
            ("1e300".to_owned(), f64::from(TTL.0)),
            ("\"soon\"".to_owned(), f64::from(TTL.0)),
            ("null".to_owned(), f64::from(TTL.0)),
        ] {
            let lifetime = lifetime(&connection(&jwt(&exp)), &policy(9), wall_clock);
            assert!((lifetime - expected).abs() < 1e-3, "{exp}: {lifetime}");
        }
        assert!(lifetime(&connection(&jwt("-1")), &policy(9), wall_clock) < 0.0);
    }

    #[test]
    fn an_expired_response_removes_the_entry() {
        let mut cache = Cache::new();
        cache.put(key("a"), &connection("t"), &policy(9), 0, at(0));
        cache.put(key("a"), &connection(&jwt("1")), &policy(9), 1, at(1));
        assert!(cache.entries.is_empty());
    }

    #[test]
    fn responses_to_earlier_requests_do_not_replace_later_ones() {
        let mut cache = Cache::new();
        for (sequence, token) in [(u32::MAX, "older"), (1, "newer"), (0, "oldest")] {
            cache.put(key("a"), &connection(token), &policy(9), sequence, at(0));
        }
        let hit = cache.get(&key("a"), TTL, at(1)).unwrap();
        assert_eq!(hit.output, connection("newer"));
    }

    #[test]
    fn failed_refreshes_are_postponed() {
        let mut cache = Cache::new();
        cache.put(key("a"), &connection("t"), &policy(9), 0, at(0));
        let is_stale = |cache: &mut Cache<FakeValue>, time| {
            cache.get(&key("a"), TTL, at(time)).unwrap().is_stale
        };
        assert!(is_stale(&mut cache, 800));
        cache.mark_refreshing(&key("a"));
        assert!(!is_stale(&mut cache, 810));
        cache.postpone_refresh(&key("a"), at(820));
        assert!(!is_stale(&mut cache, 909));
        assert!(is_stale(&mut cache, 910));
    }

    proptest! {
        /// Compares the cache with a list that is searched.
        #[test]
        fn evicts_the_least_recently_used(
            steps in prop::collection::vec((0..12u32, any::<bool>(), 1..6u32), 1..200)
        ) {
            let mut cache = Cache::new();
            let mut used: Vec<u32> = Vec::new();
            for (sequence, (id, puts, max_entries)) in (0..).zip(steps) {
                let (cache_key, output) = (key(&id.to_string()), connection(&id.to_string()));
                let is_cached = used.contains(&id);
                let hit = cache.get(&cache_key, TTL, at(sequence));
                prop_assert_eq!(hit.map(|hit| hit.output), is_cached.then(|| output.clone()));
                if puts {
                    cache.put(cache_key, &output, &policy(max_entries), sequence, at(sequence));
                }
                if puts || is_cached {
                    used.retain(|&other| other != id);
                    used.push(id);
                }
                if puts {
                    used.drain(..used.len().saturating_sub(max_entries as usize));
                }
            }
            prop_assert_eq!(cache.entries.len(), used.len());
        }
    }
}
