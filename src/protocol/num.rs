//! Conversions between JavaScript's numbers and Rust's.

/// Rounds up to an integer, saturating at the bounds of `u32`. NaN becomes 0.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(crate) fn ceil_to_u32(number: f64) -> u32 {
    // Not left to `as`: wasm2js turns a number above the range into 0.
    if number >= f64::from(u32::MAX) {
        return u32::MAX;
    }
    let whole = number as u32;
    whole + u32::from(f64::from(whole) < number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_up_and_saturates() {
        let largest = f64::from(u32::MAX);
        for (number, expected) in [
            (0.0, 0),
            (0.1, 1),
            (1.0, 1),
            (1.000_001, 2),
            (-0.1, 0),
            (-1e300, 0),
            (largest - 0.5, u32::MAX),
            (largest, u32::MAX),
            (1e300, u32::MAX),
            (f64::INFINITY, u32::MAX),
            (f64::NEG_INFINITY, 0),
            (f64::NAN, 0),
        ] {
            assert_eq!(ceil_to_u32(number), expected, "{number}");
        }
    }
}
