#!/usr/bin/env bash
# Builds, shows, tests and measures base44-connectors. ./build.sh help lists the words.
#
# Needs rustup and Node.js. What else it needs it gets, pinned, into a cache folder of the user's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/base44-connectors"
readonly WASM_PACK=0.15.1
readonly CARGO_DENY=0.20.2
readonly WASM_BINDGEN="$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)"

if [[ -t 2 ]]; then readonly BOLD=$'\033[1m' RED=$'\033[1;31m' PLAIN=$'\033[0m'; else readonly BOLD='' RED='' PLAIN=''; fi

STEP=''
say() { STEP=$*; printf '%s▸ %s%s\n' "$BOLD" "$*" "$PLAIN" >&2; }

fail() {
  printf '%s✗ %s%s\n' "$RED" "$1" "$PLAIN" >&2
  shift
  printf '  %s\n' "$@" >&2
  exit 1
}

# quietly WHAT COMMAND...: runs it, and shows its output only if it fails.
quietly() {
  local what=$1 log
  shift
  log=$(mktemp)
  if ! "$@" > "$log" 2>&1; then
    head -n 40 "$log" >&2
    fail "$what failed (its output is above)" \
      "Command: $*" \
      "If it could not reach a registry, try again with a network: crates.io and registry.npmjs.org are needed once."
  fi
  rm -f "$log"
}

need_node() {
  command -v node > /dev/null || fail "Node.js is missing" "Install version 20.19 or later from https://nodejs.org, then try again."
  command -v npm > /dev/null || fail "npm is missing" "It comes with Node.js from https://nodejs.org."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    || fail "Node.js $(node --version) is too old" "Install version 20.19 or later from https://nodejs.org."
}

need_rust() {
  command -v rustup > /dev/null || fail "rustup is missing" "Install it from https://rustup.rs, then try again."
  command -v cargo > /dev/null || fail "cargo is missing" "rustup is there: add \$HOME/.cargo/bin to PATH, then try again."
  if ! cargo --version > /dev/null 2>&1; then
    say "Installing the Rust toolchain that rust-toolchain.toml names"
    quietly "rustup toolchain install" rustup toolchain install
  fi
  if ! rustup target list --installed | grep -qx wasm32-unknown-unknown; then
    say "Adding the WebAssembly target"
    quietly "rustup target add" rustup target add wasm32-unknown-unknown
  fi
}

# need_cargo_tool NAME VERSION [FLAG...]
need_cargo_tool() {
  local name=$1 version=$2 root="$CACHE/$1-$2"
  shift 2
  if [[ ! -f $root/.complete ]]; then
    say "Installing $name $version into $root (a minute or two, once)"
    quietly "cargo install $name" cargo install "$name" --version "$version" --root "$root" "$@"
    touch "$root/.complete"
  fi
  export PATH="$root/bin:$PATH"
}

# need_npm FOLDER WHAT: installs what src/build/FOLDER/package.json names; its folder is then in NPM.
need_npm() {
  local manifest=src/build/$1/package.json
  NPM="$CACHE/$1-$(cksum < "$manifest" | cut -d' ' -f1)"
  if [[ ! -f $NPM/.complete ]]; then
    say "Installing $2 from npm into $NPM (once)"
    mkdir -p "$NPM/bin"
    cp "$manifest" "$NPM"
    quietly "npm install" npm install --prefix "$NPM" --no-package-lock --ignore-scripts --no-audit --no-fund
    "link_$1"
    touch "$NPM/.complete"
  fi
  export PATH="$NPM/bin:$PATH"
}

# link NAME FILE: makes a program of the package's a command.
link() {
  [[ -x $2 ]] || fail "npm has no $1 for this machine" "It is there for Linux and macOS, on x64 and arm64."
  ln -sf "$2" "$NPM/bin/$1"
}

# program_of PACKAGE PATTERN: the first of the files below its folder, or beside it, that runs here.
# npm chooses the place, and with Bun installs the programs of several C libraries.
program_of() {
  local file
  for file in "$NPM/node_modules/$1"/node_modules/$2 "$NPM"/node_modules/$2; do
    [[ ! -x $file ]] || ! "$file" --version > /dev/null 2>&1 || { echo "$file"; return; }
  done
}

# Deno and Bun: the programs themselves, not the packages' launchers, which start Node first.
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

need_tools() {
  need_npm tools "Deno, binaryen, esbuild and rolldown"
  ln -sfn "$NPM/node_modules" node_modules
}

need_runtimes() {
  need_npm runtimes "Bun, workerd, Vite, TypeScript, @base44/sdk and the oldest Deno"
  ln -sfn "$NPM/node_modules" deno-tests/runtimes/node_modules
}

