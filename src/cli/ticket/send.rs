//! `keymend ticket send`: shown before, recorded before and after.

use std::io::{IsTerminal, Write};

use clap::Args;

use super::super::{Exit, Failure, Globals};
use super::talk::desk;
use super::{NumberArgs, TemplateArgs};
use crate::cli::typed::typed_line;
use crate::ticket::{KeptTicket, OpenTicket, Outgoing, SendOutcome, Sending};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  keymend ticket send 3 --dry-run
  keymend ticket send 3 --yes
  keymend ticket send 3 --follow-up \"The new code works on the second computer\"

Exit code 4: it was not sent, or perhaps not; the draft is kept.")]
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
    #[command(flatten)]
    templates: TemplateArgs,
}

pub(super) fn run(args: &SendArgs, globals: &Globals) -> Result<Exit, Failure> {
    let desk = desk(globals, args.templates.folder.as_deref())?;
    let mut kept = desk.kept(args.number.number)?;
    let sending = Sending { again: args.again, follow_up: args.follow_up.as_deref(), dry_run: args.dry_run };
    let outgoing = desk.outgoing(&kept, sending)?;
    if args.dry_run {
        globals.write(&String::from_utf8_lossy(&outgoing.message))?;
        return Ok(Exit::Fine);
    }
    globals.say(&format!("to: {}", outgoing.to));
    globals.say(&format!("subject: {}", outgoing.subject));
    if outgoing.has_bundle {
        kept.ticket.record.attachments.iter().for_each(|file| globals.say(&format!("attached: {}", file.line())));
    }
    if !args.yes {
        show(&kept, &outgoing, globals);
    }
    agree(args, globals)?;
    let mut begun = |id: &str| {
        if args.again {
            globals.say(&format!("sending again with the same Message-ID {id}; the addressee may have it twice"));
        }
    };
    let outcome = desk.send(&mut kept.ticket, &outgoing, &mut begun, &mut |text| globals.say(text))?;
    report(&kept.ticket, &outcome, &args.templates.repeated(), globals)
}

/// What is about to leave, word by word, and where its files can be read.
fn show(kept: &KeptTicket, outgoing: &Outgoing, globals: &Globals) {
    outgoing.text.lines().for_each(|line| globals.say(&format!("| {line}")));
    if outgoing.has_bundle {
        let folder = kept.ticket.folder().display();
        globals.say(&format!("read the attached files before you say yes: they lie in {folder}"));
    }
}

/// A yes of the person, or of `--yes`.
fn agree(args: &SendArgs, globals: &Globals) -> Result<(), Failure> {
    if args.yes {
        return Ok(());
    }
    if globals.no_input || !std::io::stdin().is_terminal() {
        return Err(Failure::usage("nothing is sent without a yes: look at it with `--dry-run`, then add `--yes`"));
    }
    let mut stderr = anstream::stderr().lock();
    // A question that cannot be shown gets no yes.
    let _ = write!(stderr, "Send it? Type yes: ").and_then(|()| stderr.flush());
    let answer = typed_line().unwrap_or_default();
    if answer.eq_ignore_ascii_case("yes") { Ok(()) } else { Err(Failure::usage("nothing was sent")) }
}

fn report(ticket: &OpenTicket, outcome: &SendOutcome, with: &str, globals: &Globals) -> Result<Exit, Failure> {
    let number = ticket.record.number;
    let draft = ticket.folder().join("message.eml");
    let draft = draft.display();
    match outcome {
        SendOutcome::Taken(reply) => {
            globals.say(&format!("sent; the mail server says: {reply}"));
            Ok(Exit::Fine)
        }
        SendOutcome::NotNow(why) => Err(Failure::not_sent(format!(
            "not sent: {why}. The draft is kept in {draft}; try `keymend ticket send {number}{with}` again later"
        ))),
        SendOutcome::Refused(why) => Err(Failure::not_sent(format!("not sent: {why}. The draft is kept in {draft}"))),
        SendOutcome::Unknown(why) => Err(Failure::not_sent(format!(
            "perhaps sent: {why}, after the message was handed over. The draft is kept in {draft}; ask whether it arrived before you send it with `--again`"
        ))),
    }
}
