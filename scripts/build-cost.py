"""Writes docs/building.md: what each direct dependency costs whoever builds Keymend for the first time.

    python3 scripts/build-cost.py            builds README's first command from nothing, and writes the page
    python3 scripts/build-cost.py TIMING     takes a report of `cargo build --timings` (HTML) instead

A dependency's cost is that of itself and of what nothing else brings, build scripts and derive macros included, in seconds
of one processor as cargo counts them: two units that are built side by side count each. Run it where nothing else runs.
"""

import collections
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEAST = 1.0
UNITS = re.compile(r"const UNIT_DATA = (\[.*?\]);", re.S)


def built():
    """The report and the seconds of a build from nothing."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic()
        subprocess.run(
            ["cargo", "run", "--locked", "--quiet", "--timings", "--", "examples/expired-linux/app-info.txt"],
            cwd=ROOT, env=os.environ | {"CARGO_TARGET_DIR": folder}, check=False, stdout=subprocess.DEVNULL,
        )
        seconds = time.monotonic() - begun
        report = pathlib.Path(folder, "cargo-timings", "cargo-timing.html").read_text()
    return report, seconds


def graph():
    """The direct dependencies by name, and what each package needs, for this system and without what only tests."""
    host = re.search(r"host: (\S+)", subprocess.run(["rustc", "-vV"], capture_output=True, text=True, check=True).stdout)[1]
    told = subprocess.run(
        ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", host],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )
    data = json.loads(told.stdout)
    names = {package["id"]: (package["name"], package["version"]) for package in data["packages"]}
    needs = {}
    for node in data["resolve"]["nodes"]:
        of_build = [
            dep["pkg"] for dep in node["deps"] if any(kind["kind"] != "dev" for kind in dep["dep_kinds"])
        ]
        needs[names[node["id"]]] = {names[id] for id in of_build}
    return needs


def reached(needs, start, without=None):
    seen, open_ = set(), [start]
    while open_:
        package = open_.pop()
        if package not in seen and package != without:
            seen.add(package)
            open_.extend(needs[package])
    return seen


def main():
    if len(sys.argv) > 1:
        report, seconds = pathlib.Path(sys.argv[1]).read_text(), None
    else:
        report, seconds = built()
    units = json.loads(UNITS.search(report)[1])
    seconds = seconds or max(unit["start"] + unit["duration"] for unit in units)
    cost = collections.Counter()
    for unit in units:
        cost[unit["name"], unit["version"]] += unit["duration"]
    needs = graph()
    ours = next(package for package in needs if package[0] == "keymend")
    whole = reached(needs, ours)
    rows = []
    for direct in needs[ours]:
        alone = whole - reached(needs, ours, without=direct)
        rows.append((sum(cost[package] for package in alone), direct[0], len(alone) - 1))
    rows.sort(key=lambda row: (-row[0], row[1]))
    alone = sum(row[0] for row in rows)
    total = sum(cost.values())
    shown = [row for row in rows if row[0] >= LEAST]
    rest = sum(row[0] for row in rows if row[0] < LEAST)
    lines = [
        "# What building costs", "",
        "Written by `scripts/build-cost.py`, which says how it counts. README's first command, from nothing but the fetched",
        f"sources, took {seconds:.0f} seconds on {os.cpu_count()} processors on {datetime.date.today()}; all units together {total:.0f} seconds of one.",
        "A dependency counts with what nothing else brings; what several share stands in a line of its own.", "",
        "| dependency | seconds | packages that only it brings |", "|---|---|---|",
    ]
    lines += [f"| Keymend itself | {cost[ours]:.1f} | |"]
    lines += [f"| `{name}` | {spent:.1f} | {more or ''} |" for spent, name, more in shown]
    lines += [
        f"| {len(rows) - len(shown)} others, each less than {LEAST:.0f} | {rest:.1f} | |",
        f"| what several of them share | {total - alone - cost[ours]:.1f} | |",
    ]
    (ROOT / "docs" / "building.md").write_text("\n".join(lines) + "\n")


main()