# What counts the instructions of the core, where its budget is of: on x86-64 Linux.
need_valgrind() {
  [[ $(uname -sm) == "Linux x86_64" ]] || return 0
  need_from_apt valgrind valgrind
}

# Chromium is the one tool that npm does not have for every machine.
need_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    ! command -v "$name" > /dev/null || return 0
  done
  need_from_apt chromium Chromium
}

# need_from_apt NAME WHAT: a program that is installed for all, and only where there is none yet.
need_from_apt() {
  ! command -v "$1" > /dev/null || return 0
  command -v apt-get > /dev/null || fail "$2 is missing" "Install it, so that \"$1\" is on PATH."
  say "Installing $2 with apt-get (once)"
  local root=(env DEBIAN_FRONTEND=noninteractive)
  [[ $(id -u) == 0 ]] || root=(sudo "${root[@]}")
  quietly "apt-get update" "${root[@]}" apt-get update --quiet
  quietly "apt-get install $1" "${root[@]}" apt-get install --quiet --yes --no-install-recommends "$1"
}

need_all() {
  need_node
  need_rust
  need_cargo_tool wasm-bindgen-cli "$WASM_BINDGEN"
  need_cargo_tool wasm-pack "$WASM_PACK" --locked
  need_tools
}

# compile_core GLUE_FOLDER TARGET_FOLDER [FLAG...]: the core as wasm, and the glue that goes with it.
# CORE_FEATURES names Cargo features for a build that is not published.
# Paths of this machine stay out of it, so that every checkout gives the same bytes. Nothing recurses
# in it: 64 KiB of stack, not the 1 MiB of the default, which each isolate would have to clear.
compile_core() {
  RUSTFLAGS="-Clink-arg=-zstack-size=65536 -Clink-arg=--max-memory=268435456 --remap-path-prefix=$PWD=. --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo ${*:3}" \
    CARGO_TARGET_DIR="$2" quietly "wasm-pack" wasm-pack build --mode no-install --release --no-pack \
    --target bundler --out-dir "$1" . --features "${CORE_FEATURES-}"
  echo '{ "type": "module" }' > "$1/package.json"
  local wasm=$1/base44_connectors_bg.wasm binaryen=node_modules/binaryen/bin
  local features=(--enable-{bulk-memory,bulk-memory-opt,reference-types,sign-ext,mutable-globals}
    --enable-{nontrapping-float-to-int,multivalue,call-indirect-overlong})
  quietly "wasm-dis" "$binaryen/wasm-dis" "${features[@]}" "$wasm" -o "$2/core.wat"
  node src/build/adapt_glue.js "$2/core.wat" "$1/base44_connectors_bg.js"
  quietly "wasm-as" "$binaryen/wasm-as" "${features[@]}" "$2/core.wat" -o "$wasm"
}

# The core as JavaScript, for runtimes that take no WebAssembly. wasm2js knows neither references
# nor multiple values, and some instructions have to be spelled out for it. Flat code is nearer to
# JavaScript's: without that it would be another 500 bytes, after gzip.
compile_core_to_javascript() {
  local features=(--enable-{bulk-memory,bulk-memory-opt,sign-ext,mutable-globals,nontrapping-float-to-int})
  local lowerings=(--signext-lowering --llvm-nontrapping-fptoint-lowering
    --llvm-memory-copy-fill-lowering --alignment-lowering)
  compile_core target/glue-js target/js -Ctarget-feature=-reference-types,-multivalue
  quietly "wasm-opt" wasm-opt "${features[@]}" "${lowerings[@]}" --flatten --rereloop -Oz -Oz \
    target/glue-js/base44_connectors_bg.wasm -o target/js/lowered.wasm
  quietly "wasm2js" wasm2js -Oz target/js/lowered.wasm -o target/js/core.js
  node src/build/core_js.js target/js/core.js > target/glue-js/core.js
}

