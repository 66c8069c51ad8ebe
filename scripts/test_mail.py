"""The checks of test-mail.sh: what arrived in the mailbox, and what a server with faults gets to see."""

import email
import email.policy
import io
import json
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import threading
import time
import zipfile

KEYMEND, WORK = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
STARTTLS, TLS = int(sys.argv[3]), int(sys.argv[4])
PASSED, FAILED = [], []


def check(name, holds, seen=""):
    (PASSED if holds else FAILED).append(name)
    if not holds:
        print(f"FAILED {name}: {seen}")


class Desk:
    """A person's settings and tickets, in folders of their own."""

    count = 0

    def __init__(self, port=STARTTLS, security="starttls", ca="ca.pem", password="right password", **more):
        Desk.count += 1
        self.folder = WORK / f"desk{Desk.count}"
        self.folder.mkdir()
        (self.folder / "password").write_text(password + "\n")
        self.env = dict(os.environ, KEYMEND_CONFIG=str(self.folder), KEYMEND_DATA=str(self.folder), USER="evelyn")
        settings = {
            "name": "Jörg Ängström-Вера", "mail.from": "eve@example.org", "mail.host": "localhost",
            "mail.port": str(port), "mail.security": security, "mail.user": "eve@localhost",
            "mail.password-file": str(self.folder / "password"), "mail.ca-file": str(WORK / "tls" / ca),
            "mail.retries": "0", "mail.retry-wait": "1", "mail.timeout": "3", **more,
        }
        for key, value in settings.items():
            done = self.run("config", "set", key, value)
            assert done.returncode == 0, done.stderr

    def run(self, *arguments):
        return subprocess.run([KEYMEND, *arguments], env=self.env, capture_output=True, text=True, timeout=120,
                              cwd=self.folder, stdin=subprocess.DEVNULL)

    def new(self, *more):
        done = self.run("ticket", "new", "--topic", "KM-101", "--to", "shop", "--mail", "help@example.org", *more)
        assert done.returncode == 0, done.stderr
        return done

    def tickets(self):
        return list((self.folder / "keymend" / "tickets").glob("*/ticket.json"))

    def state(self):
        (path,) = self.tickets()
        return json.loads(path.read_text())


def inbox():
    return sorted((WORK / "mail" / "inbox" / "new").glob("*"))


def arrived(before):
    """The one message that came since `before`, parsed."""
    for _ in range(100):
        new = [path for path in inbox() if path not in before]
        if new:
            return email.message_from_bytes(new[0].read_bytes(), policy=email.policy.default)
        time.sleep(0.1)
    raise AssertionError("nothing arrived")


def sent(desk, *arguments):
    before = inbox()
    done = desk.run("ticket", "send", "1", "--yes", *arguments)
    check(f"{arguments or 'send'} is taken", done.returncode == 0, done.stderr)
    return arrived(before)


