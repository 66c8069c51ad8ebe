//! What administrators hold in hand, in the forms in which it comes: each machine has its line, and a line without a
//! verdict its reason.

use crate::support::{NOW, keymend};

/// What `fleet` says of a file: host, verdict, topic and error of each line.
fn told_of(name: &str, text: &str) -> Vec<[String; 4]> {
    let outcome = keymend(&format!("fleet {name} --ordered --now")).arg(NOW).file(name, text).run();
    let read = |line: &str| -> serde_json::Value {
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {outcome:?}"))
    };
    let of = |line: &str| {
        let record = read(line);
        ["host", "verdict", "topic", "error"].map(|member| record[member].as_str().unwrap_or_default().to_owned())
    };
    outcome.stdout.lines().map(of).collect()
}

fn hosts_and_topics(told: &[[String; 4]]) -> Vec<(&str, &str)> {
    told.iter().map(|[host, _, topic, _]| (host.as_str(), topic.as_str())).collect()
}

#[test]
fn events_a_line_each_are_the_same_whatever_their_file_is_called() {
    let beat = |host: &str| {
        format!(
            r#"{{"@timestamp":"2026-11-20T06:30:00Z","id":"x","host":{{"name":"{host}"}},"winlog":{{"channel":"Kaspersky Event Log","provider_name":"avp"}},"message":"Event type: License has expired"}}"#
        ) + "\n"
    };
    let center = r#"{"@timestamp":"2026-11-20T06:30:00Z","event":{"dataset":"kaspersky.ksc"},"host":{"hostname":"pc3"},"kaspersky":{"ksc":{"event_class_id":"GNRL_EV_LICENSE_EXPIRATION"}},"message":"License has expired"}"#;
    for ending in ["json", "jsonl", "ndjson", "txt"] {
        let told = told_of(&format!("e.{ending}"), &(beat("pc1") + &beat("pc2")));
        assert_eq!(hosts_and_topics(&told), [("pc1", "license-expired"), ("pc2", "license-expired")], "{ending}");
        let told = told_of(&format!("e.{ending}"), &format!("{center}\n"));
        assert_eq!(hosts_and_topics(&told), [("pc3", "license-expired")], "{ending}");
    }
    // By its name it holds records where nothing else is known of it: each line has its reason.
    let told = told_of("r.jsonl", "{\"id\": 1, \"host\": {}}\nnonsense\n");
    assert!(told.len() == 2 && told.iter().all(|[_, verdict, _, error]| verdict == "error" && !error.is_empty()));
}

#[test]
fn a_text_that_nothing_recognises_is_searched_and_else_the_way_to_search_it_is_named() {
    for text in [
        "nightly job\nstep 4: avp returned error=89479006\ndone\n",
        "{\"step\":4,\"out\":\"avp: error=89479006\"}\n{\"step\":5}\n",
        "шаг 4: ошибка 89479006\n",
    ] {
        let told = told_of("job.txt", text);
        assert_eq!(hosts_and_topics(&told), [("", "code-expired")], "{text}");
    }
    for text in ["nightly job\ndone\n", "We should talk about the licence. It failed yesterday.\n"] {
        let [[_, verdict, _, error]] = &told_of("job.txt", text)[..] else { panic!("{text}") };
        assert!(verdict == "error" && error.contains("--as log`"), "{text}: {error}");
    }
    // In a folder only what has the times of a log counts: other texts lie there, too.
    let app = include_str!("../../examples/expired-linux/app-info.txt");
    for (text, is_read) in [("error=89479006\n", false), ("2026-11-20 10:00:01 job: error=89479006\n", true)] {
        let run = keymend("diagnose all --format json --now").arg(NOW).file("all/app-info.txt", app);
        let outcome = run.file("all/notes.txt", text).run();
        assert_eq!(outcome.stdout.contains("89479006"), is_read, "{outcome:?}");
    }
}

