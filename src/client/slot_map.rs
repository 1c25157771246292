//! Storage under ids that are not reused soon.
//!
//! An event may arrive late: user code that runs while the driver handles one event can end a
//! request and start another. The late event must not be taken for one of the new request.

use slab::Slab;

/// The number of low bits of an id that give the slot. A host has no memory for two million calls
/// at a time.
const SLOT_BITS: u32 = 21;
/// The number of bits of the generation. A slot gets the same id again after 1,024 insertions at
/// the earliest. Slot and generation take 31 bits, so an id is not negative as an `i32` either.
const GENERATION_BITS: u32 = 10;

/// A collection that assigns an id to each value inserted.
#[derive(Clone, Debug)]
pub(super) struct SlotMap<T> {
    slots: Slab<(u32, T)>,
    generation: u32,
}

impl<T> SlotMap<T> {
    pub(super) const fn new() -> Self {
        Self { slots: Slab::new(), generation: 0 }
    }

    /// Returns the id that the next value will get.
    pub(super) fn next_id(&self) -> u32 {
        let slot = u32::try_from(self.slots.vacant_key()).unwrap_or(u32::MAX);
        self.generation << SLOT_BITS | slot
    }

    pub(super) fn insert(&mut self, value: T) -> u32 {
        let id = self.next_id();
        self.generation = (self.generation + 1) % (1 << GENERATION_BITS);
        self.slots.insert((id, value));
        id
    }

    pub(super) fn get(&self, id: u32) -> Option<&T> {
        let (stored, value) = self.slots.get(slot(id))?;
        if *stored == id { Some(value) } else { None }
    }

    pub(super) fn get_mut(&mut self, id: u32) -> Option<&mut T> {
        let (stored, value) = self.slots.get_mut(slot(id))?;
        if *stored == id { Some(value) } else { None }
    }

    pub(super) fn remove(&mut self, id: u32) -> Option<T> {
        self.get(id)?;
        self.slots.try_remove(slot(id)).map(|(_, value)| value)
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.slots.iter_mut().map(|(_, (_, value))| value)
    }

    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }
}

fn slot(id: u32) -> usize {
    (id & ((1 << SLOT_BITS) - 1)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_removed_values_are_not_reused_soon() {
        let mut map = SlotMap::new();
        let kept = map.insert(0);
        let mut previous = map.insert(0);
        for n in 1..500 {
            assert_eq!(map.remove(previous), Some(n - 1));
            assert_eq!(map.remove(previous), None);
            let next = map.insert(n);
            assert_eq!(map.get(previous), None, "an old id finds a new value");
            assert_eq!(map.get_mut(next), Some(&mut n.clone()));
            previous = next;
        }
        assert_eq!(map.get(kept), Some(&0));
    }

    #[test]
    fn ids_stay_below_2_to_the_31_when_generations_wrap() {
        let mut map = SlotMap::new();
        let kept = map.insert(0);
        for n in 0..3 << GENERATION_BITS {
            let id = map.insert(n);
            assert!(id < 1 << 31 && id != kept);
            assert_eq!(map.remove(id), Some(n));
        }
        assert_eq!(map.get(kept), Some(&0));
    }
}
