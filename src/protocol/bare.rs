//! A text as it is, within a message.

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
