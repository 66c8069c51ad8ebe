#!/usr/bin/env bash
# Counts the instructions of a few commands and fails where one takes more than is stated here.
#
#   scripts/count-instructions.sh          what is shipped: builds it, which takes minutes, unless KEYMEND names a binary
#   scripts/count-instructions.sh --dev    the same with a build for development, and only what people wait for at every
#                                          start, in less than a minute
#
# Unlike seconds, the count hardly differs between two runs or between a busy machine and an idle one. A ceiling of what is
# shipped is about a fifth above what was counted when it was written, one of a build for development a tenth; lower it when
# a command becomes faster. Debian; installs valgrind as root.
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
    --dev) dev=true ;;
    "") dev=false ;;
    *) sed -n '4,7s/^# \{0,3\}//p' "$0"; exit 2 ;;
esac
work=$(mktemp -d "${TMPDIR:-/tmp}/keymend-count.XXXXXX")
trap 'rm -rf "$work"' EXIT

if ! command -v valgrind >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends valgrind >/dev/null
fi
# A binary that is already built is named by KEYMEND.
if [ -z "${KEYMEND:-}" ] && $dev; then
    cargo build --quiet --bin keymend
    KEYMEND=${CARGO_TARGET_DIR:-$PWD/target}/debug/keymend
elif [ -z "${KEYMEND:-}" ]; then
    cargo build --profile dist --quiet --bin keymend
    KEYMEND=${CARGO_TARGET_DIR:-$PWD/target}/dist/keymend
fi
keymend=$(realpath "$KEYMEND")
export KEYMEND_DATA=$work/data KEYMEND_CONFIG=$work/config LC_ALL=C.UTF-8
unset KEYMEND

printf 'Key status: Expired\nLicense expiration date: 2026-01-02\n' >"$work/capture.txt"

failed=0
# Thousands of instructions at most, and the command; commands may end with any code.
count() {
    local ceiling=$1 counted
    shift
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$keymend" "$@" >/dev/null 2>"$work/told" </dev/null || true
    counted=$(awk '/Collected/ { printf "%d", $NF / 1000 }' "$work/told")
    printf '%9d of %9d thousand instructions  keymend %s\n' "${counted:-0}" "$ceiling" "${*//$work\//}"
    if [ "${counted:-0}" -eq 0 ]; then
        failed=1
        printf '    ^ not counted:\n'
        tail -n 5 "$work/told"
    elif [ "$counted" -gt "$ceiling" ]; then
        failed=1
        printf '    ^ too many\n'
    fi
}

if $dev; then
    count 5200 --version
    count 60000 explain 89479002
    count 66000 explain ABCDE-12345-FGHJK-67890
    count 82000 diagnose "$work/capture.txt"
    exit "$failed"
fi

# A trace of 4 MiB, of which one line in a hundred tells of the licence.
awk 'BEGIN { for (n = 0; n < 60000; n++) printf "10:00:%02d.%03d\t0x%x\tINF\tupdater\t%s\n", n % 60, n % 1000, n % 65536,
    n % 100 == 50 ? "Cannot start task, licence error=89479006" : "module prremote.dll loaded, version 21.3.10" }' >"$work/trace.log"
# Ten thousand records of a fleet, as many with a fact that is none.
awk 'BEGIN { for (n = 0; n < 20000; n++) printf "{\"id\":%d,\"host\":\"pc%05d.example.org\",\"group\":\"branch %d\",\"facts\":{" \
    "\"product.family\":\"endpoint-linux\",\"product.version\":\"12.%d.0.2412\",\"license.status\":\"active\"," \
    "\"license.expires_at\":\"2026-%02d-%02dT10:00:%02dZ\"%s}}\n", n, n, n % 40, n % 4, n % 12 + 1, n % 28 + 1, n % 60,
    n % 2 ? ",\"license.device_limit\":10" : "" }' >"$work/records.jsonl"

count 2300 --version
count 27000 explain 89479002
count 30000 explain ABCDE-12345-FGHJK-67890
count 25000 diagnose "$work/capture.txt"
count 160000 diagnose --as log "$work/trace.log"
count 1100000 fleet --jobs 1 "$work/records.jsonl"
exit "$failed"
