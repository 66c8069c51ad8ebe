#!/usr/bin/env bash
# Builds keymend for Linux as one static file (musl), which needs no C library, on Debian.
#
#   scripts/build-linux.sh            x86_64
#   scripts/build-linux.sh --all      and aarch64
#
# The targets have no ready-made standard library here: it is built from Debian's rust-web-src. The C library and the linker
# are those of Zig, which PyPI carries. `KEYMEND_PROFILE=release` builds in less time for a trial.
set -euo pipefail
cd "$(dirname "$0")/.."
profile=${KEYMEND_PROFILE:-dist}
targets=(x86_64-unknown-linux-musl)
[ "${1:-}" != --all ] || targets+=(aarch64-unknown-linux-musl)

missing=()
for package in rustc-web cargo-web rust-web-src python3-venv; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
tools=${KEYMEND_ZIG:-$PWD/target/zig}
if [ ! -x "$tools/bin/cargo-zigbuild" ]; then
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet ziglang==0.17.1 cargo-zigbuild==0.24.1
fi

# No path of this machine stands in the program, so that another one builds the same bytes.
RUSTFLAGS="--remap-path-prefix=$PWD=/keymend --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
export RUSTFLAGS RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo PATH="$tools/bin:$PATH"
KEYMEND_COMMIT=$(git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
export KEYMEND_COMMIT
for target in "${targets[@]}"; do
    # What Rust would bring along of a C library is not there; Zig links its own.
    "$tools/bin/cargo-zigbuild" rustc --locked --profile "$profile" --bin keymend -Zbuild-std=std,panic_unwind \
        --target "$target" --target-dir target/linux -- -C link-self-contained=no
    built=target/linux/$target/$profile/keymend
    if readelf -d "$built" | grep -q NEEDED; then
        echo "$built needs a shared library" >&2
        exit 1
    fi
    echo "$built"
done
