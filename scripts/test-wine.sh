#!/bin/sh
# Runs the Windows build under Wine on registries imported from test exports, and compares what it finds with
# what the Linux build finds in the same exports. Needs scripts/build-windows.sh to have run.
#
# Nothing is asserted about Windows itself: Wine's registry and processes stand in for it.
set -eu
cd "$(dirname "$0")/.."
exe=$PWD/target/windows/x86_64-win7-windows-gnu/release/keymend.exe
linux=${KEYMEND:-$PWD/target/debug/keymend}
now=2026-11-24T10:00:00Z

command -v wine >/dev/null || {
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends wine wine64
}
test -f "$exe" || scripts/build-windows.sh
test -n "${KEYMEND:-}" || cargo build --quiet

work=$(mktemp -d)
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml="
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
wineboot -i >/dev/null 2>&1
x86_64-w64-mingw32-gcc -O1 -o "$work/stand-in-avp.exe" scripts/stand-in-avp.c

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
    wine reg delete 'HKLM\SOFTWARE\WOW6432Node\KasperskyLab' /f >/dev/null 2>&1 || true
    wine reg delete 'HKLM\SOFTWARE\KasperskyLab' /f >/dev/null 2>&1 || true
    rm -rf "$WINEPREFIX/drive_c/lab"
    if [ "$2" != gone ]; then
        mkdir -p "$WINEPREFIX/drive_c/lab"
        cp "$work/stand-in-avp.exe" "$WINEPREFIX/drive_c/lab/avp.com"
        touch -d 2020-01-01 "$WINEPREFIX/drive_c/lab/avp.com"
        echo "$2" >"$WINEPREFIX/drive_c/lab/stand-in-mode.txt"
    fi
    wine reg import "$(winepath -w "$1")" >/dev/null 2>&1
}
on_wine() { wine "$exe" --format json --now "$now" "$@" 2>"$work/stderr" || true; }
on_linux() { "$linux" --format json --now "$now" "$@" 2>/dev/null || true; }

# Where avp.com answers, it adds to the registry: that export comes later.
for name in expired active managed half-removed; do
    export=tests/wine/$name.reg
    mode=idle
    case $name in *half-removed*) mode=gone ;; esac
    machine "$export" "$mode"
    check "$name: the same findings and facts as from the export" \
        "$(on_linux "$export" | findings)" "$(on_wine | findings)"
    check "$name: the first finding" "$(cat "tests/wine/$name.topic")" \
        "$(on_wine | python3 -c 'import json,sys; f=json.load(sys.stdin)["findings"]; print(f[0]["topic"] if f else "none")')"
done

machine tests/wine/half-removed.reg gone
check "half-removed: the missing folder is told" "[(\"the product's folder\", 'not found')]" "$(on_wine | reasons)"

check_export=tests/wine/checks.reg
machine $check_export idle
check "avp.com: its answer is read" 1 "$(on_wine | grep -c '"source": "avp.com output"' | sed 's/[2-9]/1/')"
for mode in hang flood crash; do
    machine $check_export $mode
    start=$(date +%s)
    on_wine >"$work/out.json"
    took=$(($(date +%s) - start))
    case $mode in hang) reason="timed out" ;; flood) reason="too large" ;; crash) reason="not understood" ;; esac
    check "avp.com $mode: told" "[('avp.com LICENSE /CHECK', '$reason')]" "$(reasons <"$work/out.json")"
    check "avp.com $mode: the registry is read all the same" "$(on_linux $check_export | findings | cut -d']' -f1)" \
        "$(findings <"$work/out.json" | cut -d']' -f1)"
    check "avp.com $mode: in time ($took s)" yes "$([ $took -le 40 ] && echo yes || echo no)"
    check "avp.com $mode: nothing of it is left running" 0 "$(pgrep -fc 'avp[.]com.? *LICENSE' || true)"
done

machine tests/wine/expired.reg idle
start=$(date +%s%N)
on_wine >/dev/null
echo "the look took $((($(date +%s%N) - start) / 1000000)) ms, the start of Wine included"

before=$(wine reg export 'HKLM\SOFTWARE\WOW6432Node\KasperskyLab' "$(winepath -w "$work/before.reg")" /y >/dev/null 2>&1; sha256sum <"$work/before.reg")
wine "$exe" collect -o "$(winepath -w "$work/capture.zip")" >/dev/null 2>&1 || true
after=$(wine reg export 'HKLM\SOFTWARE\WOW6432Node\KasperskyLab' "$(winepath -w "$work/after.reg")" /y >/dev/null 2>&1; sha256sum <"$work/after.reg")
check "nothing is changed in the registry" "$before" "$after"
check "a capture made on Windows gives the same findings on Linux" \
    "$(on_wine | findings | cut -d']' -f1)" "$(on_linux "$work/capture.zip" | findings | cut -d']' -f1)"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
