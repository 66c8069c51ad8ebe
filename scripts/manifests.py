"""Writes what package managers want to have: manifests for winget, Scoop and Chocolatey, and a formula for Homebrew.

    python3 scripts/manifests.py --url https://example.org/keymend [--from FOLDER] [--homepage URL] [--to FOLDER]

FOLDER (default target/packages) holds what `scripts/package.sh` made; the files of this version are held against its
SHA256SUMS. --url is where they can be downloaded, --homepage the page of the project, where Cargo.toml names none. Everything
else stands in Cargo.toml and contrib/packages. The manifests go to target/manifests, replacing those that were there.
"""

import argparse
import hashlib
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tomllib
import urllib.parse
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
WINGET = "1.12.0"
# The folder in the registry that contrib/packages/keymend.nsi writes, by which winget knows the installer.
UNINSTALL = "Keymend"


class Refused(Exception):
    """What is said in place of manifests."""


class Project:
    """What is said of Keymend, from where it stands already."""

    def __init__(self, homepage):
        package = tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))["package"]
        self.version, self.licences, self.tags = package["version"], package["license"].split(" OR "), package["keywords"]
        self.homepage = homepage or package.get("homepage") or package.get("repository")
        if not self.homepage:
            raise Refused("Cargo.toml names no homepage: give it with --homepage")
        if not web(self.homepage):
            raise Refused(f"{self.homepage} is no address that begins with https://")
        described = xml.parse(ROOT / "contrib/packages/keymend.metainfo.xml").getroot()
        self.name, self.summary = described.findtext("name"), described.findtext("summary")
        self.description = " ".join(described.find("description").findtext("p").split())
        wix = (ROOT / "contrib/packages/keymend.wxs").read_text(encoding="utf-8")
        self.publisher = html.unescape(re.search(r'Manufacturer="([^"]+)"', wix).group(1))


class File:
    """A package: its address and its checksum."""

    def __init__(self, path, url, digest):
        self.path, self.url, self.digest = path, url, digest


def web(address):
    parts = urllib.parse.urlsplit(address)
    return parts.scheme == "https" and bool(parts.netloc) and not re.search(r"[\s\"'<>\\$`]", address)


def files(folder, url, version):
    """The files of a version by what they are, each with the checksum that was listed for it."""
    if not web(url):
        raise Refused(f"{url} is no address that begins with https://")
    listed = folder / "SHA256SUMS"
    if not listed.is_file():
        raise Refused(f"there is no {listed}: scripts/package.sh writes it")
    sums = {}
    for line in listed.read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition(" ")
        sums[name.lstrip(" *")] = digest
    found = {}
    names = {"source": f"keymend-{version}.tar.gz"}
    for bits in (64, 32):
        for kind, end in (("zip", ".zip"), ("setup", "-setup.exe"), ("msi", ".msi")):
            names[f"{kind}-{bits}"] = f"keymend-{version}-windows-{bits}{end}"
    for kind, name in names.items():
        path = folder / name
        if name not in sums or not path.is_file():
            raise Refused(f"{name} is missing in {folder} or in its SHA256SUMS: scripts/package.sh makes it")
        with path.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
        if digest != sums[name]:
            raise Refused(f"{name} is not the file that SHA256SUMS lists")
        found[kind] = File(path, f"{url.rstrip('/')}/{urllib.parse.quote(name)}", digest)
    return found


def msi_codes(path):
    """The product code and the upgrade code of an .msi; none where `msiinfo` (msitools) is missing."""
    if not shutil.which("msiinfo"):
        print("without the product codes of the .msi: there is no msiinfo (package msitools)", file=sys.stderr)
        return {}
    told = subprocess.run(["msiinfo", "export", str(path), "Property"], capture_output=True, text=True)
    rows = dict(line.split("\t", 1) for line in told.stdout.splitlines() if "\t" in line)
    codes = {name: rows.get(name, "").strip() for name in ("ProductCode", "UpgradeCode")}
    if told.returncode != 0 or not all(codes.values()):
        raise Refused(f"{path.name} is no .msi that can be read")
    return codes