def real_server():
    desk = Desk()
    log = desk.folder / "kesl.log"
    log.write_text("User: evelyn\ncode ABCDE-12345-FGHJK-67890\n")
    long = "x" * 1500 + " Grüße, привет {{topic}} <b>\r\nBcc: thief@example.org"
    desk.new("--language", "de", "--set", f"description={long}", "--attach", str(log))
    dry = desk.run("ticket", "send", "1", "--dry-run")
    is_decoded = "Grüße, привет" in dry.stdout and "From: " in dry.stdout and "Content-Type" not in dry.stdout
    check("a dry run shows the message as it will be read", is_decoded, dry.stdout[:400])
    dry = desk.run("ticket", "send", "1", "--dry-run", "--format", "eml")
    check("or every byte as it leaves", "X-Unsent" not in dry.stdout and "keymend-bundle.zip" in dry.stdout)
    check("a dry run sends nothing", desk.state()["state"] == "draft" and not inbox())
    check("nothing is sent without a yes", desk.run("ticket", "send", "1").returncode == 2)
    message = sent(desk)
    check("it came over TLS with a login", "with ESMTPSA" in message["Received"], message["Received"])
    check("the name arrives as it is", "Jörg Ängström-Вера" in message["From"], message["From"])
    subject = "Die Kaspersky-App verlangt meinen vorherigen Aktivierungscode"
    check("the subject arrives as it is", message["Subject"] == subject, message["Subject"])
    check("no header was added", message["Bcc"] is None and message["X-Unsent"] is None)
    check("the Message-ID is the recorded one", message["Message-ID"] == desk.state()["message_id"])
    text = message.get_body(("plain",)).get_content()
    # The mail address is a private value, and its stand-in arrives.
    check("a long line with any letters arrives whole", "x" * 1500 + " Grüße, привет {{topic}} <b> Bcc: mail-" in text)
    raw = inbox()[-1].read_bytes()
    check("no line is longer than the standard allows", max(map(len, raw.split(b"\n"))) <= 998)
    (bundle,) = list(message.iter_attachments())
    archive = zipfile.ZipFile(io.BytesIO(bundle.get_content()))
    check("the bundle arrives whole", archive.testzip() is None and bundle.get_filename() == "keymend-bundle.zip")
    manifest = json.loads(archive.read("manifest.json"))
    names = [file["name"] for file in manifest["files"]]
    check("the manifest lists the files", names == ["diagnosis.json", "kesl.log"], names)
    everything = b"".join(archive.read(name) for name in archive.namelist()) + raw
    check("no private value is in it", b"evelyn" not in everything and b"ABCDE" not in everything)
    check("the ticket is sent", desk.state()["state"] == "sent")
    again = desk.run("ticket", "send", "1", "--yes")
    check("a second send is refused", again.returncode == 2 and "--again" in again.stderr, again.stderr)
    second = sent(desk, "--again")
    check("sent again, it has the same Message-ID", second["Message-ID"] == message["Message-ID"])
    more = sent(desk, "--follow-up", "It works now, evelyn says.\r\nBcc: thief@example.org")
    check("a follow-up keeps the thread", more["In-Reply-To"] == message["Message-ID"] == more["References"])
    check("a follow-up is its own message", more["Message-ID"] != message["Message-ID"] and more["Bcc"] is None)
    check("a follow-up is cleaned", "evelyn" not in more.get_content(), more.get_content())

    time.sleep(1)
    check("each message came once and nobody else got one", len(inbox()) == 3, len(inbox()))

    templates = WORK / "templates"
    (templates / "layout").mkdir(parents=True)
    subject = "Срочно: Verlängerung für 3 Geräte – " + "ключ не подходит " * 8 + "конец"
    (templates / "layout" / "subject.hbs").write_text(subject)
    desk = Desk(name="Eve\r\nBcc: thief@example.org\r\n\r\nbody", templates=str(templates))
    refused = desk.run("ticket", "new", "--topic", "KM-101", "--to", "shop", "--mail", "a@example.org\r\nBcc: b@example.org")
    check("an address with a line break is refused", refused.returncode == 2 and not desk.tickets(), refused.stderr)
    desk.new()
    before = inbox()
    message = sent(desk)
    check("a long subject in any letters arrives as it is", message["Subject"] == subject, message["Subject"])
    check("a line break in the name adds no header", message["Bcc"] is None and message["To"] == "help@example.org")
    check("the name with a line break is one line", "Eve Bcc: " in message["From"], message["From"])
    time.sleep(1)
    check("a name with a header reaches nobody else", len(inbox()) == len(before) + 1)

    desk = Desk(port=TLS, security="tls")
    desk.new()
    check("TLS from the first byte works", sent(desk)["To"] == "help@example.org")
    desk = Desk(**{"mail.password-file": "", "mail.password-command": f"cat {WORK}/desk1/password"})
    desk.new()
    check("the password of a command works", sent(desk)["To"] == "help@example.org")

    for name, desk, word in [
        ("wrong password", Desk(password="wrong password"), "authentication"),
        ("unknown authority", Desk(ca="other.pem"), "certificate"),
        ("public authorities alone", Desk(**{"mail.ca-file": ""}), "certificate"),
        ("wrong name in the certificate", Desk(**{"mail.host": "127.0.0.1"}), "certificate"),
    ]:
        desk.new()
        before = inbox()
        done = desk.run("ticket", "send", "1", "--yes")
        check(f"{name}: exit 4 and why", done.returncode == 4 and word in done.stderr.lower(), done.stderr)
        check(f"{name}: the draft is kept", desk.state()["state"] == "draft" and "message.eml" in done.stderr)
        check(f"{name}: the password is not told", "password\n" not in done.stderr)
        check(f"{name}: nothing arrived", inbox() == before)


