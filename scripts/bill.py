"""What a package is made of, for whoever must know: the licence texts of every dependency, and a list of them (SBOM).

    python3 scripts/bill.py TARGET FOLDER      writes LICENCES.txt and keymend.cdx.json (CycloneDX 1.5)

Reads `cargo metadata` for that target and the sources that cargo keeps; the same sources give the same bytes. A dependency
whose package has no licence text is named with its licence alone, and one without either is refused.
"""

import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXT = re.compile(r"(?i)^(licen[cs]e|copying|copyright|notice|unlicense)")


def used(target):
    """The packages that are linked for a target, sorted, without what only builds or tests."""
    told = subprocess.run(
        ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )
    data = json.loads(told.stdout)
    packages = {package["id"]: package for package in data["packages"]}
    nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
    start = next(id for id, package in packages.items() if package["name"] == "keymend")
    seen, open_ = set(), [start]
    while open_:
        node = nodes[open_.pop()]
        for dependency in node["deps"]:
            kinds = {kind["kind"] for kind in dependency["dep_kinds"]}
            # A macro runs at build time; its licence is told all the same.
            if None in kinds and dependency["pkg"] not in seen:
                seen.add(dependency["pkg"])
                open_.append(dependency["pkg"])
    return packages[start], sorted((packages[id] for id in seen), key=lambda one: (one["name"], one["version"]))


def sums():
    """The checksums of Cargo.lock by name and version."""
    found = {}
    for block in (ROOT / "Cargo.lock").read_text().split("[[package]]")[1:]:
        values = dict(re.findall(r'^(\w+) = "([^"]*)"', block, re.M))
        found[values["name"], values["version"]] = values.get("checksum")
    return found


def texts(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    files = [path for path in folder.iterdir() if path.is_file() and TEXT.match(path.name)]
    named = package.get("license_file")
    if named and (folder / named).is_file():
        files.append(folder / named)
    return sorted({path.name: path.read_text(errors="replace").strip() for path in files}.items())


def main(target, folder):
    folder = pathlib.Path(folder)
    own, packages = used(target)
    checksums = sums()
    # Many carry the same text to the letter: it stands once.
    bodies, heads = {}, []
    for package in packages:
        if not package["license"] and not package["license_file"]:
            sys.exit(f"{package['name']} {package['version']} names no licence")
        own_texts = [] if package["name"] == "keymend-words" else texts(package)
        numbers = []
        for _, body in own_texts:
            key = hashlib.sha256(" ".join(body.split()).encode()).hexdigest()
            numbers.append(bodies.setdefault(key, (len(bodies) + 1, body))[0])
        where = ", ".join(f"text {number}" for number in numbers) or "its package has no text of it"
        heads.append(f"{package['name']} {package['version']}: {package['license'] or 'see its text'} ({where})")
    lines = [f"What Keymend {own['version']} is built from ({target}), with the licences of each.", "", *heads]
    for number, body in bodies.values():
        lines += ["", f"=== text {number} ===", "", body]
    (folder / "LICENCES.txt").write_text("\n".join(lines) + "\n")

    def component(package):
        entry = {
            "type": "library",
            "bom-ref": f"pkg:cargo/{package['name']}@{package['version']}",
            "name": package["name"],
            "version": package["version"],
            "purl": f"pkg:cargo/{package['name']}@{package['version']}",
        }
        if package["license"]:
            entry["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
        checksum = checksums.get((package["name"], package["version"]))
        if checksum:
            entry["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        return entry

    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {**component(own), "type": "application"}, "properties": [{"name": "target", "value": target}]},
        "components": [component(package) for package in packages],
    }
    (folder / "keymend.cdx.json").write_text(json.dumps(bill, indent=1) + "\n")
    without = sum("no text of it" in head for head in heads)
    print(f"{len(packages)} dependencies, {len(bodies)} licence texts, {without} packages without a text of their own")


main(*sys.argv[1:])
