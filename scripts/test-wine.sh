#!/bin/sh
# Runs a Windows build under Wine on registries imported from test exports, and compares what it finds with what the
# Linux build finds in the same exports. Needs scripts/build-windows.sh to have run.
#
#     scripts/test-wine.sh        the 64-bit program
#     scripts/test-wine.sh --32   the 32-bit program on a 32-bit Wine, as root: that Wine lives in a Debian tree of its
#                                 own below target/, so that this machine's packages stay as they are
#
# Nothing is asserted about Windows itself: Wine's registry and processes stand in for it.
set -eu
cd "$(dirname "$0")/.."
linux=${KEYMEND:-$PWD/target/debug/keymend}
now=2026-11-24T10:00:00Z
export DEBIAN_FRONTEND=noninteractive

work=$(mktemp -d)
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml="

if [ "${1:-}" = --32 ]; then
    processor=i686
    product_keys='HKLM\SOFTWARE\KasperskyLab'
    tree=$PWD/target/wine-32
    test -e "$tree/installed" || {
        command -v debootstrap >/dev/null || { apt-get update; apt-get install -y --no-install-recommends debootstrap; }
        rm -rf "$tree"
        debootstrap --arch=i386 --variant=minbase "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$tree"
        chroot "$tree" apt-get install -y --no-install-recommends wine wine32
        touch "$tree/installed"
    }
    inside() { chroot "$tree" "$@"; }
    mkdir -p "$tree$work"
    mount --bind "$work" "$tree$work"
    mount -t proc proc "$tree/proc"
    trap 'inside wineserver -k 2>/dev/null || true; umount "$tree/proc" "$tree$work"; rmdir "$tree$work"; rm -rf "$work"' EXIT
else
    processor=x86_64
    product_keys='HKLM\SOFTWARE\WOW6432Node\KasperskyLab'
    command -v wine >/dev/null || { apt-get update; apt-get install -y --no-install-recommends wine wine64; }
    inside() { env "$@"; }
    trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
fi
wine() { inside wine "$@"; }
windows_path() { inside winepath -w "$1"; }

built=target/windows/$processor-win7-windows-gnu/${KEYMEND_PROFILE:-dist}/keymend.exe
test -f "$built" || scripts/build-windows.sh $([ $processor = x86_64 ] || echo --all)
test -n "${KEYMEND:-}" || cargo build --quiet
exe=$work/keymend.exe
cp "$built" "$exe"
"$processor-w64-mingw32-gcc" -O1 -o "$work/stand-in-avp.exe" scripts/stand-in-avp.c
# The exports were made on 64-bit Windows; a 32-bit one has no separate view for 32-bit programs.
exports=$work/exports
mkdir "$exports"
for export in tests/wine/*.reg; do
    if [ $processor = i686 ]; then
        iconv -f UTF-16 -t UTF-8 "$export" | sed 's/WOW6432Node\\//' | iconv -f UTF-8 -t UTF-16 >"$exports/${export##*/}"
    else
        cp "$export" "$exports/"
    fi
done
# The server stays until the end: a program that starts while one is ending fails now and then.
mkdir -p "$WINEPREFIX"
inside wineserver -p
inside wineboot -i >/dev/null 2>&1

passed=0
failed=0
check() { # NAME EXPECTED ACTUAL
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1)); echo "ok   $1"
    else
        failed=$((failed + 1)); echo "FAIL $1"; echo "  expected: $2"; echo "  actual:   $3"
    fi
}

