//! Exponential backoff with full jitter.

use super::time::Millis;

/// The number of retries and the delays before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// The maximum number of retries, the first attempt not counted.
    pub max_retries: u32,
    /// The upper bound of the first delay; it doubles with each retry.
    pub base_delay: Millis,
    /// The maximum of that upper bound.
    pub max_delay: Millis,
}

impl RetryPolicy {
    /// A policy without retries.
    pub const NONE: Self = Self { max_retries: 0, base_delay: Millis(0), max_delay: Millis(0) };

    /// Returns the delay before a retry, uniformly distributed between zero and the upper bound,
    /// so that callers who failed together do not retry together. `retries` is the number of
    /// retries before this one.
    #[must_use]
    pub fn delay(&self, retries: u32, random: f64) -> Millis {
        let doubled = u64::from(self.base_delay.0) << retries.min(32);
        let bound = u32::try_from(doubled).unwrap_or(u32::MAX).min(self.max_delay.0);
        // Within the bound, so only a fraction of a millisecond is cut off.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let delay = (random * f64::from(bound)) as u32;
        Millis(delay.min(bound))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_retries: 2, base_delay: Millis(100), max_delay: Millis(5_000) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_bound_doubles_up_to_the_maximum() {
        let policy = RetryPolicy::default();
        let bounds = [0, 1, 2, 5, 6, 31, 32, u32::MAX].map(|retries| policy.delay(retries, 1.0).0);
        assert_eq!(bounds, [100, 200, 400, 3200, 5000, 5000, 5000, 5000]);
        assert_eq!(policy.delay(0, 0.0), Millis(0));
        assert_eq!(policy.delay(1, 0.5), Millis(100));
    }

    proptest! {
        #[test]
        fn no_delay_exceeds_the_maximum(base: u32, max: u32, retries: u32, random in any::<f64>()) {
            let policy =
                RetryPolicy { max_retries: 1, base_delay: Millis(base), max_delay: Millis(max) };
            prop_assert!(policy.delay(retries, random) <= Millis(max));
        }
    }
}
