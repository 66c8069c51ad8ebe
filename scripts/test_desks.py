"""Drives a real Request Tracker with Keymend; started by `test-desks.sh`.

    python3 scripts/test_desks.py KEYMEND URL FOLDER
"""

import base64
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

KEYMEND, URL, WORK = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
ROOT = pathlib.Path(__file__).resolve().parent.parent
passed = failed = 0


def check(what, is_so, told=""):
    global passed, failed
    if is_so:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {what}\n{told}")


def asked(path):
    """What the tracker itself says."""
    login = base64.b64encode(b"root:password").decode()
    request = urllib.request.Request(f"{URL}/REST/2.0{path}", headers={"Authorization": f"Basic {login}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def tickets(query):
    return asked("/tickets?query=" + urllib.parse.quote(query))["items"]


class Cutting:
    """A way to the tracker that can cut the connection: before the request is whole, or before the answer."""

    def __init__(self):
        self.how = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            client, _ = self.listener.accept()
            how = self.how.pop(0) if self.how else "pass"
            threading.Thread(target=self.carry, args=(client, how), daemon=True).start()

    def carry(self, client, how):
        request = b""
        while b"\r\n\r\n" not in request:
            request += client.recv(65536)
        head, body = request.split(b"\r\n\r\n", 1)
        lines = [line.split(b": ", 1) for line in head.split(b"\r\n")[1:]]
        length = int(dict((name.lower(), value) for name, value in lines).get(b"content-length", b"0"))
        while len(body) < length:
            body += client.recv(65536)
        server = socket.create_connection(("127.0.0.1", int(URL.rsplit(":", 1)[1])))
        head = head.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
        if how == "before":
            server.sendall(head + b"\r\n\r\n" + body[: len(body) // 2])
        else:
            server.sendall(head + b"\r\n\r\n" + body)
            answer = b""
            while block := server.recv(65536):
                answer += block
            client.sendall(answer if how == "pass" else b"")
        server.close()
        client.close()


class Person:
    """Somebody with Keymend, settings and tickets of their own."""

    def __init__(self, name, url, fields="", password="password", queue="Licences", more=""):
        self.home = WORK / name
        settings = self.home / "config/keymend"
        (settings / "providers.d").mkdir(parents=True)
        (self.home / "secret").write_text(password + "\n")
        desk = f'[desk]\nurl = "{url}"\nuser = "root"\npassword-file = "secret"\nretries = 0\n' if url else ""
        (settings / "config.toml").write_text(
            'name = "Eve Ädams"\ncontact = "eve@example.org"\nprovider = "Example Net"\n'
            f'[mail]\nfrom = "eve@example.org"\n{more}{desk}'
        )
        entry = f'[desk]\nkind = "rt"\nurl = "{url}"\nqueue = "{queue}"\n[desk.fields]\n{fields}' if url else ""
        (settings / "providers.d/own.toml").write_text(
            'name = "Example Net"\nkind = "provider"\nmail = "rt@example.org"\nsource = "https://example.org/"\n'
            f'checked = "2026-11-29"\n{entry}'
        )
        shutil.copy(ROOT / "examples/provider-subscription/export.reg", self.home)
        done = self.run("ticket", "new", "export.reg", "--set", "order-number=4711", "--set", "description=Größe 許可証")
        check(f"{name}: a request is written", done.returncode == 0, done.stderr)

    def run(self, *arguments):
        own = {"KEYMEND_CONFIG": "config", "KEYMEND_DATA": "data", "KEYMEND_ROOT": "root", "LC_ALL": "C.UTF-8"}
        own = {name: str(self.home / value) if name != "LC_ALL" else value for name, value in own.items()}
        return subprocess.run(
            [KEYMEND, *arguments, "--language", "en"], cwd=self.home, env={**os.environ, **own}, capture_output=True, text=True,
            timeout=120, check=False,
        )

    def send(self, *more):
        return self.run("ticket", "send", "--yes", *more)

    def record(self):
        [path] = (self.home / "data/keymend/tickets").glob("0*/ticket.json")
        return json.loads(path.read_text())

    def id(self):
        return self.record()["message_id"][9:21]


FIELDS = 'Keymend-Id = "Keymend id"\nKeymend-Topic = "Keymend topic"\norder-number = "Order"\n'


def by_field(person):
    return tickets(f"'CF.{{Keymend id}}' = '{person.id()}'")


def by_subject(person):
    return tickets(f"Subject LIKE '{person.id()}'")


for _ in range(120):
    try:
        asked("/queues/all")
        break
    except OSError:
        time.sleep(0.5)

way = Cutting()

for name, fields, found in [("fields", FIELDS, by_field), ("subject", 'order-number = "Order"\n', by_subject)]:
    person = Person(name, way.url, fields)
    sent = person.send()
    check(f"{name}: it is sent", sent.returncode == 0, sent.stderr)
    there = found(person)
    check(f"{name}: it is there once", len(there) == 1, str(there))
    ticket = asked(f"/ticket/{there[0]['id']}")
    check(f"{name}: the number is kept", person.record().get("their_number") == str(ticket["id"]))
    check(f"{name}: it is in the queue", str(ticket["Queue"]["id"]) == str(asked("/queue/Licences")["id"]), str(ticket["Queue"]))
    values = {field["name"]: field["values"] for field in ticket["CustomFields"]}
    check(f"{name}: the order is in its field", values.get("Order") == ["4711"], str(values))
    check(f"{name}: who asks is the requestor", ticket["Requestor"][0]["id"] == "eve@example.org")
    files = asked(f"/ticket/{ticket['id']}/attachments?fields=Filename,ContentType&per_page=100")["items"]
    check(f"{name}: the bundle is there", any(file.get("Filename") == "keymend-bundle.zip" for file in files), str(files))

    again = person.send("--again")
    check(f"{name}: sent twice it is there once", again.returncode == 2 or len(found(person)) == 1, again.stderr)
    again = person.run("ticket", "send", "1", "--yes", "--again")
    check(f"{name}: sent twice it is found", again.returncode == 0 and len(found(person)) == 1, again.stderr)

    def said():
        items = asked(f"/ticket/{ticket['id']}/history?fields=Type&per_page=100")["items"]
        return [item for item in items if item["Type"] == "Correspond"]

    added = person.run("ticket", "send", "1", "--yes", "--follow-up", "The new code works, дa")
    check(f"{name}: a follow-up goes to the ticket", added.returncode == 0 and len(said()) == 1, added.stderr)
    way.how = ["after", "before", "before"]
    added = person.run("ticket", "send", "1", "--yes", "--follow-up", "One more thing")
    check(f"{name}: a follow-up that is cut off is uncertain or found", added.returncode in (0, 4), added.stderr)
    way.how = []
    if added.returncode == 4:
        added = person.run("ticket", "send", "1", "--yes", "--follow-up", "One more thing")
    check(f"{name}: and there once", added.returncode == 0 and len(said()) == 2, added.stderr + str(said()))
    status = person.run("ticket", "status", "1")
    check(f"{name}: the state is told", status.returncode == 0 and "open" in status.stdout, status.stdout + status.stderr)

    for how, at_once in [(["after"], True), (["after", "before"], False), (["before"], False)]:
        person = Person(f"{name}-{'-'.join(how)}", way.url, fields)
        way.how = list(how)
        sent = person.send()
        way.how = []
        check(f"{name} {how}: as it should end", sent.returncode == (0 if at_once else 4), sent.stderr)
        if not at_once:
            sent = person.send()
        check(f"{name} {how}: there once", sent.returncode == 0 and len(found(person)) == 1, sent.stderr + str(found(person)))

wrong = Person("password", way.url, FIELDS, password="wrong")
sent = wrong.send()
check("a wrong password is said", sent.returncode == 4 and "login (401)" in sent.stderr, sent.stderr)
wrong = Person("queue", way.url, FIELDS, queue="Nowhere")
sent = wrong.send()
check("an unknown queue is said", sent.returncode == 4 and "queue" in sent.stderr and not by_field(wrong), sent.stderr)

gate = WORK / "gate"
gate.write_text(f"#!/bin/sh\nexec rt-mailgate-5 --queue Licences --action correspond --url {URL} >&2\n")
gate.chmod(0o755)
person = Person("mail", "", more=f'sendmail = "{gate}"\n')
sent = person.send()
there = tickets("Subject LIKE 'Kaspersky licence' AND Requestor.EmailAddress = 'eve@example.org'")
check("by mail it is sent", sent.returncode == 0, sent.stderr)
newest = max((int(item["id"]) for item in there), default=0)
texts = asked(f"/ticket/{newest}/attachments?fields=Content,ContentType,Headers&per_page=100")["items"]
# A text is given as it is, a file in Base64.
blocks = [text["Content"] for text in texts if text.get("ContentType") == "text/plain"]
check("by mail the block is there", any(f"Keymend-Id: {person.id()}" in block for block in blocks), str(blocks)[:600])
heads = "".join(str(text.get("Headers")) for text in texts)
check("by mail the headers are there", "X-Keymend-Topic: third-party-subscription" in heads, heads[:600])
before = len(there)
twice = person.run("ticket", "send", "1", "--yes")
after = len(tickets("Subject LIKE 'Kaspersky licence' AND Requestor.EmailAddress = 'eve@example.org'"))
check("by mail it is not sent twice unasked", twice.returncode == 2 and after == before, twice.stderr)

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
