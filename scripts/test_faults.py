"""Every call of the system by which Keymend keeps something fails once, and is once the last one.

Called by scripts/test-faults.sh with the path of the program. After each fault the program runs without one, and what it
kept must be whole: what was there before, or what was to be there, and the latter where it said that it was done.
"""

import json
import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import zipfile

KEYMEND = str(pathlib.Path(sys.argv[1]).resolve())
# The calls that touch files, with the errors that a broken disk, a full one and missing rights give.
CALLS = {
    "openat": ["EIO", "EACCES", "EROFS"],
    "read": ["EIO"],
    "write": ["EIO", "ENOSPC"],
    "fsync": ["EIO"],
    "rename": ["EIO", "EXDEV"],
    "mkdir": ["EACCES", "EROFS"],
    "flock": ["ENOLCK"],
    "unlink": ["EIO"],
    "fchmod": ["EPERM"],
    "getdents64": ["EIO"],
    "statx": ["EIO"],
    "ftruncate": ["EIO"],
}
# A call that is made more often than this is made by something else than the keeping.
MOST = int(os.environ.get("KEYMEND_FAULTS", "60"))

passed = failed = 0
counts = {}


def check(what, holds, told=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAIL {what}\n{told}")


class Desk:
    """A folder with settings and tickets of its own."""

    def __init__(self, base):
        self.base = pathlib.Path(base)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.base), "TZ": "UTC", "LC_ALL": "C",
            "KEYMEND_CONFIG": str(self.base / "config"), "KEYMEND_DATA": str(self.base / "data"),
            "KEYMEND_ROOT": str(self.base / "root"),
        }

    def run(self, *arguments, before=()):
        return subprocess.run([*before, KEYMEND, *arguments], env=self.environment, cwd=self.base, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=120, check=False)

    def tickets(self):
        folder = self.base / "data/keymend/tickets"
        return sorted(path for path in folder.glob("[0-9]*") if path.is_dir()) if folder.is_dir() else []

    def whole(self, ticket):
        """Reads every file of a ticket; gives what its description is."""
        for name in ("request.json", "ticket.json", "facts.json", "diagnosis.json"):
            json.loads((ticket / name).read_bytes())
        for line in filter(None, (ticket / "history.jsonl").read_text().splitlines()):
            json.loads(line)
        assert zipfile.ZipFile(ticket / "bundle.zip").testzip() is None
        fields = json.loads((ticket / "request.json").read_bytes())["fields"]
        description = next(field["value"] for field in fields if field["name"] == "description")
        assert description in (ticket / "request.txt").read_text(), "the text is of another edit"
        assert description.encode() in (ticket / "message.eml").read_bytes(), "the mail is of another edit"
        return description

    def name(self):
        path = self.base / "config/keymend/config.toml"
        text = path.read_text() if path.exists() else ""
        lines = [line for line in text.splitlines() if line.startswith("name = ")]
        return lines[0].split('"')[1] if lines else None

    def walk(self, before=()):
        """Begins a walk at a terminal and stops at its first question."""
        parent, child = pty.openpty()
        process = subprocess.Popen([*before, KEYMEND, "fix", "--message", "My licence has expired", "--color", "never"],
                                   env=self.environment, cwd=self.base, stdin=child, stdout=child, stderr=child)
        os.close(child)
        said = b""
        for _ in range(40):
            if select.select([parent], [], [], 0.25)[0]:
                try:
                    said += os.read(parent, 65536)
                except OSError:
                    break
            else:
                os.write(parent, b"q\r")
            if process.poll() is not None:
                break
        process.kill()
        process.wait()
        os.close(parent)
        return process.returncode, said


def strace(call, fault, number, log):
    return ["strace", "-f", "-qq", "-o", str(log), f"-etrace={call}", f"-einject={call}:{fault}:when={number}"]


def faults(start, act, judge):
    """Each fault at each call, until a run has fewer calls than that."""
    with tempfile.TemporaryDirectory() as base:
        first = Desk(pathlib.Path(base) / "first")
        first.base.mkdir()
        start(first)
        for call, errors in CALLS.items():
            for fault in [f"error={error}" for error in errors] + ["signal=KILL"]:
                for number in range(1, MOST + 1):
                    place = pathlib.Path(base) / "now"
                    shutil.rmtree(place, ignore_errors=True)
                    shutil.copytree(first.base, place, symlinks=True)
                    desk, log = Desk(place), pathlib.Path(base) / "log"
                    done = act(desk, strace(call, fault, number, log))
                    text = log.read_text(errors="replace")
                    if "(INJECTED)" not in text and "killed by SIGKILL" not in text:
                        break
                    kind = (call, "killed" if "KILL" in fault else "failed")
                    counts[kind] = counts.get(kind, 0) + 1
                    what = f"{act.__name__}: {call} {fault} at call {number}"
                    try:
                        judge(desk, done, what)
                    except Exception as error:  # noqa: BLE001
                        check(what, False, f"{error!r}\n{done}")


def said(done):
    return done.returncode < 0 or done.returncode == 137 or done.returncode == 0 or bool(done.stderr.strip())


def a_setting():
    def start(desk):
        desk.run("config", "set", "name", "Before")

    def config_set(desk, before):
        return desk.run("config", "set", "name", "After", before=before)

    def judge(desk, done, what):
        name = desk.name()
        check(what, said(done) and name in (("After",) if done.returncode == 0 else ("Before", "After")), f"{name} {done}")

    faults(start, config_set, judge)


