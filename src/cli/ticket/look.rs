//! `keymend ticket list`, `show` and `export`.

use clap::{Args, ValueEnum};
use textwrap::core::display_width;

use super::super::format::{ListArgs, ListFormat, RequestFormat, RequestFormatArgs};
use super::super::output::write_file;
use super::super::reading::own_sellers;
use super::super::{Exit, Failure, Globals};
use super::NumberArgs;
use super::talk::{desk, part, print_request};
use crate::language::Message;
use crate::language::say::{errors, told};
use crate::places::data_folder;
use crate::say::Worded;
use crate::text::{Folded, Sought, clean_text};
use crate::ticket::{Request, State, TicketRecord, TicketStore, TicketsDocument};
use crate::topics::{Addressee, Catalogue};

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArgs {
    #[command(flatten)]
    number: NumberArgs,
    /// Write the bundle of evidence instead of the draft.
    #[arg(long)]
    bundle: bool,
    #[command(flatten)]
    document: RequestFormatArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ShowTicketArgs {
    #[command(flatten)]
    number: NumberArgs,
    #[command(flatten)]
    document: RequestFormatArgs,
}

/// Tickets that a list for people shows at most, the newest.
const MOST_SHOWN: usize = 100;

#[derive(Debug, Args)]
pub(in crate::cli) struct ListTicketsArgs {
    /// Show all tickets, not only the newest 100; JSON always has them all.
    #[arg(long)]
    all: bool,
    /// Only those with this text: a customer, their email address or telephone number, an addressee, a computer, a topic, a number.
    #[arg(long, value_name = "TEXT")]
    find: Option<String>,
    /// Only those of this state.
    #[arg(long, value_enum)]
    state: Option<WantedState>,
    /// What they are sorted by.
    #[arg(long, value_enum, default_value_t = TicketOrder::Number)]
    sort: TicketOrder,
    #[command(flatten)]
    list: ListArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum WantedState {
    Draft,
    Sending,
    Uncertain,
    Sent,
    HandedOver,
    Closed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TicketOrder {
    Number,
    Customer,
    Addressee,
    Host,
    Topic,
    State,
    Last,
}

impl From<WantedState> for State {
    fn from(wanted: WantedState) -> State {
        match wanted {
            WantedState::Draft => State::Draft,
            WantedState::Sending => State::Sending,
            WantedState::Uncertain => State::Uncertain,
            WantedState::Sent => State::Sent,
            WantedState::HandedOver => State::HandedOver,
            WantedState::Closed => State::Closed,
        }
    }
}

impl TicketOrder {
    /// By what a ticket stands where it does; what is not known comes last.
    fn key(self, record: &TicketRecord) -> (bool, String) {
        let text = match self {
            TicketOrder::Number => None,
            TicketOrder::Customer => record.customer.as_deref(),
            TicketOrder::Addressee => record.addressee.as_deref(),
            TicketOrder::Host => record.host.as_deref(),
            TicketOrder::Topic => Some(record.topic.as_str()),
            TicketOrder::State => Some(record.state.name()),
            TicketOrder::Last => Some(record.last.as_ref().map_or(record.created_at.as_str(), |last| last.at.as_str())),
        };
        (text.is_none(), sorted_as(text.unwrap_or_default()))
    }
}

/// A text as names are sorted: "Änne" stands with "Anne".
fn sorted_as(text: &str) -> String {
    Folded::new(text).as_str().to_owned()
}

/// What was done last, in words; what no version of ours wrote is shown as it is.
fn action(what: &str, globals: &Globals) -> String {
    let words = match what {
        "created" => told::did_create(),
        "edited" => told::did_edit(),
        "sending" => told::state_sending(),
        "sent" => told::state_sent(),
        "not sent" => told::did_not_send(),
        "perhaps sent" => told::state_uncertain(),
        "handed over" => told::did_hand_over(),
        "closed" => told::state_closed(),
        "reopened" => told::did_reopen(),
        "noted" => told::did_note(),
        "not looked up" => told::did_not_look_up(),
        other => return other.to_owned(),
    };
    globals.tongue().say(words)
}

/// The tickets in columns that stand below each other.
pub(super) fn columns(records: &[&TicketRecord], globals: &Globals) -> String {
    // A topic that cannot be read any more is called by its id.
    let catalogue = globals.catalogue().ok().map(|all| all.speaking(globals.tongue().language().code()));
    let rows: Vec<[String; 7]> = records.iter().map(|record| row(record, catalogue.as_ref(), globals)).collect();
    let width = |at: usize| rows.iter().map(|row| display_width(&row[at])).max().unwrap_or_default();
    let widths: Vec<usize> = (0..7).map(width).collect();
    let mut text = String::new();
    for (record, row) in records.iter().zip(&rows) {
        let day = &record.created_at[..10.min(record.created_at.len())];
        let cells = row.iter().zip(&widths).filter(|(_, width)| **width > 0);
        let cells: Vec<String> =
            cells.map(|(cell, width)| format!("{cell}{}", " ".repeat(width - display_width(cell)))).collect();
        text.push_str(format!("{:>4}  {day:<10}  {}", record.number, cells.join("  ")).trim_end());
        text.push('\n');
    }
    text
}

fn row(record: &TicketRecord, catalogue: Option<&Catalogue>, globals: &Globals) -> [String; 7] {
    let text = |text: &Option<String>| clean_text(text.as_deref().unwrap_or_default());
    let last = record
        .last
        .as_ref()
        .map(|last| format!("{} {}", &last.at[..10.min(last.at.len())], action(&last.what, globals)));
    let theirs = record.their_number.as_ref().map(|theirs| format!("#{}", clean_text(theirs)));
    let title = catalogue.and_then(|catalogue| catalogue.find(&record.topic)).map(|topic| topic.title.clone());
    [
        text(&record.customer),
        title.unwrap_or_else(|| record.topic.clone()),
        globals.tongue().say(state(record, globals)),
        addressee(record, globals),
        text(&record.host),
        last.unwrap_or_default(),
        theirs.unwrap_or_default(),
    ]
}

/// Who is asked: by their name, or else their part in words.
fn addressee(record: &TicketRecord, globals: &Globals) -> String {
    let name = record.addressee.as_deref().unwrap_or_default();
    let known = Addressee::ALL.into_iter().find(|addressee| addressee.name() == name);
    let language = globals.tongue().language().code();
    let named = || own_sellers().find(name).map_or_else(|| name.to_owned(), |entry| entry.name_in(language).to_owned());
    known.map_or_else(|| clean_text(&named()), |addressee| globals.tongue().say(part(addressee)))
}

/// How far a ticket has come, in words.
pub(super) fn state(record: &TicketRecord, globals: &Globals) -> Message {
    match record.state {
        State::Draft => told::state_draft(),
        State::Sending => told::state_sending(),
        State::Uncertain => told::state_uncertain(),
        State::Sent => told::state_sent(),
        State::HandedOver => match record.handed_over {
            Some(handed) => told::state_handed_over_on(handed.by.name(), globals.tongue().day(handed.on)),
            None => told::did_hand_over(),
        },
        State::Closed => told::state_closed(),
    }
}

pub(super) fn list(args: &ListTicketsArgs, globals: &Globals) -> Result<Exit, Failure> {
    let store = TicketStore::new(&data_folder());
    let all = store.list()?;
    let has_any = all.len() > 0;
    let is_sifted = args.find.is_some() || args.state.is_some() || args.sort != TicketOrder::Number;
    let is_short = args.list.format == ListFormat::Human && !args.all;
    // Whoever looks for something looks through all of them.
    let most = if is_short && !is_sifted { MOST_SHOWN } else { all.len() };
    let mut older = all.len().saturating_sub(most);
    // From the end, so that the older ones are not read.
    let mut shown: Vec<_> = all.rev().take(most).collect();
    shown.reverse();
    let damaged = shown.iter().filter_map(|(number, record)| Some((number, record.as_ref().err()?)));
    damaged.for_each(|(number, error)| globals.tell(told::ticket_damaged(number.to_string(), error.message())));
    let mut records: Vec<_> = shown.iter().filter_map(|(_, record)| record.as_ref().ok()).collect();
    let wanted = args.state.map(State::from);
    records.retain(|record| wanted.is_none_or(|wanted| record.state == wanted));
    if let Some(text) = args.find.as_deref() {
        let asked_with = store.asked_with(text)?;
        let sought = Sought::new(text);
        records.retain(|record| record.has(&sought) || asked_with.contains(&record.number));
    }
    records.sort_by_cached_key(|record| (args.sort.key(record), record.number));
    if is_short && records.len() > MOST_SHOWN {
        older = records.len() - MOST_SHOWN;
        records.drain(..older);
    }
    match args.list.format {
        ListFormat::Json => globals.write_json(&TicketsDocument::new(&records))?,
        ListFormat::Jsonl => globals.write_json_lines(records.iter())?,
        ListFormat::Human => globals.write(&columns(&records, globals))?,
    }
    if records.is_empty() && args.list.format == ListFormat::Human {
        let is_looked_for = args.find.is_some() || args.state.is_some();
        globals.tell(if is_looked_for && has_any { told::no_ticket_fits() } else { told::no_tickets() });
    }
    let is_nobodys = |record: &&&TicketRecord| !record.is_closed() && record.customer.is_none();
    let nobodys = records.iter().find(is_nobodys).filter(|_| records.iter().filter(is_nobodys).count() > 1);
    if let Some(record) = nobodys.filter(|_| args.list.format == ListFormat::Human) {
        globals.tell(told::name_the_customer(format!("keymend ticket edit {} --set customer=NAME", record.number)));
    }
    if older > 0 {
        globals.tell(told::older_tickets(older.to_string()));
    }
    Ok(Exit::Fine)
}

pub(super) fn show(args: &ShowTicketArgs, globals: &Globals) -> Result<Exit, Failure> {
    let number = Some(args.number.which(globals)?);
    let desk = desk(globals)?;
    let ticket = if args.document.format == RequestFormat::Human {
        let ticket = desk.ticket(number)?;
        let _whole: Request = ticket.read_json("request.json")?;
        // The file is what was written with the templates of that day.
        globals.write(&ticket.read_text("request.txt")?)?;
        ticket
    } else {
        let kept = desk.kept(number)?;
        print_request(&kept, &desk, args.document.format, globals)?;
        kept.ticket
    };
    globals.tell(told::ticket(ticket.record.number.to_string(), globals.tongue().say(state(&ticket.record, globals))));
    for attachment in &ticket.record.attachments {
        globals.tell(told::attached(attachment.line()));
    }
    if let Some(theirs) = &ticket.record.their_number {
        globals.tell(told::their_number(clean_text(theirs)));
    }
    for answer in &ticket.record.answers {
        let day = answer.at.get(..10).unwrap_or(&answer.at);
        globals.tell(told::noted_answer(day, clean_text(&answer.text)));
    }
    if globals.verbose > 0 {
        for event in ticket.history()? {
            globals.say(&format!("{} {} {}", event.at, event.what, event.note));
        }
    }
    Ok(Exit::Fine)
}

pub(super) fn export(args: &ExportArgs, globals: &Globals) -> Result<Exit, Failure> {
    let number = args.number.which(globals)?;
    let desk = desk(globals)?;
    let kept = desk.kept(Some(number))?;
    desk.refuse_secrets(&kept)?;
    if args.bundle {
        let path = globals.output.as_deref().ok_or_else(|| Failure::usage(errors::bundle_where()))?;
        write_file(path, &kept.papers.bundle)?;
        for attachment in &kept.ticket.record.attachments {
            globals.tell(told::in_bundle(attachment.line()));
        }
        return Ok(Exit::Fine);
    }
    if matches!(args.document.format, RequestFormat::Human | RequestFormat::Eml) {
        let letter = kept.papers.letter(&kept.request, &kept.ticket.record, &desk.config);
        globals.write(&String::from_utf8_lossy(&letter.draft(std::time::SystemTime::now())?))?;
    } else {
        print_request(&kept, &desk, args.document.format, globals)?;
    }
    Ok(Exit::Fine)
}
