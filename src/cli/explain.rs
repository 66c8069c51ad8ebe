//! `keymend explain`.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, FixedOffset, Local};
use clap::Args;

use super::format::{DocumentArgs, DocumentFormat as Format};
use super::reading::{clock, own_sellers};
use super::ticket::says_not_kept;
use super::typed::answer_to;
use super::{Exit, Failure, Globals};
use crate::case::{Named, read_text};
use crate::diagnosis::{Explanation, ExplanationVerdict, explain};
use crate::language::say::{errors, told};
use crate::recognise::{beginning, has_words, without_codes};
use crate::redact::{CARD_DIGITS, TakenKind, TakenOut, taken_out};
use crate::report::{ExplanationDocument, html_explanation, human_explanation, markdown_explanation};
use crate::sellers::Providers;
use crate::text::is_one_word;
use crate::topics::{Catalogue, Severity};
use crate::vendor::family_without_code;

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// An error code, a topic, a KM code, or what the screen said; `-` or nothing reads stdin.
    #[arg(value_name = "CODE|TOPIC|TEXT|-")]
    text: Vec<String>,
    /// Where the text is not understood: show this one of the topics that are asked about
    #[arg(long, value_name = "NUMBER")]
    closest: Option<usize>,
    /// The clock from which "yesterday" is counted (default: the machine's).
    #[arg(long, value_name = "RFC3339", value_parser = clock)]
    now: Option<DateTime<FixedOffset>>,
    #[command(flatten)]
    document: DocumentArgs,
}

/// How a text is explained.
pub(super) struct Explaining {
    /// Where the text is not understood: which of the topics is meant.
    pub(super) closest: Option<usize>,
    pub(super) format: Format,
    /// The clock of the case.
    pub(super) now: Option<DateTime<FixedOffset>>,
    /// Whether the text reports what fails, and does not ask what a code means.
    pub(super) reports: bool,
}

pub(super) fn run(args: &ExplainArgs, globals: &Globals) -> Result<Exit, Failure> {
    let text = match args.text.as_slice() {
        [] => read_text(Path::new("-"))?,
        [one] if one == "-" => read_text(Path::new("-"))?,
        words => words.join(" "),
    };
    let asked = Explaining { closest: args.closest, format: args.document.format, now: args.now, reports: false };
    explain_text(&text, globals.catalogue()?, &asked, globals)
}

/// Explains a text by the topics of [`Globals::catalogue`].
pub(super) fn explain_text(
    text: &str,
    catalogue: Catalogue,
    asked: &Explaining,
    globals: &Globals,
) -> Result<Exit, Failure> {
    let Explaining { closest, format, now, reports } = *asked;
    // One word is a code or a version, unless it has the digits of a card.
    let may_hold_secrets = !is_one_word(text) || text.bytes().filter(u8::is_ascii_digit).count() >= CARD_DIGITS;
    let taken = may_hold_secrets.then(|| taken_out_of_what_is_read(text)).filter(|taken| !taken.kinds.is_empty());
    let none = BTreeSet::new();
    let (text, kinds) = taken.as_ref().map_or((text, &none), |taken| (taken.text.as_str(), &taken.kinds));
    if kinds.contains(&TakenKind::Card) && format == Format::Human && !text.chars().any(char::is_alphanumeric) {
        let told = globals.tongue().say(told::looks_like_card());
        globals.write(&(told + "\n"))?;
        return Ok(Exit::Found);
    }
    says_not_kept(kinds).for_each(|told| globals.tell(told));
    if let Some(family) = family_without_code(text) {
        return Err(Failure::usage(errors::code_missing(family.example(), family.name())));
    }
    let now = now.unwrap_or_else(|| Local::now().fixed_offset());
    let catalogue = catalogue.speaking(globals.tongue_of(format.is_for_scripts()).language().code());
    let sellers = own_sellers();
    let mut explanation = explain(&catalogue, text, now, &sellers);
    if let Some(number) = closest {
        explanation = chosen(&catalogue, &explanation, number, now, &sellers)?;
    }
    // A code is of no language.
    if !format.is_for_scripts() && has_words(&without_codes(beginning(text))) {
        globals.offer_language_of(text);
    }
    // What a command could name is no longer than what is read.
    let named = Named { message: Some(beginning(text).to_owned()), ..Named::default() };
    write(format, globals, &explanation, &named)?;
    // A name or a code that is mistyped or cut short.
    if !text.trim().contains(char::is_whitespace) && explanation.verdict == ExplanationVerdict::NotRecognised {
        catalogue.near(text).into_iter().for_each(|near| globals.tell(near));
    }
    if let Some(number) = ask(format, globals, &explanation) {
        explanation = chosen(&catalogue, &explanation, number, now, &sellers)?;
        write(format, globals, &explanation, &named)?;
    }
    let is_problem = || explanation.recognised.first().is_some_and(|first| first.topic.severity > Severity::Info);
    Ok(match explanation.verdict {
        ExplanationVerdict::Recognised if reports && is_problem() => Exit::Found,
        ExplanationVerdict::NotRecognised => Exit::Found,
        ExplanationVerdict::Recognised | ExplanationVerdict::NotALicenseProblem => Exit::Fine,
    })
}

