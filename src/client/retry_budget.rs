//! The retry budget, which keeps retries from multiplying the load on a server that is down.
//!
//! Each origin has a token bucket. A retry takes tokens from it, a success puts one back, and an
//! origin whose bucket is empty gets no retries.

/// The number of tokens in a full bucket.
const CAPACITY: u32 = 500;
/// The number of tokens that a retry takes.
const RETRY_COST: u32 = 5;
/// The number of tokens that a success puts back.
const SUCCESS_REWARD: u32 = 1;
/// The number of origins to remember: a caller who can name servers must not fill the memory.
const MAX_ORIGINS: usize = 64;

/// The token buckets of all origins. A full bucket is not stored.
#[derive(Clone, Debug)]
pub(super) struct RetryBudget {
    buckets: Vec<Bucket>,
}

#[derive(Clone, Debug)]
struct Bucket {
    origin: String,
    tokens: u32,
}

impl RetryBudget {
    pub(super) const fn new() -> Self {
        Self { buckets: Vec::new() }
    }

    /// Takes the cost of a retry. Returns `false`, and takes nothing, if the bucket holds less.
    #[must_use]
    pub(super) fn try_acquire(&mut self, origin: &str) -> bool {
        let tokens = match self.find(origin) {
            Some(index) => self.buckets.get_mut(index).map(|bucket| &mut bucket.tokens),
            None => self.insert(origin),
        };
        let left = tokens.as_deref().and_then(|tokens| tokens.checked_sub(RETRY_COST));
        if let (Some(tokens), Some(left)) = (tokens, left) {
            *tokens = left;
        }
        left.is_some()
    }

    /// Puts back the reward of a success.
    pub(super) fn reward(&mut self, origin: &str) {
        let Some(index) = self.find(origin) else { return };
        if let Some(bucket) = self.buckets.get_mut(index) {
            bucket.tokens += SUCCESS_REWARD;
            if bucket.tokens >= CAPACITY {
                self.buckets.swap_remove(index);
            }
        }
    }

    fn find(&self, origin: &str) -> Option<usize> {
        self.buckets.iter().position(|bucket| bucket.origin == origin)
    }

    fn insert(&mut self, origin: &str) -> Option<&mut u32> {
        if self.buckets.len() >= MAX_ORIGINS {
            // The fullest bucket is the least informative one.
            let tokens = self.buckets.iter().map(|bucket| bucket.tokens).enumerate();
            if let Some((fullest, _)) = tokens.max_by_key(|&(_, tokens)| tokens) {
                self.buckets.swap_remove(fullest);
            }
        }
        self.buckets.push(Bucket { origin: origin.to_owned(), tokens: CAPACITY });
        self.buckets.last_mut().map(|bucket| &mut bucket.tokens)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_successes_earn_one_retry() {
        let mut budget = RetryBudget::new();
        assert_eq!((0..200).filter(|_| budget.try_acquire("https://a")).count(), 100);
        for _ in 0..4 {
            budget.reward("https://a");
            assert!(!budget.try_acquire("https://a"));
        }
        budget.reward("https://a");
        assert!(budget.try_acquire("https://a"));
        assert!(!budget.try_acquire("https://a"));
    }

    #[test]
    fn origins_have_separate_buckets_that_never_exceed_their_capacity() {
        let mut budget = RetryBudget::new();
        for _ in 0..1000 {
            budget.reward("https://a");
        }
        assert_eq!((0..200).filter(|_| budget.try_acquire("https://a")).count(), 100);
        assert!(budget.try_acquire("https://b"));
        for _ in 0..5 {
            budget.reward("https://b");
        }
        assert_eq!(budget.buckets.len(), 1, "a full bucket is not stored");
    }

    #[test]
    fn many_origins_do_not_displace_an_empty_bucket() {
        let mut budget = RetryBudget::new();
        while budget.try_acquire("https://down") {}
        for n in 0..1000 {
            assert!(budget.try_acquire(&format!("https://{n}")));
        }
        assert_eq!(budget.buckets.len(), MAX_ORIGINS);
        assert!(!budget.try_acquire("https://down"));
    }
}
