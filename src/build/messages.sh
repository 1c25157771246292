# What build.sh prints, and how it runs commands.

if [[ -t 2 ]]; then readonly BOLD=$'\033[1m' RED=$'\033[1;31m' PLAIN=$'\033[0m'; else readonly BOLD='' RED='' PLAIN=''; fi

# The step in progress.
STEP=''
# Set by words that take minutes: each step is then printed with the seconds since the start.
TIMED=''

# say TEXT...: announces a step.
say() {
  STEP=$*
  printf '%s▸ %s%s%s\n' "$BOLD" "$*" "$PLAIN" "${TIMED:+ [$SECONDS s]}" >&2
}

# fail TEXT [DETAIL...]: prints an error and what to do about it, then exits.
fail() {
  printf '%s✗ %s%s\n' "$RED" "$1" "$PLAIN" >&2
  shift
  [[ $# == 0 ]] || printf '  %s\n' "$@" >&2
  exit 1
}

# quietly NAME COMMAND...: runs a command and prints its output only if it fails.
quietly() {
  local name=$1 log
  shift
  log=$(mktemp)
  if ! "$@" > "$log" 2>&1; then
    head -n 40 "$log" >&2
    rm -f "$log"
    fail "$name failed (its output is above)" \
      "Command: $*" \
      "If it could not reach a package registry, try again with a network. Tools are downloaded once."
  fi
  rm -f "$log"
}

# side_by_side FUNCTION...: runs functions at the same time. Prints the output of each when it has
# ended, that of failed ones last, and exits if one failed. Must not be called in a condition, where
# bash ignores `set -e` in the functions too.
side_by_side() {
  local folder name at=0 failed='' pids=()
  folder=$(mktemp -d)
  # bash starts them with SIGINT ignored, so Ctrl-C must end them another way.
  trap 'trap - INT; kill 0' INT
  for name in "$@"; do
    "$name" > "$folder/$name" 2>&1 &
    pids+=($!)
  done
  for name in "$@"; do
    if wait "${pids[at]}"; then cat "$folder/$name" >&2; else failed="$failed $name"; fi
    at=$((at + 1))
  done
  for name in $failed; do
    cat "$folder/$name" >&2
    STEP=$(sed -n 's/.*▸ //p' "$folder/$name" | tail -n 1)
  done
  trap - INT
  rm -rf "$folder"
  [[ -z $failed ]] || exit 1
}
