//! The retry budget: what keeps retries from doubling the load on a server that is down.
//!
//! Each origin has a bucket. A retry takes from it, a success gives back, and where there is too
//! little in it, nothing is sent again.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// What a full bucket holds.
const CAPACITY: u32 = 500;
/// What a retry takes.
const RETRY_COSTS: u32 = 5;
/// What a success gives back.
const SUCCESS_GIVES: u32 = 1;
/// How many origins are remembered; whoever can name servers must not fill the memory.
const MOST_ORIGINS: usize = 64;

/// The buckets of all origins. A full one is the same as none, and is not kept.
#[derive(Clone, Debug, Default)]
pub struct RetryBudget {
    buckets: Vec<Bucket>,
}

#[derive(Clone, Debug)]
struct Bucket {
    origin: String,
    level: u32,
}

impl RetryBudget {
    /// Takes what a retry costs. `false` if there is too little: then nothing is to be sent.
    #[must_use]
    pub fn take(&mut self, origin: &str) -> bool {
        let level = match self.find(origin) {
            Some(at) => self.buckets.get_mut(at).map(|bucket| &mut bucket.level),
            None => self.begin(origin),
        };
        let left = level.as_deref().and_then(|level| level.checked_sub(RETRY_COSTS));
        if let (Some(level), Some(left)) = (level, left) {
            *level = left;
        }
        left.is_some()
    }

    /// Gives back what a success earns.
    pub fn give(&mut self, origin: &str) {
        let Some(at) = self.find(origin) else { return };
        if let Some(bucket) = self.buckets.get_mut(at) {
            bucket.level += SUCCESS_GIVES;
            if bucket.level >= CAPACITY {
                self.buckets.swap_remove(at);
            }
        }
    }

    fn find(&self, origin: &str) -> Option<usize> {
        self.buckets.iter().position(|bucket| bucket.origin == origin)
    }

    fn begin(&mut self, origin: &str) -> Option<&mut u32> {
        if self.buckets.len() >= MOST_ORIGINS {
            // The fullest says the least.
            let levels = self.buckets.iter().map(|bucket| bucket.level).enumerate();
            if let Some((fullest, _)) = levels.max_by_key(|&(_, level)| level) {
                self.buckets.swap_remove(fullest);
            }
        }
        self.buckets.push(Bucket { origin: origin.to_owned(), level: CAPACITY });
        self.buckets.last_mut().map(|bucket| &mut bucket.level)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_retries_and_then_none_until_successes_pay_for_one() {
        let mut budget = RetryBudget::default();
        assert_eq!((0..200).filter(|_| budget.take("https://a")).count(), 100);
        for _ in 0..4 {
            budget.give("https://a");
            assert!(!budget.take("https://a"));
        }
        budget.give("https://a");
        assert!(budget.take("https://a"));
        assert!(!budget.take("https://a"));
    }

    #[test]
    fn each_origin_has_its_own_and_success_is_not_saved_up() {
        let mut budget = RetryBudget::default();
        for _ in 0..1000 {
            budget.give("https://a");
        }
        assert_eq!((0..200).filter(|_| budget.take("https://a")).count(), 100);
        assert!(budget.take("https://b"));
        for _ in 0..5 {
            budget.give("https://b");
        }
        assert_eq!(budget.buckets.len(), 1, "a full bucket is not kept");
    }

    #[test]
    fn any_number_of_origins_is_survived_and_an_outage_is_not_forgotten() {
        let mut budget = RetryBudget::default();
        while budget.take("https://down") {}
        for n in 0..1000 {
            assert!(budget.take(&format!("https://{n}")));
        }
        assert_eq!(budget.buckets.len(), MOST_ORIGINS);
        assert!(!budget.take("https://down"));
    }
}
