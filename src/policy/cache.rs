//! What was answered, kept for a while for callers who ask for that.
//!
//! Which callers may be served which entry is settled before it comes here: an [`EntryId`] stands
//! for one resource as one credential sees it. Here it is settled how long an entry lives, when
//! it is to be refreshed, and which goes first.

use alloc::vec::Vec;

use slab::Slab;

use super::time::{Instant, Millis, Moment};
use crate::protocol::js_value::HostValue;
use crate::protocol::jwt;
use crate::protocol::response::Output;

/// How long before a JWT's own end its entry ends.
const MARGIN: f64 = 60_000.0;

/// Of an entry's life, the part at its end in which it is refreshed while it is served.
const LAST_PART: Millis = 5;

/// Names an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryId(pub u32);

/// What a client asks of the cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CachePolicy {
    /// How long an entry lives at most.
    pub ttl: Millis,
    /// How many entries there are at most once one is added.
    pub max_entries: u32,
    /// Who shares an entry.
    pub scope: Scope,
}

impl Default for CachePolicy {
    fn default() -> Self {
        Self { ttl: 60_000, max_entries: 1_000, scope: Scope::Credential }
    }
}

/// Who shares an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Callers with the same tokens.
    Credential,
    /// Callers of the same app with the same user's token, whatever their service tokens.
    App,
}

/// The entries, in the order in which they were used.
#[derive(Clone, Debug)]
pub struct Cache<V> {
    entries: Slab<Entry<V>>,
    /// The first was used last, the last goes next.
    ends: Option<(usize, usize)>,
}

#[derive(Clone, Debug)]
struct Entry<V> {
    outcome: Output<V>,
    stored: Instant,
    expires: Instant,
    /// From when on a hit calls for a refresh.
    ages: Instant,
    newer: Option<usize>,
    older: Option<usize>,
}

/// What an entry has for a caller.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<V> {
    /// An answer of the caller's own.
    pub outcome: Output<V>,
    /// Whether it is time to ask for a new one.
    pub ages: bool,
}

impl<V> Default for Cache<V> {
    fn default() -> Self {
        Self { entries: Slab::new(), ends: None }
    }
}

impl<V: HostValue> Cache<V> {
    /// What an entry has for a caller with this policy, at this moment.
    pub fn get(&mut self, id: EntryId, policy: &CachePolicy, now: Instant) -> Option<Hit<V>> {
        let key = index(id);
        let entry = self.entries.get(key)?;
        if now >= entry.expires || now >= entry.stored.after(policy.ttl) {
            return None;
        }
        let hit = Hit { outcome: entry.outcome.deep_clone(), ages: now >= entry.ages };
        self.unlink(key);
        self.link(key);
        Some(hit)
    }

    /// Keeps an answer, in the place of `known` if that is still there. Gives its entry, unless
    /// it would have no life, and those that had to go.
    pub fn put(
        &mut self,
        known: Option<EntryId>,
        outcome: &Output<V>,
        policy: &CachePolicy,
        moment: Moment,
    ) -> (Option<EntryId>, Vec<EntryId>) {
        let mut gone = Vec::new();
        let now = moment.now;
        let life = life(outcome, policy, moment.wall);
        if let Some(id) = known.filter(|&id| self.entries.contains(index(id))) {
            self.remove(id);
            if life == 0 {
                gone.push(id);
            }
        }
        if life == 0 {
            return (None, gone);
        }
        // The place that was just left is the first to be taken, so `known` keeps its name.
        let key = self.entries.insert(Entry {
            outcome: outcome.deep_clone(),
            stored: now,
            expires: now.after(life),
            ages: now.after(life - life / LAST_PART),
            newer: None,
            older: None,
        });
        self.link(key);
        while let Some((_, oldest)) = self.ends {
            let is_over = self.entries.get(oldest).is_none_or(|entry| now >= entry.expires);
            if oldest == key || !(is_over || self.entries.len() > policy.max_entries as usize) {
                break;
            }
            let id = name(oldest);
            self.remove(id);
            gone.push(id);
        }
        (Some(name(key)), gone)
    }

