//! The sources of the core, for the fuzz targets. They are included by path, since the core's crate
//! is a `cdylib` and cannot be a dependency.
//!
//! Run a target from the repository's top with cargo-fuzz 0.13.2. `RUSTC_BOOTSTRAP` lets the stable
//! toolchain accept the sanitizer's flags:
//!
//! ```sh
//! mkdir -p fuzz/corpus/responses
//! RUSTC_BOOTSTRAP=1 cargo fuzz run responses fuzz/corpus/responses fuzz/seeds/responses -- -max_total_time=60
//! ```

#[path = "../../src/client/mod.rs"]
pub mod client;
#[path = "../../src/protocol/mod.rs"]
pub mod protocol;

/// Splits input into `N` texts at the byte FF, which does not occur in UTF-8. Missing texts are
/// empty.
pub fn texts<const N: usize>(bytes: &[u8]) -> [String; N] {
    let mut texts = bytes.splitn(N, |&byte| byte == 0xFF);
    std::array::from_fn(|_| String::from_utf8_lossy(texts.next().unwrap_or_default()).into_owned())
}
