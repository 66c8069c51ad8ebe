//! The walk-through at a terminal: what the engine gives is shown, and keys become what the person did.

use chrono::Utc;

use super::Options;
use super::asking::{Chosen, choice};
use super::keys::{Key, is_back, is_quit, is_rather_an_answer, is_words, menu, number_of, typed_key};
use super::offer::{self, Offered};
use super::screen::{Agreed, Screen};
use crate::cli::output::write_file;
use crate::cli::ticket::{part, write_in_walk};
use crate::cli::{Exit, Failure, Globals};
use crate::guide::{Action, Ask, Press, Show, Turn, Walk, reminder};
use crate::language::say::{report as lead, told, walk as said};
use crate::language::{
    Message, Tongue, Wish, answered, as_typed, asks_for_addressee, is_not_known, is_only_an_answer, worked,
};
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
        let mut instead = None;
        for show in &turn.show {
            match present(show, &walk, options, screen, globals)? {
                Some(Press::Quit) => stops = true,
                Some(press) => instead = Some(walk.press(press)?),
                None => {}
            }
        }
        if let Some(next) = instead.filter(|_| !stops) {
            turn = next;
            continue;
        }
        let presses = match &turn.ask {
            _ if stops => vec![Press::Quit],
            Ask::Nothing { fixed } => return Ok(if *fixed { Exit::Fine } else { Exit::Found }),
            Ask::Agreement => agreement(screen, &keys_of(&walk)),
            Ask::Step { .. } => key(screen, &keys_of(&walk)),
            Ask::Seen(check) => seen(screen, said::seen(check)),
            Ask::Follow(_) => follows(screen),
            Ask::Works => {
                // Whoever tells what happens instead says that it does not.
                let pressed = seen(screen, said::works());
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
            Ask::End { .. } => match end(screen, &keys_of(&walk)) {
                AtTheEnd::Pressed(press) => press.into_iter().collect(),
                // The letter was offered right above.
                AtTheEnd::Agreed => {
                    write_it(&walk, &walk.topic().id, walk.addressee(), options, screen, globals);
                    Vec::new()
                }
            },
        };
        let stood = stands_at(&walk);
        turn = Turn { show: vec![], ask: turn.ask };
        for press in presses {
            // What was answered to one thing is no answer to the other that stands now.
            if stands_at(&walk) != stood {
                break;
            }
            let next = walk.press(press)?;
            turn.show.extend(next.show);
            turn.ask = next.ask;
        }
    }
}

/// What the person is asked for, and at which step of which problem.
fn stands_at(walk: &Walk<'_>) -> (String, Option<String>, Ask) {
    let step = walk.place().and_then(|at| walk.plan().steps.get(at)).map(|step| step.id.clone());
    (walk.topic().id.clone(), step, walk.ask().clone())
}

/// The keys that fit what is asked, in the order of their numbers.
fn keys_of(walk: &Walk<'_>) -> Vec<Key> {
    let offer = walk.place().and_then(|at| walk.plan().steps.get(at)?.offer.as_ref());
    let opens = matches!(offer, Some(Action::Open(_)));
    let (keys, there): (&[Key], &[(Key, bool)]) = match walk.ask() {
        Ask::Agreement => (&[Key::Skip, Key::Back, Key::Write, Key::Quit], &[]),
        Ask::Step { offer } => (
            &[
                Key::Done,
                Key::Skip,
                Key::Back,
                Key::Explain,
                Key::Copy,
                Key::Write,
                Key::Quit,
                Key::Offer,
                Key::OpenPage,
            ],
            &[(Key::Offer, *offer && !opens), (Key::OpenPage, *offer && opens)],
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
        Key::Offer | Key::OpenPage => Press::Offer,
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
                Offered::Said(text) => Some(Press::Tell(text)),
                Offered::Quit => Some(Press::Quit),
            });
        }
        Show::Write { topic, to } => return Ok(write(walk, topic, to, options, screen, globals)),
        Show::HowToWrite { topic, to } => {
            goes_to(to, screen);
            how_to_write(walk, topic, to, screen);
        }
        Show::NotYet | Show::NotSolved => {
            let [done, skip] = [Key::Done, Key::Skip].map(|key| key.bare_words(screen.tongue));
            let is_read = *show == Show::NotYet;
            screen.say(if is_read { said::not_yet(done, skip) } else { said::not_solved(done, skip) });
        }
        Show::NotDone => screen.say(said::step_not_done()),
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
        Show::Understood(facts) => {
            let told = facts.iter().map(|(fact, value)| screen.tongue.fact(*fact, value));
            screen.say(said::understood(screen.tongue.list(told)));
        }
        Show::StepsChanged => screen.say(said::steps_changed()),
        Show::PointsElsewhere(title) => screen.say(said::points_elsewhere(title.as_str())),
        Show::NowElsewhere(title) => screen.say(said::now_elsewhere(title.as_str())),
        Show::RunOut => screen.say(said::run_out()),
        Show::NothingFurther => screen.say(said::nothing_further()),
        Show::Saved => screen.say(said::saved()),
        Show::Other(title) => screen.say_before(said::could_also_be(), title),
    }
    Ok(None)
}

