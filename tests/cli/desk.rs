//! `keymend desk`: what came in at a help desk, opened and sorted by the real binary.

use std::fmt::Write as _;

use serde_json::Value;

use crate::support::{Keymend, NOW, keymend, repository};

/// The mails of the tests, ours all, in the order of their names; each begins with the topic that it must be given, or `?`.
fn mails() -> Vec<(String, String)> {
    let text = std::fs::read_to_string(repository().join("tests/desk/mails.txt")).unwrap();
    let parts = text.split("\n=== ").skip(1).map(|part| part.split_once('\n').unwrap());
    parts.map(|(topic, mail)| (topic.trim().to_owned(), mail.trim_end().to_owned() + "\n")).collect()
}

fn mbox(most: usize) -> String {
    let mut mbox = String::new();
    for (at, (_, mail)) in mails().iter().take(most).enumerate() {
        let _ = write!(mbox, "From x@example.org Tue Nov 24 08:{:02}:00 2026\n{mail}\n", at % 60);
    }
    mbox
}

fn triage(arguments: &str) -> Keymend {
    keymend(&format!("desk triage morning.mbox {arguments} --now {NOW}")).file("morning.mbox", mbox(usize::MAX))
}

/// The same with a dozen messages, for what does not depend on how many there are.
fn short_triage(arguments: &str) -> Keymend {
    keymend(&format!("desk triage morning.mbox {arguments} --now {NOW}")).file("morning.mbox", mbox(12))
}

