//! What the ticket commands say and ask.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::sync::atomic::AtomicBool;

use super::super::format::RequestFormat;
use super::super::reading::tell_wrong_files;
use super::super::{Failure, Globals, interrupt};
use crate::case::Named;
use crate::cli::fix::keys::is_back;
use crate::cli::streams::{err, in_lines, tell_line};
use crate::cli::typed::{Typed, get_ready, stops, typed_or_stopped};
use crate::language::say::told;
use crate::language::{Tongue, Wish, language_of, nearest};
use crate::redact::TakenKind;
use crate::say::{Message, Worded};
use crate::text::clean_text;
use crate::ticket::{
    Desk, FOR_READING, FieldAnswer, Files, KeptTicket, Layout, LetterFrame, Notice, Recipient, Request, Setting,
};
use crate::topics::{Addressee, AddresseeReason, FieldDef, FieldRole, FieldShape};

use super::RequestArgs;

/// Opens the desk; what is wrong with languages of letters in the person's own folder is told.
pub(super) fn desk(globals: &Globals) -> Result<Desk, Failure> {
    let desk = Desk::open(globals.config.as_deref())?;
    desk.templates.faults().iter().for_each(|fault| globals.tell(fault.message()));
    tell_wrong_files(&desk.left_out);
    Ok(desk)
}

/// The files to attach.
pub(super) fn files(asked: &RequestArgs) -> Files<'_> {
    Files { clean: &asked.attach, as_they_are: &asked.attach_unchecked }
}

/// The settings of the command line.
pub(super) fn settings(texts: &[String], globals: &Globals) -> Result<Vec<Setting>, Failure> {
    let settings: Vec<Setting> = texts.iter().map(|text| Setting::parse(text)).collect::<Result<_, _>>()?;
    let kinds = settings.iter().flat_map(Setting::taken_kinds).collect();
    says_not_kept(&kinds).for_each(|told| globals.tell(told));
    Ok(settings)
}

/// Says which secrets of what somebody typed are not kept.
pub(in crate::cli) fn says_not_kept(kinds: &BTreeSet<TakenKind>) -> impl Iterator<Item = Message> {
    kinds.iter().map(|kind| match kind {
        TakenKind::Card => told::took_card(),
        TakenKind::Password => told::took_password(),
        TakenKind::Personal => told::took_personal(),
    })
}

/// What a person at the terminal answered.
#[derive(Default)]
pub(super) struct Answered {
    pub settings: Vec<Setting>,
    /// Whether they ended the input, and want to be asked nothing more.
    pub ended: bool,
    /// Whether they pressed Ctrl-C: what they answered is kept, and nothing else is done.
    pub stopped: bool,
}

/// What came of the question for one field.
enum FieldAsked {
    /// It fills a field.
    Fills(Setting),
    /// It stays empty.
    Nothing,
    /// The person wants the question before it once more.
    Back,
    /// The person wants to be asked nothing more.
    Quit,
    /// The input has ended.
    Ended,
    /// Somebody pressed Ctrl-C.
    Stopped,
}

