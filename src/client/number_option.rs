//! Options that are numbers, with their units and ranges.

use super::time::Millis;
use crate::protocol::js_value::HostValue;

/// An option that is a number: its name, the unit it counts, and its range.
#[derive(Debug, PartialEq, Eq)]
pub struct NumberOption {
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    pub(super) min: u32,
    pub(super) max: u32,
}

const MILLISECONDS: &str = "milliseconds";

/// The maximum TTL of a cache entry: a token may be revoked at any time.
const MAX_TTL: u32 = 300_000;

const MAX_TIMER: u32 = Millis::MAX_TIMER.0;

pub(super) static TIMEOUT: NumberOption = NumberOption::new("timeout", MILLISECONDS, 1, MAX_TIMER);
pub(super) static DEADLINE: NumberOption =
    NumberOption::new("deadline", MILLISECONDS, 1, MAX_TIMER);
pub(super) static BASE_DELAY: NumberOption =
    NumberOption::new("baseDelay", MILLISECONDS, 0, MAX_TIMER);
pub(super) static MAX_DELAY: NumberOption =
    NumberOption::new("maxDelay", MILLISECONDS, 0, MAX_TIMER);
pub(super) static MAX_RETRIES: NumberOption = NumberOption::new("maxRetries", "retries", 0, 100);
pub(super) static TTL: NumberOption = NumberOption::new("ttl", MILLISECONDS, 1, MAX_TTL);
pub(super) static MAX_ENTRIES: NumberOption =
    NumberOption::new("maxEntries", "entries", 1, 1_000_000);
pub(super) static MAX_RESPONSE_BYTES: NumberOption =
    NumberOption::new("maxResponseBytes", "bytes", 1, MAX_TIMER);

impl NumberOption {
    const fn new(name: &'static str, unit: &'static str, min: u32, max: u32) -> Self {
        Self { name, unit, min, max }
    }

    /// Returns a number in the range. Milliseconds are truncated; anything else must be whole.
    pub(super) fn check(&self, value: &impl HostValue) -> Option<u32> {
        let bounds = f64::from(self.min)..=f64::from(self.max);
        let number = value.number().filter(|number| bounds.contains(number))?;
        // In range, so only a fraction is cut off.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = number as u32;
        let is_whole = f64::from(whole).to_bits() == number.to_bits();
        (is_whole || self.unit == MILLISECONDS).then_some(whole)
    }
}
