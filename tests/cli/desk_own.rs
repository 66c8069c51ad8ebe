//! `keymend desk` as the desk of whoever sold the licence: what it does itself, which earlier case is meant, what a colleague asks,
//! and what came along and was not read.

use serde_json::Value;

use crate::support::{NOW, keymend};

fn records(desk: &str, texts: &[(&str, &str, &str)]) -> Vec<Value> {
    let line = |(id, from, text): &(&str, &str, &str)| {
        serde_json::json!({ "id": id, "from": from, "date": "2026-11-24T09:30:00+01:00", "text": text }).to_string()
    };
    let lines = texts.iter().map(line).collect::<Vec<_>>().join("\n") + "\n";
    let triage = format!("desk triage m.jsonl --desk {desk} --format jsonl --now {NOW}");
    let outcome = keymend(&triage).file("m.jsonl", lines).run();
    outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn notes(message: &Value) -> String {
    message["notes"].to_string()
}

#[test]
fn a_desk_is_never_sent_to_itself_and_reads_what_it_does() {
    for (desk, text, does) in [
        ("provider", "My subscription with you is shown as paused, and your bill is paid.", "Resume"),
        ("provider", "Der Aktivierungscode, den Sie mir geschickt haben, ist gesperrt.", "replace it"),
        ("provider", "O código que vocês me enviaram está bloqueado.", "replace it"),
        ("provider", "Sizden aldığım abonelik askıya alınmış.", "Resume"),
        ("shop", "I ordered from your shop and paid on Monday, and no code came.", "send the customer"),
    ] {
        let run = keymend(&format!("desk open a.txt --desk {desk} --now {NOW}")).file("a.txt", text);
        let shown = run.run().stdout;
        assert!(shown.contains("your desk") && shown.contains("What your desk does: "), "{text}: {shown}");
        assert!(shown.split_whitespace().collect::<Vec<_>>().join(" ").contains(does), "{text}: {shown}");
        let whose = shown.lines().filter(|line| line.contains("Who can fix it") || line.contains("If the steps"));
        assert!(whose.clone().all(|line| !line.contains("the provider") && !line.contains("the shop")), "{shown}");
    }
    // What another sold is theirs, and Kaspersky's desk has none of these tasks.
    for (desk, text) in [
        ("provider", "I bought the code on a marketplace, and it is blocked."),
        ("shop", "I have Kaspersky from my internet provider, and the subscription is paused."),
        ("kaspersky", "My subscription is paused, and the bill is paid."),
    ] {
        let message = &records(desk, &[("1", "eve@example.org", text)])[0];
        assert_eq!((&message["desk_does"], &message["ours"]), (&Value::Null, &false.into()), "{message:#}");
    }
}

#[test]
fn whoever_refers_to_an_earlier_case_is_linked_to_it_or_asked_for_it() {
    let found = records(
        "provider",
        &[
            ("4711", "anna@example.org", "The activation code is blocked."),
            ("4712", "anna@example.org", "It is the same problem again as last time, please help."),
            ("4713", "max@example.org", "C'est reparti, même souci que le mois dernier."),
            ("4714", "eve@example.org", "It happened again, exactly like in my ticket 4711."),
            ("4715", "eve@example.org", "I tried again and got the same error."),
        ],
    );
    assert!(notes(&found[1]).contains("earlier message: 4711 (This activation code"), "{:#}", found[1]);
    assert!(notes(&found[3]).contains("earlier message: 4711"), "{:#}", found[3]);
    let draft = |at: usize| found[at]["draft"].as_str().unwrap();
    assert!(draft(1).contains("We have your earlier message") && !draft(1).contains("its number"), "{}", draft(1));
    assert!(notes(&found[2]).contains("Look for it under"), "{:#}", found[2]);
    assert!(draft(2).contains("son numéro ou le jour"), "{}", draft(2));
    for at in [0, 4] {
        assert!(!notes(&found[at]).contains("earlier"), "{:#}", found[at]);
    }
    // Somebody else's number closes nothing.
    let solved = records(
        "provider",
        &[
            ("4711", "a@example.org", "The code is blocked."),
            ("4712", "b@example.org", "My ticket 4711 is solved, thank you, all works again."),
        ],
    );
    assert_eq!(solved[1]["closes"], serde_json::json!([]), "{:#}", solved[1]);
}

const COLLEAGUE: &str = "From: Col <col@provider.example>\nTo: desk@provider.example\nDate: Mon, 23 Nov 2026 13:00:00 +0100\nMessage-ID: <4@provider.example>\nSubject: KSS\nContent-Type: text/plain; charset=utf-8\n\n";

#[test]
fn a_colleague_who_tells_a_code_of_the_service_gets_the_words_for_the_customer_and_no_letter() {
    for (text, code) in [
        ("Renew for SubscriberId 5530440 gave ErrorCode=204, what do I answer the customer?", "204"),
        ("Hallo, bei Kunde Muster bringt Resume 501. Was nun?", "501"),
        ("Activate renvoie l'erreur 8, que répondre au client ?", "8"),
    ] {
        let run = keymend(&format!("desk open a.eml --format json --now {NOW}"))
            .file("a.eml", format!("{COLLEAGUE}{text}\n"));
        let message = run.run().json();
        assert!(notes(&message).contains(&format!("kss:{code}")), "{message:#}");
        assert!(notes(&message).contains("has no recipient") && message["draft"].is_string(), "{message:#}");
    }
    let plain = format!("{COLLEAGUE}Please renew contract 402 for the customer, it costs 204 euros.\n");
    let message = keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", plain).run().json();
    assert!(!notes(&message).contains("kss:"), "{message:#}");
}

#[test]
fn what_came_along_and_was_not_read_is_named_and_a_logo_is_not() {
    let part = |head: &str, body: &str| format!("--xx\n{head}\n\n{body}\n");
    let mail = [
        "From: Max <max@example.org>\nSubject: Kaspersky\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=xx\n\n".to_owned(),
        part("Content-Type: text/plain; charset=utf-8", "My Kaspersky licence has expired, see the files."),
        part("Content-Type: image/png; name=\"screen.png\"\nContent-Disposition: attachment; filename=\"screen.png\"\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="),
        part("Content-Type: image/png; name=\"logo.png\"\nContent-Disposition: inline; filename=\"logo.png\"\nContent-ID: <logo@x>\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="),
        part("Content-Type: application/pdf; name=\"bill.pdf\"\nContent-Disposition: attachment; filename=\"bill.pdf\"\nContent-Transfer-Encoding: base64", "JVBERi0xLjQK"),
        part("Content-Type: text/plain; name=\"note.txt\"\nContent-Disposition: attachment; filename=\"note.txt\"", "The code was entered on Monday."),
        part("Content-Type: text/vcard; name=\"max.vcf\"\nContent-Disposition: attachment; filename=\"max.vcf\"", "BEGIN:VCARD\nEND:VCARD"),
        "--xx--\n".to_owned(),
    ]
    .concat();
    let message = keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail).run().json();
    let notes = notes(&message);
    for (name, why) in
        [("screen.png", "Pictures"), ("bill.pdf", "does not know the format"), ("note.txt", "says enough")]
    {
        assert!(notes.contains(name) && notes.contains(why), "{name}: {notes}");
    }
    assert!(!notes.contains("logo.png") && !notes.contains("max.vcf"), "{notes}");
}

