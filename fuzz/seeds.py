"""Puts together what fuzzing begins with: the examples, the topics, templates and sellers, and a text of each form.

    python3 fuzz/seeds.py FOLDER     one folder below it for each target

Byte 1 and a number ask for a planted code or a private value; byte 2 tells the parts of an input apart.
"""

import io
import json
import pathlib
import sys
import tarfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
INFO = (ROOT / "examples/expired-linux/app-info.txt").read_text()
PRIVATE_LINES = "\n".join(f"seen \x01{chr(number)} there" for number in range(14, 26))

TEXTS = {
    "klnagchk": "Starting utility 'klnagchk'...\r\nCurrent device: 'EVE-PC'\r\nSettings:\r\n"
    "\tAdministration Server address: 'ksc.corp.example.org'\r\n\tUse SSL: 1\r\n",
    "avp": "AddKeyOrActivationCode failed, result = 0x80010102\r\nError: Cannot start task for FIRM\\evelyn\r\n"
    "error=89479006\r\nLicense ID: 1234\nLicense expiration date: 2027-01-02 03:04:05\nLicense type: trial \x01\x00\n",
    "gsi": "GetSystemInfo version 6.2.2\n<Time>\nLocal[:]24-11-2026 10-00-00\n</Time>\n<InstalledProduct>\n"
    "Name[:]Kaspersky Endpoint Security for Windows\nVendor[:]AO Kaspersky Lab\nVersion[:]12.2.0.462\n"
    "InstallDate[:]20250103\n</InstalledProduct>\n<NTLogEvent>\nMessage[:]Event type: License error\n"
    " Result\\Description: error=89479006 \x01\x00\nRecordNumber[:]7\nSourceName[:]avp\n"
    "TimeGenerated[:]20261123100000.000000+060\n</NTLogEvent>\n<Registry>\n"
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\WmiHlp]\n\"IsReportedExpired\"=dword:00000001\n</Registry>\n",
    "ksc": "<10>1 2026-11-20T06:30:00.000Z ksc.example.org KES|12.6.0.0 - GNRL_EV_LICENSE_EXPIRATION "
    "[event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"PC 7\" hip=\"192.0.2.7\"] "
    "Event type: License has expired\\r\\nUser: EXAMPLE\\eve \x01\x00\n"
    "Event \"License expires soon\" happened on device \"PC 7\" in the domain \"E\" on Friday, November 20, 2026 6:30:00 AM\n",
    "event_log": "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='avp'/>"
    "<TimeCreated SystemTime='2026-11-20T10:00:00Z'/><EventRecordID>41</EventRecordID></System><RenderingInfo>"
    "<Message>License error=89479006 \x01\x00 </Message></RenderingInfo></Event>\r\n",
    "log": "2026-11-20 10:00:00.123 [1234] INFO license: error=89479006 while activating \x01\x00 for \x01\x0e\n"
    "2026-11-20 10:00:01.000 [1234] WARN License has expired\n" * 3 + "2026-11-20 10:00:02.000 [1] INFO idle\n" * 5,
    "words": "My licence expired yesterday, the code \x01\x00 is refused with error 0x8947901D.\n",
}
KESL_EVENTS = (
    "EventType=LicenseError\nEventId=12\nDate=2026-11-20 10:00:00\nReason=error=8947900E\nUserName=jdoe\n\n"
)
KEYS = json.dumps({"pData": {"KLCSP_ITERATOR_ARRAY": [{"type": "params", "value": {
    "KLLIC_KEY_TYPE": 6, "KLLIC_LICTYPE_IS_SUBSCRIPTION": True, "KLLIC_LIC_COUNT": 5, "KLLIC_NHOSTS_ASCURRENT": 9,
    "KLLIC_PROD_NAME": "Kaspersky Endpoint Security Cloud", "KLLIC_SERIAL": "3C45-000002-22222222",
    "KLLIC_LIMIT_DATE": {"type": "datetime", "value": "2020-01-01T00:00:00Z"}, "KLLIC_SUBSCRINFO_STATE": 3}}]}})
