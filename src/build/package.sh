# Builds pkg/ from the sources, one product at a time: the core as WebAssembly, the core as
# JavaScript, and the bundles of the facade. stamp.js knows which of them is out of date.

readonly WASM_PRODUCT=(target/glue/base44_connectors_bg.{js,wasm})
readonly JAVASCRIPT_PRODUCT=(target/glue-js/{base44_connectors_bg,core}.js)

# What the bytes of both cores depend on, besides the Rust sources that cargo lists.
readonly CORE_INPUTS=(Cargo.toml Cargo.lock rust-toolchain.toml src/build/{package.sh,adapt_glue.js}
  src/build/tools/package-lock.json src/build/wasm-tools/Cargo.lock)

is_current() {
  node src/build/stamp.js check "$1"
}

# rust_sources TARGET_FOLDER: prints the file in which cargo lists the sources of the last build.
rust_sources() {
  echo "$1/wasm32-unknown-unknown/release/base44_connectors.d"
}

# A large function is not inlined, even where only one function calls it: an engine compiles
# JavaScript function by function, when each is called (see src/lib.rs).
readonly INLINING=(--one-caller-inline-max-function-size 30)

# compile_core GLUE_FOLDER TARGET_FOLDER WASM_FEATURES [FLAG...]: compiles the core to wasm and its glue.
# CORE_FEATURES names Cargo features for a build that is not published.
# - Nothing in the core recurses: it has 64 KiB of stack, not the default 1 MiB, which each isolate
#   would have to clear.
# - Its memory grows to 256 MiB at most: no call can make more resident.
# - Functions keep their names until adapt_glue.js has used them.
# - Paths of this machine are remapped, so that every checkout gives the same bytes.
compile_core() {
  local flags=(-Clink-arg=-zstack-size=65536 -Clink-arg=--max-memory=268435456 -Clink-arg=--keep-section=name
    "--remap-path-prefix=$PWD=." "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" "${@:4}")
  RUSTFLAGS="${flags[*]}" CARGO_TARGET_DIR="$2" quietly "wasm-pack" wasm-pack build --mode no-install \
    --release --no-pack --target bundler --out-dir "$1" . --locked --features "${CORE_FEATURES-}"
  echo '{ "type": "module" }' > "$1/package.json"
  local wasm=$1/base44_connectors_bg.wasm features
  read -ra features <<< "$3"
  quietly "wasm-dis" node_modules/binaryen/bin/wasm-dis "${features[@]}" "$wasm" -o "$2/core.wat"
  node src/build/adapt_glue.js "$2/core.wat" "$1/base44_connectors_bg.js"
  # Twice: the second time finds 120 bytes more, after gzip.
  quietly "wasm-opt" wasm-opt "${features[@]}" "${INLINING[@]}" -Oz -Oz "$2/core.wat" -o "$wasm"
}

# The features are named because the stripped core does not list them.
readonly JAVASCRIPT_FEATURES='--enable-bulk-memory --enable-bulk-memory-opt --enable-sign-ext --enable-mutable-globals --enable-nontrapping-float-to-int'
readonly WASM_FEATURES="$JAVASCRIPT_FEATURES --enable-reference-types --enable-multivalue --enable-call-indirect-overlong"

build_wasm() {
  compile_core target/glue target "$WASM_FEATURES"
  node src/build/stamp.js write wasm "${CORE_INPUTS[@]}" "$(rust_sources target)" "${WASM_PRODUCT[@]}"
}

