//! The whole client core against a world that is made up: callers who come, wait and go, a
//! server that fails in every way, a clock that stands still until something is due.
//!
//! A history is drawn by proptest, which prints the seed of one that fails and shrinks it, and
//! keeps it in `proptest-regressions/`. `HISTORIES=1000000 cargo test --release simulation`
//! plays more of them than `cargo test` does.

mod history;
mod world;

use proptest::prelude::*;

use history::histories;

fn config() -> ProptestConfig {
    let cases = std::env::var("HISTORIES").ok().and_then(|cases| cases.parse().ok());
    let cases = cases.unwrap_or(3000);
    ProptestConfig { max_shrink_iters: 20_000, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_history_ends_well(history in histories()) {
        world::play(history);
    }
}
