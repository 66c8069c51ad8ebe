#!/usr/bin/env bash
# Counts the instructions of a few commands and fails where one takes more than is stated here.
#
#   scripts/count-instructions.sh     (needs cargo and valgrind; builds as for packages, which takes minutes)
#
# Unlike seconds, the count hardly differs between two runs or between a busy machine and an idle one. A ceiling is about a
# fifth above what was counted when it was written; lower it when a command becomes faster.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/keymend-count.XXXXXX")
trap 'rm -rf "$work"' EXIT

cargo build --profile dist --quiet --bin keymend
keymend=${CARGO_TARGET_DIR:-target}/dist/keymend
export KEYMEND_DATA=$work/data KEYMEND_CONFIG=$work/config

printf 'Key status: Expired\nLicense expiration date: 2026-01-02\n' >"$work/capture.txt"
# A trace of 4 MiB, of which one line in a hundred tells of the licence.
awk 'BEGIN { for (n = 0; n < 60000; n++) printf "10:00:%02d.%03d\t0x%x\tINF\tupdater\t%s\n", n % 60, n % 1000, n % 65536,
    n % 100 == 50 ? "Cannot start task, licence error=89479006" : "module prremote.dll loaded, version 21.3.10" }' >"$work/trace.log"

failed=0
# Thousands of instructions at most, and the command; commands may end with any code.
count() {
    local ceiling=$1
    shift
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$keymend" "$@" >/dev/null 2>"$work/told" </dev/null || true
    local counted
    counted=$(awk '/Collected/ { printf "%d", $NF / 1000 }' "$work/told")
    printf '%9d of %9d thousand instructions  keymend %s\n' "$counted" "$ceiling" "${*//$work\//}"
    if [ "${counted:-0}" -eq 0 ] || [ "$counted" -gt "$ceiling" ]; then
        failed=1
        printf '    ^ too many, or not counted\n'
    fi
}

count 1500 --version
count 14000 explain 89479002
count 14000 explain ABCDE-12345-FGHJK-67890
count 14500 diagnose "$work/capture.txt"
count 160000 diagnose --as log "$work/trace.log"
exit "$failed"