def a_new_ticket():
    arguments = ("ticket", "new", "--topic", "KM-101", "--set", "description=begun", "--no-input", "-q")

    def start(desk):
        desk.run("config", "set", "name", "Eve")

    def ticket_new(desk, before):
        return desk.run(*arguments, before=before)

    def judge(desk, done, what):
        desk.run("ticket", "list")
        kept = [desk.whole(ticket) for ticket in desk.tickets()]
        expected = [["begun"]] if done.returncode == 0 else [[], ["begun"]]
        again = desk.run(*arguments, "--another")
        check(what, said(done) and kept in expected and again.returncode == 0 and len(desk.tickets()) == len(kept) + 1,
              f"{kept} {done} {again}")

    faults(start, ticket_new, judge)


def an_edit():
    def start(desk):
        desk.run("ticket", "new", "--topic", "KM-101", "--set", "description=before", "--no-input", "-q")

    def ticket_edit(desk, before):
        return desk.run("ticket", "edit", "1", "--set", "description=after", "--no-input", before=before)

    def judge(desk, done, what):
        shown = desk.run("ticket", "show", "1")
        description = desk.whole(desk.tickets()[0])
        allowed = ("after",) if done.returncode == 0 else ("before", "after")
        check(what, said(done) and shown.returncode == 0 and description in allowed, f"{description} {done} {shown}")

    faults(start, ticket_edit, judge)


def a_close():
    def start(desk):
        desk.run("ticket", "new", "--topic", "KM-101", "--set", "description=kept", "--no-input", "-q")

    def ticket_close(desk, before):
        return desk.run("ticket", "close", "1", before=before)

    def judge(desk, done, what):
        shown = desk.run("ticket", "show", "1")
        ticket = desk.tickets()[0]
        state = json.loads((ticket / "ticket.json").read_bytes())["state"]
        allowed = ("closed",) if done.returncode == 0 else ("draft", "closed")
        check(what, said(done) and shown.returncode == 0 and desk.whole(ticket) == "kept" and state in allowed,
              f"{state} {done} {shown}")

    faults(start, ticket_close, judge)


def a_walk():
    """The place in a walk: whole after whatever failed."""
    calls = {call: errors for call, errors in CALLS.items() if call in ("write", "fsync", "rename", "mkdir")}
    with tempfile.TemporaryDirectory() as base:
        for call, errors in calls.items():
            for fault in [f"error={error}" for error in errors] + ["signal=KILL"]:
                for number in range(1, 9):
                    place = pathlib.Path(base) / "now"
                    shutil.rmtree(place, ignore_errors=True)
                    place.mkdir()
                    desk, log = Desk(place), pathlib.Path(base) / "log"
                    _, told = desk.walk(strace(call, fault, number, log))
                    text = log.read_text(errors="replace")
                    if "(INJECTED)" not in text and "killed by SIGKILL" not in text:
                        break
                    kind = (call, "killed" if "KILL" in fault else "failed")
                    counts[kind] = counts.get(kind, 0) + 1
                    kept = [path for path in (desk.base / "data/keymend/fix").glob("*.json")]
                    try:
                        whole = all(json.loads(path.read_bytes())["version"] == 1 for path in kept)
                    except ValueError:
                        whole = False
                    _, again = desk.walk()
                    check(f"a walk: {call} {fault} at call {number}", whole and b"panicked" not in told + again,
                          f"{kept} {told!r} {again!r}")


def no_home():
    with tempfile.TemporaryDirectory() as base:
        for environment in ({}, {"HOME": ""}, {"HOME": "relative"}):
            here = pathlib.Path(base) / "here"
            here.mkdir(exist_ok=True)
            for arguments in (["config", "set", "name", "Eve"], ["ticket", "new", "--topic", "KM-101", "--no-input"]):
                done = subprocess.run([KEYMEND, *arguments], env={"PATH": os.environ["PATH"], **environment}, cwd=here,
                                      capture_output=True, stdin=subprocess.DEVNULL, check=False)
                left = list(here.rglob("*"))
                # Without HOME, the system's list of users tells the home.
                kept_at_home = done.returncode == 0 and environment != {"HOME": "relative"}
                check(f"no home: {environment} {arguments}", not left and (kept_at_home or done.stderr), f"{done} {left}")


def the_clock_goes_backwards():
    with tempfile.TemporaryDirectory() as base:
        desk = Desk(base)
        desk.run("ticket", "new", "--topic", "KM-101", "--set", "description=first", "--no-input", "-q")
        for path in [path for path in pathlib.Path(base).rglob("*") if path.is_file()]:
            if path.suffix in (".json", ".jsonl"):
                path.write_text(path.read_text().replace('"2026-', '"2099-').replace('"2027-', '"2099-'))
            os.utime(path, (4_070_908_800, 4_070_908_800))
        done = [desk.run("ticket", "edit", "1", "--set", "description=second", "--no-input"),
                desk.run("ticket", "new", "--topic", "KM-101", "--another", "--no-input", "-q"),
                desk.run("ticket", "list"), desk.run("ticket", "close", "1")]
        check("a clock behind what was kept", all(run.returncode == 0 for run in done) and len(desk.tickets()) == 2, f"{done}")
        check("what was kept then is whole", desk.whole(desk.tickets()[0]) == "second")


if __name__ == "__main__":
    for part in (no_home, the_clock_goes_backwards, a_setting, a_close, an_edit, a_new_ticket, a_walk):
        part()
        print(f"{part.__name__}: {passed} passed, {failed} failed so far", flush=True)
    for (call, kind), count in sorted(counts.items()):
        print(f"{call:12} {kind:7} {count:5}")
    print(f"{sum(counts.values())} faults")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)
