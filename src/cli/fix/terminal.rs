//! The walk-through at a terminal: what the engine gives is shown, and keys become what the person did.

use chrono::{DateTime, Local, Utc};

use super::Options;
use super::offer;
use super::screen::Screen;
use crate::case::fact_from_answer;
use crate::cli::output::write_file;
use crate::cli::ticket::write_in_walk;
use crate::cli::{Exit, Failure, Globals};
use crate::diagnosis::Question;
use crate::guide::{Ask, Press, Show, Turn, Walk, reminder};
use crate::language::yes_or_no;

/// The word that a person types before a step that cannot be undone, or costs something.
const AGREED: &str = "agree";

/// Drives a walk until it is over.
pub(super) fn run(
    mut walk: Walk<'_>,
    first: Turn,
    options: &Options,
    screen: &Screen,
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
    screen: &Screen,
    globals: &Globals,
) -> Result<Option<Press>, Failure> {
    match show {
        Show::Problem(title) => {
            screen.lead("Problem: ", title);
            if !screen.expert {
                screen.paragraph(
                    "We'll go one step at a time and check each one. You can stop at any moment: `keymend fix` continues at the same step.",
                );
            }
        }
        Show::Place { number, of } => screen.paragraph(&format!("Step {number} of {of}")),
        Show::Careful(warning) => screen.lead("Careful: ", warning),
        Show::Step { step, due } => {
            screen.paragraph(&step.text);
            if !screen.expert {
                screen.lead("It worked if: ", &step.check);
            }
            if let Some(due) = due {
                let now = walk.session().named.now.unwrap_or_else(Utc::now);
                let text = if *due > now { "Waiting until" } else { "The waiting ended at" };
                screen.paragraph(&format!("{text} {}.", local(*due)));
            }
        }
        Show::Explanation(body) => body.split("\n\n").for_each(|part| {
            let words: Vec<&str> = part.split_whitespace().collect();
            screen.paragraph(words.join(" ").trim_start_matches("## "));
        }),
        Show::Text(text) => offer::copy(text, screen),
        Show::Offer(None) => screen.paragraph("Keymend cannot do this step for you."),
        Show::Offer(Some(action)) => {
            return Ok(offer::make_offer(action, options.dry_run, screen).map(|ran| Press::Ran {
                note: ran.note(),
                exit: ran.exit,
                command: ran.command,
            }));
        }
        Show::Write { topic, to } => write(walk, topic, to, options, screen, globals),
        Show::HowToWrite { topic, to } => how_to_write(walk, topic, to, screen),
        Show::NotYet => screen.paragraph(
            "Not yet: what this step should change has not changed. Try it again and type d, or type s to skip to the next step.",
        ),
        Show::Fixed => screen.paragraph("Fixed: it worked. There is nothing more to do."),
        Show::Changed(title) => screen.lead("Changed: ", &format!("the problem is now another one: {title}")),
        Show::Waiting { due, step } => {
            screen.paragraph(&format!("Nothing to do until {}. Run `keymend fix` again then.", local(*due)));
            if let Some(path) = &options.remind {
                let now = walk.session().named.now.unwrap_or_else(Utc::now);
                let topic = walk.topic();
                write_file(path, reminder(&topic.id, step, &topic.title, *due, now))?;
                screen.paragraph(&format!("The reminder is in {}.", path.display()));
            }
        }
        Show::RunOut => screen.paragraph("There are no more steps, and the problem is still there."),
        Show::NothingFurther => screen.paragraph("No further step is known for this."),
        Show::Saved => screen.paragraph("Progress saved. Run `keymend fix` to continue."),
        Show::Other(title) => screen.lead("It could also be: ", title),
    }
    Ok(None)
}

fn how_to_write(walk: &Walk<'_>, topic: &str, to: &str, screen: &Screen) {
    screen.paragraph("This writes the request, with what was tried:");
    if walk.session().named.must_save_message() {
        screen.paragraph("Your text is too long to repeat in a command: save the text to a file first, and name it in place of `FILE`.");
    }
    screen.exact(&walk.session().named.command("ticket new", &[("--topic", topic), ("--to", to)]));
}

/// Writes the request once the person says so; the command that writes it is shown in any case.
fn write(walk: &Walk<'_>, topic: &str, to: &str, options: &Options, screen: &Screen, globals: &Globals) {
    how_to_write(walk, topic, to, screen);
    let named = &walk.session().named;
    if options.dry_run || !screen.agrees("Write it now?") {
        return;
    }
    match write_in_walk(named, topic, to, &mut options.around.clone(), globals) {
        Ok(said) => said.iter().for_each(|line| screen.paragraph(line)),
        Err(failure) => screen.paragraph(&format!("The request was not written: {failure}")),
    }
}

