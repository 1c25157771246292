//! Time as an input: the client never reads a clock.
//!
//! Timestamps are floats, as hosts have them. Each operation on them is one instruction, while
//! 64-bit integers take a dozen in the core compiled to JavaScript. Milliseconds are exact in them
//! until the year 287,396.

use std::ops::Add;

use crate::protocol::num::ceil_to_u32;

/// A duration in whole milliseconds, as a host's timer takes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millis(pub u32);

impl Millis {
    /// The longest duration that a host's timer can hold; a longer one would fire at once.
    pub const MAX_TIMER: Self = Self(0x7fff_ffff);
}

/// A point in core time, in milliseconds since an arbitrary origin.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Timestamp(pub f64);

impl Timestamp {
    /// A timestamp later than any other.
    pub const NEVER: Self = Self(f64::INFINITY);

    /// Returns the timer that fires no earlier than `later`: zero if that is past, and at most
    /// [`Millis::MAX_TIMER`].
    #[must_use]
    pub fn timer_until(self, later: Self) -> Millis {
        Millis(ceil_to_u32(later.0 - self.0)).min(Millis::MAX_TIMER)
    }

    /// Returns the earlier of two timestamps.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }
}

impl Add<Millis> for Timestamp {
    type Output = Self;

    fn add(self, Millis(millis): Millis) -> Self {
        Self(self.0 + f64::from(millis))
    }
}

/// The host's clocks and randomness at the time of an event.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    /// The elapsed-time clock, in milliseconds: `performance.now()`.
    pub clock: f64,
    /// The wall clock, in milliseconds since 1970: `Date.now()`.
    pub wall_clock: f64,
    /// A random number, at least 0 and below 1.
    pub random: f64,
}

/// Core time and the rest of a [`Context`], as the client works with them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) time: Timestamp,
    pub(super) wall_clock: f64,
    pub(super) random: f64,
}

/// Core time: the host's clock, corrected where it contradicts what is known to have passed.
///
/// It never goes back. It also never contradicts a timer: when one fires, its due time has passed,
/// even if the clock was replaced by a test and stands still.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    skew: f64,
    last: f64,
}

impl Clock {
    pub(super) const fn new() -> Self {
        Self { skew: 0.0, last: 0.0 }
    }

    /// Returns core time at an event.
    pub(super) fn at(&mut self, context: Context) -> Now {
        self.at_least(Timestamp(self.last), context)
    }

    /// Returns core time at the firing of a timer that was due at `due`.
    pub(super) fn at_least(&mut self, due: Timestamp, context: Context) -> Now {
        let earliest = due.0.max(self.last);
        let time = context.clock + self.skew;
        self.skew += (earliest - time).max(0.0);
        self.last = time.max(earliest);
        Now { time: Timestamp(self.last), wall_clock: context.wall_clock, random: context.random }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(clock: f64) -> Context {
        Context { clock, ..Context::default() }
    }

    #[test]
    fn core_time_follows_the_clock_after_it_was_replaced() {
        let mut clock = Clock::new();
        assert_eq!(clock.at(at(5_000.0)).time, Timestamp(5_000.0));
        // A test sets the clock back.
        assert_eq!(clock.at(at(0.0)).time, Timestamp(5_000.0));
        assert_eq!(clock.at(at(10.0)).time, Timestamp(5_010.0));
        // A timer fires while the clock stands still.
        assert_eq!(clock.at_least(Timestamp(6_000.0), at(10.0)).time, Timestamp(6_000.0));
        assert_eq!(clock.at(at(11.0)).time, Timestamp(6_001.0));
    }

    proptest! {
        #[test]
        fn core_time_never_goes_back(readings in prop::collection::vec((0.0..1e6, 0.0..2e6), 1..50)) {
            let mut clock = Clock::new();
            let mut last = Timestamp(0.0);
            for (reading, due) in readings {
                let now = clock.at_least(Timestamp(due), at(reading)).time;
                prop_assert!(now >= last && now.0 >= due - 1e-6);
                last = now;
            }
        }

        #[test]
        fn timers_fire_when_due_and_fit_the_host(
            now in 0.0..1e13, millis in prop_oneof![0..=u32::MAX >> 1, Just(u32::MAX >> 1), 0..100u32],
        ) {
            let (now, due) = (Timestamp(now), Timestamp(now) + Millis(millis));
            let timer = now.timer_until(due);
            prop_assert!(timer <= Millis::MAX_TIMER);
            prop_assert!(timer == Millis::MAX_TIMER || now + timer >= due);
            prop_assert!(timer.0 <= millis + 1);
            prop_assert_eq!(due.timer_until(now), Millis(0));
            prop_assert_eq!(now.timer_until(Timestamp::NEVER), Millis::MAX_TIMER);
        }
    }
}
