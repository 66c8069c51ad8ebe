//! `keymend ticket`.

use clap::{Args, Subcommand, ValueEnum};

use super::reading::ReadingArgs;
use super::{Exit, Failure, Format, Globals};
use crate::diagnosis::diagnose;
use crate::ticket::{Request, Setting, Templates};
use crate::topics::Addressee;

#[derive(Debug, Subcommand)]
pub(super) enum TicketCommand {
    /// Write a request, filled from the diagnosis.
    New(NewArgs),
}

#[derive(Debug, Args)]
#[command(after_help = "Example:
  keymend ticket new app-info.txt --topic license-expired --to kaspersky --set order-number=12345 -o request.txt")]
pub(super) struct NewArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    /// The failure to write about (default: the first finding).
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Who receives it (default: the one who can end the failure).
    #[arg(long, value_enum)]
    to: Option<To>,
    /// Fill a field of the request; may be repeated.
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    settings: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum To {
    Kaspersky,
    Provider,
    Shop,
    Admin,
}

impl From<To> for Addressee {
    fn from(to: To) -> Addressee {
        match to {
            To::Kaspersky => Addressee::Kaspersky,
            To::Provider => Addressee::Provider,
            To::Shop => Addressee::Shop,
            To::Admin => Addressee::Admin,
        }
    }
}

pub(super) fn run(command: &TicketCommand, globals: &Globals) -> Result<Exit, Failure> {
    match command {
        TicketCommand::New(args) => new(args, globals),
    }
}

fn new(args: &NewArgs, globals: &Globals) -> Result<Exit, Failure> {
    let settings = args.settings.iter().map(|text| Setting::parse(text)).collect::<Result<Vec<_>, _>>()?;
    let catalogue = globals.catalogue()?;
    let diagnosis = diagnose(&catalogue, args.reading.read()?, args.reading.now());
    let to = args.to.map(Addressee::from);
    let request = Request::new(&catalogue, &diagnosis, args.topic.as_deref(), to, &settings)?;
    match globals.format {
        Format::Json | Format::Jsonl => globals.write_json(&request)?,
        Format::Human => globals.write(&Templates::built_in()?.render(&request, "en")?)?,
        Format::Markdown | Format::Html => return Err(globals.no_such_format()),
    }
    if !request.missing.is_empty() {
        let names: Vec<_> = request.missing.iter().map(|field| field.name).collect();
        globals.say(&format!("not filled in: {}. Fill one with `--set {}=...`", names.join(", "), names[0]));
    }
    Ok(Exit::Fine)
}
