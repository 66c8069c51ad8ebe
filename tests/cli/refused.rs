//! A code that is refused beside a licence that is over, and where a code is found.

use serde_json::Value;

use crate::support::{NOW, keymend};

fn diagnosed(message: &str, answers: &str) -> Value {
    keymend(&format!("diagnose --format json --now {NOW} {answers} --message")).arg(message).run().json()
}

fn topics(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().filter_map(|finding| finding["topic"].as_str()).collect()
}

#[test]
fn what_was_refused_stays_first_where_the_licence_is_answered_to_be_over() {
    for message in [
        "カスペルスキーの更新カードを店で買ったのに、アクティベーションコードは使用できませんとでる。ウインドウズ",
        "I bought a renewal card in a shop but it says the activation code cannot be used",
        "mi nuevo código no funciona",
        "новый код не принимает",
        "le code d'activation ne passe pas",
        "der neue Code geht nicht",
    ] {
        let document = diagnosed(message, "--answer license.status=expired");
        let findings = topics(&document);
        let end = findings.iter().position(|topic| *topic == "license-expired");
        assert!(end.is_some_and(|at| at > 0), "{message}: {findings:?}");
        let first = &document["findings"][0];
        assert!(first["code"].as_str().is_some_and(|code| !code.starts_with("KM-2")), "{message}: {first}");
        assert!(!first["steps"].as_array().unwrap().is_empty(), "{message}: {first}");
        assert_eq!(document["verdict"], "problem", "{message}");
    }
    // Nobody whose code was not tried is sent to look for what is wrong with it.
    for message in
        ["Lizenz abgelaufen, wo gebe ich den neuen Code ein?", "the app does not work since yesterday, it says expired"]
    {
        let document = diagnosed(message, "--answer license.status=expired");
        assert_eq!(topics(&document).first(), Some(&"license-expired"), "{message}");
    }
}

#[test]
fn where_a_code_is_is_answered_with_where_codes_are_kept() {
    for message in [
        "前のコードってどこにあるの",
        "where do I find the previous code?",
        "wo finde ich den alten Code?",
        "où est mon ancien code ?",
        "где найти старый код активации?",
        "where can I find my activation code",
    ] {
        let document = diagnosed(message, "");
        let steps: Vec<&str> = document["findings"][0]["steps"]
            .as_array()
            .unwrap_or_else(|| panic!("{message}: {document}"))
            .iter()
            .filter_map(|step| step["id"].as_str())
            .collect();
        let says_where = steps.first().is_some_and(|step| ["find-code", "search"].contains(step));
        assert!(says_where, "{message}: {:?}", topics(&document));
    }
    // Whoever asks for the end is not told of the code first.
    let document = diagnosed("where do I see when my licence ends?", "");
    assert_eq!(document["findings"][0]["steps"][0]["id"], "look");
}

#[test]
fn whoever_threw_the_previous_code_away_is_told_how_to_get_it_back() {
    for message in [
        "it asks for the previous code but I threw the old code away",
        "er will den alten Code, den habe ich weggeworfen",
        "前のコードを入力してくださいと出ますが、前のコードは捨てました",
    ] {
        let document = diagnosed(message, "--answer code.kind=renewal --answer license.status=absent");
        let steps = document["findings"][0]["steps"].to_string();
        assert!(steps.contains("recover-previous-code") && !steps.contains("find-previous-code"), "{message}: {steps}");
    }
}
