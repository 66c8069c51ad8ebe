//! `keymend ticket edit` and `keymend ticket close`.

use clap::Args;

use super::super::{Exit, Failure, Globals};
use super::talk::{ask_for_missing, desk, files, print_request, say_state, settings};
use super::{NumberArgs, RequestArgs};
use crate::language::say::told;

#[derive(Debug, Args)]
pub(in crate::cli) struct EditArgs {
    #[command(flatten)]
    number: NumberArgs,
    #[command(flatten)]
    request: RequestArgs,
}

pub(super) fn edit(args: &EditArgs, globals: &Globals) -> Result<Exit, Failure> {
    let asked = &args.request;
    let settings = settings(&asked.settings)?;
    let desk = desk(globals)?;
    let mut change = desk.edit(args.number.number, files(asked))?;
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
    if settings.is_empty() && asked.attach.is_empty() && asked.attach_unchecked.is_empty() {
        change.fill(&ask_for_missing(&change.request, globals)?, &[])?;
    }
    let changed: Vec<&str> = asked.settings.iter().filter_map(|text| text.split('=').next()).collect();
    let kept = desk.keep_change(change, files(asked), &changed.join(", "))?;
    print_request(&kept, &desk, asked.document.format, globals)?;
    say_state(&kept, &desk, globals);
    Ok(Exit::Fine)
}

pub(super) fn close(args: &NumberArgs, globals: &Globals) -> Result<Exit, Failure> {
    let ticket = desk(globals)?.close(args.number)?;
    globals.tell(told::ticket_is_closed(ticket.record.number.to_string(), ticket.folder().display().to_string()));
    Ok(Exit::Fine)
}
