//! `keymend ticket new`.

use std::collections::BTreeSet;

use clap::Args;

use super::super::format::RequestFormat;
use super::super::reading::ReadingArgs;
use super::super::spell::with_globals;
use super::super::{Exit, Failure, Globals};
use super::RequestArgs;
use super::menu;
use super::talk::{
    Answered, LetterFor, ask_for_missing, desk, files, for_whom, how_to_reach, own_words_stay, print_request,
    say_state, says_not_kept, settings,
};
use crate::case::{LookAround, Named};
use crate::language::say::{report, told};
use crate::redact::{TakenKind, taken_kinds};
use crate::ticket::{Desk, DeskError, Draft, Files, RequestError, Setting, Wanted};
use crate::topics::{Addressee, Catalogue};

#[derive(Debug, Args)]
pub(in crate::cli) struct NewTicketArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    /// The failure to write about (default: the first finding).
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Make a second ticket even where one about the same case is open.
    #[arg(long)]
    another: bool,
    #[command(flatten)]
    request: RequestArgs,
}

impl NewTicketArgs {
    /// What was named.
    pub(in crate::cli) fn named(&self, globals: &Globals) -> Named {
        self.reading.named(globals)
    }
}

pub(super) fn run(args: &NewTicketArgs, globals: &Globals) -> Result<Exit, Failure> {
    let asked = &args.request;
    let settings = settings(&asked.settings, globals)?;
    let said: BTreeSet<TakenKind> = settings.iter().flat_map(Setting::taken_kinds).collect();
    let desk = desk(globals)?;
    let catalogue = globals.catalogue()?;
    let named = args.named(globals);
    let case = named.read_one(&mut args.reading.around())?;
    let diagnosis = case.diagnose(&catalogue);
    let host = named.host_of(&case, &args.reading.around());
    let mut settings = settings;
    let on_behalf = match for_whom(&named, &settings, globals) {
        LetterFor::Stopped => return Ok(stopped_before_a_word(globals)),
        LetterFor::Oneself => false,
        LetterFor::Other(name) => {
            settings.extend(name);
            true
        }
    };
    let wanted = Wanted {
        topic: args.topic.as_deref(),
        host: host.as_deref(),
        computers: case.told_apart(),
        to: asked.to.map(Into::into),
        provider: asked.provider.as_deref(),
        mail: asked.mail.as_deref(),
        language: asked.letter_language.as_deref(),
        on_behalf,
        case: Some(&named),
        reader: Some(globals.tongue().language().code()),
        settings: &settings,
        reveal: &asked.reveal,
    };
    let mut draft = desk.draft(&diagnosis, &catalogue, &wanted, files(asked))?;
    desk.may_keep(&draft, args.another)?;
    let answered = ask_for_missing(&draft.request, globals);
    draft.fill(&answered.settings)?;
    if answered.stopped {
        return keep_what_was_answered(draft, &answered, files(asked), &desk, &catalogue, globals);
    }
    if draft.request.says_nothing(&catalogue) {
        return Err(DeskError::Request(RequestError::NothingFound).into());
    }
    let kept = desk.keep(draft, files(asked), args.another)?;

    if diagnosis.tells_of_fraud() {
        // The bank and the computer come before any letter.
        globals.tell(report::fraud());
        let spoken = globals.catalogue()?.speaking(globals.tongue().language().code());
        let told = case.diagnose(&spoken);
        let steps = told.top().map_or(&told.first_steps, |top| &top.steps);
        steps.iter().for_each(|step| globals.say(&step.text));
    }
    print_request(&kept, &desk, asked.document.format, globals)?;
    let told = named.message.as_deref().map(taken_kinds).unwrap_or_default();
    let kinds = told.difference(&said).copied().collect();
    says_not_kept(&kinds).for_each(|told| globals.tell(told));
    if told.is_empty() && said.is_empty() && diagnosis.told_secrets {
        globals.tell(report::told_secrets_line());
    }
    say_state(&kept, &desk, globals);
    let number = kept.ticket.record.number;
    globals.tell(told::ticket_kept(number.to_string(), kept.ticket.folder().display().to_string()));
    how_to_reach(&kept, &desk, globals.tongue()).into_iter().for_each(|way| globals.tell(way));
    let recipient = &kept.request.recipient;
    if asked.document.format == RequestFormat::Human && globals.talks() && !answered.ended {
        if let (None, Some(page)) = (&recipient.mail, &recipient.page) {
            globals.tell(told::open_page(page.as_str()));
        }
        drop(kept);
        return menu::offer(number, globals);
    }
    if recipient.mail.is_some() {
        let send = format!("keymend ticket send {number}");
        globals.tell(told::look_then_send(format!("{send} --dry-run"), send));
    } else if let Some(page) = &recipient.page {
        globals.tell(told::open_page(page.as_str()));
        globals.tell(told::then_hand_over(format!("keymend ticket handed-over {number} --by form")));
    } else {
        let edit = format!("keymend ticket edit {number} --mail ADDRESS");
        globals.tell(told::give_address(edit, format!("keymend ticket export {number} -o draft.eml")));
        globals.tell(told::then_hand_over(format!("keymend ticket handed-over {number} --by phone")));
    }
    Ok(Exit::Fine)
}

