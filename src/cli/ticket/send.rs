//! `keymend ticket send`: shown before, recorded before and after.

use std::io::IsTerminal;

use clap::{Args, ValueEnum};

use super::super::{Exit, Failure, Globals};
use super::NumberArgs;
use super::talk::{desk, own_words_stay, say_notices};
use crate::cli::typed::asks_yes;
use crate::language::Message;
use crate::language::say::{errors, told};
use crate::text::clean_text;
use crate::ticket::{BUNDLE, KeptTicket, OpenTicket, Outgoing, SendOutcome, Sending};

#[derive(Debug, Args)]
pub(in crate::cli) struct SendArgs {
    #[command(flatten)]
    pub(super) number: NumberArgs,
    /// Show the whole message and send nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Send without asking.
    #[arg(long, short)]
    pub(super) yes: bool,
    /// Send although it was, or may have been, sent before; the Message-ID stays the same.
    #[arg(long)]
    pub(super) again: bool,
    /// Add this to a request that was sent, in the same thread.
    #[arg(long, value_name = "TEXT")]
    pub(super) follow_up: Option<String>,
    /// How the message is shown: as it will be read, or every byte as it leaves.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: ShownFormat,
}

impl SendArgs {
    fn sending(&self) -> Sending<'_> {
        Sending { again: self.again, follow_up: self.follow_up.as_deref(), dry_run: self.dry_run }
    }

    /// A request that is sent from a menu.
    pub(super) fn of(number: u32) -> SendArgs {
        SendArgs {
            number: NumberArgs { number: Some(number) },
            dry_run: false,
            yes: false,
            again: false,
            follow_up: None,
            format: ShownFormat::Human,
        }
    }
}

/// How a message is shown before it leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ShownFormat {
    /// As it will be read.
    #[default]
    Human,
    /// As it leaves.
    Eml,
}

/// Shows what would leave.
pub(super) fn preview(args: &SendArgs, number: u32, globals: &Globals) -> Result<(), Failure> {
    let desk = desk(globals)?;
    let kept = desk.kept(Some(number))?;
    let outgoing = desk.outgoing(&kept, args.sending())?;
    say_notices(&kept, globals);
    heads(&kept, &outgoing).into_iter().for_each(|head| globals.tell(head));
    own_words_stay(&kept, globals).into_iter().for_each(|told| globals.tell(told));
    show(&kept, &outgoing, args.format, globals);
    Ok(())
}

/// Shows a request and sends it; none where the person says no.
pub(super) fn deliver(args: &SendArgs, number: u32, globals: &Globals) -> Result<Option<Exit>, Failure> {
    let desk = desk(globals)?;
    let mut kept = desk.kept(Some(number))?;
    let outgoing = desk.outgoing(&kept, args.sending())?;
    say_notices(&kept, globals);
    if args.dry_run {
        let text = match args.format {
            ShownFormat::Eml => String::from_utf8_lossy(&outgoing.message).into_owned(),
            ShownFormat::Human => {
                let heads = heads(&kept, &outgoing).into_iter().map(|head| globals.tongue().say(head) + "\n");
                heads.chain(fields(&outgoing)).chain(["\n".to_owned(), outgoing.text.clone()]).collect()
            }
        };
        globals.write(&text)?;
        globals.tell(told::dry_run(format!("keymend ticket send {}", kept.ticket.record.number)));
        return Ok(Some(Exit::Fine));
    }
    heads(&kept, &outgoing).into_iter().for_each(|head| globals.tell(head));
    if !args.yes {
        own_words_stay(&kept, globals).into_iter().for_each(|told| globals.tell(told));
        show(&kept, &outgoing, args.format, globals);
    }
    if !agree(args, globals)? {
        return Ok(None);
    }
    let mut begun = |id: &str| {
        if args.again {
            globals.tell(told::sending_again(id));
        }
    };
    let outcome = desk.send(&mut kept.ticket, &outgoing, &mut begun, &mut |told| globals.tell(told))?;
    report(&kept.ticket, &outgoing, &outcome, globals).map(Some)
}

/// From whom to whom, about what, and with which files.
fn heads(kept: &KeptTicket, outgoing: &Outgoing) -> Vec<Message> {
    let from = Some(outgoing.from.as_str()).filter(|from| !from.is_empty()).map(told::from);
    let to = [told::to(outgoing.to.as_str()), told::subject(outgoing.subject.as_str())];
    let queue = outgoing.queue.as_ref().map(|queue| told::queue(clean_text(queue)));
    let bundle = outgoing.has_bundle.then(|| told::file(kept.papers.bundle.len().to_string(), BUNDLE));
    let files = kept.ticket.record.attachments.iter().filter(|_| outgoing.has_bundle);
    let files = files.map(|file| told::in_bundle(file.line()));
    from.into_iter().chain(to).chain(queue).chain(bundle.map(told::attached)).chain(files).collect()
}

/// What is filled in at a ticket system.
fn fields(outgoing: &Outgoing) -> impl Iterator<Item = String> {
    outgoing.fields.iter().map(|(name, value)| format!("{}: {}\n", clean_text(name), clean_text(value)))
}

/// What is about to leave, word by word, and where its files can be read.
fn show(kept: &KeptTicket, outgoing: &Outgoing, format: ShownFormat, globals: &Globals) {
    let raw = String::from_utf8_lossy(&outgoing.message);
    let text = if format == ShownFormat::Eml { &raw } else { outgoing.text.as_str() };
    if format == ShownFormat::Human {
        fields(outgoing).for_each(|line| globals.say(&format!("| {}", line.trim_end())));
    }
    text.lines().for_each(|line| globals.say(&format!("| {line}")));
    if outgoing.has_bundle {
        globals.tell(told::read_attached(kept.ticket.folder().display().to_string()));
    }
}

/// Whether the person says yes, or `--yes` did.
fn agree(args: &SendArgs, globals: &Globals) -> Result<bool, Failure> {
    if args.yes {
        return Ok(true);
    }
    if globals.no_input || !std::io::stdin().is_terminal() {
        return Err(Failure::usage(errors::needs_yes()));
    }
    Ok(asks_yes(&told::send_it, globals.tongue()))
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
        SendOutcome::Unknown(why) if outgoing.can_be_looked_up() => {
            let command = format!("keymend ticket send {number}");
            Err(Failure::not_sent(errors::desk_perhaps_sent(command, draft, why.clone())))
        }
        SendOutcome::NotLookedUp(why) => {
            let command = format!("keymend ticket send {number}");
            Err(Failure::not_sent(errors::desk_still_unknown(command, draft, why.clone())))
        }
        SendOutcome::Unknown(why) => Err(Failure::not_sent(errors::perhaps_sent(draft, why.clone()))),
    }
}