FLEET = "srv1 | CHANGED | rc=0 >>\n" + INFO + "srv2 | UNREACHABLE! => {\"msg\": \"timed out\"}\n"
MAIL = (
    "From: a@example.org\nTo: b@example.org\nSubject: expired\nMIME-Version: 1.0\n"
    "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nThe licence has expired\n"
    "--x\nContent-Type: text/plain; name=info.txt\nContent-Transfer-Encoding: quoted-printable\n\n"
    + INFO.replace("=", "=3D") + "\n--x--\n"
)


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def tarred(members, mode):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def seeds():
    """Pairs of a target and an input."""
    examples = [path for path in sorted((ROOT / "examples").glob("*/*")) if path.suffix in (".txt", ".reg", ".json")]
    examples += sorted((ROOT / "tests/wine").glob("*.reg"))
    for path in examples:
        content = path.read_bytes()
        kind = {".reg": "registry", ".json": "facts"}.get(path.suffix, "words")
        kind = "control" if "app-info" in path.name else kind
        yield kind, content
        yield "any", content
        yield "case", content
        yield "redaction", content
        yield "capture", bytes([2 if kind == "registry" else 0]) + content
        if kind == "words":
            for target in ("recognition", "language", "codes"):
                yield target, content
            yield "case", b"\x02\x02" + content
    for target, text in TEXTS.items():
        data = text.encode()
        yield target, data
        yield "any", data
        yield "case", data
        yield "redaction", data
    yield "event_log", KESL_EVENTS.encode()
    yield "ksc", KEYS.encode()
    yield "control", (INFO + PRIVATE_LINES).encode()
    for target in ("redaction", "ticket"):
        yield target, (INFO + PRIVATE_LINES).encode() + (b"\x02I bought it \x01\x0e, it expired\x02order-number=12" if target == "ticket" else b"")
    yield "capture", b"\x00" + (INFO + PRIVATE_LINES).encode()
    yield "capture", b"\x03" + (TEXTS["log"] + PRIVATE_LINES).encode()
    yield "any", FLEET.encode()
    yield "case", FLEET.encode()
    yield "any", MAIL.encode()
    yield "case", INFO.encode() + b"\x02" + INFO.replace("2026", "2027").encode() + b"\x02it still says expired"
    codes = b" ".join(b"\x01" + bytes([number]) for number in range(14))
    for target in ("codes", "recognition", "language", "words", "redaction", "log"):
        yield target, b"The codes " + codes + b" are refused."
    members = {"app-info.txt": INFO.encode(), "more/export.reg": (ROOT / "examples/provider-subscription/export.reg").read_bytes()}
    for data in (zipped(members), tarred(members, "w"), tarred(members, "w:gz"), zipped({"a.zip": zipped(members)})):
        yield "archive", data
        yield "any", data
    for topic in sorted((ROOT / "topics").rglob("*.md"))[::6]:
        if topic.name.count(".") == 1:
            german = topic.with_suffix(".de.md")
            yield "topics", topic.read_bytes() + b"\x02" + (german.read_bytes() if german.exists() else b"")
            for line in topic.read_text().splitlines():
                if line.startswith(("when = ", "unless = ")):
                    condition = line.split("= ", 1)[1].strip("\"'")
                    yield "conditions", condition.encode() + b"\x02license.status=expired\nproduct.version=12.1\nreserve.present=yes\n"
    yield "conditions", b"reported or (license.status in [expired, active] and not reserve.present)\x02license.status=expired\n"
    yield "conditions", b"given license.expires_at <= now - 24h and product.version < 12.9\x02license.expires_at=2026-11-02\n"
    for template in sorted((ROOT / "templates/en").glob("*.hbs")):
        words = ROOT / "templates/de/words.toml"
        yield "templates", template.read_bytes() + b"\x02" + words.read_bytes() + b"\x02" + (ROOT / "templates/de/labels.toml").read_bytes()
        yield "templates", template.read_bytes()
    for seller in sorted((ROOT / "providers").glob("*.toml"))[::4]:
        yield "sellers", seller.read_bytes() + b"\x02" + seller.stem.encode()
    yield "settings", b"name = \"Eve\"\nlanguage = \"de\"\n[mail]\nhost = \"mail.example.org\"\nport = 25\nsecurity = \"starttls\"\npassword-command = [\"pass\", \"x\"]\n\x02mail.retries\x025"
    yield "settings", b"\x02contact\x02eve@example.org"
    now = "2026-11-24T10:00:00Z"
    session = {"version": 1, "topic": "license-expired", "started_at": now, "changed_at": now, "step": "renew",
               "told": {"sources": [], "message": "expired", "answers": []}, "waits": {"renew": now},
               "events": [{"at": now, "topic": "license-expired", "step": "renew", "outcome": "done", "note": "x"}],
               "stood": True, "finished": False}
    yield "sessions", json.dumps(session).encode()
    ticket = {"schema": "keymend.ticket/1", "number": 1, "topic": "license-expired", "case": "0f", "created_at": now,
              "state": "draft", "message_id": "<a@example.org>", "attempts": 0, "follow_ups": 0, "follow_up_open": False,
              "attachments": []}
    yield "documents", b"\x00" + json.dumps(ticket).encode()
    yield "documents", b"\x02" + json.dumps(session["told"]).encode()
    manifest = {"schema": "keymend.capture/2", "program": "0.1.0", "captured_at": now, "files": [
        {"name": "facts.json", "sha256": "0" * 64, "bytes": 3, "from": "x"}], "read_without_text": [], "not_read": []}
    yield "documents", b"\x03" + json.dumps(manifest).encode()


def main():
    folder = pathlib.Path(sys.argv[1])
    count = 0
    for target, data in seeds():
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        (place / f"seed-{count:04}").write_bytes(data[:8192])
        count += 1
    print(f"{count} seeds")


if __name__ == "__main__":
    main()
