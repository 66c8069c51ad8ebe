"""Writes docs/dependencies.md: each direct dependency with its last release, its unsafe code, its build script and why it
is there.

    python3 scripts/dependencies.py            writes the page
    python3 scripts/dependencies.py --licences  lists the licences of everything, for deny.toml

Reads `cargo metadata`, the sources that cargo keeps, what `cargo update --dry-run` knows of newer releases, and the reasons
in ARCHITECTURE.md.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATE = re.compile(r"20[12]\d-[01]\d-[0-3]\d")


def cargo(*arguments):
    return subprocess.run(["cargo", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)


def code(text):
    """A Rust source without comments."""
    return "\n".join(line.split("//", 1)[0] for line in text.splitlines())


def unsafe(folder):
    """How often a crate says `unsafe`, and whether it forbids it."""
    count, forbids = 0, False
    for path in (folder / "src").rglob("*.rs"):
        text = code(path.read_text(errors="replace"))
        forbids |= bool(re.search(r"forbid\([^)]*unsafe_code", text))
        count += len(re.findall(r"\bunsafe\s*(?:\{|fn|impl|extern|trait)", text))
    return count, forbids


def released(folder, version):
    """The day of a release by the crate's own list of changes."""
    for path in sorted(folder.glob("*")):
        if path.is_file() and re.match(r"(?i)(change|release|history|news)", path.name):
            for line in path.read_text(errors="replace").splitlines():
                if re.search(rf"(?<![\d.]){re.escape(version)}(?![\d.])", line) and (found := DATE.search(line)):
                    return found.group()
    return "not told"


def reasons():
    """The reasons that ARCHITECTURE.md gives, by name."""
    text = (ROOT / "ARCHITECTURE.md").read_text().split("## Dependencies", 1)[1]
    found = {}
    for item in re.split(r"\n- ", text)[1:]:
        item = " ".join(item.split())
        # Names stand before a colon; one item may give several.
        for names, reason in re.findall(r"((?:`[\w-]+`[^`:]*)+): (.+?)(?=(?:\s`[\w-]+`(?:, `[\w-]+`)*: )|$)", item):
            for name in re.findall(r"`([\w-]+)`", names):
                found.setdefault(name, reason.rstrip(";. ").strip())
        # "For tests: `name` (why), …".
        for name, reason in re.findall(r"`([\w-]+)` \(([^)]+)\)", item):
            found.setdefault(name, reason)
    return found


def main():
    data = json.loads(cargo("metadata", "--locked", "--format-version", "1").stdout)
    packages = {package["id"]: package for package in data["packages"]}
    by_name = collections.defaultdict(list)
    for package in packages.values():
        by_name[package["name"]].append(package)
    if "--licences" in sys.argv:
        licences = collections.Counter(package["license"] for package in packages.values() if package["source"])
        for licence, count in licences.most_common():
            print(f"{count:4} {licence}")
        return
    update = subprocess.run(["cargo", "update", "--dry-run", "--verbose"], cwd=ROOT, capture_output=True, text=True, check=True)
    newer = {}
    for line in update.stderr.splitlines():
        if found := re.match(r"\s*(?:Unchanged|Updating|Adding) (\S+) v(\S+)(?: -> v(\S+))?(?: \((?:available: v|latest: v)([^,)]+))?", line):
            newer[found.group(1), found.group(2)] = found.group(4) or found.group(3)
    nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
    why = reasons()
    rows = []
    for member in data["workspace_members"]:
        for dep in nodes[member]["deps"]:
            package = packages[dep["pkg"]]
            if not package["source"]:
                continue
            kinds = {kind["kind"] or "normal" for kind in dep["dep_kinds"]}
            targets = {kind["target"] for kind in dep["dep_kinds"]}
            kind = "" if "normal" in kinds else "tests" if "dev" in kinds else "build"
            if "normal" in kinds and None not in targets and any("windows" in target and "not" not in target for target in targets):
                kind = "Windows"
            rows.append((kind, package))
    text = (
        "# Dependencies\n\nMade by `scripts/dependencies.py`; do not edit. The reasons stand in `ARCHITECTURE.md`. \"Unsafe\" counts "
        "blocks, functions\nand implementations in the crate's own sources; what those rest on is not counted. A release is dated by the "
        "crate's own\nlist of changes, where it keeps one. `cargo deny check` (by `deny.toml`) looks for advisories, licences and other "
        "sources.\n\n"
        "| crate | used | newer | released | unsafe | build script | where | why |\n|---|---|---|---|---|---|---|---|\n"
    )
    seen = set()
    for kind, package in sorted(rows, key=lambda row: (row[0], row[1]["name"])):
        if package["id"] in seen:
            continue
        seen.add(package["id"])
        folder = pathlib.Path(package["manifest_path"]).parent
        count, forbids = unsafe(folder)
        script = any("custom-build" in target["kind"] for target in package["targets"])
        name, version = package["name"], package["version"]
        text += (
            f"| `{name}` | {version} | {newer.get((name, version)) or ''} | {released(folder, version)} "
            f"| {'forbidden' if forbids and not count else count} | {'yes' if script else ''} | {kind} | {why.get(name, '')} |\n"
        )
    others = [package for package in packages.values() if package["source"] and package["id"] not in seen]
    scripts = sorted({package["name"] for package in others if any("custom-build" in target["kind"] for target in package["targets"])})
    text += (
        f"\nThese bring {len(others)} more, for every system together, of which {len(scripts)} have a build script: "
        + ", ".join(f"`{name}`" for name in scripts) + ".\n"
    )
    (ROOT / "docs/dependencies.md").write_text(text)
    lacking = [package["name"] for _, package in rows if package["name"] not in why]
    print(f"{len(seen)} direct dependencies, {len(others)} more; without a reason: {sorted(set(lacking))}")


if __name__ == "__main__":
    main()
