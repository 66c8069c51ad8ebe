#!/usr/bin/env bash
# Measures what must be fast, each beside what it is compared with, in one run on the same cores.
#
#   scripts/compare-speed.sh [MEBIBYTES]     (default 1024; needs cargo, rg, jq, python3; the trace lies in memory)
#
# What a million records take beside reading them alone: cargo bench --bench inner_loops -- records
#
# The tickets lie on the disk of TMPDIR, where people's lie: a file system in memory takes longer to tell ten thousand names.
#
# Prints the least seconds of several runs and the most memory. `rg` searches for the same words as the gate of
# `keymend`, which ignores case, so that it needs `-i`; it is run with its usual number of threads.
set -euo pipefail
cd "$(dirname "$0")/.."
size=${1:-1024}
memory=/dev/shm
[ -w "$memory" ] || memory=${TMPDIR:-/tmp}
work=$(mktemp -d "$memory/keymend-speed.XXXXXX")
tickets=$(mktemp -d "${TMPDIR:-/tmp}/keymend-tickets.XXXXXX")
trap 'rm -rf "$work" "$tickets"' EXIT

# A binary that is already built is named by KEYMEND; else the one that is shipped is built.
if [ -z "${KEYMEND:-}" ]; then
    cargo build --profile dist --quiet --bin keymend
    KEYMEND=${CARGO_TARGET_DIR:-$PWD/target}/dist/keymend
fi
keymend=$(realpath "$KEYMEND")

