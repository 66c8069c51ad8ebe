//! The walk-through at a terminal: what the engine gives is shown, and keys become what the person did.

use chrono::Utc;

use super::Options;
use super::asking::{Chosen, choice, is_words};
use super::keys::{Key, is_quit, is_rather_an_answer, menu, number_of, typed_key};
use super::offer::{self, Offered};
use super::screen::{Agreed, Screen};
use crate::cli::output::write_file;
use crate::cli::ticket::{part, write_in_walk};
use crate::cli::{Exit, Failure, Globals};
use crate::guide::{Ask, Press, Show, Turn, Walk, reminder};
use crate::language::say::{report as lead, told, walk as said};
use crate::language::{Tongue, answered, as_typed, is_not_known};
use crate::report::{only_in_english, save_first};
use crate::topics::Addressee;

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
        let mut stops = false;
        for show in &turn.show {
            match present(show, &walk, options, screen, globals)? {
                Some(Press::Quit) => stops = true,
                Some(press) => drop(walk.press(press)?),
                None => {}
            }
        }
        let presses = match &turn.ask {
            _ if stops => vec![Press::Quit],
            Ask::Nothing { fixed } => return Ok(if *fixed { Exit::Fine } else { Exit::Found }),
            Ask::Agreement => agreement(screen, &keys_of(&turn.ask)).into_iter().collect(),
            Ask::Step { .. } => key(screen, &keys_of(&turn.ask)),
            Ask::Seen(check) => {
                let not_sure = screen.tongue.say(said::not_sure());
                let quit = Key::Quit.words(screen.tongue);
                let question = screen.tongue.say(said::seen(check, not_sure.as_str(), quit));
                seen(screen, &question, &not_sure)
            }
            Ask::Works => {
                let not_sure = screen.tongue.say(said::not_sure());
                let answers = said::works_answers(not_sure.as_str(), Key::Quit.words(screen.tongue));
                let question = format!("{} {}", screen.tongue.say(said::works()), screen.tongue.say(answers));
                // Whoever tells what happens instead says that it does not.
                let pressed = seen(screen, &question, &not_sure);
                let only_told = matches!(pressed.as_slice(), [Press::Tell(_)]);
                pressed.into_iter().chain(only_told.then_some(Press::Saw(Some(false)))).collect()
            }
            Ask::Fact(question) => match choice(screen, question) {
                Chosen::Value(value) => vec![Press::Answer(Some(value))],
                Chosen::NotKnown => vec![Press::Answer(None)],
                Chosen::Words { text, value } => vec![Press::Tell(text), Press::Answer(value)],
                Chosen::Back => vec![Press::Back],
                Chosen::Quit => vec![Press::Quit],
            },
            Ask::End { .. } => match end(screen, &keys_of(&turn.ask)) {
                AtTheEnd::Pressed(press) => press.into_iter().collect(),
                // The letter was offered right above.
                AtTheEnd::Agreed => {
                    write_it(&walk, &walk.topic().id, walk.addressee(), options, screen, globals);
                    Vec::new()
                }
            },
        };
        turn = Turn { show: vec![], ask: turn.ask };
        for press in presses {
            turn = walk.press(press)?;
        }
    }
}

/// The keys that fit what is asked, in the order of their numbers.
fn keys_of(ask: &Ask) -> Vec<Key> {
    let (keys, there): (&[Key], &[(Key, bool)]) = match ask {
        Ask::Agreement => (&[Key::Skip, Key::Back, Key::Write, Key::Quit], &[]),
        Ask::Step { offer } => (
            &[Key::Done, Key::Skip, Key::Back, Key::Explain, Key::Copy, Key::Write, Key::Quit, Key::Offer],
            &[(Key::Offer, *offer)],
        ),
        Ask::End { back, next } => {
            (&[Key::Back, Key::Write, Key::Quit, Key::Next], &[(Key::Back, *back), (Key::Next, *next)])
        }
        _ => (&[Key::Quit], &[]),
    };
    keys.iter().copied().filter(|key| !there.contains(&(*key, false))).collect()
}