    /// Drops an entry.
    pub fn remove(&mut self, id: EntryId) {
        self.unlink(index(id));
        let _ = self.entries.try_remove(index(id));
    }

    /// A refresh came to nothing: the next is due after half of what is left of the entry's life.
    pub fn put_off(&mut self, id: EntryId, now: Instant) {
        if let Some(entry) = self.entries.get_mut(index(id)) {
            entry.ages = now.after(now.until(entry.expires) / 2 + 1);
        }
    }

    /// Says that a refresh is under way, so that no other hit calls for one.
    pub fn begin_refresh(&mut self, id: EntryId) {
        if let Some(entry) = self.entries.get_mut(index(id)) {
            entry.ages = entry.expires;
        }
    }

    fn link(&mut self, key: usize) {
        let newest = self.ends.map(|(newest, _)| newest);
        if let Some(entry) = self.entries.get_mut(key) {
            (entry.newer, entry.older) = (None, newest);
        }
        if let Some(second) = newest.and_then(|newest| self.entries.get_mut(newest)) {
            second.newer = Some(key);
        }
        self.ends = Some((key, self.ends.map_or(key, |(_, oldest)| oldest)));
    }

    fn unlink(&mut self, key: usize) {
        let Some(entry) = self.entries.get(key) else { return };
        let (newer, older) = (entry.newer, entry.older);
        if let Some(entry) = newer.and_then(|newer| self.entries.get_mut(newer)) {
            entry.older = older;
        }
        if let Some(entry) = older.and_then(|older| self.entries.get_mut(older)) {
            entry.newer = newer;
        }
        self.ends = self.ends.and_then(|(newest, oldest)| {
            let newest = if newest == key { older? } else { newest };
            let oldest = if oldest == key { newer? } else { oldest };
            Some((newest, oldest))
        });
    }
}

/// How long an answer may be kept: no longer than its token is good for, where that says so.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn life<V: HostValue>(outcome: &Output<V>, policy: &CachePolicy, wall: f64) -> Millis {
    let Output::Connection { access_token, .. } = outcome else { return 0 };
    let expires = access_token.string().and_then(|token| jwt::expires_at::<V>(&token));
    let Some(left) = expires.map(|at| at - wall - MARGIN) else { return policy.ttl };
    if left > 0.0 { left.min(policy.ttl.into()) as Millis } else { 0 }
}

fn index(EntryId(id): EntryId) -> usize {
    id as usize
}

