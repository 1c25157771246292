# Installs the tools that the build and the tests use, pinned, into a cache folder of the user's.

readonly CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/base44-connectors"
readonly CARGO_DENY=0.20.2

need_node() {
  command -v node > /dev/null || fail "Node.js is missing" "Install version 20.19 or later from https://nodejs.org, then try again."
  command -v npm > /dev/null || fail "npm is missing" "It comes with Node.js from https://nodejs.org."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    || fail "Node.js $(node --version) is too old" "Install version 20.19 or later from https://nodejs.org."
}

need_rust() {
  command -v rustup > /dev/null || fail "rustup is missing" "Install it from https://rustup.rs, then try again."
  command -v cargo > /dev/null || fail "cargo is missing" "rustup is installed: add \$HOME/.cargo/bin to PATH, then try again."
  if ! cargo --version > /dev/null 2>&1; then
    say "Installing the Rust toolchain that rust-toolchain.toml names"
    quietly "rustup toolchain install" rustup toolchain install
  fi
  if ! rustup target list --installed | grep -qx wasm32-unknown-unknown; then
    say "Adding the WebAssembly target"
    quietly "rustup target add" rustup target add wasm32-unknown-unknown
  fi
}

# cache_folder NAME LOCK_FILE: prints the folder for the tools that a lock file pins.
cache_folder() {
  echo "$CACHE/$1-$(cksum < "$2" | cut -d' ' -f1)"
}

# locked_version CRATE LOCK_FILE: prints the version of a crate in a Cargo.lock.
locked_version() {
  sed -n "/^name = \"$1\"\$/{n;s/version = \"\(.*\)\"/\1/p;}" "$2"
}

# Compiles wasm-bindgen and wasm-pack. Their profile favours compile time: 1 minute, not 3.
need_wasm_tools() {
  local crate=src/build/wasm-tools root core tool pack
  core=$(locked_version wasm-bindgen Cargo.lock)
  tool=$(locked_version wasm-bindgen-cli $crate/Cargo.lock)
  [[ $core == "$tool" ]] || fail "Cargo.lock has wasm-bindgen $core, and $crate has wasm-bindgen-cli $tool" \
    "They must have the same version: change $crate/Cargo.toml, then run cargo update in that folder."
  pack=$(locked_version wasm-pack $crate/Cargo.lock)
  root=$(cache_folder wasm-tools $crate/Cargo.lock)
  if [[ ! -f $root/.complete ]]; then
    say "Compiling wasm-bindgen $tool and wasm-pack $pack into $root (once, a minute or two)"
    quietly "cargo build" env -u RUSTFLAGS cargo build --locked --manifest-path $crate/Cargo.toml --target-dir "$root/target"
    mkdir -p "$root/bin"
    cp "$root/target/debug/bindgen" "$root/bin/wasm-bindgen"
    cp "$root/target/debug/pack" "$root/bin/wasm-pack"
    rm -rf "$root/target"
    touch "$root/.complete"
  fi
  export PATH="$root/bin:$PATH"
}

need_cargo_deny() {
  local root="$CACHE/cargo-deny-$CARGO_DENY"
  if [[ ! -f $root/.complete ]]; then
    say "Compiling cargo-deny $CARGO_DENY into $root (once, a minute or two)"
    CARGO_PROFILE_DEV_DEBUG=false quietly "cargo install cargo-deny" \
      cargo install cargo-deny --version "$CARGO_DENY" --locked --debug --root "$root"
    touch "$root/.complete"
  fi
  export PATH="$root/bin:$PATH"
}

# need_npm FOLDER TOOLS: installs what src/build/FOLDER/package-lock.json pins, and sets NPM to
# where it is.
need_npm() {
  local folder=src/build/$1
  NPM=$(cache_folder "$1" "$folder/package-lock.json")
  if [[ ! -f $NPM/.complete ]]; then
    say "Installing $2 from npm into $NPM (once)"
    mkdir -p "$NPM/bin"
    cp "$folder"/package{,-lock}.json "$folder/.npmrc" "$NPM"
    quietly "npm ci" npm ci --prefix "$NPM" --ignore-scripts --no-audit --no-fund
    "link_$1"
    touch "$NPM/.complete"
  fi
  export PATH="$NPM/bin:$PATH"
}

# link NAME FILE: makes a command of a program in a package.
link() {
  [[ -x $2 ]] || fail "npm has no $1 for this machine" "The lock files have it for Linux and macOS, on x64 and arm64."
  ln -sf "$2" "$NPM/bin/$1"
}

# program_of PACKAGE PATTERN: prints the first matching program in or beside a package that runs
# here. npm decides where a platform's package goes, and can install those of several C libraries.
program_of() {
  local file
  for file in "$NPM/node_modules/$1"/node_modules/$2 "$NPM"/node_modules/$2; do
    [[ ! -x $file ]] || ! "$file" --version > /dev/null 2>&1 || { echo "$file"; return; }
  done
}

# For Deno and Bun, links the programs and not the launchers of their packages, which start Node
# first.
link_tools() {
  local name
  link deno "$(program_of deno '@deno/*/deno')"
  for name in esbuild rolldown; do link "$name" "$NPM/node_modules/.bin/$name"; done
  for name in wasm-opt wasm2js; do link "$name" "$NPM/node_modules/binaryen/bin/$name"; done
}

link_runtimes() {
  local name
  for name in deno-oldest deno-too-old; do link "$name" "$(program_of "$name" '@deno/*/deno')"; done
  link bun "$(program_of bun '@oven/*/bin/bun')"
  link node-too-old "$(program_of node-too-old 'node-*/bin/node')"
  link tsc "$NPM/node_modules/.bin/tsc"
}

# Needs no links: each project of the matrix gets a copy of the folder.
link_matrix() {
  :
}

need_tools() {
  need_npm tools "Deno, binaryen, esbuild and rolldown"
  ln -sfn "$NPM/node_modules" node_modules
}

need_runtimes() {
  need_npm runtimes "Bun, workerd, Vite, TypeScript, @base44/sdk, the oldest Deno and test libraries"
  ln -sfn "$NPM/node_modules" deno-tests/runtimes/node_modules
}

need_matrix() {
  need_npm matrix "webpack, Rspack, Rollup, Vite, Next.js, vitest, Jest and jsdom"
  ln -sfn "$NPM/node_modules" deno-tests/matrix/node_modules
}

# Counts the instructions of the core, on x86-64 Linux only: their budget is for that.
need_valgrind() {
  [[ $(uname -sm) == "Linux x86_64" ]] || return 0
  need_from_apt valgrind valgrind
}

# npm does not have Chromium for every machine.
need_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    ! command -v "$name" > /dev/null || return 0
  done
  need_from_apt chromium Chromium
}

# need_from_apt COMMAND NAME: installs a program for all users, unless the command exists.
need_from_apt() {
  ! command -v "$1" > /dev/null || return 0
  command -v apt-get > /dev/null || fail "$2 is missing" "Install it, so that \"$1\" is on PATH."
  say "Installing $2 with apt-get (once)"
  local root=(env DEBIAN_FRONTEND=noninteractive)
  [[ $(id -u) == 0 ]] || root=(sudo "${root[@]}")
  quietly "apt-get update" "${root[@]}" apt-get update --quiet
  quietly "apt-get install $1" "${root[@]}" apt-get install --quiet --yes --no-install-recommends "$1"
}

# need_build_tools: installs what ./build.sh needs.
need_build_tools() {
  need_node
  need_rust
  need_wasm_tools
  need_tools
}