/// Whether a person sits at the terminal who can be asked for fields.
pub(super) fn asks(globals: &Globals) -> bool {
    !globals.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks for what is missing, where a person sits at the terminal.
pub(super) fn ask_for_missing(request: &Request, globals: &Globals) -> Answered {
    let mut answered = Answered::default();
    if !asks(globals) {
        return answered;
    }
    let stopped = interrupt::note();
    let tongue = globals.tongue();
    let fields = request.missing.iter().filter_map(|missing| FieldDef::from_name(&missing.name));
    let fields: Vec<_> = fields.filter_map(|field| Some((field, tongue.field_question(field.name)?))).collect();
    let mut at = 0;
    while let Some((field, question)) = fields.get(at) {
        at += 1;
        match ask_for(field, question, &request.language, stopped, tongue) {
            FieldAsked::Fills(setting) => answered.settings.push(setting),
            FieldAsked::Nothing => {}
            FieldAsked::Back => {
                at = at.saturating_sub(2);
                // What was answered there is answered anew.
                answered.settings.retain(|setting| fields.get(at).is_none_or(|(field, _)| !setting.is_for(field)));
            }
            FieldAsked::Quit => break,
            FieldAsked::Ended => {
                answered.ended = true;
                break;
            }
            FieldAsked::Stopped => {
                answered.stopped = true;
                break;
            }
        }
    }
    interrupt::note_no_more();
    answered
}

/// Asks for one field. What cannot be meant for it is asked for once more, with what it wants; then it stays empty.
fn ask_for(
    field: &'static FieldDef,
    question: &str,
    letter: &str,
    stopped: &AtomicBool,
    tongue: &Tongue,
) -> FieldAsked {
    let question = tongue.say(told::enter_skips(question));
    let mut asked = question.clone();
    let mut is_again = false;
    loop {
        let typed = match prompt(&asked, stopped) {
            Typed::Line(typed) => typed,
            Typed::Ended => return FieldAsked::Ended,
            Typed::Stopped => return FieldAsked::Stopped,
        };
        if stops(&typed, tongue) {
            return FieldAsked::Quit;
        }
        if is_back(&typed, tongue) {
            return FieldAsked::Back;
        }
        if Wish::of(&typed) == Some(Wish::Skip) {
            return FieldAsked::Nothing;
        }
        match FieldAnswer::of(field, &typed, tongue, letter, chrono::Local::now().date_naive()) {
            FieldAnswer::Fills(setting) => {
                says_not_kept(&setting.taken_kinds()).for_each(|told| tell_line(&in_lines(&tongue.say(told))));
                return FieldAsked::Fills(setting);
            }
            FieldAnswer::Unfit if !is_again => {
                is_again = true;
                asked = format!("{} {question}", tongue.say(wanted_shape(field.shape, tongue)));
            }
            FieldAnswer::Unfit => {
                tell_line(&in_lines(&tongue.say(told::stays_empty())));
                return FieldAsked::Nothing;
            }
            _ => return FieldAsked::Nothing,
        }
    }
}

/// Shows a question and waits for a line. A question that cannot be shown is as good as not answered.
fn prompt(question: &str, stopped: &AtomicBool) -> Typed {
    get_ready();
    let mut stderr = err();
    let _ = write!(stderr, "{} ", in_lines(question)).and_then(|()| stderr.flush());
    drop(stderr);
    let typed = typed_or_stopped(stopped);
    if matches!(typed, Typed::Stopped) {
        tell_line("");
    }
    typed
}

/// For whom a letter is written.
pub(super) enum LetterFor {
    /// For the person who writes it.
    Oneself,
    /// For somebody else, whose name may be known.
    Other(Option<Setting>),
    /// Somebody pressed Ctrl-C.
    Stopped,
}

/// Asks whose licence it is, where files of another computer were read and nobody said for whom the letter is.
pub(super) fn for_whom(named: &Named, settings: &[Setting], globals: &Globals) -> LetterFor {
    let Some(field) = FieldDef::with_role(FieldRole::Customer) else { return LetterFor::Oneself };
    let is_said = settings.iter().any(|setting| setting.is_for(field));
    if is_said || named.sources.is_empty() || named.takes_stdin() || !asks(globals) {
        return LetterFor::Oneself;
    }
    let tongue = globals.tongue();
    let stopped = interrupt::note();
    let question = tongue.say(told::whose_licence());
    let mut asked = question.clone();
    let mut writer = None;
    while writer.is_none() {
        writer = match prompt(&asked, stopped) {
            Typed::Stopped => Some(LetterFor::Stopped),
            Typed::Ended => Some(LetterFor::Oneself),
            Typed::Line(typed) if typed.is_empty() || stops(&typed, tongue) => Some(LetterFor::Oneself),
            Typed::Line(typed) => match tongue.yes_or_no(&typed) {
                Some(true) => Some(LetterFor::Oneself),
                Some(false) => Some(LetterFor::Other(None)),
                None => match FieldAnswer::of(field, &typed, tongue, "", chrono::Local::now().date_naive()) {
                    FieldAnswer::Fills(name) => Some(LetterFor::Other(Some(name))),
                    FieldAnswer::Unfit if asked == question => {
                        asked = format!("{} {question}", tongue.say(told::type_name()));
                        None
                    }
                    _ => Some(LetterFor::Other(None)),
                },
            },
        };
    }
    interrupt::note_no_more();
    writer.unwrap_or(LetterFor::Oneself)
}

/// What a field wants, for somebody who typed what cannot be meant for it.
fn wanted_shape(shape: FieldShape, tongue: &Tongue) -> Message {
    match shape {
        FieldShape::Count => told::type_count(),
        FieldShape::Date => told::type_date(tongue.day(chrono::Local::now().date_naive())),
        FieldShape::Mail => told::type_mail(),
        FieldShape::Contact => told::type_contact(),
        FieldShape::Name => told::type_name(),
        FieldShape::Thing => told::type_thing(),
        FieldShape::Number => told::type_some_number(),
        FieldShape::Code => told::type_code(),
        _ => told::type_words(),
    }
}

/// That what the person wrote stays in another language than the rest of the letter, where it does.
pub(super) fn own_words_stay(kept: &KeptTicket, globals: &Globals) -> Option<Message> {
    let request = &kept.request;
    let words = Desk::own_words(request);
    let reader = globals.tongue().language();
    let spoken = language_of(&words).unwrap_or(reader);
    let letter = nearest(&request.language)?;
    let differs = !words.is_empty() && spoken != letter;
    differs.then(|| told::own_words_stay(letter.own_name(), spoken.own_name()))
}

/// How the addressee is reached, where the directory knows it, and that it does not where it knows nothing.
pub(super) fn how_to_reach(kept: &KeptTicket, desk: &Desk, tongue: &Tongue) -> Vec<Message> {
    let recipient = &kept.request.recipient;
    if !matches!(recipient.addressee, Addressee::Provider | Addressee::Shop) {
        return Vec::new();
    }
    let entry = recipient.name.as_deref().and_then(|name| desk.providers.find(name));
    let site = entry.and_then(|entry| entry.site.as_ref());
    let ways = recipient.telephone.iter().chain(&recipient.mail).chain(&recipient.page).chain(site);
    let mut all: Vec<String> = ways.cloned().collect();
    all.dedup();
    let name = entry.map(|entry| entry.name_in(tongue.language().code()).to_owned());
    let name = name.or_else(|| recipient.name.clone()).unwrap_or_else(|| tongue.say(part(recipient.addressee)));
    let note = entry.and_then(|entry| entry.note.as_ref()).map(|note| told::reach_note(name.as_str(), note.as_str()));
    let reach = if all.is_empty() { told::reach_unknown() } else { told::reach(tongue.list(all), name) };
    [reach].into_iter().chain(note).collect()
}

/// Prints a request in the format that was asked for.
pub(super) fn print_request(
    kept: &KeptTicket,
    desk: &Desk,
    format: RequestFormat,
    globals: &Globals,
) -> Result<(), Failure> {
    let request = &kept.request;
    match format {
        RequestFormat::Human => globals.write(&kept.papers.text),
        RequestFormat::Json => globals.write_json(request),
        RequestFormat::Jsonl => globals.write_json_lines([request].into_iter()),
        RequestFormat::Markdown => {
            globals.write(&desk.templates.render(request, Layout::Markdown, LetterFrame::Whole)?)
        }
        RequestFormat::Html => globals.write(&desk.templates.render(request, Layout::Html, LetterFrame::Whole)?),
        RequestFormat::Eml => globals.write(&String::from_utf8_lossy(&kept.ticket.read("message.eml")?)),
    }
}

/// Says what was noticed.
pub(super) fn say_notices(kept: &KeptTicket, globals: &Globals) {
    let number = kept.ticket.record.number;
    for notice in &kept.notices {
        globals.tell(match notice {
            Notice::LeftOut(why) => told::left_out(why.clone()),
            Notice::StepsSetAside(path) => told::steps_set_aside(clean_text(&path.to_string_lossy())),
            Notice::StepsLeftOut(why) => told::steps_left_out(why.clone()),
            Notice::PaperKept { name, kept } => told::paper_kept(kept.as_str(), name.as_str()),
            Notice::SameProblem { number, whose: Some(whose) } => {
                told::same_problem_of(number.to_string(), whose.as_str())
            }
            Notice::SameProblem { number, whose: None } => told::same_problem(number.to_string()),
            Notice::PaperEdited(name) => told::paper_edited(format!("keymend ticket edit {number}"), name.as_str()),
        });
    }
}

/// Says what was noticed, to whom it goes and why, and what is missing.
pub(super) fn say_state(kept: &KeptTicket, desk: &Desk, globals: &Globals) {
    say_notices(kept, globals);
    own_words_stay(kept, globals).into_iter().for_each(|told| globals.tell(told));
    if kept.papers.for_reading.is_some() {
        globals.tell(told::for_reading(kept.ticket.folder().join(FOR_READING).as_path()));
    }
    let recipient = &kept.request.recipient;
    let (to, why) = (addressee(recipient.addressee, globals), why(recipient, globals));
    let name = recipient.name.as_deref().map(|name| desk.name_in(name, globals.tongue().language().code()));
    globals.tell(match &name {
        Some(name) => told::addressed_to_named(name.as_str(), to, why),
        None => told::addressed_to(to, why),
    });
    if let Some(first) = kept.request.missing.first() {
        let names = globals.tongue().list(kept.request.missing.iter().map(|field| field.name.clone()));
        globals.tell(told::not_filled_in(names, first.name.as_str()));
    }
}

fn addressee(addressee: Addressee, globals: &Globals) -> String {
    globals.tongue().say(part(addressee))
}

/// The part of an addressee.
pub(in crate::cli) fn part(addressee: Addressee) -> Message {
    match addressee {
        Addressee::Kaspersky => told::to_kaspersky(),
        Addressee::Provider => told::to_provider(),
        Addressee::Shop => told::to_shop(),
        Addressee::Admin => told::to_admin(),
    }
}

/// Why they; where the person named them, also whom the diagnosis would have chosen.
fn why(recipient: &Recipient, globals: &Globals) -> String {
    let reason = |reason| {
        globals.tongue().say(match reason {
            AddresseeReason::Chosen => told::why_chosen(),
            AddresseeReason::Topic => told::why_can_solve(),
            AddresseeReason::ProviderManages => told::why_provider(),
            AddresseeReason::AdministratorManages => told::why_administrator(),
            AddresseeReason::KasperskySold => told::why_bought_from_kaspersky(),
        })
    };
    let why = reason(recipient.reason);
    match recipient.other_choice() {
        None => why,
        Some(other) => globals.tongue().say(told::why_chosen_instead(
            addressee(other.addressee, globals),
            reason(other.reason),
            why,
        )),
    }
}