# The findings and the facts of a diagnosis, without what differs by nature: evidence, and what is of the machine and
# not of the product (its name, clock, restart, hosts file), which no export of the product's keys can hold.
findings() {
    python3 -c '
import json, sys
document = json.load(sys.stdin)
print([(f["topic"], f["verdict"]) for f in document["findings"]],
      sorted((f["id"], str(f["value"])) for f in document["facts"]
             if not f["id"].startswith(("system.", "network."))))'
}
reasons() { python3 -c '
import json, sys
print(sorted((e["source"], e["reason"]) for e in json.load(sys.stdin)["could_not_check"] if "Center" not in e["source"]))'; }

# Puts one export into the registry, with the product's folder and a stand-in where MODE says so.
machine() { # EXPORT MODE
    wine reg delete "$product_keys" /f >/dev/null 2>&1 || true
    rm -rf "$WINEPREFIX/drive_c/lab"
    if [ "$2" != gone ]; then
        mkdir -p "$WINEPREFIX/drive_c/lab"
        cp "$work/stand-in-avp.exe" "$WINEPREFIX/drive_c/lab/avp.com"
        touch -d 2020-01-01 "$WINEPREFIX/drive_c/lab/avp.com"
        echo "$2" >"$WINEPREFIX/drive_c/lab/stand-in-mode.txt"
    fi
    wine reg import "$(windows_path "$1")" >"$work/imported" 2>&1 || {
        cat "$work/imported"; echo "$1 could not be imported: once more"
        sleep 5
        wine reg import "$(windows_path "$1")"
    }
}
on_wine() { wine "$exe" --format json --now "$now" "$@" 2>"$work/stderr" || true; }
on_linux() { env KEYMEND_CONFIG="$work/config" KEYMEND_DATA="$work/data" KEYMEND_ROOT="$work/root" "$linux" --format json --now "$now" "$@" 2>/dev/null || true; }

# Where avp.com answers, it adds to the registry: that export comes later.
for name in expired active managed half-removed; do
    export=$exports/$name.reg
    mode=idle
    case $name in *half-removed*) mode=gone ;; esac
    machine "$export" "$mode"
    check "$name: the same findings and facts as from the export" \
        "$(on_linux "$export" | findings)" "$(on_wine | findings)"
    check "$name: the first finding" "$(cat "tests/wine/$name.topic")" \
        "$(on_wine | python3 -c 'import json,sys; f=json.load(sys.stdin)["findings"]; print(f[0]["topic"] if f else "none")')"
done

machine "$exports/half-removed.reg" gone
check "half-removed: the missing folder is told" "[(\"the product's folder\", 'not-found')]" "$(on_wine | reasons)"

check_export=$exports/checks.reg
machine "$check_export" idle
check "avp.com: its answer is read" 1 "$(on_wine | grep -c '"source": "avp.com output"' | sed 's/[2-9]/1/')"
for mode in hang flood crash; do
    machine "$check_export" $mode
    start=$(date +%s)
    on_wine >"$work/out.json"
    took=$(($(date +%s) - start))
    case $mode in hang) reason=timed-out ;; flood) reason=too-large ;; crash) reason=not-understood ;; esac
    check "avp.com $mode: told" "[('avp.com LICENSE /CHECK', '$reason')]" "$(reasons <"$work/out.json")"
    check "avp.com $mode: the registry is read all the same" "$(on_linux "$check_export" | findings | cut -d']' -f1)" \
        "$(findings <"$work/out.json" | cut -d']' -f1)"
    check "avp.com $mode: in time ($took s)" yes "$([ $took -le 40 ] && echo yes || echo no)"
    check "avp.com $mode: nothing of it is left running" 0 "$(pgrep -fc 'avp[.]com.? *LICENSE' || true)"
done

machine "$exports/expired.reg" idle
start=$(date +%s%N)
on_wine >/dev/null
echo "the look took $((($(date +%s%N) - start) / 1000000)) ms, the start of Wine included"

registry() { # FILE
    wine reg export "$product_keys" "$(windows_path "$1")" /y >/dev/null 2>&1
    sha256sum <"$1"
}
before=$(registry "$work/before.reg")
wine "$exe" collect -o "$(windows_path "$work/capture.zip")" >/dev/null 2>&1 || true
after=$(registry "$work/after.reg")
check "nothing is changed in the registry" "$before" "$after"
check "a capture made on Windows gives the same findings on Linux" \
    "$(on_wine | findings | cut -d']' -f1)" "$(on_linux "$work/capture.zip" | findings | cut -d']' -f1)"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