/// How much of the beginning and of the end of a long text is searched for secrets, in bytes: no less than is read as words.
const SEARCHED: usize = 128 * 1024;

/// A text without secrets. Of the middle of a long one nothing but codes of errors is read, and nothing else shown.
fn taken_out_of_what_is_read(text: &str) -> TakenOut {
    if text.len() <= 2 * SEARCHED {
        return taken_out(text);
    }
    let (begin, end) = (text.floor_char_boundary(SEARCHED), text.ceil_char_boundary(text.len() - SEARCHED));
    let (first, last) = (taken_out(&text[..begin]), taken_out(&text[end..]));
    let kinds = &first.kinds | &last.kinds;
    let whole = if kinds.is_empty() { String::new() } else { [&first.text, &text[begin..end], &last.text].concat() };
    TakenOut { text: whole, kinds, count: first.count + last.count }
}

/// One of the topics that were asked about, as if it had been named.
fn chosen<'c>(
    catalogue: &'c Catalogue,
    explanation: &Explanation<'_>,
    number: usize,
    now: DateTime<FixedOffset>,
    sellers: &Providers,
) -> Result<Explanation<'c>, Failure> {
    let closest = explanation.closest();
    let found = number.checked_sub(1).and_then(|index| closest.get(index));
    found.map(|found| explain(catalogue, found.topic.id.clone(), now, sellers)).ok_or_else(|| {
        Failure::usage(match closest.len() {
            0 => errors::closest_not_asked(),
            most => errors::closest_range(most.to_string(), number.to_string()),
        })
    })
}

/// Asks a person at a terminal which topic is closest; none where nothing was asked or nothing fits.
fn ask(format: Format, globals: &Globals, explanation: &Explanation<'_>) -> Option<usize> {
    if format != Format::Human || !globals.talks() || explanation.closest().is_empty() {
        return None;
    }
    answer_to(&globals.tongue().say(told::number_or_nothing()))?.parse().ok()
}

fn write(format: Format, globals: &Globals, explanation: &Explanation<'_>, named: &Named) -> Result<(), Failure> {
    match format {
        Format::Json => globals.write_json(&ExplanationDocument::new(explanation)),
        Format::Jsonl => globals.write_json_lines([ExplanationDocument::new(explanation)].iter()),
        Format::Human => globals.write(&human_explanation(explanation, named, globals.layout(), globals.tongue())),
        Format::Markdown => globals.write(&markdown_explanation(explanation, globals.tongue())),
        Format::Html => globals.write(&html_explanation(explanation, globals.tongue())?),
    }
}