#[test]
fn a_note_about_a_draft_goes_with_the_draft() {
    let first = "From: Ana <ana@example.org>\nSubject: Licenta\nMessage-ID: <1@x.example>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nBună ziua, codul meu nu este acceptat.\n";
    let solved = "From: Ana <ana@example.org>\nSubject: Re: Licenta\nMessage-ID: <2@x.example>\nIn-Reply-To: <1@x.example>\nDate: Mon, 23 Nov 2026 12:00:00 +0000\n\nIt works again, solved, thank you.\n";
    let mbox = |mails: &[&str]| -> String {
        mails.iter().map(|mail| format!("From x@example.org Mon Nov 23 10:00:00 2026\n{mail}\n")).collect()
    };
    let run = |mails: &[&str]| {
        let triage = format!("desk triage m.mbox --format jsonl -o o.jsonl --now {NOW}");
        let run = keymend(&triage).file("m.mbox", mbox(mails));
        run.run();
        let text = std::fs::read_to_string(run.folder().join("o.jsonl")).unwrap();
        serde_json::from_str::<Value>(text.lines().next().unwrap()).unwrap()
    };
    let open = run(&[first]);
    assert!(notes(&open).contains("The draft") && open["draft"].is_string(), "{open:#}");
    let closed = run(&[first, solved]);
    assert!(closed["closed_by"].is_string() && closed["draft"].is_null(), "{closed:#}");
    assert!(notes(&closed).contains("does not understand") && !notes(&closed).contains("draft"), "{closed:#}");
}
