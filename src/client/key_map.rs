//! A hash map from request keys to values in slots, for in-flight requests and cache entries.
//!
//! std's `HashMap` takes 1.8 kB of the core after gzip, and its hasher needs 64-bit integers, which
//! the core compiled to JavaScript does not have.

use slab::Slab;

use super::request_key::RequestKey;

/// A map whose values stay at their slot until they are removed.
#[derive(Clone, Debug)]
pub(super) struct KeyMap<T> {
    slots: Slab<Slot<T>>,
    /// The first slot of each chain. The length is a power of two.
    buckets: Vec<Option<usize>>,
}

#[derive(Clone, Debug)]
struct Slot<T> {
    key: RequestKey,
    hash: u32,
    /// The next slot of the chain.
    next: Option<usize>,
    value: T,
}

const MIN_BUCKETS: usize = 16;

impl<T> KeyMap<T> {
    pub(super) const fn new() -> Self {
        Self { slots: Slab::new(), buckets: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    /// Returns the slot of a key.
    pub(super) fn find(&self, key: &RequestKey) -> Option<usize> {
        let hash = key.hash();
        let mut next = *self.buckets.get(self.bucket(hash))?;
        while let Some(slot) = next {
            let candidate = self.slots.get(slot)?;
            if candidate.hash == hash && candidate.key == *key {
                return Some(slot);
            }
            next = candidate.next;
        }
        None
    }

    /// Inserts a value under a key that the map does not contain. Returns its slot.
    pub(super) fn insert(&mut self, key: RequestKey, value: T) -> usize {
        if self.slots.len() >= self.buckets.len() {
            self.grow();
        }
        let hash = key.hash();
        let slot = self.slots.insert(Slot { key, hash, next: None, value });
        self.link(slot, hash);
        slot
    }

    pub(super) fn get(&self, slot: usize) -> Option<(&RequestKey, &T)> {
        self.slots.get(slot).map(|slot| (&slot.key, &slot.value))
    }

    pub(super) fn get_mut(&mut self, slot: usize) -> Option<&mut T> {
        self.slots.get_mut(slot).map(|slot| &mut slot.value)
    }

    /// Removes the value at a slot.
    pub(super) fn remove(&mut self, slot: usize) -> Option<T> {
        let Slot { hash, next, value, .. } = self.slots.try_remove(slot)?;
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

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &RequestKey)> {
        self.slots.iter().map(|(slot, entry)| (slot, &entry.key))
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
                let slot = map.find(&key);
                prop_assert_eq!(slot.is_some(), model.contains_key(&id));
                match (step, slot) {
                    (0..3, None) => {
                        map.insert(key.clone(), value);
                        model.insert(id, value);
                    }
                    (0, Some(slot)) => prop_assert_eq!(map.remove(slot), model.remove(&id)),
                    _ => {}
                }
                let found = map.find(&key).and_then(|slot| map.get(slot)).map(|(_, &value)| value);
                prop_assert_eq!(found, model.get(&id).copied());
                prop_assert_eq!(map.len(), model.len());
            }
        }
    }
}
