//! What comes after a request was written at a terminal: send it, change its text, open it elsewhere, keep it or cancel it.

use super::super::fix::keys::{Key, is_back, is_quit, menu, typed_key};
use super::super::fix::screen::Screen;
use super::super::{Exit, Failure, Globals};
use super::change::{close_ticket, edit_words};
use super::send::{SendArgs, deliver, preview};
use super::talk::{desk, say_state};
use crate::language::say::{errors, told, walk};
use crate::page::open_with_its_program;
use crate::say::why;
use crate::ticket::{Desk, DeskError, Sending};

/// Sends a request; at a terminal it is shown first, and the person decides what becomes of it.
pub(super) fn send(args: &SendArgs, globals: &Globals) -> Result<Exit, Failure> {
    let chosen = args.number.which(globals)?;
    let is_asked = globals.talks() && !args.yes && !args.dry_run && args.follow_up.is_none();
    let sent = if is_asked {
        preview(args, chosen, globals)?;
        ask(chosen, SendArgs { yes: true, again: args.again, format: args.format, ..SendArgs::of(chosen) }, globals)?
    } else {
        deliver(args, chosen, globals)?
    };
    sent.ok_or_else(|| Failure::usage(errors::nothing_sent()))
}

/// Asks until the person has decided; without an answer the request is kept.
pub(super) fn offer(number: u32, globals: &Globals) -> Result<Exit, Failure> {
    Ok(ask(number, SendArgs::of(number), globals)?.unwrap_or(Exit::Fine))
}

/// The same with how it is sent: what was just shown as it leaves needs no second yes. None where the request is kept.
fn ask(number: u32, mut sending: SendArgs, globals: &Globals) -> Result<Option<Exit>, Failure> {
    let screen = Screen::new(globals.layout(), true, globals.tongue());
    let desk = desk(globals)?;
    loop {
        let keys = keys(number, &desk)?;
        let question = format!("{} {} >", screen.tongue.say(walk::what_now()), menu(&keys, screen.tongue));
        let Some(typed) = screen.ask(&question).filter(|typed| !typed.is_empty()) else { return Ok(None) };
        match typed_key(&typed, &keys, screen.tongue) {
            Some(Key::Send) => {
                if let Some(exit) = deliver(&sending, number, globals)? {
                    return Ok(Some(exit));
                }
                globals.tell(errors::nothing_sent());
            }
            Some(Key::EditText) => {
                let kept = edit_words(number, globals)?;
                // What leaves now was not shown yet.
                sending.yes = false;
                screen.text(&kept.papers.text);
                say_state(&kept, &desk, globals);
            }
            Some(Key::OpenMail) => open(number, &desk, globals)?,
            Some(Key::KeepDraft) => return Ok(None),
            Some(Key::Cancel) => return close_ticket(number, globals).map(Some),
            _ if is_quit(&typed, screen.tongue) || is_back(&typed, screen.tongue) => return Ok(None),
            _ => screen.say(walk::type_a_key()),
        }
    }
}

/// What can be done with the request: what goes onto a page of the vendor's is sent by nobody else.
fn keys(number: u32, desk: &Desk) -> Result<Vec<Key>, Failure> {
    let kept = desk.kept(Some(number))?;
    let sending = Sending { again: false, follow_up: None, dry_run: true };
    let is_on_page = matches!(desk.outgoing(&kept, sending), Err(DeskError::OnAPage { .. }));
    let all = [Key::Send, Key::EditText, Key::OpenMail, Key::KeepDraft, Key::Cancel];
    Ok(all.into_iter().filter(|key| !is_on_page || !matches!(key, Key::Send | Key::OpenMail)).collect())
}

/// Hands the draft to the person's mail program; whether it is sent there, nobody tells us.
fn open(number: u32, desk: &Desk, globals: &Globals) -> Result<(), Failure> {
    let draft = desk.ticket(Some(number))?.folder().join("message.eml");
    match open_with_its_program(&draft) {
        Ok(()) => globals.tell(told::opened_in_mail(format!("keymend ticket handed-over {number} --by email"))),
        Err(error) => globals.tell(errors::mail_program(draft.as_path(), why(&error))),
    }
    Ok(())
}
