//! A question with its choices: answered by a number, by the words of a choice, or in the person's own words.

use chrono::Local;

use super::keys::{is_back, is_quit, is_words, number_of};
use super::screen::Screen;
use crate::case::{LookAround, fact_from_answer};
use crate::cli::Failure;
use crate::diagnosis::Question;
use crate::guide::{Heard, Interview};
use crate::language::say::walk as said;
use crate::language::{Message, Wish, answered, as_typed, denies, is_not_known};
use crate::text::has_no_spaces;
use crate::topics::Topic;

/// Letters of two words that begin alike, from which on they are forms of one, and how many may differ at the end.
const STEM: usize = 5;
const ENDING: usize = 3;

/// Words that say how the licence stands, and nothing else.
const MOST_OF_A_STATE: usize = 3;

/// Words of an answer that is no more than the answer.
const SHORT: usize = 2;

/// What a person answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Chosen {
    /// One of the values of the question.
    Value(String),
    /// Their own words, and the value that these answer the question with, if any.
    Words {
        /// What they typed.
        text: String,
        /// The value.
        value: Option<String>,
    },
    /// They do not know.
    NotKnown,
    /// They want to go back.
    Back,
    /// They want to stop.
    Quit,
}

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Asked {
    /// It was answered, be it with "I don't know".
    Answered,
    /// The person wants the question before it once more.
    Back,
    /// The person wants to stop.
    Quit,
}

/// Asks everything that an interview has to ask, which device it is about first, and where nothing tells what is wrong, that;
/// "back" takes an answer back. Tells whether the person wants to stop.
pub(in crate::cli) fn ask_all<'c>(
    interview: &mut Interview<'c>,
    next: impl Fn(&Interview<'c>) -> Option<Question>,
    chosen: Option<&'c Topic>,
    around: &mut dyn LookAround,
    screen: &Screen<'_>,
) -> Result<bool, Failure> {
    let mut before: Vec<Interview<'c>> = Vec::new();
    let mut has_said = false;
    loop {
        let device = interview.which_device(chosen);
        let heading = device.as_ref().map(|_| said::no_app_here());
        if let Some(question) = device.or_else(|| next(interview)) {
            let here = interview.clone();
            match ask(interview, &question, heading, around, screen)? {
                Asked::Answered => before.push(here),
                Asked::Back => *interview = before.pop().unwrap_or(here),
                Asked::Quit => return Ok(true),
            }
        } else if !has_said && interview.is_at_a_loss(chosen) {
            has_said = true;
            if ask_freely(interview, around, screen)? {
                return Ok(true);
            }
        } else {
            return Ok(false);
        }
    }
}

/// Asks a question of an interview until it is answered. Words that say nothing are asked for once more, and then it goes on.
fn ask(
    interview: &mut Interview<'_>,
    question: &Question,
    heading: Option<Message>,
    around: &mut dyn LookAround,
    screen: &Screen<'_>,
) -> Result<Asked, Failure> {
    show(screen, question, heading);
    let mut is_again = false;
    loop {
        let value = match chosen(screen, question) {
            Chosen::Value(value) => Some(value),
            Chosen::NotKnown => None,
            Chosen::Quit => return Ok(Asked::Quit),
            Chosen::Back => return Ok(Asked::Back),
            Chosen::Words { text, value } => {
                if let Some(state) = state_in(&text, question, interview, screen) {
                    interview.answer(state.0.fact, Some(state.1), around)?;
                    if value.is_none() && text.split_whitespace().count() <= MOST_OF_A_STATE {
                        // The question itself is still open.
                        interview.answer(question.fact, None, around)?;
                        return Ok(Asked::Answered);
                    }
                }
                match interview.hear(Some(question), &text, value.as_deref(), around)? {
                    Heard::Understood => return Ok(Asked::Answered),
                    Heard::Nothing if !is_again => {
                        is_again = true;
                        screen.say(said::not_heard());
                        continue;
                    }
                    _ => None,
                }
            }
        };
        interview.answer(question.fact, value.as_deref(), around)?;
        return Ok(Asked::Answered);
    }
}

/// Asks what is wrong, without choices; tells whether the person wants to stop. What they say is kept in any case.
fn ask_freely(
    interview: &mut Interview<'_>,
    around: &mut dyn LookAround,
    screen: &Screen<'_>,
) -> Result<bool, Failure> {
    let Some(text) = screen.ask(&screen.tongue.say(said::say_it())) else { return Ok(true) };
    if is_quit(&text, screen.tongue) {
        return Ok(true);
    }
    if is_back(&text, screen.tongue) || Wish::of(&text) == Some(Wish::Skip) {
        return Ok(false);
    }
    if !is_words(&text) || is_not_known(&text) {
        return Ok(false);
    }
    if interview.hear(None, &text, None, around)? != Heard::Understood {
        interview.note(&text, around)?;
    }
    Ok(false)
}

/// A question of a walk, with its choices.
pub(super) fn choice(screen: &Screen<'_>, question: &Question) -> Chosen {
    show(screen, question, None);
    chosen(screen, question)
}

fn show(screen: &Screen<'_>, question: &Question, heading: Option<Message>) {
    let tongue = screen.tongue;
    screen.paragraph(&heading.map_or_else(|| tongue.question(question.fact), |heading| tongue.say(heading)));
    let own = (!has_unknown(question)).then(|| tongue.say(said::not_known()));
    let choices = question.choices.iter().map(|value| tongue.answer(question.fact, value)).chain(own);
    screen.list((1..).zip(choices).map(|(number, words)| format!("{number:>2}  {words}")));
}

/// Some questions have "I do not know" among their answers.
fn has_unknown(question: &Question) -> bool {
    question.choices.contains(&"unknown")
}