/// Somebody stopped before anything was answered.
fn stopped_before_a_word(globals: &Globals) -> Exit {
    globals.tell(told::stopped_empty());
    Exit::Interrupted
}

/// Keeps what was answered up to Ctrl-C, and says where.
fn keep_what_was_answered(
    draft: Draft,
    answered: &Answered,
    files: Files<'_>,
    desk: &Desk,
    catalogue: &Catalogue,
    globals: &Globals,
) -> Result<Exit, Failure> {
    if answered.settings.is_empty() && !draft.request.on_behalf || draft.request.says_nothing(catalogue) {
        return Ok(stopped_before_a_word(globals));
    }
    let kept = desk.keep(draft, files, true)?;
    let number = kept.ticket.record.number;
    let edit = format!("keymend ticket edit {number}");
    globals.tell(told::stopped_kept(edit, number.to_string(), kept.ticket.folder().display().to_string()));
    Ok(Exit::Interrupted)
}

/// A request that was written in a walk.
pub(in crate::cli) struct WrittenRequest {
    /// The letter, as it is laid out.
    pub(in crate::cli) text: String,
    /// What to tell beside it.
    pub(in crate::cli) lines: Vec<String>,
}

/// Writes the request of a walk; what to show and to tell comes back.
pub(in crate::cli) fn write_in_walk(
    named: &Named,
    topic: Option<&str>,
    to: Option<&str>,
    around: &mut dyn LookAround,
    globals: &Globals,
) -> Result<WrittenRequest, Failure> {
    let globals = &globals.of(named);
    let desk = desk(globals)?;
    let catalogue = globals.catalogue()?;
    let case = named.read_one(around)?;
    let diagnosis = case.diagnose(&catalogue);
    let to = Addressee::ALL.into_iter().find(|addressee| Some(addressee.name()) == to);
    let host = named.host_of(&case, &*around);
    let reader = Some(globals.tongue().language().code());
    let computers = case.told_apart();
    let (on_behalf, settings) = match for_whom(named, &[], globals) {
        LetterFor::Stopped => leave(stopped_before_a_word(globals)),
        LetterFor::Oneself => (false, Vec::new()),
        LetterFor::Other(name) => (true, name.into_iter().collect()),
    };
    let settings = settings.as_slice();
    let wanted = Wanted {
        topic,
        to,
        reader,
        host: host.as_deref(),
        computers,
        on_behalf,
        case: Some(named),
        settings,
        ..Wanted::default()
    };
    let mut draft = desk.draft(&diagnosis, &catalogue, &wanted, Files::default())?;
    desk.may_keep(&draft, false)?;
    let answered = ask_for_missing(&draft.request, globals);
    draft.fill(&answered.settings)?;
    if answered.stopped {
        leave(keep_what_was_answered(draft, &answered, Files::default(), &desk, &catalogue, globals)?);
    }
    if draft.request.says_nothing(&catalogue) {
        return Err(DeskError::Request(RequestError::NothingFound).into());
    }
    let kept = desk.keep(draft, Files::default(), false)?;
    let number = kept.ticket.record.number;
    let tongue = globals.tongue();
    let next = match (&kept.request.recipient.mail, &kept.request.recipient.page) {
        (Some(_), _) => {
            let (look, send) = (format!("keymend ticket show {number}"), format!("keymend ticket send {number}"));
            tongue.say(told::look_then_send(look, send))
        }
        (None, Some(page)) => tongue.say(told::open_page(page.as_str())),
        (None, None) => tongue.say(told::add_address(format!("keymend ticket edit {number} --mail ADDRESS"))),
    };
    let next = with_globals(&next, globals);
    let kept_in = told::request_kept(number.to_string(), kept.ticket.folder().display().to_string());
    let ways = own_words_stay(&kept, globals).into_iter().chain(how_to_reach(&kept, &desk, tongue));
    let ways = ways.map(|way| tongue.say(way));
    let lines = [tongue.say(kept_in)].into_iter().chain(ways).chain([next]).collect();
    Ok(WrittenRequest { text: kept.papers.text, lines })
}

/// Ends the process from within a walk, whose place is kept at each step.
fn leave(exit: Exit) -> ! {
    super::super::typed::leave();
    std::process::exit(exit as i32)
}