fn name(key: usize) -> EntryId {
    EntryId(u32::try_from(key).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;

    const TTL: Millis = 1000;

    fn policy(max_entries: u32) -> CachePolicy {
        CachePolicy { ttl: TTL, max_entries, scope: Scope::Credential }
    }

    fn connection(token: &str) -> Output<FakeValue> {
        Output::Connection { access_token: FakeValue::from(token), config: None }
    }

    fn at(now: u64) -> Moment {
        Moment { now: Instant::at(now), wall: 1_700_000_000_000.0, random: 0.0 }
    }

    /// A JWT that says so of its end.
    fn jwt(exp: &str) -> String {
        let payload = format!("{{\"exp\":{exp}}}");
        let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut text = String::from("e30.");
        for group in payload.as_bytes().chunks(3) {
            let bits = group.iter().fold(0u32, |bits, &byte| bits << 8 | u32::from(byte));
            let bits = bits << (8 * (3 - group.len()));
            for at in 0..=group.len() {
                text.push(char::from(digits[(bits >> (18 - 6 * at) & 63) as usize]));
            }
        }
        text + ".sig"
    }

    #[test]
    fn an_entry_lives_its_time_and_ages_in_the_last_fifth_of_it() {
        let mut cache = Cache::default();
        let (id, _) = cache.put(None, &connection("t"), &policy(9), at(5));
        let id = id.unwrap();
        let mut hit = |now| cache.get(id, &policy(9), Instant::at(now));
        assert_eq!(hit(804), Some(Hit { outcome: connection("t"), ages: false }));
        assert_eq!(hit(805), Some(Hit { outcome: connection("t"), ages: true }));
        assert!(hit(1004).is_some());
        assert_eq!(hit(1005), None);
        let shorter = CachePolicy { ttl: 10, ..policy(9) };
        assert_eq!(cache.get(id, &shorter, Instant::at(15)), None, "the reader's ttl counts too");
    }

    #[test]
    fn a_token_that_ends_earlier_is_kept_to_a_minute_before_that() {
        let wall = at(0).wall / 1000.0;
        for (exp, life) in [
            ((wall + 60.0).to_string(), 0),
            ((wall + 61.0).to_string(), 1000),
            ((wall + 3600.0).to_string(), TTL),
            ("-1".to_owned(), 0),
            ("0".to_owned(), 0),
            ("1e300".to_owned(), TTL),
            ("\"soon\"".to_owned(), TTL),
            ("null".to_owned(), TTL),
        ] {
            let outcome = connection(&jwt(&exp));
            assert_eq!(super::life(&outcome, &policy(9), at(0).wall), life, "{exp}");
        }
        assert_eq!(super::life(&connection("xoxb-1"), &policy(9), 0.0), TTL);
    }

    #[test]
    fn an_answer_without_a_life_takes_the_place_of_none() {
        let mut cache = Cache::default();
        let (id, _) = cache.put(None, &connection("t"), &policy(9), at(0));
        let ended = connection(&jwt("1"));
        assert_eq!(cache.put(id, &ended, &policy(9), at(1)), (None, vec![id.unwrap()]));
        assert_eq!(cache.put(id, &ended, &policy(9), at(1)), (None, vec![]));
        assert!(cache.entries.is_empty());
    }

    #[test]
    fn a_refresh_that_fails_is_put_off() {
        let mut cache = Cache::default();
        let id = cache.put(None, &connection("t"), &policy(9), at(0)).0.unwrap();
        let mut ages = |now, change: fn(&mut Cache<FakeValue>, EntryId)| {
            let ages = cache.get(id, &policy(9), Instant::at(now)).unwrap().ages;
            change(&mut cache, id);
            ages
        };
        assert!(ages(800, Cache::begin_refresh));
        assert!(!ages(810, |cache, id| cache.put_off(id, Instant::at(820))));
        assert!(!ages(910, |_, _| ()));
        assert!(ages(911, |_, _| ()));
    }

    proptest! {
        /// Against a list that is searched: the least recently used goes first, never the one
        /// that was just put, and there are never more than the policy says.
        #[test]
        fn the_least_recently_used_goes_first(
            steps in prop::collection::vec((0..12usize, any::<bool>(), 1..6u32), 1..200)
        ) {
            let mut cache = Cache::default();
            let mut ids: Vec<Option<EntryId>> = vec![None; 12];
            let mut used: Vec<usize> = Vec::new();
            for (now, (which, puts, most)) in (0u64..).zip(steps) {
                let outcome = connection(&which.to_string());
                if puts {
                    let (id, gone) = cache.put(ids[which], &outcome, &policy(most), at(now));
                    used.retain(|&other| other != which);
                    used.push(which);
                    ids[which] = id;
                    let mut expected = Vec::new();
                    while used.len() > most as usize {
                        let oldest = used.remove(0);
                        expected.push(ids[oldest].take().unwrap());
                    }
                    prop_assert_eq!(gone, expected);
                    prop_assert!(cache.entries.len() <= most as usize);
                } else if let Some(id) = ids[which] {
                    let hit = cache.get(id, &policy(most), Instant::at(now)).unwrap();
                    prop_assert_eq!(hit.outcome, outcome);
                    used.retain(|&other| other != which);
                    used.push(which);
                }
            }
        }
    }
}
