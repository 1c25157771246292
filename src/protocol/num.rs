//! Numbers as JavaScript has them, and as Rust does.

/// The next whole number, or the nearest there is.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(crate) fn ceil_to_u32(number: f64) -> u32 {
    // Not left to `as`: JavaScript made of it has 0 for what is beyond the range.
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
    fn a_fraction_counts_as_one_more() {
        let largest = f64::from(u32::MAX);
        for (number, whole) in [
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
            assert_eq!(ceil_to_u32(number), whole, "{number}");
        }
    }
}