def scalar(text):
    """A text that no reader of YAML takes for a number, a date or a yes."""
    plain = re.fullmatch(r"[A-Za-z/].*[^ :]|\d+(\.\d+){2,}|(?=.*[A-DF])[0-9A-F]{64}", text) and not re.search(r": | #", text)
    word = re.fullmatch(r"(?i)yes|no|true|false|on|off|null", text)
    return text if plain and not word and text.isprintable() else json.dumps(text, ensure_ascii=False)


def yaml(value, indent=""):
    """Lines of YAML, in the plain style that manifests of winget have."""
    lines = []
    for key, inner in value.items():
        if isinstance(inner, dict):
            lines += [f"{indent}{key}:", *yaml(inner, indent + "  ")]
        elif isinstance(inner, list):
            lines.append(f"{indent}{key}:")
            for item in inner:
                if isinstance(item, dict):
                    first, *rest = yaml(item, indent + "  ")
                    lines += [f"{indent}- {first.strip()}", *rest]
                else:
                    lines.append(f"{indent}- {scalar(item)}")
        else:
            lines.append(f"{indent}{key}: {scalar(inner)}")
    return lines


def winget(project, found):
    """The three files of a version, where the repository of winget wants them."""
    identifier = f"{project.name}.{project.name}"
    head = {"PackageIdentifier": identifier, "PackageVersion": project.version}

    def tail(kind):
        return {"ManifestType": kind, "ManifestVersion": WINGET}

    installers = []
    for bits, architecture in ((64, "x64"), (32, "x86")):
        one = found[f"setup-{bits}"]
        installers.append({
            "Architecture": architecture, "InstallerType": "nullsoft", "Scope": "user", "InstallerUrl": one.url,
            "InstallerSha256": one.digest.upper(),
            # Whoever installs from a terminal wants to type the name in the next one.
            "InstallerSwitches": {"Custom": "/PATH"}, "Commands": ["keymend"], "ProductCode": UNINSTALL,
        })
    for bits, architecture in ((64, "x64"), (32, "x86")):
        one = found[f"msi-{bits}"]
        codes = msi_codes(one.path)
        entry = {
            "Architecture": architecture, "InstallerType": "msi", "Scope": "machine", "InstallerUrl": one.url,
            "InstallerSha256": one.digest.upper(),
        }
        if codes:
            entry |= {"ProductCode": codes["ProductCode"], "AppsAndFeaturesEntries": [codes]}
        installers.append(entry)
    said = {
        "PackageLocale": "en-US", "Publisher": project.publisher, "PackageName": project.name, "PackageUrl": project.homepage,
        "License": " OR ".join(project.licences), "ShortDescription": project.summary, "Description": project.description,
        "Moniker": "keymend", "Tags": project.tags,
    }
    manifests = {
        f"{identifier}.yaml": ("version", {"DefaultLocale": "en-US"}),
        f"{identifier}.installer.yaml": ("installer", {"UpgradeBehavior": "install", "Installers": installers}),
        f"{identifier}.locale.en-US.yaml": ("defaultLocale", said),
    }
    folder = f"winget/manifests/{project.name[0].lower()}/{project.name}/{project.name}/{project.version}"
    for name, (kind, what) in manifests.items():
        schema = f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind.lower()}.{WINGET}.schema.json"
        yield f"{folder}/{name}", "\n".join([schema, *yaml(head | what | tail(kind))]) + "\n"


def scoop(project, found):
    def portable(bits):
        one = found[f"zip-{bits}"]
        return {"url": one.url, "hash": one.digest, "extract_dir": one.path.stem}

    manifest = {
        "version": project.version, "description": project.summary, "homepage": project.homepage,
        "license": "|".join(project.licences),
        "architecture": {"64bit": portable(64), "32bit": portable(32)},
        "bin": "keymend.exe", "shortcuts": [["keymend.exe", project.name, "page"]],
    }
    yield "scoop/keymend.json", json.dumps(manifest, indent=4, ensure_ascii=False) + "\n"


