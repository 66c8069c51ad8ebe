#!/usr/bin/env python3
"""How long the page takes: from the start of the program to the first page with a verdict, and 200 requests at once.

usage: scripts/time-page.py [PROGRAM [ARGUMENT...]]; without arguments a release build on the shipped examples.
A peer starts in the same run, alternately: Python's own `http.server`, which serves one small file.
"""
import concurrent.futures
import http.cookiejar
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

STARTS, AT_ONCE = 21, 200


def opener():
    return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))


def keymend(program, arguments, home):
    """Seconds until the first page with a verdict has been read; what serves it, its address, and who may read it."""
    surroundings = dict(os.environ, LC_ALL="C", TZ="UTC", HOME=home)
    for name in ("config", "data", "root"):
        os.makedirs(f"{home}/{name}", exist_ok=True)
        surroundings[f"KEYMEND_{name.upper()}"] = f"{home}/{name}"
    begun = time.perf_counter()
    server = subprocess.Popen([program, "page", "--no-browser", *arguments], env=surroundings, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    address = server.stdout.readline().strip()
    reader, root = opener(), address.split("enter?")[0]
    reader.open(address).read()
    while True:
        page = reader.open(root).read()
        if b"looking" not in page[:600]:
            break
    assert b"<h1" in page, page[:600]
    return time.perf_counter() - begun, server, root, reader


def peer(folder):
    """Seconds until Python's own server has served a small file."""
    begun = time.perf_counter()
    code = ("import http.server as h; s = h.ThreadingHTTPServer(('127.0.0.1', 0), h.SimpleHTTPRequestHandler); "
            "print(s.server_port, flush=True); s.serve_forever()")
    server = subprocess.Popen([sys.executable, "-c", code], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              text=True)
    port = int(server.stdout.readline())
    opener().open(f"http://127.0.0.1:{port}/page.html").read()
    seconds = time.perf_counter() - begun
    server.kill()
    server.wait()
    return seconds


def measure(program, arguments):
    with tempfile.TemporaryDirectory() as home:
        pathlib.Path(home, "page.html").write_text("<h1>a page</h1>" * 300)
        ours, theirs = [], []
        for number in range(STARTS):
            seconds, server, root, reader = keymend(program, arguments, home)
            ours.append(seconds)
            theirs.append(peer(home))
            if number + 1 < STARTS:
                server.kill()
                server.wait()
        begun = time.perf_counter()
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as many:
            answered = sum(many.map(lambda _: reader.open(root).status == 200, range(AT_ONCE)))
        at_once = time.perf_counter() - begun
        status = pathlib.Path(f"/proc/{server.pid}/status").read_text()
        most = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
        server.kill()
        server.wait()
    first, other = statistics.median(ours), statistics.median(theirs)
    print(f"{' '.join(arguments) or 'this computer'}: first page {first * 1000:.0f} ms (longest {max(ours) * 1000:.0f}), "
          f"{first / other:.2f} times Python's server ({other * 1000:.0f} ms); {answered} of {AT_ONCE} requests at once "
          f"answered in {at_once:.2f} s; {int(most) // 1024} MiB at most")


def main():
    if len(sys.argv) > 1:
        measure(sys.argv[1], sys.argv[2:])
        return
    os.chdir(pathlib.Path(__file__).resolve().parent.parent)
    subprocess.run(["cargo", "build", "--locked", "--release", "--quiet", "--bin", "keymend"], check=True)
    for arguments in (["examples/expired-linux/app-info.txt"], ["examples/provider-subscription"],
                      ["examples/reserve-code-added"], ["--message", "my new code is refused"]):
        measure("target/release/keymend", arguments)


if __name__ == "__main__":
    main()
