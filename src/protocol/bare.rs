//! Texts and numbers as they are, within a message.

use alloc::string::String;
use core::fmt::{Display, Formatter, Result};

/// Displays a text without the width and the precision that those of `str` and the numbers heed.
/// No message here asks for them, and what counts and pads was 1,157 bytes of the 26,637 that
/// the wasm had after gzip.
pub(crate) struct Bare<T>(pub(crate) T);

impl<T: AsRef<str>> Display for Bare<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        formatter.write_str(self.0.as_ref())
    }
}

/// A whole number in decimal, without the table of a hundred numbers that makes `to_string` faster.
pub(crate) fn decimal(number: u32) -> String {
    let mut left = number;
    let mut text = String::new();
    loop {
        let digit = char::from_digit(left % 10, 10).unwrap_or_default();
        text.insert(0, digit);
        left /= 10;
        if left == 0 {
            return text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn decimal_is_as_everyone_writes_it() {
        for number in [0, 7, 10, 99, 100, 2_147_483_647, u32::MAX] {
            assert_eq!(decimal(number), number.to_string());
        }
    }
}
