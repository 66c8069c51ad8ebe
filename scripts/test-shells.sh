#!/usr/bin/env bash
# Completion in real shells: bash, zsh and fish are typed to in a terminal, with the script that `keymend completions` prints.
# Ends with a line `N passed, N failed`. Installs what it needs (Debian, as root).
set -uo pipefail
cd "$(dirname "$0")/.."
missing=()
for shell in bash zsh fish tmux; do command -v "$shell" >/dev/null || missing+=("$shell"); done
if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
[ -n "${KEYMEND:-}" ] || cargo build --locked --quiet --bin keymend || exit 1
built=$(realpath "${KEYMEND:-${CARGO_TARGET_DIR:-target}/debug/keymend}")

work=$(mktemp -d)
terminal() { tmux -S "$work/tmux" "$@"; }
trap 'terminal kill-server 2>/dev/null; rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home"
ln -s "$built" "$work/bin/keymend"
for shell in bash zsh fish; do "$built" completions $shell >"$work/keymend.$shell" || exit 1; done
printf 'PS1="> "\nsource %s\n' "$work/keymend.bash" >"$work/home/.bashrc"
printf 'PS1="> "\nautoload -U compinit && compinit -u -D\nsource %s\n' "$work/keymend.zsh" >"$work/home/.zshrc"
mkdir -p "$work/home/.config/fish/completions"
cp "$work/keymend.fish" "$work/home/.config/fish/completions/keymend.fish"
printf 'Name: Kaspersky Endpoint Security 12.2 for Linux\nKey status: Expired\nLicense expiration date: 2026-01-02\n' \
    >"$work/home/capture.txt"
export KEYMEND_DATA=$work/data KEYMEND_CONFIG=$work/config LC_ALL=C.UTF-8 LANGUAGE=en PATH=$work/bin:$PATH HOME=$work/home
unset ZDOTDIR XDG_CONFIG_HOME
"$built" ticket new "$work/home/capture.txt" --topic license-expired --no-input -q >/dev/null || exit 1

passed=0 failed=0
# A session that stays keeps the server of the terminals.
terminal -f /dev/null new-session -d -s stays "sleep 3600" || exit 1
# Types a line and Tab, and wants a text on the screen, as a pattern.
completes() { # SHELL LINE TEXT
    terminal new-session -d -x 160 -y 50 -c "$work/home" -s t "$1" >/dev/null 2>&1 || { echo "no terminal"; exit 1; }
    for _ in $(seq 100); do terminal capture-pane -pt t | grep -q '>' && break; sleep 0.1; done
    terminal send-keys -t t -l "$2"
    sleep 0.3
    terminal send-keys -t t Tab
    local found=no
    for try in $(seq 50); do
        terminal capture-pane -pt t | grep -qE -- "$3" && { found=yes; break; }
        # A list of several is shown at the second Tab.
        [ $((try % 10)) != 0 ] || terminal send-keys -t t Tab
        sleep 0.1
    done
    if [ $found = yes ]; then
        passed=$((passed + 1)); echo "ok   $1: $2"
    else
        failed=$((failed + 1)); echo "FAIL $1: $2: no '$3' in:"; terminal capture-pane -pt t | grep .
    fi
    terminal kill-session -t t
}
for shell in bash zsh fish; do
    completes $shell "keymend expl" "keymend explain"
    completes $shell "keymend topics show license-exp" "license-expired"
    completes $shell "keymend diagnose --answer purchase.chan" "purchase.channel="
    completes $shell "keymend diagnose --answer purchase.channel=app" "app-store"
    completes $shell "keymend config set mail.pass" "mail.password-"
    completes $shell "keymend ticket show " "(^|[[:space:]])1([[:space:]]|$)"
    completes $shell "keymend ticket new --provider Nexw" "Nexway"
    completes $shell "keymend --language j" "--language ja"
    completes $shell "keymend ticket new --set order-num" "order-number="
    completes $shell "keymend diagnose capt" "capture.txt"
    completes $shell "keymend diagnose --format js" "json"
done
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