/// What a key tells the walk.
fn press_of(key: Key) -> Press {
    match key {
        Key::Done => Press::Done,
        Key::Skip => Press::Skip,
        Key::Back => Press::Back,
        Key::Explain => Press::Explain,
        Key::Copy => Press::Copy,
        Key::Write => Press::Write,
        Key::Offer => Press::Offer,
        Key::Next => Press::Next,
        // The keys of other menus are in no list of the walk.
        Key::Quit | Key::Fix | Key::Save => Press::Quit,
        Key::Send | Key::EditText | Key::OpenMail | Key::KeepDraft | Key::Cancel => Press::Quit,
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
            return Ok(match offer::make_offer(action, options.dry_run, screen) {
                Offered::Ran(ran) => {
                    Some(Press::Ran { note: ran.note(screen.tongue), exit: ran.exit, command: ran.command })
                }
                Offered::Nothing => None,
                Offered::Quit => Some(Press::Quit),
            });
        }
        Show::Write { topic, to } => return Ok(write(walk, topic, to, options, screen, globals)),
        Show::HowToWrite { topic, to } => how_to_write(walk, topic, to, screen),
        Show::NotYet => {
            let word = |key: Key| key.words(screen.tongue).replace(['[', ']'], "");
            screen.say(said::not_yet(word(Key::Done), word(Key::Skip)));
        }
        Show::CannotShow(since) => screen.say(said::cannot_show(screen.tongue.moment(*since))),
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
        Show::Meanwhile(due) => screen.say(said::meanwhile(screen.tongue.moment(*due))),
        Show::Noted => screen.say(said::noted()),
        Show::RunOut => screen.say(said::run_out()),
        Show::NothingFurther => screen.say(said::nothing_further()),
        Show::Saved => screen.say(said::saved()),
        Show::Other(title) => screen.say_before(said::could_also_be(), title),
    }
    Ok(None)
}

/// To whom a request goes.
fn goes_to(to: &str, screen: &Screen<'_>) {
    if let Some(addressee) = Addressee::ALL.into_iter().find(|addressee| addressee.name() == to) {
        screen.say(said::goes_to(screen.tongue.say(part(addressee))));
    }
}

fn how_to_write(walk: &Walk<'_>, topic: &str, to: &str, screen: &Screen<'_>) {
    goes_to(to, screen);
    screen.say(said::how_to_write());
    if let Some(save) = save_first(&walk.session().named, screen.tongue) {
        screen.paragraph(&save);
    }
    screen.exact(&walk.session().named.command("ticket new", &[("--topic", topic), ("--to", to)]));
}

/// Writes the request once the person says so; the command that writes it is shown in any case.
fn write(
    walk: &Walk<'_>,
    topic: &str,
    to: &str,
    options: &Options,
    screen: &Screen<'_>,
    globals: &Globals,
) -> Option<Press> {
    // Whoever can say yes below needs no command.
    if options.dry_run || !globals.talks() {
        how_to_write(walk, topic, to, screen);
    } else {
        goes_to(to, screen);
    }
    let agreed = if options.dry_run { Agreed::No } else { screen.agrees(said::write_now()) };
    if agreed != Agreed::Yes {
        return (agreed == Agreed::Quit).then_some(Press::Quit);
    }
    write_it(walk, topic, to, options, screen, globals);
    None
}

/// Writes the request, after a yes.
fn write_it(walk: &Walk<'_>, topic: &str, to: &str, options: &Options, screen: &Screen<'_>, globals: &Globals) {
    if options.dry_run {
        return;
    }
    match write_in_walk(&walk.session().named, Some(topic), Some(to), &mut options.around.clone(), globals) {
        Ok(written) => {
            screen.text(&format!("\n{}", written.text));
            written.lines.iter().for_each(|line| screen.paragraph(line));
        }
        Err(failure) => screen.say(said::not_written(failure.words(globals.tongue()))),
    }
}

fn agreement(screen: &Screen<'_>, keys: &[Key]) -> Option<Press> {
    let word = screen.tongue.say(said::agree());
    let question = screen.tongue.say(said::agreement(menu(keys, screen.tongue), word.as_str()));
    let Some(typed) = screen.ask(&question) else { return Some(Press::Quit) };
    let agreed = [word, Tongue::english().say(said::agree())].iter().any(|word| as_typed(&typed) == as_typed(word));
    if agreed {
        return Some(Press::Agree);
    }
    // A plain no is an answer; a plain yes is not the word.
    if is_no(&typed, keys, screen) {
        return Some(Press::Refuse);
    }
    let key = typed_key(&typed, keys, screen.tongue);
    pressed(&typed, key, screen)
}

