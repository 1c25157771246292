//! How long to wait before a request is sent again: exponential, with full jitter.

use super::time::Millis;

/// When and how often a request is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// How often at most, after the first time.
    pub max_retries: u32,
    /// The upper bound of the first wait, doubled for each that follows.
    pub base_delay: Millis,
    /// What that bound never exceeds.
    pub max_delay: Millis,
}

impl Retry {
    /// Every request is sent once.
    pub const NONE: Self = Self { max_retries: 0, base_delay: 0, max_delay: 0 };

    /// The wait before the retry that `earlier` ones preceded: anywhere between nothing and the
    /// bound, so that those who failed together do not come back together.
    #[must_use]
    pub fn delay(&self, earlier: u32, random: f64) -> Millis {
        let doubled = u64::from(self.base_delay) << earlier.min(32);
        let bound = u32::try_from(doubled).unwrap_or(Millis::MAX).min(self.max_delay);
        // Within the bound, so nothing is cut off but a fraction of a millisecond.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let delay = (random * f64::from(bound)) as Millis;
        delay.min(bound)
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self { max_retries: 2, base_delay: 100, max_delay: 5_000 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_bound_doubles_up_to_its_maximum() {
        let retry = Retry::default();
        let bounds = [0, 1, 2, 5, 6, 31, 32, u32::MAX].map(|earlier| retry.delay(earlier, 1.0));
        assert_eq!(bounds, [100, 200, 400, 3200, 5000, 5000, 5000, 5000]);
        assert_eq!(retry.delay(0, 0.0), 0);
        assert_eq!(retry.delay(1, 0.5), 100);
    }

    proptest! {
        #[test]
        fn no_wait_exceeds_its_bound(base: u32, max: u32, earlier: u32, random in any::<f64>()) {
            let retry = Retry { max_retries: 1, base_delay: base, max_delay: max };
            prop_assert!(retry.delay(earlier, random) <= max);
        }
    }
}
