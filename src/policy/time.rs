//! Time, as the core is told it: never asked for, always handed in.

/// A length of time in milliseconds, as a host's timer takes it.
pub type Millis = u32;

/// A moment on a clock that only goes forward, in milliseconds since some beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub u64);

impl Instant {
    /// The moment so much later.
    #[must_use]
    pub fn after(self, millis: Millis) -> Self {
        Self(self.0.saturating_add(millis.into()))
    }

    /// How long it is until a later moment; 0 if that is past.
    #[must_use]
    pub fn until(self, later: Self) -> Millis {
        u32::try_from(later.0.saturating_sub(self.0)).unwrap_or(Millis::MAX)
    }
}

/// What the world says at the moment of an event.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moment {
    /// The clock that only goes forward.
    pub now: Instant,
    /// The wall clock, in milliseconds since 1970. It may jump, and is asked only what servers
    /// tell in its terms.
    pub wall: u64,
    /// A random number, from 0 to below 1.
    pub random: f64,
}