fn agreement(screen: &Screen) -> Option<Press> {
    let question = format!("Type \"{AGREED}\" to do this step, s to skip it, b to go back, q to stop:");
    let Some(typed) = screen.ask(&question) else { return Some(Press::Quit) };
    match typed.to_lowercase().as_str() {
        AGREED => Some(Press::Agree),
        "s" | "skip" => Some(Press::Skip),
        "b" | "back" => Some(Press::Back),
        "q" | "quit" => Some(Press::Quit),
        // A plain no passes over the step; a plain yes is not the word.
        other => yes_or_no(other).filter(|yes| !yes).map(|_| Press::Skip),
    }
}

fn key(screen: &Screen, offer: bool) -> Option<Press> {
    let offer = if offer { " [o]ffer: let Keymend do it" } else { "" };
    let keys = format!("[d]one [s]kip [b]ack [e]xplain [c]opy [w]rite to support [q]uit{offer} >");
    let Some(typed) = screen.ask(&keys) else { return Some(Press::Quit) };
    Some(match typed.to_lowercase().as_str() {
        "d" | "done" => Press::Done,
        "s" | "skip" => Press::Skip,
        "b" | "back" => Press::Back,
        "e" | "explain" => Press::Explain,
        "c" | "copy" => Press::Copy,
        "w" | "write" => Press::Write,
        "o" | "offer" => Press::Offer,
        "q" | "quit" => Press::Quit,
        _ => {
            screen.paragraph("Type one of the letters in brackets, then Enter.");
            return None;
        }
    })
}

/// What the person sees; asked again until it is yes, no or "not sure", or they stop.
fn seen(screen: &Screen, check: &str) -> Press {
    loop {
        let question = format!("Check: {check} Do you see that? [yes/no/not sure; q to stop]");
        let Some(typed) = screen.ask(&question) else { return Press::Saw(None) };
        if let Some(answer) = yes_or_no(&typed) {
            return Press::Saw(Some(answer));
        }
        let typed = typed.to_lowercase();
        if matches!(typed.as_str(), "q" | "quit") {
            return Press::Quit;
        }
        if typed.is_empty() || typed.starts_with('?') || typed.starts_with("not") {
            return Press::Saw(None);
        }
    }
}

/// One of the values of a question, by its number or its words; none where the person does not know.
pub(in crate::cli) fn choice(screen: &Screen, question: &Question) -> Option<String> {
    screen.paragraph(question.text);
    // Some questions have "I do not know" among their answers.
    let knows = question.choices.iter().any(|(value, _)| *value == "unknown");
    let unknown = question.choices.len() + usize::from(!knows);
    let own = (!knows).then_some("I don't know");
    let choices = question.choices.iter().map(|(_, words)| *words).chain(own);
    screen.list((1..).zip(choices).map(|(number, words)| format!("{number:>2}  {words}")));
    let is_flag = question.choices.iter().any(|(value, _)| *value == "yes");
    loop {
        let typed = screen.ask(&format!("Type a number from 1 to {unknown}:"))?;
        if typed.is_empty() || !knows && typed.parse() == Ok(unknown) {
            return None;
        }
        let by_number = typed.parse::<usize>().ok().and_then(|number| question.choices.get(number.checked_sub(1)?));
        let by_value = question
            .choices
            .iter()
            .find(|(value, words)| value.eq_ignore_ascii_case(&typed) || words.eq_ignore_ascii_case(&typed));
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

fn end(screen: &Screen, back: bool, next: bool) -> Option<Press> {
    let other = if next { " [n]ext problem" } else { "" };
    let again = if back { "[b]ack " } else { "" };
    let Some(typed) = screen.ask(&format!("{again}[w]rite to support [q]uit{other} >")) else {
        return Some(Press::Quit);
    };
    match typed.to_lowercase().as_str() {
        "b" | "back" if back => Some(Press::Back),
        "n" | "next" if next => Some(Press::Next),
        "w" | "write" => Some(Press::Write),
        "q" | "quit" | "" => Some(Press::Quit),
        _ => None,
    }
}

/// A moment as the person's clock shows it.
fn local(moment: DateTime<Utc>) -> String {
    moment.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string()
}