python3 - "$work" "$size" <<'PYTHON'
import random, sys
random.seed(2)
work, wanted, made, clock = sys.argv[1], int(sys.argv[2]) << 20, 0, 36_000_000
parts = ["updater", "avp.com", "licmgr", "ksn", "scheduler", "network", "policy", "application"]
plain = ["databases are up to date", "task finished with code 0", "checked 1234 objects in 56 ms",
    "module prremote.dll loaded, version 21.3.10.391", "connection established", "state changed from 2 to 3",
    "C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky 21.3\\avp.exe", "error 0x80070005 is ignored",
    "id {0f3a1b2c-1111-2222-3333-444455556666}", "policy applied, application control is off",
    "hash e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "private key of the service was read"]
telling = ["License check started", "License has expired", "Cannot start task, error=89479006",
    "activation failed, error=8947900a", "AddKeyOrActivationCode failed, result = 0x80010102", "key file is corrupted",
    "Лицензия недействительна, ошибка 8947901D", "LMS_EV_LICENSE_EXPIRED", "подписка: запрос отклонён"]
# A hundredth of a trace is made and written a hundred times: Python is slow.
lines = []
while made < wanted // 100:
    clock += random.randrange(4)
    # One line in two hundred is about the licence.
    body = random.choice(telling) if random.random() < 0.005 else random.choice(plain)
    t = clock // 1000
    line = "%02d:%02d:%02d.%03d\t0x%x\tINF\t%s\t%s\n" % (t // 3600 % 24, t // 60 % 60, t % 60, clock % 1000,
        random.randrange(65536), random.choice(parts), body)
    lines.append(line)
    made += len(line.encode())
part = "".join(lines).encode()
with open(work + "/trace.log", "wb") as trace:
    for _ in range(100):
        trace.write(part)
PYTHON
cat >"$work/words" <<'WORDS'
licens
licenc
lizenz
лиценз
activation
активац
подписк
key file
8947
0947
result = 0x8
result=0x8
lms_ev_
kllic_subscrinfo_state
WORDS
for n in $(seq 0 20); do
    printf 'Name: Kaspersky Endpoint Security 12.%d for Linux\nKey status: Expired\nLicense expiration date: 2026-01-02\n' "$n" \
        >"$work/capture-$n.txt"
done
cp "$work/capture-20.txt" "$work/capture.txt"

# The least milliseconds of so many runs of a command, the least of its processor time, and the most MiB.
cat >"$work/least.py" <<'PYTHON'
import resource, subprocess, sys, time
runs, command, wall, cpu = int(sys.argv[1]), sys.argv[2:], [], []
spent = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
for n in range(runs):
    # A capture of its own for each run, where a second ticket about the same case would be refused.
    now = [part.replace("{n}", str(n)) for part in command]
    before, start = spent(), time.monotonic()
    subprocess.run(now, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall.append(time.monotonic() - start)
    cpu.append(spent() - before)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print("%.2f %.2f %.1f" % (min(wall) * 1000, min(cpu) * 1000, most / 1024))
PYTHON
row() {
    local name=$1 runs=$2
    shift 2
    read -r ms cpu mib <<<"$(python3 "$work/least.py" "$runs" "$@")"
    printf '%-44s %9s ms %9s ms of processor %7s MiB' "$name" "$ms" "$cpu" "$mib"
}
against() { awk -v a="$ms" -v b="$1" 'BEGIN { printf "   %.2f times\n", a / b }'; }

export KEYMEND_DATA=$tickets/few KEYMEND_CONFIG=$work/config
printf '%s, %s cores, %s MiB of trace\n' "$(uname -sm)" "$(nproc)" "$size"

row "rg --version" 60 rg --version && echo
peer=$ms
row "keymend --version" 60 "$keymend" --version && against "$peer"
row "keymend diagnose of one capture" 60 "$keymend" diagnose "$work/capture.txt" && against "$peer"
row "keymend explain 89479002" 60 "$keymend" explain 89479002 && against "$peer"
row "keymend explain of an activation code" 60 "$keymend" explain ABCDE-12345-FGHJK-67890 && against "$peer"

row "rg -c -i -f words" 5 rg --no-config -c -i -f "$work/words" "$work/trace.log" && echo
peer=$ms
row "rg -c -f words, with case" 5 rg --no-config -c -f "$work/words" "$work/trace.log" && echo
with_case=$ms
row "keymend diagnose --as log" 5 "$keymend" diagnose --as log "$work/trace.log" && against "$peer"
awk -v a="$ms" -v b="$with_case" 'BEGIN { printf "%-44s %.2f times rg with case\n", "", a / b }'

"$keymend" ticket new "$work/capture.txt" --topic license-expired --no-input -q >/dev/null
python3 - "$tickets" <<'PYTHON'
import json, os, shutil, sys
work = sys.argv[1]
def copies(folder, count):
    tickets = os.path.join(work, folder, "keymend", "tickets")
    first = os.path.join(tickets, next(name for name in os.listdir(tickets) if name.startswith("0001-")))
    record = json.load(open(first + "/ticket.json"))
    for n in range(2, count + 1):
        # One ticket in ten is about the same topic.
        topic = record["topic"] if n % 10 == 0 else "topic-%d" % (n % 97)
        there = os.path.join(tickets, "%04d-%s" % (n, topic))
        shutil.copytree(first, there)
        with open(there + "/ticket.json", "w") as file:
            json.dump({**record, "number": n, "topic": topic, "case": "%016x" % n,
                "message_id": "<keymend.%d@keymend.invalid>" % n}, file, indent=2)
shutil.copytree(work + "/few", work + "/many")
copies("few", 10)
copies("many", 10000)
PYTHON
for command in "list" "list --all" "list --format json" "show 5" "new $work/capture-{n}.txt --topic license-expired"; do
    name=${command//$work\//}
    runs=15
    # shellcheck disable=SC2086
    KEYMEND_DATA=$tickets/few row "ticket $name, 10 tickets" $runs "$keymend" ticket $command --no-input && echo
    few=$ms
    # shellcheck disable=SC2086
    KEYMEND_DATA=$tickets/many row "ticket $name, 10,000 tickets" $runs "$keymend" ticket $command --no-input && against "$few"
done
rm -rf "$tickets" "$work/trace.log"

# Texts: a story of some fifty tokens, with the fastest instructions of this processor, and ten megabytes of words.
story="I paid for another year of Kaspersky last week, the order number is in my mail, and the window still says that the
 licence ends tomorrow; I restarted the computer twice and nothing changes, what did I do wrong and whom do I have to ask"
row "explain of a story" 15 "$keymend" explain "$story" && echo
python3 - "$work" <<'PYTHON'
import random, sys
random.seed(5)
words = "licence expired the renewal was paid last week and window says that it ends code order subscription Kaspersky".split()
with open(sys.argv[1] + "/long.txt", "w") as file:
    made = 0
    while made < 10_000_000:
        line = " ".join(random.choice(words) + (str(random.randrange(1000)) if random.random() < 0.2 else "") for _ in range(14))
        made += file.write(line + ".\n")
PYTHON
row "diagnose of a message of 10 MB" 3 "$keymend" diagnose --message-file "$work/long.txt" && echo
row "explain of 10 MB" 3 bash -c "\"$keymend\" explain - <\"$work/long.txt\"" && echo

# Fleets: a million records of facts, and ten thousand captures.
python3 - "$work" <<'PYTHON'
import os, random, sys, time
random.seed(3)
work = sys.argv[1]
products = [("linux", "Kaspersky Endpoint Security for Linux", ["12.1.0.1508", "12.2.0.2412", "12.3.0.1085"]),
    ("windows", "Kaspersky Endpoint Security for Windows", ["11.9.0.351", "12.6.0.438", "12.8.0.505"])]
day = lambda t: time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(t))
with open(work + "/records.jsonl", "w") as file:
    for n in range(1_000_000):
        family, name, versions = random.choice(products)
        facts = '"license.status":"%s"' % ("active" if random.random() < 0.9 else "expired")
        if random.random() < 0.3:
            facts += ',"subscription.provider":"%s"' % random.choice(["Example Telecom", "Provider One", "Example Hosting"])
        if random.random() < 0.1:
            facts += ',"attempt.error_code":"kes:8947900%d"' % random.randrange(1, 5)
        file.write('{"id":%d,"host":"pc%06d.example.org","group":"branch %d","now":"2025-12-31T12:00:00Z","facts":{'
            '"product.family":"endpoint-%s","product.name":"%s","product.version":"%s",%s,"license.expires_at":"%s",'
            '"license.devices_allowed":%d}}\n' % (n, n, n % 40, family, name, random.choice(versions), facts,
            day(1767225600 + random.randrange(-60, 400) * 86400 + random.randrange(86400)), random.choice([10, 100, 500])))
os.mkdir(work + "/captures")
for n in range(10_000):
    with open("%s/captures/pc%05d.txt" % (work, n), "w") as file:
        file.write("Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.2412\nKey status: %s\n"
            "License expiration date: 2026-%02d-%02d\n" % ("Valid" if n % 10 else "Expired", n % 12 + 1, n % 28 + 1))
PYTHON
row "jq -c . of 1,000,000 records" 1 jq -c . "$work/records.jsonl" && echo
peer=$cpu
for options in "" "--ordered" "--columns" "--format csv" "--format json"; do
    # shellcheck disable=SC2086
    row "fleet $options of 1,000,000 records" 3 "$keymend" fleet $options "$work/records.jsonl"
    awk -v c="$cpu" -v j="$peer" 'BEGIN { printf "   %.0f a second and core, %.1f times as fast as jq\n", 1e9 / c, j / c }'
done
row "fleet of 10,000 captures" 3 "$keymend" fleet "$work/captures"
awk -v c="$cpu" 'BEGIN { printf "   %.0f a second and core\n", 1e7 / c }'
