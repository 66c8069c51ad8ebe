"""Drives a real Request Tracker and a real Redmine with Keymend; started by `test-desks.sh`.

    python3 scripts/test_desks.py KEYMEND RT-URL REDMINE-URL FOLDER
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

KEYMEND, RT_URL, REDMINE_URL, WORK = *sys.argv[1:4], pathlib.Path(sys.argv[4])
ROOT = pathlib.Path(__file__).resolve().parent.parent
passed = failed = 0


def check(what, is_so, told=""):
    global passed, failed
    if is_so:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {what}\n{told}")


def asked(url, login, path):
    """What a system itself says."""
    login = base64.b64encode(login.encode()).decode()
    request = urllib.request.Request(url + path, headers={"Authorization": f"Basic {login}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


class Rt:
    """Request Tracker as it answers an administrator."""

    kind, url, queue, user = "rt", RT_URL, "Licences", "root"
    fields = 'Keymend-Id = "Keymend id"\nKeymend-Topic = "Keymend topic"\norder-number = "Order"\n'
    # Whether the settings name a field for the id, what they name, and by what a request is found.
    ways = {
        "fields": (True, fields),
        "subject": (False, 'order-number = "Order"\n'),
        "unknown-field": (False, fields.replace('"Keymend id"', '"Not there"')),
    }
    opened, no_login, no_queue = "open", "login (401)", "queue"

    def asked(self, path):
        return asked(self.url, "root:password", "/REST/2.0" + path)

    def ready(self):
        self.asked("/queues/all")

    def tickets(self, query):
        return [item["id"] for item in self.asked("/tickets?query=" + urllib.parse.quote(query))["items"]]

    def by_field(self, mark):
        return self.tickets(f"'CF.{{Keymend id}}' = '{mark}'")

    def by_text(self, mark):
        return self.tickets(f"Subject LIKE '{mark}'")

    def has_person(self, id):
        return self.asked(f"/ticket/{id}")["Requestor"][0]["id"] == "eve@example.org"

    def is_in_queue(self, id):
        return str(self.asked(f"/ticket/{id}")["Queue"]["id"]) == str(self.asked("/queue/Licences")["id"])

    def order(self, id):
        return {field["name"]: field["values"] for field in self.asked(f"/ticket/{id}")["CustomFields"]}.get("Order", [""])[0]

    def files(self, id):
        items = self.asked(f"/ticket/{id}/attachments?fields=Filename,ContentType&per_page=100")["items"]
        return [item.get("Filename") for item in items]

    def said(self, id):
        items = self.asked(f"/ticket/{id}/history?fields=Type&per_page=100")["items"]
        return [item for item in items if item["Type"] == "Correspond"]


class Redmine:
    """Redmine as it answers its agent."""

    kind, url, queue, user = "redmine", REDMINE_URL, "licences", "desk"
    fields = 'Keymend-Id = "1"\nKeymend-Topic = "2"\norder-number = "3"\n'
    ways = {
        "fields": (True, fields),
        "subject": (False, 'order-number = "3"\n'),
        "no-filter": (False, fields.replace('"1"', '"4"')),
        "other-tracker": (False, fields.replace('"1"', '"5"')),
    }
    opened, no_login, no_queue = "New", "login (401)", "Project cannot be blank"

    def asked(self, path):
        return asked(self.url, "desk:password", path)

    def ready(self):
        self.asked("/issues.json")

    def issues(self, having):
        found = self.asked("/issues.json?status_id=*&limit=100")["issues"]
        return [str(issue["id"]) for issue in found if having(issue)]

    def by_field(self, mark):
        def fields(issue):
            return [field["value"] for field in issue["custom_fields"] if field["name"] == "Keymend id"]

        return self.issues(lambda issue: mark in fields(issue))

    def by_text(self, mark):
        return self.issues(lambda issue: mark in issue["subject"] or f"Keymend-Id: {mark}" in issue["description"])

    def issue(self, id):
        return self.asked(f"/issues/{id}.json?include=journals,attachments")["issue"]

    def has_person(self, id):
        # Whoever asks has no account there: the text names them.
        return "eve@example.org" in self.issue(id)["description"]

    def is_in_queue(self, id):
        return self.issue(id)["project"]["name"] == "Licences"

    def order(self, id):
        return {field["name"]: field["value"] for field in self.issue(id)["custom_fields"]}.get("Order")

    def files(self, id):
        return [file["filename"] for file in self.issue(id)["attachments"]]

    def said(self, id):
        return [entry for entry in self.issue(id)["journals"] if entry["notes"]]


class Cutting:
    """A way to a system that can cut the connection: before the request is whole, or before the answer."""

    def __init__(self, system):
        self.system = system
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
        server = socket.create_connection(("127.0.0.1", int(self.system.url.rsplit(":", 1)[1])))
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

    def __init__(self, name, url="", system=Rt, fields="", password="password", queue="", user="", more=""):
        self.home = WORK / name
        self.system = system
        settings = self.home / "config/keymend"
        (settings / "providers.d").mkdir(parents=True)
        (self.home / "secret").write_text(password + "\n")
        user = f'user = "{system.user}"\n' if user == "" else user
        desk = f'[desk]\nurl = "{url}"\n{user}password-file = "secret"\nretries = 0\n' if url else ""
        (settings / "config.toml").write_text(
            'name = "Eve Ädams"\ncontact = "eve@example.org"\nprovider = "Example Net"\n'
            f'[mail]\nfrom = "eve@example.org"\n{more}{desk}'
        )
        entry = f'[desk]\nkind = "{system.kind}"\nurl = "{url}"\nqueue = "{queue or system.queue}"\n[desk.fields]\n{fields}' if url else ""
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


def drive(system):
    for _ in range(240):
        try:
            system.ready()
            break
        except OSError:
            time.sleep(0.5)
    way = Cutting(system)
    for name, (is_field, fields) in system.ways.items():
        name = f"{system.kind}-{name}"
        # The connections of one request: Redmine takes the file by one of its own.
        first = ["pass"] if system.kind == "redmine" else []

        def found(person):
            return (system.by_field if is_field else system.by_text)(person.id())

        person = Person(name, way.url, system, fields)
        sent = person.send()
        check(f"{name}: it is sent", sent.returncode == 0, sent.stderr)
        there = found(person)
        check(f"{name}: it is there once", len(there) == 1, str(there))
        id = there[0]
        check(f"{name}: the number is kept", person.record().get("their_number") == str(id))
        check(f"{name}: it is in the queue", system.is_in_queue(id))
        check(f"{name}: the order is in its field", system.order(id) == "4711", str(system.order(id)))
        check(f"{name}: who asks is told", system.has_person(id))
        check(f"{name}: the bundle is there", "keymend-bundle.zip" in system.files(id), str(system.files(id)))

        again = person.send("--again")
        check(f"{name}: sent twice it is there once", again.returncode == 2 or len(found(person)) == 1, again.stderr)
        again = person.run("ticket", "send", "1", "--yes", "--again")
        check(f"{name}: sent twice it is found", again.returncode == 0 and len(found(person)) == 1, again.stderr)

        added = person.run("ticket", "send", "1", "--yes", "--follow-up", "The new code works, дa")
        check(f"{name}: a follow-up goes to the ticket", added.returncode == 0 and len(system.said(id)) == 1, added.stderr)
        way.how = ["after", "before", "before"]
        added = person.run("ticket", "send", "1", "--yes", "--follow-up", "One more thing")
        check(f"{name}: a follow-up that is cut off is uncertain or found", added.returncode in (0, 4), added.stderr)
        way.how = []
        if added.returncode == 4:
            added = person.run("ticket", "send", "1", "--yes", "--follow-up", "One more thing")
        check(f"{name}: and there once", added.returncode == 0 and len(system.said(id)) == 2, added.stderr + str(system.said(id)))
        status = person.run("ticket", "status", "1")
        check(f"{name}: the state is told", status.returncode == 0 and system.opened in status.stdout, status.stdout + status.stderr)

        for how, at_once in [(["after"], True), (["after", "before"], False), (["before"], False)]:
            person = Person(f"{name}-{'-'.join(how)}", way.url, system, fields)
            way.how = first + how
            sent = person.send()
            way.how = []
            check(f"{name} {how}: as it should end", sent.returncode == (0 if at_once else 4), sent.stderr)
            if not at_once:
                sent = person.send()
            check(f"{name} {how}: there once", sent.returncode == 0 and len(found(person)) == 1, sent.stderr + str(found(person)))

    wrong = Person(f"{system.kind}-password", way.url, system, system.fields, password="wrong")
    sent = wrong.send()
    check(f"{system.kind}: a wrong password is said", sent.returncode == 4 and system.no_login in sent.stderr, sent.stderr)
    wrong = Person(f"{system.kind}-queue", way.url, system, system.fields, queue="nowhere")
    sent = wrong.send()
    is_said = sent.returncode == 4 and system.no_queue in sent.stderr
    check(f"{system.kind}: an unknown queue is said", is_said and not system.by_field(wrong.id()), sent.stderr)


rt = Rt()
drive(rt)
redmine = Redmine()
drive(redmine)

key = (WORK / "redmine.key").read_text().strip()
person = Person("redmine-key", REDMINE_URL, redmine, redmine.fields, password=key, user="\n")
sent = person.send()
check("redmine: a key will do", sent.returncode == 0 and len(redmine.by_field(person.id())) == 1, sent.stderr)
# A file that did not get through leaves nothing behind, and is sent again.
way = Cutting(redmine)
person = Person("redmine-file", way.url, redmine, redmine.fields)
way.how = ["before"]
sent = person.send()
check("redmine: a file that is cut off is said", sent.returncode == 4 and not redmine.by_field(person.id()), sent.stderr)
sent = person.send()
check("redmine: and sent again", sent.returncode == 0 and len(redmine.by_field(person.id())) == 1, sent.stderr)

gate = WORK / "gate"
gate.write_text(f"#!/bin/sh\nexec rt-mailgate-5 --queue Licences --action correspond --url {RT_URL} >&2\n")
gate.chmod(0o755)
person = Person("mail", more=f'sendmail = "{gate}"\n')
sent = person.send()
there = rt.tickets("Subject LIKE 'Kaspersky subscription' AND Requestor.EmailAddress = 'eve@example.org'")
check("by mail it is sent", sent.returncode == 0, sent.stderr)
newest = max((int(id) for id in there), default=0)
texts = rt.asked(f"/ticket/{newest}/attachments?fields=Content,ContentType,Headers&per_page=100")["items"]
# A text is given as it is, a file in Base64.
blocks = [text["Content"] for text in texts if text.get("ContentType") == "text/plain"]
check("by mail the block is there", any(f"Keymend-Id: {person.id()}" in block for block in blocks), str(blocks)[:600])
heads = "".join(str(text.get("Headers")) for text in texts)
check("by mail the headers are there", "X-Keymend-Topic: third-party-subscription" in heads, heads[:600])
before = len(there)
twice = person.run("ticket", "send", "1", "--yes")
after = len(rt.tickets("Subject LIKE 'Kaspersky subscription' AND Requestor.EmailAddress = 'eve@example.org'"))
check("by mail it is not sent twice unasked", twice.returncode == 2 and after == before, twice.stderr)

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
