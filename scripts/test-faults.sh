#!/usr/bin/env bash
# Makes every call of the system fail by which Keymend keeps tickets, settings and the place in a walk, each in turn, and
# kills it at each; then no home, a clock that goes backwards, a crowd, and thousands of kills at any moment. Prints how
# many faults there were, and ends with a line `N passed, N failed`.
#
#     scripts/test-faults.sh          every fault, and 250 kills at any moment
#     scripts/test-faults.sh --long   and 10,000 kills at any moment
#
# Needs strace (Debian); on other systems it does nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v strace >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends strace >/dev/null
fi
cargo build --quiet --bin keymend
python3 scripts/test_faults.py "${CARGO_TARGET_DIR:-target}/debug/keymend"
[ "${1:-}" = --long ] && export KEYMEND_KILLS=10000
cargo test --quiet --test kill --test faults -- --nocapture
