#!/usr/bin/env bash
# Attacks every target of fuzz/ by inputs that coverage guides, and prints how many inputs each had.
#
#     scripts/fuzz.sh MINUTES [TARGET...]     so many minutes for each target, one after the other
#
# Begins with the texts that fuzz/seeds.py makes of the examples and tests, and goes on with what earlier runs found.
# Needs a C++ compiler; the compiler of Rust is the one of Keymend. What fails is kept in fuzz/artifacts, and the script
# ends with 1.
set -euo pipefail
cd "$(dirname "$0")/.."

host=$(rustc -vV | sed -n 's/^host: //p')
# The coverage of libFuzzer, by stable options of the compiler; build scripts have none.
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=3 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Cforce-frame-pointers=yes --cfg fuzzing"
export KEYMEND_CONFIG=/nonexistent KEYMEND_DATA=/nonexistent TZ=UTC LC_ALL=C

cargo build --locked --release --manifest-path fuzz/Cargo.toml --target "$host" --target-dir fuzz/target
built=fuzz/target/$host/release

python3 fuzz/seeds.py fuzz/corpus
minutes=${1:-1}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(sed -n 's/^name = "\(.*\)"$/\1/p' fuzz/Cargo.toml | grep -v keymend)

failed=0 all=0
for target in "${targets[@]}"; do
    corpus=fuzz/corpus/$target
    mkdir -p "$corpus" fuzz/artifacts
    said=fuzz/artifacts/$target.log
    code=0
    "$built/$target" -max_total_time=$((minutes * 60)) -timeout=120 -rss_limit_mb=2048 -max_len=8192 \
        -dict=fuzz/words.dict -print_final_stats=1 -artifact_prefix="fuzz/artifacts/$target-" \
        "$corpus" >"$said" 2>&1 || code=$?
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$said")
    all=$((all + ${inputs:-0}))
    if [ "$code" = 0 ]; then
        rm "$said"
        printf '%-12s %10s inputs\n' "$target" "$inputs"
    else
        failed=$((failed + 1))
        printf '%-12s %10s inputs, FAILED: %s\n' "$target" "${inputs:-?}" "$said"
    fi
    rm -rf /dev/shm/keymend-fuzz-*
done
echo "$all inputs, $failed of ${#targets[@]} targets failed"
[ "$failed" = 0 ]