fn chosen(screen: &Screen<'_>, question: &Question) -> Chosen {
    let tongue = screen.tongue;
    let knows = has_unknown(question);
    let unknown = question.choices.len() + usize::from(!knows);
    let words = |value: &str| tongue.answer(question.fact, value);
    let is_flag = question.choices.contains(&"yes");
    loop {
        let Some(typed) = screen.ask(&tongue.say(said::type_a_number(unknown))) else { return Chosen::Quit };
        if typed.is_empty() || !knows && number_of(&typed) == Some(unknown) {
            return Chosen::NotKnown;
        }
        if is_quit(&typed, tongue) {
            return Chosen::Quit;
        }
        if is_back(&typed, tongue) {
            return Chosen::Back;
        }
        if Wish::of(&typed) == Some(Wish::Skip) {
            return Chosen::NotKnown;
        }
        let by_number = number_of(&typed).and_then(|number| question.choices.get(number.checked_sub(1)?));
        let by_value = question
            .choices
            .iter()
            .find(|value| value.eq_ignore_ascii_case(&typed) || as_typed(&words(value)) == as_typed(&typed));
        if let Some(value) = by_number.or(by_value) {
            return Chosen::Value((*value).to_owned());
        }
        if typed.parse::<i64>().is_ok() {
            screen.say(said::not_heard());
            continue;
        }
        let labels: Vec<String> = question.choices.iter().map(|value| words(value)).collect();
        let by_word = tongue.yes_or_no(&typed).or_else(|| answered(&typed)).filter(|_| is_flag);
        let by_word = by_word.map(|answer| if answer { "yes" } else { "no" }.to_owned());
        let by_fact = || fact_from_answer(question.fact, &typed, Local::now()).ok().map(|said| said.value.to_string());
        let by_label = || {
            let at = label_in(&typed, &labels).filter(|_| !is_flag)?;
            question.choices.get(at).map(|value| (*value).to_owned())
        };
        let value = by_word.or_else(by_fact).or_else(by_label);
        return match value {
            Some(value) if typed.split_whitespace().count() <= SHORT && !typed.chars().any(has_no_spaces) => {
                Chosen::Value(value)
            }
            value => Chosen::Words { text: typed, value },
        };
    }
}

/// How the licence stands, where somebody who was asked for something else says so in a few words: "expired, although …".
fn state_in(
    text: &str,
    question: &Question,
    interview: &Interview<'_>,
    screen: &Screen<'_>,
) -> Option<(Question, &'static str)> {
    let state = Question::about_state().filter(|state| state.fact != question.fact)?;
    if interview.diagnosis().sheet.get(state.fact).is_some() {
        return None;
    }
    let labels: Vec<String> = state.choices.iter().map(|value| screen.tongue.answer(state.fact, value)).collect();
    let clauses = text.split([',', '.', ';', '、', '。', '，']);
    let mut short = clauses.filter(|clause| clause.split_whitespace().count() <= MOST_OF_A_STATE);
    let said = short.find_map(|clause| label_in(clause, &labels)).and_then(|at| state.choices.get(at).copied())?;
    Some((state, said))
}

/// The one choice whose words stand in what was typed, in whatever form, and are not denied there.
fn label_in(typed: &str, labels: &[String]) -> Option<usize> {
    let clauses: Vec<String> = typed
        .split([',', '.', ';', '、', '。', '，'])
        .filter(|clause| !is_not_known(clause) && !denies(clause))
        .map(as_typed)
        .collect();
    let holds = |label: &String| {
        let head = as_typed(label.split([',', '(', ';', '、', '，', '（']).next().unwrap_or_default());
        let words: Vec<&str> = words_of(&head).filter(|word| word.chars().count() > SHORT).collect();
        !words.is_empty()
            && clauses.iter().any(|clause| {
                let said: Vec<&str> = words_of(clause).collect();
                let is_said = |word: &&str| {
                    word.chars().any(has_no_spaces) && clause.contains(word)
                        || said.iter().any(|said| are_alike(word, said))
                };
                words.iter().all(is_said)
            })
    };
    let mut held = (0..).zip(labels).filter(|(_, label)| holds(label)).map(|(at, _)| at);
    let only = held.next()?;
    held.next().is_none().then_some(only)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether two words are forms of one.
fn are_alike(one: &str, other: &str) -> bool {
    let alike = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let longest = one.chars().count().max(other.chars().count());
    one == other || alike >= STEM && longest - alike <= ENDING
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Tongue, nearest};

    #[test]
    fn the_words_of_a_choice_are_heard_in_every_form_and_not_where_they_are_denied() {
        let question = Question::about_state().unwrap();
        let at = |code: &str, typed: &str| {
            let tongue = Tongue::new(nearest(code).unwrap());
            let labels: Vec<String> =
                question.choices.iter().map(|value| tongue.answer(question.fact, value)).collect();
            label_in(typed, &labels).map(|at| question.choices[at])
        };
        for (code, typed, value) in [
            ("es", "ha caducado", Some("expired")),
            ("de", "abgelaufen, glaube ich", Some("expired")),
            ("en", "I think it expired", Some("expired")),
            ("it", "scaduta", Some("expired")),
            ("de", "noch nicht abgelaufen", None),
            ("en", "something green", None),
        ] {
            assert_eq!(at(code, typed), value, "{code}: {typed}");
        }
    }

    #[test]
    fn what_a_person_says_is_no_number_and_no_letter() {
        assert!(is_words("the window is red") && is_words("期限切れと出ています"));
        assert!(!is_words("7") && !is_words("q") && !is_words("done") && !is_words("? 3"));
    }
}
