//! `keymend ticket send`: shown before, recorded before and after.

use std::io::IsTerminal;

use clap::Args;

use super::super::{Exit, Failure, Globals};
use super::NumberArgs;
use super::talk::desk;
use crate::cli::typed::asks_yes;
use crate::language::say::{errors, told};
use crate::ticket::{KeptTicket, OpenTicket, Outgoing, SendOutcome, Sending};

#[derive(Debug, Args)]
pub(in crate::cli) struct SendArgs {
    #[command(flatten)]
    number: NumberArgs,
    /// Print the whole message and send nothing.
    #[arg(long)]
    dry_run: bool,
    /// Send without asking.
    #[arg(long, short)]
    yes: bool,
    /// Send although it was, or may have been, sent before; the Message-ID stays the same.
    #[arg(long)]
    again: bool,
    /// Add this to a request that was sent, in the same thread.
    #[arg(long, value_name = "TEXT")]
    follow_up: Option<String>,
}

pub(super) fn run(args: &SendArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = desk(globals)?;
    let mut kept = desk.kept(args.number.number)?;
    let sending = Sending { again: args.again, follow_up: args.follow_up.as_deref(), dry_run: args.dry_run };
    let outgoing = desk.outgoing(&kept, sending)?;
    if args.dry_run {
        globals.write(&String::from_utf8_lossy(&outgoing.message))?;
        return Ok(Exit::Fine);
    }
    globals.tell(told::to(outgoing.to.to_string()));
    globals.tell(told::subject(outgoing.subject.as_str()));
    if outgoing.has_bundle {
        kept.ticket.record.attachments.iter().for_each(|file| globals.tell(told::attached(file.line())));
    }
    if !args.yes {
        show(&kept, &outgoing, globals);
    }
    agree(args, globals)?;
    let mut begun = |id: &str| {
        if args.again {
            globals.tell(told::sending_again(id));
        }
    };
    let outcome = desk.send(&mut kept.ticket, &outgoing, &mut begun, &mut |told| globals.tell(told))?;
    report(&kept.ticket, &outgoing, &outcome, globals)
}

/// What is about to leave, word by word, and where its files can be read.
fn show(kept: &KeptTicket, outgoing: &Outgoing, globals: &Globals) {
    outgoing.text.lines().for_each(|line| globals.say(&format!("| {line}")));
    if outgoing.has_bundle {
        globals.tell(told::read_attached(kept.ticket.folder().display().to_string()));
    }
}

/// A yes of the person, or of `--yes`.
fn agree(args: &SendArgs, globals: &Globals) -> Result<(), Failure> {
    if args.yes {
        return Ok(());
    }
    if globals.no_input || !std::io::stdin().is_terminal() {
        return Err(Failure::usage(errors::needs_yes()));
    }
    if asks_yes(&told::send_it, globals.tongue()) {
        return Ok(());
    }
    Err(Failure::usage(errors::nothing_sent()))
}

fn report(ticket: &OpenTicket, outgoing: &Outgoing, outcome: &SendOutcome, globals: &Globals) -> Result<Exit, Failure> {
    let number = ticket.record.number;
    let draft = ticket.folder().join("message.eml");
    let draft = draft.display().to_string();
    match outcome {
        SendOutcome::Taken(reply) => {
            let is_remote = outgoing.is_remote();
            globals.tell(if is_remote { told::sent_to_desk(reply.clone()) } else { told::sent(reply.clone()) });
            Ok(Exit::Fine)
        }
        SendOutcome::NotNow(why) => {
            let command = format!("keymend ticket send {number}");
            Err(Failure::not_sent(errors::not_sent_now(command, draft, why.clone())))
        }
        SendOutcome::Refused(why) => Err(Failure::not_sent(errors::not_sent(draft, why.clone()))),
        SendOutcome::Unknown(why) if outgoing.is_remote() => {
            let command = format!("keymend ticket send {number}");
            Err(Failure::not_sent(errors::desk_perhaps_sent(command, draft, why.clone())))
        }
        SendOutcome::Unknown(why) => Err(Failure::not_sent(errors::perhaps_sent(draft, why.clone()))),
    }
}
