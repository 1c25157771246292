//! Call defaults, and their encoding as numbers.

use super::cache::{CachePolicy, Scope};
use super::retry_policy::RetryPolicy;
use super::time::Millis;

/// The time limits of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// The limit of an attempt, from the call of `fetch` to the end of the body.
    pub timeout: Millis,
    /// The limit of the whole call: every attempt, every delay.
    pub deadline: Millis,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { timeout: Millis(10_000), deadline: Millis(30_000) }
    }
}

/// The options of a client that its calls depend on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallDefaults {
    /// The time limits.
    pub timeouts: Timeouts,
    /// The retry policy.
    pub retry: RetryPolicy,
    /// The cache policy; `None` without a cache.
    pub cache: Option<CachePolicy>,
    /// The maximum size of a response body in bytes; `None` for the route's own.
    pub max_response_bytes: Option<u32>,
}

impl CallDefaults {
    /// The number of words of [`Self::to_words`].
    pub const WORDS: usize = 9;

    /// Encodes the options as numbers, which a host can keep and give back in one piece.
    #[must_use]
    pub fn to_words(&self) -> [u32; Self::WORDS] {
        let Self { timeouts, retry, cache, max_response_bytes } = self;
        let (ttl, max_entries, scope) = match cache {
            None => (0, 0, 0),
            Some(policy) => (policy.ttl.0, policy.max_entries, policy.scope as u32),
        };
        [
            timeouts.timeout.0,
            timeouts.deadline.0,
            retry.max_retries,
            retry.base_delay.0,
            retry.max_delay.0,
            ttl,
            max_entries,
            scope,
            max_response_bytes.unwrap_or(0),
        ]
    }

    /// Decodes [`Self::to_words`].
    #[must_use]
    pub fn from_words(words: [u32; Self::WORDS]) -> Self {
        let [timeout, deadline, max_retries, base_delay, max_delay, ttl, max_entries, scope, bytes] =
            words;
        let scope = if scope == Scope::App as u32 { Scope::App } else { Scope::Credential };
        Self {
            timeouts: Timeouts { timeout: Millis(timeout), deadline: Millis(deadline) },
            retry: RetryPolicy {
                max_retries,
                base_delay: Millis(base_delay),
                max_delay: Millis(max_delay),
            },
            // No cache has a TTL of zero, and no limit is of zero bytes.
            cache: (ttl > 0).then_some(CachePolicy { ttl: Millis(ttl), max_entries, scope }),
            max_response_bytes: (bytes > 0).then_some(bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn call_defaults() -> impl Strategy<Value = CallDefaults> {
        let millis = || (1..=Millis::MAX_TIMER.0).prop_map(Millis);
        let timeouts =
            (millis(), millis()).prop_map(|(timeout, deadline)| Timeouts { timeout, deadline });
        let retry =
            (0..=100u32, millis(), millis()).prop_map(|(max_retries, base_delay, max_delay)| {
                RetryPolicy { max_retries, base_delay, max_delay }
            });
        let scope = prop_oneof![Just(Scope::Credential), Just(Scope::App)];
        let cache = (millis(), 1..=1_000_000u32, scope)
            .prop_map(|(ttl, max_entries, scope)| CachePolicy { ttl, max_entries, scope });
        let bytes = prop::option::of(1..=Millis::MAX_TIMER.0);
        (timeouts, retry, prop::option::of(cache), bytes).prop_map(
            |(timeouts, retry, cache, max_response_bytes)| CallDefaults {
                timeouts,
                retry,
                cache,
                max_response_bytes,
            },
        )
    }

    proptest! {
        #[test]
        fn words_decode_to_the_same_options(defaults in call_defaults()) {
            prop_assert_eq!(CallDefaults::from_words(defaults.to_words()), defaults);
        }
    }
}
