#!/usr/bin/env bash
# Installs, runs, upgrades and removes each package of target/packages on what it claims to run on, and ends with a line
# `N passed, N failed`: the static file without any other file; the .deb in clean trees of the oldest and newest Debian that
# can be reached; the .rpm by `rpm` in an empty root; the Windows installers under Wine; the source and the manifests of all
# this. For root on Debian, after scripts/package.sh. What is not there is said and not counted.
set -uo pipefail
cd "$(dirname "$0")/.."
packages=$PWD/target/packages
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
# As an older version: the same program in a package with a lower number.
older=0.0.9
example=$PWD/examples/expired-linux/app-info.txt
work=$(mktemp -d)
mounted=()
stop() {
    for place in "${mounted[@]}"; do umount "$place" 2>/dev/null; done
    [ -z "${WINEPREFIX:-}" ] || wineserver -k 2>/dev/null
    rm -rf "$work"
}
trap stop EXIT
export DEBIAN_FRONTEND=noninteractive

passed=0 failed=0
check() { # NAME EXPECTED ACTUAL
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1)); echo "ok   $1"
    else
        failed=$((failed + 1)); printf 'FAIL %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
    fi
}
need() { # COMMAND PACKAGE...
    command -v "$1" >/dev/null && return
    shift
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
there() { [ -e "$1" ] || { echo "skipped: there is no ${1##*/}"; return 1; }; }

# The main job, a ticket, and what the packages bring: run inside the tree where it is installed.
cat >"$work/use.sh" <<'END'
set -u
cd /tmp
keymend app-info.txt --language en >answer; echo "answer: $? $(grep -c 'KM-202' answer)"
keymend ticket new app-info.txt --no-input >/dev/null 2>&1; echo "ticket: $?"
keymend man ticket new | grep -c 'keymend-ticket-new'
END
cat >"$work/used" <<'END'
answer: 1 1
ticket: 0
1
END
older_deb() { # a package with the older number
    rm -rf "$work/older"
    dpkg-deb -R "$1" "$work/older"
    sed -i "s/^Version: .*/Version: $older/" "$work/older/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -b "$work/older" "$2" >/dev/null
}

checksums() {
    there "$packages/SHA256SUMS" || return
    check "the list of checksums is right" 0 "$(cd "$packages" && sha256sum --quiet -c SHA256SUMS >/dev/null 2>&1; echo $?)"
    need gpg gpg gpg-agent
    export GNUPGHOME=$work/gpg
    mkdir -m 700 "$GNUPGHOME"
    gpg --batch --quiet --passphrase '' --quick-gen-key 'Test key <test@example.org>' default default never 2>/dev/null
    gpg --batch --armor --detach-sign -o "$work/sums.asc" "$packages/SHA256SUMS" 2>/dev/null
    check "a signature over it can be made and verified" 0 "$(gpg --verify "$work/sums.asc" "$packages/SHA256SUMS" 2>/dev/null; echo $?)"
    gpgconf --kill gpg-agent
    unset GNUPGHOME
}

static_file() {
    local archive=$packages/keymend-$version-linux-x86_64.tar.gz
    there "$archive" || return
    mkdir -p "$work/empty"/{tmp,dev}
    tar -xzf "$archive" -C "$work/empty" --strip-components 1
    cp "$example" "$work/empty/tmp/"
    check "the archive has every manual page" "$("$work/empty/keymend" man --dir "$work/pages" && ls "$work/pages" | wc -l)" \
        "$(ls "$work/empty/man/man1" | wc -l)"
    inside() { env -i HOME=/tmp /usr/sbin/chroot "$work/empty" /keymend "$@"; }
    check "without a C library or any other file: the version" "keymend $version" "$(inside --version)"
    check "without a C library or any other file: the main job" "1" "$(inside /tmp/app-info.txt | grep -c KM-202)"
    check "without a C library or any other file: a ticket" "0" "$(inside ticket new /tmp/app-info.txt --no-input >/dev/null 2>&1; echo $?)"
    check "what support asks for names the target" "target: x86_64-unknown-linux-musl" "$(inside --version --verbose | grep ^target)"
}

in_debian() { # SUITE
    local tree=$work/$1 suite=$1
    need debootstrap debootstrap
    if ! debootstrap --variant=minbase "$suite" "$tree" >"$work/$suite.log" 2>&1; then
        echo "skipped: Debian $suite cannot be had ($(tail -1 "$work/$suite.log"))"
        rm -rf "$tree"
        return
    fi
    older_deb "$packages/keymend_${version}_amd64.deb" "$tree/tmp/older.deb"
    cp "$packages/keymend_${version}_amd64.deb" "$tree/tmp/new.deb"
    cp "$example" "$work/use.sh" "$tree/tmp/"
    inside() { env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin /usr/sbin/chroot "$tree" "$@"; }
    check "$suite: the older one is installed" 0 "$(inside dpkg -i /tmp/older.deb >/dev/null 2>&1; echo $?)"
    check "$suite: it does its work" "$(cat "$work/used")" "$(inside sh /tmp/use.sh 2>&1)"
    check "$suite: it is upgraded" "$version" "$(inside dpkg -i /tmp/new.deb >/dev/null 2>&1; inside dpkg-query -W -f '${Version}' keymend)"
    check "$suite: the ticket is still there" 1 "$(inside keymend ticket list --format json | grep -c '"number": 1')"
    check "$suite: the completion of bash is there" 0 "$(inside bash -n /usr/share/bash-completion/completions/keymend; echo $?)"
    check "$suite: it is removed" 0 "$(inside dpkg -P keymend >/dev/null 2>&1; echo $?)"
    check "$suite: nothing but the person's own is left" "" "$(find "$tree/usr" -iname '*keymend*')"
    check "$suite: the tickets are left" 1 "$(find "$tree/root" -path '*keymend/tickets/0001-*' -name ticket.json | wc -l)"
    rm -rf "$tree"
}

by_rpm() {
    local package=$packages/keymend-$version-1.x86_64.rpm root=$work/rpm
    there "$package" || return
    need rpm rpm
    mkdir -p "$root/tmp" "$root/dev"
    rpm --root "$root" --initdb
    cp "$example" "$root/tmp/"
    inside() { env -i HOME=/tmp /usr/sbin/chroot "$root" /usr/bin/keymend "$@"; }
    check "rpm: it needs nothing but rpm" "" "$(rpm -qp --requires "$package" | grep -v '^rpmlib(')"
    check "rpm: it is installed in an empty root" 0 "$(rpm --root "$root" -i "$package" >/dev/null 2>&1; echo $?)"
    check "rpm: it does its work" 1 "$(inside /tmp/app-info.txt | grep -c KM-202)"
    check "rpm: a ticket" 0 "$(inside ticket new /tmp/app-info.txt --no-input >/dev/null 2>&1; echo $?)"
    check "rpm: the same again is an upgrade" 0 "$(rpm --root "$root" -U --replacepkgs "$package" >/dev/null 2>&1; echo $?)"
    check "rpm: the ticket is still there" 1 "$(inside ticket list --format json | grep -c '"number": 1')"
    check "rpm: nothing was changed" 0 "$(rpm --root "$root" -V keymend >/dev/null 2>&1; echo $?)"
    check "rpm: it is removed" 0 "$(rpm --root "$root" -e keymend >/dev/null 2>&1; echo $?)"
    check "rpm: nothing but the person's own is left" "" "$(find "$root/usr" -iname '*keymend*' 2>/dev/null)"
}

on_aarch64() {
    local archive=$packages/keymend-$version-linux-aarch64.tar.gz
    there "$archive" || return
    need qemu-aarch64-static qemu-user-static
    mkdir -p "$work/aarch64"
    tar -xzf "$archive" -C "$work/aarch64" --strip-components 1
    check "aarch64, emulated: the version" "keymend $version" "$(qemu-aarch64-static "$work/aarch64/keymend" --version)"
    check "aarch64, emulated: the main job" 1 "$(qemu-aarch64-static "$work/aarch64/keymend" "$example" --language en | grep -c KM-202)"
}

under_wine() {
    local setup=$packages/keymend-$version-windows-64-setup.exe msi=$packages/keymend-$version-windows-64.msi
    there "$setup" || return
    need wine wine wine64
    export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml="
    wineboot -i >/dev/null 2>&1
    local home
    home=$(ls -d "$WINEPREFIX"/drive_c/users/*/AppData/Local | grep -v Public | head -1)
    local there=$home/Programs/Keymend menu
    cp "$example" "$WINEPREFIX/drive_c/app-info.txt"
    job() { wine "$1" 'C:\app-info.txt' --language en 2>/dev/null | grep -c KM-202; }
    path_of_person() { wine reg query 'HKCU\Environment' /v Path 2>/dev/null | tr -d '\r' | grep -c 'Keymend'; }

    mkdir -p "$work/zip"
    python3 -m zipfile -e "$packages/keymend-$version-windows-64.zip" "$work/zip"
    check "the portable program does its work" 1 "$(job "$work/zip/keymend-$version-windows-64/keymend.exe")"

    check "installer: silently, without rights" 0 "$(wine "$setup" /S >/dev/null 2>&1; echo $?)"
    check "installer: the program is there and does its work" 1 "$(job "$there/keymend.exe")"
    check "installer: PATH is left alone" 0 "$(path_of_person)"
    menu=$(find "$WINEPREFIX/drive_c/users" -name Keymend.lnk | wc -l)
    check "installer: it is in the Start menu" 1 "$menu"
    check "installer: a ticket" 0 "$(wine "$there/keymend.exe" ticket new 'C:\app-info.txt' --no-input >/dev/null 2>&1; echo $?)"
    check "installer: over itself, with PATH" 0 "$(wine "$setup" /S /PATH >/dev/null 2>&1; echo $?)"
    check "installer: PATH has it" 1 "$(path_of_person)"
    check "installer: the ticket is still there" 1 "$(wine "$there/keymend.exe" ticket list --format json 2>/dev/null | grep -c '"number": 1')"
    wine "$there/uninstall.exe" /S >/dev/null 2>&1
    for _ in $(seq 50); do [ -e "$there" ] || break; sleep 0.2; done
    check "uninstaller: nothing is left of it" "0 0 0" \
        "$(ls "$there" 2>/dev/null | wc -l) $(find "$WINEPREFIX/drive_c/users" -name Keymend.lnk | wc -l) $(path_of_person)"
    check "uninstaller: the tickets are left" 1 "$(find "$WINEPREFIX/drive_c/users" -path '*keymend/tickets/0001-*' -name ticket.json | wc -l)"

    check "msi: silently" 0 "$(wine msiexec /i "$(winepath -w "$msi")" /qn >/dev/null 2>&1; echo $?)"
    local installed="$WINEPREFIX/drive_c/Program Files/Keymend/keymend.exe"
    check "msi: the program is there and does its work" 1 "$(job "$installed")"
    check "msi: it is in the Start menu" 1 "$(find "$WINEPREFIX/drive_c" -name Keymend.lnk | wc -l)"
    check "msi: removed" 0 "$(wine msiexec /x "$(winepath -w "$msi")" /qn >/dev/null 2>&1; echo $?)"
    check "msi: nothing is left of it" "no" "$([ -e "$installed" ] && echo yes || echo no)"
}

metadata() {
    need desktop-file-validate desktop-file-utils
    need appstreamcli appstream
    check "the entry of the menu is valid" "" "$(desktop-file-validate contrib/packages/keymend.desktop)"
    sed "s/@VERSION@/$version/; s/@DATE@/2026-01-01/" contrib/packages/keymend.metainfo.xml >"$work/keymend.metainfo.xml"
    check "the metadata of the catalogue is valid" 0 "$(appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info "$work/keymend.metainfo.xml" >"$work/told" 2>&1; echo $?)"
}

# What others build, and what package managers get; nobody answers at the address.
manifests() {
    local archive=$packages/keymend-$version.tar.gz file
    there "$archive" || return
    mkdir "$work/source"
    tar -xzf "$archive" -C "$work/source"
    check "the source is whole: cargo finds all that it names" 0 \
        "$(cd "$work/source/keymend-$version" && cargo metadata --locked --format-version 1 >/dev/null 2>&1; echo $?)"
    for file in keymend-$version-windows-{64,32}{.zip,-setup.exe,.msi}; do there "$packages/$file" || return; done
    need msiinfo msitools
    need ruby ruby
    check "manifests of these packages" "0 7" \
        "$(python3 scripts/manifests.py --url https://example.org/keymend --homepage https://example.org/ --to "$work/manifests" \
            >"$work/told" 2>&1; echo "$? $(wc -l <"$work/told")")"
    check "each .msi is named by its codes" 4 "$(grep -rc 'ProductCode: "{' "$work/manifests/winget" | awk -F: '{ sum += $2 } END { print sum }')"
    check "the formula is Ruby" "Syntax OK" "$(ruby -wc "$work/manifests/homebrew/Formula/keymend.rb" 2>&1)"
}

metadata
checksums
manifests
static_file
if there "$packages/keymend_${version}_amd64.deb"; then
    for suite in ${SUITES:-bullseye bookworm trixie}; do in_debian "$suite"; done
fi
by_rpm
on_aarch64
under_wine
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
