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
