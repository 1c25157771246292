//! stub
/// stub
#[must_use]
pub fn seconds(header: &str, _wall: u64) -> Option<u32> { header.trim().parse().ok() }
