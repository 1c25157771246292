//! The command `wasm-pack`, without its check for updates, which would use the network.

use clap::Parser as _;

fn main() -> anyhow::Result<()> {
    let arguments = wasm_pack::Cli::parse();
    wasm_pack::PBAR.set_log_level(arguments.log_level);
    wasm_pack::command::run_wasm_pack(arguments.cmd)
}