/// To whom a request goes.
pub(super) fn goes_to(to: &str, screen: &Screen<'_>) {
    if let Some(addressee) = Addressee::ALL.into_iter().find(|addressee| addressee.name() == to) {
        screen.say(said::goes_to(screen.tongue.say(part(addressee))));
    }
}

fn how_to_write(walk: &Walk<'_>, topic: &str, to: &str, screen: &Screen<'_>) {
    screen.say(said::how_to_write());
    if let Some(save) = save_first(&walk.session().named, screen.tongue) {
        screen.paragraph(&save);
    }
    screen.exact(&walk.session().named.command("ticket new", &[("--topic", topic), ("--to", to)]));
}

/// Writes the request once the person says so; whoever says no, or cannot be asked, is shown the command that writes it.
fn write(
    walk: &Walk<'_>,
    topic: &str,
    to: &str,
    options: &Options,
    screen: &Screen<'_>,
    globals: &Globals,
) -> Option<Press> {
    goes_to(to, screen);
    let is_asked = !options.dry_run && globals.talks();
    if !is_asked {
        how_to_write(walk, topic, to, screen);
    }
    match if options.dry_run { Agreed::No } else { screen.agrees(said::write_now()) } {
        Agreed::Yes => write_it(walk, topic, to, options, screen, globals),
        Agreed::Quit => return Some(Press::Quit),
        Agreed::Said(text) => return Some(Press::Tell(text)),
        Agreed::Back => {}
        Agreed::No if is_asked => how_to_write(walk, topic, to, screen),
        Agreed::No => {}
    }
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

fn agreement(screen: &Screen<'_>, keys: &[Key]) -> Vec<Press> {
    let word = screen.tongue.say(said::agree());
    let question = screen.tongue.say(said::agreement(menu(keys, screen.tongue), word.as_str()));
    let Some(typed) = screen.ask(&question) else { return vec![Press::Quit] };
    let agreed = [word, Tongue::english().say(said::agree())].iter().any(|word| as_typed(&typed) == as_typed(word));
    if agreed {
        return vec![Press::Agree];
    }
    // A plain no is an answer; a plain yes is not the word.
    if is_no(&typed) {
        let told = tells_more(&typed).then(|| Press::Tell(typed.clone()));
        return told.into_iter().chain([Press::Refuse]).collect();
    }
    let key = typed_key(&typed, keys, screen.tongue);
    pressed(&typed, key, screen).into_iter().collect()
}

/// What a key, or what was said in its place, tells the walk.
fn pressed(typed: &str, key: Option<Key>, screen: &Screen<'_>) -> Option<Press> {
    if key.is_none() && (is_words(typed) || asks_for_addressee(typed)) {
        return Some(Press::Tell(typed.to_owned()));
    }
    told_key(typed, key, screen);
    key.map(press_of)
}

/// Whether a "no" was typed, in whole words: a letter is a key of the menu or nothing.
fn is_no(typed: &str) -> bool {
    typed.chars().nth(1).is_some() && worked(typed).or_else(|| answered(typed)) == Some(false)
}

fn key(screen: &Screen<'_>, keys: &[Key]) -> Vec<Press> {
    let Some(typed) = screen.ask(&format!("{} >", menu(keys, screen.tongue))) else { return vec![Press::Quit] };
    // Without an offer its key still says that there is none.
    let offer = || {
        typed_key(&typed, &[Key::Offer], screen.tongue)
            .filter(|_| number_of(&typed).is_none() && typed.chars().nth(1).is_some())
    };
    if typed_key(&typed, keys, screen.tongue).is_none_or(|key| key == Key::Skip && number_of(&typed).is_none())
        && is_no(&typed)
    {
        // "No, I did not find it" is told as well.
        let told = tells_more(&typed).then(|| Press::Tell(typed.clone()));
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

/// Whether what was typed tells something beside an answer.
fn tells_more(typed: &str) -> bool {
    is_words(typed) && !is_only_an_answer(typed)
}

/// A question with its answers, each with its number.
fn with_answers(screen: &Screen<'_>, question: Message, answers: &[String]) -> String {
    let numbered: Vec<String> = (1..).zip(answers).map(|(number, words)| format!("{number} {words}")).collect();
    format!("{} {} >", screen.tongue.say(question), numbered.join("  "))
}

/// The number of an answer, alone: whoever begins with one, "2 days ago it worked", tells something.
fn number_alone(typed: &str) -> Option<usize> {
    typed.trim().trim_end_matches(['.', ')', ':']).parse().ok()
}

/// What the person sees; asked again until it is yes, no or "not sure", or they stop. What they say beside it is told.
fn seen(screen: &Screen<'_>, question: Message) -> Vec<Press> {
    let (tongue, not_sure) = (screen.tongue, screen.tongue.say(said::not_sure()));
    let (yes, no) = tongue.yes_and_no();
    let question = with_answers(screen, question, &[yes, no, not_sure.clone(), Key::Quit.words(tongue)]);
    loop {
        let Some(typed) = screen.ask(&question) else { return vec![Press::Saw(None)] };
        let told = tells_more(&typed).then(|| Press::Tell(typed.clone()));
        match number_alone(&typed) {
            Some(1) => return vec![Press::Saw(Some(true))],
            Some(2) => return vec![Press::Saw(Some(false))],
            Some(3) => return vec![Press::Saw(None)],
            Some(4) => return vec![Press::Quit],
            Some(_) => {
                screen.say(said::type_a_key());
                continue;
            }
            None => {}
        }
        if as_typed(&typed) == as_typed(&not_sure) || is_not_known(&typed) {
            return told.into_iter().chain([Press::Saw(None)]).collect();
        }
        if let Some(answer) = tongue.yes_or_no(&typed).or_else(|| worked(&typed)) {
            return told.into_iter().chain([Press::Saw(Some(answer))]).collect();
        }
        if is_quit(&typed, tongue) {
            return vec![Press::Quit];
        }
        // The other keys of the step go on working, by their words: their letters are not shown here.
        let keys = [Key::Skip, Key::Back, Key::Explain, Key::Copy, Key::Write];
        if let Some(key) = typed_key(&typed, &keys, tongue).filter(|_| typed.chars().nth(1).is_some()) {
            return vec![press_of(key)];
        }
        if is_back(&typed, tongue) {
            return vec![Press::Back];
        }
        if let Some(words) = told {
            return vec![words];
        }
        screen.say(told::answer_yes_or_no());
    }
}

/// Whether to go on with the other problem that was told of.
fn follows(screen: &Screen<'_>) -> Vec<Press> {
    let (yes, no) = screen.tongue.yes_and_no();
    let question = with_answers(screen, said::go_elsewhere(), &[yes, no, Key::Quit.words(screen.tongue)]);
    loop {
        let Some(typed) = screen.ask(&question) else { return vec![Press::Quit] };
        let answer = match number_alone(&typed) {
            Some(1) => Some(true),
            Some(2) => Some(false),
            Some(3) => return vec![Press::Quit],
            Some(_) => None,
            None if is_quit(&typed, screen.tongue) => return vec![Press::Quit],
            None => screen.tongue.yes_or_no(&typed).or_else(|| answered(&typed)),
        };
        let is_passed_over = || is_back(&typed, screen.tongue) || Wish::of(&typed) == Some(Wish::Skip);
        let told = || tells_more(&typed).then(|| Press::Tell(typed.clone()));
        match answer {
            Some(answer) => return told().into_iter().chain([Press::Follow(answer)]).collect(),
            // The step where the person stood is what they come back to.
            None if is_passed_over() => return vec![Press::Follow(false)],
            None => match told() {
                Some(words) => return vec![words],
                None => screen.say(told::answer_yes_or_no()),
            },
        }
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
    if key.is_none() && typed.chars().nth(1).is_some() && answered(&typed) == Some(true) {
        return if keys.contains(&Key::Next) { AtTheEnd::Pressed(Some(Press::Next)) } else { AtTheEnd::Agreed };
    }
    AtTheEnd::Pressed(pressed(&typed, key, screen))
}