class Fault(threading.Thread):
    """A mail server on TLS that does one thing wrong."""

    def __init__(self, fault):
        super().__init__(daemon=True)
        self.fault, self.talks, self.bodies = fault, 0, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(WORK / "tls" / "server.pem", WORK / "tls" / "server.key")
        self.start()

    def run(self):
        while True:
            plain, _ = self.listener.accept()
            self.talks += 1
            try:
                self.talk(plain)
            except (OSError, ssl.SSLError):
                pass
            finally:
                plain.close()

    def talk(self, plain):
        if self.fault == "closes at once":
            return
        if self.fault == "has a listener before it":
            # In clear, as somebody between could do it: replies that wait to be taken for encrypted ones.
            wire = plain.makefile("rwb", buffering=0)
            wire.write(b"220 test ready\r\n")
            wire.readline()
            wire.write(b"250-test\r\n250 STARTTLS\r\n")
            wire.readline()
            wire.write(b"220 go on\r\n" + b"250 AUTH PLAIN\r\n235 ok\r\n250 ok\r\n250 ok\r\n354 ok\r\n250 taken\r\n")
        with self.context.wrap_socket(plain, server_side=True) as wire:
            lines = wire.makefile("rwb", buffering=0)

            def say(text):
                lines.write(text.encode() + b"\r\n")

            if self.fault == "is silent":
                time.sleep(30)
                return
            if self.fault == "dribbles":
                for _ in range(60):
                    lines.write(b"220-wait\r\n")
                    time.sleep(1)
            say("220 test ready \x1b[31m")
            while line := lines.readline():
                word = line.split()[0].upper() if line.split() else b""
                if self.fault == "is slow":
                    time.sleep(2.5)
                if word == b"EHLO":
                    say("250-test")
                    say("250 AUTH PLAIN LOGIN")
                elif word == b"AUTH" and self.fault == "repeats the login":
                    say("500 what is " + line.decode().strip() + "?")
                elif word == b"AUTH":
                    say("235 ok")
                elif word == b"RCPT" and self.fault == "refuses the addressee":
                    say("550 no such \x1b[31mperson")
                elif word == b"RCPT" and self.fault == "greylists" and self.talks == 1:
                    say("451 come back later")
                elif word == b"RCPT" and self.fault == "is always busy":
                    say("451 come back later")
                elif word == b"DATA":
                    say("354 go on")
                    body = b""
                    while not body.endswith(b"\r\n.\r\n"):
                        if self.fault == "drops within the message" and len(body) > 500:
                            return
                        body += lines.readline()
                    self.bodies.append(body)
                    if self.fault == "drops after the message":
                        return
                    if self.fault == "goes on after the message":
                        say("354 go on")
                        continue
                    if self.fault == "never ends its reply":
                        while True:
                            lines.write(b"250-" + b"x" * 1000)
                    if self.fault == "repeats what it got":
                        say("554 no: code ABCDE-12345-FGHJK-67890")
                        continue
                    if self.fault == "refuses the message":
                        say("554 no")
                        continue
                    say("250 taken")
                elif word == b"QUIT":
                    say("221 bye")
                    return
                else:
                    say("250 ok")


def faults():
    for fault, code, state, more in [
        ("closes at once", 4, "draft", {}),
        ("is silent", 4, "draft", {}),
        ("dribbles", 4, "draft", {}),
        ("refuses the addressee", 4, "draft", {}),
        ("refuses the message", 4, "draft", {}),
        ("repeats what it got", 4, "draft", {}),
        ("repeats the login", 4, "draft", {}),
        ("is slow", 4, "draft", {"mail.retries": "1"}),
        ("goes on after the message", 4, "uncertain", {}),
        ("never ends its reply", 4, "uncertain", {}),
        ("has a listener before it", 4, "draft", {"mail.security": "starttls"}),
        ("is always busy", 4, "draft", {"mail.retries": "2"}),
        ("greylists", 0, "sent", {"mail.retries": "2"}),
        # Where all of it fits into the system's buffers, the end is out before the drop is seen.
        ("drops within the message", 4, ("draft", "uncertain"), {"mail.retries": "0"}),
        ("drops after the message", 4, "uncertain", {"mail.retries": "2"}),
        ("does nothing wrong", 0, "sent", {}),
    ]:
        server = Fault(fault)
        desk = Desk(port=server.port, security="tls", **more)
        desk.new()
        began = time.monotonic()
        done = desk.run("ticket", "send", "1", "--yes")
        check(f"a server that {fault}: exit {code}", done.returncode == code, done.stderr)
        right = (state,) if isinstance(state, str) else state
        check(f"a server that {fault}: {state}", desk.state()["state"] in right, desk.state())
        check(f"a server that {fault}: no hang", time.monotonic() - began < 45)
        check(f"a server that {fault}: no escape sequence is shown", "\x1b" not in done.stderr)
        check(f"a server that {fault}: no password is shown", "AGV2" not in done.stderr, done.stderr)
        check(f"a server that {fault}: no code is shown", "ABCDE" not in done.stderr, done.stderr)
        check(f"a server that {fault}: never handed over twice", len(server.bodies) <= 1, len(server.bodies))
        if desk.state()["state"] == "uncertain":
            again = desk.run("ticket", "send", "1", "--yes")
            check(f"a server that {fault}: not sent again unasked", again.returncode == 2 and "--again" in again.stderr)
        if fault == "is always busy":
            check("a busy server is tried three times", server.talks == 3, server.talks)


for part in (faults, real_server):
    try:
        part()
    except (AssertionError, OSError) as error:
        check(f"{part.__name__} ran to its end", False, repr(error))
print(f"{len(PASSED)} passed, {len(FAILED)} failed")
sys.exit(1 if FAILED else 0)
