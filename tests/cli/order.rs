//! The order in which inputs and answers are named changes nothing, over whole runs of the binary.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::sample::subsequence;

use crate::support::{NOW, keymend, tier};

/// Captures of one kind and of several, of one machine and of several, as they stand in `examples`.
const INPUTS: [&str; 10] = [
    "expired-linux/app-info.txt",
    "active-linux/app-info.json",
    "active-linux-russian/app-info.txt",
    "clock-behind/app-info.txt",
    "provider-subscription/export.reg",
    "not-activated-windows/export.reg",
    "endpoint-windows-active/export.reg",
    "reserve-code-added/license.txt",
    "auto-renewal-overdue/facts.json",
    "auto-renewal-pending/facts.json",
];

/// Answers of which none says the opposite of another.
const ANSWERS: [&str; 5] = [
    "purchase.paid=yes",
    "code.at_hand=no",
    "attempt.failed=yes",
    "purchase.channel=shop",
    "subscription.auto_renews=no",
];

/// The facts and findings of a run, and its exit code.
fn run(inputs: &[&str], answers: &[&str], flat: bool) -> (serde_json::Value, Option<i32>) {
    let mut run = keymend(&format!("diagnose --format json --now {NOW}"));
    for input in inputs {
        let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(input);
        // In one folder, what belongs to one machine must be told by what the files say.
        let name = if flat { input.replace('/', "-") } else { (*input).to_owned() };
        run = run.arg(&name).file(&name, fs::read(from).unwrap());
    }
    for answer in answers {
        run = run.arg("--answer").arg(answer);
    }
    let outcome = run.run();
    (outcome.json(), outcome.code)
}

/// Some of a list, in an order of its own and in another one.
fn in_two_orders<const N: usize>(
    list: [&'static str; N],
    least: usize,
) -> impl Strategy<Value = (Vec<&'static str>, Vec<&'static str>)> {
    subsequence(list.to_vec(), least..=4).prop_flat_map(|chosen| (Just(chosen.clone()), Just(chosen).prop_shuffle()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tier::of(24), ..ProptestConfig::default() })]
    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn any_order_of_inputs_and_answers_gives_the_same_document(
        (inputs, shuffled) in in_two_orders(INPUTS, 2),
        (answers, other) in in_two_orders(ANSWERS, 0),
        flat in any::<bool>(),
    ) {
        prop_assert_eq!(run(&inputs, &answers, flat), run(&shuffled, &other, flat));
    }
}
