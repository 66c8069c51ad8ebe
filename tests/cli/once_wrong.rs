//! What was once wrong of the house, each as somebody saw it.

use crate::support::{NOW, binary, keymend, repository};

const LOG: &str = "2026-11-20 10:00:00 activation failed, error=89479002\n";

#[test]
fn explain_and_a_message_say_the_same_of_a_text() {
    for text in
        ["89479002", "error 89479002", "Your license has expired", "the code is refused since it was used too often"]
    {
        let explained = keymend("explain --format json").arg(text).run().json();
        let said = keymend(&format!("--format json --now {NOW} --message")).arg(text).run().json();
        assert_eq!(explained["topics"][0]["topic"], said["findings"][0]["topic"], "{text}");
    }
    let page = keymend("explain 89479002").run().stdout;
    assert!(!page.contains("activation code\n") && !page.contains("order-number"), "it is an error code: {page}");
}

#[test]
fn the_command_that_a_report_proposes_writes_the_error_code_and_its_proof() {
    let run = keymend(&format!("ticket new odd.txt --as log --now {NOW} --topics own --no-input --format json"))
        .file("odd.txt", LOG)
        .file("own/x.md", include_str!("../../topics/codes/previous-license-not-found.md"));
    let request = run.run().json();
    let field = |name: &str| request["fields"].as_array().unwrap().iter().find(|field| field["name"] == name).cloned();
    assert!(field("error-code").unwrap()["value"].as_str().unwrap().contains("89479002"), "{request}");
    assert!(request["proofs"].as_array().is_some_and(|proofs| !proofs.is_empty()), "{request}");
}

#[test]
fn a_folder_that_cannot_be_used_is_no_wrong_usage() {
    let ticket = keymend("ticket new --topic KM-101 --no-input").file("data", "no folder").run();
    assert_eq!(ticket.code, Some(5), "{ticket:?}");
    let settings = keymend("config set name Eve").file("config", "no folder").run();
    assert_eq!(settings.code, Some(5), "{settings:?}");
    assert_eq!(keymend("config set nme Eve").run().code, Some(2), "but a setting that is none is");
}

#[test]
fn why_something_was_not_read_is_an_id_with_its_text() {
    let document =
        keymend(&format!("a.log b.zip --format json --now {NOW}")).file("a.log", "").file("b.zip", LOG).run();
    for entry in document.json()["could_not_check"].as_array().unwrap() {
        let reason = entry["reason"].as_str().unwrap();
        assert!(!reason.is_empty() && reason.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{entry}");
        assert!(entry["advice"].as_str().is_some_and(|advice| advice.contains(' ')), "{entry}");
    }
}

#[test]
fn the_binary_holds_no_story_and_no_build_trains() {
    let folder = tempfile::tempdir().unwrap();
    let program = std::fs::read(binary(folder.path()).get_program()).unwrap();
    let holds = |text: &str| memchr::memmem::find(&program, text.as_bytes()).is_some();
    assert!(holds("keymend.diagnosis/"), "what is in the binary is found");
    let file = repository().join("crates/keymend-words/stories/first/en/license-expired.toml");
    let stories: toml::Table = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let texts: Vec<&str> = stories["texts"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
    let long: Vec<&&str> = texts.iter().filter(|text| text.len() >= 30).take(3).collect();
    assert_eq!(long.len(), 3);
    for story in long {
        assert!(!holds(story), "{story}");
    }
    for file in ["build.rs", "crates/keymend-words/build.rs"] {
        let build = std::fs::read_to_string(repository().join(file)).unwrap();
        let trains = ["keymend_words", "stories", "train"].into_iter().find(|word| build.contains(word));
        assert_eq!(trains, None, "{file}: a build reads topics and tables, and trains nothing");
    }
}
