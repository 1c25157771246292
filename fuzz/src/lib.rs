//! The core's own sources, for the fuzz targets: its crate is for WebAssembly and cannot be a
//! dependency.
//!
//! From the repository's top, with cargo-fuzz 0.13.2, and a stable toolchain told to take the
//! flags of a nightly one:
//!
//! ```sh
//! mkdir -p fuzz/corpus/answers
//! RUSTC_BOOTSTRAP=1 cargo fuzz run answers fuzz/corpus/answers fuzz/seeds/answers -- -max_total_time=60
//! ```

extern crate alloc;

#[path = "../../src/policy/mod.rs"]
pub mod policy;
#[path = "../../src/protocol/mod.rs"]
pub mod protocol;

/// The first `N` texts that a target's bytes hold, with the byte FF between them, which is in no
/// text; those that are missing are empty.
pub fn texts<const N: usize>(bytes: &[u8]) -> [String; N] {
    let mut texts = bytes.splitn(N, |&byte| byte == 0xFF);
    std::array::from_fn(|_| String::from_utf8_lossy(texts.next().unwrap_or_default()).into_owned())
}