build() {
  need_all
  rm -rf pkg
  mkdir pkg
  say "Compiling the core to WebAssembly"
  compile_core target/glue target
  cp target/glue/base44_connectors_bg.{js,wasm} pkg/
  say "Compiling the core to JavaScript"
  compile_core_to_javascript
  say "Bundling the facade"
  quietly "rolldown" rolldown -c src/build/rolldown.config.js
  quietly "esbuild" esbuild pkg/workerd.js --minify --line-limit=200 --target=es2022 --outfile=pkg/workerd.js \
    --allow-overwrite --banner:js='/* @ts-self-types="./index.d.ts" */'
  cp src/js/integration_types.{js,d.ts} src/build/pkg/* README.md LICENSE pkg/
  # The sources are checked with what they are bundled with.
  cp pkg/host.js target/glue/
  cp pkg/host.js target/glue-js/
  say "Built pkg/: $(wc -c < pkg/base44_connectors_bg.wasm) bytes of wasm, $(gzip -9 -c pkg/base44_connectors_bg.wasm | wc -c) after gzip -9"
}

# Whether they compile still; libFuzzer, which they are linked with, is C++.
check_fuzz_targets() {
  if command -v c++ > /dev/null; then
    say "The fuzz targets compile"
    RUSTFLAGS="--cfg fuzzing" cargo check --quiet --manifest-path fuzz/Cargo.toml --target-dir target/fuzz
  else
    say "SKIPPED: the fuzz targets. There is no C++ compiler here."
  fi
}

# The licences, sources and known weaknesses of the crates.
audit() {
  need_cargo_tool cargo-deny "$CARGO_DENY" --locked
  say "The crates: licences, sources, duplicates"
  cargo deny --log-level error check bans licenses sources
  if cargo deny fetch db > /dev/null 2>&1; then
    say "The crates: known weaknesses, as RustSec has them"
    cargo deny --log-level error check --disable-fetch advisories
  else
    say "SKIPPED: the crates' known weaknesses. RustSec's database, https://github.com/RustSec/advisory-db, cannot be reached."
  fi
}

# What CI runs. Each step says what it is about; the first that fails ends it.
test() {
  elsewhere=$(mktemp -d)
  trap 'code=$?; rm -rf "$elsewhere"; [[ $code == 0 ]] || printf "%s✗ ./build.sh test failed at: %s%s\n" "$RED" "$STEP" "$PLAIN" >&2' EXIT
  cp -R pkg "$elsewhere/committed"
  build
  diff -rq "$elsewhere/committed" pkg >&2 \
    || fail "pkg/ was not what the sources build" "The files above have changed: look at what changed, and commit it."

  need_runtimes
  need_chromium
  need_valgrind

  say "Building in another folder, for the same bytes"
  mkdir "$elsewhere/checkout"
  tar -cf - --exclude ./target --exclude ./pkg --exclude ./node_modules --exclude ./.git . | tar -xf - -C "$elsewhere/checkout"
  (cd "$elsewhere/checkout" && ./build.sh build)
  diff -rq pkg "$elsewhere/checkout/pkg" >&2 \
    || fail "Building in another folder gives other bytes" "The files that differ are named above."

  say "A core that traps, and then works again"
  (cd "$elsewhere/checkout" && CORE_FEATURES=provoke-trap ./build.sh build)
  TRAPPING="$elsewhere/checkout/pkg" deno test --no-prompt --no-check --allow-all deno-tests/trap

  say "Rust: format, lints, documentation, tests"
  cargo fmt --check
  cargo clippy --quiet --all-targets -- --deny warnings
  cargo clippy --quiet --target wasm32-unknown-unknown -- --deny warnings
  RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --no-deps
  cargo test --quiet
  check_fuzz_targets
  audit

  say "TypeScript: format, lints, types"
  deno fmt --quiet --check
  deno lint --quiet
  deno check --quiet src/js examples/*.ts bench/*.ts deno-tests/*.ts deno-tests/{budgets,repository,sdk_comparison,soak,support,trap}
  deno check --quiet --config deno-tests/runtimes/deno.json deno-tests/runtimes/*.ts bench/workerd/*.ts

  say "The package from outside, with permission for the loopback network and nothing else"
  deno test --no-prompt --allow-net=127.0.0.1 deno-tests/*_test.ts
  say "The same with the core as JavaScript"
  deno test --quiet --no-prompt --allow-net=127.0.0.1 --no-check --config deno-tests/javascript_core.json deno-tests/*_test.ts
  say "Load and memory, for a moment; ./build.sh soak takes longer"
  deno test --quiet --no-prompt --allow-all deno-tests/soak
  say "The same on the oldest Deno that it runs on, as far as that has what the tests need"
  deno-oldest test --quiet --no-check --no-lock --no-prompt --allow-net=127.0.0.1 deno-tests/{examples,options,timeouts,abort_signal,response_size,origins,testing_kit,testing_faults}_test.ts
  say "The examples in the documentation"
  deno test --quiet --no-prompt --allow-net=127.0.0.1 --doc src/js README.md
  say "Side by side with @base44/sdk"
  local sdk=(--no-prompt --allow-net=127.0.0.1 --allow-env --allow-read --allow-sys)
  NODE_ENV=production deno test "${sdk[@]}" deno-tests/sdk_comparison
  # Apart, because it adds names to the peer's module, which the compiler sees everywhere.
  deno test "${sdk[@]}" deno-tests/types
  say "As users install it: Deno, Node.js, Bun, workerd, Chromium, TypeScript, npm, JSR"
  deno test --no-prompt --allow-all --config deno-tests/runtimes/deno.json deno-tests/runtimes
  say "What it costs, as far as that can be counted"
  deno test --no-prompt --allow-all deno-tests/budgets
  say "What is published, and build.sh itself"
  deno test --no-prompt --allow-all deno-tests/repository
  say "The demo"
  demo
  say "Everything holds"
}

# release VERSION: sets it wherever it stands. Publishing is for whoever has looked at the result.
release() {
  local version=$1
  local number='(0|[1-9][0-9]*)' name='[0-9A-Za-z-]+'
  [[ $version =~ ^$number\.$number\.$number(-$name(\.$name)*)?$ ]] || fail "Not a version: $version" "It is three numbers, such as 0.2.0, and perhaps a name behind them, such as 0.2.0-rc.1."
  [[ -z $(git status --porcelain) ]] || fail "The tree has changes that are not committed" "Commit them or put them away, so that the release is one commit."
  local heading="^## ${version//./\\.}"
  grep -qE "$heading( |$)" CHANGELOG.md || fail "CHANGELOG.md has no \"## $version\"" "Say there what is new, commit it, then try again."
  say "Setting the version to $version"
  local file
  for file in src/build/pkg/{package,deno}.json; do
    sed -i.old "s/\"version\": \".*\"/\"version\": \"$version\"/" "$file"
  done
  # The first of its lines that begins so is the package's own.
  sed -i.old "1,/^version = /s/^version = \".*\"/version = \"$version\"/" Cargo.toml
  sed -i.old "s/$heading (unreleased)$/## $version/" CHANGELOG.md
  rm -f src/build/pkg/*.old Cargo.toml.old CHANGELOG.md.old
  build
  say "Set. Look at git diff, run ./build.sh test, commit, tag v$version. Then, in pkg/:"
  local tag=''
  [[ $version != *-* ]] || tag=' --tag next'
  say "npm publish --provenance$tag (in CI, from the tag), and deno publish"
}

bench() {
  need_all
  need_runtimes
  need_valgrind
  say "Measuring on loopback, each contender in turn, for two minutes; a quiet machine gives narrow quartiles"
  deno run --quiet --allow-all bench/main.ts
}

# What takes too long for every change: a minute of load, a million clients, millions of histories.
soak() {
  need_all
  say "A minute of load, and a million clients and calls"
  SOAK=1 deno test --no-prompt --allow-all deno-tests/soak
  need_runtimes
  SOAK=1 deno test --no-prompt --allow-all --config deno-tests/runtimes/deno.json deno-tests/runtimes/workerd_memory_test.ts
  say "Three million histories of the core"
  HISTORIES=3000000 cargo test --release --quiet simulation
}

# Runs what is committed in pkg/: nothing has to be compiled for it.
demo() {
  need_node
  need_tools
  local net=127.0.0.1
  [[ -z ${BASE44_API_URL-} ]] || net=$(node -p 'new URL(process.argv[1]).host' "$BASE44_API_URL" 2> /dev/null) \
    || fail "BASE44_API_URL is not a URL: $BASE44_API_URL" "It is where Base44's API is, such as https://base44.app."
  deno run --quiet --no-lock --allow-net="$net" \
    --allow-env=BASE44_API_URL,BASE44_APP_ID,BASE44_SERVICE_TOKEN,BASE44_INTEGRATION_TYPE examples/demo.ts
}

help() {
  cat << 'TEXT'
./build.sh                  builds pkg/, the package as published (so does ./build.sh build)
./build.sh demo             runs a Slack function against a Base44 of its own, or against yours
./build.sh test             runs everything that CI runs
./build.sh soak             runs load, memory and simulations for some minutes
./build.sh bench            measures the package beside @base44/sdk and hand-written code
./build.sh release VERSION  sets the version wherever it stands; publishes nothing
./build.sh help             this text
TEXT
}

[[ ${1-} != --help ]] || set -- help
word=${1-build}
case $word in
  release) [[ $# == 2 ]] || fail "release takes a version" "Such as: ./build.sh release 0.2.0" ;;
  build | demo | test | soak | bench | help) [[ $# -le 1 ]] || fail "$1 takes no further words" "./build.sh help lists the words." ;;
  *) fail "Unknown word: $1" "Words are: build (or none), demo, test, soak, bench, release, help." ;;
esac
"$word" "${@:2}"
