//! `keymend ticket send`: shown before, recorded before and after.

use std::io::{BufRead, IsTerminal, Write};
use std::time::SystemTime;

use clap::Args;

use super::super::{Exit, Failure, Globals};
use super::desk::Desk;
use super::look::papers;
use super::{NumberArgs, TemplateArgs};
use crate::ticket::{Event, Letter, OpenTicket, Outcome, Request, Sender, State};

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
    let desk = Desk::new(globals, args.templates.folder.as_deref())?;
    let mut ticket = desk.open(args.number.number)?;
    may_be_sent(&ticket, args)?;
    let request: Request = ticket.read_json("request.json")?;
    if let (None, Some(page)) = (&request.recipient.mail, &request.recipient.page) {
        return Err(Failure::usage(format!(
            "they take requests on a page, not by mail: open {page} and enter the text of {} field by field",
            ticket.folder().join("request.txt").display()
        )));
    }
    let papers = papers(&desk, &ticket, &request)?;
    let first = papers.letter(&request, &ticket.record, &desk.config);
    let follow_up = match &args.follow_up {
        Some(text) => Some(follow_up(&desk, &ticket, text, first.subject)?),
        None => None,
    };
    let letter = match &follow_up {
        None => first.clone(),
        Some((id, subject, body)) => Letter {
            subject,
            body,
            message_id: id,
            in_reply_to: Some(&ticket.record.message_id),
            bundle: None,
            ..first.clone()
        },
    };
    let (envelope, message) = letter.compose(SystemTime::now())?;
    if args.dry_run {
        globals.write(&String::from_utf8_lossy(&message))?;
        return Ok(Exit::Fine);
    }
    globals.say(&format!("to: {}", letter.to.unwrap_or_default()));
    globals.say(&format!("subject: {}", letter.subject));
    if letter.bundle.is_some() {
        ticket.record.attachments.iter().for_each(|file| globals.say(&format!("attached: {}", file.line())));
    }
    agree(args, globals)?;
    let sender = Sender::new(&desk.config.mail)?;

    let (adding, before) = (follow_up.is_some(), ticket.record.state);
    let id = letter.message_id.to_owned();
    ticket.write("outgoing.eml", &message)?;
    let begun = Event::now("sending", &id);
    ticket.keep(&begun, |record| begin(record, adding))?;
    if args.again {
        globals.say(&format!("sending again with the same Message-ID {id}; the addressee may have it twice"));
    }
    let outcome = sender.deliver(&desk.config.mail, &envelope, &message, |text| globals.say(text));
    let (state, what, note) = match &outcome {
        Outcome::Taken(reply) => (State::Sent, "sent", reply),
        Outcome::NotNow(why) | Outcome::Refused(why) => (if adding { before } else { State::Draft }, "not sent", why),
        Outcome::Unknown(why) => (if adding { before } else { State::Uncertain }, "perhaps sent", why),
    };
    let open = adding && matches!(outcome, Outcome::Unknown(_));
    let refused = adding && matches!(outcome, Outcome::NotNow(_) | Outcome::Refused(_));
    let ended = Event::now(what, note);
    ticket.keep(&ended, |record| {
        record.state = state;
        record.follow_up_open = open;
        record.follow_ups -= u32::from(refused && record.follow_ups > 0);
    })?;
    report(&ticket, &outcome, globals)
}

/// Says what must be known before anything is sent a second time.
fn may_be_sent(ticket: &OpenTicket, args: &SendArgs) -> Result<(), Failure> {
    let number = ticket.record.number;
    if args.follow_up.is_some() {
        return match ticket.record.state {
            State::Sent if ticket.record.follow_up_open && !args.again => Err(Failure::usage(format!(
                "the last follow-up of ticket {number} was interrupted and may have arrived; `--again` sends this one in its place"
            ))),
            State::Sent => Ok(()),
            _ => Err(Failure::usage(format!("ticket {number} was not sent yet, so nothing can follow it up"))),
        };
    }
    let why = match ticket.record.state {
        State::Draft => return Ok(()),
        State::Closed => return Err(Failure::usage(format!("ticket {number} is closed"))),
        _ if args.again || args.dry_run => return Ok(()),
        State::Sent => "was sent already",
        State::Sending => "was interrupted while it was sent and may have arrived",
        State::Uncertain => "may have arrived: the connection broke while it was handed over",
    };
    Err(Failure::usage(format!("ticket {number} {why}; `--again` sends it with the same Message-ID")))
}

fn begin(record: &mut crate::ticket::Record, adding: bool) {
    if adding {
        record.follow_ups += u32::from(!record.follow_up_open);
        record.follow_up_open = true;
    } else {
        record.state = State::Sending;
        record.attempts += 1;
    }
}

/// The Message-ID, subject and cleaned text of the next follow-up, or of the one that was interrupted.
fn follow_up(
    desk: &Desk<'_>,
    ticket: &OpenTicket,
    text: &str,
    subject: &str,
) -> Result<(String, String, String), Failure> {
    let mut redactor = desk.redactor(Some(ticket))?;
    let body: Vec<String> = text.lines().map(|line| redactor.clean(&crate::text::clean_text(line))).collect();
    let record = &ticket.record;
    let number = if record.follow_up_open { record.follow_ups } else { record.follow_ups + 1 };
    Ok((record.follow_up_id(number), format!("Re: {subject}"), body.join("\n") + "\n"))
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
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    if answer.trim().eq_ignore_ascii_case("yes") { Ok(()) } else { Err(Failure::usage("nothing was sent")) }
}

fn report(ticket: &OpenTicket, outcome: &Outcome, globals: &Globals) -> Result<Exit, Failure> {
    let number = ticket.record.number;
    let draft = ticket.folder().join("message.eml");
    let draft = draft.display();
    match outcome {
        Outcome::Taken(reply) => {
            globals.say(&format!("sent; the mail server says: {reply}"));
            Ok(Exit::Fine)
        }
        Outcome::NotNow(why) => Err(Failure::not_sent(format!(
            "not sent: {why}. The draft is kept in {draft}; try `keymend ticket send {number}` again later"
        ))),
        Outcome::Refused(why) => Err(Failure::not_sent(format!("not sent: {why}. The draft is kept in {draft}"))),
        Outcome::Unknown(why) => Err(Failure::not_sent(format!(
            "perhaps sent: {why}, after the message was handed over. The draft is kept in {draft}; ask whether it arrived before you send it with `--again`"
        ))),
    }
}
