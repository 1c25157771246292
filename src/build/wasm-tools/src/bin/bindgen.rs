//! The command `wasm-bindgen`. build.sh gives it that name: rustc rejects a crate of that name with
//! another version than its own.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os())
}
