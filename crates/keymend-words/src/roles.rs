//! What each sentence of a story is there for: the failure, what is over, what befell the neighbour, a question.
//!
//! A second model over words and meaning, trained on single sentences (`statements/`, see its README) and kept in
//! `data/roles.model`. It names no topic. A story is read sentence by sentence, and what is no failure of this licence is
//! told apart by what it means, where no list of words can hold all that people say in passing.

use std::ops::Range;
use std::sync::LazyLock;

use crate::model::{Model, ModelError};
use crate::statements::sentences;
use crate::{Folded, memory};

/// Sentences of a text that are looked at, from its beginning; each costs an encoding.
const MOST: usize = 24;

static BUILT_IN: LazyLock<Result<Model<'static>, ModelError>> =
    LazyLock::new(|| Model::read(include_bytes!("../data/roles.model")));

/// How likely each role is, together 1, in the order of [`Role::ALL`].
type Shares = [f64; Role::ALL.len()];

/// What a sentence is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Role {
    /// Something fails, has ended or is about to be lost: the person's own, and now.
    Now,
    /// The licence is in order.
    Well,
    /// A trouble that is over.
    Past,
    /// What befell or belongs to somebody else.
    Others,
    /// It is of no licence of a security product at all.
    Aside,
    /// A question.
    Asks,
    /// A swindle, whether the person says so or not.
    Fraud,
    /// Whatever else: the product, the purchase, what was tried, a greeting.
    Fact,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 8] =
        [Role::Now, Role::Well, Role::Past, Role::Others, Role::Aside, Role::Asks, Role::Fraud, Role::Fact];

    /// What its files are called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Role::Now => "now",
            Role::Well => "well",
            Role::Past => "past",
            Role::Others => "others",
            Role::Aside => "aside",
            Role::Asks => "asks",
            Role::Fraud => "fraud",
            Role::Fact => "fact",
        }
    }

    /// The role of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// A sentence of a text with what it is there for.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Where it stands, in bytes of the text.
    pub place: Range<usize>,
    shares: Shares,
}

impl Statement {
    /// How likely it is there for that, from 0 to 1.
    #[must_use]
    pub fn share(&self, role: Role) -> f64 {
        self.shares[role as usize]
    }

    /// The likeliest role.
    #[must_use]
    pub fn role(&self) -> Role {
        Role::ALL.into_iter().max_by(|one, other| self.share(*one).total_cmp(&self.share(*other))).unwrap_or(Role::Fact)
    }
}

/// The sentences of a text, in its order, each with what it is there for; none where the data of this program is damaged.
#[must_use]
pub fn statements(text: &str) -> Vec<Statement> {
    let Ok(model) = built_in() else { return Vec::new() };
    let places = sentences(text).into_iter().take(MOST);
    places
        .map(|place| Statement { shares: shares(model, text[place.clone()].trim(), &memory::meaning), place })
        .collect()
}

/// A text as one statement, by a model of one's choice.
#[must_use]
pub fn statement_by(model: &Model<'_>, text: &str, meaning: &dyn Fn(&str) -> Option<Vec<f32>>) -> Statement {
    Statement { place: 0..text.len(), shares: shares(model, text, meaning) }
}

fn shares(model: &Model<'_>, sentence: &str, meaning: &dyn Fn(&str) -> Option<Vec<f32>>) -> Shares {
    let mut shares = [0.0; Role::ALL.len()];
    for (vote, share) in model.shares(Folded::new(sentence).as_str(), meaning(sentence).as_deref()) {
        if let Some(role) = Role::named(vote.class) {
            shares[role as usize] = share;
        }
    }
    shares
}

/// The model that ships with this crate.
///
/// # Errors
/// Its file is damaged; a test keeps that from being released.
pub fn built_in() -> Result<&'static Model<'static>, ModelError> {
    BUILT_IN.as_ref().map_err(|error| *error)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_role_is_found_by_its_name_and_stands_at_its_place() {
        for (number, role) in Role::ALL.into_iter().enumerate() {
            assert_eq!(Role::named(role.name()), Some(role));
            assert_eq!(role as usize, number);
        }
        assert_eq!(Role::named("topic"), None);
    }

    #[test]
    fn a_sentence_is_told_by_what_it_is_there_for() {
        let told = |text: &str| statements(text).iter().map(Statement::role).collect::<Vec<_>>();
        let of_the_neighbour =
            "My cousin's antivirus would not take his code. Mine shows a hundred days and a green tick.";
        assert_eq!(told(of_the_neighbour), [Role::Others, Role::Well]);
        let with_a_question = "Mein Führerschein ist abgelaufen. Wo sehe ich, wie lange mein Abo noch gilt?";
        assert_eq!(told(with_a_question), [Role::Aside, Role::Asks]);
        assert_eq!(told("Le logiciel refuse mon code depuis ce matin !"), [Role::Now]);
    }

    proptest! {
        #[test]
        fn the_places_stand_inside_the_text_one_after_the_other(text in "[a-zé.!? ]{0,80}") {
            let mut end = 0;
            for place in sentences(&text) {
                prop_assert!(place.start >= end && text.get(place.clone()).is_some());
                end = place.end;
            }
        }

        #[test]
        fn the_shares_of_a_sentence_are_one_together(text in "[a-zé]{1,8}( [a-zé]{1,8}){1,6}") {
            let model = built_in().unwrap();
            let sum: f64 = shares(model, &text, &|_| None).iter().sum();
            prop_assert!((sum - 1.0).abs() < 1e-9 || sum == 0.0, "{sum}");
        }
    }
}