def chocolatey(project, found):
    space = "http://schemas.microsoft.com/packaging/2015/06/nuspec.xsd"
    xml.register_namespace("", space)
    package = xml.Element(f"{{{space}}}package")
    metadata = xml.SubElement(package, f"{{{space}}}metadata")
    said = {
        "id": "keymend", "version": project.version, "title": project.name, "authors": project.publisher,
        "projectUrl": project.homepage, "tags": " ".join(["keymend", *project.tags]), "summary": project.summary,
        "description": project.description,
    }
    for name, value in said.items():
        xml.SubElement(metadata, f"{{{space}}}{name}").text = value
    held = xml.SubElement(package, f"{{{space}}}files")
    xml.SubElement(held, f"{{{space}}}file", src="tools\\**", target="tools")
    xml.indent(package)
    yield "chocolatey/keymend.nuspec", '<?xml version="1.0" encoding="utf-8"?>\n' + xml.tostring(package, encoding="unicode") + "\n"
    # Chocolatey puts every program below `tools` into the search path, and takes it out again.
    yield "chocolatey/tools/chocolateyinstall.ps1", f"""$ErrorActionPreference = 'Stop'
$tools = Split-Path -Parent $MyInvocation.MyCommand.Definition

# The folder of an older version would hold the same program a second time.
Get-ChildItem $tools | Where-Object {{ $_.PSIsContainer -and $_.Name -like 'keymend-*' }} | Remove-Item -Recurse -Force

$arguments = @{{
    PackageName    = $env:ChocolateyPackageName
    UnzipLocation  = $tools
    Url            = '{found["zip-32"].url}'
    Checksum       = '{found["zip-32"].digest}'
    ChecksumType   = 'sha256'
    Url64bit       = '{found["zip-64"].url}'
    Checksum64     = '{found["zip-64"].digest}'
    ChecksumType64 = 'sha256'
}}
Install-ChocolateyZipPackage @arguments
"""


def ruby(text):
    """A string of Ruby in which nothing is filled in."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("#", "\\#") + '"'


def homebrew(project, found):
    """Built from source, for macOS and Linux; its test does the main job on a shipped example."""
    licences = ", ".join(ruby(one) for one in project.licences)
    yield "homebrew/Formula/keymend.rb", f"""class {project.name} < Formula
  desc {ruby(project.summary)}
  homepage {ruby(project.homepage)}
  url {ruby(found["source"].url)}
  sha256 {ruby(found["source"].digest)}
  license any_of: [{licences}]

  depends_on "rust" => :build

  def install
    system "cargo", "install", *std_cargo_args
    generate_completions_from_executable(bin/"keymend", "completions")
    man1.mkpath
    system bin/"keymend", "--language", "en", "man", "--dir", man1
    pkgshare.install "examples/expired-linux/app-info.txt"
  end

  test do
    assert_match version.to_s, shell_output("#{{bin}}/keymend --version")
    answer = shell_output("#{{bin}}/keymend #{{pkgshare}}/app-info.txt --no-input --language en", 1)
    assert_match "KM-202", answer
  end
end
"""


def main(arguments):
    parser = argparse.ArgumentParser(description="Writes manifests for package managers.")
    parser.add_argument("--url", required=True, help="where the packages can be downloaded, without their names")
    parser.add_argument("--from", dest="folder", type=pathlib.Path, default=ROOT / "target/packages")
    parser.add_argument("--homepage", help="the page of the project, where Cargo.toml names none")
    parser.add_argument("--to", type=pathlib.Path, default=ROOT / "target/manifests")
    given = parser.parse_args(arguments)
    try:
        project = Project(given.homepage)
        found = files(given.folder, given.url, project.version)
        made = [one for manager in (winget, scoop, chocolatey, homebrew) for one in manager(project, found)]
    except Refused as reason:
        print(reason, file=sys.stderr)
        return 1
    for manager in ("winget", "scoop", "chocolatey", "homebrew"):
        shutil.rmtree(given.to / manager, ignore_errors=True)
    for name, text in made:
        path = given.to / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
