"""Draws what Keymend prints on a terminal as docs/terminal.svg, from a real run.

    python3 scripts/picture.py [PROGRAM]      (default target/debug/keymend)
"""

import html
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = (ROOT / (sys.argv[1] if len(sys.argv) > 1 else "target/debug/keymend")).resolve()
COLUMNS, SIZE, LINE, MOST = 80, 14, 19, 27
COLOURS = {"31": "#ff7b72", "32": "#7ee787", "33": "#e3b341", "34": "#79c0ff", "36": "#76e3ea", "90": "#8b949e"}
TELLING = re.compile(r"\x1b\[([0-9;]*)m")


def run():
    """The answer about a shipped example, as a terminal gets it."""
    with tempfile.TemporaryDirectory() as folder:
        example = ROOT / "examples/expired-linux/app-info.txt"
        (pathlib.Path(folder) / "app-info.txt").write_bytes(example.read_bytes())
        ours, theirs = pty.openpty()
        env = {**os.environ, "KEYMEND_DATA": folder, "KEYMEND_CONFIG": folder, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
        env.pop("NO_COLOR", None)
        subprocess.run(["stty", "cols", str(COLUMNS), "rows", "50"], stdin=theirs, check=True)
        arguments = [str(PROGRAM), "app-info.txt", "--no-input", "--language", "en"]
        child = subprocess.Popen(arguments, cwd=folder, env=env, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        told = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break
            if not part:
                break
            told += part
        child.wait()
    return told.decode().replace("\r", "")


def spans(line):
    """The line in pieces of one style each."""
    style, at, drawn = set(), 0, ""
    for found in [*TELLING.finditer(line), None]:
        text = line[at : found.start() if found else len(line)]
        if text:
            colour = next((COLOURS[code] for code in style if code in COLOURS), None)
            kinds = f' fill="{colour}"' if colour else ""
            kinds += ' font-weight="bold"' if "1" in style else ""
            kinds += ' fill-opacity="0.7"' if "2" in style else ""
            drawn += f"<tspan{kinds}>{html.escape(text)}</tspan>"
        if found:
            codes = {code.lstrip("0") for code in found.group(1).split(";")}
            style = set() if codes == {""} else (style | codes) - {""}
            at = found.end()
    return drawn


def main():
    lines = ["\x1b[32m$\x1b[0m keymend app-info.txt", *run().rstrip("\n").split("\n")]
    if len(lines) > MOST:
        lines = [*lines[:MOST], "…"]
    height = 30 + LINE * (len(lines) + 1)
    width = 30 + int(COLUMNS * SIZE * 0.6)
    rows = "".join(
        f'<text x="15" y="{36 + LINE * number}" xml:space="preserve">{spans(line)}</text>\n' for number, line in enumerate(lines)
    )
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="keymend app-info.txt: the licence has expired, why, and what to do">\n'
        f'<rect width="100%" height="100%" rx="8" fill="#161b22"/>\n'
        f'<g font-family="ui-monospace, DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="{SIZE}" fill="#e6edf3">\n'
        f"{rows}</g>\n</svg>\n"
    )
    (ROOT / "docs/terminal.svg").write_text(drawn)


main()
