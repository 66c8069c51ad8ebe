#!/bin/sh
# Builds keymend.exe for Windows 7 and later, 64 bit and with `--all` also 32 bit, on Debian.
#
# KEYMEND_PROFILE=release builds in a third of the time what works alike; only the packaged one (`dist`, as it is without that)
# is held against what Windows 7 has.
#
# The targets *-win7-windows-gnu have no ready-made standard library: it is built from Debian's rust-web-src.
set -eu
cd "$(dirname "$0")/.."

profile=${KEYMEND_PROFILE:-dist}
targets=x86_64-win7-windows-gnu
test "${1:-}" = --all && targets="$targets i686-win7-windows-gnu"

missing=
for package in rustc-web cargo-web rust-web-src gcc-mingw-w64-x86-64 gcc-mingw-w64-i686; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -n "$missing" ]; then
    apt-get update
    # shellcheck disable=SC2086 # a list of names
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
fi

for target in $targets; do
    RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc \
        CARGO_TARGET_X86_64_WIN7_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc \
        CARGO_TARGET_I686_WIN7_WINDOWS_GNU_LINKER=i686-w64-mingw32-gcc \
        /usr/bin/cargo build --locked --profile "$profile" --bin keymend -Zbuild-std=std,panic_unwind --target "$target" \
        --target-dir target/windows
    exe=target/windows/$target/$profile/keymend.exe
    echo "$exe"
    test "$profile" = dist || continue
    # A system where one imported function is missing does not start the program at all, and Wine has nearly all of them.
    "${target%%-*}-w64-mingw32-objdump" -p "$exe" |
        awk '/DLL Name:/ { dll = tolower($3) } /^\t[0-9a-f]+\t +[0-9]+ +[^ ]/ { print dll, $3 }' |
        LC_ALL=C sort -u >"$exe.imports"
    test -s "$exe.imports"
    if LC_ALL=C comm -23 "$exe.imports" scripts/windows-7-imports.txt | grep .; then
        echo "these imports are not in scripts/windows-7-imports.txt: add those that Windows 7 has, by their documentation" >&2
        exit 1
    fi
done
