# What CI runs (`test`), the part of it that takes seconds (`check`), and `audit`.

# The tests of the package from outside, which may use the loopback network and nothing else. Their
# types are checked before, in check_types.
readonly OUTSIDE=(--quiet --no-prompt --no-check --allow-net=127.0.0.1)

check_rust_style() {
  say "Rust: format and lints"
  cargo fmt --check
  cargo fmt --check --manifest-path src/build/wasm-tools/Cargo.toml
  cargo clippy --locked --quiet --all-targets -- --deny warnings
  cargo clippy --locked --quiet --target wasm32-unknown-unknown -- --deny warnings
}

check_typescript_style() {
  say "TypeScript: format and lints"
  deno fmt --quiet --check
  deno lint --quiet
}

# Needs the core's glue, which a build leaves in target/.
check_types() {
  say "TypeScript: types"
  deno check --quiet src/js examples/*.ts bench/*.ts deno-tests/*.ts deno-tests/{budgets,repository,sdk_comparison,soak,support,trap}
  deno check --quiet --config deno-tests/runtimes/deno.json deno-tests/runtimes/*.ts bench/workerd/*.ts
  deno check --quiet --config deno-tests/runtimes/deno.json deno-tests/matrix/*.ts
}

check() {
  need_build_tools
  need_runtimes
  side_by_side check_rust check_typescript
  say "Checked in $SECONDS s"
}

check_rust() {
  check_rust_style
  say "Rust: unit tests, with few generated cases"
  PROPTEST_CASES=16 HISTORIES=100 cargo test --locked --quiet
}

check_typescript() {
  check_typescript_style
  build_package
  check_types
}

# What CI runs. The first step that fails ends it.
test() {
  TIMED=yes
  ELSEWHERE=$(mktemp -d)
  trap 'code=$?; rm -rf "$ELSEWHERE"; [[ $code == 0 ]] || printf "%s✗ ./build.sh test failed at: %s%s\n" "$RED" "$STEP" "$PLAIN" >&2' EXIT
  need_build_tools
  need_runtimes
  need_chromium
  need_valgrind

  side_by_side test_build test_rust
  side_by_side check_typescript_style check_types
  # Alone, because their limits are in milliseconds.
  test_package
  side_by_side test_runtimes test_costs
  say "The demo"
  demo
  say "Everything holds, after $SECONDS s"
}

# Proves that pkg/ is what the sources build: rebuilds it from nothing in another folder and compares
# it byte for byte. What was built there is then used here too, so that CI compiles once.
test_build() {
  local checkout=$ELSEWHERE/checkout
  say "Building in another folder, for the same bytes"
  mkdir "$checkout"
  tar -cf - --exclude ./target --exclude ./pkg --exclude ./node_modules --exclude ./.git . | tar -xf - -C "$checkout"
  (cd "$checkout" && ./build.sh build)
  say "Comparing it with pkg/"
  if ! diff -rq pkg "$checkout/pkg" >&2; then
    rm -rf pkg
    cp -R "$checkout/pkg" pkg
    fail "pkg/ was not what the sources build" \
      "The files above differ, and pkg/ now has them as built: look at git diff, and commit it."
  fi
  mkdir -p target
  cp -R "$checkout"/target/{glue,glue-js,stamps,*.js} target/

  say "A core that traps, and then works again"
  (cd "$checkout" && CORE_FEATURES=provoke-trap ./build.sh build)
  TRAPPING="$checkout/pkg" deno test --quiet --no-prompt --no-check --allow-all deno-tests/trap
}

test_rust() {
  check_rust_style
  say "Rust: documentation, unit tests"
  RUSTDOCFLAGS="--deny warnings" cargo doc --locked --quiet --no-deps
  cargo test --locked --quiet
  # deno-tests/budgets counts with these.
  cargo test --locked --quiet --release --no-run
  check_fuzz_targets
  say "Crates: licences, sources, duplicates"
  cargo metadata --locked --format-version 1 | node src/build/crates.js
}

# The fuzz targets are linked with libFuzzer, which is C++.
check_fuzz_targets() {
  if command -v c++ > /dev/null; then
    say "Rust: fuzz targets compile"
    RUSTFLAGS="--cfg fuzzing" cargo check --locked --quiet --manifest-path fuzz/Cargo.toml --target-dir target/fuzz
  else
    say "SKIPPED: fuzz targets. There is no C++ compiler here."
  fi
}

test_package() {
  say "The package from outside, with permission for the loopback network only"
  deno test "${OUTSIDE[@]}" deno-tests/*_test.ts
  say "The same with the core as JavaScript"
  deno test "${OUTSIDE[@]}" --config deno-tests/javascript_core.json deno-tests/*_test.ts
  say "Load and memory, for a few seconds (./build.sh soak takes minutes)"
  deno test --quiet --no-prompt --no-check --allow-all deno-tests/soak
  say "The same on the oldest supported Deno, without the tests that need a later one"
  deno-oldest test "${OUTSIDE[@]}" --no-lock deno-tests/{examples,options,timeouts,abort_signal,response_size,origins,testing_kit,testing_faults}_test.ts
  say "The examples in the documentation"
  deno test --quiet --no-prompt --allow-net=127.0.0.1 --doc src/js README.md
  say "Beside @base44/sdk"
  local sdk=(--quiet --no-prompt --allow-net=127.0.0.1 --allow-env --allow-read --allow-sys)
  NODE_ENV=production deno test "${sdk[@]}" --no-check deno-tests/sdk_comparison
  # Separate, because it adds names to the module of @base44/sdk, which the compiler sees everywhere.
  deno test "${sdk[@]}" deno-tests/types
}

test_runtimes() {
  say "As users install it: Deno, Node.js, Bun, workerd, Chromium, TypeScript, npm, JSR"
  deno test --quiet --no-prompt --no-check --allow-all --config deno-tests/runtimes/deno.json deno-tests/runtimes
}

test_costs() {
  say "Costs that can be counted"
  deno test --quiet --no-prompt --no-check --allow-all deno-tests/budgets
  say "What is published, and build.sh itself"
  deno test --quiet --no-prompt --no-check --allow-all deno-tests/repository
}

# Checks the licences, sources and advisories of the crates.
audit() {
  need_rust
  need_cargo_deny
  say "Crates: licences, sources, duplicates"
  cargo deny --log-level error check bans licenses sources
  if cargo deny fetch db > /dev/null 2>&1; then
    say "Crates: advisories of RustSec"
    cargo deny --log-level error check --disable-fetch advisories
  else
    say "SKIPPED: advisories. RustSec's database, https://github.com/RustSec/advisory-db, cannot be reached."
  fi
}
