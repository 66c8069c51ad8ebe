//! Requests on their way into ticket systems by the systems' own interfaces: over the wire to a strict stand-in.

use std::fs;

use serde_json::Value;

use crate::desk_server::{DeskServer, Misbehave};
use crate::support::examples::example;
use crate::support::{Keymend, repository};

/// The systems, each with its queue, a field for the topic or order, and the number of its first ticket.
const KINDS: [(&str, &str, &str, &str); 6] = [
    ("rt", "Licences", "Keymend-Topic = \"Keymend topic\"\norder-number = \"Order\"", "1"),
    ("redmine", "licences", "Keymend-Topic = \"3\"\norder-number = \"4\"", "1"),
    ("zammad", "Licences", "Keymend-Topic = \"keymend_topic\"\norder-number = \"keymend_order\"", "22001"),
    ("znuny", "Licences", "Keymend-Topic = \"KeymendTopic\"\norder-number = \"Order\"", "2026112901"),
    ("osticket", "12", "order-number = \"order\"", "123451"),
    ("freshdesk", "77", "order-number = \"cf_order\"", "1"),
];

fn settings(url: &str, kind: &str, more: &str) -> String {
    let user = if kind == "znuny" { "user = \"agent\"\n" } else { "" };
    format!(
        "name = \"Eve Adams\"\ncontact = \"eve@example.org\"\nprovider = \"Example Net\"\n[mail]\nfrom = \"eve@example.org\"\n\
         [desk]\nurl = \"{url}\"\n{user}password-file = \"secret\"\ntimeout = 2\nretries = 0\nretry-wait = 1\n{more}"
    )
}

fn provider(url: &str, kind: &str, queue: &str, fields: &str) -> String {
    format!(
        "name = \"Example Net\"\nkind = \"provider\"\nmail = \"help@example.org\"\nsource = \"https://example.org/\"\n\
         checked = \"2026-11-29\"\n[desk]\nkind = \"{kind}\"\nurl = \"{url}\"\nqueue = \"{queue}\"\n[desk.fields]\n{fields}\n"
    )
}

/// A ticket that is written and not sent, for a system of this kind.
pub fn written(server: &DeskServer, kind: &str, more: &str) -> Keymend {
    let (_, queue, fields, _) = KINDS.iter().find(|(name, ..)| *name == kind).unwrap();
    let command = example("provider-subscription")
        .command("ticket new", "--language en --set order-number=4711 --set description=Paid,and_expired -q")
        .file("config/keymend/config.toml", settings(&server.url, kind, more))
        .file("config/keymend/providers.d/own.toml", provider(&server.url, kind, queue, fields))
        .file("secret", "secret-token\n");
    let outcome = command.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    command
}

fn record(run: &Keymend) -> Value {
    let tickets = run.folder().join("data/keymend/tickets");
    let folder = fs::read_dir(tickets).unwrap().flatten().find(|entry| entry.path().join("request.json").exists());
    serde_json::from_slice(&fs::read(folder.unwrap().path().join("ticket.json")).unwrap()).unwrap()
}