# Compiles the core to JavaScript, for runtimes that accept no WebAssembly. wasm2js supports neither
# references nor multiple values, and some instructions must be lowered for it. Flat code is closer
# to JavaScript: without it the result is 500 bytes larger, after gzip.
build_javascript() {
  local features lowerings=(--signext-lowering --llvm-nontrapping-fptoint-lowering
    --llvm-memory-copy-fill-lowering --alignment-lowering)
  read -ra features <<< "$JAVASCRIPT_FEATURES"
  compile_core target/glue-js target/js "$JAVASCRIPT_FEATURES" -Ctarget-feature=-reference-types,-multivalue
  quietly "wasm-opt" wasm-opt "${features[@]}" "${lowerings[@]}" "${INLINING[@]}" --flatten --rereloop -Oz -Oz \
    target/glue-js/base44_connectors_bg.wasm -o target/js/lowered.wasm
  quietly "wasm2js" wasm2js "${INLINING[@]}" -Oz target/js/lowered.wasm -o target/js/core.js
  node src/build/core_js.js target/js/core.js > target/glue-js/core.js
  # See core_js.js, "exports for providers".
  sed -i.old '1i import * as core from "./core.js";
    s/wasm\.\([a-z]*Provider\)(/core.\1(/' target/glue-js/base44_connectors_bg.js
  node src/build/stamp.js write javascript "${CORE_INPUTS[@]}" src/build/core_js.js "$(rust_sources target/js)" \
    "${JAVASCRIPT_PRODUCT[@]}"
}

# Prints the notices of the code that is compiled into pkg/. cargo has the crates' sources.
third_party_licenses() {
  local metadata
  metadata=$(cargo metadata --locked --quiet --format-version 1 --filter-platform wasm32-unknown-unknown) \
    || fail "cargo metadata failed (its output is above)" "If it could not reach the registry, try again with a network."
  node src/build/third_party_licenses.js <<< "$metadata"
}

build_bundles() {
  rm -rf pkg
  mkdir pkg
  cp "${WASM_PRODUCT[@]}" pkg/
  # The generated glue, which no one reads. A cold process under Deno then takes 0.96 of the time to its
  # first token: the text made V8 collect garbage before.
  quietly "esbuild" esbuild pkg/base44_connectors_bg.js --minify --line-limit=200 --target=es2022 \
    --outfile=pkg/base44_connectors_bg.js --allow-overwrite
  quietly "rolldown" rolldown -c src/build/rolldown.config.js
  quietly "esbuild" esbuild pkg/workerd.js --minify --line-limit=200 --target=es2022 --outfile=pkg/workerd.js \
    --allow-overwrite --banner:js='/* @ts-self-types="./index.d.ts" */'
  quietly "esbuild" esbuild pkg/index.cjs --format=cjs --minify --line-limit=200 --target=es2022 --outfile=pkg/index.cjs --allow-overwrite
  cp src/js/integration_types.{js,d.ts} src/build/pkg/* README.md LICENSE pkg/
  third_party_licenses > pkg/THIRD_PARTY_LICENSES
  # The types for `require`: a CommonJS file may import the types of CommonJS files only.
  local name
  for name in index testing providers integration_types; do
    sed 's/"\.\/\(index\|integration_types\)\.js"/".\/\1.cjs"/' "pkg/$name.d.ts" > "pkg/$name.d.cts"
  done
  # deno check resolves the glue's import of the host module here.
  cp pkg/host.js target/glue/
  cp pkg/host.js target/glue-js/
  node src/build/stamp.js write bundles src/js src/build/pkg src/build/*.js src/build/package.sh \
    src/build/tools/package-lock.json Cargo.{toml,lock} rust-toolchain.toml README.md LICENSE "${WASM_PRODUCT[@]}" "${JAVASCRIPT_PRODUCT[@]}" pkg
}

# Builds what is out of date.
build() {
  need_build_tools
  build_package
}

build_package() {
  local stale=''
  is_current wasm || stale='build_wasm'
  is_current javascript || stale="$stale build_javascript"
  if [[ -n $stale ]]; then
    case $stale in
      build_wasm) say "Compiling the core to WebAssembly" ;;
      ' build_javascript') say "Compiling the core to JavaScript" ;;
      *) say "Compiling the core to WebAssembly and to JavaScript" ;;
    esac
    # shellcheck disable=SC2086 # the names of functions
    side_by_side $stale
  elif is_current bundles; then
    node src/build/stamp.js sources
    say "pkg/ is up to date"
    return
  fi
  say "Bundling the facade"
  build_bundles
  node src/build/stamp.js sources
  say "Built pkg/: $(wc -c < pkg/base44_connectors_bg.wasm) bytes of wasm, $(gzip -9 -c pkg/base44_connectors_bg.wasm | wc -c) after gzip -9"
}