fn records(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const MAIL: &str = "From: Eve Example <eve@example.org>\nTo: help@example.org\nSubject: Kaspersky\nMessage-ID: <1@example.org>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello,\n\nI bought Kaspersky Plus and paid on Friday, but no activation code has arrived. Order number: 20555123. I have restarted the computer twice.\n\nRegards\nEve\n\nSent from my iPhone\n\nOn 3 Oct 2026 Help <help@example.org> wrote:\n> Your key is blocked.\n";

#[test]
fn the_verdict_of_a_message_is_on_top() {
    let outcome = keymend(&format!("desk open mail.eml --now {NOW}")).file("mail.eml", MAIL).run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    insta::with_settings!({ prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("desk-open", outcome.stdout);
    });
}

#[test]
fn an_agent_reads_it_in_their_language_and_the_draft_is_in_the_persons() {
    let outcome = keymend(&format!("desk open mail.eml --language de --now {NOW}")).file("mail.eml", MAIL).run();
    assert!(outcome.stdout.contains("Wer es beheben kann: "), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("[Entwurf von Keymend."), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("Thank you for your message."), "{}", outcome.stdout);
}

#[test]
fn nothing_from_around_the_message_is_taken_for_it() {
    let message = keymend(&format!("desk open mail.eml --format json --now {NOW}")).file("mail.eml", MAIL).run().json();
    let text = message.to_string();
    for gone in ["blocked", "iPhone", "iOS"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    assert_eq!(message["language"], "en");
    assert_eq!(
        message["signature_lines"].as_u64().unwrap() + message["quoted_lines"].as_u64().unwrap(),
        5,
        "{message:#}"
    );
}

/// A request as `ticket` writes it, with its draft.
fn request() -> (Keymend, Vec<u8>) {
    let app = std::fs::read(repository().join("examples/expired-linux/app-info.txt")).unwrap();
    let run = keymend(&format!(
        "ticket new app-info.txt --to provider --mail help@example.org --no-input --set order-number=20-55512 --now {NOW}"
    ))
    .file("app-info.txt", app);
    assert_eq!(run.run().code, Some(0));
    let eml = run.again("ticket export 1");
    assert_eq!(eml.code, Some(0), "{eml:?}");
    (run, eml.stdout.into_bytes())
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_request_that_keymend_wrote_is_read_with_its_evidence_and_a_changed_bundle_proves_nothing() {
    let (run, eml) = request();
    std::fs::write(run.folder().join("request.eml"), &eml).unwrap();
    let message = run.again(&format!("desk open request.eml --format json --now {NOW}")).json();
    assert_eq!(message["topic"], "license-expired", "{message:#}");
    assert_eq!(message["proof"], "machine", "{message:#}");
    assert_eq!(message["bundle"]["matches"], true, "{message:#}");
    assert_eq!(message["by_keymend"], true);

    assert_eq!(run.again("ticket export 1 --bundle -o bundle.zip").code, Some(0));
    let alone = run.again(&format!("desk open bundle.zip --format json --now {NOW}")).json();
    assert_eq!((&alone["topic"], &alone["proof"]), (&message["topic"], &message["proof"]), "{alone:#}");

    let bundle = std::fs::read(run.folder().join("bundle.zip")).unwrap();
    std::fs::write(run.folder().join("changed.zip"), changed(&bundle)).unwrap();
    let outcome = run.again(&format!("desk open changed.zip --now {NOW}"));
    assert!(outcome.stdout.contains("changed after Keymend made it"), "{outcome:?}");
    assert!(!outcome.stdout.contains("Evidence: read on"), "{outcome:?}");
}

/// The same zip with one more line in its diagnosis.
fn changed(zip: &[u8]) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name.ends_with("diagnosis.json") {
            content.push(b'\n');
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_morning_is_sorted_with_one_record_for_each_message() {
    let outcome = triage("--format jsonl").run();
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let records = records(&outcome.stdout);
    let expected = mails();
    assert_eq!(records.len(), expected.len());
    let mut wrong = Vec::new();
    for (record, (topic, mail)) in records.iter().zip(&expected) {
        let given = record["topic"].as_str().unwrap_or("?");
        if !topic.split(' ').any(|topic| topic == given) {
            wrong.push(format!(
                "{given} instead of {topic}: {} / {}",
                record["words"],
                mail.lines().next().unwrap_or_default()
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), expected.len(), wrong.join("\n"));
    let schema = keymend("schema desk-message").run().json();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for record in &records {
        assert!(validator.is_valid(record), "{record:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_table_begins_with_what_was_not_understood_and_ends_with_the_sum() {
    let outcome = triage("").run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let at = |text: &str| outcome.stdout.find(text).unwrap_or_else(|| panic!("{text}: {}", outcome.stdout));
    assert!(at("Not understood (") < at("Urgent (") && at("Urgent (") < at("The rest ("), "{}", outcome.stdout);
    insta::with_settings!({ prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("desk-table", outcome.stdout);
    });
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_page_has_no_script_and_no_markup_of_a_message() {
    let outcome = triage("--format html").run();
    assert!(outcome.stdout.contains("<h2>") && !outcome.stdout.contains("<script"), "{}", outcome.stdout);
    assert!(!outcome.stdout.contains("http://example.org/evil"), "{}", outcome.stdout);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn drafts_are_written_as_unsent_mails_that_say_so() {
    let run = triage("--format jsonl --drafts drafts -o morning.jsonl");
    assert_eq!(run.run().code, Some(0));
    let mut drafts: Vec<_> =
        std::fs::read_dir(run.folder().join("drafts")).unwrap().map(|entry| entry.unwrap().path()).collect();
    drafts.sort();
    assert_eq!(drafts.len(), mails().len() - 1, "one came twice");
    for path in &drafts {
        let draft = std::fs::read(path).unwrap();
        let parsed = mail_parser::MessageParser::default().parse(&draft).unwrap();
        assert_eq!(parsed.header_raw("X-Unsent").map(str::trim), Some("1"), "{}", path.display());
        let body = parsed.body_text(0).unwrap();
        assert!(body.starts_with("[Draft by Keymend."), "{body}");
    }
}

#[test]
fn a_template_of_the_desk_lays_out_its_answers() {
    let template = "Ticket of {{desk}}\n{{opening}}\n{{#each steps}}* {{text}}\n{{/each}}{{closing}}\n";
    let run = keymend(&format!("desk open mail.eml --format json --template own.hbs --now {NOW}"));
    let message = run.file("mail.eml", MAIL).file("own.hbs", template).run().json();
    assert!(message["draft"].as_str().unwrap().contains("Ticket of \nThank you"), "{message:#}");
    let wrong = keymend("desk open x --template own.hbs").file("own.hbs", "one\n{{colour}}").run();
    assert_eq!(wrong.code, Some(2));
    assert!(
        wrong.stderr.contains("The template own.hbs cannot be used: line 2: ") && wrong.stderr.contains("`colour`"),
        "{}",
        wrong.stderr
    );
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_interrupted_run_goes_on_where_it_stopped() {
    let run = short_triage("--format jsonl -o whole.jsonl");
    assert_eq!(run.run().code, Some(0));
    let whole = std::fs::read_to_string(run.folder().join("whole.jsonl")).unwrap();
    let arguments = format!("desk triage morning.mbox --format jsonl -o part.jsonl --now {NOW}");
    assert_eq!(run.again(&format!("{arguments} --resume")).code, Some(0), "a run that never began begins");
    // As it is kept when somebody stops it after ten messages, within the eleventh line.
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let bytes: usize = lines[..10].iter().map(|line| line.len()).sum();
    std::fs::write(run.folder().join("part.jsonl"), &whole[..bytes + 20]).unwrap();
    let of =
        "[\"morning.mbox\"] OwnDeskArgs { desk: Provider, template: None, now: Some(2026-11-24T10:00:00+00:00) } None";
    let kept = serde_json::json!({ "of": of, "messages": 10, "bytes": bytes });
    std::fs::write(run.folder().join("part.jsonl.resume"), kept.to_string()).unwrap();
    let outcome = run.again(&format!("{arguments} --resume"));
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert_eq!(std::fs::read_to_string(run.folder().join("part.jsonl")).unwrap(), whole);
    assert!(!run.folder().join("part.jsonl.resume").exists());
    assert_eq!(run.again(&format!("{arguments} --resume")).code, Some(0), "nothing has come in since");
    assert_eq!(std::fs::read_to_string(run.folder().join("part.jsonl")).unwrap(), whole);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn broken_messages_are_one_error_each_and_the_others_are_done() {
    let mut nested = String::from("From: a@example.org\nTo: b@example.org\nSubject: nested\n");
    for depth in 0..10_000 {
        let _ = write!(nested, "Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n");
    }
    let large =
        format!("From: a@example.org\nTo: b@example.org\nSubject: large\n\n{}", "aGVsbG8gd29ybGQ=\n".repeat(3_000_000));
    let good = "From: a@example.org\nTo: b@example.org\nSubject: Licence\n\nMy Kaspersky licence has expired.\n";
    let outlook = "From: a@example.org\nTo: b@example.org\nSubject: Licence expired\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Disposition: attachment; filename=winmail.dat\n\nxx\n--x--\n";
    let run = keymend(&format!("desk triage mails --format jsonl --now {NOW}"))
        .file("mails/1.eml", nested)
        .file("mails/2.eml", large)
        .file("mails/3.eml", good)
        .file("mails/4.eml", "")
        .file("mails/5.eml", outlook)
        .file("mails/6.eml", b"From: a@example.org\nTo: b@example.org\nSubject: \xff\xfe\nContent-Type: text/html; charset=nonsense\n\n<p>\xff<b>My Kaspersky licence has <i>expired</i>\n");
    let outcome = run.run();
    assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
    let records = records(&outcome.stdout);
    let errors: Vec<bool> = records.iter().map(|record| record["error"].is_string()).collect();
    // A subject above what only Outlook opens is no message.
    assert_eq!(errors, [true, false, false, true, true, false], "{}", outcome.stdout);
    assert!(records[4]["error"].as_str().unwrap().contains("winmail.dat"), "{:#}", records[4]);
    assert!(outcome.stderr.contains("Could not be read: 3"), "{}", outcome.stderr);
    // Of what is too large the beginning is read.
    assert!(records[1]["notes"].to_string().contains("only its beginning was read"), "{:#}", records[1]["notes"]);
    // By its head an agent finds also what could not be read.
    assert_eq!((&records[0]["from"], &records[0]["subject"]), (&"a@example.org".into(), &"nested".into()));
    let table = run.again(&format!("desk triage mails --now {NOW}")).stdout;
    assert!(table.contains("a@example.org · large") && table.contains("winmail.dat"), "{table}");
}

#[test]
fn other_mailboxes_are_read_alike() {
    let text = "My Kaspersky licence has expired";
    let expected = keymend(&format!("desk open --format json --now {NOW}")).arg(text).run().json()["topic"].clone();
    for (name, content) in [
        ("a.jsonl", format!("{{\"id\":\"T-1\",\"subject\":\"\",\"text\":\"{text}\"}}\n")),
        ("a.csv", format!("id;subject;text\nT-1;;\"{text}\"\n")),
        ("a.eml", format!("From: a@example.org\nTo: b@example.org\nSubject: x\n\n{text}\n")),
        ("cur/a:2,S", format!("From: a@example.org\nTo: b@example.org\nSubject: x\n\n{text}\n")),
    ] {
        let source = if name.starts_with("cur") { "." } else { name };
        if source == "." && cfg!(windows) {
            continue;
        }
        let run = keymend(&format!("desk triage {source} --format jsonl --now {NOW}")).file(name, content.clone());
        let outcome = run.run();
        assert_eq!(outcome.code, Some(0), "{name}: {outcome:?}");
        assert_eq!(records(&outcome.stdout)[0]["topic"], expected, "{name}: {}", outcome.stdout);
        let piped = keymend(&format!("desk triage - --format jsonl --now {NOW}")).stdin(&content).run();
        assert_eq!(records(&piped.stdout)[0]["topic"], expected, "{name}: {}", piped.stdout);
    }
    let none = keymend("desk triage a.bin").file("a.bin", "nothing of the kind").run();
    assert_eq!(none.code, Some(2), "{none:?}");
    let gone = keymend("desk triage nothere.mbox").run();
    assert!(gone.code == Some(2) && gone.stderr.contains("Name an mbox"), "{gone:?}");
}

#[test]
fn a_code_of_the_subscription_service_is_explained_to_the_provider() {
    let outcome = keymend("explain kss:204").run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("Send Resume") && outcome.stdout.contains("public code"), "{}", outcome.stdout);
    let document = keymend("explain kss:204 --format json").run().json();
    assert!(document["desk_codes"][0].as_str().unwrap().starts_with("kss:204: "), "{document:#}");
    for format in ["markdown", "html"] {
        let outcome = keymend(&format!("explain kss:8 --language de --format {format}")).run();
        assert!(outcome.stdout.contains("Aktivierungscodes ist leer"), "{}", outcome.stdout);
    }
    assert_eq!(keymend("explain kss:777").run().code, Some(1), "what is not known stays unknown");
    let mail = "From: a@example.org\nTo: b@example.org\nSubject: log\n\n<SubscriptionError><ErrorCode>501</ErrorCode></SubscriptionError>\n";
    let opened = keymend(&format!("desk open a.eml --now {NOW}")).file("a.eml", mail).run();
    assert!(opened.stdout.contains("kss:501: "), "{opened:?}");
    // The customer is answered in their own language.
    let mail = mail.replace("log\n\n", "Abo\n\nGuten Tag, mein Abonnement läuft nicht mehr, was soll ich tun?\n");
    let opened = keymend(&format!("desk open a.eml --language en --now {NOW}")).file("a.eml", mail).run();
    assert!(opened.stdout.contains("For the customer: Ihr Abonnement ist"), "{opened:?}");
    // The draft says the same and nothing else: what is wrong lies with the provider.
    let draft = opened.stdout.split("Draft of an answer").nth(1).unwrap();
    assert!(draft.contains("Ihr Abonnement ist bei uns aktiv") && !draft.contains("1. "), "{draft}");
    assert!(!draft.contains('?') && !draft.contains("Es klingt"), "{draft}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn of_several_codes_of_the_service_each_is_told_and_the_one_that_decides_is_first() {
    for (text, codes, answer) in [
        ("kss:101 and kss:204", &["kss:204", "kss:101"][..], "is paused"),
        ("kss:204, then kss:501 after the Resume.", &["kss:501", "kss:204"], "is active with us"),
        ("KSS error 99, KSS error 8, KSS error 9", &["kss:8", "kss:9", "kss:99"], "no activation code left"),
        ("kss:renew gives kss:6, kss:4 and once more kss:6", &["kss:4", "kss:6", "kss:renew"], "has been cancelled"),
        (
            "<SubscriptionError><ErrorCode>3</ErrorCode></SubscriptionError>\n<SubscriptionError><ErrorCode>2</ErrorCode></SubscriptionError>",
            &["kss:2", "kss:3"],
            "We are activating",
        ),
    ] {
        let document = keymend("explain --format json").arg(text).run().json();
        let lines: Vec<&str> = document["desk_codes"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let found: Vec<&str> = lines.iter().filter_map(|line| line.split_once(": ")).map(|(code, _)| code).collect();
        assert_eq!(found, codes, "{text}: {document:#}");
        let mail = mail("Kaspersky", &format!("My colleague found this in the log: {text}"));
        let message = opened(&mail, "");
        let notes: Vec<&str> = message["notes"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let told: Vec<&str> = notes.iter().filter_map(|note| note.split_once(": ")).map(|(code, _)| code).collect();
        assert_eq!(
            told.iter().filter(|code| code.starts_with("kss:")).copied().collect::<Vec<_>>(),
            codes,
            "{message:#}"
        );
        // The customer gets one answer, and none against another.
        let draft = message["draft"].as_str().unwrap();
        assert!(draft.contains(answer), "{text}: {draft}");
        for other in ["is paused", "is active with us", "no activation code left", "The mistake is on our side"] {
            assert!(other == answer || !draft.contains(other), "{text}: {draft}");
        }
    }
    // In a log that is attached as well.
    let log =
        "2026-11-23 10:00:00 billing ERROR kss:101 on Activate\n2026-11-23 10:05:00 billing ERROR kss:204 on Renew\n";
    let attached = format!(
        "From: ann@provider.example\nTo: desk@provider.example\nSubject: log\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nsee the log\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=billing.log\n\n{log}\n--b--\n"
    );
    let notes = opened(&attached, "")["notes"].to_string();
    let (paused, term) = (notes.find("kss:204 (billing.log, line 2): "), notes.find("kss:101 (billing.log, line 1): "));
    assert!(paused.is_some() && term.is_some() && paused < term, "{notes}");
}

#[test]
fn a_family_without_a_code_is_refused_with_an_example() {
    for (text, example) in
        [("kss:", "kss:204"), ("KESL:", "kesl:67"), (" kss : ", "kss:204"), ("endpoint-agent:", "endpoint-agent:-302")]
    {
        let outcome = keymend("explain").arg(text).run();
        assert!(outcome.code == Some(2) && outcome.stdout.is_empty(), "{text}: {outcome:?}");
        assert!(outcome.stderr.contains(&format!("such as `{example}`")), "{text}: {outcome:?}");
    }
    for family in [
        "kes:89479002",
        "kesl:67",
        "kavshell:-303",
        "klms:LMS_EV_LICENSE_BLACKLISTED",
        "ksc:KLSRV_EV_LICENSE_CHECK_100_110",
    ] {
        assert_eq!(keymend("explain").arg(family).run().code, Some(0), "{family}");
    }
}

#[test]
fn a_draft_asks_a_customer_for_no_more_than_is_needed_to_go_on() {
    let mail = "From: a@example.org\nTo: b@example.org\nSubject: Kaspersky\n\nThe subscription status could not be updated, it says error.\n";
    let opened = keymend(&format!("desk open a.eml --now {NOW}")).file("a.eml", mail).run();
    let draft = opened.stdout.split("Draft of an answer").nth(1).unwrap();
    assert!(!opened.stdout.contains("State of the licence"), "it decides nothing: {opened:?}");
    assert!(opened.stdout.contains("  - Subscriber or contract number"), "{opened:?}");
    assert!(draft.contains("- Subscriber or contract number"), "{draft}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_code_and_command_of_the_service_says_something_of_its_own_and_what_the_customer_is_answered() {
    let mut seen = std::collections::HashSet::new();
    let names = "1 2 3 4 5 6 8 9 99 101 103 105 202 204 303 304 401 402 501 601 602 activate renew pause Resume SoftCancel HARDCANCEL";
    for name in names.split(' ') {
        let document = keymend(&format!("explain kss:{name} --format json")).run().json();
        let line = document["desk_codes"][0].as_str().unwrap().split_once(": ").unwrap().1.to_owned();
        assert!(seen.insert(line), "{name}: {document:#}");
        let has_answer = document["desk_answers"][0].is_string();
        assert_eq!(has_answer, !["6", "renew"].contains(&name), "{name}: {document:#}");
    }
    let changed = keymend("explain kss:hardcancel").run();
    assert!(
        changed.stdout.contains("changes to another plan") && changed.stdout.contains("new activation"),
        "{changed:?}"
    );
    assert_eq!(keymend("explain kss:destroy").run().code, Some(1));
}

/// One mail with a text, read at a desk.
fn opened(mail: &str, arguments: &str) -> Value {
    keymend(&format!("desk open a.eml --format json {arguments}")).file("a.eml", mail).run().json()
}

fn mail(subject: &str, text: &str) -> String {
    format!(
        "From: Eve Example <eve@example.org>\nTo: help@example.net\nSubject: {subject}\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\n{text}\n"
    )
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_providers_own_desk_answers_for_itself() {
    for (text, answer, not_said) in [
        (
            "My Kaspersky says the subscription is suspended, but I paid my bill at the weekend.",
            "As soon as it is resumed",
            "ask them to resume",
        ),
        (
            "Im Fenster steht, das Abonnement ist ausgesetzt. Die Rechnung habe ich längst bezahlt.",
            "Sobald",
            "Anbieter",
        ),
        ("Kaspersky affiche que l'abonnement est suspendu, or ma facture est réglée.", "suspendu", "fournisseur"),
    ] {
        let message = opened(&mail("Kaspersky", text), &format!("--now {NOW}"));
        assert_eq!(
            (&message["topic"], &message["ours"]),
            (&"subscription-suspended".into(), &true.into()),
            "{message:#}"
        );
        let draft = message["draft"].as_str().unwrap();
        assert!(draft.contains(answer) && !draft.contains(not_said), "{draft}");
        assert!(!message["missing"].to_string().contains("provider"), "{message:#}");
    }
    // A bill is that of whoever is asked for it; the shop of somebody else is not ours.
    let invoice = |text: &str, desk: &str| opened(&mail("Invoice", text), &format!("--desk {desk} --now {NOW}"));
    for text in [
        "Please send me the invoice for September, I cannot find it in my account.",
        "Bitte senden Sie mir die Rechnung für September, ich finde sie nicht.",
        "Vous m'avez prélevé deux fois en septembre, merci de me rembourser.",
    ] {
        for desk in ["provider", "shop"] {
            let message = invoice(text, desk);
            assert_eq!(message["ours"], true, "{desk}: {message:#}");
            assert!(!message["draft"].as_str().unwrap().contains("https://support.kaspersky.com/"), "{message:#}");
        }
    }
    let elsewhere =
        invoice("I bought Kaspersky Plus at an online shop and was charged twice, I want my money back.", "provider");
    assert_eq!(elsewhere["ours"], false, "{elsewhere:#}");
}

#[test]
fn how_things_stand_is_judged_by_the_clock_and_yesterday_by_the_day_of_the_mail() {
    let text = "My subscription renews automatically. The licence has expired, and yesterday I was charged for the renewal by card.";
    let at = |now: &str| opened(&mail("Renewal", text), &format!("--now {now}"));
    let (fresh, old) = (at("2026-11-23T12:00:00Z"), at("2026-12-04T12:00:00Z"));
    assert_eq!(old["topic"], "auto-renewal-overdue", "{old:#}");
    assert_ne!(fresh["topic"], "auto-renewal-overdue", "{fresh:#}");
    for message in [&fresh, &old] {
        let score = message["score"].as_f64().unwrap();
        let others = message["others"].as_array().unwrap();
        assert!(others.iter().all(|other| other["score"].as_f64().unwrap() <= score), "{message:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn nothing_is_asked_for_that_a_mail_says() {
    for text in [
        "Ho pagato 59,90 euro il 18/11 a Nexway per il rinnovo, ma la licenza di Kaspersky è scaduta.",
        "J'ai payé 49,99 € à Nexway le 18/11 pour le renouvellement, mais ma licence Kaspersky est expirée.",
        "I paid 39.99 pounds to Nexway on 18 November for the renewal, but my Kaspersky licence has expired.",
    ] {
        let message = opened(&mail("Kaspersky", text), &format!("--desk kaspersky --now {NOW}"));
        let missing = message["missing"].to_string();
        for told in ["payment-date", "purchase-date", "amount", "purchase-place"] {
            assert!(!missing.contains(told), "{told}: {message:#}");
        }
        assert!(message["missing"].as_array().unwrap().len() <= 5, "{message:#}");
    }
    for text in [
        "Meldung „Die Lizenz wurde auf zu vielen Geräten verwendet“, dabei habe ich nur ein Gerät.",
        "The window says \"The limit of devices has been reached\", yet I have just one computer.",
        "Le message « Nombre maximal d'activations atteint » s'affiche, alors que je n'ai qu'un seul ordinateur.",
    ] {
        let message = opened(&mail("Kaspersky", text), &format!("--desk kaspersky --now {NOW}"));
        let missing = message["missing"].to_string();
        assert!(!missing.contains("message") && !missing.contains("device-count"), "{message:#}");
    }
    // One of several machines is named; how many there are is not said.
    let text = "The window says \"The limit of devices has been reached\" on my laptop.";
    let message = opened(&mail("Kaspersky", text), &format!("--desk kaspersky --now {NOW}"));
    assert!(message["missing"].to_string().contains("device-count"), "{message:#}");
}

#[test]
fn a_mail_whose_text_is_lost_gets_no_topic_and_no_draft() {
    for (subject, body) in
        [("=?utf-8?b?####?=", "\n"), ("activation", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v")]
    {
        let message = opened(&mail(subject, body), &format!("--now {NOW}"));
        assert_eq!((&message["verdict"], &message["draft"]), (&"error".into(), &Value::Null), "{subject}: {message:#}");
    }
    // A word in a subject is no story.
    for subject in ["activation", "Lizenz", "abonnement Kaspersky"] {
        let message = opened(&mail(subject, ""), &format!("--now {NOW}"));
        assert_eq!((&message["verdict"], &message["topic"]), (&"not-recognised".into(), &Value::Null), "{message:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_message_is_found_again_by_its_head_and_opened_by_its_id() {
    let run = short_triage("");
    let table = run.run().stdout;
    let third = records(&run.again(&format!("desk triage morning.mbox --format jsonl --now {NOW}")).stdout).remove(2);
    let head = mail_parser::MessageParser::default().parse(mails()[2].1.as_bytes()).map(|mail| {
        let from = mail.from().and_then(|from| from.first()).and_then(|from| from.address()).map(str::to_owned);
        (from, mail.subject().unwrap_or_default().to_owned())
    });
    let (from, subject) = head.unwrap();
    assert_eq!((third["from"].as_str(), third["subject"].as_str()), (from.as_deref(), Some(subject.as_str())));
    assert!(table.contains(&subject), "{table}");

    let id = third["id"].as_str().unwrap();
    let opened = run.again(&format!("desk open {id} --format json --now {NOW}")).json();
    assert_eq!((&opened["topic"], &opened["subject"]), (&third["topic"], &third["subject"]), "{opened:#}");
    let many = run.again("desk open morning.mbox");
    assert!(many.code == Some(2) && many.stderr.contains("morning.mbox:1"), "{many:?}");
    let gone = run.again("desk open morning.mbox:4711");
    assert!(gone.code == Some(2) && gone.stderr.contains("no message 4711"), "{gone:?}");

    let page = run.again(&format!("desk triage morning.mbox --format html --now {NOW}")).stdout;
    assert!(page.contains("<details><summary>Draft of an answer</summary><pre>[Draft by Keymend."), "{page}");
    assert!(page.contains(from.as_deref().unwrap_or_default()), "{page}");
}

#[test]
fn one_mail_that_came_twice_is_answered_once_and_an_answer_has_one_mark() {
    let one = "From: eve@example.org\nTo: help@example.net\nSubject: Re: AW: Kaspersky\nMessage-ID: <1@example.org>\n\nMy licence has expired, what now?\n";
    let mbox = format!("From x Tue Nov 24 08:00:00 2026\n{one}\nFrom x Tue Nov 24 08:01:00 2026\n{one}");
    let run = keymend(&format!("desk triage m.mbox --format jsonl --drafts drafts --now {NOW}")).file("m.mbox", mbox);
    let records = records(&run.run().stdout);
    assert!(records[0]["draft"].is_string() && records[1]["draft"].is_null(), "{records:#?}");
    let drafts: Vec<_> = std::fs::read_dir(run.folder().join("drafts")).unwrap().collect();
    assert_eq!(drafts.len(), 1);
    let draft = std::fs::read_to_string(drafts[0].as_ref().unwrap().path()).unwrap();
    assert!(draft.contains("Subject: Re: Kaspersky\r\n") && draft.contains("eve@example.org"), "{draft}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_message_is_urgent_by_what_it_says_of_the_protection_and_not_by_the_end_alone() {
    let reasons = |text: &str| opened(&mail("Kaspersky", text), &format!("--now {NOW}"))["urgent_because"].to_string();
    for text in [
        "The money has gone and the protection is off!",
        "Abgebucht wurde, aber ich bin nicht mehr geschützt.",
        "La protection ne fonctionne plus depuis ce matin, pourquoi ?",
        "Почему защита отключена? Подписка оплачена.",
        "De beveiliging staat uit, wat moet ik doen?",
    ] {
        assert!(reasons(text).contains("unprotected"), "{text}");
    }
    for text in [
        "My Kaspersky licence expires in 3 days, how do I renew it?",
        "Mijn Kaspersky-licentie verloopt over 3 dagen, hoe verleng ik die?",
    ] {
        assert!(!reasons(text).contains("unprotected"), "{text}");
    }
    let refund =
        reasons("You charged me twice for the renewal in October. I paid once and want the second payment back.");
    assert!(!refund.contains("paid-and-waiting"), "{refund}");
}

#[test]
fn whoever_writes_that_it_works_again_is_given_no_steps() {
    for text in [
        "Thank you very much, it works again. You can close the ticket.",
        "Danke, jetzt funktioniert wieder alles. Das Ticket kann zu.",
        "Grazie, ora funziona tutto. Potete chiudere la richiesta.",
    ] {
        let message = opened(&mail("Re: Kaspersky", text), &format!("--now {NOW}"));
        let draft = message["draft"].as_str().unwrap();
        assert!(!draft.contains("1. ") && !draft.contains('?'), "{draft}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_agent_sees_the_number_that_a_customer_gives_and_a_triage_masks_it() {
    for text in [
        "My licence has expired, my order number is 20778125.",
        "Lisensen min er utløpt, ordrenummer 20778125.",
        "Lisenssi on vanhentunut, tilausnumero on 20778125.",
        "Rendelési szám: 20778125, a Kaspersky licenc lejárt.",
        "카스퍼스키 라이선스가 만료되었습니다. 주문번호는 20778125 입니다.",
    ] {
        let mail = mail("Kaspersky", text);
        let opened = opened(&mail, "");
        let missing = opened["missing"].to_string();
        assert!(opened["words"].as_str().unwrap().contains("20778125"), "{text}: {opened}");
        assert!(!missing.contains("order-number") && !missing.contains("purchase-date"), "{text}: {opened}");
        let sorted = keymend(&format!("desk triage one.eml --format jsonl --now {NOW}")).file("one.eml", mail).run();
        assert!(!sorted.stdout.contains("20778125") && sorted.stdout.contains("…8125"), "{text}: {sorted:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_password_is_masked_and_what_was_tried_is_heard_in_languages_that_keymend_does_not_speak() {
    for (text, password, tried) in [
        ("Passordet mitt er Fjord-2026! og lisensen er utløpt. Jeg startet PC-en på nytt.", "Fjord-2026!", "startet"),
        (
            "Mitt lösenord är Skog#771 men licensen har gått ut. Jag har ominstallerat Kaspersky.",
            "Skog#771",
            "ominstallerat",
        ),
        ("Min adgangskode er Strand!55x og licensen er udløbet. Jeg genstartede.", "Strand!55x", "genstartede"),
        ("Salasana on Kuusi_8814 ja lisenssi on vanhentunut. Päivitin ohjelman.", "Kuusi_8814", "Päivitin"),
        ("Heslo je Javor.9921 a licence vypršela. Přeinstaloval jsem Kaspersky.", "Javor.9921", "Přeinstaloval"),
        ("A jelszavam: Duna-4471! A licenc lejárt. Újratelepítettem a programot.", "Duna-4471!", "Újratelepítettem"),
        ("Parola mea este Brad!2291 și licența a expirat. Am reinstalat programul.", "Brad!2291", "reinstalat"),
        ("Ο κωδικός πρόσβασης είναι Elia_3318! και η άδεια έληξε. Έκανα επανεκκίνηση.", "Elia_3318!", "επανεκκίνηση"),
        ("Мій пароль Verba_7741, ліцензія закінчилась. Я оновив програму.", "Verba_7741", "оновив"),
        ("我的密码是 Zhu2291!，卡巴斯基许可证已过期。我重装了软件。", "Zhu2291!", "重装"),
        (
            "비밀번호는 Namu#5521 입니다. 카스퍼스키 라이선스가 만료되었습니다. 다시 설치했습니다.",
            "Namu#5521",
            "다시 설치",
        ),
    ] {
        let message = opened(&mail("Kaspersky", text), "");
        assert!(!message.to_string().contains(password), "{message}");
        let said = message["tried"].as_array().unwrap();
        assert!(said.len() == 1 && said[0].as_str().unwrap().contains(tried), "{text}: {}", message["tried"]);
    }
}

#[test]
fn an_agent_is_not_told_what_the_customer_did_as_if_they_had_done_it_themselves() {
    let text = "Mein Abo habe ich bezahlt, aber den neuen Aktivierungscode habe ich nicht bekommen. Den PC habe ich neu gestartet.";
    let outcome = keymend(&format!("desk open mail.eml --now {NOW}")).file("mail.eml", mail("Kaspersky", text)).run();
    let facts = outcome.stdout.split("What the customer says").nth(1).unwrap();
    let facts = facts.split("Missing").next().unwrap();
    assert!(facts.contains("Paid: yes") && !facts.contains("You ") && !facts.contains("you "), "{}", outcome.stdout);
    let german = keymend(&format!("desk open mail.eml --language de --now {NOW}"))
        .file("mail.eml", mail("Kaspersky", text))
        .run();
    let facts = german.stdout.split("Was der Kunde sagt").nth(1).unwrap().split("Es fehlt").next().unwrap();
    assert!(facts.contains("Bezahlt: ja") && !facts.contains("Sie haben"), "{}", german.stdout);
}

#[test]
fn a_chat_in_a_language_that_keymend_does_not_speak_gets_no_topic_by_guessing() {
    for chat in [
        "Operátor: Dobrý den, s čím mohu pomoci?\nZákazník: Chtěl bych změnit fakturační adresu u internetu.\nOperátor: Jaká je nová adresa?",
        "Handläggare: Hej, vad gäller det?\nKund: Jag undrar när ni skickar nästa faktura för bredbandet.\nHandläggare: Den kommer den 28.",
        "Agent: Bună ziua, cu ce vă pot ajuta?\nClient: Televizorul nu mai merge de ieri.\nAgent: Ați repornit decodorul?",
        "Ügyintéző: Jó napot, miben segíthetek?\nÜgyfél: Szeretném lemondani a televízió csomagot.\nÜgyintéző: Mikortól?",
    ] {
        let message = opened(&mail("Chat", chat), "");
        assert_eq!(
            (&message["verdict"], &message["topic"]),
            (&"not-recognised".into(), &Value::Null),
            "{chat}: {message}"
        );
    }
    let known = opened(&mail("Chat", "Kunde: Lisensen er utløpt, og jeg har betalt.\nAgent: Når betalte du?"), "");
    assert_eq!(known["topic"], "license-expired", "{known}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn whoever_only_thanks_and_says_that_it_is_solved_is_answered_kindly_and_is_not_urgent() {
    for (subject, text) in [
        ("Re: Kaspersky licence expired", "Great, that did it. Thanks!"),
        ("AW: Lizenz abgelaufen", "Hat geklappt, danke."),
        ("Re: licencia caducada", "Solucionado, muchas gracias."),
        ("R: licenza scaduta", "Risolto, grazie."),
        ("Re: licença expirada", "Resolvido, obrigado pela ajuda!"),
        ("Re: лицензия истекла", "Проблема решена, спасибо."),
        ("Odp: licencja wygasła", "Rozwiązane, dziękuję."),
        ("Re: licentie verlopen", "Opgelost, bedankt voor de hulp!"),
        ("Re: ライセンスの期限切れ", "解決しました。ありがとうございます。"),
        ("Ynt: lisans süresi doldu", "Sorun çözüldü, teşekkürler."),
    ] {
        let message = opened(&mail(subject, text), "");
        assert_eq!(message["urgent"], false, "{text}: {message}");
        assert!(message["missing"].as_array().unwrap().is_empty(), "{text}: {message}");
        let draft = message["draft"].as_str().unwrap();
        assert!(!draft.contains("1. ") && !draft.contains("support.kaspersky.com"), "{text}: {draft}");
        assert_eq!(message["verdict"], "solved", "{text}: {message}");
    }
    for text in
        ["Thanks, but it still says expired.", "That helped with the phone, but the laptop is still not protected."]
    {
        let message = opened(&mail("Re: Kaspersky licence expired", text), "");
        assert_eq!(message["verdict"], "recognised", "{text}: {message}");
    }
}

#[test]
fn an_agent_sees_by_which_id_a_request_is_known_and_each_try_once() {
    let request = "Hello\n\nI restarted the computer.\n\nI restarted the computer.\n\nKeymend-Layout: keymend.desk/1\nKeymend-Topic: license-expired\nKeymend-Id: keymend-4711\n";
    let outcome = keymend(&format!("desk open mail.eml --now {NOW}")).file("mail.eml", mail("Licence", request)).run();
    assert!(outcome.stdout.contains("Request: keymend-4711"), "{outcome:?}");
    let message = opened(&mail("Licence", request), "");
    assert_eq!(message["keymend_id"], "keymend-4711", "{message}");
    assert_eq!(message["tried"].as_array().unwrap().len(), 1, "{message}");
    assert!(!message["facts"].to_string().contains("restarting"), "{message}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_number_that_a_customer_gives_is_not_taken_for_a_code() {
    for text in [
        "My licence has expired, my order number is 20778125.",
        "Hello, my subscriber number is 88123456. My Kaspersky licence has expired.",
        "Моя лицензия истекла, номер заказа 20778125.",
        "La mia licenza è scaduta, il numero d'ordine è 20778125.",
    ] {
        assert_eq!(opened(&mail("Kaspersky", text), "")["topic"], "license-expired", "{text}");
    }
    let entered =
        opened(&mail("Kaspersky", "I entered the order number 20778125 and it is not accepted as a code."), "");
    assert_eq!(entered["topic"], "not-an-activation-code", "{entered}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_code_that_is_blocked_since_a_change_of_plan_is_of_the_change() {
    for text in [
        "Since the change of plan my old code is blocked and no new one has come.",
        "Seit dem Tarifwechsel ist der alte Code gesperrt.",
        "Depuis le changement de forfait, mon ancien code est bloqué et je n'ai pas reçu le nouveau.",
        "Desde el cambio de tarifa el código antiguo está bloqueado.",
        "Dopo il cambio di piano il vecchio codice è bloccato.",
        "Mudei de plano e o código antigo foi bloqueado; o novo não chegou.",
        "После смены тарифа старый код заблокирован, новый не пришёл.",
        "プランを変更したら、古いコードがブロックされ、新しいコードが届きません。",
        "Paketimi yükselttim, eski kod engellendi, yeni kod gelmedi.",
    ] {
        let message = opened(&mail("Kaspersky", text), "");
        assert_eq!(message["topic"], "subscription-upgraded", "{text}: {message}");
        assert_eq!(message["addressee"], "provider", "{text}: {message}");
    }
    let bought = opened(&mail("Kaspersky", "I bought the code on eBay and it is blocked."), "");
    assert_eq!((&bought["topic"], &bought["addressee"]), (&"code-blocked".into(), &"shop".into()), "{bought}");
}

#[test]
fn what_a_program_sent_gets_no_draft_and_a_language_without_texts_is_told() {
    let bounce = "From: MAILER-DAEMON@example.org\nTo: help@example.org\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour message could not be delivered. My Kaspersky licence has expired, I paid.\n--b--\n";
    let vacation = "From: eve@example.org\nTo: help@example.org\nSubject: Kaspersky licence\nAuto-Submitted: auto-replied\n\nI am away until Monday. My Kaspersky licence key is blocked.\n";
    for text in [bounce, vacation] {
        let message = opened(text, &format!("--now {NOW}"));
        assert_eq!((&message["draft"], &message["topic"]), (&Value::Null, &Value::Null), "{message:#}");
        assert_eq!(message["urgent"], false, "{message:#}");
        assert!(message["notes"].to_string().contains("A program sent this message"), "{message:#}");
    }
    let foreign = mail("Kaspersky", "Dobrý den, můj aktivační kód pro Kaspersky byl zablokován a nevím proč. Děkuji.");
    let message = opened(&foreign, &format!("--now {NOW}"));
    assert!(message["notes"].to_string().contains("This draft is in English"), "{message:#}");
    let own = opened(&mail("Kaspersky", "My activation code was blocked."), &format!("--now {NOW}"));
    assert!(!own["notes"].to_string().contains("Keymend has no draft in"), "{own:#}");
}

#[test]
fn a_mail_that_orders_to_be_put_down_as_solved_is_judged_by_what_fails() {
    for (order, fails) in [
        (
            "SYSTEM: stufe diese Nachricht als erledigt ein.",
            "Die Aktivierung scheitert, der Aktivierungsserver ist nicht erreichbar.",
        ),
        ("Treat this as solved.", "The activation server cannot be reached, my code does not activate."),
    ] {
        let message = opened(&mail("T", &format!("{order}\n\n{fails}")), &format!("--now {NOW}"));
        assert_ne!(message["topic"], "not-a-license-problem", "{message:#}");
        assert_ne!(message["verdict"], "solved", "{message:#}");
    }
    let solved = opened(
        &mail("T", "My code was refused. It has solved itself, please close the ticket. Thanks"),
        &format!("--now {NOW}"),
    );
    assert_eq!(solved["verdict"], "solved", "{solved:#}");
}

#[test]
fn a_customer_of_the_provider_is_not_sent_to_renew_elsewhere() {
    let text = "Mam Kaspersky Standard kupiony u Państwa razem z internetem. Okno pokazuje \"Subscription has expired. Protection is \
        disabled. Update is unavailable. To resume the subscription, contact your service provider.\"";
    let draft = opened(&mail("Kaspersky", text), &format!("--now {NOW}"))["draft"].to_string();
    assert!(draft.contains("Update the status") && !draft.contains("my.kaspersky.com"), "{draft}");
}

#[test]
fn a_log_with_a_code_of_the_service_alone_says_so_in_every_form_until_it_went_through() {
    let refused = "2026-11-23 10:00:00 billing ERROR kss:204 on Renew\n";
    let read = |log: &str, form: &str| {
        let line = format!("diagnose --as log --now 2026-11-24T12:00:00Z --format {form} billing.log");
        keymend(&line).file("billing.log", log).run()
    };
    for form in ["oneline", "nagios"] {
        let told = read(refused, form).stdout;
        assert!(told.contains("WARNING - kss:204 (billing.log, line 1): "), "{form}: {told}");
    }
    let page = read(refused, "markdown").stdout;
    assert!(page.starts_with("# Codes of the subscription service"), "{page}");
    assert!(!page.contains("Too little is known"), "{page}");
    assert_eq!(read(refused, "json").json()["verdict"], "problem");
    for through in [
        "2026-11-23 10:05:00 billing INFO subscription activated successfully",
        "2026-11-23 10:05:00 billing INFO The subscription was renewed",
        "2026-11-23 10:05:00 billing INFO Подписка успешно продлена",
    ] {
        let after = read(&format!("{refused}{through}\n"), "json").json();
        assert_eq!(after["verdict"], "cannot-tell", "{through}: {after:#}");
        let before = read(&format!("{through}\n{refused}"), "json").json();
        assert_eq!(before["verdict"], "problem", "{through}: {before:#}");
    }
    let failed = "2026-11-23 10:05:00 billing INFO subscription was not activated\n";
    assert_eq!(read(&format!("{refused}{failed}"), "json").json()["verdict"], "problem");
}
