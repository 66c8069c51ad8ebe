#!/usr/bin/env bash
# Compares `keymend redact` with general tools on one made log, in one run on one machine.
#
#   scripts/compare.sh [MEBIBYTES]     (default 256; needs cargo, rg, sed, python3; sos where it is installed)
#
# Each tool reads the same file from memory and writes its result. Keymend learns, cleans and searches again with all
# of its rules; the others replace six simple shapes and keep no names.
set -euo pipefail
cd "$(dirname "$0")/.."
size=${1:-256}
work=$(mktemp -d "${TMPDIR:-/tmp}/keymend-compare.XXXXXX")
trap 'rm -rf "$work"' EXIT

# A binary that is already built is named by KEYMEND.
keymend=${KEYMEND:-${CARGO_TARGET_DIR:-target}/dist/keymend}
[ -n "${KEYMEND:-}" ] || cargo build --profile dist --quiet --bin keymend

python3 - "$size" >"$work/made.log" <<'PYTHON'
import random, sys, time
random.seed(1)
wanted, made, clock = int(sys.argv[1]) << 20, 0, 1764324000
parts = ["updater", "avp.com", "licensing", "activation", "ksn", "scheduler", "network"]
plain = ["databases are up to date", "task finished with code 0", "checked 1234 objects in 56 ms",
    "module prremote.dll loaded, version 21.3.10.391", "connection established", "state changed from 2 to 3",
    "C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky 21.3\\avp.exe", "error 0x80070005 is ignored",
    "id {0f3a1b2c-1111-2222-3333-444455556666}", "hash e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]
signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
code = lambda: "-".join("".join(random.choice(signs) for _ in range(5)) for _ in range(4))
def private(n):
    return random.choice(["user: user%dx logged on" % n, "mail sent to person%d@example.org" % n,
        "from 192.0.2.%d:443" % (n % 256), "activation code %s was refused" % code(), "Computer name: PC-%05d" % n,
        "open C:\\Users\\name%d\\AppData\\x.log" % n, "adapter 02:00:5e:00:%02x:%02x" % (n // 256 % 256, n % 256),
        "Owner: Eve Adams%s" % chr(97 + n % 26), "password=pw%d!x" % n])
lines = []
while made < wanted:
    clock += random.randrange(3)
    # One line in twenty is of interest.
    body = private(random.randrange(2000)) if random.random() < 0.05 else random.choice(plain)
    line = "%s.%03dZ\tINF\t[%d]\t%s: %s\n" % (time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(clock)),
        random.randrange(1000), random.randrange(65536), random.choice(parts), body)
    lines.append(line)
    made += len(line)
    if len(lines) > 20000:
        sys.stdout.write("".join(lines))
        lines = []
sys.stdout.write("".join(lines))
PYTHON

mail='[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}'
address='\b[0-9]{1,3}(\.[0-9]{1,3}){3}\b'
code='\b[A-Z0-9]{5}(-[A-Z0-9]{5}){3}\b'
label='(user|Owner|Computer name|password)[:=] ?[^ ]+'
card='\b[0-9a-f]{2}(:[0-9a-f]{2}){5}\b'
folder='Users\\[^\\]+'

# Seconds by the clock, seconds of all cores together (what else runs on the machine changes them little), speed, memory.
say() { printf '%-34s %8.2f s %8.2f s of cores %8.1f MB/s %8s MB\n' "$1" "$2" "$4" "$(awk -v s="$2" -v m="$size" 'BEGIN { print m * 1.048576 / s }')" "$3"; }
run() {
    local name=$1
    shift
    cat "$work/made.log" >/dev/null
    local told
    told=$(python3 - "$@" <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.run(["bash", "-c", sys.argv[1]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("%.3f %d %.3f" % (time.monotonic() - start, used.ru_maxrss // 1024, used.ru_utime + used.ru_stime))
sys.exit(code if code > 2 else 0)
PYTHON
)
    read -r seconds memory cores <<<"$told"
    say "$name" "$seconds" "$memory" "$cores"
}

printf '%s MiB, %s lines, %s cores\n' "$size" "$(wc -l <"$work/made.log")" "$(nproc)"
export KEYMEND_DATA=$work/data KEYMEND_CONFIG=$work/config
run "keymend redact" "$keymend redact $work/made.log -o $work/cleaned"
ours=$seconds
run "rg --passthru -r" "rg --no-config --passthru -r X '$mail|$address|$code|$card|$label|$folder' $work/made.log >$work/rg.log"
theirs=$seconds
run "sed -E, four rules" "sed -E -e 's/$mail/X/g' -e 's/$address/X/g' -e 's/$code/X/g' -e 's/$label/X/g' $work/made.log >$work/sed.log"
seds=$seconds
awk -v a="$ours" -v b="$theirs" -v c="$seds" 'BEGIN { printf "keymend takes %.2f times rg, %.2f times sed\n", a / b, a / c }'

# Each rule's worst line: sixty kilobytes of one sample, a hundred and sixty times, beside as much of a plain line.
worst() {
    python3 - "$1" >"$work/worst.log" <<'PYTHON'
import sys
sample = sys.argv[1].encode().decode("unicode_escape").encode("latin-1").decode("utf-8")
size = len(sample.encode())
sys.stdout.write((sample * (60000 // size) + "\n") * 160)
PYTHON
    rm -rf "$work/worst"
    python3 - "$keymend" "$work/worst.log" "$work/worst" <<'PYTHON'
import subprocess, sys, time
start = time.monotonic()
subprocess.run([sys.argv[1], "redact", sys.argv[2], "-o", sys.argv[3]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print("%.3f" % (time.monotonic() - start))
PYTHON
}
plain=$(worst '2026-11-28 10:00:00 INFO updater: the databases are up to date, all is well. ')
printf 'worst lines of 60 KB, times a plain one (%s s):' "$plain"
for sample in 'http://a?' 'http://a' 'http://a/' '://' 'a@' '@a' '\\\\a' '\\' 'A\\a' 'user:' 'user ' 'name:' '1.1.1.' 'a:' '::' '1:' '+1' \
    '(1' '-u ' '<a>' '<' '&#' '%4' '=4' 'AB1-' 'A1 ' 'eyJ' 'BEGIN ' 'Dear ' 'a.b.com' 'DESKTOP-' 'password=' '0x1' '{"a":' 'CN=' 'owner '; do
    printf ' %s %s' "${sample// /_}" "$(awk -v a="$(worst "$sample")" -v b="$plain" 'BEGIN { printf "%.1f", a / b }')"
done
printf '\n'
# Many different values, and one value many times: beside the same bytes of the log above.
values() { python3 - "$1" >"$work/$1.log" <<'PYTHON'
import sys
line = "2026-11-28T10:00:00Z INF [4242] session: user: %s logged on, databases are up to date\n"
if sys.argv[1] == "different":
    sys.stdout.writelines(line % ("name%05dx" % (n % 20000)) for n in range(1000000))
else:
    sys.stdout.writelines(line % "evelyn" for _ in range(1000000))
PYTHON
}
for set in different one; do
    values "$set"
    megabytes=$(($(stat -c %s "$work/$set.log") / 1000000))
    rm -rf "$work/values"
    log=$size size=$((megabytes * 1000000 / 1048576))
    run "a million lines, $set" "$keymend redact $work/$set.log -o $work/values"
    size=$log
    rm -f "$work/$set.log"
done
if command -v sos >/dev/null && [ "$(id -u)" = 0 ]; then
    # sos cleans its own reports; a fiftieth of the log is enough to see how fast.
    mkdir -p "$work/sosreport-x/var/log" "$work/sosreport-x/sos_logs" "$work/sosreport-x/sos_reports" "$work/sosreport-x/sos_commands"
    echo "sosreport" >"$work/sosreport-x/sos_logs/sos.log"
    echo "sos" >"$work/sosreport-x/version.txt"
    head -c "$((size * 1048576 / 50))" "$work/made.log" >"$work/sosreport-x/var/log/messages"
    run "sos clean, a fiftieth of the log" "sos clean --batch --tmp-dir $work $work/sosreport-x"
    awk -v a="$ours" -v s="$seconds" 'BEGIN { printf "sos clean takes %.0f times keymend for the same bytes\n", s * 50 / a }'
fi
