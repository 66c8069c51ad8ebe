#!/usr/bin/env bash
# Makes what people download, in target/packages, with a list of checksums: for Linux .tar.gz, .deb and .rpm of one static
# file; for Windows a portable .zip, an installer for one person and an .msi for all users; the source. On Debian, as root.
#
#   scripts/package.sh                     the source, Linux x86_64, Windows 64 and 32 bit
#   scripts/package.sh linux windows       a part of that
#   scripts/package.sh linux-aarch64       Linux aarch64, built when asked for
#
# KEYMEND_GPG_KEY names the key that signs the checksums, KEYMEND_PKCS12 and KEYMEND_PKCS12_PASSWORD a certificate that signs the
# Windows programs; without them nothing is signed. docs/packaging.md says what is tried and what is not.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=("$@")
[ $# -gt 0 ] || wanted=(source linux windows windows-32)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
# KEYMEND_VERSION is for trying an upgrade.
version=${KEYMEND_VERSION:-$version}
profile=${KEYMEND_PROFILE:-dist}
out=target/packages
work=target/packages.work
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y Cargo.toml)
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8 TZ=UTC
mkdir -p "$out"
rm -rf "$work"
mkdir -p "$work"

need() { # COMMAND PACKAGE
    command -v "$1" >/dev/null && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
}
packed() { # FOLDER NAME: a .tar.gz that is the same each time
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$1" -cf - "$2" | gzip -9n
}
zipped() { # FOLDER NAME FILE
    python3 - "$@" <<'END'
import pathlib, sys, time, os, zipfile
folder, name, file = sys.argv[1:]
when = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]
with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for path in sorted(pathlib.Path(folder, name).rglob("*")):
        if path.is_file():
            info = zipfile.ZipInfo(str(path.relative_to(folder)), when)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, path.read_bytes())
END
}

