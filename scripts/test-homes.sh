#!/usr/bin/env bash
# Keymend in the homes of administrators, with the real programs: `ansible-core` over SSH against three root folders
# with host names of their own, Spark on a cluster of two workers, the node exporter of Prometheus, and the runner of
# Nagios plugins. Ends with a line `N passed, N failed`. For root on Debian; installs what it needs.
#
#   scripts/test-homes.sh [ansible|spark|monitors]...     (default: all)
set -uo pipefail
cd "$(dirname "$0")/.."
homes=("$@")
[ ${#homes[@]} -gt 0 ] || homes=(ansible spark monitors)

cargo build --quiet --bin keymend || exit 1
keymend="$(realpath "${CARGO_TARGET_DIR:-target}/debug/keymend")"
project=$PWD
work="$(mktemp -d)"
passed=0 failed=0
check() {
    if [ "$2" = "$3" ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        printf 'FAILED: %s: %s, not %s\n' "$1" "$2" "$3"
    fi
}
install() {
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null 2>&1 || { echo "cannot install ${missing[*]}" && exit 1; }
    missing=()
}
missing=()
endings=()
finish() {
    for ending in "${endings[@]}"; do eval "$ending"; done
    rm -rf --one-file-system "$work"
}
trap finish EXIT

ansible_home() {
    install debootstrap python3-venv openssh-client
    python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q "ansible-core==2.18.*" || exit 1
    PATH="$work/venv/bin:$PATH"
    debootstrap --variant=minbase --include=openssh-server,python3 "$(. /etc/os-release && echo "$VERSION_CODENAME")" \
        "$work/root" >"$work/debootstrap.log" 2>&1 || { tail -3 "$work/debootstrap.log"; exit 1; }
    ssh-keygen -q -t ed25519 -N '' -f "$work/key"
    mkdir -p "$work/root/root/.ssh" "$work/root/run/sshd"
    cp "$work/key.pub" "$work/root/root/.ssh/authorized_keys"

    # Three machines: an expired licence, an active one, and one without a Kaspersky product.
    : >"$work/inventory"
    local port=2310 example
    for machine in expired-linux active-linux bare; do
        port=$((port + 1))
        mkdir -p "$work/$machine"/{upper,work,root}
        mount -t overlay overlay -o "lowerdir=$work/root,upperdir=$work/$machine/upper,workdir=$work/$machine/work" \
            "$work/$machine/root" || { echo "this user may not mount"; exit 1; }
        endings=("umount -l '$work/$machine/root'" "${endings[@]}")
        for device in null zero random urandom tty; do
            cp -a /dev/$device "$work/$machine/root/dev/" 2>/dev/null
        done
        if [ "$machine" != bare ]; then
            example="$work/$machine/root/opt/kaspersky/kesl/bin"
            mkdir -p "$example"
            cp tests/stand-ins/stand-in-kesl-control "$example/kesl-control"
            chmod 755 "$example/kesl-control"
            cp "examples/$machine/"app-info.* "$example/app-info.txt"
        fi
        unshare --uts --mount-proc="$work/$machine/root/proc" --mount --pid --fork --kill-child \
            sh -c "hostname $machine.example.org && exec chroot '$work/$machine/root' /usr/sbin/sshd -D -p $port -o UsePAM=no" \
            >"$work/$machine/log" 2>&1 &
        # It waits for its child and heeds no other signal; the child goes with it.
        endings=("kill -KILL $!; wait $! 2>/dev/null" "${endings[@]}")
        echo "$machine ansible_host=127.0.0.1 ansible_port=$port ansible_user=root ansible_ssh_private_key_file=$work/key" >>"$work/inventory"
        for _ in $(seq 100); do
            ssh-keyscan -p $port 127.0.0.1 2>/dev/null | grep -q ed25519 && break
            sleep 0.1
        done
    done

    export ANSIBLE_HOST_KEY_CHECKING=False ANSIBLE_COLLECTIONS_PATH="$work/collections" ANSIBLE_NOCOLOR=1 \
        ANSIBLE_LOCALHOST_WARNING=False ANSIBLE_HOME="$work/ansible"
    (cd "$work" && ansible-galaxy collection build "$project/contrib/ansible" --output-path "$work" >/dev/null &&
        ansible-galaxy collection install "$work"/keymend-licence-*.tar.gz -p "$work/collections" >/dev/null)
    check "the collection is built and installed" "$?" 0
    run() { (cd "$work" && ansible-playbook -i inventory keymend.licence.report -e "keymend_binary=$keymend" \
        -e "keymend_folder=$work/report" "$@"); }

    run >"$work/first" 2>&1
    check "the report is made" "$?" 0
    [ "$failed" = 0 ] || tail -40 "$work/first"
    check "the program and the facts were installed on three machines" \
        "$(grep -cE '^(expired-linux|active-linux|bare) .*changed=[1-9].*failed=0' "$work/first")" 3
    check "one line a machine" "$(wc -l <"$work/report/fleet.jsonl")" 3
    check "the verdicts" "$(python3 - "$work/report/fleet.jsonl" <<'END'
import json, sys
for line in map(json.loads, open(sys.argv[1])):
    print(line["id"], line["verdict"], end=";")
END
)" "captures/active-linux/capture.zip nothing-wrong;captures/bare/capture.zip cannot-tell;captures/expired-linux/capture.zip problem;"
    check "the page of the report" "$(grep -c '<svg' "$work/report/fleet.html" | sed 's/[1-9][0-9]*/some/')" some
    check "nothing is left on the machines" "$(find "$work"/*/root/tmp "$work"/*/root/root -name '*keymend*' | wc -l)" 0

    run >"$work/second" 2>&1
    check "the second run" "$?" 0
    check "the second run changes nothing" "$(grep -cE 'changed=[1-9]' "$work/second")" 0

    rm "$work/active-linux/root/usr/local/bin/keymend"
    run --check --limit expired-linux,localhost >"$work/checked" 2>&1
    check "check mode" "$?" 0
    check "check mode changes nothing" "$(grep -cE 'changed=[1-9]' "$work/checked")" 0
    run --check --limit active-linux >"$work/checked" 2>&1
    check "check mode without the program says so" "$?" 2
    check "check mode installs nothing" "$(test -e "$work/active-linux/root/usr/local/bin/keymend"; echo $?)" 1

    (cd "$work" && ansible -i inventory expired-linux,bare -m ansible.builtin.setup -a filter=ansible_local) >"$work/facts" 2>&1
    check "facts of a machine with a problem" "$(grep -c '"verdict": "problem"' "$work/facts")" 1
    check "facts of a machine without a product" "$(grep -c '"verdict": "cannot-tell"' "$work/facts")" 1
}

spark_home() {
    install python3-venv default-jre-headless
    python3 -m venv "$work/spark" && "$work/spark/bin/pip" install -q "pyspark==4.*" pyarrow pandas || exit 1
    python3 - "$work/records.jsonl" <<'END'
import json, random, sys
random.seed(17)
products = ["Kaspersky Endpoint Security 12.1 for Linux", "Kaspersky Plus", "Kaspersky Total Security"]
with open(sys.argv[1], "w") as out:
    for number in range(100_000):
        facts = {"product.name": random.choice(products),
                 "license.expires_at": f"2026-{random.randrange(1, 13):02}-{random.randrange(1, 28):02}"}
        line = json.dumps({"id": f"pc{number}", "host": f"pc{number}.example.org", "facts": facts})
        # One in a thousand is no record.
        print(line[:-5] if number % 1000 == 999 else line, file=out)
END
    local judge=("$keymend" fleet "$work/records.jsonl" --columns --ordered --now 2026-11-29T00:00:00Z -q)
    "${judge[@]}" >"$work/alone.jsonl"
    check "the single run found problems and what is no record" "$?" 2
    export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_HOSTNAME=localhost PYSPARK_PYTHON="$work/spark/bin/python"
    "$work/spark/bin/spark-submit" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
        contrib/spark/keymend_spark.py "$work/records.jsonl" "$work/judged" --keymend "$keymend" --partitions 16 \
        --now 2026-11-29T00:00:00Z >"$work/spark.log" 2>&1 &
    local submitted=$! killed=0
    # One of the two workers is killed while its partition is judged.
    for _ in $(seq 600); do
        if [ "$(pgrep -fc "$keymend fleet - --columns")" -ge 1 ]; then
            sleep 2
            kill -KILL "$(pgrep -f CoarseGrainedExecutorBackend | head -1)" && killed=1
            break
        fi
        sleep 0.2
    done
    wait "$submitted"
    check "Spark ended well" "$?" 0
    check "a worker was killed on the way, and Spark saw it" "$killed $(grep -c 'Lost executor' "$work/spark.log" | sed 's/[1-9][0-9]*/some/')" "1 some"
    check "Spark's rows are those of the single run" "$("$work/spark/bin/python" - "$work" <<'END'
import datetime, json, sys
import pyarrow.parquet
work = sys.argv[1]
rows = pyarrow.parquet.read_table(work + "/judged").to_pylist()
days = {str(row.pop("day")) for row in rows}
alone = [json.loads(line) for line in open(work + "/alone.jsonl")]
# What is no record has no id, and is named by its place in what was read, which a partition counts for itself.
plain = lambda row: json.dumps({name: value for name, value in row.items() if row["verdict"] != "error" or name == "verdict"}, sort_keys=True)
same = sorted(map(plain, rows)) == sorted(map(plain, alone))
print(len(rows), same, days)
END
)" "100000 True {'2026-11-29'}"
}

monitors_home() {
    install monitoring-plugins-basic prometheus-node-exporter zabbix-agent curl python3-yaml
    local expired="examples/expired-linux/app-info.txt" at=(--now 2026-11-29T00:00:00Z)
    # `negate` runs a plugin as Nagios does, and puts the word of another state into its line.
    /usr/lib/nagios/plugins/negate -s -c WARNING "$keymend" diagnose "$expired" --format nagios --warn-days 30,7 "${at[@]}" >"$work/nagios"
    check "a Nagios plugin: the exit code" "$?" 1
    check "a Nagios plugin: the line" "$(grep -cE '^LICENCE WARNING - .*\| days=-57;30;7$' "$work/nagios")" 1
    /usr/lib/nagios/plugins/negate -s -u WARNING "$keymend" diagnose --format nagios --no-such-option >"$work/nagios"
    check "a Nagios plugin: a mistyped option is UNKNOWN" "$?" 1

    mkdir "$work/metrics"
    "$keymend" diagnose "$expired" --format prometheus "${at[@]}" -o "$work/metrics/keymend.prom"
    prometheus-node-exporter --collector.disable-defaults --collector.textfile --web.listen-address=127.0.0.1:9317 \
        --collector.textfile.directory="$work/metrics" >"$work/exporter.log" 2>&1 &
    endings=("kill $!" "${endings[@]}")
    for _ in $(seq 50); do
        curl -s http://127.0.0.1:9317/metrics >"$work/scraped" && break
        sleep 0.1
    done
    check "node exporter: no error" "$(grep -c '^node_textfile_scrape_error 0' "$work/scraped")" 1
    check "node exporter: the days" "$(grep -cE '^keymend_license_days_left\{.*\} -57$' "$work/scraped")" 1

    sed "s|/usr/local/bin/keymend diagnose|$keymend diagnose $project/$expired|" contrib/zabbix/keymend.conf >"$work/zabbix.conf"
    printf 'LogFile=%s\nServer=127.0.0.1\nInclude=%s\n' "$work/zabbix.log" "$work/zabbix.conf" >"$work/agent.conf"
    zabbix_agentd -c "$work/agent.conf" -t keymend.diagnosis >"$work/zabbix"
    check "the agent of Zabbix reads what the template takes apart" "$(python3 - "$work/zabbix" contrib/zabbix/template.yaml <<'END'
import json, re, sys, yaml
said = open(sys.argv[1]).read()
diagnosis = json.loads(said[said.index("[t|") + 3:said.rindex("]")])
items = yaml.safe_load(open(sys.argv[2]))["zabbix_export"]["templates"][0]["items"]
for item in items:
    for step in item.get("preprocessing", []):
        value = diagnosis
        for name, place in re.findall(r"\.(\w+)(?:\[(\d+)\])?", step["parameters"][0]):
            value = value[name] if not place else value[name][int(place)]
        print(item["key"], value, end=";")
END
)" "keymend.verdict problem;keymend.topic license-expired;"
}

for home in "${homes[@]}"; do
    before=$((passed + failed))
    "${home}_home"
    printf '%s: %d checks\n' "$home" $((passed + failed - before))
done
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
