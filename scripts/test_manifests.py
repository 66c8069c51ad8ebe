"""What scripts/manifests.py writes, made of small files that stand in for packages.

    python3 scripts/test_manifests.py

Needs PyYAML (package python3-yaml); Ruby's own check and codes of a real .msi are tried where `ruby` and `wixl` are there.
"""

import contextlib
import hashlib
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

import yaml

sys.dont_write_bytecode = True
import manifests  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
VERSION = re.search(r'(?m)^version = "(.+)"', (ROOT / "Cargo.toml").read_text(encoding="utf-8")).group(1)
URL, HOMEPAGE = "https://example.org/keymend", "https://example.org/"
NAMES = [f"keymend-{VERSION}.tar.gz"]
NAMES += [f"keymend-{VERSION}-windows-{bits}{end}" for bits in (64, 32) for end in (".zip", "-setup.exe", ".msi")]
SPACE = "{http://schemas.microsoft.com/packaging/2015/06/nuspec.xsd}"


class Manifests(unittest.TestCase):
    def setUp(self):
        held = tempfile.TemporaryDirectory()
        self.addCleanup(held.cleanup)
        self.packages, self.made = pathlib.Path(held.name, "packages"), pathlib.Path(held.name, "made")
        self.packages.mkdir()
        for name in NAMES:
            (self.packages / name).write_bytes(f"this stands in for {name}".encode())
        self.list()
        # An .msi that is none has no codes; the test that has a real one asks for them.
        self.read_codes = manifests.msi_codes
        manifests.msi_codes = lambda path: {}
        self.addCleanup(setattr, manifests, "msi_codes", self.read_codes)

    def list(self):
        files = sorted(path for path in self.packages.iterdir() if path.name.startswith("keymend"))
        lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
        (self.packages / "SHA256SUMS").write_text("".join(lines))

    def run_it(self, url=URL, homepage=HOMEPAGE):
        arguments = ["--from", str(self.packages), "--to", str(self.made), "--url", url]
        arguments += ["--homepage", homepage] if homepage else []
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as told:
            return manifests.main(arguments), told.getvalue()

    def text(self, name):
        if not self.made.exists():
            self.assertEqual(self.run_it(), (0, ""))
        return (self.made / name).read_text(encoding="utf-8")

    def winget(self, end):
        return yaml.safe_load(self.text(f"winget/manifests/k/Keymend/Keymend/{VERSION}/Keymend.Keymend{end}.yaml"))

    def is_package(self, url, digest, kind):
        """The address is that of the package, and the checksum that of the file under its name."""
        name = url.removeprefix(f"{URL}/")
        self.assertIn(name, NAMES)
        self.assertTrue(name.endswith(kind), name)
        self.assertEqual(digest.lower(), hashlib.sha256((self.packages / name).read_bytes()).hexdigest())
        return name

    def test_winget_has_three_files_that_belong_together(self):
        version, installer, locale = (self.winget(end) for end in ("", ".installer", ".locale.en-US"))
        for one in (version, installer, locale):
            self.assertEqual((one["PackageIdentifier"], one["PackageVersion"]), ("Keymend.Keymend", VERSION))
            self.assertEqual(one["ManifestVersion"], manifests.WINGET)
        self.assertEqual([one["ManifestType"] for one in (version, installer, locale)], ["version", "installer", "defaultLocale"])
        self.assertEqual(version["DefaultLocale"], locale["PackageLocale"])
        self.assertEqual(locale["PackageUrl"], HOMEPAGE)
        self.assertEqual(locale["License"], "MIT OR Apache-2.0")
        self.assertLessEqual(len(locale["ShortDescription"]), 256)

    def test_winget_names_each_installer_with_its_checksum(self):
        seen = []
        for one in self.winget(".installer")["Installers"]:
            kind = {"nullsoft": "-setup.exe", "msi": ".msi"}[one["InstallerType"]]
            name = self.is_package(one["InstallerUrl"], one["InstallerSha256"], kind)
            self.assertIn({"x64": "windows-64", "x86": "windows-32"}[one["Architecture"]], name)
            self.assertEqual(one["Scope"], {"nullsoft": "user", "msi": "machine"}[one["InstallerType"]])
            # Only the installer for one person puts the program where its name is found.
            self.assertEqual("Commands" in one, one.get("InstallerSwitches") == {"Custom": "/PATH"})
            seen.append((one["Architecture"], one["InstallerType"]))
        self.assertEqual(sorted(seen), [("x64", "msi"), ("x64", "nullsoft"), ("x86", "msi"), ("x86", "nullsoft")])

    def test_winget_finds_what_the_installer_writes_into_the_registry(self):
        script = (ROOT / "contrib/packages/keymend.nsi").read_text(encoding="utf-8")
        self.assertIn(f'CurrentVersion\\Uninstall\\{manifests.UNINSTALL}"', script)
        self.assertIn(f'"Publisher" "{self.winget(".locale.en-US")["Publisher"]}"', script)
        self.assertIn('GetOptions} $0 "/PATH"', script)

    @unittest.skipUnless(shutil.which("wixl") and shutil.which("msiinfo"), "there is no wixl or no msiinfo")
    def test_winget_knows_an_msi_by_its_codes(self):
        manifests.msi_codes = self.read_codes
        for bits in (64, 32):
            wanted = f"{{6F1CBB3E-54A4-4E0B-9D0E-0E4F0E6D7A{bits}}}"
            with tempfile.TemporaryDirectory() as folder:
                for name in ("keymend.exe", "LICENSE-MIT.txt", "LICENSE-APACHE.txt", "LICENCES.txt"):
                    pathlib.Path(folder, name).write_text("x")
                shutil.copy(ROOT / "contrib/packages/keymend.wxs", folder)
                given = {"Version": VERSION, "ProgramFiles": "ProgramFilesFolder", "UpgradeCode": wanted.strip("{}")}
                given |= {"ProgramGuid": wanted.strip("{}"), "TextsGuid": wanted.strip("{}")}
                command = ["wixl", "-a", "x86", "-o", str(self.packages / f"keymend-{VERSION}-windows-{bits}.msi")]
                for name, value in given.items():
                    command += ["-D", f"{name}={value}"]
                subprocess.run([*command, "keymend.wxs"], cwd=folder, check=True)
        self.list()
        found = {one["InstallerUrl"][-6:-4]: one for one in self.winget(".installer")["Installers"] if one["InstallerType"] == "msi"}
        for bits in ("64", "32"):
            entry = found[bits]["AppsAndFeaturesEntries"][0]
            self.assertEqual(entry["UpgradeCode"].upper(), f"{{6F1CBB3E-54A4-4E0B-9D0E-0E4F0E6D7A{bits}}}")
            self.assertRegex(entry["ProductCode"], r"^\{[0-9A-F-]{36}\}$")
            self.assertEqual(entry["ProductCode"], found[bits]["ProductCode"])
        (self.packages / NAMES[-1]).write_bytes(b"no msi")
        self.list()
        self.assertEqual(self.run_it(), (1, f"{NAMES[-1]} is no .msi that can be read\n"))

    def test_scoop_unpacks_the_folder_that_is_in_the_archive(self):
        manifest = json.loads(self.text("scoop/keymend.json"))
        self.assertEqual((manifest["version"], manifest["homepage"], manifest["license"]), (VERSION, HOMEPAGE, "MIT|Apache-2.0"))
        for bits in (64, 32):
            one = manifest["architecture"][f"{bits}bit"]
            self.assertEqual(self.is_package(one["url"], one["hash"], ".zip"), f"{one['extract_dir']}.zip")
            self.assertIn(f"windows-{bits}", one["url"])
        self.assertIn('zipped "$work" "$name" "$out/$name.zip"', (ROOT / "scripts/package.sh").read_text(encoding="utf-8"))

    def test_chocolatey_has_a_description_and_a_script(self):
        package = xml.fromstring(self.text("chocolatey/keymend.nuspec").encode())
        self.assertEqual(package.tag, f"{SPACE}package")
        said = {one.tag.removeprefix(SPACE): one.text for one in package.find(f"{SPACE}metadata")}
        self.assertEqual((said["id"], said["version"], said["projectUrl"]), ("keymend", VERSION, HOMEPAGE))
        self.assertTrue(all(said.values()) and {"authors", "description"} <= said.keys(), said)
        script = self.text("chocolatey/tools/chocolateyinstall.ps1")
        self.assertTrue(script.isascii(), "Windows PowerShell reads it by the code page")
        given = dict(re.findall(r"(?m)^    (\w+) += '(.*)'$", script))
        self.assertIn("windows-64", self.is_package(given["Url64bit"], given["Checksum64"], ".zip"))
        self.assertIn("windows-32", self.is_package(given["Url"], given["Checksum"], ".zip"))

    def test_homebrew_builds_the_source(self):
        formula = self.text("homebrew/Formula/keymend.rb")
        given = dict(re.findall(r'(?m)^  (\w+) "(.*)"$', formula))
        self.is_package(given["url"], given["sha256"], f"keymend-{VERSION}.tar.gz")
        self.assertEqual(given["homepage"], HOMEPAGE)
        # What `brew audit` asks of it.
        self.assertLessEqual(len(given["desc"]), 80)
        self.assertNotRegex(given["desc"], r"(?i)^(an?|the|keymend)\b|\.$")
        self.assertTrue((ROOT / re.search(r'pkgshare.install "(.+)"', formula).group(1)).is_file())

    @unittest.skipUnless(shutil.which("ruby"), "there is no ruby")
    def test_homebrew_is_ruby(self):
        formula = self.text("homebrew/Formula/keymend.rb")
        told = subprocess.run(["ruby", "-wc"], input=formula, capture_output=True, text=True)
        self.assertEqual((told.returncode, told.stdout, told.stderr), (0, "Syntax OK\n", ""))

    def test_nothing_is_written_where_a_file_is_missing_or_another(self):
        for name in NAMES:
            path = self.packages / name
            kept = path.read_bytes()
            path.write_bytes(b"another")
            self.assertEqual(self.run_it(), (1, f"{name} is not the file that SHA256SUMS lists\n"))
            path.unlink()
            code, told = self.run_it()
            self.assertEqual(code, 1)
            self.assertTrue(told.startswith(f"{name} is missing"), told)
            path.write_bytes(kept)
        (self.packages / "SHA256SUMS").unlink()
        self.assertEqual(self.run_it()[0], 1)
        self.assertFalse(self.made.exists())

    def test_an_address_is_given_and_is_one(self):
        for url in ("http://example.org", "example.org/keymend", "https://", "https://example.org/a b", "https://example.org/'", ""):
            self.assertEqual(self.run_it(url=url), (1, f"{url} is no address that begins with https://\n"))
        self.assertEqual(self.run_it(homepage="ftp://example.org")[0], 1)
        self.assertFalse(self.made.exists())

    def test_without_a_homepage_nothing_is_invented(self):
        named = re.search(r"(?m)^(homepage|repository) = ", (ROOT / "Cargo.toml").read_text(encoding="utf-8"))
        self.assertEqual(self.run_it(homepage=None)[0], 0 if named else 1)

    def test_a_slash_at_the_end_and_old_manifests_change_nothing(self):
        self.run_it()
        before = {path: path.read_bytes() for path in self.made.rglob("*") if path.is_file()}
        old = self.made / "winget/manifests/k/Keymend/Keymend/0.0.1/old.yaml"
        old.parent.mkdir()
        old.write_text("old")
        self.assertEqual(self.run_it(url=f"{URL}/"), (0, ""))
        self.assertEqual({path: path.read_bytes() for path in self.made.rglob("*") if path.is_file()}, before)

    def test_a_text_is_a_text_in_yaml(self):
        hard = ["1.0", "0.1.0", "2026-11-29", "yes", "No", "null", "y", "a: b", "a:", "# c", "a #b", "{x}", "é", 'q"q', "a b", " a", "a "]
        hard += ["- a", "12:30:00", "a\nb", "0x1F", "1e5", "1" * 64, "1E" + "1" * 62, "A1" * 32, "https://example.org/a#b", "/PATH", ""]
        for text in hard:
            self.assertEqual(yaml.safe_load("\n".join(manifests.yaml({"a": text, "b": [text]}))), {"a": text, "b": [text]})


if __name__ == "__main__":
    unittest.main()
