//! The plan of `keymend fix --no-input`, in every format.

use crate::support::{NOW, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");

fn plan(format: &str) -> crate::support::Outcome {
    let command = format!("fix a.txt --no-input --format {format} --now {NOW}");
    keymend(&command).file("a.txt", EXPIRED).run()
}

#[test]
fn every_format_holds_the_same_steps() {
    let document = plan("json").json();
    let steps = document["steps"].as_array().unwrap();
    assert!(!steps.is_empty());
    for format in ["human", "markdown", "html"] {
        let outcome = plan(format);
        assert_eq!(outcome.code, Some(1), "{outcome:?}");
        assert_eq!(outcome.stdout.matches("It worked if:").count(), steps.len(), "{format}: {}", outcome.stdout);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_plan_is_accepted_by_its_own_schema() {
    let schema = jsonschema::validator_for(&keymend("schema plan").run().json()).unwrap();
    let mut documents = vec![plan("json").json(), keymend("fix --no-input --format json").run().json()];
    for topic in keymend::topics::Catalogue::built_in().unwrap().topics() {
        documents.push(keymend(&format!("fix --format json --topic {}", topic.id)).run().json());
    }
    for document in documents {
        let errors: Vec<String> = schema.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?} in {document:#}");
    }
    assert!(!schema.is_valid(&serde_json::json!({"schema": "keymend.plan/1"})));
}

#[test]
fn a_topic_is_data_in_html_and_markdown() {
    let topic = include_str!("../../topics/codes/previous-license-not-found.md").replacen(
        "title = \"",
        "title = \"<script>alert(1)</script>",
        1,
    );
    for format in ["html", "markdown"] {
        let command = format!("fix --topic KM-101 --topics own --format {format}");
        let outcome = keymend(&command).file("own/x.md", &topic).run();
        assert!(outcome.stdout.contains("alert(1)"), "{outcome:?}");
        assert!(!outcome.stdout.contains("<script"), "{}", outcome.stdout);
    }
}

fn steps_after(answers: &[&str]) -> serde_json::Value {
    let told: String = answers.iter().map(|answer| format!(" --answer {answer}")).collect();
    keymend(&format!("fix --topic license-expired --no-input --format json --now {NOW}{told}")).run().json()
}

fn ids(plan: &serde_json::Value) -> Vec<String> {
    plan["steps"].as_array().unwrap().iter().map(|step| step["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_unknown_product_gets_no_steps_of_six_products_and_is_asked_for_first() {
    let plan = steps_after(&["license.status=expired"]);
    let known = ["find-payment", "ask-who-renews", "refresh-any", "enter-code-any", "renew-online"];
    assert_eq!(ids(&plan), known);
    assert!(plan["question"].as_str().unwrap().contains("product.family=android"), "{plan:#}");
    for (family, step) in [("android", "enter-code-android"), ("ios", "enter-code-ios"), ("mac", "enter-code-mac")] {
        let steps = ids(&steps_after(&["license.status=expired", &format!("product.family={family}")]));
        let entered: Vec<&String> = steps.iter().filter(|id| id.starts_with("enter-code")).collect();
        assert_eq!(entered, [step], "{family}");
    }
}

#[test]
fn who_has_paid_or_holds_a_code_is_never_told_to_pay_and_nobody_is_told_so_first() {
    for family in ["home", "mac", "android", "endpoint-linux", "endpoint-windows", "other"] {
        let family = format!("product.family={family}");
        let open = steps_after(&["license.status=expired", &family]);
        let costs =
            |step: &serde_json::Value| step["warning"].as_str().is_some_and(|text| text.contains("costs money"));
        assert!(!costs(&open["steps"][0]), "{family}");
        assert!(open["steps"].as_array().unwrap().iter().any(costs), "{family}: nobody else would renew it");
        for owed in [
            "purchase.paid=yes",
            "code.at_hand=yes",
            "subscription.provider_managed=yes",
            "subscription.auto_renews=yes",
            "purchase.channel=provider",
        ] {
            let plan = steps_after(&["license.status=expired", &family, owed]);
            assert!(!plan["steps"].as_array().unwrap().iter().any(costs), "{family}, {owed}: {plan:#}");
        }
    }
}

#[test]
fn the_command_at_the_end_of_a_plan_repeats_what_was_named() {
    for format in ["human", "markdown"] {
        let command =
            format!("fix odd.txt --as log --answer purchase.paid=yes --no-input --format {format} --now {NOW}");
        let outcome = keymend(&command).file("odd.txt", "10:00 license error=89479002\n").run();
        let mut commands = outcome.stdout.lines().filter_map(|line| line.strip_prefix("    keymend ticket new "));
        let proposed =
            commands.next_back().unwrap_or_else(|| panic!("no command on a line of its own: {}", outcome.stdout));
        for part in ["odd.txt", "--as log", "--answer purchase.paid=yes", "--topic code-unknown-to-server", NOW] {
            assert!(proposed.contains(part), "{format}: no {part} in {proposed}");
        }
    }
}

#[test]
fn what_is_not_known_is_no_all_clear() {
    for format in ["human", "markdown", "html"] {
        let command = format!("fix --no-input --format {format} --now {NOW} --message");
        let outcome = keymend(&command).arg("it does not work and I do not know why").run();
        assert_eq!(outcome.code, Some(3), "{outcome:?}");
        assert!(!outcome.stdout.contains("No problem found"), "{}", outcome.stdout);
    }
}
