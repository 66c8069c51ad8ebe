#!/usr/bin/env bash
# A disk that is really full: tickets in a file system of 96 KB. Every command is done whole or says that it was not,
# and what was kept before is still read. Ends with a line `N passed, N failed`. For root on Linux.
set -uo pipefail
cd "$(dirname "$0")/.."

cargo build --quiet || exit 1
keymend="$(realpath "${CARGO_TARGET_DIR:-target}/debug/keymend")"

work="$(mktemp -d)"
mkdir "$work/disk"
mount -t tmpfs -o size=96k,mode=700 tmpfs "$work/disk" || {
    rmdir "$work/disk" "$work"
    echo "skipped: this user may not mount a file system"
    exit 0
}
trap 'umount "$work/disk"; rm -rf "$work"' EXIT
export KEYMEND_DATA="$work/disk" KEYMEND_CONFIG="$work/config"
cd "$work"

passed=0 failed=0
check() {
    if [ "$2" = "$3" ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        printf 'FAILED: %s: %s, not %s\n' "$1" "$2" "$3"
    fi
}
whole() {
    python3 - "$1" <<'END'
import json, pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
for name in ("request.json", "ticket.json", "facts.json", "diagnosis.json"):
    json.loads((folder / name).read_bytes())
[json.loads(line) for line in (folder / "history.jsonl").read_text().splitlines() if line]
assert zipfile.ZipFile(folder / "bundle.zip").testzip() is None
fields = {field["name"]: field["value"] for field in json.loads((folder / "request.json").read_bytes())["fields"]}
print(fields["description"].split()[0])
END
}

"$keymend" ticket new --topic KM-101 --set description=zero -q --no-input >/dev/null 2>&1
check "a ticket on an empty disk" "$?" 0
ticket="$KEYMEND_DATA/keymend/tickets/0001-previous-license-not-found"

# The rest of the disk is taken away, 4 KB by 4 KB; the edits grow until one does not fit.
now=zero refused=0
for round in $(seq 1 24); do
    head -c 4096 /dev/zero >"$KEYMEND_DATA/filler-$round" 2>/dev/null
    "$keymend" ticket edit 1 --set "description=round-$round $(head -c 600 /dev/zero | tr '\0' x)" --no-input \
        >/dev/null 2>"$work/said"
    code=$?
    if [ "$code" = 0 ]; then now="round-$round"; else
        refused=$((refused + 1))
        check "round $round: the exit code of a refusal" "$code" 5
        check "round $round: what is said" "$(grep -c 'the disk is full.*unchanged' "$work/said")" 1
    fi
    check "round $round: the ticket is whole" "$(whole "$ticket")" "$now"
done
check "the disk was full" "$((refused > 0))" 1
check "an edit fitted before it was full" "$([ "$now" != zero ] && echo yes)" yes
"$keymend" ticket new --topic KM-202 --to shop -q --no-input >/dev/null 2>"$work/said"
check "no second ticket on a full disk" "$?" 5
check "nothing of it is left" "$(ls -A "$KEYMEND_DATA/keymend/tickets" | grep -c '0002\|new')" 0
"$keymend" ticket show 1 >/dev/null 2>&1
check "the first is still shown" "$?" 0
rm "$KEYMEND_DATA"/filler-*
"$keymend" ticket edit 1 --set description=last --no-input >/dev/null 2>&1
check "with room again it is edited" "$?" 0
check "and is whole" "$(whole "$ticket")" last

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