/// What a key, or what was said in its place, tells the walk.
fn pressed(typed: &str, key: Option<Key>, screen: &Screen<'_>) -> Option<Press> {
    if key.is_none() && is_words(typed) {
        return Some(Press::Tell(typed.to_owned()));
    }
    told_key(typed, key, screen);
    key.map(press_of)
}

/// Whether a "no" was typed, and none of the keys by its letter.
fn is_no(typed: &str, keys: &[Key], screen: &Screen<'_>) -> bool {
    let is_letter = typed.chars().nth(1).is_none();
    let by_letter =
        || typed_key(typed, keys, screen.tongue).is_some_and(|key| is_rather_an_answer(typed, key, screen.tongue));
    let answer = screen.tongue.yes_or_no(typed).or_else(|| answered(typed));
    answer == Some(false) && !(is_letter && by_letter())
}

fn key(screen: &Screen<'_>, keys: &[Key]) -> Vec<Press> {
    let Some(typed) = screen.ask(&format!("{} >", menu(keys, screen.tongue))) else { return vec![Press::Quit] };
    // Without an offer its key still says that there is none.
    let offer = || typed.parse::<usize>().is_err().then(|| typed_key(&typed, &[Key::Offer], screen.tongue)).flatten();
    if is_no(&typed, keys, screen) {
        // "No, I did not find it" is told as well.
        let told = is_words(&typed).then(|| Press::Tell(typed.clone()));
        return told.into_iter().chain([Press::Refuse]).collect();
    }
    let key = typed_key(&typed, keys, screen.tongue).or_else(offer);
    pressed(&typed, key, screen).into_iter().collect()
}

/// Tells what can be typed where nothing was understood, and what a letter is taken for that is also a yes or a no.
fn told_key(typed: &str, key: Option<Key>, screen: &Screen<'_>) {
    match key {
        None => screen.say(said::type_a_key()),
        Some(key) if is_rather_an_answer(typed, key, screen.tongue) => {
            screen.say(said::letter_means(key.words(screen.tongue).replace(['[', ']'], ""), typed));
        }
        Some(_) => {}
    }
}

/// What the person sees; asked again until it is yes, no or "not sure", or they stop. What they say beside it is told.
fn seen(screen: &Screen<'_>, question: &str, not_sure: &str) -> Vec<Press> {
    loop {
        let Some(typed) = screen.ask(question) else { return vec![Press::Saw(None)] };
        let in_words = || Some(Press::Tell(typed.clone())).filter(|_| is_words(&typed));
        if as_typed(&typed) == as_typed(not_sure) || is_not_known(&typed) {
            return vec![Press::Saw(None)];
        }
        if let Some(answer) = screen.tongue.yes_or_no(&typed).or_else(|| answered(&typed)) {
            return in_words().into_iter().chain([Press::Saw(Some(answer))]).collect();
        }
        if is_quit(&typed, screen.tongue) {
            return vec![Press::Quit];
        }
        // The other keys of the step go on working; here a number means nothing.
        let keys = [Key::Skip, Key::Back, Key::Explain, Key::Copy, Key::Write];
        if let Some(key) = typed_key(&typed, &keys, screen.tongue).filter(|_| number_of(&typed).is_none()) {
            return vec![press_of(key)];
        }
        if let Some(words) = in_words() {
            return vec![words];
        }
        screen.say(told::answer_yes_or_no());
    }
}

/// What a person does at the end of the steps.
enum AtTheEnd {
    /// A key, or nothing that is understood.
    Pressed(Option<Press>),
    /// Yes: the letter that is offered is to be written.
    Agreed,
}

fn end(screen: &Screen<'_>, keys: &[Key]) -> AtTheEnd {
    let Some(typed) = screen.ask(&format!("{} >", menu(keys, screen.tongue))) else {
        return AtTheEnd::Pressed(Some(Press::Quit));
    };
    if typed.is_empty() {
        return AtTheEnd::Pressed(Some(Press::Quit));
    }
    let key = typed_key(&typed, keys, screen.tongue);
    if key.is_none() && screen.tongue.yes_or_no(&typed).or_else(|| answered(&typed)) == Some(true) {
        return if keys.contains(&Key::Next) { AtTheEnd::Pressed(Some(Press::Next)) } else { AtTheEnd::Agreed };
    }
    AtTheEnd::Pressed(pressed(&typed, key, screen))
}
