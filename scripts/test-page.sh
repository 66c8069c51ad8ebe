#!/usr/bin/env bash
# The page in a real Chromium: whole journeys, axe on every page, without a script, by keyboard, attacks, screenshots and a
# printed request. Installs what it needs (Debian, as root); the screenshots are left in target/page/shots.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v chromium >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
fi
if ! command -v npm >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm >/dev/null
fi

modules=target/page
mkdir -p "$modules"
if ! cmp -s tests/page/package-lock.json "$modules/package-lock.json" || [ ! -d "$modules/node_modules" ]; then
    cp tests/page/package.json tests/page/package-lock.json "$modules/"
    (cd "$modules" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --ignore-scripts)
fi

cargo build --locked --bin keymend
rm -rf "$modules/shots"
KEYMEND=target/debug/keymend PAGE_MODULES="$modules" SHOTS="$modules/shots" node tests/page/journeys.mjs
