//! The walk-through at a terminal: what the engine gives is shown, and keys become what the person did.

use chrono::Utc;

use super::Options;
use super::keys::{Key, menu, typed_key};
use super::offer;
use super::screen::Screen;
use crate::case::fact_from_answer;
use crate::cli::output::write_file;
use crate::cli::ticket::write_in_walk;
use crate::cli::{Exit, Failure, Globals};
use crate::diagnosis::Question;
use crate::guide::{Ask, Press, Show, Turn, Walk, reminder};
use crate::language::say::{report as lead, walk as said};
use crate::language::{Tongue, yes_or_no};
use crate::report::{only_in_english, save_first};

/// Drives a walk until it is over.
pub(super) fn run(
    mut walk: Walk<'_>,
    first: Turn,
    options: &Options,
    screen: &Screen<'_>,
    globals: &Globals,
) -> Result<Exit, Failure> {
    let mut turn = first;
    loop {
        for show in &turn.show {
            if let Some(press) = present(show, &walk, options, screen, globals)? {
                walk.press(press)?;
            }
        }
        let press = match &turn.ask {
            Ask::Nothing { fixed } => return Ok(if *fixed { Exit::Fine } else { Exit::Found }),
            Ask::Agreement => agreement(screen),
            Ask::Step { offer } => key(screen, *offer),
            Ask::Seen(check) => Some(seen(screen, check)),
            Ask::Fact(question) => Some(Press::Answer(choice(screen, question))),
            Ask::End { back, next } => end(screen, *back, *next),
        };
        turn = match press {
            Some(press) => walk.press(press)?,
            None => Turn { show: vec![], ask: turn.ask },
        };
    }
}

/// Shows one thing; gives back what the person did where showing it is doing it.
fn present(
    show: &Show,
    walk: &Walk<'_>,
    options: &Options,
    screen: &Screen<'_>,
    globals: &Globals,
) -> Result<Option<Press>, Failure> {
    match show {
        Show::Problem(title) => {
            screen.say_before(said::problem(), title);
            if let Some(told) = only_in_english(walk.topic().language(), screen.tongue) {
                screen.paragraph(&told);
            }
            if !screen.expert {
                screen.say(said::begins());
            }
        }
        Show::Place { number, of } => screen.say(said::place(*number, *of)),
        Show::Careful(warning) => screen.say_before(lead::careful(), warning),
        Show::Step { step, due } => {
            screen.paragraph(&step.text);
            if !screen.expert {
                screen.say_before(lead::worked_if(), &step.check);
            }
            if let Some(due) = due {
                let now = walk.session().named.now.unwrap_or_else(Utc::now);
                let moment = screen.tongue.moment(*due);
                screen.say(if *due > now { said::waiting_until(moment) } else { said::waiting_ended(moment) });
            }
        }
        Show::Explanation(body) => body.split("\n\n").for_each(|part| {
            let words: Vec<&str> = part.split_whitespace().collect();
            screen.paragraph(words.join(" ").trim_start_matches("## "));
        }),
        Show::Text(text) => offer::copy(text, screen),
        Show::Offer(None) => screen.say(said::no_offer()),
        Show::Offer(Some(action)) => {
            return Ok(offer::make_offer(action, options.dry_run, screen).map(|ran| Press::Ran {
                note: ran.note(),
                exit: ran.exit,
                command: ran.command,
            }));
        }
        Show::Write { topic, to } => write(walk, topic, to, options, screen, globals),
        Show::HowToWrite { topic, to } => how_to_write(walk, topic, to, screen),
        Show::NotYet => {
            let word = |key: Key| key.words(screen.tongue).replace(['[', ']'], "");
            screen.say(said::not_yet(word(Key::Done), word(Key::Skip)));
        }
        Show::Fixed => screen.say(said::fixed()),
        Show::Changed(title) => {
            screen.say_before(said::changed(), &screen.tongue.say(said::another_problem(title.as_str())));
        }
        Show::Waiting { due, step } => {
            screen.say(said::nothing_until(screen.tongue.moment(*due)));
            if let Some(path) = &options.remind {
                let now = walk.session().named.now.unwrap_or_else(Utc::now);
                let topic = walk.topic();
                write_file(path, reminder(&topic.id, step, &topic.title, *due, now, screen.tongue))?;
                screen.say(said::reminder(path.display().to_string()));
            }
        }
        Show::RunOut => screen.say(said::run_out()),
        Show::NothingFurther => screen.say(said::nothing_further()),
        Show::Saved => screen.say(said::saved()),
        Show::Other(title) => screen.say_before(said::could_also_be(), title),
    }
    Ok(None)
}

fn how_to_write(walk: &Walk<'_>, topic: &str, to: &str, screen: &Screen<'_>) {
    screen.say(said::how_to_write());
    if let Some(save) = save_first(&walk.session().named, screen.tongue) {
        screen.paragraph(&save);
    }
    screen.exact(&walk.session().named.command("ticket new", &[("--topic", topic), ("--to", to)]));
}

/// Writes the request once the person says so; the command that writes it is shown in any case.
fn write(walk: &Walk<'_>, topic: &str, to: &str, options: &Options, screen: &Screen<'_>, globals: &Globals) {
    how_to_write(walk, topic, to, screen);
    let named = &walk.session().named;
    if options.dry_run || !screen.agrees(said::write_now()) {
        return;
    }
    match write_in_walk(named, topic, to, &mut options.around.clone(), globals) {
        Ok(lines) => lines.iter().for_each(|line| screen.paragraph(line)),
        Err(failure) => screen.say(said::not_written(failure.to_string())),
    }
}

