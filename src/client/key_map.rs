//! A hash map from request keys to numbers, for in-flight requests and cache entries.
//!
//! std's `HashMap` takes 1.8 kB of the core after gzip, this one 0.5 kB; and std's hasher needs 64-bit
//! integers, which the core compiled to JavaScript does not have.

use slab::Slab;

use super::request_key::RequestKey;

/// A hash map with chained buckets.
#[derive(Clone, Debug)]
pub(super) struct KeyMap {
    slots: Slab<Slot>,
    /// The first slot of each chain. The length is a power of two.
    buckets: Vec<Option<usize>>,
}

#[derive(Clone, Debug)]
struct Slot {
    key: RequestKey,
    hash: u32,
    /// The next slot of the chain.
    next: Option<usize>,
    value: u32,
}

const MIN_BUCKETS: usize = 16;

impl KeyMap {
    pub(super) const fn new() -> Self {
        Self { slots: Slab::new(), buckets: Vec::new() }
    }

    pub(super) fn get(&self, key: &RequestKey) -> Option<u32> {
        let slot = self.slots.get(self.find(key, key.hash())?)?;
        Some(slot.value)
    }

    /// Inserts a value, in place of the one that the key had before.
    pub(super) fn insert(&mut self, key: RequestKey, value: u32) {
        let hash = key.hash();
        if let Some(slot) = self.find(&key, hash).and_then(|slot| self.slots.get_mut(slot)) {
            slot.value = value;
            return;
        }
        if self.slots.len() >= self.buckets.len() {
            self.grow();
        }
        let slot = self.slots.insert(Slot { key, hash, next: None, value });
        self.link(slot, hash);
    }

    pub(super) fn remove(&mut self, key: &RequestKey) -> Option<u32> {
        let hash = key.hash();
        let slot = self.find(key, hash)?;
        let Slot { next, value, .. } = self.slots.try_remove(slot)?;
        let bucket = self.bucket(hash);
        let mut link = self.buckets.get_mut(bucket)?;
        while let Some(other) = *link
            && other != slot
        {
            link = &mut self.slots.get_mut(other)?.next;
        }
        *link = next;
        Some(value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&RequestKey, u32)> {
        self.slots.iter().map(|(_, slot)| (&slot.key, slot.value))
    }

    fn find(&self, key: &RequestKey, hash: u32) -> Option<usize> {
        let mut next = *self.buckets.get(self.bucket(hash))?;
        while let Some(slot) = next {
            let candidate = self.slots.get(slot)?;
            if candidate.hash == hash && candidate.key == *key {
                break;
            }
            next = candidate.next;
        }
        next
    }

    fn bucket(&self, hash: u32) -> usize {
        hash as usize & self.buckets.len().wrapping_sub(1)
    }

    fn link(&mut self, slot: usize, hash: u32) {
        let bucket = self.bucket(hash);
        if let (Some(first), Some(entry)) = (self.buckets.get_mut(bucket), self.slots.get_mut(slot))
        {
            entry.next = first.replace(slot);
        }
    }

    fn grow(&mut self) {
        let buckets = (self.buckets.len() * 2).max(MIN_BUCKETS);
        self.buckets = vec![None; buckets];
        let hashes = self.slots.iter().map(|(slot, entry)| (slot, entry.hash));
        for (slot, hash) in hashes.collect::<Vec<_>>() {
            self.link(slot, hash);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::request_key::tests::key_of;
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    proptest! {
        /// Compares the map with std's.
        #[test]
        fn behaves_like_a_hash_map(steps in prop::collection::vec((0..40u32, 0..4u8), 1..300)) {
            let mut map = KeyMap::new();
            let mut model = HashMap::new();
            for (value, (id, step)) in (0..).zip(steps) {
                let key = key_of(&id.to_string());
                match step {
                    0 => prop_assert_eq!(map.remove(&key), model.remove(&id)),
                    1 => {}
                    _ => {
                        map.insert(key.clone(), value);
                        model.insert(id, value);
                    }
                }
                prop_assert_eq!(map.get(&key), model.get(&id).copied());
                prop_assert_eq!(map.iter().count(), model.len());
            }
        }
    }
}
