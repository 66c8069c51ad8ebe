//! `keymend ticket edit` and `keymend ticket close`.

use clap::Args;

use super::super::{Exit, Failure, Globals};
use super::desk::{Desk, settings, still_open};
use super::{NumberArgs, RequestArgs};
use crate::ticket::{Event, Papers, Request, State};

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log")]
pub(in crate::cli) struct EditArgs {
    #[command(flatten)]
    number: NumberArgs,
    #[command(flatten)]
    request: RequestArgs,
}

pub(super) fn edit(args: &EditArgs, globals: &Globals) -> Result<Exit, Failure> {
    let asked = &args.request;
    let settings = settings(&asked.settings)?;
    let desk = Desk::new(globals, asked.templates.folder.as_deref())?;
    let mut ticket = desk.open(args.number.number)?;
    still_open(&ticket)?;
    let mut request: Request = ticket.read_json("request.json")?;
    let mut redactor = desk.redactor(Some(&ticket))?;
    desk.learn(&mut redactor, &asked.attach);
    request.readdress(asked.to.map(Into::into), asked.provider.as_deref(), &desk.providers);
    request.address(asked.mail.as_deref())?;
    if let Some(language) = &asked.language {
        request.say_in(language, globals.catalogue()?.find(&request.topic));
    }
    request.fill(&settings, &asked.reveal, &mut redactor)?;
    if settings.is_empty() && asked.attach.is_empty() && asked.attach_unchecked.is_empty() {
        desk.ask(&mut request, &mut redactor)?;
    }
    let mut evidence = desk.evidence(&ticket)?;
    let added = desk.attachments(&mut redactor, &asked.attach, &asked.attach_unchecked)?;
    evidence.retain(|(old, _)| added.iter().all(|(new, _)| new.name != old.name));
    let mut files: Vec<(String, Vec<u8>)> =
        added.iter().map(|(file, content)| (format!("attachments/{}", file.name), content.clone())).collect();
    evidence.extend(added);

    let papers = Papers::new(&request, &desk.templates, &evidence, &mut redactor)?;
    files.extend(papers.files(&request, &ticket.record, &desk.config, &redactor)?);
    let changed: Vec<&str> = asked.settings.iter().filter_map(|text| text.split('=').next()).collect();
    let event = Event::now("edited", &changed.join(", "));
    let attachments = evidence.into_iter().map(|(attachment, _)| attachment).collect();
    ticket.keep_with(files, &event, |record| record.attachments = attachments)?;
    let draft = ticket.read("message.eml")?;
    desk.print(asked.document.format, &request, &papers, &draft)?;
    desk.say_state(&request);
    Ok(Exit::Fine)
}

pub(super) fn close(args: &NumberArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = Desk::new(globals, None)?;
    let mut ticket = desk.open(args.number)?;
    let before = ticket.record.state;
    if before == State::Closed {
        return Err(Failure::usage(format!("ticket {} is closed already", ticket.record.number)));
    }
    let event = Event::now("closed", before.name());
    ticket.keep(&event, |record| record.state = State::Closed)?;
    globals.say(&format!("ticket {} is closed; it stays in {}", ticket.record.number, ticket.folder().display()));
    Ok(Exit::Fine)
}