#[test]
fn what_a_windows_machine_and_its_agents_say_is_told_and_never_taken_for_a_licence() {
    let object = |name: &str, state: u32, computer: &str| {
        format!("displayName    : {name}\nproductState   : {state}\nPSComputerName : {computer}\n\n")
    };
    let list = [
        object("Windows Defender", 393_472, "PC1"),
        object("Kaspersky", 266_240, "PC1"),
        object("Kaspersky", 1, "PC2"),
    ];
    let dump = "<<<check_mk>>>\nVersion: 2.2.0\nAgentOS: windows\nHostname: PC3\n<<<kaspersky_av_client>>>\nSignatures 20.11.2026 05:00:00\n";
    let wmic = "\r\r\ndisplayName=Kaspersky\r\r\nproductState=266240\r\r\n";
    for (text, hosts) in [(list.concat().as_str(), &["PC1", "PC2"][..]), (dump, &["PC3"]), (wmic, &[""])] {
        let told = told_of("w.txt", text);
        let found: Vec<&str> = told.iter().map(|[host, ..]| host.as_str()).collect();
        assert_eq!(found, hosts, "{told:?}");
        let is_open = |[_, verdict, _, error]: &[String; 4]| {
            verdict == "cannot-tell" && error.contains("nothing about its licence")
        };
        assert!(told.iter().all(is_open), "{told:?}");
    }
}

#[test]
fn each_mail_of_a_mailbox_is_read() {
    let mail = |device: &str| {
        format!(
            "From ksc@example.org Fri Nov 20 06:30:00 2026\nFrom: ksc@example.org\nTo: a@example.org\nSubject: License has expired\n\
            Content-Type: text/plain\n\nEvent \"License has expired\" happened on device \"{device}\" in the domain \"E\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\n\n"
        )
    };
    let other = "From a@example.org Fri Nov 20 06:30:00 2026\nFrom: a@example.org\nTo: b@example.org\nSubject: lunch\n\nFrom noon on?\n\n";
    let told = told_of("box.mbox", &[mail("PC 7"), other.to_owned(), mail("PC 8")].concat());
    assert_eq!(hosts_and_topics(&told), [("PC 7", "license-expired"), ("PC 8", "license-expired"), ("", "")]);
    // One that is no notification is told, too.
    assert!(told[2].iter().any(|part| part.contains("emails: 1")), "{told:?}");
}

#[test]
fn why_a_machine_gave_no_answer_is_what_its_shell_says() {
    let text = "a1 | FAILED | rc=127 >>\n/bin/sh: kesl-control: not found\na2 | UNREACHABLE! => {\n}\n\
        a3 | CHANGED | rc=0 >>\nName: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nKey status: Expired\n";
    let told = told_of("answers.txt", text);
    let errors: Vec<&str> = told.iter().map(|[.., error]| error.as_str()).collect();
    assert!(errors[0].contains("not found there (FAILED, rc=127)") && !errors[0].contains("again"), "{errors:?}");
    assert!(errors[1].contains("Ask this computer again"), "{errors:?}");
}

#[test]
fn what_security_center_says_of_each_product_is_shown_with_what_was_looked_at() {
    let list = "displayName=Windows Defender\nproductState=393472\n\ndisplayName=Kaspersky Standard\nproductState=266256\n__SERVER=TILL7\n";
    let run = keymend("diagnose center.txt --now").arg(NOW).file("center.txt", list);
    let text = run.run();
    let looked = text.stdout.split("Could not check").next().unwrap_or_default();
    for line in [
        "Windows Defender: protection off, databases up to date",
        "Kaspersky Standard: protection on, databases out of date",
    ] {
        assert!(looked.contains(line), "{line}: {text:?}");
    }
    for (language, line) in [
        ("de", "Kaspersky Standard: Schutz ein, Datenbanken veraltet"),
        ("ru", "Kaspersky Standard: защита включена, базы устарели"),
    ] {
        let told = run.again(&format!("diagnose center.txt --language {language} --now {NOW}"));
        assert!(told.stdout.contains(line), "{told:?}");
    }
    let markdown = run.again(&format!("diagnose center.txt --format markdown --now {NOW}"));
    assert!(markdown.stdout.contains("Kaspersky Standard: protection on"), "{markdown:?}");
    let document = run.again(&format!("diagnose center.txt --format json --now {NOW}")).json();
    let products = document["registered_products"].as_array().unwrap();
    assert_eq!(products[0]["protection"], "off");
    assert_eq!((&products[1]["name"], &products[1]["is_up_to_date"]), (&"Kaspersky Standard".into(), &false.into()));
    let of_many = list.replace("\n\n", "\n__SERVER=TILL6\n\n");
    let document = run.file("two.txt", of_many).again(&format!("diagnose two.txt --format json --now {NOW}")).json();
    let of = |machine: &str| {
        let all = document["diagnoses"].as_array().unwrap();
        let one = all.iter().find(|one| one["machine"] == machine).unwrap();
        one["registered_products"]
            .as_array()
            .unwrap()
            .iter()
            .map(|product| product["place"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!((of("TILL6"), of("TILL7")), (vec!["two.txt: TILL6".into()], vec!["two.txt: TILL7".into()]));
}
