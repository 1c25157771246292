//! The client against a simulated world: calls that start and are cancelled, a server that fails in
//! every way, and clocks that jump, all on virtual time.
//!
//! proptest draws a history ([`history`]), prints the seed of one that fails, shrinks it, and keeps
//! it in `proptest-regressions/`. The world ([`world`]) drives the real client, and has a
//! [`server`]. It records what it sees ([`record`]) and checks that ([`checks`]); it decides nothing
//! that the client decides.
//!
//! `HISTORIES=1000000 cargo test --release simulation` plays more histories than `cargo test` does.

mod checks;
mod history;
mod record;
mod server;
mod world;

use proptest::prelude::*;

use history::histories;
use world::World;

fn config() -> ProptestConfig {
    let cases = std::env::var("HISTORIES").ok().and_then(|cases| cases.parse().ok());
    let cases = cases.unwrap_or(10_000);
    ProptestConfig { max_shrink_iters: 20_000, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_history_keeps_the_promises(history in histories()) {
        World::new(history).play();
    }
}
