//! Time, as the core is told it: never asked for, always handed in.
//!
//! Moments are floats, as hosts have them: each arithmetic step is one instruction, while 64-bit
//! integers are a dozen in the core as JavaScript. Milliseconds are exact in them to the year
//! 287,396.

use crate::protocol::num::ceil_to_u32;

/// A length of time in milliseconds, as a host's timer takes it.
pub type Millis = u32;

/// The longest time that a host's timer can hold; a longer one would fire at once.
pub const LONGEST: Millis = 0x7fff_ffff;

/// A moment on a clock that only goes forward, in milliseconds since some beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Instant(pub f64);

impl Instant {
    /// Later than any other.
    pub const NEVER: Self = Self(f64::INFINITY);

    /// The moment so much later.
    #[must_use]
    pub fn after(self, millis: Millis) -> Self {
        Self(self.0 + f64::from(millis))
    }

    /// How long it is until a later moment, and no shorter; 0 if that is past. For a timer: so much
    /// as that can hold, which a fraction of a millisecond must not be rounded up beyond.
    #[must_use]
    pub fn until(self, later: Self) -> Millis {
        ceil_to_u32(later.0 - self.0).min(LONGEST)
    }

    /// The one that comes first.
    #[must_use]
    pub fn or_earlier(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// So many milliseconds after the beginning.
    #[cfg(test)]
    #[allow(clippy::cast_precision_loss)]
    pub(crate) fn at(millis: u64) -> Self {
        Self(millis as f64)
    }
}

/// What the world says at the moment of an event.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moment {
    /// The clock that only goes forward.
    pub now: Instant,
    /// The wall clock, in milliseconds since 1970. It may jump, and is asked only what servers
    /// tell in its terms.
    pub wall: f64,
    /// A random number, from 0 to below 1.
    pub random: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_timer_rings_when_it_is_due_and_can_hold_the_time(
            now in 0.0..1e13, millis in prop_oneof![0..=LONGEST, Just(LONGEST), 0..100u32],
        ) {
            let (now, due) = (Instant(now), Instant(now).after(millis));
            let ring = now.until(due);
            prop_assert!(ring <= LONGEST);
            prop_assert!(ring == LONGEST || now.after(ring) >= due);
            prop_assert!(ring <= millis + 1);
            prop_assert_eq!(due.until(now), 0);
            prop_assert_eq!(now.until(Instant::NEVER), LONGEST);
        }
    }
}
