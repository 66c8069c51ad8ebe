//! `keymend ticket edit` and `keymend ticket close`.

use clap::Args;

use super::super::{Exit, Failure, Globals};
use super::editor::edited;
use super::talk::{ask_for_missing, desk, files, print_request, say_state, says_not_kept, settings};
use super::{NumberArgs, RequestArgs};
use crate::language::say::told;
use crate::redact::taken_kinds;
use crate::ticket::{Desk, Files, KeptTicket};

#[derive(Debug, Args)]
pub(in crate::cli) struct EditArgs {
    #[command(flatten)]
    number: NumberArgs,
    /// Write your own words in your text editor (VISUAL or EDITOR).
    #[arg(long)]
    editor: bool,
    #[command(flatten)]
    request: RequestArgs,
}

pub(super) fn edit(args: &EditArgs, globals: &Globals) -> Result<Exit, Failure> {
    let asked = &args.request;
    let settings = settings(&asked.settings, globals)?;
    let number = args.number.which(globals)?;
    let desk = desk(globals)?;
    let mut change = desk.edit(Some(number), files(asked))?;
    let request = &mut change.request;
    request.readdress(asked.to.map(Into::into), asked.provider.as_deref(), &desk.providers);
    request.address(asked.mail.as_deref())?;
    let is_readdressed = asked.to.is_some() || asked.provider.is_some();
    let theirs = request.recipient.language(&desk.providers).filter(|_| is_readdressed);
    if let Some(language) = asked.letter_language.as_deref().or(theirs) {
        request.say_in(language, globals.catalogue()?.find(&request.topic));
    }
    change.request.name_recipient(&desk.providers);
    change.fill(&settings, &asked.reveal)?;
    let changed: Vec<&str> = asked.settings.iter().filter_map(|text| text.split('=').next()).collect();
    let mut changed = changed.join(", ");
    if args.editor {
        if let Some(text) = edited(&Desk::own_words(&change.request), change.ticket.folder(), globals)? {
            says_not_kept(&taken_kinds(&text)).for_each(|told| globals.tell(told));
            change.fill(&Desk::with_own_words(text), &[])?;
            changed = if changed.is_empty() { "description".to_owned() } else { format!("{changed}, description") };
        } else {
            globals.tell(told::text_not_changed());
        }
    } else if settings.is_empty() && asked.attach.is_empty() && asked.attach_unchecked.is_empty() {
        let answered = ask_for_missing(&change.request, globals);
        change.fill(&answered.settings, &[])?;
        if answered.stopped {
            let number = change.ticket.record.number;
            if answered.settings.is_empty() {
                globals.tell(told::stopped_empty());
                return Ok(Exit::Interrupted);
            }
            let kept = desk.keep_change(change, files(asked), &changed)?;
            let edit = format!("keymend ticket edit {number}");
            globals.tell(told::stopped_kept(edit, number.to_string(), kept.ticket.folder().display().to_string()));
            return Ok(Exit::Interrupted);
        }
    }
    let kept = desk.keep_change(change, files(asked), &changed)?;
    print_request(&kept, &desk, asked.document.format, globals)?;
    say_state(&kept, &desk, globals);
    Ok(Exit::Fine)
}

/// The person's own words of a ticket, written anew in their editor.
pub(super) fn edit_words(number: u32, globals: &Globals) -> Result<KeptTicket, Failure> {
    let desk = desk(globals)?;
    let mut change = desk.edit(Some(number), Files::default())?;
    let Some(text) = edited(&Desk::own_words(&change.request), change.ticket.folder(), globals)? else {
        globals.tell(told::text_not_changed());
        drop(change);
        return Ok(desk.kept(Some(number))?);
    };
    says_not_kept(&taken_kinds(&text)).for_each(|told| globals.tell(told));
    change.fill(&Desk::with_own_words(text), &[])?;
    Ok(desk.keep_change(change, Files::default(), "description")?)
}

pub(super) fn close(args: &NumberArgs, globals: &Globals) -> Result<Exit, Failure> {
    close_ticket(args.which_agreed(globals)?, globals)
}

pub(super) fn close_ticket(number: u32, globals: &Globals) -> Result<Exit, Failure> {
    let ticket = desk(globals)?.close(Some(number))?;
    let folder = ticket.folder().display().to_string();
    globals.tell(match ticket.record.whose() {
        Some(whose) => told::ticket_of_is_closed(number.to_string(), folder, whose),
        None => told::ticket_is_closed(number.to_string(), folder),
    });
    Ok(Exit::Fine)
}