fn agreement(screen: &Screen<'_>) -> Option<Press> {
    let keys = [Key::Skip, Key::Back, Key::Quit];
    let word = screen.tongue.say(said::agree());
    let question = screen.tongue.say(said::agreement(menu(&keys, screen.tongue), word.as_str()));
    let Some(typed) = screen.ask(&question) else { return Some(Press::Quit) };
    let agreed =
        [word, Tongue::english().say(said::agree())].iter().any(|word| typed.to_lowercase() == word.to_lowercase());
    match typed_key(&typed, &keys, screen.tongue) {
        _ if agreed => Some(Press::Agree),
        Some(Key::Skip) => Some(Press::Skip),
        Some(Key::Back) => Some(Press::Back),
        Some(_) => Some(Press::Quit),
        // A plain no passes over the step; a plain yes is not the word.
        None => yes_or_no(&typed).filter(|yes| !yes).map(|_| Press::Skip),
    }
}

fn key(screen: &Screen<'_>, offer: bool) -> Option<Press> {
    let mut keys = vec![Key::Done, Key::Skip, Key::Back, Key::Explain, Key::Copy, Key::Write, Key::Quit];
    keys.extend(offer.then_some(Key::Offer));
    let Some(typed) = screen.ask(&format!("{} >", menu(&keys, screen.tongue))) else { return Some(Press::Quit) };
    let press = match typed_key(&typed, &keys, screen.tongue) {
        Some(Key::Done) => Press::Done,
        Some(Key::Skip) => Press::Skip,
        Some(Key::Back) => Press::Back,
        Some(Key::Explain) => Press::Explain,
        Some(Key::Copy) => Press::Copy,
        Some(Key::Write) => Press::Write,
        Some(Key::Offer) => Press::Offer,
        Some(Key::Quit) => Press::Quit,
        _ => {
            // Without an offer its key still says that there is none.
            if typed_key(&typed, &[Key::Offer], screen.tongue).is_some() && typed.parse::<usize>().is_err() {
                return Some(Press::Offer);
            }
            screen.say(said::type_a_key());
            return None;
        }
    };
    Some(press)
}

/// What the person sees; asked again until it is yes, no or "not sure", or they stop.
fn seen(screen: &Screen<'_>, check: &str) -> Press {
    loop {
        let not_sure = screen.tongue.say(said::not_sure());
        let quit = Key::Quit.words(screen.tongue);
        let question = screen.tongue.say(said::seen(check, not_sure.as_str(), quit));
        let Some(typed) = screen.ask(&question) else { return Press::Saw(None) };
        if let Some(answer) = yes_or_no(&typed) {
            return Press::Saw(Some(answer));
        }
        if typed_key(&typed, &[Key::Quit], screen.tongue).is_some() {
            return Press::Quit;
        }
        let typed = typed.to_lowercase();
        if typed.is_empty() || typed.starts_with('?') || typed.starts_with("not") || typed == not_sure.to_lowercase() {
            return Press::Saw(None);
        }
    }
}

/// One of the values of a question, by its number or its words; none where the person does not know.
pub(in crate::cli) fn choice(screen: &Screen<'_>, question: &Question) -> Option<String> {
    let tongue = screen.tongue;
    screen.paragraph(&tongue.question(question.fact));
    // Some questions have "I do not know" among their answers.
    let knows = question.choices.iter().any(|(value, _)| *value == "unknown");
    let unknown = question.choices.len() + usize::from(!knows);
    let own = (!knows).then(|| tongue.say(said::not_known()));
    let words = |value: &str| tongue.answer(question.fact, value);
    let choices = question.choices.iter().map(|(value, _)| words(value)).chain(own);
    screen.list((1..).zip(choices).map(|(number, words)| format!("{number:>2}  {words}")));
    let is_flag = question.choices.iter().any(|(value, _)| *value == "yes");
    loop {
        let typed = screen.ask(&tongue.say(said::type_a_number(unknown)))?;
        if typed.is_empty() || !knows && typed.parse() == Ok(unknown) {
            return None;
        }
        let by_number = typed.parse::<usize>().ok().and_then(|number| question.choices.get(number.checked_sub(1)?));
        let by_value = question.choices.iter().find(|(value, _)| {
            value.eq_ignore_ascii_case(&typed) || words(value).to_lowercase() == typed.to_lowercase()
        });
        let by_word = yes_or_no(&typed).filter(|_| is_flag && typed.parse::<usize>().is_err());
        if let Some((value, _)) = by_number.or(by_value) {
            return Some((*value).to_owned());
        }
        if let Some(answer) = by_word {
            return Some(if answer { "yes" } else { "no" }.to_owned());
        }
        let is_number = typed.parse::<i64>().is_ok();
        if let Ok(said) = fact_from_answer(question.fact, &typed, Utc::now())
            && !is_number
        {
            return Some(said.value.to_string());
        }
    }
}

fn end(screen: &Screen<'_>, back: bool, next: bool) -> Option<Press> {
    let own = [(Key::Back, back), (Key::Write, true), (Key::Quit, true), (Key::Next, next)];
    let keys: Vec<Key> = own.into_iter().filter(|(_, is_there)| *is_there).map(|(key, _)| key).collect();
    let Some(typed) = screen.ask(&format!("{} >", menu(&keys, screen.tongue))) else { return Some(Press::Quit) };
    match typed_key(&typed, &keys, screen.tongue) {
        Some(Key::Back) => Some(Press::Back),
        Some(Key::Next) => Some(Press::Next),
        Some(Key::Write) => Some(Press::Write),
        Some(_) => Some(Press::Quit),
        None => typed.is_empty().then_some(Press::Quit),
    }
}
