//! Published names are frozen: a topic keeps its id and its code.

use keymend::topics::Catalogue;

#[test]
fn ids_and_codes_are_frozen() {
    let catalogue = Catalogue::built_in().unwrap();
    let names: Vec<String> = catalogue.topics().iter().map(|topic| format!("{} {}", topic.code, topic.id)).collect();
    insta::assert_snapshot!(names.join("\n"));
}
