# Copies the package into a project, as files that need no registry.

# The files that a project gets, each after the file of pkg/ that it is a copy of. All names begin
# with the package's, because they go to a folder of the project's own.
readonly VENDORED=(
  workerd.js base44-connectors.js
  index.d.ts base44-connectors.d.ts
  integration_types.js base44-connectors-types.js
  integration_types.d.ts base44-connectors-types.d.ts
  providers_workerd.js base44-connectors-providers.js
  providers.d.ts base44-connectors-providers.d.ts
  testing.js base44-connectors-testing.js
  testing.d.ts base44-connectors-testing.d.ts
  llms.txt base44-connectors-llms.txt
  LICENSE base44-connectors-LICENSE.txt
  THIRD_PARTY_LICENSES base44-connectors-THIRD_PARTY_LICENSES.txt
)

# vendored_folder PATH: prints where the files of a project go. Base44 uploads base44/shared/ with
# each function.
vendored_folder() {
  if [[ -d $1/base44 ]]; then
    echo "$1/base44/shared"
  elif [[ ${1##*/} == base44 ]]; then
    echo "$1/shared"
  else
    echo "$1"
  fi
}

# vendor PATH: copies pkg/ as committed into a project. Needs no tool but bash and sed.
vendor() {
  # Types import those of the main entry by another name than the code does.
  local path=$1 folder at renames=(-e 's#"\./index\.js"#"./base44-connectors.js"#g')
  [[ $path == /* ]] || path=$CALLED_FROM/$path
  [[ -n $1 && -d $path ]] || fail "There is no folder $1" "Name the folder of your project: the one that has base44/ in it, or any other."
  folder=$(vendored_folder "$(cd "$path" && pwd)")
  for ((at = 0; at < ${#VENDORED[@]}; at += 2)); do
    renames+=(-e "s#\"\./${VENDORED[at]}\"#\"./${VENDORED[at + 1]}\"#g")
  done
  say "Copying the package into $folder"
  mkdir -p "$folder"
  for ((at = 0; at < ${#VENDORED[@]}; at += 2)); do
    sed "${renames[@]}" "pkg/${VENDORED[at]}" > "$folder/${VENDORED[at + 1]}"
    printf '  %s\n' "${VENDORED[at + 1]}" >&2
  done
  if [[ $folder == */base44/shared ]]; then
    say "Done. In base44/functions/NAME/, import it by its relative path:"
    printf '  import { createClientFromRequest } from "../../shared/base44-connectors.js";\n' >&2
  else
    say "Done. In the same folder, import it by its relative path:"
    printf '  import { createClientFromRequest } from "./base44-connectors.js";\n' >&2
  fi
}
