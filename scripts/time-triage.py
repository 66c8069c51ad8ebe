#!/usr/bin/env python3
"""How long `keymend desk triage` takes for a morning of made-up mails, each of which is another.

    python3 scripts/time-triage.py KEYMEND [MAILS]

The texts are those by which understanding is tested, in eleven languages and more, as people send them: with a greeting, a
signature, the quoted mail that they answer, as HTML, or forwarded. Prints messages a minute by the clock, the processor's
time and the most memory. Build the program with `--profile dist` or `--release` for numbers that mean something.
"""

import base64
import json
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEYMEND, MAILS = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
QUOTED = [
    "Thank you for your order. Your customer number is {number}. Your licence is valid for one year.",
    "Please tell us which message the Kaspersky app shows, and your order number.",
    "Ihre Anfrage {number} ist bei uns eingegangen. Wir melden uns in Kürze.",
]


def texts():
    for name in ["understanding.jsonl", "other-languages.jsonl"]:
        for line in (ROOT / "tests" / name).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def encoded(text):
    return base64.encodebytes(text.encode()).decode()


def mail(number, text, dice):
    """One mail; what it is wrapped in goes by turns."""
    sender = f"customer{number}@example.org"
    head = (
        f"From: Customer {number} <{sender}>\nTo: help@example.org\nSubject: Kaspersky {number}\n"
        f"Message-ID: <{number}.morning@example.org>\nDate: Sun, 29 Nov 2026 0{number % 9}:{number % 60:02}:00 +0000\n"
        "MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n"
    )
    words = f"Hello,\n\n{text}\n\nMy order is {100000 + number}.\n\nKind regards\nCustomer {number}\n"
    quoted = dice.choice(QUOTED).format(number=number)
    match number % 5:
        case 0:
            body, kind = words, "plain"
        case 1:
            body, kind = f"{words}-- \nCustomer {number}\nExample Street {number}\n+44 20 7946 0{number % 1000:03}\n", "plain"
        case 2:
            body, kind = f"{words}\nOn Friday, help@example.org wrote:\n> {quoted}\n> Your help desk\n", "plain"
        case 3:
            safe = words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>\n")
            body, kind = f"<html><body><div>{safe}</div><blockquote>{quoted}</blockquote></body></html>", "html"
        case _:
            body = f"---------- Forwarded message ---------\nFrom: <{sender}>\nSubject: licence\nTo: <x@example.org>\n\n{words}"
            kind = "plain"
    return f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{encoded(body)}"


dice = random.Random(1)
known = list(texts())
with tempfile.TemporaryDirectory() as folder:
    box, out = pathlib.Path(folder, "morning.mbox"), pathlib.Path(folder, "morning.jsonl")
    with box.open("w", encoding="utf-8") as file:
        for number in range(MAILS):
            # Past the first round each text differs by a word.
            text = known[number % len(known)] + (f" ({number})" if number >= len(known) else "")
            file.write(f"From customer{number}@example.org Sun Nov 29 09:00:00 2026\n{mail(number, text, dice)}\n")
    if len(sys.argv) > 3:
        pathlib.Path(sys.argv[3]).write_bytes(box.read_bytes())
        sys.exit()
    begun = time.monotonic()
    ended = subprocess.run(
        [KEYMEND, "desk", "triage", str(box), "--format", "jsonl", "-o", str(out), "--drafts", str(pathlib.Path(folder, "drafts")), "-q"],
        check=False,
    )
    took, used = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
processor = used.ru_utime + used.ru_stime
wrong = sum("error" in record and record["error"] is not None for record in records)
print(f"{len(records)} of {MAILS} messages, {wrong} with an error, exit code {ended.returncode}")
print(f"{took:.1f} s by the clock: {60 * len(records) / took:.0f} a minute")
print(f"{processor:.1f} s of a processor: {120 * len(records) / processor:.0f} a minute on two cores that do nothing else")
print(f"{used.ru_maxrss / 1024:.0f} MiB at most")
