#!/usr/bin/env bash
# Builds, tests and measures base44-connectors. ./build.sh help lists the words.
#
# Needs rustup and Node.js. Installs everything else it needs, pinned, into a cache folder of the
# user's.
set -euo pipefail
readonly CALLED_FROM=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"

source src/build/messages.sh
source src/build/install.sh
source src/build/package.sh
source src/build/tests.sh
source src/build/vendor.sh

# release VERSION: sets the version in every file that has it, and rebuilds pkg/. Does not publish.
release() {
  local version=$1
  local number='(0|[1-9][0-9]*)' name='[0-9A-Za-z-]+'
  [[ $version =~ ^$number\.$number\.$number(-$name(\.$name)*)?$ ]] || fail "Not a version: $version" "A version is three numbers, such as 0.2.0, or a prerelease, such as 0.2.0-rc.1."
  [[ -z $(git status --porcelain) ]] || fail "The tree has changes that are not committed" "Commit or stash them, so that the release is one commit."
  local heading="^## ${version//./\\.}"
  grep -qE "$heading( |$)" CHANGELOG.md || fail "CHANGELOG.md has no \"## $version\"" "Describe the version there, commit it, then try again."
  say "Setting the version to $version"
  local file
  for file in src/build/pkg/{package,deno}.json; do
    sed -i.old "s/\"version\": \".*\"/\"version\": \"$version\"/" "$file"
  done
  # The first such line is the package's own.
  sed -i.old "1,/^version = /s/^version = \".*\"/version = \"$version\"/" Cargo.toml
  sed -i.old "s/$heading (unreleased)$/## $version/" CHANGELOG.md
  rm -f src/build/pkg/*.old Cargo.toml.old CHANGELOG.md.old
  need_rust
  quietly "cargo update" cargo update --workspace
  build
  say "Done. Look at git diff, run ./build.sh test, commit, tag v$version. Then, in pkg/:"
  local tag=''
  [[ $version != *-* ]] || tag=' --tag next'
  say "npm publish --provenance$tag (in CI, from the tag), and deno publish"
}

bench() {
  need_build_tools
  need_runtimes
  need_valgrind
  say "Measuring on loopback for less than two minutes. An idle machine gives narrow quartiles."
  deno run --quiet --allow-all bench/main.ts
}

# Runs what takes too long for every change.
soak() {
  need_build_tools
  say "A minute of load, and a million clients and calls"
  SOAK=1 deno test --no-prompt --allow-all deno-tests/soak
  need_runtimes
  SOAK=1 deno test --no-prompt --allow-all --config deno-tests/runtimes/deno.json deno-tests/runtimes/workerd_memory_test.ts
  say "Three million simulated histories of the core"
  HISTORIES=3000000 cargo test --locked --release --quiet simulation
}

# Tries the package in each bundler and test runner, and writes the results down.
matrix() {
  need_build_tools
  need_runtimes
  need_chromium
  need_matrix
  build_package
  say "Bundlers and test runners, for some minutes"
  deno run --quiet --no-check --allow-all --config deno-tests/runtimes/deno.json deno-tests/matrix/main.ts
}

# Runs pkg/ as committed, without compiling anything.
demo() {
  need_node
  need_tools
  local net=127.0.0.1
  [[ -z ${BASE44_API_URL-} ]] || net=$(node -p 'new URL(process.argv[1]).host' "$BASE44_API_URL" 2> /dev/null) \
    || fail "BASE44_API_URL is not a URL: $BASE44_API_URL" "It is the address of Base44's API, such as https://base44.app."
  deno run --quiet --no-lock --allow-net="$net" \
    --allow-env=BASE44_API_URL,BASE44_APP_ID,BASE44_SERVICE_TOKEN,BASE44_INTEGRATION_TYPE examples/demo.ts
}

help() {
  cat << 'TEXT'
./build.sh                  builds what has changed in pkg/, the package as published (also: build)
./build.sh check            formats, lints, types and unit tests; under half a minute once built
./build.sh test             everything that CI runs
./build.sh demo             runs a Slack function against a fake Base44, or against yours
./build.sh vendor PATH      copies pkg/ into a project, until it is published; needs no tools
./build.sh bench            compares the package with @base44/sdk and hand-written code
./build.sh soak             load, memory and simulations, for some minutes
./build.sh matrix           bundles and tests with each bundler and test runner, for some minutes
./build.sh audit            licences and advisories of the crates, with cargo-deny
./build.sh release VERSION  sets the version in every file that has it; publishes nothing
./build.sh help             prints this text
TEXT
}

[[ ${1-} != --help ]] || set -- help
word=${1-build}
case $word in
  vendor) [[ $# == 2 ]] || fail "vendor needs the folder of a project" "Such as: ./build.sh vendor ../my-app" ;;
  release) [[ $# == 2 ]] || fail "release needs a version" "Such as: ./build.sh release 0.2.0" ;;
  build | check | test | demo | bench | soak | matrix | audit | help) [[ $# -le 1 ]] || fail "$1 takes no arguments" "./build.sh help lists the words." ;;
  *) fail "Unknown word: $1" "Words are: build (or none), check, test, demo, vendor, bench, soak, matrix, audit, release, help." ;;
esac
"$word" "${@:2}"