# What every package carries besides the program. The pages and completions are the program's own.
texts() { # PROGRAM ROOT
    local program=$1 root=$2
    local share=$root/usr/share
    mkdir -p "$root/usr/bin" "$share"/{applications,metainfo,man/man1,doc/keymend} "$share/icons/hicolor/scalable/apps" \
        "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
    install -m 755 "$program" "$root/usr/bin/keymend"
    "${run[@]}" "$root/usr/bin/keymend" --language en man --dir "$share/man/man1"
    gzip -9n "$share/man/man1"/*.1
    "${run[@]}" "$root/usr/bin/keymend" completions bash >"$share/bash-completion/completions/keymend"
    "${run[@]}" "$root/usr/bin/keymend" completions zsh >"$share/zsh/vendor-completions/_keymend"
    "${run[@]}" "$root/usr/bin/keymend" completions fish >"$share/fish/vendor_completions.d/keymend.fish"
    install -m 644 contrib/packages/keymend.desktop "$share/applications/keymend.desktop"
    install -m 644 templates/page/icon.svg "$share/icons/hicolor/scalable/apps/keymend.svg"
    sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" contrib/packages/keymend.metainfo.xml \
        >"$share/metainfo/keymend.metainfo.xml"
    install -m 644 README.md SECURITY.md LICENSE-MIT LICENSE-APACHE "$share/doc/keymend/"
    gzip -9nc CHANGELOG.md >"$share/doc/keymend/changelog.gz"
    printf 'Keymend may be used under the MIT licence (LICENSE-MIT) or the Apache License 2.0 (LICENSE-APACHE).\nLICENCES.txt holds the licences of what it is built from.\n' \
        >"$share/doc/keymend/copyright"
    python3 scripts/bill.py "$target" "$share/doc/keymend"
    find "$root" -type d -exec chmod 755 {} + && find "$share" -type f -exec chmod 644 {} +
    find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# What was committed, under the name that package managers which build it themselves read the version from.
source_archive() {
    git archive --format=tar --prefix="keymend-$version/" HEAD | gzip -9n >"$out/keymend-$version.tar.gz"
}

linux() { # PROCESSOR, and its names for Debian and for RPM
    local processor=$1 debian=$2
    target=$processor-unknown-linux-musl
    run=()
    if [ "$processor" != "$(uname -m)" ]; then
        need qemu-$processor-static qemu-user-static
        run=("qemu-$processor-static")
    fi
    local program=target/linux/$target/$profile/keymend
    [ -n "${KEYMEND_BUILT:-}" ] || { [ "$processor" = x86_64 ] && scripts/build-linux.sh || scripts/build-linux.sh --all; }
    local root=$work/$processor name=keymend-$version-linux-$processor
    texts "$program" "$root"

    mkdir -p "$work/$name"
    cp -r "$root/usr/bin/keymend" "$root/usr/share/doc/keymend/." "$work/$name/"
    cp -r "$root/usr/share/man" "$work/$name/"
    mkdir "$work/$name/completions"
    cp "$root/usr/share/bash-completion/completions/keymend" "$work/$name/completions/keymend.bash"
    cp "$root/usr/share/zsh/vendor-completions/_keymend" "$root/usr/share/fish/vendor_completions.d/keymend.fish" \
        "$work/$name/completions/"
    packed "$work" "$name" >"$out/$name.tar.gz"

    need dpkg-deb dpkg
    mkdir "$root/DEBIAN"
    cat >"$root/DEBIAN/control" <<END
Package: keymend
Version: $version
Architecture: $debian
Maintainer: The contributors to Keymend <keymend@example.org>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: utils
Priority: optional
Description: finds out why a Kaspersky licence does not renew or activate
 Keymend says what is wrong with the licence, shows the evidence, and walks
 you through the fix. Where somebody else must help, it writes the request.
 It works offline and changes nothing on the computer unless you agree.
END
    touch -d "@$SOURCE_DATE_EPOCH" "$root/DEBIAN" "$root/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -b "$root" "$out/keymend_${version}_$debian.deb" >/dev/null

    need rpmbuild rpm
    rm -r "$root/DEBIAN"
    (cd "$root" && find usr -type f -printf '/%p\n' | sort) >"$work/rpm.list"
    sed "s/@VERSION@/$version/; s|@ROOT@|$PWD/$root|; s|@LIST@|$PWD/$work/rpm.list|" contrib/packages/keymend.spec >"$work/keymend.spec"
    # Payloads of gzip are read by every rpm; nothing is stripped or looked through, and nothing of this machine stands in it.
    rpmbuild --quiet -bb --target "$processor-linux" --buildroot "$PWD/$work/rpmroot" \
        --define "_topdir $PWD/$work/rpm" --define "_rpmdir $PWD/$work" --define "_rpmfilename keymend-$version-1.$processor.rpm" \
        --define "_binary_payload w9.gzdio" --define "__os_install_post %{nil}" --define "debug_package %{nil}" \
        --define "_build_id_links none" --define "_buildhost localhost" --define "use_source_date_epoch_as_buildtime 1" \
        --define "clamp_mtime_to_source_date_epoch 1" \
        "$work/keymend.spec"
    mv "$work/keymend-$version-1.$processor.rpm" "$out/"
}

windows() { # PROCESSOR BITS ARCHITECTURE-OF-WIXL PROGRAM-FILES GUIDS...
    local processor=$1 bits=$2 architecture=$3 files=$4
    shift 4
    target=$processor-win7-windows-gnu
    [ -n "${KEYMEND_BUILT:-}" ] || if [ "$bits" = 64 ]; then scripts/build-windows.sh; else scripts/build-windows.sh --all; fi
    local name=keymend-$version-windows-$bits
    local folder=$work/$name
    mkdir -p "$folder"
    cp "target/windows/$target/$profile/keymend.exe" "$folder/"
    signed "$folder/keymend.exe"
    sed 's/$/\r/' LICENSE-MIT >"$folder/LICENSE-MIT.txt"
    sed 's/$/\r/' LICENSE-APACHE >"$folder/LICENSE-APACHE.txt"
    python3 scripts/bill.py "${processor}-pc-windows-gnu" "$folder"
    need rsvg-convert librsvg2-bin
    need icotool icoutils
    for size in 16 32 48 256; do rsvg-convert -w $size -h $size templates/page/icon.svg -o "$work/$size.png"; done
    icotool -c -o "$work/keymend.ico" "$work"/{16,32,48,256}.png
    zipped "$work" "$name" "$out/$name.zip"

    cp "$work/keymend.ico" "$folder/"
    need makensis nsis
    local stub=amd64-unicode
    [ "$bits" = 64 ] || stub=x86-unicode
    makensis -V2 -DTARGET=$stub -DVERSION="$version" -DFOLDER="$PWD/$folder" -DOUT="$PWD/$out/$name-setup.exe" contrib/packages/keymend.nsi
    signed "$out/$name-setup.exe"
    need wixl wixl
    # It finds files beside its own alone.
    cp contrib/packages/keymend.wxs "$folder/"
    (cd "$folder" && wixl -a "$architecture" -o keymend.msi -D Version="$version" -D ProgramFiles="$files" -D UpgradeCode="$1" \
        -D ProgramGuid="$2" -D TextsGuid="$3" keymend.wxs)
    mv "$folder/keymend.msi" "$out/$name.msi"
    signed "$out/$name.msi"
}

signed() {
    [ -n "${KEYMEND_PKCS12:-}" ] || return 0
    need osslsigncode osslsigncode
    osslsigncode sign -pkcs12 "$KEYMEND_PKCS12" -pass "${KEYMEND_PKCS12_PASSWORD:-}" -h sha256 -n Keymend -in "$1" -out "$1.signed" \
        >/dev/null
    mv "$1.signed" "$1"
}

for one in "${wanted[@]}"; do
    case $one in
        source) source_archive ;;
        linux) linux x86_64 amd64 ;;
        linux-aarch64) linux aarch64 arm64 ;;
        windows)
            windows x86_64 64 x64 ProgramFiles64Folder 6f1cbb3e-54a4-4e0b-9d0e-0e4f0e6d7a01 \
                6f1cbb3e-54a4-4e0b-9d0e-0e4f0e6d7a02 6f1cbb3e-54a4-4e0b-9d0e-0e4f0e6d7a03 ;;
        windows-32)
            windows i686 32 x86 ProgramFilesFolder 6f1cbb3e-54a4-4e0b-9d0e-0e4f0e6d7a11 \
                6f1cbb3e-54a4-4e0b-9d0e-0e4f0e6d7a12 6f1cbb3e-54a4-4e0b-9d0e-0e4f0e6d7a13 ;;
        *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done
rm -rf "$work"
cd "$out"
rm -f SHA256SUMS SHA256SUMS.asc
sha256sum keymend* >SHA256SUMS.new && mv SHA256SUMS.new SHA256SUMS
[ -z "${KEYMEND_GPG_KEY:-}" ] || gpg --batch --yes --local-user "$KEYMEND_GPG_KEY" --armor --detach-sign SHA256SUMS
cat SHA256SUMS