/// What was said, without what differs from run to run.
fn conversation(server: &DeskServer, run: &Keymend) -> String {
    let record = record(run);
    let id = record["message_id"].as_str().unwrap()[9..21].to_owned();
    let mut text = server.known().heard.join("\n").replace(&id, "0123456789ab");
    for word in ["keymend-"] {
        // What parts a form is a digest of what is in it.
        while let Some(at) = text.find(&format!("boundary={word}")) {
            let boundary: String =
                text[at + 9..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            text = text.replace(&format!("boundary={boundary}"), "parted by BOUNDARY").replace(&boundary, "BOUNDARY");
        }
    }
    let date = record["created_at"].as_str().unwrap()[..10].to_owned();
    text.replace(&date, "2026-11-29").replace(concat!("keymend/", env!("CARGO_PKG_VERSION")), "keymend/VERSION")
}

/// Does the same with each system whose tickets can be looked up, all of them at once: most of it is waiting.
fn for_each_kind_at_once(with: impl Fn(&'static str) + Sync) {
    std::thread::scope(|scope| {
        for (kind, ..) in KINDS.into_iter().filter(|(kind, ..)| *kind != "osticket") {
            let with = &with;
            scope.spawn(move || with(kind));
        }
    });
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn each_system_is_told_what_its_documentation_says() {
    for (kind, _, _, number) in KINDS {
        let server = DeskServer::start(kind);
        let run = written(&server, kind, "");
        let sent = run.again("ticket send --yes");
        assert_eq!(sent.code, Some(0), "{kind}: {sent:?}");
        assert!(sent.stderr.contains(&format!("ticket {number} in ")), "{kind}: {sent:?}");
        let kept = record(&run);
        assert_eq!((&kept["state"], &kept["their_number"]), (&"sent".into(), &number.into()), "{kind}");
        {
            let known = server.known();
            assert!(known.tickets.len() == 1 && known.tickets[0].has_bundle, "{kind}: {:?}", known.tickets);
            assert!(known.tickets[0].fields.to_string().contains("4711"), "{kind}: {:?}", known.tickets);
        }
        let added = run.again("ticket send --yes --follow-up The_new_code_works");
        if kind == "osticket" {
            assert_eq!(added.code, Some(2), "{added:?}");
            assert!(added.stderr.contains("by email"), "{added:?}");
        } else {
            assert_eq!(added.code, Some(0), "{kind}: {added:?}");
            let known = server.known();
            assert!(known.tickets[0].notes[0].1.contains("The_new_code_works"), "{kind}");
        }
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("wire-{kind}"), conversation(&server, &run));
        });
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_was_cut_off_is_looked_up_and_never_there_twice() {
    for_each_kind_at_once(|kind| {
        let before = match kind {
            "redmine" | "znuny" => vec![Misbehave::No],
            _ => Vec::new(),
        };
        let mut cuts = vec![Misbehave::CutAfter];
        if kind == "rt" {
            // How it is cut is no matter of the system.
            cuts.extend([Misbehave::HalfAnswer, Misbehave::Answer(502, "", "Bad gateway".to_owned())]);
        }
        for cut in cuts {
            // It is looked up at once.
            let server = DeskServer::start(kind);
            let run = written(&server, kind, "");
            server.misbehave(before.iter().cloned().chain([cut.clone()]));
            let sent = run.again("ticket send --yes");
            assert_eq!((sent.code, server.known().tickets.len()), (Some(0), 1), "{kind} {cut:?}: {sent:?}");
            // Where that does not work either, the next run looks it up.
            let server = DeskServer::start(kind);
            let run = written(&server, kind, "");
            server.misbehave(before.iter().cloned().chain([cut.clone()]).chain(vec![Misbehave::CutBefore; 3]));
            let sent = run.again("ticket send --yes");
            assert_eq!(
                (sent.code, record(&run)["state"].clone()),
                (Some(4), "uncertain".into()),
                "{kind} {cut:?}: {sent:?}"
            );
            assert!(sent.stderr.contains("Perhaps sent"), "{sent:?}");
            server.known().next.clear();
            let again = run.again("ticket send --yes");
            assert_eq!((again.code, server.known().tickets.len()), (Some(0), 1), "{kind} {cut:?}: {again:?}");
            assert!(again.stderr.contains("already arrived"), "{again:?}");
        }
        // What was cut before it was whole is not there, and sent again.
        let server = DeskServer::start(kind);
        let run = written(&server, kind, "");
        server.misbehave(before.iter().cloned().chain([Misbehave::CutBefore]));
        let sent = run.again("ticket send --yes");
        assert_eq!((sent.code, server.known().tickets.len()), (Some(4), 0), "{kind}: {sent:?}");
        let again = run.again("ticket send --yes");
        assert_eq!((again.code, server.known().tickets.len()), (Some(0), 1), "{kind}: {again:?}");
    });
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_was_sent_is_sent_twice_by_nobody() {
    for_each_kind_at_once(|kind| {
        let server = DeskServer::start(kind);
        let run = written(&server, kind, "");
        assert_eq!(run.again("ticket send --yes").code, Some(0));
        let twice = run.again("ticket send 1 --yes");
        assert_eq!(twice.code, Some(2), "{twice:?}");
        let again = run.again("ticket send 1 --yes --again");
        assert_eq!((again.code, server.known().tickets.len()), (Some(0), 1), "{kind}: {again:?}");
        // A follow-up that is cut off is there once, too.
        let before = if kind == "znuny" { vec![Misbehave::No] } else { Vec::new() };
        server.misbehave(before.into_iter().chain([Misbehave::CutAfter]).chain(vec![Misbehave::CutBefore; 3]));
        let added = run.again("ticket send 1 --yes --follow-up More");
        assert_eq!(added.code, Some(4), "{kind}: {added:?}");
        server.known().next.clear();
        let added = run.again("ticket send 1 --yes --follow-up More");
        assert_eq!((added.code, server.known().tickets[0].notes.len()), (Some(0), 1), "{kind}: {added:?}");
        assert_eq!(run.again("ticket send 1 --yes --follow-up Still_more").code, Some(0));
        assert_eq!(server.known().tickets[0].notes.len(), 2, "{kind}");
    });
}

#[test]
fn a_field_that_the_system_does_not_keep_makes_no_second_request() {
    for (kind, field) in [("rt", "Not there"), ("redmine", "9")] {
        let server = DeskServer::start(kind);
        let run = written(&server, kind, "");
        let path = run.folder().join("config/keymend/providers.d/own.toml");
        let text = fs::read_to_string(&path).unwrap() + &format!("Keymend-Id = \"{field}\"\n");
        fs::write(&path, text).unwrap();
        server.known().drops = Some(field);
        assert_eq!(run.again("ticket send --yes").code, Some(0), "{kind}");
        let again = run.again("ticket send 1 --yes --again");
        assert_eq!((again.code, server.known().tickets.len()), (Some(0), 1), "{kind}: {again:?}");
    }
}

#[test]
fn a_send_that_cannot_be_looked_up_needs_a_yes_of_its_own() {
    let server = DeskServer::start("osticket");
    let run = written(&server, "osticket", "");
    server.misbehave([Misbehave::CutAfter]);
    assert_eq!(run.again("ticket send --yes").code, Some(4));
    let again = run.again("ticket send --yes");
    assert_eq!((again.code, server.known().tickets.len()), (Some(2), 1), "{again:?}");
    assert!(again.stderr.contains("--again"), "{again:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_a_system_answers_instead_is_said_and_the_draft_kept() {
    let refuse = |status, heads, text: &str| Misbehave::Refuse(status, heads, text.to_owned());
    for (how, says) in [
        (refuse(401, "", "{\"message\":\"secret-token is wrong\"}"), "does not accept the login (401)"),
        (refuse(422, "", "{\"errors\":[\"Queue not set\",\"secret-token\"]}"), "(422 Queue not set; *****)"),
        (refuse(429, "retry-after: 300\r\n", ""), "asks to wait 5 minutes"),
        (refuse(503, "", ""), "at the moment (503)"),
        (refuse(404, "", "<html>"), "interface (API) is switched on"),
        (refuse(301, "location: https://other.example.org/\r\n", ""), "https://other.example.org/"),
        (refuse(200, "", "<html>Please log in</html>"), "not that of a ticket system"),
        (refuse(200, "", "{\"id\":\"../../admin\"}"), "not that of a ticket system"),
        (refuse(500, "", "{\"message\":\"Out of \\u001b[31mspace\"}"), "an error of its own (500 Out of"),
    ] {
        let server = DeskServer::start("rt");
        let run = written(&server, "rt", "");
        server.misbehave([how.clone()]);
        let sent = run.again("ticket send --yes");
        assert_eq!((sent.code, server.known().tickets.len()), (Some(4), 0), "{how:?}: {sent:?}");
        assert!(sent.stderr.contains(says) && sent.stderr.contains("draft is kept"), "{how:?}: {sent:?}");
        assert!(!sent.stderr.contains("secret-token") && !sent.stderr.contains('\u{1b}'), "{sent:?}");
        // Once all is well again it goes.
        let again = run.again("ticket send --yes");
        assert_eq!((again.code, server.known().tickets.len()), (Some(0), 1), "{how:?}: {again:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_system_that_asks_to_wait_a_little_is_asked_again() {
    let server = DeskServer::start("rt");
    let run = written(&server, "rt", "");
    let path = run.folder().join("config/keymend/config.toml");
    let text = fs::read_to_string(&path).unwrap().replace("retries = 0", "retries = 1");
    fs::write(&path, text).unwrap();
    server.misbehave([Misbehave::Refuse(429, "retry-after: 1\r\n", String::new())]);
    let sent = run.again("ticket send --yes");
    assert_eq!((sent.code, server.known().tickets.len()), (Some(0), 1), "{sent:?}");
    assert!(sent.stderr.contains("Trying again in 1 second"), "{sent:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn nobody_there_and_nobody_who_answers_hold_nobody_up() {
    let server = DeskServer::start("rt");
    let run = written(&server, "rt", "");
    let begun = std::time::Instant::now();
    server.misbehave([Misbehave::Silent, Misbehave::CutBefore]);
    let sent = run.again("ticket send --yes");
    assert_eq!(sent.code, Some(4), "{sent:?}");
    assert!(sent.stderr.contains("did not answer in time") && begun.elapsed().as_secs() < 15, "{sent:?}");
    let again = run.again("ticket send --yes");
    assert_eq!((again.code, server.known().tickets.len()), (Some(0), 1), "{again:?}");
    // Nobody listens on the port of a server that was closed.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let run = written(&server, "rt", "");
    for file in ["config.toml", "providers.d/own.toml"] {
        let path = run.folder().join("config/keymend").join(file);
        let text = fs::read_to_string(&path).unwrap().replace(&server.url, &format!("http://{free}"));
        fs::write(&path, text).unwrap();
    }
    let sent = run.again("ticket send --yes");
    assert_eq!((sent.code, record(&run)["state"].clone()), (Some(4), "draft".into()), "{sent:?}");
    assert!(sent.stderr.contains("nothing answers there"), "{sent:?}");
}

#[test]
fn an_answer_is_read_to_its_bound() {
    let most = 1024 * 1024;
    for (length, code) in [(most, 0), (most + 1, 4)] {
        let server = DeskServer::start("rt");
        let run = written(&server, "rt", "");
        let start = "{\"id\":\"5\",\"x\":\"";
        let text = format!("{start}{}\"}}", "x".repeat(length - start.len() - 2));
        assert_eq!(text.len(), length);
        server.misbehave([Misbehave::Refuse(201, "", text), Misbehave::CutBefore]);
        let sent = run.again("ticket send --yes");
        assert_eq!(sent.code, Some(code), "{length}: {:.400}", sent.stderr);
        assert!(code == 0 || sent.stderr.contains("too long"), "{:.400}", sent.stderr);
    }
}

#[test]
fn only_a_server_that_proves_who_it_is_gets_the_login() {
    let server = DeskServer::start_encrypted("rt");
    let authority = repository().join("tests/stand-ins/tls/authority.pem");
    let run = written(&server, "rt", "");
    let sent = run.again("ticket send --yes");
    assert_eq!(sent.code, Some(4), "{sent:?}");
    assert!(sent.stderr.contains("cannot prove who it is") && sent.stderr.contains("desk.ca-file"), "{sent:?}");
    assert!(server.known().heard.is_empty(), "nothing was said");
    let run = written(&server, "rt", &format!("ca-file = {:?}\n", authority.display().to_string()));
    let sent = run.again("ticket send --yes");
    assert_eq!((sent.code, server.known().tickets.len()), (Some(0), 1), "{sent:?}");
}

#[test]
fn a_login_goes_to_no_other_host_and_without_one_mail_is_the_way() {
    let server = DeskServer::start("rt");
    let run = written(&server, "rt", "");
    let path = run.folder().join("config/keymend/config.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace(&server.url, "https://desk.example.net")).unwrap();
    let shown = run.again("ticket send --dry-run");
    assert!(shown.code == Some(0) && shown.stdout.contains("To: help@example.org"), "{shown:?}");
    fs::write(&path, text.replace("password-file", "#")).unwrap();
    let sent = run.again("ticket send --yes");
    assert!(sent.code == Some(5) && sent.stderr.contains("desk.password-file"), "{sent:?}");
    assert!(server.known().heard.is_empty());
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_dry_run_shows_what_would_be_said_and_says_nothing() {
    for (kind, ..) in KINDS {
        let server = DeskServer::start(kind);
        let run = written(&server, kind, "");
        let shown = run.again("ticket send --dry-run");
        assert_eq!(shown.code, Some(0), "{shown:?}");
        assert!(
            shown.stdout.contains("From: eve@example.org\nTo: ") && shown.stdout.contains("4711"),
            "{kind}: {shown:?}"
        );
        assert!(shown.stdout.contains("Paid,and_expired") && !shown.stdout.contains("POST"), "{kind}: {shown:?}");
        let shown = run.again("ticket send --dry-run --format eml");
        assert!(shown.stdout.contains("POST http://127.0.0.1") && shown.stdout.contains("4711"), "{kind}: {shown:?}");
        assert!(!shown.stdout.contains("secret-token") && server.known().heard.is_empty(), "{kind}: {shown:?}");
        assert_eq!(record(&run)["state"], "draft");
    }
}

#[test]
fn the_company_s_own_system_is_named_in_the_settings() {
    let server = DeskServer::start("rt");
    let more = "kind = \"rt\"\nqueue = \"Licences\"\nfields = [\"Keymend-Id=Keymend id\"]\n";
    let text = settings(&server.url, "rt", more).replace("provider = \"Example Net\"\n", "");
    let run = example("provider-subscription")
        .command("ticket new", "--to admin -q")
        .file("config/keymend/config.toml", text)
        .file("secret", "secret-token\n");
    assert_eq!(run.run().code, Some(0));
    server.misbehave([Misbehave::CutAfter]);
    let sent = run.again("ticket send --yes");
    assert_eq!((sent.code, server.known().tickets.len()), (Some(0), 1), "{sent:?}");
    let known = server.known();
    assert!(known.tickets[0].subject.contains('['), "a system may not keep the field: {:?}", known.tickets[0].subject);
    assert!(known.heard.iter().any(|heard| heard.contains("CF%2E%7BKeymend%20id%7D")), "{:?}", known.heard);
}

/// The run with another address of the desk, in its settings and in the provider's file.
fn moved(run: &Keymend, from: &str, to: &str) {
    for file in ["config.toml", "providers.d/own.toml"] {
        let path = run.folder().join("config/keymend").join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace(from, to)).unwrap();
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn where_nobody_was_reached_nothing_is_perhaps_sent() {
    let server = DeskServer::start("zammad");
    let plain = server.url.trim_start_matches("http://");
    for (to, says) in
        [("https://desk.example.invalid".to_owned(), "no server of this name"), (format!("https://{plain}"), "closed")]
    {
        let run = written(&server, "zammad", "");
        moved(&run, &server.url, &to);
        let sent = run.again("ticket send --yes");
        assert_eq!((sent.code, record(&run)["state"].clone()), (Some(4), "draft".into()), "{to}: {sent:?}");
        assert!(sent.stderr.contains("Not sent: ") && sent.stderr.contains(says), "{to}: {sent:?}");
    }
}

#[test]
fn what_cannot_be_looked_up_stays_unknown_and_is_said_to_be() {
    let server = DeskServer::start("zammad");
    let run = written(&server, "zammad", "");
    server.misbehave([Misbehave::CutAfter].into_iter().chain(vec![Misbehave::CutBefore; 3]));
    assert_eq!(run.again("ticket send --yes").code, Some(4));
    server.known().next.clear();
    server.misbehave([Misbehave::Refuse(503, "", String::new())]);
    let again = run.again("ticket send --yes");
    assert_eq!((again.code, record(&run)["state"].clone()), (Some(4), "uncertain".into()), "{again:?}");
    assert!(again.stderr.contains("still not known") && !again.stderr.contains("Not sent"), "{again:?}");
}

#[test]
fn osticket_is_promised_nothing_that_its_interface_cannot_do() {
    let server = DeskServer::start("osticket");
    let run = written(&server, "osticket", "");
    server.misbehave([Misbehave::CutAfter]);
    let sent = run.again("ticket send --yes");
    assert!(sent.stderr.contains("Perhaps sent: ") && sent.stderr.contains("--again"), "{sent:?}");
    assert!(!sent.stderr.contains("looks for it"), "{sent:?}");
    assert_eq!(run.again("ticket send --yes --again").code, Some(0));
    let status = run.again("ticket status");
    assert!(status.stderr.contains("is at the help desk") && status.stderr.contains("osTicket"), "{status:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_preview_names_the_queue_and_the_file_that_is_sent() {
    for (kind, queue, ..) in KINDS {
        let server = DeskServer::start(kind);
        let shown = written(&server, kind, "").again("ticket send --dry-run").stdout;
        assert!(shown.contains(&format!("\nQueue: {queue}\n")), "{kind}: {shown}");
        assert!(shown.contains("\nAttached: keymend-bundle.zip, "), "{kind}: {shown}");
        assert!(shown.contains("\nIn it: diagnosis.json, "), "{kind}: {shown}");
    }
}

#[test]
fn fields_of_the_settings_are_looked_at_when_they_are_set() {
    let run = crate::support::keymend("config set desk.kind redmine");
    assert_eq!(run.run().code, Some(0));
    for (fields, says) in [
        ("Keymend-Topik=4", "`Keymend-Topic`"),
        ("Keymend-Topic", "OURS=THEIRS"),
        ("Keymend-Topic=Subject", "Redmine"),
        ("Keymend-Topic=4,Keymend-Id=4", "`4`"),
    ] {
        let set = run.again(&format!("config set desk.fields {fields}"));
        assert!(set.code == Some(2) && set.stderr.contains(says), "{fields}: {set:?}");
    }
    assert_eq!(run.again("config set desk.fields Keymend-Topic=4,order-number=5").code, Some(0));
    let kept = run.again("config show").stdout;
    assert!(kept.contains("fields = [\"Keymend-Topic=4\",\"order-number=5\"]"), "{kept}");
}
