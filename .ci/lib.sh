# Shared by the scripts in this folder; source it first.
# Sets `root` (the repository) and makes it the working folder.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"

# What the scripts keep between runs; safe to remove.
cache="$root/.cache"

# say MESSAGE...: one line of progress.
say() {
  printf '==> %s\n' "$*" >&2
}

# fail MESSAGE...: say what is wrong and stop.
fail() {
  printf '!!! %s\n' "$*" >&2
  exit 1
}

# has COMMAND: is it on this machine?
has() {
  command -v "$1" >/dev/null 2>&1
}

# fingerprint FILE...: one word that changes when any of the files changes.
fingerprint() {
  cat "$@" | sha256sum | cut -c1-16
}

# release_binary: where cargo puts the `omloop` that people run.
release_binary() {
  printf '%s/release/omloop\n' "$(realpath -m "${CARGO_TARGET_DIR:-target}")"
}
